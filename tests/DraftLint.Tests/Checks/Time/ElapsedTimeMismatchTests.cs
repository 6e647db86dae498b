namespace DraftLint.Tests.Checks.Time;

public sealed class ElapsedTimeMismatchTests
{
    private static readonly CheckVerifier ElapsedTimeMismatch = CheckVerifier.For("elapsed-time-mismatch").On("2024-10-01");

    [Theory]
    [InlineData("[|Fifteen years ago, in 2004|], we sued.")]
    [InlineData("[|Thirty years ago, in August of 2004|], we sued.")]
    [InlineData("[|Seventy years ago, on June 6, 1944|], they landed.")]
    [InlineData("In [|2004, 30 years ago|], we sued.")]
    [InlineData("[|Ten years ago (2004|]) we sued.")]
    [InlineData("It has been [|ten years since the flood of 2009|].")]
    [InlineData("She has taught here for [|30 years, since 2004|].")]
    [InlineData("[|Since 2004, for 30 years|], she has taught here.")]
    [InlineData("[|Three decades ago, in 2004|], we sued.")]
    public void The_years_are_counted_to_the_draft(string draft) => ElapsedTimeMismatch.Reports(draft);

    [Theory]
    [InlineData("Twenty years ago, in 2004, we sued.")]
    [InlineData("Twenty years ago, in 2005, we sued.")]
    [InlineData("Some 30 years ago, in 2000, we sued.")]
    [InlineData("More than ten years ago, in 2004, we sued.")]
    [InlineData("A century ago, in 1918, the flu came.")]
    [InlineData("Two decades ago, in 2002, we sued.")]
    [InlineData("Five years ago, after the 2016 election, we sued.")]
    [InlineData("She had taught here for ten years, since 1950.")]
    [InlineData("It has been fifteen years since the flood of 2009.")]
    [InlineData("In 2004 she taught for thirty years.")]
    [InlineData("\"Ten years ago, in 2004, we sued,\" she said.")]
    public void Rough_numbers_and_other_moments_are_left_alone(string draft) => ElapsedTimeMismatch.IsSilent(draft);

    [Fact]
    public void Without_a_date_there_is_nothing_to_count_to() => CheckVerifier.For("elapsed-time-mismatch").IsSilent("Ten years ago, in 2004, we sued.");

    [Theory]
    [InlineData("Fifteen years ago, in 2004, we sued.", "Twenty years ago, in 2004, we sued.")]
    [InlineData("In 2004, 30 years ago, we sued.", "In 2004, 20 years ago, we sued.")]
    [InlineData("Fifteen years ago, in 1981, we sued.", "Forty-three years ago, in 1981, we sued.")]
    public void The_fix_writes_the_number_as_the_draft_does(string before, string after) => ElapsedTimeMismatch.Fixes(before, after);

    [Fact]
    public void The_message_does_the_sum() => ElapsedTimeMismatch.Says("[|Fifteen years ago, in 2004|], we sued.", "From 2004 to 2024 is 20 years.");

    [Theory]
    [InlineData("She stood in line on April 27, 1994. Now, [|twenty years later|], the school has power on weekdays.")]
    [InlineData("It has been a library since 2005. In [|those thirty years|] nobody has asked for it back.")]
    [InlineData("It is [|five years since the hall came down, in April 2013|], on the people in it.")]
    public void The_sentence_before_has_the_year(string draft) => ElapsedTimeMismatch.Reports(draft);

    [Theory]
    [InlineData("She stood in line on April 27, 1994. Now, thirty years later, the school has power on weekdays.")]
    [InlineData("It has been a library since 2005. In those nineteen years nobody has asked for it back.")]
    [InlineData("She stood in line in 1994. Twenty years later, the school had power.")]
    [InlineData("It opened in 1980. In those ten years of boom nobody asked.")]
    public void The_sentence_before_has_a_year_that_fits_or_of_something_else(string draft) => ElapsedTimeMismatch.IsSilent(draft);

    [Theory]
    [InlineData("It is [|a quarter of a century since the autumn of 2008|], when the banks went under.")]
    [InlineData("[|Thirty years have passed since 1984|], when the pits were shut.")]
    [InlineData("The mine shut in 1992. That was [|twenty years ago|], and the town still smells of it.")]
    public void Centuries_and_years_that_have_passed(string draft) => ElapsedTimeMismatch.Reports(draft);

    [Theory]
    [InlineData("It is a quarter of a century since the autumn of 1999, when the bank went under.")]
    [InlineData("Forty years have passed since 1984, when the pits were shut.")]
    [InlineData("The mine shut in 1994. That was thirty years ago.")]
    [InlineData("The mine opened in 1950 and shut in 1994. That was thirty years ago.")]
    public void Years_that_have_passed_and_fit(string draft) => ElapsedTimeMismatch.IsSilent(draft);

    [Theory]
    [InlineData("[|Fifteen years have gone by since the crash of 2003|], and the bankers are back.")]
    public void Years_that_have_gone_by(string draft) => ElapsedTimeMismatch.Reports(draft);

    [Theory]
    [InlineData("Twenty-one years have gone by since the crash of 2003, and the bankers are back.")]
    public void Years_that_have_gone_by_and_fit(string draft) => ElapsedTimeMismatch.IsSilent(draft);

    [Theory]
    [InlineData("No ferry has called at the quay since 1999. For [|thirty-six years|] the islanders have rowed their shopping across.")]
    [InlineData("The wing was shut for repairs in 2011. A child who stood there that day has had to wait, for [|twenty-one years|], to see the cat.")]
    [InlineData("My father planted the orchard in 1964. [|Forty years on|], the trees still bear.")]
    [InlineData("The law was signed in 2005. [|Ten years|] have passed, and no judge has read it.")]
    [InlineData("I left Aleppo in 2012. In the [|nine years|] since, I have had four addresses.")]
    [InlineData("The treaty has been in force since 1994. It has taken us [|seventeen years|] to read it.")]
    [InlineData("The last census was taken in 1984. A country that has not counted itself in [|23 years|] does not want to know.")]
    [InlineData("The bridge, built in [|1936, is a sixty-year-old|] invitation to disaster.")]
    public void Lengths_that_run_up_to_the_day(string draft) => ElapsedTimeMismatch.Reports(draft);

    [Theory]
    [InlineData("The war, now in [|its twelfth year|], began in 2001.")]
    [InlineData("In October 2001 the war began. It is in [|its twelfth year|] now.")]
    public void The_year_of_its_life(string draft) => ElapsedTimeMismatch.Reports(draft);

    [Theory]
    [InlineData("The club was founded in 1920. For thirty years I have been a member of it.")]
    [InlineData("No ferry has called since 1989. For sixty years before that, it came twice a day.")]
    [InlineData("In 1985 my father is a young man. Ten years later he is a wreck.")]
    [InlineData("The marsh was drained in 1985. Twenty years later, in 2005, the state put up a sign.")]
    [InlineData("The law was signed in 2005. A decade has passed since a judge last read it.")]
    [InlineData("I left Aleppo in 2012. I have been a teacher for nine years and a father for four.")]
    [InlineData("The last census was taken in 1984. In 23 years as an archivist I have seen it twice.")]
    [InlineData("The bridge, built in 1936, has a sixty-year-old keeper.")]
    [InlineData("A war that began in 2001 was in its twelfth year when the last of us went home.")]
    public void Lengths_of_something_else(string draft) => ElapsedTimeMismatch.IsSilent(draft);

    [Theory]
    [InlineData("---\ndate: 2012-03-27\n---\n\nNothing has come to Easing but charities. In the [|thirty-one years since the pit closed in 1985|], four of them have opened an office on the square.")]
    [InlineData("---\ndate: 2026-02-05\n---\n\nThe wing was shut for repairs in 2011. A child who stood that day before the locked door has had to wait, for [|twenty-one years|], for a look at the cat.")]
    [InlineData("---\ndate: 2020-06-01\n---\n\nIt is now [|twelve years since the bank failed, in 2003|], and I still have the pen.")]
    [InlineData("---\ndate: 2020-06-01\n---\n\n[|Forty years after the last tram ran in 1968|], the rails are still there, and so am I.")]
    [InlineData("---\ndate: 2023-02-02\n---\n\nI have taught here since 1998. After [|thirty-two years|] I know the smell of every radiator.")]
    [InlineData("---\ndate: 2019-09-09\n---\n\nThe last grocer left in 2004. For [|twenty-five years|] now we have driven to Milton for an egg.")]
    public void Lengths_since_an_event(string draft) => ElapsedTimeMismatch.Reports(draft);

    [Theory]
    [InlineData("---\ndate: 2012-03-27\n---\n\nIn the twenty-seven years since the pit closed in 1985, four of them have opened an office.")]
    [InlineData("---\ndate: 2012-03-27\n---\n\nIn the nine years since the pit closed in 1985 and the school in 2003, we have learned to drive.")]
    [InlineData("---\ndate: 2020-06-01\n---\n\nTwelve years after the bank failed, in 2003, it was sold again, to a circus.")]
    [InlineData("---\ndate: 2023-02-02\n---\n\nI have taught here since 1998. After thirty-two years of marriage I know better.")]
    [InlineData("---\ndate: 2019-09-09\n---\n\nThe last grocer left in 2004. For twenty-five years he had sold us eggs.")]
    [InlineData("---\ndate: 2017-05-01\n---\n\nMy license dates from 1989, and in twenty-eight years behind the wheel I have never seen it.")]
    [InlineData("---\ndate: 2017-05-01\n---\n\nPrices have doubled since 2009. In thirty years of trading I have not seen that.")]
    public void Lengths_of_other_things(string draft) => ElapsedTimeMismatch.IsSilent(draft);
}
