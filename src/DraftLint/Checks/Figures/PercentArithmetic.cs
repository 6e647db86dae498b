using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>Percentages that do not add up: "from 40 to 50 percent, a rise of 10 percent", "from $8 to $12, a 33 percent increase", shares of one whole above 100.</summary>
internal sealed class PercentArithmetic(int tolerance) : Check
{
    public PercentArithmetic(RuleOptions options)
        : this(options.Number("tolerance", 1))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block) || block.Place.QuoteDepth > 0)
                continue;

            for (var number = 0; number < block.Sentences.Length; number++)
            {
                var sentence = block.Sentences[number];
                if (model.Quantities.At(block, sentence).IsEmpty && (number == 0 || model.Quantities.At(block, block.Sentences[number - 1]).IsEmpty))
                    continue;

                var own = OwnOf(model, block, sentence);
                if (ShareTwice.WrongIn(block, sentence, own) is { } twice)
                    yield return Report(rule, block, twice);

                if (PointGap.WrongIn(block, own, tolerance) is { } gap)
                    yield return rule.At(block.SpanOf(gap.FirstToken, gap.EndToken), "gap", ("stated", Text(gap.Stated)), ("right", Text(gap.Right)));

                var wrong = WrongChanges(model, block, number, own);
                if (wrong.Count == 0 && (PointsAsPercent.In(model, block, number, own) ?? YearPair.Contradicted(model, block, number)) is { } other)
                    wrong.Add(other);

                foreach (var (pair, change) in wrong)
                    yield return Report(rule, block, pair, change);

                if ((WholeShares.TooMany(block, sentence, own, tolerance) ?? RemainingShare.LeftOver(block, sentence, own, tolerance) ?? RemainingShare.TooMany(model, block, number, tolerance)) is var (shares, sum))
                    yield return Report(rule, block, sentence, shares, sum);
            }
        }
    }

    /// <summary>The quantities that stand outside quotation marks.</summary>
    private static Quantity[] OwnOf(SemanticModel model, ProseBlock block, Sentence sentence)
    {
        var all = model.Quantities.At(block, sentence);
        var own = new Quantity[all.Length];
        var count = 0;
        foreach (var quantity in all)
        {
            if (!model.Quotations.Covers(block, quantity.FirstToken))
                own[count++] = quantity;
        }

        return count == own.Length ? own : own[..count];
    }

    /// <summary>Each pair of values with a change beside it that the two don't give.</summary>
    private List<(ValuePair Pair, StatedChange Change)> WrongChanges(SemanticModel model, ProseBlock block, int number, Quantity[] quantities)
    {
        var changes = new StatedChangeReader(block, block.Sentences[number], tolerance).Read(quantities);
        if (changes.Count == 0)
            return [];

        var wrong = new List<(ValuePair, StatedChange)>();
        var times = model.Time.At(block, number);
        var told = new HashSet<int>();
        for (var i = 0; i + 1 < quantities.Length; i++)
        {
            if ((ValuePair.Of(block, quantities[i], quantities[i + 1], times) ?? Increment.PairOf(block, quantities[i], quantities[i + 1])) is not { } pair)
                continue;

            foreach (var change in changes)
            {
                if (!ChangeReach.Holds(block, change, pair, times))
                    continue;

                told.Add(change.FirstToken);
                if ((!change.Suits(pair) || WrongBase.IsExactlyOf(pair, change)) && !IsPointsOfAnother(pair, change) && (AreExact(pair) || AreTheirPoints(pair, change)))
                {
                    wrong.Add((pair, change));
                    break;
                }
            }
        }

        if (UpFrom.Contradicted(block, quantities, times, changes) is { } upFrom && told.Add(upFrom.Change.FirstToken))
            wrong.Add(upFrom);

        foreach (var change in changes)
        {
            if (!told.Contains(change.FirstToken) && (ToldPair.Contradicting(model, block, number, change) ?? WrongBase.Explaining(model, block, number, change, tolerance)) is { } pair)
                wrong.Add((pair, change));
        }

        return wrong;
    }

    /// <summary>Two percentages whose difference the writer means, but counts otherwise: a rate of a rate.</summary>
    private bool IsPointsOfAnother(ValuePair pair, StatedChange change) =>
        pair.After.Kind == QuantityKind.Percent && change.IsPercent && !AreTheirPoints(pair, change) && change.Percent < 100;

    /// <summary>Of two percentages, "about" leaves points and percent apart alone; of other values it is a margin.</summary>
    private static bool AreExact(ValuePair pair) => pair.After.Kind != QuantityKind.Percent || (pair.Before.Precision == Precision.Exact && pair.After.Precision == Precision.Exact);

    private bool AreTheirPoints(ValuePair pair, StatedChange change) =>
        pair.After.Kind == QuantityKind.Percent && change.IsPercent && Math.Abs(Math.Abs(pair.After.Value - pair.Before.Value) - change.Percent) <= tolerance;

    private Diagnostic Report(Rule rule, ProseBlock block, ValuePair pair, StatedChange change)
    {
        var caseName = AreTheirPoints(pair, change) ? "points" : change.IsPercent ? null : "words";
        var right = Math.Round(Math.Abs(pair.After.Value - pair.Before.Value) / pair.Before.Value * 100);
        var span = block.SpanOf(change.FirstToken, change.EndToken);
        var isOneSentence = block.SentenceOf(pair.FirstToken) == block.SentenceOf(change.FirstToken);
        return rule.At(isOneSentence ? block.SpanOf(Math.Min(pair.FirstToken, change.FirstToken), Math.Max(pair.EndToken, change.EndToken)) : span, caseName, ("stated", change.IsPercent ? Text(change.Percent) : span.Text), ("right", Text(right))) with
        {
            Related = isOneSentence ? [new RelatedSpan(span.InSource, "stated here")] : [new RelatedSpan(pair.Before.SpanIn(block).InSource, "from here"), new RelatedSpan(pair.After.SpanIn(block).InSource, "to here")],
        };
    }

    private static Diagnostic Report(Rule rule, ProseBlock block, ShareTwice twice) =>
        rule.At(twice.Again.SpanIn(block), "share", ("share", block.SpanOf(twice.FirstToken, twice.FirstEnd).Text), ("right", Text(Math.Round(twice.Right)))) with
        {
            Related = [new RelatedSpan(block.SpanOf(twice.FirstToken, twice.FirstEnd).InSource, "told here")],
        };

    private static Diagnostic Report(Rule rule, ProseBlock block, Sentence sentence, Quantity[] shares, decimal sum) =>
        rule.At(block.SpanOf(Math.Max(sentence.FirstToken, shares[0].FirstToken), EndOf(block, sentence)), "shares", ("sum", Text(sum))) with
        {
            Related = [.. shares.Select(share => new RelatedSpan(share.SpanIn(block).InSource, "a share"))],
        };

    private static int EndOf(ProseBlock block, Sentence sentence)
    {
        var end = sentence.EndToken;
        while (end > sentence.FirstToken && !block.Tokens[end - 1].IsWord && !block.Tokens[end - 1].IsNumber)
            end--;

        return end;
    }

    private static string Text(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
