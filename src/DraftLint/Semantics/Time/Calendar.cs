using DraftLint.Facts;

namespace DraftLint.Semantics.Time;

/// <summary>The Gregorian calendar as arithmetic: lengths of months, weeks, quarters, seasons, and steps from day to day. Pure.</summary>
/// <remarks>Dates beyond the years 1 to 9999 are held at <see cref="DateOnly.MinValue"/> and <see cref="DateOnly.MaxValue"/>.</remarks>
internal static class Calendar
{
    /// <summary>Number of days of a month; February has 29 where the year is unknown.</summary>
    public static int DaysIn(int? year, int month) => DateTime.DaysInMonth(year ?? 2000, month);

    /// <summary>Whether a day exists: not June 31, nor February 29, 2023.</summary>
    public static bool Exists(int? year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DaysIn(year, month);

    /// <summary>The seven days around a day.</summary>
    public static Period WeekOf(DateOnly day, DayOfWeek firstDay = DayOfWeek.Monday)
    {
        var first = Shift(day, Granularity.Day, -(((int)day.DayOfWeek - (int)firstDay + 7) % 7));
        return new Period(first, Shift(first, Granularity.Day, 6));
    }

    /// <summary>The Saturday and Sunday that end the week around a day.</summary>
    public static Period WeekendOf(DateOnly day)
    {
        var monday = WeekOf(day).First;
        return new Period(Shift(monday, Granularity.Day, 5), Shift(monday, Granularity.Day, 6));
    }

    /// <summary>The month around a day.</summary>
    public static Period MonthOf(DateOnly day) => Period.OfMonth(day.Year, day.Month);

    /// <summary>A quarter of a year, 1 to 4.</summary>
    public static Period Quarter(int year, int quarter) =>
        new(new DateOnly(year, (quarter * 3) - 2, 1), new DateOnly(year, quarter * 3, DaysIn(year, quarter * 3)));

    /// <summary>A season of the northern half by whole months: spring is March to May. The winter of a year is the one that begins in its December.</summary>
    public static Period Season(int year, Season season)
    {
        var month = (int)season * 3;
        var first = new DateOnly(year, month, 1);
        return new Period(first, Shift(Shift(first, Granularity.Month, 3), Granularity.Day, -1));
    }

    /// <summary>The season around a day, with its first day.</summary>
    public static (Season Season, Period Period) SeasonOf(DateOnly day)
    {
        var season = day.Month < 3 ? Time.Season.Winter : (Season)(day.Month / 3);
        return (season, Season(day.Month < 3 ? Math.Max(1, day.Year - 1) : day.Year, season));
    }

    /// <summary>The ten years that begin with a year.</summary>
    public static Period Years(int first, int count) =>
        new(new DateOnly(Math.Clamp(first, 1, 9999), 1, 1), new DateOnly(Math.Clamp(first + count - 1, 1, 9999), 12, 31));

    /// <summary>The day some units later, or earlier where the number is negative; the 31st becomes the last of a shorter month.</summary>
    public static DateOnly Shift(DateOnly day, Granularity unit, int amount)
    {
        var months = unit switch
        {
            Granularity.Month => amount,
            Granularity.Quarter or Granularity.Season => amount * 3L,
            Granularity.Year => amount * 12L,
            Granularity.Decade => amount * 120L,
            Granularity.Century => amount * 1200L,
            _ => 0L,
        };
        if (months != 0)
            return AddMonths(day, months);

        var days = unit switch { Granularity.Day => amount, Granularity.Week or Granularity.Weekend => amount * 7L, _ => 0L };
        var number = Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber);
        return DateOnly.FromDayNumber((int)number);
    }

    /// <summary>The week, month, quarter, season, year, decade or century around a day; the day itself for what is shorter.</summary>
    public static Period Around(DateOnly day, Granularity unit, DayOfWeek firstDay = DayOfWeek.Monday) => unit switch
    {
        Granularity.Week => WeekOf(day, firstDay),
        Granularity.Weekend => WeekendOf(day),
        Granularity.Month => MonthOf(day),
        Granularity.Quarter => Quarter(day.Year, (day.Month + 2) / 3),
        Granularity.Season => SeasonOf(day).Period,
        Granularity.Year => Period.OfYear(day.Year),
        Granularity.Decade => Years(day.Year / 10 * 10, 10),
        Granularity.Century => Years((day.Year - 1) / 100 * 100 + 1, 100),
        _ => Period.Of(day),
    };

    /// <summary>Whole months from one day to another; negative if the second comes first.</summary>
    public static int MonthsBetween(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return to.Day < from.Day && to != MonthOf(to).Last ? months - 1 : months;
    }

    private static DateOnly AddMonths(DateOnly day, long months)
    {
        var index = (day.Year * 12L) + day.Month - 1 + months;
        if (index < 12)
            return DateOnly.MinValue;

        if (index >= 120_000)
            return DateOnly.MaxValue;

        int year = (int)(index / 12), month = (int)(index % 12) + 1;
        return new DateOnly(year, month, Math.Min(day.Day, DaysIn(year, month)));
    }
}

/// <summary>A season; its number is the number of its first month, divided by three.</summary>
internal enum Season
{
    /// <summary>None is named.</summary>
    None,

    /// <summary>March to May.</summary>
    Spring,

    /// <summary>June to August.</summary>
    Summer,

    /// <summary>September to November: "fall", "autumn".</summary>
    Autumn,

    /// <summary>December to February.</summary>
    Winter,
}
