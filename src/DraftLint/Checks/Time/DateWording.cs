using System.Globalization;
using DraftLint.Facts;
using DraftLint.Semantics.Time;

namespace DraftLint.Checks.Time;

/// <summary>Writes dates as an American newspaper does: "January 15", "the week of January 6", "December 2024", "the summer of 2024".</summary>
internal static class DateWording
{
    /// <summary>A day; the year only if it is not the draft's.</summary>
    public static string Day(DateOnly day, int? draftYear = null) =>
        day.ToString(day.Year == draftYear ? "MMMM d" : "MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day with its weekday: "Friday, January 17".</summary>
    public static string DayOfWeek(DateOnly day, int? draftYear = null) => $"{day.ToString("dddd", CultureInfo.InvariantCulture)}, {Day(day, draftYear)}";

    /// <summary>A month; the year only if it is not the draft's.</summary>
    public static string Month(DateOnly day, int draftYear) => day.ToString(day.Year == draftYear ? "MMMM" : "MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A season with its year: "summer of 2024", "winter of 2024-25".</summary>
    public static string Season(Season season, Period period)
    {
        var name = season switch { Semantics.Time.Season.Spring => "spring", Semantics.Time.Season.Summer => "summer", Semantics.Time.Season.Autumn => "fall", _ => "winter" };
        return period.First.Year == period.Last.Year
            ? string.Create(CultureInfo.InvariantCulture, $"{name} of {period.First.Year}")
            : string.Create(CultureInfo.InvariantCulture, $"{name} of {period.First.Year}-{period.Last.Year % 100:00}");
    }

    /// <summary>"first", "second", "third", "fourth".</summary>
    public static string Quarter(DateOnly day) => ((day.Month + 2) / 3) switch { 1 => "first", 2 => "second", 3 => "third", _ => "fourth" };
}
