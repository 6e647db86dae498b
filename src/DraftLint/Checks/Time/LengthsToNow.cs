using System.Collections.Immutable;
using DraftLint.Semantics;
using DraftLint.Semantics.Grammar;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Checks.Time;

/// <summary>Finds lengths that run up to the draft's day from a date told before: "drained in 1985. Thirty years later, the frogs have not come back", "since 1989. For twenty years the islanders have rowed".</summary>
/// <remarks>A length of something else has a verb in the past, a date of its own, or nothing that leads back to the date.</remarks>
internal static class LengthsToNow
{
    /// <summary>A length that opens its sentence has so many tokens before it at most.</summary>
    private const int OpenerReach = 3;

    /// <summary>What leads back to the date stands so many tokens before the length at most.</summary>
    private const int ClauseReach = 40;

    private static readonly LexemeSet Beginnings = new(LifeVocabulary.Beginnings);

    /// <summary>The date that a length is counted from, up to the draft's day; null where the words do not say.</summary>
    public static TimeExpression? StartOf(SemanticModel model, ProseBlock block, ImmutableArray<TimeExpression> times, int index)
    {
        var length = times[index];
        if (length.Phrase is not { Form: TimeForm.Duration or TimeForm.Narrative or TimeForm.Running or TimeForm.Age, Amount: { Precision: Precision.Exact, Unit: Granularity.Year or Granularity.Decade or Granularity.Century } })
            return null;

        if (length.Phrase.Form == TimeForm.Age)
            return BuiltThen(block, times, index);

        return SinceBeside(model, block, times, index) ?? AfterEvent(model, block, times, index) ?? FromBefore(model, block, times, index);
    }

    /// <summary>"Forty years after the last tram ran in 1968, the rails are still there": told of now.</summary>
    private static TimeExpression? AfterEvent(SemanticModel model, ProseBlock block, ImmutableArray<TimeExpression> times, int index)
    {
        const int EventReach = 12;
        var length = times[index];
        if (length.Phrase is not { Form: TimeForm.Narrative, Direction: > 0, IsBound: true } || index + 1 >= times.Length || !IsDate(times[index + 1]) || length.FirstToken != block.Sentences[block.SentenceOf(length.FirstToken)].FirstToken)
            return null;

        var date = times[index + 1];
        var isOpener = date.EndToken + 1 < block.Tokens.Length && block.Tokens[date.EndToken].Kind == TokenKind.Comma && date.FirstToken - length.EndToken <= EventReach && block.SentenceOf(date.FirstToken) == block.SentenceOf(length.FirstToken);
        for (var at = length.EndToken; at < date.FirstToken; at++)
            isOpener &= block.Tokens[at].IsWord || block.Tokens[at].Kind == TokenKind.Clitic;

        return isOpener && model.Time.TenseAt(block, date.EndToken + 1) is Tense.Present or Tense.PresentPerfect ? date : null;
    }

    /// <summary>"has sat in a cell since August 2007: fourteen years", "For fourteen years now, since August 2007,", "in the nine years since 2012".</summary>
    private static TimeExpression? SinceBeside(SemanticModel model, ProseBlock block, ImmutableArray<TimeExpression> times, int index)
    {
        var length = times[index];
        if (index > 0 && IsDate(times[index - 1]) && StandingTimes.IsSince(block, times[index - 1].FirstToken) && length.FirstToken == times[index - 1].EndToken + 1 && block.Tokens[times[index - 1].EndToken].Kind is TokenKind.Colon or TokenKind.Dash && IsClosed(block, length.EndToken))
            return times[index - 1];

        if (index + 1 >= times.Length || !IsDate(times[index + 1]) || !StandingTimes.IsSince(block, times[index + 1].FirstToken))
            return null;

        var (at, since) = (length.EndToken, times[index + 1].FirstToken - 1);
        while (at < since && (block.TextOf(block.Tokens[at]) is "now" || block.Tokens[at].Kind is TokenKind.Comma or TokenKind.Dash))
            at++;

        return at == since && at > length.EndToken == (length.Phrase.Form == TimeForm.Duration && !IsLed(block, length, "the")) && IsPerfect(model, block, length.Phrase.Head) ? times[index + 1] : null;
    }

    /// <summary>The one date of the sentence before, or of the clause before, that the length leads back to.</summary>
    private static TimeExpression? FromBefore(SemanticModel model, ProseBlock block, ImmutableArray<TimeExpression> times, int index)
    {
        var length = times[index];
        var number = block.SentenceOf(length.FirstToken);
        if (IsStep(model, block, length))
            return OnlyDate(model, block, number, length) is { } here ? IsPast(model, block, here) && IsJoined(block, here, length) ? here : null : IsOpener(block, number, length) ? Past(model, block, DateBefore(model, block, number)) : null;

        if (OnlyDate(model, block, number, before: null) is not null || number == 0 || DateBefore(model, block, number) is not { } start)
            return null;

        if (IsTimeSince(block, length) || HasPassed(block, number, length))
            return IsOpener(block, number, length) || IsLed(block, length, "the") ? start : null;

        if (IsToldOfNow(model, block, number, length, start))
            return start;

        if (!IsPerfect(model, block, length.Phrase.Head) || block.TextOf(block.Tokens[Math.Min(length.EndToken, block.Tokens.Length - 1)]) is "of" || !IsLed(block, length, "for", "For", "in", "In", "taken", "us", "me", "them"))
            return null;

        // "It has taken us seventeen years", "For thirty years the islanders have rowed", "who stood there that day has had to wait, for twenty years,"
        var isOfStart = StandingTimes.IsSince(block, start.FirstToken) && (IsOpener(block, number, length) || HasWord(block, number, length, "taken"));
        return isOfStart || (IsLed(block, length, "for", "For") && LeadsBack(block, number, length)) || (IsLed(block, length, "in") && IsLast(block, start)) ? start : null;
    }

    /// <summary>"I have taught here since 1998. After thirty-two years I know", "The last grocer left in 2004. For twenty-five years now we have driven".</summary>
    private static bool IsToldOfNow(SemanticModel model, ProseBlock block, int number, TimeExpression length, TimeExpression start)
    {
        if (length.FirstToken != block.Sentences[number].FirstToken + 1 || length.EndToken >= block.Tokens.Length)
            return false;

        var next = block.Tokens[length.EndToken];
        return IsLed(block, length, "After")
            ? StandingTimes.IsSince(block, start.FirstToken) && next.Is(WordClasses.Pronoun) && model.Time.TenseAt(block, length.EndToken + 1) is Tense.Present or Tense.PresentPerfect or Tense.None
            : IsLed(block, length, "For") && block.TextOf(next) is "now" && IsPerfect(model, block, length.Phrase.Head) && IsPast(model, block, start);
    }

    /// <summary>"Twenty-four years later, the frogs have not come back": told in the present, of a story that is over.</summary>
    private static bool IsStep(SemanticModel model, ProseBlock block, TimeExpression length) =>
        length.Phrase is { Form: TimeForm.Narrative, Direction: > 0, IsBound: false } && model.Time.TenseAt(block, length.Phrase.Head) is Tense.Present or Tense.PresentPerfect;

    /// <summary>"The marsh was drained in 1985, and twenty-four years later the frogs have not come back".</summary>
    private static bool IsJoined(ProseBlock block, TimeExpression date, TimeExpression length) =>
        length.FirstToken - date.EndToken is 1 or 2 && block.TextOf(block.Tokens[length.FirstToken - 1]) is "and" or "but" or "yet";

    /// <summary>"In the nine years since, I have had four addresses", "A decade has passed since, and".</summary>
    private static bool IsTimeSince(ProseBlock block, TimeExpression length) =>
        length.EndToken + 1 < block.Tokens.Length && block.TextOf(block.Tokens[length.EndToken]) is "since" && IsClosed(block, length.EndToken + 1) && IsLed(block, length, "the", "those");

    /// <summary>"Ten years have passed, and", "A decade has gone by since.": nothing behind tells another start.</summary>
    private static bool HasPassed(ProseBlock block, int number, TimeExpression length)
    {
        var (at, end) = (length.EndToken, block.Sentences[number].EndToken);
        if (at + 2 >= end || block.TextOf(block.Tokens[at]) is not ("have" or "has"))
            return false;

        at += block.TextOf(block.Tokens[at + 1]) is "now" or "already" or "since" ? 2 : 1;
        if (at + 1 >= end || block.TextOf(block.Tokens[at]) is not ("passed" or "elapsed" or "gone" or "slipped"))
            return false;

        at += block.TextOf(block.Tokens[at + 1]) is "by" or "past" ? 2 : 1;
        return IsClosed(block, at) || (block.TextOf(block.Tokens[at]) is "since" && at + 1 < end && (IsClosed(block, at + 1) || block.TextOf(block.Tokens[at + 1]) is "then"));
    }

    /// <summary>"that day", "since then", "ever since", before the length.</summary>
    private static bool LeadsBack(ProseBlock block, int number, TimeExpression length)
    {
        for (var at = Math.Max(block.Sentences[number].FirstToken + 1, length.FirstToken - ClauseReach); at < length.FirstToken; at++)
        {
            var word = block.TextOf(block.Tokens[at]);
            var before = block.TextOf(block.Tokens[at - 1]);
            if ((word is "day" or "year" or "night" or "morning" && before is "that" or "That") || (word is "then" or "since" && before is "since" or "Since" or "ever" or "Ever"))
                return true;
        }

        return length.EndToken + 1 < block.Tokens.Length && block.TextOf(block.Tokens[length.EndToken]) is "since" && block.TextOf(block.Tokens[length.EndToken + 1]) is "then";
    }

    /// <summary>"The last census was taken in 1984".</summary>
    private static bool IsLast(ProseBlock block, TimeExpression date)
    {
        const int VerbReach = 8;
        for (var at = date.FirstToken - 1; at >= 0 && at > date.FirstToken - VerbReach; at--)
        {
            if (block.TextOf(block.Tokens[at]) is "last" && block.TextOf(block.Tokens[Math.Max(0, at - 1)]) is "The" or "the")
                return true;
        }

        return false;
    }

    /// <summary>"The sixty-year-old bridge, built in 1936,", "The bridge, built in 1936, is a sixty-year-old".</summary>
    private static TimeExpression? BuiltThen(ProseBlock block, ImmutableArray<TimeExpression> times, int index)
    {
        const int NounReach = 3;
        var age = times[index];
        if (index + 1 < times.Length && IsDate(times[index + 1]) && IsBuiltIn(block, times[index + 1]) && times[index + 1].FirstToken - 3 is var comma && comma > age.EndToken && comma <= age.EndToken + NounReach && block.Tokens[comma].Kind == TokenKind.Comma)
            return times[index + 1];

        if (index == 0 || !IsDate(times[index - 1]) || !IsBuiltIn(block, times[index - 1]) || age.FirstToken - times[index - 1].EndToken != 3)
            return null;

        var mark = times[index - 1].EndToken;
        return block.Tokens[mark].Kind == TokenKind.Comma && block.TextOf(block.Tokens[mark + 1]) is "is" && block.Tokens[mark + 2].Is(WordClasses.Article) ? times[index - 1] : null;
    }

    private static bool IsBuiltIn(ProseBlock block, TimeExpression date) =>
        date.FirstToken > 2 && block.TextOf(block.Tokens[date.FirstToken - 1]) is "in" && Beginnings.Has(block.Tokens[date.FirstToken - 2]);

    private static TimeExpression? Past(SemanticModel model, ProseBlock block, TimeExpression? date) => date is not null && IsPast(model, block, date) ? date : null;

    private static bool IsPast(SemanticModel model, ProseBlock block, TimeExpression date) => model.Time.TenseAt(block, date.FirstToken) is Tense.Past;

    private static bool IsPerfect(SemanticModel model, ProseBlock block, int token) => model.Time.TenseAt(block, token) is Tense.PresentPerfect;

    private static bool IsOpener(ProseBlock block, int number, TimeExpression length) => length.FirstToken - block.Sentences[number].FirstToken < OpenerReach;

    private static bool IsClosed(ProseBlock block, int at) => at >= block.Tokens.Length || block.Tokens[at].Kind is TokenKind.Comma or TokenKind.Period or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash;

    private static bool IsLed(ProseBlock block, TimeExpression length, params ReadOnlySpan<string> leads)
    {
        foreach (var lead in leads)
        {
            if ((length.FirstToken > 0 && block.TextOf(block.Tokens[length.FirstToken - 1]).SequenceEqual(lead)) || block.TextOf(block.Tokens[length.FirstToken]).SequenceEqual(lead))
                return true;
        }

        return false;
    }

    private static bool HasWord(ProseBlock block, int number, TimeExpression length, string word)
    {
        for (var at = Math.Max(block.Sentences[number].FirstToken, length.FirstToken - ClauseReach); at < length.FirstToken; at++)
        {
            if (block.TextOf(block.Tokens[at]).SequenceEqual(word))
                return true;
        }

        return false;
    }

    private static bool IsDate(TimeExpression time) => time is { Kind: TimeKind.Absolute, Granularity: <= Granularity.Year, Phrase.Last: null, Date.Year: not null };

    private static TimeExpression? DateBefore(SemanticModel model, ProseBlock block, int number) => number > 0 ? OnlyDate(model, block, number - 1, before: null) : null;

    /// <summary>The one date of a sentence, up to a time of it if asked for; null where there are several.</summary>
    private static TimeExpression? OnlyDate(SemanticModel model, ProseBlock block, int number, TimeExpression? before)
    {
        TimeExpression? only = null;
        foreach (var time in model.Time.At(block, number))
        {
            if (time.Kind != TimeKind.Absolute || (before is not null && time.FirstToken > before.FirstToken && only is not null))
                continue;

            if (only is not null || !IsDate(time))
                return null;

            only = time;
        }

        return only;
    }
}
