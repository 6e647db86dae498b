using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Time;

/// <summary>Compares a span with the length that stands beside it: "from 2003 to 2016, seven years in all", and finds a span that ends before it begins.</summary>
internal static class SpanLengths
{
    /// <summary>So many words may stand between a span and its length: "a span of".</summary>
    private const int Reach = 6;

    /// <summary>The contradictions of one block.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, ProseBlock block, int tolerance)
    {
        var times = model.Time.In(block);
        for (var i = 0; i < times.Length; i++)
        {
            if (!ContradictoryDate.IsOwn(model, times[i]))
                continue;

            if (SpanAt(model, block, times, i) is { } span && LengthOf(block, times, i) is { } length && span.Contradicts(length.Phrase.Amount, IsNearly(block, length), tolerance))
                yield return Report(rule, length, times[i], span);

            if (IsReversedRange(block, times[i]))
                yield return rule.At(times[i].Span, "reversed");

            if (i + 1 < times.Length && IsReversed(block, times[i], times[i + 1]))
                yield return rule.At(block.SpanOf(times[i].FirstToken, times[i + 1].EndToken), "reversed");
        }
    }

    /// <summary>The span of a range, or of "between that day and this" in a draft with a date.</summary>
    private static ElapsedSpan? SpanAt(SemanticModel model, ProseBlock block, ImmutableArray<TimeExpression> times, int index)
    {
        var time = times[index];
        if (time.Phrase.Last is not null)
            return ElapsedSpan.Of(time);

        var at = time.FirstToken;
        var isOpen = at > 0 && time.EndToken + 1 < block.Tokens.Length && time.Period is { } period && period.First == period.Last
            && block.TextOf(block.Tokens[at - 1]) is "Between" or "between" && block.TextOf(block.Tokens[time.EndToken]) is "and" && block.TextOf(block.Tokens[time.EndToken + 1]) is "this" or "now" or "today";
        return isOpen && model.Parts.Date is not null ? ElapsedSpan.Between(time.Period!.Value.First, model.Day) : null;
    }

    /// <summary>The length that explains a span, behind it or before it; null where none does.</summary>
    private static TimeExpression? LengthOf(ProseBlock block, ImmutableArray<TimeExpression> times, int index)
    {
        var span = times[index];
        var sentence = block.SentenceOf(span.FirstToken);
        for (var i = index + 1; i < times.Length && i <= index + 2; i++)
        {
            var pointsBack = times[i].Phrase.Form == TimeForm.Running && block.TextOf(block.Tokens[times[i].FirstToken]) is "those" or "these";
            if (times[i].Phrase.Form != TimeForm.Duration && !pointsBack)
                continue;

            if (block.SentenceOf(times[i].FirstToken) == sentence && Leads(block, span, times[i]) && (pointsBack || IsClosed(block, times[i])))
                return times[i];

            break;
        }

        var before = index > 0 ? times[index - 1] : null;
        return before is { Phrase.Form: TimeForm.Duration } && block.SentenceOf(before.FirstToken) == sentence && IsLedTo(block, before, span) ? before : null;
    }

    /// <summary>Whether what stands between a span and the length behind it makes the one explain the other: ", a span of", " – ", "that is", "there passed".</summary>
    private static bool Leads(ProseBlock block, TimeExpression span, TimeExpression length)
    {
        if (length.FirstToken - span.EndToken > Reach + 2)
            return false;

        var isOpen = span.Phrase.Last is null;
        var hasMark = false;
        for (var at = span.EndToken; at < length.FirstToken; at++)
        {
            var token = block.Tokens[at];
            hasMark |= IsMark(token) || block.TextOf(token) is "is" or "was" or "makes" or "made" or "lie" or "lies" or "lay" or "passed" or "elapsed";
            var isNounOf = hasMark && at + 1 < length.FirstToken && token is { IsWord: true, IsCapitalized: false } && block.TextOf(block.Tokens[at + 1]) is "of";
            var isFiller = isNounOf || IsMark(token) || token.Is(WordClasses.Article | WordClasses.Approximator)
                || block.TextOf(token) is "for" or "span" or "total" or "period" or "stretch" or "of" or "or" or "all" or "that" or "is" or "was" or "makes" or "made" or "some" or "this" or "and" or "now" or "today" or "there" or "passed" or "elapsed" or "full" or "whole" or "lie" or "lies" or "lay" or "were" or "are";
            if (!isFiller)
                return false;
        }

        return hasMark || isOpen;
    }

    /// <summary>Whether a token is a comma, dash, bracket or colon.</summary>
    internal static bool IsMark(Token token) => token.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket or TokenKind.CloseBracket or TokenKind.Colon;

    /// <summary>"seven years, and ...", "seven years in all", "seven years of war,": the length ends there; "seven years of which", "seven years later", "two years stand out" go on.</summary>
    internal static bool IsClosed(ProseBlock block, TimeExpression length)
    {
        if (length.EndToken >= block.Tokens.Length)
            return true;

        var next = block.Tokens[length.EndToken];
        if (block.TextOf(next) is "of" && length.EndToken + 2 < block.Tokens.Length)
            return block.Tokens[length.EndToken + 1] is { IsWord: true } noun && !noun.Is(WordClasses.Relative | WordClasses.Pronoun | WordClasses.Determiner) && EndsVerbless(block, length.EndToken + 2);

        return !next.IsWord && next.Kind is not (TokenKind.Hyphen or TokenKind.Clitic) || block.TextOf(next) is "in" or "all" or "altogether" or "total" or "by" or "without" || IsEked(block, length.EndToken) || (block.TextOf(next) is "that" or "when" or "during" && length.Phrase.Amount.Low > 2);
    }

    /// <summary>"nine months of shooting over three bridges,": the phrase ends at a mark, before any verb.</summary>
    private static bool EndsVerbless(ProseBlock block, int at)
    {
        const int Longest = 8;
        // "nineteen years of easy money,"
        if (block.Tokens[at].IsWord && !block.Tokens[at].Is(WordClasses.Preposition) && block.TextOf(block.Tokens[at]) is not "and")
            return at + 1 < block.Tokens.Length && IsMark(block.Tokens[at + 1]) && !block.Tokens[at].Is(WordClasses.Auxiliary | WordClasses.PastVerb | WordClasses.Adverb);

        for (var end = at + Longest; at < end && at < block.Tokens.Length; at++)
        {
            if (!block.Tokens[at].IsWord && !block.Tokens[at].IsNumber)
                return block.Tokens[at].Kind is not (TokenKind.Hyphen or TokenKind.Clitic);

            // "of raffles and bake sales"
            if (block.TextOf(block.Tokens[at]) is "and" && at + 1 < block.Tokens.Length && block.Tokens[at + 1].IsWord && !block.Tokens[at + 1].Is(WordClasses.Article | WordClasses.Determiner | WordClasses.Possessive))
                continue;

            if (block.Tokens[at].Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.PastVerb | WordClasses.Relative | WordClasses.Pronoun | WordClasses.Coordinator) || block.TextOf(block.Tokens[at]).EndsWith("ed", StringComparison.Ordinal))
                return false;
        }

        return at >= block.Tokens.Length;
    }

    /// <summary>"six days and a night", "four years and two months".</summary>
    private static bool IsEked(ProseBlock block, int at) =>
        at + 2 < block.Tokens.Length && block.TextOf(block.Tokens[at]) is "and" && (block.Tokens[at + 1].Is(WordClasses.Article | WordClasses.NumberWord) || block.Tokens[at + 1].IsNumber)
        && (block.Tokens[at + 2].Is(WordClasses.TimeUnit) || block.TextOf(block.Tokens[at + 2]) is "half" or "half-night" or "night" or "bit" or "day" or "morning" or "evening");

    /// <summary>"seven years, from 2003 to 2016", "the seven years between 2003 and 2016", "a 13-year run from 2003 to 2016".</summary>
    private static bool IsLedTo(ProseBlock block, TimeExpression length, TimeExpression span)
    {
        if (span.Phrase.Last is null || length.FirstToken > 0 && block.TextOf(block.Tokens[length.FirstToken - 1]) is "after" or "After" or "within" or "Within" or "last" or "first" or "every" or "past" or "next")
            return false;

        // "his twelve years as mayor, from 2001 to 2008"
        // "took three years to write, from 1995 to 1998"
        var isOwned = length.FirstToken > 0 && (block.Tokens[length.FirstToken - 1].Is(WordClasses.Possessive) || block.TextOf(block.Tokens[length.FirstToken - 1]) is "took" or "takes");
        var hasLead = false;
        for (var at = length.EndToken; at < span.FirstToken; at++)
        {
            var token = block.Tokens[at];
            var text = block.TextOf(token);
            var isJoint = text is "from" or "between" || IsMark(token);
            var isFiller = isJoint || text is "term" or "run" or "stint" or "span" or "tenure" or "reign" or "career" or "stretch" or "siege" or "drought" or "rule"
                || (isOwned && token.IsWord && !hasLead && !token.Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.PastVerb | WordClasses.Coordinator | WordClasses.Relative));
            if (!isFiller)
                return false;

            hasLead |= isJoint;
        }

        return hasLead && span.FirstToken - length.EndToken <= Reach;
    }

    /// <summary>Whether "nearly" or "almost" leads a length.</summary>
    internal static bool IsNearly(ProseBlock block, TimeExpression length) => block.TextOf(block.Tokens[length.FirstToken]) is "nearly" or "Nearly" or "almost" or "Almost";

    /// <summary>"between 2016 and 2003", "(1998-1994)", "sat from March 2019 to November 2018"; a deadline may well move "from 2030 to 2026".</summary>
    private static bool IsReversed(ProseBlock block, TimeExpression first, TimeExpression last)
    {
        if (!IsPlainDate(first) || !IsPlainDate(last) || last.Period!.Value.Last >= first.Period!.Value.First || last.FirstToken - first.EndToken != 1 || first.FirstToken == 0)
            return false;

        var joint = block.Tokens[first.EndToken];
        var before = block.Tokens[first.FirstToken - 1];
        if (joint.Kind is TokenKind.Hyphen or TokenKind.Dash)
            return first.Phrase.Form == TimeForm.Year && before.Kind == TokenKind.OpenBracket && last.EndToken < block.Tokens.Length && block.Tokens[last.EndToken].Kind == TokenKind.CloseBracket;

        var lead = block.TextOf(before);
        return block.TextOf(joint) switch
        {
            "and" => first.Phrase.Form == TimeForm.Year && lead is "between" or "Between",
            "to" or "through" or "until" => lead is "from" && LeadsLife(block, first.FirstToken - 2),
            _ => false,
        };
    }

    /// <summary>"sat from March 2019 to November 2018".</summary>
    private static bool IsReversedRange(ProseBlock block, TimeExpression range)
    {
        if (range is not { Phrase: { Form: TimeForm.Month or TimeForm.Date, Last: { Year: { } to } last }, Date: { Year: { } from } first } || first.Month is not { } month || last.Month is not { } end || (to, end).CompareTo((from, month)) >= 0)
            return false;

        var lead = block.TextOf(block.Tokens[range.FirstToken]) is "from" ? range.FirstToken : range.FirstToken - 1;
        return lead > 0 && block.TextOf(block.Tokens[lead]) is "from" && LeadsLife(block, lead - 1);
    }

    private static bool IsPlainDate(TimeExpression time) => time is { Phrase: { Form: TimeForm.Year or TimeForm.Month or TimeForm.Date, Last: null }, Date.Year: not null, Period: not null };

    /// <summary>"served", "ruled", "was mayor": what goes on from one year to another; dates are "moved", "pushed", "brought forward".</summary>
    private static bool LeadsLife(ProseBlock block, int last)
    {
        // "our ambassador in Muscat from"
        const int OfficeReach = 6;
        if (last < 0)
            return false;

        for (var at = last; at >= 0 && at > last - OfficeReach && block.Tokens[at].IsWord && !block.TextOf(block.Tokens[at]).EndsWith("ed", StringComparison.Ordinal) && !block.Tokens[at].Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.PastVerb | WordClasses.Coordinator); at--)
        {
            if (block.Tokens[at].Is(WordClasses.TitleWord))
                return true;
        }

        var word = block.TextOf(block.Tokens[last]);
        if (word is "president" or "mayor" or "governor" or "sheriff" or "chairman" or "director" or "senator" or "ran" or "led" or "taught" or "sat" or "held" or "fought" or "met" or "stood")
            return true;

        return word is "served" or "lasted" or "lived" or "worked" or "ruled" or "reigned" or "governed" or "operated" or "existed" or "stayed" or "remained" or "chaired" or "coached" or "edited" or "played" or "studied" or "presided" or "reported" or "convened";
    }

    private static Diagnostic Report(Rule rule, TimeExpression length, TimeExpression range, ElapsedSpan span)
    {
        var unit = span.Unit switch { Granularity.Day => "days", Granularity.Month => "months", _ => "years" };
        return rule.At(length.Span, null, ("count", span.Low.ToString(CultureInfo.InvariantCulture)), ("unit", span.Low == 1 ? unit[..^1] : unit)) with
        {
            Label = "the length",
            Related = [new RelatedSpan(range.Span.InSource, "the dates")],
        };
    }
}
