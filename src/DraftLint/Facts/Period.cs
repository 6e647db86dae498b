namespace DraftLint.Facts;

/// <summary>A stretch of days, both ends included.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; <see cref="DateOnly.MaxValue"/> where there is no end.</param>
public readonly record struct Period(DateOnly First, DateOnly Last)
{
    /// <summary>One day.</summary>
    public static Period Of(DateOnly day) => new(day, day);

    /// <summary>A whole year.</summary>
    public static Period OfYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>A whole month.</summary>
    public static Period OfMonth(int year, int month) => new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>Whether a day lies inside.</summary>
    public bool Contains(DateOnly day) => First <= day && day <= Last;

    /// <summary>Whether all of <paramref name="other"/> lies inside.</summary>
    public bool Contains(Period other) => First <= other.First && other.Last <= Last;

    /// <summary>Whether the two share a day.</summary>
    public bool OverlapsWith(Period other) => First <= other.Last && other.First <= Last;
}
