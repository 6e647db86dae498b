namespace DraftLint.Tests.Checks.Figures;

public sealed class MalformedRangeTests
{
    private static readonly CheckVerifier MalformedRange = CheckVerifier.For("malformed-range");

    [Theory]
    [InlineData("The hearing took [|between five to seven|] hours.")]
    [InlineData("The hearing took [|between **five** to *seven|]* hours.")]
    [InlineData("Turnout was [|between 60 to 65|]%, by the county's count.")]
    [InlineData("The pier saw [|between 40–60|] boats a day.")]
    [InlineData("The law was in force [|between 2010-2014|].")]
    [InlineData("Rain fell [|between May-July|], and the creek rose.")]
    [InlineData("The rule holds [|between 9 a.m. to 5 p.m.|] on weekdays.")]
    public void Between_goes_with_and(string draft) => MalformedRange.Reports(draft);

    [Theory]
    [InlineData("The store is open [|from Monday-Friday|].")]
    [InlineData("The bus runs [|from 6 a.m.-9 p.m.|] daily.")]
    [InlineData("Fees range [|from 5-15|] percent of the rent.")]
    [InlineData("She edited the paper from 1998-99 to help a friend, and again [|from 2004-2011|].")]
    [InlineData("Anywhere [|from 3-5|] officers came.")]
    public void From_goes_with_to(string draft) => MalformedRange.Reports(draft);

    [Theory]
    [InlineData("The repair took [|10 to 5 years|].")]
    [InlineData("The strike of [|1995-1990|] was long.")]
    [InlineData("Children ages [|12-8|] swim free.")]
    [InlineData("The hail took [|between 30 and 20 percent|] of the herd.")]
    public void The_smaller_number_comes_first(string draft) => MalformedRange.Reports(draft);

    [Theory]
    [InlineData("Between 18 to 24 and 25 to 34 the rate doubles.")]
    [InlineData("The years between 1861-1865 and 1914-1918 were quiet.")]
    [InlineData("The race between 2-year and 4-year colleges is on.")]
    [InlineData("The train between 30th and 20th streets stops.")]
    [InlineData("Between 10 p.m. and 6 a.m. it is quiet.")]
    [InlineData("The difference between 7 and 5 percent is two points.")]
    [InlineData("The town grew between 100 and 50 years ago.")]
    public void Right_pairs_are_left_alone(string draft) => MalformedRange.IsSilent(draft);

    [Theory]
    [InlineData("The score went from 5-4 to 7-6.")]
    [InlineData("The wait fell from 40 to 10 minutes, and they cut 20 to 10 minutes more.")]
    [InlineData("We beat them 52 to 48 percent, and she led 45-32 percent.")]
    [InlineData("The 9-to-5 crowd left at 20 to 5, against odds of 10 to 1.")]
    [InlineData("Dial 555-0142, or see the log of 2025-01-16.")]
    [InlineData("Data from the 2019-20 season and letters from 10-15 readers helped.")]
    [InlineData("From 9/11 on we knew, and the war of 1914-18 had not taught us.")]
    [InlineData("See pages 145-52 and Chapter 5-4.")]
    [InlineData("\"Between 10 to 20 came,\" she said.")]
    [InlineData("> Between 10 to 20 came.")]
    public void Scores_names_dates_and_quotations_are_left_alone(string draft) => MalformedRange.IsSilent(draft);

    [Fact]
    public void The_fix_names_both_currencies() =>
        MalformedRange.Fixes("A clinic costs between $1-4 million.", "A clinic costs between $1 and $4 million.");

    [Fact]
    public void The_message_shows_the_right_pair() =>
        MalformedRange.Says("It cost [|between $5 to $10|].", "\"Between\" goes with \"and\". Write \"between $5 and $10\".");
}
