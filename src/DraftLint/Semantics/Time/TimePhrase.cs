namespace DraftLint.Semantics.Time;

/// <summary>The words of a time as they are said, before anything is counted: no draft, no day.</summary>
/// <param name="First">Index of the first token in the block.</param>
/// <param name="End">Index behind the last token; a possessive ending stands behind it.</param>
/// <param name="Form">How it is said.</param>
/// <param name="Unit">How fine it is; the unit of a length.</param>
internal readonly record struct TimePhrase(int First, int End, TimeForm Form, Granularity Unit)
{
    /// <summary>What is said of a date; the first of a range.</summary>
    public StatedDate Date { get; init; }

    /// <summary>The last date of a range, or null.</summary>
    public StatedDate? Last { get; init; }

    /// <summary>The length, of a duration, "ago" or "later"; else 0.</summary>
    public TimeAmount Amount { get; init; }

    /// <summary>The season, quarter (1 to 4), or number of the century; else 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>What the words around it make of it.</summary>
    public TimeModifier Modifier { get; init; }

    /// <summary>1 for "later", "the next" and what runs on from now, -1 for "earlier", "the week before" and what runs up to now, 0 where a story stays where it is.</summary>
    public int Direction { get; init; }

    /// <summary>Whether it is counted from the event that follows: "three years after the war".</summary>
    public bool IsBound { get; init; }

    /// <summary>Whether a possessive ending follows: "last month's plenum".</summary>
    public bool IsPossessive { get; init; }

    /// <summary>Index of the token that names the unit, month or year.</summary>
    public int Head { get; init; }

    /// <summary>Number of tokens.</summary>
    public int Length => End - First;
}

/// <summary>How a time is said.</summary>
internal enum TimeForm
{
    /// <summary>A day, with or without its year: "Jan. 5", "4 July 1776", "2025-01-16".</summary>
    Date,

    /// <summary>A numeric date with slashes: "3/4/2025".</summary>
    SlashedDate,

    /// <summary>A month: "May", "March 2024", "the last week of January".</summary>
    Month,

    /// <summary>A year: "2016".</summary>
    Year,

    /// <summary>A quarter: "Q3 2024".</summary>
    Quarter,

    /// <summary>A season: "the spring of 1972", "this winter".</summary>
    Season,

    /// <summary>A decade: "the 1990s".</summary>
    Decade,

    /// <summary>A century: "the 19th century".</summary>
    Century,

    /// <summary>A year of accounts: "FY2025", "fiscal 2015".</summary>
    FiscalYear,

    /// <summary>A weekday: "on Tuesday".</summary>
    Weekday,

    /// <summary>The day before the draft's.</summary>
    Yesterday,

    /// <summary>The draft's day, or nowadays.</summary>
    Today,

    /// <summary>The draft's day: "tonight", "this morning".</summary>
    PartOfToday,

    /// <summary>The day after the draft's.</summary>
    Tomorrow,

    /// <summary>"last week", "last Tuesday", "this past summer".</summary>
    Last,

    /// <summary>"this week".</summary>
    This,

    /// <summary>"next week", "the coming month".</summary>
    Next,

    /// <summary>"earlier this year".</summary>
    EarlierThis,

    /// <summary>"later this year".</summary>
    LaterThis,

    /// <summary>"three months ago".</summary>
    Ago,

    /// <summary>"two years from now".</summary>
    FromNow,

    /// <summary>"the other day", "in recent weeks".</summary>
    Recent,

    /// <summary>"recently", "lately".</summary>
    Recently,

    /// <summary>The hour of writing: "as I write", "at this writing".</summary>
    Writing,

    /// <summary>A period that runs up to now or on from now: "over the past year", "in the last two months".</summary>
    Running,

    /// <summary>A length: "thirty years".</summary>
    Duration,

    /// <summary>An age: "two years old", "a 10-year-old".</summary>
    Age,

    /// <summary>Nowadays: "currently", "these days", "to date".</summary>
    Nowadays,

    /// <summary>Counted from the story: "two days later", "that same week", "the next day", "the last year of his term".</summary>
    Narrative,
}

/// <summary>What the words around a time make of it.</summary>
internal enum TimeModifier
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>"early 2024", "the beginning of".</summary>
    Early,

    /// <summary>"mid-May", "the middle of".</summary>
    Middle,

    /// <summary>"late 2024", "the end of".</summary>
    Late,

    /// <summary>"the week of June 18".</summary>
    WeekOf,

    /// <summary>"the first week of January": a part of a month that no calendar fixes.</summary>
    PartOf,

    /// <summary>"last November": the latest one that is over.</summary>
    Last,

    /// <summary>"this March": the one of the draft's year.</summary>
    This,

    /// <summary>"next March".</summary>
    Next,
}
