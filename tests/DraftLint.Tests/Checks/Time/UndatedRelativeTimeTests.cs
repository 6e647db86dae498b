using DraftLint.Diagnostics;

namespace DraftLint.Tests.Checks.Time;

public sealed class UndatedRelativeTimeTests
{
    private static readonly CheckVerifier UndatedRelativeTime = CheckVerifier.For("undated-relative-time");

    [Theory]
    [InlineData("[|Last week|] the regents met.")]
    [InlineData("The regents met [|last month|].")]
    [InlineData("The regents met [|last Tuesday|].")]
    [InlineData("The regents met [|last night|] until two.")]
    [InlineData("The regents met [|the week before last|].")]
    [InlineData("The regents met [|over the weekend|].")]
    [InlineData("The regents met [|this past Sunday|].")]
    [InlineData("The regents met [|yesterday morning|].")]
    [InlineData("The regents met [|this week|] and will meet again.")]
    [InlineData("The regents will meet [|this Friday|].")]
    [InlineData("The regents will meet [|next month|].")]
    [InlineData("[|Earlier this year|] the regents met.")]
    [InlineData("The regents met [|two weeks ago|].")]
    [InlineData("The regents met [|a couple of days ago|].")]
    [InlineData("The regents met just [|days ago|].")]
    [InlineData("The regents met [|nearly three months ago|].")]
    [InlineData("The regents met [|the other day|].")]
    [InlineData("In [|recent weeks|] the regents have met twice.")]
    [InlineData("The regents met [|today|].")]
    [InlineData("The rate [|recently|] rose to 7 percent and 40 firms left.")]
    [InlineData("The regents read [|yesterday's|] ruling.")]
    [InlineData("*[|Last week|]* the regents\nmet.")]
    [InlineData("- [|Last week|] the regents met.")]
    [InlineData("The regents met.[^1]\n\n[^1]: They met [|last week|] too.")]
    public void Without_a_date_every_moving_moment_is_a_warning(string draft) => UndatedRelativeTime.Reports(draft, Severity.Warning);

    [Theory]
    [InlineData("[|Last week|] the regents met.")]
    [InlineData("The regents met [|three months ago|].")]
    [InlineData("The regents met [|this spring|].")]
    [InlineData("I asked my students [|this morning|] what they would do.")]
    [InlineData("The regents met [|yesterday|].")]
    public void With_a_date_it_is_a_note(string draft) => UndatedRelativeTime.On("2025-06-10").Reports(draft, Severity.Note);

    [Theory]
    [InlineData("The regents met today.")]
    [InlineData("The regents meet this morning.")]
    [InlineData("The regents met last year.")]
    [InlineData("The regents met earlier this year.")]
    [InlineData("This week's regents' meeting was short.")]
    [InlineData("The rate recently rose to 70 percent.")]
    public void What_a_reader_of_a_dated_draft_can_place_is_left_alone(string draft) => UndatedRelativeTime.On("2025-06-10").IsSilent(draft);

    [Theory]
    [InlineData("2024-12-01", "Rents fell [|last year|].")]
    [InlineData("2025-01-31", "Rents fell [|last year|].")]
    [InlineData("2025-01-10", "Rents fell [|earlier this year|].")]
    public void Around_New_Year_a_year_moves(string date, string draft) => UndatedRelativeTime.On(date).Reports(draft, Severity.Note);

    [Fact]
    public void The_turn_of_the_year_can_be_set() => UndatedRelativeTime.With("year-turn-days", "5").On("2025-01-16").IsSilent("Rents fell last year.");

    [Theory]
    [InlineData("The regents met [|today|] and again.")]
    [InlineData("Rents fell [|last year|].")]
    [InlineData("The rate [|recently|] rose.")]
    public void Strict_reports_them_all(string draft) => UndatedRelativeTime.With("strict", "true").On("2025-06-10").Reports(draft);

    [Fact]
    public void A_paragraph_is_reported_once() =>
        UndatedRelativeTime.Reports("[|Last week|] they met. {|moves as well:Yesterday|} they quit.\n\n[|Last month|] they had sued.");

    [Fact]
    public void A_year_is_reported_once() => UndatedRelativeTime.Reports("[|Last year|] rents fell.\n\nLast year wages fell.\n\n[|Last week|] they rose.");

    [Theory]
    [InlineData("Last week, on January 8, the regents met.")]
    [InlineData("On January 8, last week, the regents met.")]
    [InlineData("Consider last week. On January 8 the regents met.")]
    [InlineData("The regents met on January 8. Last week was long.")]
    [InlineData("Last month, in late December, the regents met.")]
    [InlineData("This past summer, in July and August, the regents met.")]
    [InlineData("Last year, in 2024, the regents met.")]
    [InlineData("[Last week](https://example.org/2025/01/08/minutes) the regents met.")]
    [InlineData("[Last week](https://example.org/minutes) the regents met.")]
    [InlineData("Last week the regents raised tuition.\n\nNobody asked. On January 8 the regents raised tuition by a tenth.")]
    [InlineData("Last week the regents [met](https://example.org/2025/01/08/minutes).")]
    public void A_date_near_it_fixes_it(string draft) => UndatedRelativeTime.IsSilent(draft);

    [Theory]
    [InlineData("The regents met on March 3. [|Last week|] they met again.")]
    [InlineData("The regents met on January 8.\n\n[|Last week|] was long.")]
    [InlineData("The regents met on Tuesday, and [|last week|] too.")]
    [InlineData("## January 8\n\n[|Last week|] the regents met.")]
    [InlineData("[|Last week|] the regents raised tuition.\n\nNobody asked. On January 8 the pool closed.")]
    [InlineData("[|Last month|] the regents raised tuition.\n\nNobody asked. On December 8 the regents raised tuition by a tenth.")]
    [InlineData("[The regents met [|last week|] and raised tuition](https://example.org/minutes).")]
    public void Another_date_or_one_in_another_paragraph_does_not(string draft) => UndatedRelativeTime.Reports(draft);

    [Theory]
    [InlineData("The river froze in the last week of March.")]
    [InlineData("In the last week of the term nobody sleeps.")]
    [InlineData("She spent her last month on the harbor.")]
    [InlineData("On June 6, 1944, they landed. That same week it rained.")]
    [InlineData("The next day they left, and a week later they came back.")]
    [InlineData("The following morning it rained.")]
    [InlineData("Over the past month the clinic has moved twice.")]
    [InlineData("In the last two weeks nothing has moved.")]
    [InlineData("In recent years the clinic has moved twice.")]
    [InlineData("This year the clinic is closed.")]
    [InlineData("This week the clinic has been closed.")]
    [InlineData("By last year the clinic had moved twice.")]
    [InlineData("The show runs on the last Friday of each month.")]
    [InlineData("Ten years ago the clinic moved.")]
    [InlineData("At last the clinic moved.")]
    [InlineData("By this time next month the clinic may have moved.")]
    [InlineData("The last time we met, it rained.")]
    public void Times_of_a_story_and_running_periods_are_left_alone(string draft) => UndatedRelativeTime.IsSilent(draft);

    [Theory]
    [InlineData("Today many nurses live far from their wards.")]
    [InlineData("Today's nurses live far from their wards.")]
    [InlineData("The wards used today are old.")]
    [InlineData("From 1990 to today the ward has grown.")]
    [InlineData("Yesterday's children passed notes.")]
    [InlineData("I was not born yesterday.")]
    [InlineData("It seems like yesterday.")]
    [InlineData("Now that the vote is over, we can plan.")]
    [InlineData("We watched Last Week Tonight.")]
    [InlineData("The This Week column is short.")]
    [InlineData("We meet on Tuesday.")]
    [InlineData("Each of them writes what she did last week and what she is doing this week.")]
    [InlineData("Weeks ago, and many months ago, they had seen it coming.")]
    [InlineData("# What 2024 taught us\n\nRents fell last year.")]
    public void Nowadays_idioms_and_names_are_left_alone(string draft) => UndatedRelativeTime.IsSilent(draft);

    [Theory]
    [InlineData("2016-09-11", "\"Last week\" moves with every day that passes, and no date stands near it.")]
    [InlineData("2016-09-12", "\"Last week\" moves with every day that passes; from September 12, 2016 it is the week of September 5.")]
    public void On_a_Sunday_last_week_is_one_of_two(string date, string message) =>
        UndatedRelativeTime.On(date).Says("[|Last week|] he spoke.", message);

    [Theory]
    [InlineData("Last week he spoke, on September 8, of the sea.")]
    [InlineData("Last week he spoke, on August 31, of the sea.")]
    public void On_a_Sunday_a_day_of_either_week_fixes_it(string draft) => UndatedRelativeTime.On("2016-09-11").IsSilent(draft);

    [Theory]
    [InlineData("\"I saw him last week,\" she said.")]
    [InlineData("> I saw him last week.")]
    [InlineData("# What we learned last week\n\nNothing.")]
    [InlineData("| Date | Event |\n| --- | --- |\n| last week | none |\n")]
    public void Quotations_headings_and_tables_are_left_alone(string draft) => UndatedRelativeTime.IsSilent(draft);

    [Theory]
    [InlineData("Last week the regents met.", "The week of January 6 the regents met.")]
    [InlineData("They met yesterday.", "They met on January 15.")]
    [InlineData("They met earlier this week.", "They met the week of January 13.")]
    [InlineData("Last month they met.", "In December 2024 they met.")]
    [InlineData("They have met since last month.", "They have met since December 2024.")]
    [InlineData("They read last month’s report.", "They read the December 2024 report.")]
    [InlineData("They met late last month.", "They met in late December 2024.")]
    [InlineData("They met at the end of last month.", "They met at the end of December 2024.")]
    [InlineData("Three weeks ago they met.", "The week of December 23, 2024, they met.")]
    [InlineData("They met last night.", "They met on the night of January 15.")]
    [InlineData("They met last summer.", "They met in the summer of 2024.")]
    [InlineData("They met last winter.", "They met in the winter of 2023-24.")]
    [InlineData("They will meet this Friday.", "They will meet on Friday, January 17.")]
    [InlineData("They met last Saturday.", "They met on Saturday, January 11.")]
    [InlineData("They met last weekend.", "They met on the weekend of January 11.")]
    [InlineData("They met last quarter.", "They met in the fourth quarter of 2024.")]
    public void The_fix_counts_from_the_day(string before, string after) => UndatedRelativeTime.Fixes(before, after);

    [Theory]
    [InlineData("They met [|a few weeks ago|].")]
    [InlineData("They met [|about three weeks ago|].")]
    [InlineData("They met [|last Tuesday|].")]
    [InlineData("They read [|last week's|] report.")]
    public void Where_nothing_can_be_counted_there_is_no_fix(string draft) => UndatedRelativeTime.OffersNoFix(draft);

    [Fact]
    public void Two_Tuesdays_can_be_meant() =>
        Assert.Equal(["Counted from January 16, 2025, it can be January 14 or January 7."], Assert.Single(UndatedRelativeTime.Findings("They met last Tuesday.")).Notes.AsEnumerable());

    [Fact]
    public void The_message_of_a_dated_draft_says_the_date() =>
        UndatedRelativeTime.On("2025-01-16").Says("[|Last week|] they met.", "\"Last week\" moves with every day that passes; from January 16, 2025 it is the week of January 6.");
}
