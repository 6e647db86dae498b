using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>Finds a change that stands between its two values: "62 people died, up 50 percent from 31", "$14 million, down 10 percent from $20 million".</summary>
internal static class UpFrom
{
    /// <summary>The later value stands so many tokens before the change at most.</summary>
    private const int Reach = 10;

    /// <summary>The values and the change that they don't give; null where the sentence has none such.</summary>
    public static (ValuePair Pair, StatedChange Change)? Contradicted(ProseBlock block, Quantity[] quantities, ReadOnlySpan<TimeExpression> times, List<StatedChange> changes)
    {
        for (var i = 1; i + 1 < quantities.Length; i++)
        {
            var (percent, before) = (quantities[i], quantities[i + 1]);
            if (!StatedChangeReader.IsPercent(block, percent) || percent.Precision != Precision.Exact || before.Precision != Precision.Exact || before.FirstToken != percent.EndToken + 1
                || block.TextOf(block.Tokens[percent.EndToken]) is not "from" || block.TextOf(block.Tokens[percent.FirstToken - 1]) is not ("up" or "down"))
                continue;

            if (ValueBefore(quantities, i, times) is not { } after || percent.FirstToken - after.EndToken > Reach || after.Kind != before.Kind || after.SharesUnit(before, block) is false)
                continue;

            var pair = new ValuePair(percent.FirstToken - 1, before.EndToken, before, after);
            foreach (var change in changes)
            {
                if (change.FirstToken <= percent.FirstToken && percent.FirstToken < change.EndToken && change.IsRise == after.Value > before.Value && !change.Suits(pair))
                    return (pair, change);
            }
        }

        return null;
    }

    /// <summary>The quantity before one, years aside.</summary>
    private static Quantity? ValueBefore(Quantity[] quantities, int index, ReadOnlySpan<TimeExpression> times)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (!ChangeReach.IsInTime(times, quantities[i].FirstToken))
                return quantities[i].Kind is QuantityKind.Count or QuantityKind.Money && quantities[i].Precision == Precision.Exact && !quantities[i].IsCompound ? quantities[i] : null;
        }

        return null;
    }
}
