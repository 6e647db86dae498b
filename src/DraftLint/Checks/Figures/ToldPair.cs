using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Checks.Figures;

/// <summary>Two values of one thing, told in two clauses or sentences before the change that they make: "I paid $800. In 2016 it went to $1,000, an increase of 20 percent."</summary>
internal static class ToldPair
{
    /// <summary>The two values stand in so many sentences up to the change.</summary>
    private const int Sentences = 3;

    /// <summary>So many tokens around a value tell when it was.</summary>
    private const int ClauseReach = 8;

    /// <summary>A change that is so many times too great or small is one of something else.</summary>
    private const decimal MostTimes = 2.5m;

    private const decimal MostTimesPlain = 10m;

    private static readonly LexemeSet ChangeVerbs = new(FigureVocabulary.ChangeVerbs);

    /// <summary>The two values that a change sums up and contradicts; null where there are none.</summary>
    public static ValuePair? Contradicting(SemanticModel model, ProseBlock block, int number, StatedChange change) =>
        Summed(model, block, number, change) ?? TakenUp(model, block, number, change);

    /// <summary>"In 2001 there were 900 deaths, and in 2013 there were 600. That rate was cut in half": what "that" takes up is the one pair of the sentence before.</summary>
    private static ValuePair? TakenUp(SemanticModel model, ProseBlock block, int number, StatedChange change)
    {
        const int SubjectReach = 5;
        var sentence = block.Sentences[number];
        if (number == 0 || change.FirstToken - sentence.FirstToken > SubjectReach || !PointsBack(block, sentence.FirstToken) || IsOfAnother(block, number) || GoesOn(block, sentence, change.EndToken))
            return null;

        var earlier = block.Sentences[number - 1];
        var values = model.Quantities.At(block, earlier);
        if (values.Length != 2 || model.Quotations.Covers(block, values[0].FirstToken) || ValuePair.Of(block, values[0], values[1], model.Time.At(block, number - 1)) is not { } pair || !AreOneThing(block, values[0], values[1]))
            return null;

        // "That is a rise of 15 percent." is of nothing else, however wrong it is.
        var isPlain = block.TextOf(block.Tokens[sentence.FirstToken]) is "That" or "This" && block.Tokens[sentence.FirstToken + 1].Is(WordClasses.Auxiliary) && IsFromTo(block, values[0], values[1]);
        return IsContradicted(pair, change, isPlain ? MostTimesPlain : MostTimes) ? pair : null;
    }

    /// <summary>"That rate", "It", "The toll": what was counted in the sentence before.</summary>
    private static bool PointsBack(ProseBlock block, int at) => block.TextOf(block.Tokens[at]) switch
    {
        "That" or "This" or "Those" or "It" or "They" => true,
        "The" => block.TextOf(block.Tokens[at + 1]) is "toll" or "number" or "total" or "figure" or "price" or "cost" or "rate" or "fare" or "count" or "share" or "bill" or "budget" or "fee",
        _ => false,
    };

    /// <summary>"The number of guards" behind a sentence of prisoners.</summary>
    private static bool IsOfAnother(ProseBlock block, int number)
    {
        var (sentence, earlier) = (block.Sentences[number], block.Sentences[number - 1]);
        if (sentence.TokenCount < 5 || block.TextOf(block.Tokens[sentence.FirstToken + 2]) is not "of" || WordRoots.Of(block, sentence.FirstToken + 3) is not (not 0 and var root))
            return false;

        return !WordRoots.IsIn(block, earlier.FirstToken, earlier.EndToken, root);
    }

    /// <summary>"It doubled among the young": a change of something else.</summary>
    private static bool GoesOn(ProseBlock block, Sentence sentence, int at) =>
        at < sentence.EndToken && block.Tokens[at].IsWord && block.TextOf(block.Tokens[at]) is not ("not" or "and" or "over" or "since" or "within" or "by" or "as");

    private static bool IsContradicted(ValuePair pair, StatedChange change, decimal mostTimes = MostTimes)
    {
        var right = Math.Abs(pair.After.Value - pair.Before.Value) / pair.Before.Value * 100;
        return change.IsRise == pair.After.Value > pair.Before.Value && !change.Suits(pair) && right > 0 && Math.Max(right, change.Percent) <= Math.Min(right, change.Percent) * mostTimes;
    }

    private static ValuePair? Summed(SemanticModel model, ProseBlock block, int number, StatedChange change)
    {
        if (!IsSummary(block, block.Sentences[number], change) || Values(model, block, number, change) is not var (one, other) || !AreOneThing(block, one, other))
            return null;

        if (!IsFromTo(block, one, other) && (!IsPast(model, block, one) || !IsLater(block, one, other)) && !IsRepeated(model, block, one, other))
            return null;

        var pair = new ValuePair(one.FirstToken, other.EndToken, one, other);
        return IsContradicted(pair, change) ? pair : null;
    }

    /// <summary>"went from $300 to $450"</summary>
    internal static bool IsFromTo(ProseBlock block, Quantity one, Quantity other) =>
        one.FirstToken > 0 && block.TextOf(block.Tokens[one.FirstToken - 1]) is "from" && block.TextOf(block.Tokens[other.FirstToken - 1]) is "to" && other.FirstToken - one.EndToken <= 4;

    /// <summary>", a rise of 25 percent,", "That is an increase of half.", "which he calls a reasonable increase of 20 percent": what went before is summed up.</summary>
    private static bool IsSummary(ProseBlock block, Sentence sentence, StatedChange change)
    {
        // "A cut of 20 percent is hard on a path."
        var isSubject = change.FirstToken == sentence.FirstToken && change.EndToken < sentence.EndToken && block.Tokens[change.EndToken].Is(WordClasses.Auxiliary);
        if (change.Place == ChangePlace.Before || (!isSubject && change.EndToken < sentence.EndToken && block.Tokens[change.EndToken].IsWord && block.TextOf(block.Tokens[change.EndToken]) is not ("in" or "over" or "since" or "and")))
            return false;

        var at = change.FirstToken;
        while (at > sentence.FirstToken && at > change.FirstToken - 3 && !IsSummaryLead(block, at - 1))
            at--;

        return at == sentence.FirstToken || IsSummaryLead(block, at - 1);
    }

    private static bool IsSummaryLead(ProseBlock block, int at) =>
        block.Tokens[at].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket || block.TextOf(block.Tokens[at]) is "is" or "was" or "calls" or "called" or "makes" or "or";

    /// <summary>The last two values of one kind before the change, if no third one stands beside them.</summary>
    private static (Quantity One, Quantity Other)? Values(SemanticModel model, ProseBlock block, int number, StatedChange change)
    {
        Quantity? other = null;
        Quantity? one = null;
        foreach (var quantity in Before(model, block, number))
        {
            if (quantity.FirstToken >= change.FirstToken || quantity.EndToken > change.FirstToken || quantity.Kind is not (QuantityKind.Money or QuantityKind.Count or QuantityKind.Measure or QuantityKind.Percent) || quantity.IsCompound)
                continue;

            if (quantity.Precision != Precision.Exact || quantity.Value <= 0 || model.Quotations.Covers(block, quantity.FirstToken))
                return null;

            if (other is null)
                other = quantity;
            else if (one is null)
                one = quantity;
            else if (block.SentenceOf(quantity.FirstToken) == block.SentenceOf(one.Value.FirstToken) && quantity.Kind == one.Value.Kind)
                return null;
        }

        return one is { } first && other is { } second && block.SentenceOf(second.FirstToken) >= number - 1 && block.SentenceOf(second.FirstToken) - block.SentenceOf(first.FirstToken) <= 1 ? (first, second) : null;
    }

    /// <summary>The quantities of the sentences up to one, the last first.</summary>
    internal static IEnumerable<Quantity> Before(SemanticModel model, ProseBlock block, int number)
    {
        for (var sentence = number; sentence >= 0 && sentence > number - Sentences; sentence--)
        {
            var quantities = model.Quantities.At(block, block.Sentences[sentence]).ToArray();
            for (var i = quantities.Length - 1; i >= 0; i--)
                yield return quantities[i];
        }
    }

    private static bool AreOneThing(ProseBlock block, Quantity one, Quantity other)
    {
        // "landed 900 tons. In 2021 it landed 630, a fall"
        if (one.Kind == QuantityKind.Measure && other.Kind == QuantityKind.Count)
            return other.NounToken < 0 && other.EndToken < block.Tokens.Length && !block.Tokens[other.EndToken].IsWord;

        if (one.Kind != other.Kind)
            return false;

        if (one.SharesUnit(other, block) is { } isOneUnit)
            return isOneUnit;

        var isBare = other.EndToken >= block.Tokens.Length || !block.Tokens[other.EndToken].IsWord || block.TextOf(block.Tokens[other.EndToken]) is "now" or "today" or "in" or "by" or "this";
        return one.Kind == QuantityKind.Count && one.Value >= 10 && (isBare || (one.NounToken >= 0 && other.NounToken >= 0 && block.TextOf(block.Tokens[one.NounToken]).SequenceEqual(block.TextOf(block.Tokens[other.NounToken]))));
    }

    /// <summary>"In 2011 the harbor landed 900 tons. In 2021 it landed 630": the same verb, each time with its year.</summary>
    private static bool IsRepeated(SemanticModel model, ProseBlock block, Quantity one, Quantity other)
    {
        var (first, second) = (block.SentenceOf(one.FirstToken), block.SentenceOf(other.FirstToken));
        if (first == second || one.FirstToken < 2 || YearOf(model, block, first) is not { } earlier || YearOf(model, block, second) is not { } later || later <= earlier)
            return false;

        return WordRoots.Of(block, VerbBefore(block, one)) is not 0 and var root && root == WordRoots.Of(block, VerbBefore(block, other));
    }

    /// <summary>"wrote up 420", "landed 900".</summary>
    private static int VerbBefore(ProseBlock block, Quantity quantity)
    {
        var at = quantity.FirstToken - 1;
        return block.Tokens[at].Is(WordClasses.Preposition | WordClasses.Adverb) && at > 0 ? at - 1 : at;
    }

    /// <summary>The one year that a sentence tells; null for none or more.</summary>
    private static int? YearOf(SemanticModel model, ProseBlock block, int sentence)
    {
        int? year = null;
        foreach (var time in model.Time.At(block, sentence))
        {
            if (time.Kind != TimeKind.Absolute)
                continue;

            if (year is not null || time is not { Phrase.Last: null, Date.Year: not null })
                return null;

            year = time.Date.Year;
        }

        return year;
    }

    /// <summary>"was", "I paid", "had", or a year behind the value.</summary>
    private static bool IsPast(SemanticModel model, ProseBlock block, Quantity one)
    {
        var start = block.Sentences[block.SentenceOf(one.FirstToken)].FirstToken;
        for (var at = one.FirstToken - 1; at >= start && at >= one.FirstToken - ClauseReach; at--)
        {
            if (block.TextOf(block.Tokens[at]) is "was" or "were" or "had" or "paid" or "cost" or "stood" or "sold" or "employed" or "drew" or "counted" or "charged" or "began")
                return true;

            if (block.Tokens[at].Kind is TokenKind.Semicolon || block.Tokens[at].Is(WordClasses.Modal))
                return false;
        }

        foreach (var time in model.Time.At(block, block.SentenceOf(one.FirstToken)))
        {
            if (time is { Kind: TimeKind.Absolute, Granularity: <= Granularity.Year } && time.FirstToken >= one.EndToken && time.FirstToken <= one.EndToken + 2)
                return true;
        }

        return false;
    }

    /// <summary>"it went to $1,000", "had fallen to 1,800", "is now $1,350", "we have 30": the later value of the same thing, whatever it is called.</summary>
    private static bool IsLater(ProseBlock block, Quantity one, Quantity other)
    {
        var at = other.FirstToken - 1;
        if (block.TextOf(block.Tokens[at]) is "to")
            return ChangeVerbs.Has(block.Tokens[at - 1]) || block.TextOf(block.Tokens[at - 1]) is "went" or "goes" or "gone" or "came" or "moved" or "got" or "crept" or "shot" or "up" or "down" or "back";

        for (; at > one.EndToken && at >= other.FirstToken - 3; at--)
        {
            if (block.TextOf(block.Tokens[at]) is "now" or "today")
                return true;

            // "in his first year there were eighty of us, and in his last there were sixty"
            if (block.TextOf(block.Tokens[at]) is "were" or "was" && block.TextOf(block.Tokens[at - 1]) is "there")
                return true;

            // "By 2020 it was $1,350"
            if (block.TextOf(block.Tokens[at]) is "was" && block.TextOf(block.Tokens[at - 1]) is "it" && block.TextOf(block.Tokens[block.Sentences[block.SentenceOf(at)].FirstToken]) is "By" or "In")
                return true;

            if (block.TextOf(block.Tokens[at]) is "is" or "are" or "has" or "have" or "pay" or "costs" or "employs" or "charges")
                return block.TextOf(block.Tokens[at - 1]) is "it" or "It" or "they" or "They" or "we" or "We" or "I" or "and" or "now" || HasNow(block, other.EndToken);
        }

        return false;
    }

    private static bool HasNow(ProseBlock block, int at) => at < block.Tokens.Length && block.TextOf(block.Tokens[at]) is "now" or "today";
}
