namespace DraftLint.Semantics.Figures;

/// <summary>The word that opens a range.</summary>
internal enum RangeLead : byte
{
    /// <summary>None: "pages 12-20", "five to ten years".</summary>
    None,

    /// <summary>"between"</summary>
    Between,

    /// <summary>"from"</summary>
    From,
}

/// <summary>What joins the two ends of a range.</summary>
internal enum RangeJoint : byte
{
    /// <summary>"and"</summary>
    And,

    /// <summary>"to", "through", "until"</summary>
    To,

    /// <summary>A hyphen or dash with no blank around it.</summary>
    Dash,
}

/// <summary>What an end of a range is.</summary>
internal enum RangeEndKind : byte
{
    /// <summary>A number of things, or a bare number.</summary>
    Number,

    /// <summary>A year of four digits, or the two that are left of one: "1990-95".</summary>
    Year,

    /// <summary>A month with or without day and year, or a weekday.</summary>
    Day,

    /// <summary>A time of day: "9 a.m.", "5:30".</summary>
    Hour,

    /// <summary>Parts of a hundred.</summary>
    Percent,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A measure.</summary>
    Measure,

    /// <summary>A length of time.</summary>
    Duration,
}

/// <summary>One end of a range.</summary>
/// <param name="FirstToken">Index of its first token, the currency sign included.</param>
/// <param name="EndToken">Index behind its last token, a unit not included.</param>
/// <param name="Value">The number; 0 for a day.</param>
/// <param name="Kind">What it is.</param>
/// <param name="UnitToken">Index of the word or sign of its unit, or -1.</param>
/// <param name="UnitEnd">Index behind its unit; <paramref name="EndToken"/> where there is none.</param>
/// <param name="HasMagnitude">Whether "million" or another word of magnitude belongs to it.</param>
internal readonly record struct RangeEnd(int FirstToken, int EndToken, decimal Value, RangeEndKind Kind, int UnitToken, int UnitEnd, bool HasMagnitude);

/// <summary>Two numbers, years, days or hours that bound something: "between 10 and 20 homes", "from 1990 to 1995", "pages 12-20".</summary>
/// <param name="Lead">The word that opens it.</param>
/// <param name="FirstToken">Index of its first token, the lead included.</param>
/// <param name="Start">The end that is named first.</param>
/// <param name="Joint">What joins the two.</param>
/// <param name="JointToken">Index of the joint.</param>
/// <param name="Finish">The end that is named last.</param>
internal readonly record struct NumberRange(RangeLead Lead, int FirstToken, RangeEnd Start, RangeJoint Joint, int JointToken, RangeEnd Finish)
{
    /// <summary>Whether it begins with a larger number than it ends with, both of them told in the same measure.</summary>
    public bool IsFalling => Start.HasMagnitude == Finish.HasMagnitude && Start.Value > Finish.Value;
}
