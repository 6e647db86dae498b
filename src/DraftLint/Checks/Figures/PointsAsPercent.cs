using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Checks.Figures;

/// <summary>Finds percentage points that are told as percent behind two percentages: "had 19.5 percent of the vote in 2019, took 21.2 percent of it in 2024, and for a gain of 1.7 percent".</summary>
/// <remarks>The third figure is the difference of the two to the last digit, so that nothing else can be meant.</remarks>
internal static class PointsAsPercent
{
    private static readonly LexemeSet Changes = new(FigureVocabulary.Changes);
    private static readonly LexemeSet Rises = new(FigureVocabulary.Rises);
    private static readonly LexemeSet Falls = new(FigureVocabulary.Falls);

    /// <summary>The pair of percentages and the change of a sentence; null where none is told so.</summary>
    public static (ValuePair Pair, StatedChange Change)? In(SemanticModel model, ProseBlock block, int number, Quantity[] quantities)
    {
        var sentence = block.Sentences[number];
        quantities = WithoutYears(quantities, model.Time.At(block, number));
        for (var i = 2; i < quantities.Length; i++)
        {
            var (before, after, third) = (quantities[i - 2], quantities[i - 1], quantities[i]);
            if (!StatedChangeReader.IsPercent(block, third) || !StatedChangeReader.IsPercent(block, after) || ChangeAt(block, sentence, third) is not var (first, end, direction))
                continue;

            var isFromTo = ToldPair.IsFromTo(block, before, after);
            if (!(isFromTo && before.Kind == QuantityKind.Count) && !StatedChangeReader.IsPercent(block, before))
                continue;

            if ((isFromTo || AreOfTwoTimes(model, block, number)) && IsDifference(before, after, third, direction))
                return (new ValuePair(before.FirstToken, after.EndToken, before with { Kind = QuantityKind.Percent }, after), new StatedChange(first, end, ChangePlace.Behind, third.Value, third.Value, third.Value, IsPercent: true) { Direction = direction });
        }

        return null;
    }

    /// <summary>"from 7.8 percent in 2014 to 15.4 percent in 2015": the years are no values.</summary>
    private static Quantity[] WithoutYears(Quantity[] quantities, ReadOnlySpan<TimeExpression> times)
    {
        var kept = new List<Quantity>(quantities.Length);
        foreach (var quantity in quantities)
        {
            if (!ChangeReach.IsInTime(times, quantity.FirstToken))
                kept.Add(quantity);
        }

        return kept.Count == quantities.Length ? quantities : [.. kept];
    }

    /// <summary>Whether the sentence tells two years or months: the two percentages are of one thing.</summary>
    private static bool AreOfTwoTimes(SemanticModel model, ProseBlock block, int number)
    {
        var count = 0;
        foreach (var time in model.Time.At(block, number))
            count += time is { Kind: TimeKind.Absolute or TimeKind.Partial, Granularity: <= Granularity.Year, Phrase.Last: null } ? 1 : 0;

        return count == 2;
    }

    /// <summary>Whether a change is the difference of the two, and not what the one is of the other in whole percent.</summary>
    private static bool IsDifference(Quantity before, Quantity after, Quantity change, int direction)
    {
        if (before.Precision != Precision.Exact || after.Precision != Precision.Exact || change.Precision != Precision.Exact || before.Value <= 0 || before.Value == after.Value)
            return false;

        var difference = after.Value - before.Value;
        return Math.Abs(difference) == change.Value && (direction == 0 || direction > 0 == difference > 0) && Math.Abs((Math.Abs(difference) / before.Value * 100) - change.Value) > 0.5m;
    }

    /// <summary>"a gain of 1.7 percent", "a 5 percent fall", "4 percent more": where it stands, and which way it goes.</summary>
    private static (int First, int End, int Direction)? ChangeAt(ProseBlock block, Sentence sentence, Quantity quantity)
    {
        var (before, end) = (quantity.FirstToken - 1, quantity.EndToken);
        if (before > sentence.FirstToken && block.TextOf(block.Tokens[before]) is "of" && Changes.Has(block.Tokens[before - 1]))
            return (before - 1, end, DirectionOf(block, before - 1));

        if (end < sentence.EndToken && Changes.Has(block.Tokens[end]) && block.TextOf(block.Tokens[end]) is not ("up" or "down"))
            return (quantity.FirstToken, end + 1, DirectionOf(block, end));

        return end < sentence.EndToken && block.TextOf(block.Tokens[end]) is "more" or "less" or "fewer" or "higher" or "lower" ? (quantity.FirstToken, end + 1, block.TextOf(block.Tokens[end]) is "more" or "higher" ? 1 : -1) : null;
    }

    /// <summary>1 for "a gain", -1 for "a drop", 0 for "a change".</summary>
    private static int DirectionOf(ProseBlock block, int at) => Falls.Has(block.Tokens[at]) ? -1 : Rises.Has(block.Tokens[at]) ? 1 : 0;
}
