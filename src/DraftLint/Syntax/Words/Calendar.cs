namespace DraftLint.Syntax.Words;

/// <summary>Words of the calendar and the clock.</summary>
internal static class Calendar
{
    public const string Months = "january february march april may june july august september october november december";

    public const string MonthAbbreviations = "jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.";

    public const string Weekdays = "monday tuesday wednesday thursday friday saturday sunday";

    public const string WeekdayAbbreviations = "mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.";

    public const string Seasons = "spring summer fall autumn winter springs summers falls autumns winters";

    public const string TimeUnits =
        """
        second seconds minute minutes hour hours day days night nights morning mornings afternoon afternoons evening evenings
        week weeks weekend weekends fortnight fortnights month months quarter quarters season seasons year years decade decades
        century centuries millennium millennia generation generations semester semesters
        """;

    /// <summary>Words that tell a number of years since something began.</summary>
    public const string Anniversaries = "anniversary birthday turns turn turned turning old centennial centenary bicentennial bicentenary sesquicentennial tercentenary";

    public const string Hours = "a.m. p.m.";

    /// <summary>Words that stand in time expressions and tell nothing by themselves.</summary>
    public const string TimePhraseWords =
        """
        hard lean bitter happy good bad dark quiet terrible lonely cold wasted difficult glorious weary brutal golden thin fat
        jan feb mar apr jun jul aug sept sep oct nov dec twenties thirties forties fifties sixties seventies eighties nineties
        coming upcoming previous preceding prior whole entire final recent mid middle beginning start opening dawn height present fiscal fy
        session tenure reign presidency straight consecutive solid short full eve fortnight fortnights
        """;
}
