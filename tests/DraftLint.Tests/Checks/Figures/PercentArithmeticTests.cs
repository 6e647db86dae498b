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
    [InlineData("It went from 4 percent to 2 percent, a fall of half.")]
    [InlineData("It rose from $10 to $12 in the boxes, up 20 percent.")]
    [InlineData("It rose from $10 to $12, and 30 percent left.")]
    [InlineData("It fell from 400 to 300, a drop of 25 percent.")]
    [InlineData("It fell from 4 to 2 percent, a drop of 2 percentage points.")]
    public void Sums_that_are_right_are_left_alone(string draft) => PercentArithmetic.IsSilent(draft);
}
