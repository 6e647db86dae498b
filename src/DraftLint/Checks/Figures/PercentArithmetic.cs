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
    /// <summary>A change stands no farther behind its two values, in tokens.</summary>
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

            foreach (var sentence in block.Sentences)
            {
                var quantities = model.Quantities.At(block, sentence).ToArray();
                if (quantities.Length < 3 || model.Quotations.Covers(block.SpanOf(sentence)))
                    continue;

                foreach (var finding in Changes(rule, block, sentence, quantities))
                    yield return finding;

                if (Shares(rule, block, sentence, quantities) is { } shares)
                    yield return shares;
            }
        }
    }

    private IEnumerable<Diagnostic> Changes(Rule rule, ProseBlock block, Sentence sentence, Quantity[] quantities)
    {
        for (var i = 0; i + 2 < quantities.Length; i++)
        {
            var (before, after, change) = (quantities[i], quantities[i + 1], quantities[i + 2]);
            if (!IsFromTo(block, before, after) || !IsPercent(block, change) || change.FirstToken - after.EndToken > Reach || !IsChange(block, sentence, after.EndToken, change))
                continue;

            if (before.Precision != Precision.Exact || after.Precision != Precision.Exact || change.Precision != Precision.Exact || before.Value == 0)
                continue;

            var right = Math.Abs(after.Value - before.Value) / before.Value * 100;
            if (Math.Abs(right - change.Value) <= Math.Max(tolerance, change.Value / 50))
                continue;

            var arePercents = after.Kind == QuantityKind.Percent;
            if (arePercents && Math.Abs(Math.Abs(after.Value - before.Value) - change.Value) > tolerance)
                continue;

            yield return rule.At(block.SpanOf(before.FirstToken - 1, EndOfChange(block, sentence, change)), arePercents ? "points" : null, ("stated", Text(change.Value)), ("right", Text(Math.Round(right)))) with
            {
                Related = [new RelatedSpan(change.SpanIn(block).InSource, "stated here")],
            };
        }
    }

    /// <summary>"from A to B" of one kind.</summary>
    private static bool IsFromTo(ProseBlock block, Quantity before, Quantity after)
    {
        if (before.FirstToken == 0 || block.TextOf(block.Tokens[before.FirstToken - 1]) is not ("from" or "From") || after.FirstToken == 0 || block.TextOf(block.Tokens[after.FirstToken - 1]) is not "to")
            return false;

        return after.FirstToken - before.EndToken <= 3 && (before.Kind == after.Kind || (before.Kind == QuantityKind.Count && after.Kind is QuantityKind.Percent or QuantityKind.Measure or QuantityKind.Money))
            && after.Kind is QuantityKind.Percent or QuantityKind.Count or QuantityKind.Money or QuantityKind.Measure;
    }

    private static bool IsPercent(ProseBlock block, Quantity quantity) =>
        quantity.Kind == QuantityKind.Percent && quantity.UnitToken >= 0 && block.TextOf(block.Tokens[quantity.UnitToken]) is "%" or "percent" or "per" or "pct.";

    /// <summary>Whether the percentage is called a change of the two values: "a rise of", "up", "or", "a 33 percent increase".</summary>
    private static bool IsChange(ProseBlock block, Sentence sentence, int from, Quantity change)
    {
        for (var at = from; at < change.FirstToken; at++)
        {
            if (block.Tokens[at].Kind is TokenKind.Semicolon || block.TextOf(block.Tokens[at]) is "while" or "but" || (block.TextOf(block.Tokens[at]) is "and" && !block.Tokens[at - 1].IsNumber) || (block.TextOf(block.Tokens[at]) is "of" && !IsNoun(block, at - 1)))
                return false;
        }

        var before = block.TextOf(block.Tokens[change.FirstToken - 1]);
        if (before is "or" or "up" or "down" || (before is "by" or "of" && IsNoun(block, change.FirstToken - 2)))
            return true;

        return before is "a" or "an" && change.EndToken < sentence.EndToken && IsNoun(block, change.EndToken);
    }

    private static bool IsNoun(ProseBlock block, int at) =>
        at >= 0 && at < block.Tokens.Length && block.TextOf(block.Tokens[at]) is "rise" or "increase" or "gain" or "jump" or "growth" or "hike" or "climb" or "surge" or "drop" or "fall" or "decline" or "decrease" or "cut" or "loss" or "reduction" or "slide" or "up" or "down" or "change" or "raise" or "dip";

    private static int EndOfChange(ProseBlock block, Sentence sentence, Quantity change) =>
        change.EndToken < sentence.EndToken && IsNoun(block, change.EndToken) ? change.EndToken + 1 : change.EndToken;

    /// <summary>Three or more shares of one whole, the last of them the rest, above 100.</summary>
    private Diagnostic? Shares(Rule rule, ProseBlock block, Sentence sentence, Quantity[] quantities)
    {
        var shares = quantities.Where(quantity => IsPercent(block, quantity) || IsCents(block, quantity)).ToArray();
        if (shares.Length < 3 || shares[0].Kind != shares[^1].Kind || Array.Exists(shares, share => share.Precision != Precision.Exact) || !ClosesWhole(block, sentence, shares))
            return null;

        var sum = shares.Sum(share => share.Value);
        if (sum <= 100 + tolerance || sum > 180)
            return null;

        return rule.At(block.SpanOf(shares[0].FirstToken, EndOf(block, sentence)), "shares", ("sum", Text(sum))) with
        {
            Related = [.. shares.Select(share => new RelatedSpan(share.SpanIn(block).InSource, "a share"))],
        };
    }

    private static bool IsCents(ProseBlock block, Quantity quantity) =>
        quantity.Kind == QuantityKind.Money && quantity.UnitToken >= 0 && block.TextOf(block.Tokens[quantity.UnitToken]) is "cents";

    /// <summary>"the rest", "everything else", "did not know": nothing can be left over.</summary>
    private static bool ClosesWhole(ProseBlock block, Sentence sentence, Quantity[] shares)
    {
        for (var at = shares[0].FirstToken; at < sentence.EndToken; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "from" or "both" or "also" or "another")
                return false;
        }

        for (var at = shares[^1].EndToken; at < sentence.EndToken; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "else" or "rest" or "remainder" or "undecided" or "unsure" or "neither" or "others" or "know" or "opinion" or "nobody" or "none")
                return true;
        }

        return false;
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
