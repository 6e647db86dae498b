using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Grammar;
using DraftLint.Semantics.Parts;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Time;

/// <summary>A weekday beside a date that falls on another one: "Tuesday, January 22, 2025" was a Wednesday.</summary>
/// <remarks>Without a year the date is the one nearest to the draft's that suits the tense, or that of the year which the sentence tells.</remarks>
internal sealed class WeekdayDateMismatch : Check
{
    /// <summary>Britain and its colonies counted by the Julian calendar until September 1752.</summary>
    private const int FirstYear = 1753;

    /// <summary>So many days from the draft's date there is no doubt of the year that is meant.</summary>
    private const int DaysOfCertainYear = 150;

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var block in model.Draft.Prose)
        {
            if (model.Parts[block] == PartKind.Insert)
                continue;

            foreach (var time in model.Time.In(block))
            {
                if (model.Quotations.Covers(time.Span))
                    continue;

                if (DayOf(model, time, time.Date) is { } day && day.DayOfWeek != time.Date.Weekday)
                    yield return Report(model, rule, time, time.Date, day);
                else if (time.Phrase.Last is { } last && DayOf(model, time, last) is { } lastDay && lastDay.DayOfWeek != last.Weekday)
                    yield return Report(model, rule, time, last, lastDay);
                else if (ToldDay(time) is var (told, date, token) && date.DayOfWeek != told.Weekday)
                    yield return Report(model, rule, time, told, date, token);
            }
        }
    }

    /// <summary>"November 22, 1963, was a Thursday": a weekday that a verb gives to the date.</summary>
    private static (StatedDate Date, DateOnly Day, int Token)? ToldDay(TimeExpression time)
    {
        if (time is not { Date: { Weekday: null, Year: >= FirstYear and var year }, Phrase.Last: null } || time.Date.In(year) is not { } day)
            return null;

        var block = time.Span.Block;
        var end = block.Sentences[block.SentenceOf(time.FirstToken)].EndToken;
        var at = time.EndToken;
        if (at < end && block.Tokens[at].Kind == TokenKind.Comma)
            at++;

        if (at >= end || block.TextOf(block.Tokens[at]) is not ("was" or "is" or "fell"))
            return null;

        for (at++; at < end && block.TextOf(block.Tokens[at]) is "a" or "on";)
            at++;

        return at < end && TimeWords.Table[block.Tokens[at]] is { Role: TimeRole.Weekday } word && block.Tokens[at].IsCapitalized ? (time.Date with { Weekday = (DayOfWeek)(word.Value - 1) }, day, at) : null;
    }

    /// <summary>The day that a date with a weekday means; null where there is no weekday, no such day or no year to be had.</summary>
    private static DateOnly? DayOf(SemanticModel model, TimeExpression time, StatedDate date)
    {
        if (date.Weekday is not { } weekday || !date.HasDay)
            return null;

        if (date.Year is { } year)
            return year >= FirstYear ? date.In(year) : null;

        // "On Wednesday, March 16, he named a judge who has sat since 1997": the year may belong to something else.
        if (YearInSentence(model, time) is { } told)
            return date.In(told) is { } inTold && inTold.DayOfWeek != weekday ? AgreeingWithDraft(model, date) ?? inTold : date.In(told);

        if (model.Parts.Date is null || model.Time.Nearest(date, model.Time.TenseAt(time.Span.Block, time.Phrase.Head)) is not { } nearest)
            return null;

        // The tense may be misread, and a story told in another year may have carried the date there: a reading that agrees is the right one.
        if (AgreeingWithDraft(model, date) is { } untensed)
            return untensed;

        if (time.Period is { } period && period.First == period.Last && period.First.DayOfWeek == weekday)
            return period.First;

        // Half a year away the year is a guess: a neighbor that agrees is as good.
        if (Math.Abs(nearest.DayNumber - model.Day.DayNumber) > DaysOfCertainYear && (AgreeingDay(date, nearest.Year - 1) ?? AgreeingDay(date, nearest.Year + 1)) is { } neighbor)
            return neighbor;

        return nearest;
    }

    /// <summary>The day nearest to the draft's own date, if it falls on the weekday.</summary>
    private static DateOnly? AgreeingWithDraft(SemanticModel model, StatedDate date) =>
        model.Parts.Date is not null && model.Time.Nearest(date, Tense.None) is { } nearest && nearest.DayOfWeek == date.Weekday ? nearest : null;

    private static DateOnly? AgreeingDay(StatedDate date, int year) => date.In(year) is { } day && day.DayOfWeek == date.Weekday ? day : null;

    /// <summary>A year that the sentence itself tells: "In 2016, on Tuesday, Nov. 8, ...".</summary>
    private static int? YearInSentence(SemanticModel model, TimeExpression time)
    {
        var block = time.Span.Block;
        int? year = null;
        foreach (var other in model.Time.Around(time))
        {
            if (other.Kind != TimeKind.Absolute || other.Granularity > Granularity.Year)
                continue;

            // Two years leave it open.
            if (other.Phrase.Last is not null || (year is not null && year != other.Date.Year))
                return null;

            year = other.Date.Year;
        }

        return year;
    }

    private static Diagnostic Report(SemanticModel model, Rule rule, TimeExpression time, StatedDate date, DateOnly day, int weekdayToken = -1)
    {
        var right = day.ToString("dddd", CultureInfo.InvariantCulture);
        var weekday = date.Weekday!.Value;
        var verb = day < model.Day ? "was" : "is";
        var shift = ((int)weekday - (int)day.DayOfWeek + 10) % 7 - 3;
        var other = day.AddDays(shift);
        var end = Math.Max(time.EndToken, weekdayToken + 1);
        return rule.At(time.Span.Block.SpanOf(time.FirstToken, end), null, ("date", DateWording.Day(day)), ("verb", verb), ("right", right), ("weekday", weekday.ToString())) with
        {
            Notes = date.Year is null
                ? [$"No year is given; {day.Year.ToString(CultureInfo.InvariantCulture)} is the one that suits the sentence and the draft's date.", $"{DateWording.DayOfWeek(other, day.Year)}, would agree."]
                : [$"{DateWording.DayOfWeek(other, day.Year)}, would agree."],
            Fix = FixOf(time, end, weekday, right),
        };
    }

    private static Fix? FixOf(TimeExpression time, int end, DayOfWeek weekday, string right)
    {
        var block = time.Span.Block;
        for (var at = time.FirstToken; at < end; at++)
        {
            if (TimeWords.Table[block.Tokens[at]] is { Role: TimeRole.Weekday } word && word.Value == (int)weekday + 1)
                return Fix.Suggestion($"Write \"{right}\"", new TextEdit(block.SpanOf(at, at + 1).InSource, right));
        }

        return null;
    }
}
