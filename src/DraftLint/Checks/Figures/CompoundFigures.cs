using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>Finds one thing with two sizes: "a 332-page proposal" and "the 322-page proposal".</summary>
/// <remarks>Plans of so many years are left alone, for there are several of them; so is what a draft tells of in three sizes.</remarks>
internal static class CompoundFigures
{
    /// <summary>The contradictions of a draft, without those at places that are told already.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, List<FigurePlace> figures, HashSet<int> told)
    {
        var sizesByThing = new Dictionary<string, List<FigurePlace>>(StringComparer.Ordinal);
        foreach (var place in figures)
        {
            if (ThingOf(place) is not { } thing)
                continue;

            if (!sizesByThing.TryGetValue(thing, out var sizes))
                sizesByThing.Add(thing, sizes = []);

            if (!sizes.Exists(size => size.Quantity.Value == place.Quantity.Value))
                sizes.Add(place);
        }

        foreach (var sizes in sizesByThing.Values)
        {
            if (sizes is [var one, var other] && IsOne(one, other) && !BackReference.AreOfOtherTimes(model, one, other) && told.Add(other.Span.InSource.Start))
                yield return ContradictoryFigure.Report(rule, SpanOf(one), SpanOf(other));
        }
    }

    /// <summary>"page proposal", behind an article or an owner; null where a size stands otherwise.</summary>
    private static string? ThingOf(FigurePlace place)
    {
        var (block, quantity) = (place.Block, place.Quantity);
        if (quantity is not { IsCompound: true, Value: >= 10, Precision: Precision.Exact } || quantity.FirstToken == place.Sentence.FirstToken || UnitOf(place) is var at && at + 1 >= place.Sentence.EndToken)
            return null;

        var (before, unit, head) = (block.Tokens[quantity.FirstToken - 1], block.Tokens[at], block.Tokens[at + 1]);
        if (!before.Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Determiner) || !unit.IsWord || unit.Is(WordClasses.TimeUnit) || head is not { IsWord: true, IsCapitalized: false })
            return null;

        return $"{block.TextOf(unit)} {block.TextOf(head)}";
    }

    /// <summary>Index of the word behind the hyphen.</summary>
    private static int UnitOf(FigurePlace place)
    {
        var at = place.Quantity.FirstToken;
        while (at < place.Sentence.EndToken && place.Block.Tokens[at].Kind != TokenKind.Hyphen)
            at++;

        return at + 1;
    }

    private static ProseSpan SpanOf(FigurePlace place) => place.Block.SpanOf(place.Quantity.FirstToken, UnitOf(place) + 1);

    private static bool IsOne(FigurePlace one, FigurePlace other) =>
        FigureSurroundings.IsLed(other, ["the", "this", "that", "its"]) && FigureSurroundings.AreNear(one.Quantity.Value, other.Quantity.Value) && !one.SharesSentence(other);
}
