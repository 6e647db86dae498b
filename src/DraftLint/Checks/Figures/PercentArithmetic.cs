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
    /// <summary>A change stands no farther from its two values, in tokens.</summary>
    private const int Reach = 16;

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
                if (model.Quantities.At(block, sentence).Length < 2)
                    continue;

                if (PointGap.WrongIn(block, OwnOf(model, block, sentence), tolerance) is { } gap)
                    yield return rule.At(block.SpanOf(gap.FirstToken, gap.EndToken), "gap", ("stated", Text(gap.Stated)), ("right", Text(gap.Right)));

                foreach (var (pair, change) in WrongChanges(model, block, number))
                    yield return Report(rule, block, pair, change);

                if (WholeShares.TooMany(block, sentence, OwnOf(model, block, sentence), tolerance) is var (shares, sum))
                {
                    yield return rule.At(block.SpanOf(shares[0].FirstToken, EndOf(block, sentence)), "shares", ("sum", Text(sum))) with
                    {
                        Related = [.. shares.Select(share => new RelatedSpan(share.SpanIn(block).InSource, "a share"))],
                    };
                }
            }
        }
    }

    /// <summary>The quantities that stand outside quotation marks.</summary>
    private static Quantity[] OwnOf(SemanticModel model, ProseBlock block, Sentence sentence) =>
        [.. model.Quantities.At(block, sentence).ToArray().Where(quantity => !model.Quotations.Covers(block, quantity.FirstToken))];

    /// <summary>Each pair of values with a change beside it that the two don't give.</summary>
    private List<(ValuePair Pair, StatedChange Change)> WrongChanges(SemanticModel model, ProseBlock block, int number)
    {
        var wrong = new List<(ValuePair, StatedChange)>();
        var sentence = block.Sentences[number];
        var quantities = OwnOf(model, block, sentence);
        var changes = new StatedChangeReader(block, sentence, tolerance).Read(quantities);
        if (changes.Count == 0)
            return wrong;

        var times = model.Time.At(block, number);
        for (var i = 0; i + 1 < quantities.Length; i++)
        {
            if (ValuePair.Of(block, quantities[i], quantities[i + 1], times) is not { } pair)
                continue;

            foreach (var change in changes)
            {
                if ((IsBefore(block, change, pair, times) || IsBehind(block, change, pair, times)) && !change.Suits(pair) && !IsPointsOfAnother(pair, change))
                {
                    wrong.Add((pair, change));
                    break;
                }
            }
        }

        return wrong;
    }

    /// <summary>"Fares rose by 50 percent last year, from $2 to $4": nothing but a time or a phrase between.</summary>
    private static bool IsBefore(ProseBlock block, StatedChange change, ValuePair pair, ReadOnlySpan<TimeExpression> times)
    {
        if (change.Place == ChangePlace.Behind || change.EndToken > pair.FirstToken || pair.FirstToken - change.EndToken > Reach || block.TextOf(block.Tokens[pair.FirstToken]) is not "from")
            return false;

        for (var at = change.EndToken; at < pair.FirstToken; at++)
        {
            if (IsInTime(times, at))
                continue;

            var token = block.Tokens[at];
            if (token.Kind is TokenKind.Semicolon or TokenKind.Colon || token.IsNumber || token.Is(WordClasses.Coordinator | WordClasses.PastVerb | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Relative | WordClasses.Pronoun))
                return false;
        }

        return true;
    }

    /// <summary>"from $2 to $3 in May, a 30 percent increase"</summary>
    private static bool IsBehind(ProseBlock block, StatedChange change, ValuePair pair, ReadOnlySpan<TimeExpression> times)
    {
        if (change.Place == ChangePlace.Before || change.FirstToken < pair.EndToken || change.FirstToken - pair.EndToken > Reach)
            return false;

        for (var at = pair.EndToken; at < change.FirstToken; at++)
        {
            if (IsInTime(times, at) || (block.TextOf(block.Tokens[at]) is "and" && block.Tokens[at - 1].IsNumber))
                continue;

            var token = block.Tokens[at];
            if (token.Kind is TokenKind.Semicolon || (token.Is(WordClasses.Coordinator) && !(at == change.FirstToken - 1 && block.TextOf(token) is "or")) || block.TextOf(token) is "while" || (block.TextOf(token) is "of" or "with" && change.Place == ChangePlace.Behind))
                return false;
        }

        return true;
    }

    private static bool IsInTime(ReadOnlySpan<TimeExpression> times, int token)
    {
        foreach (var time in times)
        {
            if (time.FirstToken <= token && token < time.EndToken)
                return true;
        }

        return false;
    }

    /// <summary>Two percentages whose difference the writer means, but counts otherwise: a rate of a rate.</summary>
    private bool IsPointsOfAnother(ValuePair pair, StatedChange change) =>
        pair.After.Kind == QuantityKind.Percent && change.IsPercent && !AreTheirPoints(pair, change) && change.Percent < 100;

    private bool AreTheirPoints(ValuePair pair, StatedChange change) =>
        pair.After.Kind == QuantityKind.Percent && change.IsPercent && Math.Abs(Math.Abs(pair.After.Value - pair.Before.Value) - change.Percent) <= tolerance;

    private Diagnostic Report(Rule rule, ProseBlock block, ValuePair pair, StatedChange change)
    {
        var caseName = AreTheirPoints(pair, change) ? "points" : change.IsPercent ? null : "words";
        var right = Math.Round(Math.Abs(pair.After.Value - pair.Before.Value) / pair.Before.Value * 100);
        var span = block.SpanOf(change.FirstToken, change.EndToken);
        return rule.At(block.SpanOf(Math.Min(pair.FirstToken, change.FirstToken), Math.Max(pair.EndToken, change.EndToken)), caseName, ("stated", change.IsPercent ? Text(change.Percent) : span.Text), ("right", Text(right))) with
        {
            Related = [new RelatedSpan(span.InSource, "stated here")],
        };
    }

    private static int EndOf(ProseBlock block, Sentence sentence)
    {
        var end = sentence.EndToken;
        while (end > sentence.FirstToken && !block.Tokens[end - 1].IsWord && !block.Tokens[end - 1].IsNumber)
            end--;

        return end;
    }

    private static string Text(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
