using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Figures;

/// <summary>A distance in points that two percentages before it don't have: "77 percent of the time and 56 percent, a gap of 31 points".</summary>
/// <param name="FirstToken">Index of the first token of the distance.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Stated">The distance told.</param>
/// <param name="Right">The distance of the two.</param>
internal readonly record struct PointGap(int FirstToken, int EndToken, decimal Stated, decimal Right)
{
    private static readonly LexemeSet Nouns = new(FigureVocabulary.Gaps, FigureVocabulary.Changes);

    /// <summary>The wrong distance of a sentence, or null.</summary>
    public static PointGap? WrongIn(ProseBlock block, ReadOnlySpan<Quantity> quantities, int tolerance)
    {
        for (var i = 2; i < quantities.Length; i++)
        {
            var (one, other, gap) = (quantities[i - 2], quantities[i - 1], quantities[i]);
            if (!StatedChangeReader.IsPercent(block, other) || !(StatedChangeReader.IsPercent(block, one) || one.Kind == QuantityKind.Count) || !AreExact(one, other, gap) || !IsInPoints(block, gap))
                continue;

            var right = Math.Abs(one.Value - other.Value);
            if (IsLedByNoun(block, gap) && !IsParted(block, other.EndToken, gap.FirstToken) && Math.Abs(right - gap.Value) > tolerance && (one.Kind == QuantityKind.Percent || IsBareFrom(block, one)))
                return new PointGap(Math.Max(gap.FirstToken - 3, other.EndToken), EndOf(block, gap), gap.Value, right);
        }

        return null;
    }

    private static bool AreExact(Quantity one, Quantity other, Quantity gap) => one.Precision == Precision.Exact && other.Precision == Precision.Exact && gap.Precision == Precision.Exact;

    /// <summary>"31 percentage points", "31 points"</summary>
    private static bool IsInPoints(ProseBlock block, Quantity gap) =>
        gap.Kind == QuantityKind.Percent ? !StatedChangeReader.IsPercent(block, gap) : gap.EndToken < block.Tokens.Length && block.TextOf(block.Tokens[gap.EndToken]) is "points";

    private static int EndOf(ProseBlock block, Quantity gap) => gap.Kind == QuantityKind.Percent ? gap.EndToken : gap.EndToken + 1;

    /// <summary>"a gap of"</summary>
    private static bool IsLedByNoun(ProseBlock block, Quantity gap) =>
        gap.FirstToken >= 3 && block.TextOf(block.Tokens[gap.FirstToken - 1]) is "of" && Nouns.Has(block.Tokens[gap.FirstToken - 2]) && block.TextOf(block.Tokens[gap.FirstToken - 3]) is "a" or "the";

    private static bool IsBareFrom(ProseBlock block, Quantity one) => one.FirstToken > 0 && block.TextOf(block.Tokens[one.FirstToken - 1]) is "from" or "From";

    private static bool IsParted(ProseBlock block, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (block.Tokens[at].Kind == TokenKind.Semicolon || block.TextOf(block.Tokens[at]) is "while" or "but" or "and")
                return true;
        }

        return false;
    }
}
