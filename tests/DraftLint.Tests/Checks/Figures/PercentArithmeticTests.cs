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
}
