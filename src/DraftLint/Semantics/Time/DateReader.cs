using DraftLint.Semantics.Figures;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Time;

/// <summary>Reads calendar dates from left to right: "Tuesday, January 22, 2025", "4 July", "2025-01-16", "March 3-5, 2024", "May of 1969".</summary>
internal static class DateReader
{
    /// <summary>Reads the date that begins at a token with a weekday, month or number. Bare years are <see cref="YearReader"/>'s.</summary>
    public static bool TryRead(in TimeScan scan, int at, out TimePhrase phrase)
    {
        if (!TryReadDate(scan, at, out phrase))
            return false;

        phrase = WithWeekdayBehind(scan, phrase);
        return true;
    }

    private static bool TryReadDate(in TimeScan scan, int at, out TimePhrase phrase)
    {
        phrase = default;
        return scan.RoleAt(at) switch
        {
            TimeRole.Weekday => TryReadWeekdayDate(scan, at, out phrase),
            TimeRole.Month => TryReadMonthFirst(scan, at, out phrase),
            TimeRole.Last => TryReadLastDay(scan, at, out phrase),
            _ when scan.Has(at, TokenKind.Number) => NumericDateReader.TryRead(scan, at, out phrase) || TryReadDayFirst(scan, at, out phrase),
            _ => scan[at].Is(WordClasses.OrdinalWord | WordClasses.NumberWord) && TryReadOrdinalWord(scan, at, out phrase),
        };
    }

    /// <summary>"Tuesday, January 22", "Tuesday the 22nd of January", "Tuesday night, January 22", "Tuesday (January 22)".</summary>
    private static bool TryReadWeekdayDate(in TimeScan scan, int at, out TimePhrase phrase)
    {
        phrase = default;
        if (!scan[at].IsCapitalized)
            return false;

        var next = scan.RoleAt(at + 1) == TimeRole.PartOfDay && scan.Has(at + 2, TokenKind.Comma) ? at + 2 : at + 1;
        if (scan.Has(next, TokenKind.Comma) || scan.Has(next, TokenKind.OpenBracket))
            next++;

        if (scan.RoleAt(next) == TimeRole.The)
            next++;

        if (scan.RoleAt(next) == TimeRole.Weekday || !TryRead(scan, next, out phrase) || !phrase.Date.HasDay)
            return false;

        var isBracketed = scan.Has(next - 1, TokenKind.OpenBracket) && scan.Has(phrase.End, TokenKind.CloseBracket);
        phrase = phrase with { First = at, End = isBracketed ? phrase.End + 1 : phrase.End, Date = phrase.Date with { Weekday = (DayOfWeek)(scan.WordAt(at).Value - 1) } };
        return true;
    }

    /// <summary>"November 5, 2024, a Tuesday", "November 5 (a Tuesday)".</summary>
    private static TimePhrase WithWeekdayBehind(in TimeScan scan, TimePhrase phrase)
    {
        var at = phrase.End;
        if (!phrase.Date.HasDay || phrase.Date.Weekday is not null || phrase.Last is not null || !(scan.Has(at, TokenKind.Comma) || scan.Has(at, TokenKind.OpenBracket)) || scan.TextAt(at + 1) is not "a")
            return phrase;

        return scan.WordAt(at + 2) is { Role: TimeRole.Weekday } word && scan[at + 2].IsCapitalized && !scan[at + 3].IsWord
            ? phrase with { End = at + 3, Date = phrase.Date with { Weekday = (DayOfWeek)(word.Value - 1) } }
            : phrase;
    }

    /// <summary>"January", "January 22", "January 22, 2025", "January 2025", "January of 2025", "June 5-8".</summary>
    private static bool TryReadMonthFirst(in TimeScan scan, int at, out TimePhrase phrase)
    {
        phrase = default;
        var month = scan.MonthAt(at);
        if (month == 0)
            return false;

        // "December the 7th".
        var place = scan.RoleAt(at + 1) == TimeRole.The && scan.Has(at + 2, TokenKind.Number) && !char.IsAsciiDigit(scan.TextAt(at + 2)[^1]) ? at + 2 : at + 1;
        var day = MonthDayAt(scan, place);
        if (day == 0)
            return TryReadMonth(scan, at, month, out phrase);

        var (last, next) = ReadLastDay(scan, place + 1, month);
        var (year, end) = ReadYear(scan, next);
        phrase = new TimePhrase(at, end, TimeForm.Date, Granularity.Day)
        {
            Date = new StatedDate(year, month, day),
            Last = last is null ? null : last.Value with { Year = year },
            Head = at,
        };
        return true;
    }

    private static bool TryReadMonth(in TimeScan scan, int at, int month, out TimePhrase phrase)
    {
        var next = scan.RoleAt(at + 1) == TimeRole.Of || scan.Has(at + 1, TokenKind.Comma) ? at + 2 : at + 1;
        var year = YearReader.IsQuantity(scan, next) ? 0 : scan.YearAt(next);
        phrase = new TimePhrase(at, year > 0 ? next + 1 : at + 1, TimeForm.Month, Granularity.Month)
        {
            Date = new StatedDate(year > 0 ? year : null, month),
            Head = at,
        };
        return year > 0 || IsMonthName(scan, at);
    }

    /// <summary>Tells May the month from May the surname and "may" the verb; the same for March, April, June and August.</summary>
    private static bool IsMonthName(in TimeScan scan, int at)
    {
        var before = scan.RoleAt(scan.HasJoint(at - 1) ? at - 2 : at - 1);
        if (before is TimeRole.AtTime or TimeRole.Last or TimeRole.Next or TimeRole.This or TimeRole.Of or TimeRole.To or TimeRole.From or TimeRole.Within or TimeRole.Same
            or TimeRole.Between or TimeRole.Before or TimeRole.After or TimeRole.Early or TimeRole.Middle or TimeRole.Late or TimeRole.Coming or TimeRole.Past or TimeRole.Repeating
            || before == TimeRole.That)
        {
            return before is not (TimeRole.Of or TimeRole.From or TimeRole.To or TimeRole.After) || !IsSurname(scan, at);
        }

        if (scan.IsNamePart(at - 1) && scan.RoleAt(at - 1) != TimeRole.Weekday)
            return false;

        if (scan.WordAt(at).Value is not (3 or 4 or 5 or 6 or 8))
            return true;

        // Months that are names as well: beside another month, or between an article or owner and a noun ("the May meeting").
        if (scan.MonthAt(at - 2) > 0 && (scan.RoleAt(at - 1) is TimeRole.And || scan.TextAt(at - 1) is "or" || scan.Has(at - 1, TokenKind.Comma) || scan.HasDash(at - 1)))
            return true;

        var isOwned = scan[at - 1].Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Determiner) || scan.Has(at - 1, TokenKind.Clitic);
        return isOwned && scan[at + 1].IsWord && !scan[at + 1].IsCapitalized;
    }

    /// <summary>"the government of May and Johnson": a name stands beside it.</summary>
    private static bool IsSurname(in TimeScan scan, int at) =>
        scan.WordAt(at).Value == 5 && scan.RoleAt(at + 1) == TimeRole.And && scan[at + 2].IsCapitalized && scan.MonthAt(at + 2) == 0;

    /// <summary>"4 July 1776", "the 4th of July", "3-5 March 2024", "the 31st of January".</summary>
    private static bool TryReadDayFirst(in TimeScan scan, int at, out TimePhrase phrase)
    {
        phrase = default;
        var day = scan.DayAt(at);
        if (day is 0 or > 39)
            return false;

        var next = at + 1;
        var last = 0;
        if (scan.HasDash(next) && scan.DayAt(next + 1) is var other and > 0)
        {
            last = other;
            next += 2;
        }

        if (scan.RoleAt(next) == TimeRole.Of)
            next++;

        var month = scan.MonthAt(next);
        if (month == 0 || (scan.RoleAt(next - 1) != TimeRole.Of && !scan[at].HasSpaceBefore && at > scan.First))
            return false;

        // "31 June interviews" counts, "on 5 June interviews began" hardly ever stands.
        var (year, end) = ReadYear(scan, next + 1);
        if (year is null && (MonthDayAt(scan, next + 1) > 0 || (scan.IsPlainWord(next + 1) && scan.TextAt(next + 1)[^1] == 's' && scan.RoleAt(at - 1) != TimeRole.On)))
            return false;

        phrase = new TimePhrase(at, end, TimeForm.Date, Granularity.Day)
        {
            Date = new StatedDate(year, month, day),
            Last = last == 0 ? null : new StatedDate(year, month, last),
            Head = next,
        };
        return true;
    }

    /// <summary>"the seventh of December", "the twenty-first of June 1977".</summary>
    private static bool TryReadOrdinalWord(in TimeScan scan, int at, out TimePhrase phrase)
    {
        phrase = default;
        if (!NumberReader.TryRead(scan.Block, at, Math.Min(at + 4, scan.End), out var number) || !number.IsOrdinal || number.Value > 39 || scan.RoleAt(number.End) != TimeRole.Of)
            return false;

        var month = scan.MonthAt(number.End + 1);
        if (month == 0 || (scan.RoleAt(at - 1) != TimeRole.The && scan[at].StartsSentence) || MonthDayAt(scan, number.End + 2) > 0)
            return false;

        var (year, end) = ReadYear(scan, number.End + 2);
        phrase = new TimePhrase(at, end, TimeForm.Date, Granularity.Day) { Date = new StatedDate(year, month, (int)number.Value), Head = number.End + 1 };
        return true;
    }

    /// <summary>"the last day of July", "the last day of February 2016".</summary>
    private static bool TryReadLastDay(in TimeScan scan, int at, out TimePhrase phrase)
    {
        const int AnyLeapYear = 2024;
        phrase = default;
        if (scan.TextAt(at) is not "last" || scan.TextAt(at + 1) is not "day" || scan.RoleAt(at + 2) != TimeRole.Of || scan.RoleAt(at - 1) != TimeRole.The || scan.MonthAt(at + 3) is not (> 0 and var month))
            return false;

        var (year, end) = ReadYear(scan, at + 4);
        phrase = new TimePhrase(at, end, TimeForm.Date, Granularity.Day) { Date = new StatedDate(year, month, DateTime.DaysInMonth(year ?? AnyLeapYear, month)), Head = at + 3 };
        return true;
    }

    /// <summary>The day behind a month; 0 for a count ("In June 31 members"), a year or a time of day.</summary>
    private static int MonthDayAt(in TimeScan scan, int at)
    {
        var day = scan.DayAt(at);
        if (day is 0 or > 39 || scan.Has(at + 1, TokenKind.Symbol) || scan[at + 1].Is(WordClasses.Unit | WordClasses.NumberWord))
            return 0;

        if (day > 31 && scan.YearAt(at + 2) == 0)
            return 0;

        // "In June 31 members quit" counts; "On June 5 members met" does not.
        if (scan.IsPlainWord(at + 1) && scan.TextAt(at + 1)[^1] == 's' && scan.TextAt(at - 2) is "in" or "In" or "During" or "during")
            return 0;

        return scan.HasJoint(at + 1) && scan[at + 2].IsWord && scan.MonthAt(at + 2) == 0 ? 0 : day;
    }

    /// <summary>The last day of "June 5-8", "June 5 to 8" and "June 5 to July 2".</summary>
    private static (StatedDate? Last, int End) ReadLastDay(in TimeScan scan, int at, int month)
    {
        if (!scan.HasDash(at) && scan.RoleAt(at) is not (TimeRole.To or TimeRole.And))
            return (null, at);

        if (scan.MonthAt(at + 1) is var other and > 0 && scan.RoleAt(at) != TimeRole.And && MonthDayAt(scan, at + 2) is var day and > 0)
            return (new StatedDate(null, other, day), at + 3);

        var last = scan.DayAt(at + 1);
        var isDay = last is > 0 and <= 31 && (scan.HasDash(at) || !scan[at + 2].IsWord || scan.RoleAt(at + 2) != TimeRole.None);
        return isDay && scan.MonthAt(at + 2) == 0 ? (new StatedDate(null, month, last), at + 2) : (null, at);
    }

    /// <summary>The year behind a day, with or without its comma.</summary>
    private static (int? Year, int End) ReadYear(in TimeScan scan, int at)
    {
        var next = scan.Has(at, TokenKind.Comma) || scan.RoleAt(at) == TimeRole.Of ? at + 1 : at;
        var year = scan.YearAt(next);
        return year > 0 && !YearReader.IsQuantity(scan, next) ? (year, next + 1) : (null, at);
    }
}
