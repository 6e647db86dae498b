using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>Finds parts that are more than their whole: "30 buses: 14 diesel, 10 gas and 8 electric", or, where nothing can be left over, fewer: "Of the 12 members, five voted yes, four voted no and two abstained".</summary>
internal static class PartSums
{
    private const int FewestParts = 2;

    /// <summary>The contradictions of a draft.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule)
    {
        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block) || block.Place.QuoteDepth > 0)
                continue;

            foreach (var sentence in block.Sentences)
            {
                if (model.Quantities.At(block, sentence).Length > FewestParts && WrongIn(model, block, sentence) is var (whole, parts))
                    yield return Report(rule, block, sentence, whole, parts);
            }
        }
    }

    private static (Quantity Whole, Quantity[] Parts)? WrongIn(SemanticModel model, ProseBlock block, Sentence sentence)
    {
        var quantities = model.Quantities.At(block, sentence).ToArray();
        var whole = quantities[0];
        var parts = quantities[1..];
        if (parts.Length < FewestParts || !AreComparable(block, whole, parts) || model.Quotations.Covers(block, whole.FirstToken) || model.Time.At(block, block.SentenceOf(whole.FirstToken)).Length > 0)
            return null;

        var sum = 0m;
        foreach (var part in parts)
            sum += part.Value;

        var isListed = IsListed(block, whole, parts);
        if (!isListed && !IsDivided(block, sentence, whole, parts))
            return null;

        // Two things may be counted twice, and what is left over need not be told.
        var isWrong = sum > whole.Value && sum <= whole.Value * 1.5m || (sum < whole.Value && sum * 1.5m >= whole.Value && LeavesNothing(block, sentence, parts[^1]));
        return isWrong ? (whole, parts) : null;
    }

    private static bool AreComparable(ProseBlock block, Quantity whole, Quantity[] parts)
    {
        if (whole.Kind is not (QuantityKind.Count or QuantityKind.Money) || whole.Precision != Precision.Exact || whole.IsCompound)
            return false;

        foreach (var part in parts)
        {
            var isSame = part.Kind == whole.Kind && (whole.Kind == QuantityKind.Count || block.TextOf(block.Tokens[part.UnitToken]).SequenceEqual(block.TextOf(block.Tokens[whole.UnitToken])));
            if (!isSame || part.Precision != Precision.Exact || part.IsCompound || part.Value >= whole.Value)
                return false;
        }

        return true;
    }

    /// <summary>"30 buses: 14 diesel, 10 gas and 8 electric": a colon, and one short phrase for each part.</summary>
    private static bool IsListed(ProseBlock block, Quantity whole, Quantity[] parts)
    {
        const int PhraseReach = 5;
        if (parts[0].FirstToken - whole.EndToken > PhraseReach || block.Tokens[parts[0].FirstToken - 1].Kind != TokenKind.Colon)
            return false;

        for (var i = 1; i < parts.Length; i++)
        {
            if (parts[i].FirstToken - parts[i - 1].EndToken > PhraseReach + 2 || !IsJoint(block, parts[i].FirstToken - 1) || HasVerb(block, parts[i - 1].EndToken, parts[i].FirstToken))
                return false;
        }

        return block.TextOf(block.Tokens[parts[^1].FirstToken - 1]) is "and";
    }

    private static bool HasVerb(ProseBlock block, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (block.Tokens[at].Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Relative))
                return true;
        }

        return false;
    }

    /// <summary>"Of the 12 members, five voted yes, four voted no and two abstained."</summary>
    private static bool IsDivided(ProseBlock block, Sentence sentence, Quantity whole, Quantity[] parts)
    {
        if (block.TextOf(block.Tokens[sentence.FirstToken]) is not "Of" || whole.FirstToken - sentence.FirstToken > 2 || !LeavesNothing(block, sentence, parts[^1]))
            return false;

        for (var i = 0; i < parts.Length; i++)
        {
            if (!IsJoint(block, parts[i].FirstToken - 1))
                return false;
        }

        return true;
    }

    private static bool IsJoint(ProseBlock block, int at) => block.Tokens[at].Kind is TokenKind.Comma or TokenKind.Semicolon || block.TextOf(block.Tokens[at]) is "and";

    /// <summary>"two abstained", "three stayed home", "one was absent": those who are neither.</summary>
    private static bool LeavesNothing(ProseBlock block, Sentence sentence, Quantity last)
    {
        const int Reach = 4;
        for (var at = last.EndToken; at < sentence.EndToken && at < last.EndToken + Reach; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "abstained" or "abstaining" or "absent" or "undecided" or "neither")
                return true;
        }

        return false;
    }

    private static Diagnostic Report(Rule rule, ProseBlock block, Sentence sentence, Quantity whole, Quantity[] parts)
    {
        var sum = 0m;
        foreach (var part in parts)
            sum += part.Value;

        var text = new FigurePlace(block, sentence, whole).SpanWithNoun;
        return rule.At(block.SpanOf(parts[0].FirstToken, parts[^1].EndToken), "parts", ("first", text.Text), ("sum", sum.ToString("#,0.##", CultureInfo.InvariantCulture))) with
        {
            Related = [new RelatedSpan(text.InSource, "the whole")],
        };
    }
}
