using DraftLint.Facts;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Time;

/// <summary>What kind of time an expression names.</summary>
internal enum TimeKind
{
    /// <summary>A day, month, season, quarter, year, decade or century that needs nothing else to be known.</summary>
    Absolute,

    /// <summary>A month and day, a month or a season without its year; <see cref="TimeExpression.Period"/> is the reading that suits the context, if one does.</summary>
    Partial,

    /// <summary>Counted from the day of writing: "last week", "yesterday", "three months ago".</summary>
    Relative,

    /// <summary>A weekday alone.</summary>
    Weekday,

    /// <summary>A length of time: "for 30 years", "three weeks".</summary>
    Duration,

    /// <summary>Now, in the sense of nowadays: "today", "currently", "these days".</summary>
    Nowadays,

    /// <summary>Counted from another moment of the story: "the next day", "that same week", "a year later".</summary>
    Narrative,
}

/// <summary>How fine a time is.</summary>
internal enum Granularity
{
    /// <summary>Part of a day.</summary>
    Hour,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A Saturday and Sunday.</summary>
    Weekend,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter.</summary>
    Quarter,

    /// <summary>A season.</summary>
    Season,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A decade.</summary>
    Decade,

    /// <summary>A century.</summary>
    Century,
}

/// <summary>Words that name a time.</summary>
/// <param name="Span">The words.</param>
/// <param name="FirstToken">Index of their first token in the block.</param>
/// <param name="EndToken">Index behind their last token.</param>
/// <param name="Kind">What kind of time.</param>
/// <param name="Granularity">How fine it is.</param>
/// <param name="Period">The days it means; for a relative one, counted from the draft's day; null where that can't be known.</param>
internal sealed record TimeExpression(ProseSpan Span, int FirstToken, int EndToken, TimeKind Kind, Granularity Granularity, Period? Period) : IAtToken
{
    /// <summary>How it is said.</summary>
    public TimePhrase Phrase { get; init; }

    /// <summary>What the words say of a date: "Nov. 5" has month and day and no year.</summary>
    public StatedDate Date => Phrase.Date;

    /// <summary>Whether the words alone tell the year and nothing about the draft is needed: "May 2024", "the 1990s".</summary>
    public bool IsAbsolute => Kind == TimeKind.Absolute;
}
