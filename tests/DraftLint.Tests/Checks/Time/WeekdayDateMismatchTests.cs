namespace DraftLint.Tests.Checks.Time;

public sealed class WeekdayDateMismatchTests
{
    private static readonly CheckVerifier WeekdayDateMismatch = CheckVerifier.For("weekday-date-mismatch");

    [Theory]
    [InlineData("It opens on [|Monday, March 4, 2025|].")]
    [InlineData("It opens on [|Mon., March 4, 2025|].")]
    [InlineData("It opens on [|Monday 4 March 2025|].")]
    [InlineData("It opens on [|Monday, the 4th of March 2025|].")]
    [InlineData("It opens on [|Monday (March 4, 2025)|].")]
    [InlineData("It opens on [|Monday night, March 4, 2025|].")]
    [InlineData("It opens on [|March 4, 2025, a Monday|], at noon.")]
    [InlineData("It runs from [|Monday, March 4, 2025, to Friday, March 7, 2025|].")]
    [InlineData("It runs from [|Tuesday, March 4, 2025, to Monday, March 7, 2025|].")]
    [InlineData("It opened on **[|Monday**, March 4,\n2025|].")]
    [InlineData("In 2016 it opened on [|Monday, Nov. 8|].")]
    [InlineData("*It opens on [|Monday, March 4, 2025|].*")]
    [InlineData("# It opens on [|Monday, March 4, 2025|]")]
    public void A_date_with_its_year_is_looked_up(string draft) => WeekdayDateMismatch.Reports(draft);

    [Theory]
    [InlineData("2025-01-16", "It opened on [|Wednesday, January 14|].")]
    [InlineData("2025-01-16", "It will open on [|Wednesday, January 21|].")]
    [InlineData("2018-08-12", "On [|Monday, August 7|] the council met.")]
    public void Without_a_year_the_nearest_day_is_meant(string date, string draft) => WeekdayDateMismatch.On(date).Reports(draft);

    [Theory]
    [InlineData("2025-01-16", "It opened on Tuesday, January 14.")]
    [InlineData("2025-01-16", "It will open on Tuesday, January 21.")]
    [InlineData("2025-01-02", "It opened on Tuesday, Dec. 31.")]
    [InlineData("2024-12-20", "It opens on Monday, January 6.")]
    [InlineData("2014-12-04", "Our talk from 1 p.m. to 2 p.m. on Tuesday, December 16th, was announced here.")]
    [InlineData("2025-01-16", "In 2006 the club was broke. On Tuesday, May 9, it was sold.")]
    public void A_reading_that_agrees_is_the_right_one(string date, string draft) => WeekdayDateMismatch.On(date).IsSilent(draft);

    [Theory]
    [InlineData("It opens on Tuesday, March 4, 2025.")]
    [InlineData("It opened on Wednesday, January 14.")]
    [InlineData("They landed on Tuesday, June 6, 1944.")]
    [InlineData("He was baptized on Monday, April 26, 1564.")]
    [InlineData("\"It opens on Monday, March 4, 2025,\" the sign says.")]
    [InlineData("On Black Friday, November seems long.")]
    [InlineData("It closes on Tuesday, February 30, 2024.")]
    [InlineData("On Monday they sang; May 5, 2024, was their last day.")]
    [InlineData("On Tuesday, three of the 12 March hearings were off.")]
    public void Right_days_quotations_and_days_without_a_year_are_left_alone(string draft) => WeekdayDateMismatch.IsSilent(draft);

    [Fact]
    public void The_message_says_the_weekday_and_the_fix_writes_it()
    {
        WeekdayDateMismatch.Says("It opens on [|Monday, March 4, 2025|].", "March 4, 2025, is a Tuesday, not a Monday.");
        WeekdayDateMismatch.Says("It opened on [|Monday, March 4, 2014|].", "March 4, 2014, was a Tuesday, not a Monday.");
        WeekdayDateMismatch.Fixes("It opens on Monday, March 4, 2025.", "It opens on Tuesday, March 4, 2025.");
    }

    [Fact]
    public void The_nearest_day_with_that_weekday_is_told() =>
        Assert.Equal(
            ["No year is given; 2025 is the one that suits the sentence and the draft's date.", "Wednesday, January 15, would agree."],
            Assert.Single(WeekdayDateMismatch.On("2025-01-16").Findings("It opened on Wednesday, January 14.")).Notes.AsEnumerable());

    [Theory]
    [InlineData("[|November 22, 1963, was a Thursday|].")]
    [InlineData("[|6 June 1944 was a Wednesday|], and it rained.")]
    [InlineData("[|July 4, 1976, fell on a Monday|].")]
    public void A_weekday_that_a_verb_gives_to_a_date(string draft) => WeekdayDateMismatch.Reports(draft);

    [Theory]
    [InlineData("November 22, 1963, was a Friday.")]
    [InlineData("July 4, 1976, fell on a Sunday.")]
    [InlineData("July 4, 1976, was a Black Monday of its own.")]
    [InlineData("July 4, 1976, was not a Monday.")]
    [InlineData("July 4 was a Monday that year.")]
    public void A_right_weekday_behind_a_verb(string draft) => WeekdayDateMismatch.IsSilent(draft);
}
