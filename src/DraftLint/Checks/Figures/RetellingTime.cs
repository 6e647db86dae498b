using DraftLint.Semantics;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>Says whether two tellings of a figure speak of one time.</summary>
internal static class RetellingTime
{
    /// <summary>Whether what a figure stands for may have changed since: its sentence tells a year.</summary>
    public static bool IsDated(SemanticModel model, FigurePhrase phrase)
    {
        foreach (var time in model.Time.At(phrase.Place.Block, phrase.Place.Block.SentenceOf(phrase.Place.Quantity.FirstToken)))
        {
            if (time is { Kind: TimeKind.Absolute, Granularity: >= Granularity.Year })
                return true;
        }

        return false;
    }

    /// <summary>Whether no date in the clause of the later figure is another than those of the earlier one.</summary>
    public static bool IsOne(SemanticModel model, FigurePhrase one, FigurePhrase other)
    {
        var (block, quantity) = (other.Place.Block, other.Place.Quantity);
        foreach (var time in model.Time.At(block, block.SentenceOf(quantity.FirstToken)))
        {
            var isItself = time.FirstToken < other.EndOfNoun && time.EndToken > quantity.FirstToken;
            if (isItself || time.Kind is TimeKind.Duration or TimeKind.Narrative or TimeKind.Weekday || IsParted(block, quantity.FirstToken, time.FirstToken))
                continue;

            // "those thirty-four children, in November" are the same whenever they sat there.
            if (time.Kind == TimeKind.Partial && other.IsLed(["those", "these"]))
                continue;

            if (time.Kind == TimeKind.Nowadays || !IsToldWith(model, one.Place, time))
                return false;
        }

        return true;
    }

    /// <summary>Whether a semicolon, colon or dash stands between two tokens.</summary>
    private static bool IsParted(ProseBlock block, int one, int other)
    {
        for (var at = Math.Min(one, other); at < Math.Max(one, other); at++)
        {
            if (block.Tokens[at].Kind is TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash)
                return true;
        }

        return false;
    }

    /// <summary>Whether the sentence of a figure tells the time too, in the same words or within more: "May" in "May 2019".</summary>
    private static bool IsToldWith(SemanticModel model, FigurePlace one, TimeExpression time)
    {
        var words = time.Span.Text;
        foreach (var told in model.Time.At(one.Block, one.Block.SentenceOf(one.Quantity.FirstToken)))
        {
            if (told.Span.Text.Contains(words, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
