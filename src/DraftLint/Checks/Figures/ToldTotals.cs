using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>Finds a total that the figures before it do not give: "wards of 12, 15 and 9 beds" and "the 38 beds", "40 weeks at $300 a week" and "$14,000 in all".</summary>
internal static class ToldTotals
{
    /// <summary>A total stands so many figures behind what it adds up at most.</summary>
    private const int Lookahead = 6;

    /// <summary>The same in paragraphs.</summary>
    private const int Blocks = 2;

    /// <summary>Parts of a list, at least.</summary>
    private const int FewestParts = 3;

    /// <summary>A slip is off by a fifth at most: another total is one of something else.</summary>
    private const decimal MostOff = 0.2m;

    /// <summary>The contradictions of a draft, without those at places that are told already.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, List<FigurePlace> figures, HashSet<int> told)
    {
        for (var i = 1; i < figures.Count; i++)
        {
            if ((ListEndingAt(figures, i) ?? ProductAt(model, figures, i)) is not { } sum || TotalBehind(figures, i, sum) is not { } total || !told.Add(total.SpanWithNoun.InSource.Start))
                continue;

            yield return rule.At(total.SpanWithNoun, "total", ("first", sum.Span.Text), ("sum", (sum.IsMoney ? $"{sum.Currency}" : "") + sum.Value.ToString("#,0.##", CultureInfo.InvariantCulture))) with { Related = [new RelatedSpan(sum.Span.InSource, "the figures")] };
        }
    }

    /// <summary>"12, 15 and 9 beds": numbers in a row with one noun.</summary>
    private static Sum? ListEndingAt(List<FigurePlace> figures, int last)
    {
        var place = figures[last];
        if (place.Quantity is not { Kind: QuantityKind.Count, Precision: Precision.Exact, IsCompound: false } || place.Unit.Length < 3 || place.Quantity.NounToken != place.Quantity.EndToken || !FigureSurroundings.IsLed(place, ["and"]))
            return null;

        var (value, first) = (place.Quantity.Value, last);
        while (first > 0 && figures[first - 1] is var before && ReferenceEquals(before.Block, place.Block) && before.Quantity is { Kind: QuantityKind.Count, Precision: Precision.Exact, IsCompound: false } && IsNextTo(before, figures[first]))
            value += figures[--first].Quantity.Value;

        return last - first + 1 >= FewestParts ? new Sum(value, place.Unit, place.Block.SpanOf(figures[first].Quantity.FirstToken, place.Quantity.EndToken)) : null;
    }

    /// <summary>"12, 15", "15 and 9", "15, and 9"</summary>
    private static bool IsNextTo(FigurePlace one, FigurePlace other)
    {
        var gap = other.Quantity.FirstToken - one.Quantity.EndToken;
        return gap is 1 or 2 && one.Block.Tokens[one.Quantity.EndToken] is var joint && (joint.Kind == TokenKind.Comma || one.Block.TextOf(joint) is "and") && (gap == 1 || one.Block.TextOf(one.Block.Tokens[one.Quantity.EndToken + 1]) is "and");
    }

    /// <summary>"40 weeks at $300 a week", "$300 a week for 40 weeks".</summary>
    private static Sum? ProductAt(SemanticModel model, List<FigurePlace> figures, int second)
    {
        const int Reach = 6;
        var (one, other) = (figures[second - 1], figures[second]);
        var (rate, length) = one.Quantity.Kind == QuantityKind.Money ? (one, other) : (other, one);
        if (!ReferenceEquals(one.Block, other.Block) || one.Sentence != other.Sentence || rate.Quantity.Kind != QuantityKind.Money || length.Quantity.Kind != QuantityKind.Duration || other.Quantity.FirstToken - one.Quantity.EndToken > Reach
            || rate.Quantity.Precision != Precision.Exact || length.Quantity.Precision != Precision.Exact || length.Quantity.Value < 2)
        {
            return null;
        }

        if (FigureSurroundings.UnitBehind(rate) is not { Length: > 0 } unit || !unit.Equals(length.Unit, StringComparison.OrdinalIgnoreCase) || model.Quotations.Covers(one.Block, one.Quantity.FirstToken))
            return null;

        var currency = rate.Block.TextOf(rate.Block.Tokens[rate.Quantity.UnitToken]).ToString();
        return new Sum(rate.Quantity.Value * length.Quantity.Value, currency, one.Block.SpanOf(one.Quantity.FirstToken, Math.Max(other.Quantity.EndToken, rate.Quantity.EndToken + 2))) { IsMoney = true };
    }

    /// <summary>The next figure of the unit that is told as the whole, if it is another one.</summary>
    private static FigurePlace? TotalBehind(List<FigurePlace> figures, int last, Sum sum)
    {
        for (var i = last + 1; i < figures.Count && i <= last + Lookahead && figures[i].Block.Index - figures[last].Block.Index <= Blocks; i++)
        {
            var place = figures[i];
            var unit = place.Quantity.Kind == QuantityKind.Money && place.Quantity.UnitToken >= 0 ? place.Block.TextOf(place.Block.Tokens[place.Quantity.UnitToken]).ToString() : place.Unit;
            if (unit != sum.Unit)
                continue;

            var isOff = place.Quantity.Value != sum.Value && Math.Abs(place.Quantity.Value - sum.Value) <= sum.Value * MostOff;
            return isOff && place.Quantity is { Precision: Precision.Exact, IsCompound: false } && (sum.IsMoney ? IsInAll(place) && Math.Abs(place.Quantity.Value - sum.Value) * 50 > sum.Value : IsWhole(place)) ? place : null;
        }

        return null;
    }

    /// <summary>"the 38 beds", "those 38 beds", "all 38 beds".</summary>
    private static bool IsWhole(FigurePlace place) => FigureSurroundings.IsLed(place, ["the", "those", "these", "all"]) && place.Quantity.NounToken == place.Quantity.EndToken;

    /// <summary>"$14,000 in all", "a total of $14,000", "comes to $14,000".</summary>
    private static bool IsInAll(FigurePlace place)
    {
        const int Reach = 3;
        for (var at = Math.Max(place.Sentence.FirstToken, place.Quantity.FirstToken - Reach); at < Math.Min(place.Sentence.EndToken, place.Quantity.EndToken + Reach); at++)
        {
            if (place.Block.TextOf(place.Block.Tokens[at]) is "altogether" or "total" or "comes" or "came" or "adds" or "added" or "amounts" or "amounted" or "all" or "All" or "makes" or "made")
                return true;
        }

        return false;
    }

    /// <summary>What the figures give.</summary>
    /// <param name="Value">Their sum or product.</param>
    /// <param name="Unit">What is counted, or the currency.</param>
    /// <param name="Span">The figures.</param>
    private readonly record struct Sum(decimal Value, string Unit, ProseSpan Span)
    {
        /// <summary>Whether it is money for so long at so much.</summary>
        public bool IsMoney { get; init; }

        /// <summary>A sign of currency, as it stands before an amount; empty for a word.</summary>
        public string Currency => Unit.Length == 1 ? Unit : "";
    }
}
