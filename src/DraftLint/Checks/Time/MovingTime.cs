using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Grammar;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Time;

/// <summary>Tells a moment that moves with the day of reading ("last week", "three months ago") from running periods, idioms and names.</summary>
internal static class MovingTime
{
    /// <summary>What one can hold in yesterday: "yesterday's vote" is a day, "yesterday's children" are long ago.</summary>
    private static readonly HashSet<string> Events = new(StringComparer.Ordinal)
    {
        "vote", "hearing", "ruling", "decision", "announcement", "meeting", "election", "attack", "strike", "speech", "debate", "verdict", "report", "primary", "rally", "game",
        "storm", "shooting", "session", "protest", "summit", "testimony", "release", "march", "launch", "event", "column", "editorial", "indictment", "arrest", "order",
    };

    /// <summary>The words of a time, with the ending of "last month's".</summary>
    public static ProseSpan WordsOf(TimeExpression time) =>
        time.Phrase.IsPossessive ? time.Span.Block.SpanOf(time.FirstToken, time.EndToken + 1) : time.Span;

    /// <summary>Whether a time is a moment counted from the day of writing.</summary>
    public static bool Is(DraftTimes times, TimeExpression time)
    {
        var block = time.Span.Block;
        if (IsName(block, time) || IsHabit(times, time) || IsPrediction(block, time))
            return false;

        var tense = times.TenseAt(block, time.Phrase.Head);
        return time.Phrase.Form switch
        {
            TimeForm.Yesterday => !IsIdiom(block, time) && HasEvent(block, time),
            TimeForm.Today => time.Kind == TimeKind.Relative && !IsLedByPreposition(block, time) && HasEvent(block, time),
            TimeForm.PartOfToday when IsAskedOfReader(block, time) => false,
            TimeForm.PartOfToday or TimeForm.LaterThis or TimeForm.EarlierThis => true,
            TimeForm.Last when time.Granularity == Granularity.Weekend && block.TextOf(block.Tokens[time.FirstToken]) is "over" or "Over" => tense == Tense.Past,
            TimeForm.Last => time.Granularity <= Granularity.Year && !IsByYear(block, time),
            TimeForm.Next => time.Granularity <= Granularity.Year && !IsAnyYear(block, time) && (time.Date.Weekday is not null || TimeWords.Table[block.Tokens[time.Phrase.Head - 1]].Role == TimeRole.Next),
            TimeForm.This => time.Date.Weekday is not null || tense is Tense.Past or Tense.PastPerfect or Tense.Future,
            TimeForm.Ago => time.Phrase.Amount.Unit is Granularity.Day or Granularity.Week or Granularity.Weekend or Granularity.Month && !IsUncounted(block, time),
            TimeForm.Recent => !IsOtherNoun(block, time),
            TimeForm.FromNow => time.Phrase.Amount.Unit is Granularity.Day or Granularity.Week or Granularity.Weekend or Granularity.Month && time.Phrase.Amount.Precision != Precision.Vague && tense == Tense.Future && !IsLedByPreposition(block, time),
            TimeForm.Tomorrow => tense == Tense.Future && !time.Phrase.IsPossessive && !IsLedByPreposition(block, time) && !HasToday(block, time),
            TimeForm.Writing => tense is not (Tense.Past or Tense.PastPerfect or Tense.Hypothetical),
            _ => false,
        };
    }

    /// <summary>"What will you do tonight instead?": the day of reading.</summary>
    private static bool IsAskedOfReader(ProseBlock block, TimeExpression time)
    {
        var sentence = block.Sentences[block.SentenceOf(time.FirstToken)];
        if (block.Tokens[sentence.EndToken - 1].Kind != TokenKind.Question)
            return false;

        for (var at = sentence.FirstToken; at < time.FirstToken; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "you" or "You")
                return true;
        }

        return false;
    }

    /// <summary>"what they did last week and what they are doing this week": a rule for every week.</summary>
    private static bool IsHabit(DraftTimes times, TimeExpression time)
    {
        if (time.Phrase.Form is not (TimeForm.Last or TimeForm.Next))
            return false;

        // "Next week is always the week in which I begin."
        var block = time.Span.Block;
        var sentence = block.Sentences[block.SentenceOf(time.FirstToken)];
        for (var at = time.EndToken; at < sentence.EndToken && at < time.EndToken + 3; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "always")
                return true;
        }

        foreach (var other in times.Around(time))
        {
            if (other.Phrase.Form == TimeForm.This && other.Granularity == time.Granularity && times.TenseAt(other.Span.Block, other.Phrase.Head) == Tense.Present)
                return true;
        }

        return false;
    }

    /// <summary>"by this time next month": how fast things go, no date.</summary>
    private static bool IsPrediction(ProseBlock block, TimeExpression time) =>
        time.Phrase.Form == TimeForm.Next && time.FirstToken > 1 && block.TextOf(block.Tokens[time.FirstToken - 1]) is "time" && block.TextOf(block.Tokens[time.FirstToken - 2]) is "this" or "This";

    /// <summary>"Weeks ago", "many months ago": so vague that no reader asks for the date.</summary>
    private static bool IsUncounted(ProseBlock block, TimeExpression time) => IsMeasured(block, time)
        || time.Phrase.Amount.Unit >= Granularity.Week && (time.FirstToken == time.Phrase.Head || block.TextOf(block.Tokens[time.FirstToken]) is "many" or "Many");

    /// <summary>"Three weeks ago is a long time", "a week ago in politics": the length is spoken of, no day.</summary>
    private static bool IsMeasured(ProseBlock block, TimeExpression time) =>
        time.EndToken < block.Tokens.Length && block.TextOf(block.Tokens[time.EndToken]) is "is" or "seems" or "feels" || time.EndToken + 1 < block.Tokens.Length && block.TextOf(block.Tokens[time.EndToken]) is "in" && block.TextOf(block.Tokens[time.EndToken + 1]) is "politics";

    /// <summary>"the other day-care center"</summary>
    private static bool IsOtherNoun(ProseBlock block, TimeExpression time) => time.EndToken < block.Tokens.Length && block.Tokens[time.EndToken] is { Kind: TokenKind.Hyphen, HasSpaceBefore: false };

    /// <summary>"What we do today will count tomorrow": days played against each other are rhetoric.</summary>
    private static bool HasToday(ProseBlock block, TimeExpression time)
    {
        var sentence = block.Sentences[block.SentenceOf(time.FirstToken)];
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "today" or "Today" or "yesterday" or "now" or "today's" or "you" or "we" or "We" or "your" or "our" or "can" or "if" or "If")
                return true;
        }

        return false;
    }

    /// <summary>Whether a word such as "recently" stands with a figure that it is to date: "recently rose to 40 percent".</summary>
    public static bool IsBesideFigure(TimeExpression time)
    {
        const int Reach = 8;
        var block = time.Span.Block;
        var sentence = block.Sentences[block.SentenceOf(time.FirstToken)];
        var end = Math.Min(sentence.EndToken, time.EndToken + Reach);
        for (var at = Math.Max(sentence.FirstToken, time.FirstToken - Reach); at < end; at++)
        {
            if (block.Tokens[at].IsNumber && NumberReader.TryRead(block, at, end, out var number) && IsCount(block, at, number))
                return true;
        }

        return false;
    }

    /// <summary>Not the number of a name ("18F") nor a year.</summary>
    private static bool IsCount(ProseBlock block, int at, in NumberReading number)
    {
        var isName = number.End < block.Tokens.Length && block.Tokens[number.End] is { IsWord: true, HasSpaceBefore: false };
        return !number.IsOrdinal && !isName && (number.Value is >= 10 and < 1900 or > 2100 || number.HasMagnitude);
    }

    /// <summary>"Last Week Tonight", "the This Week section": capitals inside a sentence make a name.</summary>
    private static bool IsName(ProseBlock block, TimeExpression time)
    {
        // "last Thanksgiving", "as I write"
        if (time.Phrase.Form is TimeForm.Writing or TimeForm.Recent)
            return false;

        for (var at = time.FirstToken; at < time.EndToken; at++)
        {
            var token = block.Tokens[at];
            if (token is { IsCapitalized: true, StartsSentence: false } && !token.Is(WordClasses.Month | WordClasses.Weekday) && !WeekdayReader.IsPluralDay(block.TextOf(token)))
                return true;
        }

        return false;
    }

    /// <summary>"born yesterday", "it seems like yesterday".</summary>
    private static bool IsIdiom(ProseBlock block, TimeExpression time) =>
        (time.FirstToken > 0 && block.TextOf(block.Tokens[time.FirstToken - 1]) is "like" or "born" or "only" or "were" or "of" or "than" or "just")
        || HasTomorrow(block, time);

    /// <summary>"Today is the tomorrow that we were promised yesterday": days played against each other are rhetoric.</summary>
    private static bool HasTomorrow(ProseBlock block, TimeExpression time)
    {
        var sentence = block.Sentences[block.SentenceOf(time.FirstToken)];
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "tomorrow" or "Tomorrow" or "tomorrows")
                return true;
        }

        return false;
    }

    private static bool HasEvent(ProseBlock block, TimeExpression time)
    {
        if (!time.Phrase.IsPossessive || time.Phrase.Length > 1)
            return true;

        var noun = time.EndToken + 1;
        return noun < block.Tokens.Length && Events.Contains(block.TextOf(block.Tokens[noun]).ToString());
    }

    /// <summary>"from 1990 to today".</summary>
    private static bool IsLedByPreposition(ProseBlock block, TimeExpression time) => time.FirstToken > 0 && block.Tokens[time.FirstToken - 1].Is(WordClasses.Preposition);

    /// <summary>"By last year it had doubled": a mark on a way, no moment.</summary>
    private static bool IsByYear(ProseBlock block, TimeExpression time) =>
        time.Granularity == Granularity.Year && time.FirstToken > 0 && block.TextOf(block.Tokens[time.FirstToken - 1]) is "by" or "By";

    /// <summary>"Next year, 2026, the bridge opens", "next year, and the year after, there will be another": the year stands beside it, or does not matter.</summary>
    private static bool IsAnyYear(ProseBlock block, TimeExpression time)
    {
        var at = time.EndToken;
        if (time.Granularity != Granularity.Year || at + 2 >= block.Tokens.Length || block.Tokens[at].Kind is not (TokenKind.Comma or TokenKind.OpenBracket))
            return block.TextOf(block.Tokens[Math.Min(at, block.Tokens.Length - 1)]) is "or" && at + 1 < block.Tokens.Length && block.TextOf(block.Tokens[at + 1]) is "the";

        return (block.Tokens[at + 1].IsNumber && block.Tokens[at + 1].Length == 4) || (block.TextOf(block.Tokens[at + 1]) is "and" or "or" && block.TextOf(block.Tokens[at + 2]) is "the");
    }
}
