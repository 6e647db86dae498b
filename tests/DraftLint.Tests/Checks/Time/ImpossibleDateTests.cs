using DraftLint.Diagnostics;

namespace DraftLint.Tests.Checks.Time;

public sealed class ImpossibleDateTests
{
    private static readonly CheckVerifier ImpossibleDate = CheckVerifier.For("impossible-date");

    [Theory]
    [InlineData("The lease ends on [|June 31|].")]
    [InlineData("The lease ends on [|31 June 2026|].")]
    [InlineData("The lease ends on the [|31st of June|].")]
    [InlineData("The lease ends on [|Feb. 30, 2024|].")]
    [InlineData("The lease ends on [|February 29, 2023|].")]
    [InlineData("The lease ends on [|Monday, Sept. 31|].")]
    [InlineData("The lease ends on [|November 31st|], they say.")]
    [InlineData("The lease runs from [|June 28 to June 31|].")]
    [InlineData("The lease ends on [|April 30-31|].")]
    [InlineData("The lease ends on [|2024-02-30|].")]
    [InlineData("The lease ends on [|13/14/2024|].")]
    [InlineData("The lease ends on [|May 32, 2024|].")]
    [InlineData("They met at [|7:75 p.m.|] and left.")]
    [InlineData("They met at [|25:30 hours|] and left.")]
    [InlineData("## The night of [|June 31|]")]
    public void No_calendar_or_clock_has_it(string draft) => ImpossibleDate.Reports(draft, Severity.Error);

    [Theory]
    [InlineData("The lease ends on February 29, 2024.")]
    [InlineData("The lease ends on February 29.")]
    [InlineData("In June, 31 members quit.")]
    [InlineData("In June 31 members quit.")]
    [InlineData("Of the 31 June hearings two were public.")]
    [InlineData("The odds were 30/31 and the score 31-30.")]
    [InlineData("Version 2.30.31 is out.")]
    [InlineData("They met at 11:59 p.m. and ran 26:45 for the medal.")]
    [InlineData("John 25:30 is no verse.")]
    [InlineData("There is no February 30.")]
    [InlineData("Call it a February 30 of the mind.")]
    [InlineData("June 31 does not exist.")]
    [InlineData("The thirty-first of June is a holiday there.")]
    [InlineData("The notice said \"June 31,\" and nobody laughed.")]
    [InlineData("`June 31` is refused.")]
    public void Counts_jokes_and_quotations_are_left_alone(string draft) => ImpossibleDate.IsSilent(draft);

    [Theory]
    [InlineData("It ends on [|June 31|].", "\"June 31\" does not exist: June has 30 days.")]
    [InlineData("It ends on [|February 29, 2023|].", "\"February 29, 2023\" does not exist: 2023 was no leap year.")]
    [InlineData("It ends on [|13/14/2024|].", "\"13/14/2024\" does not exist: there are 12 months.")]
    [InlineData("It ends at [|7:75 p.m.|] then.", "\"7:75 p.m.\" is no time of day.")]
    public void The_message_says_why(string draft, string message) => ImpossibleDate.Says(draft, message);

    [Theory]
    [InlineData("---\ndate: 2019-01-21\n---\n\nBetween the first of November and the [|thirty-first of November 2018|] the premier opened two dams.")]
    public void Days_in_words_with_their_year(string draft) => ImpossibleDate.Reports(draft);

    [Theory]
    [InlineData("We were told to be out by the thirtieth of April, or the thirty-first of May at the latest.")]
    public void Days_in_words_without_a_year(string draft) => ImpossibleDate.IsSilent(draft);
}
