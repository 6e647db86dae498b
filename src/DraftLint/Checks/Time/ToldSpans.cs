using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Time;

/// <summary>Compares a length with two dates told in clauses or phrases of their own: "issued in 1998 and paid off in 2018, thirty years", "opened in 1922 and closed in 1984. For seventy-two years it fed the valley".</summary>
internal static class ToldSpans
{
    /// <summary>So many tokens may stand between the later date and the length.</summary>
    private const int Reach = 7;

    /// <summary>What a length says of two dates.</summary>
    private enum Bond
    {
        /// <summary>Nothing.</summary>
        None,

        /// <summary>It is the time between.</summary>
        Whole,

        /// <summary>It can be a part of the time between, and no more: "after three years as chief".</summary>
        Part,
    }

    /// <summary>The contradictions of one block.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, ProseBlock block, int tolerance)
    {
        var times = model.Time.In(block);
        for (var i = 0; i < times.Length; i++)
        {
            var length = times[i];
            if (!IsLength(length) || !ContradictoryDate.IsOwn(model, length))
                continue;

            if (PairBehind(block, times, i) is { } ends && IsWrong(block, ends.Span, length, Bond.Whole, tolerance))
                yield return Report(rule, length, ends.First, ends.Last, ends.Span);

            if (i == 0)
                continue;

            if (length.Phrase.Form == TimeForm.Age)
            {
                if (AgeBetween(block, times, i) is var (built, burned, age) && age.Contradicts(length.Phrase.Amount, isNearly: false, tolerance))
                    yield return Report(rule, length, built, burned, age);
            }
            else if (RangeBefore(block, times, i) is { } range)
            {
                if (ElapsedSpan.Of(range) is { } time && (PointsBack(block, length) ? Bond.Whole : BondAcross(block, length)) is var across and not Bond.None && IsWrong(block, time, length, across, tolerance))
                    yield return Report(rule, length, range, range, time);
            }
            else if (Apart(block, times, i) is var (one, other, between))
            {
                if (IsWrong(block, between, length, Bond.Whole, tolerance))
                    yield return Report(rule, length, one, other, between);
            }
            else if (DatePair.Before(block, times, i) is { } pair && BondOf(block, pair, length) is var bond and not Bond.None && IsWrong(block, pair.Span, length, bond, tolerance))
            {
                yield return Report(rule, length, pair.First, pair.Last, pair.Span);
            }
        }
    }

    /// <summary>"for seven years, from its purchase in 1990 until the closing in 1997".</summary>
    private static DatePair? PairBehind(ProseBlock block, ImmutableArray<TimeExpression> times, int index)
    {
        var at = times[index].EndToken;
        var isLength = times[index].Phrase.Form == TimeForm.Duration || (times[index].Phrase.Form == TimeForm.Running && block.TextOf(block.Tokens[times[index].FirstToken]) is "the" or "The");
        if (!isLength || index + 2 >= times.Length || at + 1 >= block.Tokens.Length)
            return null;

        if (block.Tokens[at].Kind == TokenKind.Comma)
            at++;

        return block.TextOf(block.Tokens[at]) is "from" or "between" && times[index + 1].FirstToken - at < Reach && block.SentenceOf(times[index].FirstToken) == block.SentenceOf(times[index + 1].FirstToken) ? DatePair.OfPhrase(block, times[index + 1], times[index + 2]) : null;
    }

    private static bool IsLength(TimeExpression time) =>
        time.Phrase is { Form: TimeForm.Duration or TimeForm.Running or TimeForm.Age, Amount: { Unit: >= Granularity.Week and not (Granularity.Season or Granularity.Quarter), Precision: not Precision.Vague, Low: > 1 } };

    private static bool IsWrong(ProseBlock block, ElapsedSpan span, TimeExpression length, Bond bond, int tolerance)
    {
        var amount = length.Phrase.Amount;
        var isNearly = SpanLengths.IsNearly(block, length);
        return span.Contradicts(amount, isNearly, tolerance) && (bond == Bond.Whole || span.Contradicts(amount with { Precision = Precision.Over }, isNearly, tolerance));
    }

    /// <summary>"how a town, in those three weeks, learned": wherever it stands, it means the time that was told.</summary>
    private static bool PointsBack(ProseBlock block, TimeExpression length) =>
        length.Phrase.Form == TimeForm.Running && length.FirstToken > 0 && block.TextOf(block.Tokens[length.FirstToken]) is "those" or "these" && block.TextOf(block.Tokens[length.FirstToken - 1]) is "in" or "In" or "over" or "during" or "through" or "for" or "all" or "of";

    /// <summary>"from 1961 to 1989" in the sentence before.</summary>
    private static TimeExpression? RangeBefore(ProseBlock block, ImmutableArray<TimeExpression> times, int index) =>
        times[index - 1].Phrase.Last is not null && block.SentenceOf(times[index].FirstToken) - block.SentenceOf(times[index - 1].FirstToken) == 1 ? times[index - 1] : null;

    /// <summary>"one in 1967 and one in 1973, came six years apart": the only two dates of the sentence.</summary>
    private static (TimeExpression One, TimeExpression Other, ElapsedSpan Span)? Apart(ProseBlock block, ImmutableArray<TimeExpression> times, int index)
    {
        var sentence = block.SentenceOf(times[index].FirstToken);
        if (index < 2 || times[index].EndToken >= block.Tokens.Length || block.TextOf(block.Tokens[times[index].EndToken]) is not "apart" || block.SentenceOf(times[index - 2].FirstToken) != sentence || (index > 2 && block.SentenceOf(times[index - 3].FirstToken) == sentence))
            return null;

        return DatePair.IsDate(times[index - 2]) && DatePair.IsDate(times[index - 1]) && DatePair.Between(times[index - 2], times[index - 1]) is { } span ? (times[index - 2], times[index - 1], span) : null;
    }

    private static Bond BondOf(ProseBlock block, DatePair pair, TimeExpression length)
    {
        if (block.SentenceOf(length.FirstToken) - block.SentenceOf(pair.Last.FirstToken) is 1)
            return pair.IsLoose ? Bond.None : BondAcross(block, length);

        // "When it closed in 2003 it had served the district for 45 years"
        if (pair.HasEndBehind)
            return LedBy(block, length) is "for" or "after" && length.FirstToken - pair.Last.EndToken <= Reach * 2 && HasHad(block, pair.Last.EndToken, length.FirstToken) ? Bond.Part : Bond.None;

        // "from 1987 until her retirement in 2009, and in those sixteen years"
        if (length.Phrase.Form == TimeForm.Running)
            return pair.HasBothEnds && length.FirstToken - pair.Last.EndToken <= Reach && block.TextOf(block.Tokens[length.FirstToken]) is "those" or "these" ? Bond.Whole : Bond.None;

        if ( length.FirstToken - pair.Last.EndToken is var distance && distance is < 1 or > Reach || block.SentenceOf(length.FirstToken) != block.SentenceOf(pair.Last.FirstToken))
            return Bond.None;

        var isMarked = SpanLengths.IsMark(block.Tokens[pair.Last.EndToken]);
        // "was closed in 1964 and reopened in 1994, after forty years of weeds"
        if (pair.IsLoose && LedBy(block, length) is "after" && distance <= 4 && length.EndToken < block.Tokens.Length && block.TextOf(block.Tokens[length.EndToken]) is "of")
            return Bond.Part;

        if (pair.IsLoose)
            return isMarked && IsFilled(block, pair.Last.EndToken, length.FirstToken) && LedBy(block, length) is not "for" && EndsOrIsOf(block, length) ? Bond.Whole : Bond.None;

        if (LedBy(block, length) is "after" or "served" or "serving" or "spent" or "spending" && distance <= 4)
            return pair.HasBothEnds ? OpenBond(block, pair.Last.EndToken, length.FirstToken) : IsPlain(block, length) ? Bond.Part : Bond.None;

        if (!isMarked)
            return pair.HasBothEnds ? OpenBond(block, pair.Last.EndToken, length.FirstToken) : Bond.None;

        return IsFilled(block, pair.Last.EndToken, length.FirstToken) && (IsClosed(block, length) || (!pair.HasBothEnds && EndsOrIsOf(block, length))) ? Bond.Whole : Bond.None;
    }

    private static bool HasHad(ProseBlock block, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "had" && at > from && block.TextOf(block.Tokens[at - 1]) is "it" or "he" or "she" or "they")
                return true;
        }

        return false;
    }

    private static string LedBy(ProseBlock block, TimeExpression length) => length.FirstToken == 0 ? "" : block.TextOf(block.Tokens[length.FirstToken - 1]).ToString();

    /// <summary>"Those 38 years divided us", "That is thirty years.", "For seventy-two years it fed the valley": the next sentence measures the two dates.</summary>
    private static Bond BondAcross(ProseBlock block, TimeExpression length)
    {
        var sentence = block.Sentences[block.SentenceOf(length.FirstToken)];
        var lead = block.TextOf(block.Tokens[sentence.FirstToken]);
        if (length.FirstToken == sentence.FirstToken)
        {
            // "Seven years of war had taught us"
            if (length.Phrase.Form == TimeForm.Duration && length.EndToken < sentence.EndToken && block.TextOf(block.Tokens[length.EndToken]) is "of")
                return Bond.Part;

            var isWhole = length.Phrase.Form == TimeForm.Running ? lead is "Those" or "These" : sentence.EndToken - length.EndToken <= 1;
            return isWhole ? Bond.Whole : Bond.None;
        }

        if (length.FirstToken - sentence.FirstToken > 3)
            return Bond.None;

        var second = block.TextOf(block.Tokens[sentence.FirstToken + 1]);
        if (lead is "That" or "It" && second is "is" or "was" or "makes" or "made" or "'s" && IsClosed(block, length) || lead is "Those" or "These" && length.FirstToken == sentence.FirstToken + 1)
            return Bond.Whole;

        if (lead is "In" or "Over" or "During" or "Through" && second is "those" or "these" && length.FirstToken <= sentence.FirstToken + 2)
            return Bond.Whole;

        var next = length.EndToken < sentence.EndToken ? block.TextOf(block.Tokens[length.EndToken]) : default;
        if (lead is "In" or "Over" or "During" && second is "the" && next is "between")
            return Bond.Whole;

        return lead is "In" && length.FirstToken == sentence.FirstToken + 1 && next is "there" or "he" or "she" or "they" or "on" or "as" || lead is "For" && length.FirstToken == sentence.FirstToken + 1 && next is "it" or "he" or "she" or "they" or "the" or "its" or "his" or "her" or "their" ? Bond.Part : Bond.None;
    }

    /// <summary>"between the flood of 1927 and the flood of 1993 lay forty-six years".</summary>
    private static Bond OpenBond(ProseBlock block, int from, int to)
    {
        var bond = Bond.None;
        for (var at = from; at < to; at++)
        {
            // "From the accord of 1993 to the meeting of 2007 we spent eleven years perfecting the photograph"
            if (at == to - 1 && block.TextOf(block.Tokens[at]) is "spent" && IsSpentOnOne(block, to))
                return Bond.Whole;

            if (block.TextOf(block.Tokens[at]) is "we" or "they" or "he" or "she" or "I" or "it" && at == from)
                continue;

            if (block.TextOf(block.Tokens[at]) is "lie" or "lies" or "lay" or "passed" or "elapsed" or "stretch" or "stretched")
                bond = Bond.Whole;
            else if (block.TextOf(block.Tokens[at]) is "is" or "are" or "was" or "were")
                bond = Bond.Part;
            else if (block.TextOf(block.Tokens[at]) is not ("there" or "some" or "a" or "full"))
                return Bond.None;
        }

        return bond;
    }

    /// <summary>"spent eleven years perfecting the photograph" to the end of the sentence, and no other length.</summary>
    private static bool IsSpentOnOne(ProseBlock block, int length)
    {
        const int Longest = 30;
        var end = Math.Min(block.Sentences[block.SentenceOf(length)].EndToken, length + Longest);
        var units = 0;
        var hasDeed = false;
        for (var at = length; at < end; at++)
        {
            units += block.Tokens[at].Is(WordClasses.TimeUnit) ? 1 : 0;
            hasDeed |= units == 1 && block.Tokens[at - 1].Is(WordClasses.TimeUnit) && block.TextOf(block.Tokens[at]).EndsWith("ing", StringComparison.Ordinal);
            if (block.Tokens[at].Is(WordClasses.Coordinator))
                return false;
        }

        return hasDeed && units == 1;
    }

    /// <summary>Whether marks and small words alone stand before the length: ", a span of", " – all told", ", a job of".</summary>
    private static bool IsFilled(ProseBlock block, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            var token = block.Tokens[at];
            var isNounOf = at + 1 < to && token is { IsWord: true, IsCapitalized: false } && block.TextOf(block.Tokens[at + 1]) is "of";
            if (!SpanLengths.IsMark(token) && !token.Is(WordClasses.Article | WordClasses.Approximator) && !isNounOf && block.TextOf(token) is not ("of" or "or" or "that" or "is" or "for" or "some" or "all" or "full" or "whole" or "fully"))
                return false;
        }

        return true;
    }

    /// <summary>"fourteen years of grief", "twenty years.": not "ten years of which", "twenty years as chief".</summary>
    private static bool EndsOrIsOf(ProseBlock block, TimeExpression length)
    {
        var behind = length.EndToken;
        if (behind >= block.Tokens.Length || !block.Tokens[behind].IsWord)
            return true;

        return block.TextOf(block.Tokens[behind]) is "of" or "in" or "that" or "without" && !(behind + 1 < block.Tokens.Length && block.TextOf(block.Tokens[behind]) is "of" && block.Tokens[behind + 1].Is(WordClasses.Pronoun | WordClasses.Relative | WordClasses.Determiner));
    }

    /// <summary>"thirty years.", "thirty years in which", "nine years and five grants later".</summary>
    private static bool IsClosed(ProseBlock block, TimeExpression length)
    {
        const int LaterReach = 4;
        if (SpanLengths.IsClosed(block, length))
            return true;

        if (block.TextOf(block.Tokens[length.EndToken]) is not "and")
            return false;

        for (var at = length.EndToken + 1; at < block.Tokens.Length && at <= length.EndToken + LaterReach; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "later" or "on")
                return true;
        }

        return false;
    }

    /// <summary>"after thirty years on the street", not "after thirty years of delay" nor "thirty years later": time that went by within the two dates.</summary>
    private static bool IsPlain(ProseBlock block, TimeExpression length)
    {
        if (length.EndToken >= block.Tokens.Length || !block.Tokens[length.EndToken].IsWord)
            return true;

        return block.TextOf(block.Tokens[length.EndToken]) is "in" or "on" or "at" or "as" or "behind" or "with" || (block.TextOf(block.Tokens[length.EndToken]) is "of" && length.EndToken + 1 < block.Tokens.Length && block.TextOf(block.Tokens[length.EndToken + 1]) is "service" or "work" or "marriage" or "teaching");
    }

    /// <summary>"built in 1871, was 125 years old when it burned in 1986".</summary>
    private static (TimeExpression Built, TimeExpression Burned, ElapsedSpan Age)? AgeBetween(ProseBlock block, ImmutableArray<TimeExpression> times, int index)
    {
        const int ClauseReach = 8;
        var (before, age) = (times[index - 1], times[index]);
        var after = index + 1 < times.Length ? times[index + 1] : null;
        if (after is null || !DatePair.IsDate(before) || !DatePair.IsDate(after) || block.SentenceOf(before.FirstToken) != block.SentenceOf(after.FirstToken) || age.EndToken >= block.Tokens.Length || block.TextOf(block.Tokens[age.EndToken]) is not "when")
            return null;

        return after.FirstToken - age.EndToken <= ClauseReach && LedBy(block, age) is "was" or "were" && DatePair.IsBeginning(block, before) && DatePair.Between(before, after) is { } span ? (before, after, span) : null;
    }

    /// <summary>A finding at a length that its two dates do not give.</summary>
    internal static Diagnostic Report(Rule rule, TimeExpression length, TimeExpression first, TimeExpression last, ElapsedSpan span)
    {
        var unit = span.Unit switch { Granularity.Day => "days", Granularity.Month => "months", _ => "years" };
        return rule.At(length.Span, null, ("count", span.Low.ToString(CultureInfo.InvariantCulture)), ("unit", span.Low == 1 ? unit[..^1] : unit)) with
        {
            Label = "the length",
            Related = ReferenceEquals(first, last) ? [new RelatedSpan(first.Span.InSource, "the dates")] : [new RelatedSpan(first.Span.InSource, "one date"), new RelatedSpan(last.Span.InSource, "the other")],
        };
    }
}
