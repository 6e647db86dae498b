using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Figures;

/// <summary>An amount by which a value changed, beside the value: "rose by $300 to $1,500" from $1,200, "had been $15 million, and grew by $5.5 million" to $20.5 million.</summary>
internal static class Increment
{
    /// <summary>"rose $300 a month, to", "a rise of $300 by spring to" have so many tokens at most.</summary>
    private const int Reach = 5;

    /// <summary>A clause between a value and its change has so many tokens at most.</summary>
    private const int ClauseReach = 14;

    private static readonly LexemeSet Verbs = new(FigureVocabulary.ChangeVerbs);
    private static readonly LexemeSet Falls = new(FigureVocabulary.Falls);

    /// <summary>The value before the change and the value behind it, one of them reckoned; null where two neighboring quantities are no value and change.</summary>
    public static ValuePair? PairOf(ProseBlock block, Quantity one, Quantity other)
    {
        if (one.Precision != other.Precision || one.Precision != Time.Precision.Exact || one.Kind != other.Kind || one.Kind is not (QuantityKind.Money or QuantityKind.Count or QuantityKind.Measure) || one.SharesUnit(other, block) == false)
            return null;

        if (VerbOf(block, one) is { } verb && LeadsTo(block, one.EndToken, other.FirstToken))
        {
            var before = Falls.Has(verb) ? other.Value + one.Value : other.Value - one.Value;
            return before > 0 ? new ValuePair(one.FirstToken, other.EndToken, one with { Value = before }, other) : null;
        }

        if (VerbOf(block, other) is { } growth && IsValue(block, one) && one.Kind == QuantityKind.Money && IsTakenUp(block, one.EndToken, other.FirstToken))
        {
            var after = Falls.Has(growth) ? one.Value - other.Value : one.Value + other.Value;
            return after > 0 ? new ValuePair(one.FirstToken, other.EndToken, one, other with { Value = after }) : null;
        }

        return null;
    }

    /// <summary>The verb of change right before an amount, "by" between or not: "rose by $300", "rose $300".</summary>
    private static Token? VerbOf(ProseBlock block, Quantity amount)
    {
        var at = amount.ApproximatorToken - 1;
        if (at > 0 && block.TextOf(block.Tokens[at]) is "by")
            at--;

        return at >= 0 && Verbs.Has(block.Tokens[at]) && !block.Tokens[at].Is(WordClasses.Preposition) ? block.Tokens[at] : null;
    }

    /// <summary>"a month, to": nothing else between the change and what it led to.</summary>
    private static bool LeadsTo(ProseBlock block, int from, int to)
    {
        if (to - from is < 1 or > Reach || block.TextOf(block.Tokens[to - 1]) is not "to")
            return false;

        for (var at = from; at < to - 1; at++)
        {
            if (block.Tokens[at].Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Coordinator | WordClasses.Relative) || block.Tokens[at].Kind is TokenKind.Semicolon or TokenKind.Dash || block.TextOf(block.Tokens[at]) is "from")
                return false;
        }

        return true;
    }

    /// <summary>"had been $15 million", "was $20 million".</summary>
    private static bool IsValue(ProseBlock block, Quantity value) => value.FirstToken > 0 && block.TextOf(block.Tokens[value.FirstToken - 1]) is "was" or "been" or "at" or "cost";

    /// <summary>", so between the guess and the signature it grew by": the next clause tells of the same thing, by a pronoun.</summary>
    private static bool IsTakenUp(ProseBlock block, int from, int to)
    {
        if (to - from > ClauseReach || block.SentenceOf(from) != block.SentenceOf(to))
            return false;

        for (var at = from; at < to; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "it")
                return true;
        }

        return false;
    }
}
