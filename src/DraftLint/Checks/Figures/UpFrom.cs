using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>Finds a change that stands between its two values: "62 people died, up 50 percent from 31", "38 colleges, a rise of 60 percent from the 27 of 2019", "a third more than the 31".</summary>
internal static class UpFrom
{
    /// <summary>The later value stands so many tokens before the change at most.</summary>
    private const int Reach = 10;

    /// <summary>The values and the change that they don't give; null where the sentence has none such.</summary>
    public static (ValuePair Pair, StatedChange Change)? Contradicted(ProseBlock block, Quantity[] quantities, ReadOnlySpan<TimeExpression> times, List<StatedChange> changes)
    {
        foreach (var change in changes)
        {
            if (change.Direction == 0 || ValueBehind(block, quantities, change) is not { } before || ValueBefore(block, quantities, change, times) is not { } after)
                continue;

            var pair = new ValuePair(change.FirstToken, before.EndToken, before, after);
            if (after.Kind == before.Kind && after.SharesUnit(before, block) is not false && change.IsRise == after.Value > before.Value && !change.Suits(pair))
                return (pair, change);
        }

        return null;
    }

    /// <summary>"from 31", "over the 31", "than the 31 of": the value that a change starts from, right behind it.</summary>
    private static Quantity? ValueBehind(ProseBlock block, Quantity[] quantities, StatedChange change)
    {
        foreach (var quantity in quantities)
        {
            if (quantity.FirstToken <= change.EndToken)
                continue;

            var joint = block.Tokens[quantity.FirstToken - 1].Is(WordClasses.Article) || block.TextOf(block.Tokens[quantity.FirstToken - 1]) is "those" ? quantity.FirstToken - 2 : quantity.FirstToken - 1;
            var isJoined = joint == change.EndToken && block.TextOf(block.Tokens[joint]) is "from" or "over" or "on" or "than" or "against";
            return isJoined && quantity.Precision == Precision.Exact && !quantity.IsCompound ? quantity : null;
        }

        return null;
    }

    /// <summary>The quantity before a change, years aside.</summary>
    private static Quantity? ValueBefore(ProseBlock block, Quantity[] quantities, StatedChange change, ReadOnlySpan<TimeExpression> times)
    {
        for (var i = quantities.Length - 1; i >= 0; i--)
        {
            var quantity = quantities[i];
            if (quantity.EndToken > change.FirstToken || ChangeReach.IsInTime(times, quantity.FirstToken))
                continue;

            if (change.FirstToken - quantity.EndToken > Reach || quantity.Precision != Precision.Exact || quantity.IsCompound)
                return null;

            // "38 out of 142 colleges, a rise of 60 percent from the 27"
            if (quantity.Kind == QuantityKind.Share && quantity.InDigits && NumberReader.TryRead(block, quantity.FirstToken, quantity.EndToken, out var part))
                return quantity with { Kind = QuantityKind.Count, Value = part.Value, UnitToken = -1 };

            return quantity.Kind is QuantityKind.Count or QuantityKind.Money ? quantity : null;
        }

        return null;
    }
}
