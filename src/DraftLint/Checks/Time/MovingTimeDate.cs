using System.Globalization;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Text;
using Calendar = DraftLint.Semantics.Time.Calendar;

namespace DraftLint.Checks.Time;

/// <summary>The date that a moving time means on the draft's day, in words that can stand in its place.</summary>
/// <param name="Preposition">"on" or "in", where the date needs one; else empty.</param>
/// <param name="Text">The date: "January 15", "the week of January 6".</param>
/// <param name="Attribute">The date before a noun: "the December 2024" (plenum); null where none will do.</param>
internal sealed record MovingTimeDate(string Preposition, string Text, string? Attribute)
{
    /// <summary>The date of a moving time; null where the words fix none ("the other day") or fix two ("last Tuesday").</summary>
    public static MovingTimeDate? Of(TimeExpression time, DateOnly day, DayOfWeek weekStart)
    {
        if (time.Period is not { } period || time.Phrase.Form is TimeForm.Recent or TimeForm.Recently || !IsExact(time.Phrase) || IsOfTwoWeeks(time, day, weekStart))
            return null;

        var part = PartOfDay(time);
        if (part is not null)
            return OfDay($"the {part} of ", period.First, day);

        if (time.Date.Weekday is not null)
            return time.Phrase.Form == TimeForm.This || OtherDay(time, day, weekStart) is null ? new MovingTimeDate("on", DateWording.DayOfWeek(period.First, day.Year), AttributeOf(period.First, day)) : null;

        return time.Granularity switch
        {
            Granularity.Day or Granularity.Hour => OfDay("", period.First, day),
            Granularity.Weekend => new MovingTimeDate(time.Phrase.Head - time.FirstToken == 2 ? "over" : "on", $"the weekend of {DateWording.Day(period.First, day.Year)}", null),
            Granularity.Week => new MovingTimeDate("", $"the week of {DateWording.Day(WeekStart(time, day, weekStart), day.Year)}", null),
            Granularity.Month => new MovingTimeDate("in", $"{Modifier(time)}{DateWording.Month(period.First, day.Year)}", $"the {DateWording.Month(period.First, day.Year)}"),
            Granularity.Quarter => new MovingTimeDate("in", string.Create(CultureInfo.InvariantCulture, $"the {DateWording.Quarter(period.First)} quarter of {period.First.Year}"), null),
            Granularity.Season => new MovingTimeDate("in", $"the {Modifier(time)}{DateWording.Season((Season)time.Phrase.Ordinal, period)}", null),
            Granularity.Year => new MovingTimeDate("in", string.Create(CultureInfo.InvariantCulture, $"{Modifier(time)}{period.First.Year}"), string.Create(CultureInfo.InvariantCulture, $"the {period.First.Year}")),
            _ => null,
        };
    }

    /// <summary>"Last week" on the Sunday that ends a week: the week that ends, or the one before.</summary>
    private static bool IsOfTwoWeeks(TimeExpression time, DateOnly day, DayOfWeek weekStart) =>
        time is { Granularity: Granularity.Week, Phrase.Form: TimeForm.Last } && day.DayOfWeek == DayOfWeek.Sunday && weekStart != DayOfWeek.Sunday;

    /// <summary>The second day that "last Tuesday" or "next Tuesday" may mean; null where this week has none to be confused with.</summary>
    public static DateOnly? OtherDay(TimeExpression time, DateOnly day, DayOfWeek weekStart)
    {
        if (time.Date.Weekday is null || time.Period is not { } period || time.Phrase.Form is not (TimeForm.Last or TimeForm.Next))
            return null;

        return Calendar.WeekOf(day, weekStart).Contains(period.First) ? Calendar.Shift(period.First, Granularity.Week, time.Phrase.Form == TimeForm.Last ? -1 : 1) : null;
    }

    /// <summary>The edit that puts the date in the place of the phrase; null where the words around it would not fit.</summary>
    public TextEdit? Edit(TimeExpression time)
    {
        var block = time.Span.Block;
        var first = CoreOf(time);
        var end = time.Phrase.IsPossessive ? time.EndToken + 1 : time.EndToken;
        var text = Attribute;
        if (!time.Phrase.IsPossessive)
        {
            var isLed = first > 0 && block.Tokens[first - 1].Is(WordClasses.Preposition);
            text = Preposition.Length == 0 || isLed ? Text : $"{Preposition} {Text}";
            var hasYear = text.Length > 6 && text[^6] == ',';
            if (hasYear && end < block.Tokens.Length && (block.Tokens[end].IsWord || block.Tokens[end].IsNumber))
                text += ",";
        }

        if (text is null || block.SentenceOf(first) != block.SentenceOf(time.EndToken - 1))
            return null;

        var span = block.SpanOf(first, end);
        if (block.Tokens[first].StartsSentence)
            text = char.ToUpperInvariant(text[0]) + text[1..];

        return new TextEdit(span.InSource, text);
    }

    private static MovingTimeDate OfDay(string part, DateOnly date, DateOnly day) => new("on", part + DateWording.Day(date, day.Year), AttributeOf(date, day));

    private static string AttributeOf(DateOnly date, DateOnly day) => $"the {DateWording.Day(date, day.Year)}";

    /// <summary>"nearly three weeks ago" and "a few days ago" fix no date.</summary>
    private static bool IsExact(in TimePhrase phrase) =>
        phrase.Form != TimeForm.Ago || (phrase.Amount.Precision == Precision.Exact && phrase.Amount.Low == phrase.Amount.High && phrase.Amount.Low % 1 == 0);

    /// <summary>"night" of "last night" and "tonight", "morning" of "yesterday morning"; else null.</summary>
    private static string? PartOfDay(TimeExpression time)
    {
        var block = time.Span.Block;
        var last = block.Tokens[time.EndToken - 1];
        return TimeWords.Table[last].Role switch
        {
            TimeRole.Tonight => "night",
            TimeRole.PartOfDay => block.TextOf(last).ToString(),
            _ => null,
        };
    }

    private static DateOnly WeekStart(TimeExpression time, DateOnly day, DayOfWeek weekStart)
    {
        var steps = (time.Period!.Value.First.DayNumber - Calendar.WeekOf(day).First.DayNumber) / 7;
        return Calendar.WeekOf(Calendar.Shift(day, Granularity.Week, steps), weekStart).First;
    }

    /// <summary>"early " of "early last month"; in "the end of last year" those words stay where they are.</summary>
    private static string Modifier(TimeExpression time)
    {
        var isAttached = CoreOf(time) == time.FirstToken;
        return time.Phrase.Modifier switch
        {
            TimeModifier.Early when isAttached => "early ",
            TimeModifier.Late when isAttached => "late ",
            _ => "",
        };
    }

    /// <summary>Index of the first token to be replaced: behind the "of" in "the end of last year".</summary>
    private static int CoreOf(TimeExpression time)
    {
        for (var at = time.FirstToken; at < time.EndToken; at++)
        {
            if (TimeWords.Table[time.Span.Block.Tokens[at]].Role == TimeRole.Of)
                return at + 1;
        }

        return time.FirstToken;
    }
}
