using DraftLint.Syntax;

namespace DraftLint.Semantics.Time;

/// <summary>Reads calendar dates from left to right: "Tuesday, January 22, 2025", "4 July", "2025-01-16", "March 3-5, 2024", "May of 1969".</summary>
internal static class DateReader
{
    /// <summary>Reads the date that begins at a token with a weekday, month or number. Bare years are <see cref="YearReader"/>'s.</summary>
    public static bool TryRead(in TimeScan scan, int at, out TimePhrase phrase)
    {
        phrase = default;
        return scan.RoleAt(at) switch
        {
            TimeRole.Weekday => TryReadWeekdayDate(scan, at, out phrase),
            TimeRole.Month => TryReadMonthFirst(scan, at, out phrase),
            _ => scan.Has(at, TokenKind.Number) && (TryReadNumeric(scan, at, out phrase) || TryReadDayFirst(scan, at, out phrase)),
        };
    }

    private static bool TryReadWeekdayDate(in TimeScan scan, int at, out TimePhrase phrase)
    {
        phrase = default;
        if (!scan[at].IsCapitalized)
            return false;

        var next = scan.Has(at + 1, TokenKind.Comma) ? at + 2 : at + 1;
        if (scan.RoleAt(next) == TimeRole.The)
            next++;

        if (scan.RoleAt(next) == TimeRole.Weekday || !TryRead(scan, next, out phrase) || !phrase.Date.HasDay)
            return false;

        phrase = phrase with { First = at, Date = phrase.Date with { Weekday = (DayOfWeek)(scan.WordAt(at).Value - 1) } };
        return true;
    }

    /// <summary>"January", "January 22", "January 22, 2025", "January 2025", "January of 2025", "June 5-8".</summary>
    private static bool TryReadMonthFirst(in TimeScan scan, int at, out TimePhrase phrase)
    {
        phrase = default;
        var month = scan.MonthAt(at);
        if (month == 0)
            return false;

        var day = MonthDayAt(scan, at + 1);
        if (day == 0)
            return TryReadMonth(scan, at, month, out phrase);

        var (last, next) = ReadLastDay(scan, at + 2, month);
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
        var before = scan.RoleAt(at - 1);
        if (before is TimeRole.AtTime or TimeRole.Last or TimeRole.Next or TimeRole.This or TimeRole.Of or TimeRole.To or TimeRole.From
            or TimeRole.Between or TimeRole.Before or TimeRole.After or TimeRole.Early or TimeRole.Middle or TimeRole.Late or TimeRole.Coming or TimeRole.That)
        {
            return true;
        }

        var previous = scan[at - 1];
        if (previous.IsWord && previous.IsCapitalized && !previous.StartsSentence && before != TimeRole.Weekday)
            return false;

        var isName = scan.WordAt(at).Value is 3 or 4 or 5 or 6 or 8;
        if (!isName)
            return true;

        var next = scan[at + 1];
        return !scan[at].StartsSentence && !(next.IsWord && next.IsCapitalized);
    }

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

        var (year, end) = ReadYear(scan, next + 1);
        var isFollowedByDay = year is null && MonthDayAt(scan, next + 1) > 0;
        if (isFollowedByDay)
            return false;

        phrase = new TimePhrase(at, end, TimeForm.Date, Granularity.Day)
        {
            Date = new StatedDate(year, month, day),
            Last = last == 0 ? null : new StatedDate(year, month, last),
            Head = next,
        };
        return true;
    }

    /// <summary>"2025-01-16", "3/4/2025".</summary>
    private static bool TryReadNumeric(in TimeScan scan, int at, out TimePhrase phrase)
    {
        phrase = default;
        var kind = scan[at + 1].Kind;
        if (at + 4 >= scan.End || kind is not (TokenKind.Hyphen or TokenKind.Slash) || scan[at + 3].Kind != kind)
            return false;

        for (var i = at + 1; i < at + 5; i++)
        {
            if (scan[i].HasSpaceBefore)
                return false;
        }

        int first = scan.PlainNumberAt(at), second = scan.PlainNumberAt(at + 2), third = scan.PlainNumberAt(at + 4);
        if (first < 0 || second < 0 || third < 0 || scan.Has(at + 5, kind))
            return false;

        if (scan.YearAt(at) > 0 && scan[at + 2].Length <= 2 && scan[at + 4].Length <= 2)
        {
            phrase = new TimePhrase(at, at + 5, TimeForm.Date, Granularity.Day) { Date = new StatedDate(first, second, third), Head = at };
            return true;
        }

        if (kind != TokenKind.Slash || scan[at].Length > 2 || scan[at + 2].Length > 2 || (scan.YearAt(at + 4) == 0 && scan[at + 4].Length != 2))
            return false;

        var year = third < 100 ? third + (third < 50 ? 2000 : 1900) : third;
        var isDayFirst = first > 12 && second <= 12;
        phrase = new TimePhrase(at, at + 5, TimeForm.SlashedDate, Granularity.Day)
        {
            Date = isDayFirst ? new StatedDate(year, second, first) : new StatedDate(year, first, second),
            Head = at,
        };
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
