using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>A change in percent that was reckoned from the wrong one of two values told before it, or as their difference in points.</summary>
/// <remarks>"We took 80 tons. Last year it was 60 tons, a fall of 33 percent": 20 of 60, not of 80. That the slip explains the figure shows that these are its two values.</remarks>
internal static class WrongBase
{
    /// <summary>So many values before a change are compared with each other, the nearest.</summary>
    private const int MostValues = 24;

    /// <summary>Smaller changes agree with a slip by chance.</summary>
    private const decimal LeastPercent = 5;

    /// <summary>The same for points that lie between two percentages told as "from" and "to".</summary>
    private const decimal LeastPoints = 2;

    private const decimal Slack = 0.6m;

    /// <summary>The two values of a change that only such a slip explains; null where there are none, or where two values make it right.</summary>
    public static ValuePair? Explaining(SemanticModel model, ProseBlock block, int number, StatedChange change, int tolerance)
    {
        if (!change.IsPercent || change.Percent < LeastPoints)
            return null;

        var values = Before(model, block, number, change);
        ValuePair? found = null;
        for (var i = 0; i < values.Count; i++)
        {
            for (var j = i + 1; j < values.Count; j++)
            {
                if (!AreOneThing(block, values[i], values[j]))
                    continue;

                if (IsRight(values[i], values[j], change, tolerance))
                    return null;

                if (change.Percent >= LeastPercent || (values[i].Kind == QuantityKind.Percent && ToldPair.IsFromTo(block, values[i], values[j])))
                    found = Pair(model, block, values[i], values[j], change) ?? found;
            }
        }

        return found;
    }

    /// <summary>Whether a change is just that of the later value: 20 percent of "from 4 million to 5 million", which no rounding makes likely.</summary>
    public static bool IsExactlyOf(ValuePair pair, StatedChange change)
    {
        const decimal LeastDistance = 4;
        if (!change.IsPercent || change.Percent < LeastPercent || pair.After.Kind == QuantityKind.Percent || pair.Before.Precision != Precision.Exact || pair.After.Precision != Precision.Exact)
            return false;

        var difference = Math.Abs(pair.After.Value - pair.Before.Value) * 100;
        return Math.Abs((difference / pair.After.Value) - change.Percent) <= Slack && Math.Abs((difference / pair.Before.Value) - change.Percent) >= LeastDistance;
    }

    private static List<Quantity> Before(SemanticModel model, ProseBlock block, int number, StatedChange change)
    {
        var values = new List<Quantity>();
        foreach (var quantity in ToldPair.Before(model, block, number))
        {
            if (values.Count == MostValues)
                break;

            if (quantity.EndToken <= change.FirstToken && quantity is { Precision: Precision.Exact, IsCompound: false, Value: > 0 } && !model.Quotations.Covers(block, quantity.FirstToken))
                values.Add(quantity);
        }

        values.Reverse();
        return values;
    }

    /// <summary>Percentages; sums of one currency; measures or counts of one noun, which the later may leave out.</summary>
    private static bool AreOneThing(ProseBlock block, Quantity one, Quantity other)
    {
        if (one.Kind != other.Kind || one.Kind is not (QuantityKind.Percent or QuantityKind.Money or QuantityKind.Measure or QuantityKind.Count))
            return false;

        if (one.SharesUnit(other, block) is { } isOneUnit)
            return isOneUnit;

        return one.Kind == QuantityKind.Count && (other.NounToken < 0 || one.NounToken < 0 || block.Tokens[one.NounToken].Lexeme != 0 && block.TextOf(block.Tokens[one.NounToken]).SequenceEqual(block.TextOf(block.Tokens[other.NounToken])));
    }

    private static bool IsRight(Quantity one, Quantity other, StatedChange change, int tolerance)
    {
        var difference = Math.Abs(one.Value - other.Value) * 100;
        return Math.Abs((difference / one.Value) - change.Percent) <= tolerance + Slack || (Told(other, one, change) && Math.Abs((difference / other.Value) - change.Percent) <= tolerance + Slack);
    }

    private static bool Told(Quantity before, Quantity after, StatedChange change) => after.Value > before.Value == change.IsRise;

    private static ValuePair? Pair(SemanticModel model, ProseBlock block, Quantity one, Quantity other, StatedChange change)
    {
        if (change.Direction == 0 || one.Value == other.Value)
            return null;

        var (before, after) = (one, other);
        if (!Told(before, after, change))
        {
            // "It is 40 percent. Ten years before, it was 50 percent."
            if (!IsLookingBack(model, block, other))
                return null;

            (before, after) = (other, one);
        }

        var difference = Math.Abs(after.Value - before.Value);
        var isSlip = before.Kind == QuantityKind.Percent ? Math.Abs(difference - change.Percent) <= Slack : Math.Abs((difference / after.Value * 100) - change.Percent) <= Slack;
        return isSlip && Math.Abs((difference / before.Value * 100) - change.Percent) > Slack + 1 ? new ValuePair(Math.Min(one.FirstToken, other.FirstToken), Math.Max(one.EndToken, other.EndToken), before, after) : null;
    }

    private static bool IsLookingBack(SemanticModel model, ProseBlock block, Quantity value)
    {
        var sentence = block.Sentences[block.SentenceOf(value.FirstToken)];
        for (var at = sentence.FirstToken; at < value.FirstToken; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "before" or "earlier" or "ago" or "previous" or "previously" or "once" or "formerly" or "Once")
                return true;
        }

        return false;
    }
}
