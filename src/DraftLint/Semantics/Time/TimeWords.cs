using DraftLint.Syntax;

namespace DraftLint.Semantics.Time;

/// <summary>What a word does in a time expression.</summary>
internal enum TimeRole : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A month; the value is its number, 1 to 12.</summary>
    Month,

    /// <summary>A weekday; the value is <see cref="DayOfWeek"/> plus 1.</summary>
    Weekday,

    /// <summary>A unit; the value is its <see cref="Granularity"/>.</summary>
    Unit,

    /// <summary>A part of a day: "morning", "evening"; as a unit, <see cref="Granularity.Hour"/>.</summary>
    PartOfDay,

    /// <summary>A season; the value is its <see cref="Time.Season"/>.</summary>
    Season,

    /// <summary>the</summary>
    The,

    /// <summary>a, an, one</summary>
    A,

    /// <summary>last</summary>
    Last,

    /// <summary>past</summary>
    Past,

    /// <summary>this</summary>
    This,

    /// <summary>that</summary>
    That,

    /// <summary>these, those</summary>
    These,

    /// <summary>next</summary>
    Next,

    /// <summary>coming</summary>
    Coming,

    /// <summary>same</summary>
    Same,

    /// <summary>previous, preceding, prior</summary>
    Previous,

    /// <summary>following</summary>
    Following,

    /// <summary>other</summary>
    Other,

    /// <summary>every, each, any, per: a unit behind them is no time of its own.</summary>
    Repeating,

    /// <summary>short, full, straight and other words between a number and its unit: "three short weeks ago".</summary>
    Stretch,

    /// <summary>"hard", "happy": what the time was like ("those four hard years").</summary>
    Mood,

    /// <summary>recent</summary>
    Recent,

    /// <summary>few, several, couple, many, some</summary>
    Vague,

    /// <summary>early</summary>
    Early,

    /// <summary>mid, middle</summary>
    Middle,

    /// <summary>late</summary>
    Late,

    /// <summary>beginning, start, opening</summary>
    Beginning,

    /// <summary>end, close</summary>
    Ending,

    /// <summary>earlier</summary>
    Earlier,

    /// <summary>later</summary>
    Later,

    /// <summary>ago</summary>
    Ago,

    /// <summary>before</summary>
    Before,

    /// <summary>after</summary>
    After,

    /// <summary>hence</summary>
    Hence,

    /// <summary>of</summary>
    Of,

    /// <summary>and</summary>
    And,

    /// <summary>to, through, until, till</summary>
    To,

    /// <summary>from</summary>
    From,

    /// <summary>between</summary>
    Between,

    /// <summary>in, by, since, during, until: a year or month stands behind them; "within" and "over" are not among them.</summary>
    AtTime,

    /// <summary>on</summary>
    On,

    /// <summary>as</summary>
    As,

    /// <summary>over, within</summary>
    Within,

    /// <summary>now</summary>
    Now,

    /// <summary>yesterday</summary>
    Yesterday,

    /// <summary>today</summary>
    Today,

    /// <summary>tonight</summary>
    Tonight,

    /// <summary>tomorrow</summary>
    Tomorrow,

    /// <summary>recently, lately</summary>
    Recently,

    /// <summary>currently, nowadays, presently</summary>
    Currently,

    /// <summary>date, present: closes "to date", "at present".</summary>
    Date,

    /// <summary>at</summary>
    At,

    /// <summary>fiscal</summary>
    Fiscal,

    /// <summary>old, of an age.</summary>
    Old,

    /// <summary>ordinal decades: "nineties", "sixties"; the value is the decade's first year in its century.</summary>
    Decade,

    /// <summary>about, roughly, around, approximately.</summary>
    About,

    /// <summary>nearly, almost, under, less, barely.</summary>
    Nearly,

    /// <summary>more, over, least.</summary>
    More,

    /// <summary>than</summary>
    Than,

    /// <summary>half</summary>
    Half,

    /// <summary>quarter, before a century: a part of it.</summary>
    QuarterPart,
}

/// <summary>A word of a time.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Value">Its number, where the role has one.</param>
internal readonly record struct TimeWord(TimeRole Role, byte Value);

/// <summary>The words of time by their lexemes.</summary>
internal static class TimeWords
{
    /// <summary>Each word with its role.</summary>
    public static LexemeTable<TimeWord> Table { get; } = new(
    [
        .. Numbered(TimeRole.Month, 1, "january jan jan.", "february feb feb.", "march mar mar.", "april apr apr.", "may", "june jun jun.", "july jul jul.", "august aug aug.", "september sept sept. sep sep.", "october oct oct.", "november nov nov.", "december dec dec."),
        .. Numbered(TimeRole.Weekday, 1, "sunday sun.", "monday mon.", "tuesday tues. tue.", "wednesday wed.", "thursday thurs. thu.", "friday fri.", "saturday sat."),
        .. Numbered(TimeRole.Season, 1, "spring", "summer", "fall autumn", "winter"),
        .. Numbered(TimeRole.Decade, 20, "twenties"), .. Numbered(TimeRole.Decade, 30, "thirties"), .. Numbered(TimeRole.Decade, 40, "forties"),
        .. Numbered(TimeRole.Decade, 50, "fifties"), .. Numbered(TimeRole.Decade, 60, "sixties"), .. Numbered(TimeRole.Decade, 70, "seventies"),
        .. Numbered(TimeRole.Decade, 80, "eighties"), .. Numbered(TimeRole.Decade, 90, "nineties"),
        .. Numbered(TimeRole.Unit, (int)Granularity.Hour, "minute minutes hour hours", "day days", "weekend weekends", "week weeks fortnight fortnights", "month months"),
        .. Numbered(TimeRole.Unit, (int)Granularity.Quarter, "quarter quarters"),
        .. Numbered(TimeRole.Unit, (int)Granularity.Year, "year years seasons", "decade decades", "century centuries"),
        .. Words(TimeRole.PartOfDay, "morning mornings afternoon afternoons evening evenings night nights"),
        .. Words(TimeRole.The, "the"), .. Words(TimeRole.A, "a an one"),
        .. Words(TimeRole.Last, "last"), .. Words(TimeRole.Past, "past"), .. Words(TimeRole.This, "this"), .. Words(TimeRole.That, "that"),
        .. Words(TimeRole.These, "these those"), .. Words(TimeRole.Next, "next"), .. Words(TimeRole.Coming, "coming upcoming"),
        .. Words(TimeRole.Same, "same"), .. Words(TimeRole.Previous, "previous preceding prior"), .. Words(TimeRole.Following, "following"),
        .. Words(TimeRole.Other, "other"), .. Words(TimeRole.Repeating, "every each any per"),
        .. Words(TimeRole.Stretch, "short long full straight consecutive solid whole entire more"), .. Words(TimeRole.Mood, "hard lean bitter happy good bad dark quiet terrible lonely cold wasted difficult glorious weary brutal golden thin fat"),
        .. Words(TimeRole.Recent, "recent"), .. Words(TimeRole.Vague, "few several couple many some"),
        .. Words(TimeRole.Early, "early"), .. Words(TimeRole.Middle, "mid middle"), .. Words(TimeRole.Late, "late"),
        .. Words(TimeRole.Beginning, "beginning start opening dawn"), .. Words(TimeRole.Ending, "end close"),
        .. Words(TimeRole.Earlier, "earlier"), .. Words(TimeRole.Later, "later"), .. Words(TimeRole.Ago, "ago"),
        .. Words(TimeRole.Before, "before"), .. Words(TimeRole.After, "after"), .. Words(TimeRole.Hence, "hence"),
        .. Words(TimeRole.Of, "of"), .. Words(TimeRole.And, "and"), .. Words(TimeRole.To, "to through until till"),
        .. Words(TimeRole.From, "from"), .. Words(TimeRole.Between, "between"), .. Words(TimeRole.AtTime, "in by since during circa around"),
        .. Words(TimeRole.On, "on"), .. Words(TimeRole.As, "as"), .. Words(TimeRole.Within, "within throughout"), .. Words(TimeRole.At, "at"),
        .. Words(TimeRole.Now, "now"), .. Words(TimeRole.Yesterday, "yesterday"), .. Words(TimeRole.Today, "today"),
        .. Words(TimeRole.Tonight, "tonight"), .. Words(TimeRole.Tomorrow, "tomorrow"), .. Words(TimeRole.Recently, "recently lately"),
        .. Words(TimeRole.Currently, "currently nowadays presently"), .. Words(TimeRole.Date, "date present"),
        .. Words(TimeRole.Fiscal, "fiscal fy"), .. Words(TimeRole.Old, "old"), .. Words(TimeRole.About, "about roughly approximately"),
        .. Words(TimeRole.Nearly, "nearly almost under less barely"), .. Words(TimeRole.More, "over least"), .. Words(TimeRole.Than, "than"),
        .. Words(TimeRole.Half, "half"),
    ]);

    private static IEnumerable<(string, TimeWord)> Numbered(TimeRole role, int first, params string[] words) =>
        words.Select((synonyms, index) => (synonyms, new TimeWord(role, (byte)(first + index))));

    private static IEnumerable<(string, TimeWord)> Words(TimeRole role, string words) => [(words, new TimeWord(role, 0))];
}
