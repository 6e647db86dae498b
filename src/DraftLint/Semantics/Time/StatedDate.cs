namespace DraftLint.Semantics.Time;

/// <summary>What words say of a date and no more: "Tuesday, January 22" has a weekday, a month and a day, and no year. The day need not exist.</summary>
/// <param name="Year">The year, or null.</param>
/// <param name="Month">1 to 12 (more only in a numeric date such as 13/14/2024), or null.</param>
/// <param name="Day">1 to 99 as written, or null.</param>
/// <param name="Weekday">The weekday, or null.</param>
internal readonly record struct StatedDate(int? Year = null, int? Month = null, int? Day = null, DayOfWeek? Weekday = null)
{
    /// <summary>Whether month and day are said.</summary>
    public bool HasDay => Month is not null && Day is not null;

    /// <summary>Whether there is such a day; true where no day is said.</summary>
    public bool Exists => !HasDay || Calendar.Exists(Year, Month!.Value, Day!.Value);

    /// <summary>The day in a year, or null where none is said or it does not exist.</summary>
    public DateOnly? In(int year) =>
        HasDay && year is >= 1 and <= 9999 && Calendar.Exists(year, Month!.Value, Day!.Value) ? new DateOnly(year, Month.Value, Day.Value) : null;
}

/// <summary>A length of time as the words give it: "a few weeks" is two to six weeks, vaguely; "nearly two years" is two years, under.</summary>
/// <param name="Low">The number of units, the lower end of a range.</param>
/// <param name="High">The upper end; equal to <paramref name="Low"/> where one number is given.</param>
/// <param name="Unit">The unit; parts of a day count as <see cref="Granularity.Hour"/>.</param>
/// <param name="Precision">How exactly it is meant.</param>
internal readonly record struct TimeAmount(double Low, double High, Granularity Unit, Precision Precision);

/// <summary>How exactly a number is meant.</summary>
internal enum Precision
{
    /// <summary>As it stands.</summary>
    Exact,

    /// <summary>"about", "roughly", "some", "or so".</summary>
    About,

    /// <summary>"nearly", "almost", "less than", "under", "up to".</summary>
    Under,

    /// <summary>"more than", "over", "at least".</summary>
    Over,

    /// <summary>"a few", "several", "a couple of": no number at all.</summary>
    Vague,
}
