namespace DraftLint.Tests.Checks.Figures;

public sealed class PercentArithmeticTests
{
    private static readonly CheckVerifier PercentArithmetic = CheckVerifier.For("percent-arithmetic");

    [Theory]
    [InlineData("It went [|from 4 percent to 2 percent, a fall of 2 percent|].")]
    [InlineData("The fare went [|from $2 to $3, a 30 percent increase|], in May.")]
    [InlineData("Taxes rose [|from $1,000 to $1,100 on the median house, or 5 percent|].")]
    [InlineData("Of each dollar, [|48 cents goes to roads, 33 cents to jails and 34 cents to everything else|].")]
    public void Sums_that_are_wrong(string draft) => PercentArithmetic.Reports(draft);

    [Theory]
    [InlineData("Fees were [|$2.1 million in 2023, up from $700,000, an increase of 300 percent|].")]
    [InlineData("The choir shrank [|from 9,200 to 6,200, a fall of half|].")]
    [InlineData("Complaints [|tripled, from 40 to 80|].")]
    [InlineData("Pay [|rose by 50 percent, from $40,000 to $50,000|].")]
    [InlineData("A loaf cost [|$2.50 in 2020 and $5 in 2022, a 50 percent increase|].")]
    [InlineData("A fare went [|from $20 to $50, a 250 percent increase|].")]
    [InlineData("It won 77 percent of the time before and 56 percent after, [|a gap of 31 percentage points|].")]
    [InlineData("The levy passed with [|54 percent for and 56 percent against|].")]
    [InlineData("In the survey, [|52 percent were for the change, 31 percent were against it and 27 percent were not sure|].")]
    public void Changes_told_in_other_words(string draft) => PercentArithmetic.Reports(draft);

    [Theory]
    [InlineData("Of each cedi billed, [|45 pesewas go to coal, 30 pesewas to the grid, 25 pesewas to wires and 15 pesewas are never collected|].")]
    [InlineData("Of the patients who came, Medicaid paid for [|52 percent, private plans for 41 percent and families themselves for 19 percent|].")]
    [InlineData("Of the grain we ship, [|60 percent is wheat, 30 percent comes from the barley farms and 20 percent is oats|].")]
    public void Parts_of_one_whole_that_are_too_many(string draft) => PercentArithmetic.Reports(draft);

    [Theory]
    [InlineData("Of each cedi billed, 45 pesewas go to coal, 30 pesewas to the grid and 25 pesewas to wires.")]
    [InlineData("Of those asked, 62 percent like tea, 55 percent like coffee and 40 percent like milk.")]
    [InlineData("Of the roofs, 80 percent leak, 60 percent sag and 30 percent do both.")]
    [InlineData("Ohio had 12 percent of its mines closed, Utah had 60 percent and Texas 40 percent.")]
    [InlineData("Each of 100 towns was asked; 70 had a pool, 60 had a park.")]
    public void Shares_that_may_overlap_are_left_alone(string draft) => PercentArithmetic.IsSilent(draft);

    [Theory]
    [InlineData("Turnout is 40 percent here. Ten years before, it was 50 percent. The paper calls that [|a loss of 10 percent|].")]
    [InlineData("Farms fell from [|15,000 to 12,000 in ten years, and the bank calls that a drop of 25 percent|].")]
    [InlineData("Girls were [|20 percent of the entrants in 2021 and 30 percent in 2024, so that their share is up by 10 percent|].")]
    [InlineData("Sales [|rose tenfold, from $2 million to $60 million|].")]
    public void A_change_reckoned_from_the_wrong_value(string draft) => PercentArithmetic.Reports(draft);

    [Theory]
    [InlineData("Turnout is 40 percent here. Ten years before, it was 50 percent. The paper calls that a loss of 10 points.")]
    [InlineData("We took 80 tons. Last year we took 60 tons. Prices saw a rise of 33 percent.")]
    [InlineData("Farms fell from 15,000 to 12,000 in ten years, a drop of 20 percent.")]
    [InlineData("Sales rose tenfold, from $2 million to $21 million.")]
    [InlineData("The parks fund has 80 tons of salt. We bought 60 tons of sand, a fall of 25 percent.")]
    public void A_change_of_two_values_that_is_right_is_left_alone(string draft) => PercentArithmetic.IsSilent(draft);

    [Theory]
    [InlineData("The budget more than doubled, from $4 million to $9 million.")]
    [InlineData("Crime doubled, and arrests rose from 400 to 500.")]
    [InlineData("The city doubled down on a plan to go from 40 to 50 officers.")]
    [InlineData("A loaf cost $2.50 in 2020 and $5 in 2022, while wages saw a 10 percent increase.")]
    [InlineData("Fares rose from $2 to $3, with a 30 percent increase in ridership.")]
    [InlineData("In May 62 percent were in favor; by June 48 percent were opposed.")]
    public void Changes_of_something_else_are_left_alone(string draft) => PercentArithmetic.IsSilent(draft);

    [Theory]
    [InlineData("It went from 4 percent to 2 percent, a fall of half.")]
    [InlineData("It rose from $10 to $12 in the boxes, up 20 percent.")]
    [InlineData("It rose from $10 to $12, and 30 percent left.")]
    [InlineData("It fell from 400 to 300, a drop of 25 percent.")]
    [InlineData("It fell from 4 to 2 percent, a drop of 2 percentage points.")]
    public void Sums_that_are_right_are_left_alone(string draft) => PercentArithmetic.IsSilent(draft);

    [Theory]
    [InlineData("In January 2014 I paid $800. In January 2016 it went to $1,000, which the manager calls a reasonable [|increase of 20 percent|].")]
    [InlineData("Emissions came down [|from 6.0 billion tons in 2007 to 5.4 billion in 2014, a fall of 15 percent|].")]
    [InlineData("The average bill went [|from $40 to $52 in the first three years, a rise of 25 percent|], after a freeze.")]
    [InlineData("[|From £848 to £1,289 is £441 a month, or an increase of 62 per cent|].")]
    [InlineData("Enrollment was 2,400 in 2010. By 2020 it had fallen to 1,800, [|a drop of a third|].")]
    [InlineData("The budget rose [|from $30 million to $45 million, a 33 percent increase|].")]
    [InlineData("Four in ten voters, or [|35 percent|], stayed home.")]
    [InlineData("One in four, or [|30 percent|], has no doctor.")]
    [InlineData("Three of every five children, [|55 percent|], eat lunch free.")]
    [InlineData("Two-thirds of the council, or [|60 percent|], voted yes.")]
    [InlineData("The fare went [|from $2 to $3, which is a third more|].")]
    [InlineData("The number of herds fell [|from 8,110 to 7,292, a decline of 18 percent|].")]
    [InlineData("Rent was $900 and is now $1,350. [|A 45 percent rise|], and the roof still leaks.")]
    [InlineData("Turnout fell [|from 60 percent to 45 percent, a drop of 15 percent|].")]
    [InlineData("The rate climbed [|from 4 percent to 6 percent, a 2 percent increase|].")]
    [InlineData("Of the 600 students, 150, or [|20 percent|], are homeless.")]
    [InlineData("Of 80 bridges inspected, 20 failed, [|a third|] of them.")]
    [InlineData("Only 12 of the 48 counties, [|30 percent|], have a hospital.")]
    [InlineData("[|Forty percent said yes, 35 percent said no and 30 percent did not know|].")]
    [InlineData("The survey found [|52 percent in favor, 41 percent against and 12 percent undecided|].")]
    [InlineData("The force was [|cut in half, from 300 officers to 200|].")]
    [InlineData("Spending [|tripled, from $2 billion to $4 billion|], in a decade.")]
    [InlineData("Wheat went [|from $8 a bushel to $6 a bushel, a 33 percent fall|].")]
    [InlineData("The herd was 8,110 a year ago. It is 7,292 now. That is [|18 percent fewer|].")]
    [InlineData("The tax goes [|from 5 cents to 6 cents, up 10 percent|].")]
    [InlineData("Property taxes [|jumped 40 percent, from $3,000 to $3,900|].")]
    [InlineData("The fund [|lost a quarter of its value, going from $90 million to $60 million|].")]
    [InlineData("We had 40 nurses; we have 30. That is [|a cut of a third|].")]
    [InlineData("Membership, [|12,000 in 1990, is 9,000 now, a loss of a third|].")]
    public void Changes_and_shares_told_twice(string draft) => PercentArithmetic.Reports(draft);

    [Theory]
    [InlineData("In January 2014 I paid $800. In January 2016 it went to $1,000, an increase of 25 percent.")]
    [InlineData("Emissions came down from 6.0 billion tons in 2007 to 5.4 billion in 2014, a fall of 10 percent.")]
    [InlineData("The average bill went from $40 to $52 in the first three years, a rise of 30 percent.")]
    [InlineData("Emissions fell from 6 billion tons to 5 billion, a fall of 15 percent.")]
    [InlineData("Four in ten voters, or 40 percent, stayed home.")]
    [InlineData("One in four, and 30 percent of the old, has no doctor.")]
    [InlineData("One in three, or 33 percent, has no doctor.")]
    [InlineData("Rent was $900 and is now $1,350. A 3 percent raise does not cover it.")]
    [InlineData("In 2014 I paid $800. In 2016 it went to $1,000. Inflation was 3 percent and my raise was 2 percent.")]
    [InlineData("Of the 600 students, 150, or a quarter, are homeless.")]
    [InlineData("Turnout fell from 60 percent to 45 percent, a drop of a quarter.")]
    [InlineData("Forty percent said yes, 35 percent said no and the rest did not know.")]
    [InlineData("Forty percent own a dog, 35 percent own a cat and 30 percent own a bird.")]
    [InlineData("Forty percent of men, 35 percent of women and 30 percent of the young agree.")]
    [InlineData("The fare went from $2 to $3, and ridership fell 20 percent.")]
    [InlineData("The price rose from $40 to $52, an increase of about 30 percent and a rise of 12 percent in real terms.")]
    [InlineData("The hospital had 40 nurses; it has 30, and 10 percent of those are leaving.")]
    [InlineData("Wages rose from $15 to $18, a 5 percent raise each year.")]
    [InlineData("The population doubled, from 4 million to 7.9 million.")]
    [InlineData("Spending nearly tripled, from $2 billion to $5.4 billion.")]
    public void Changes_and_shares_told_twice_and_what_is_right(string draft) => PercentArithmetic.IsSilent(draft);

    [Theory]
    [InlineData("The budget has been [|cut by a third, from $12 million to $9 million|].")]
    [InlineData("Of every ten students, four, or [|25 percent|], go hungry.")]
    [InlineData("Rents are [|up 30 percent, from $1,000 to $1,500|].")]
    [InlineData("The share of renters went [|from 20 percent to 30 percent, a 10 percent jump|].")]
    [InlineData("Half of the town, or [|60 percent|], voted.")]
    [InlineData("We lost 200 of our 800 members, [|a third|] of them, in a year.")]
    [InlineData("The toll rose [|from $4 to $5, an increase of a fifth|].")]
    [InlineData("Sales tax brings in [|40 percent of the budget, property tax 45 percent, fees 10 percent and everything else 15 percent|].")]
    [InlineData("The herd [|shrank by half, from 90 to 60|].")]
    [InlineData("Premiums went from $300 to $450 a month. That is [|a third more|].")]
    public void More_changes(string draft) => PercentArithmetic.Reports(draft);

    [Theory]
    [InlineData("Premiums went from $300 to $400 a month. That is a third more.")]
    [InlineData("The toll rose from $4 to $5, an increase of a quarter.")]
    public void More_changes_and_what_is_right(string draft) => PercentArithmetic.IsSilent(draft);
}
