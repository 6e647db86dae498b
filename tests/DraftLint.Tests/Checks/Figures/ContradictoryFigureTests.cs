namespace DraftLint.Tests.Checks.Figures;

public sealed class ContradictoryFigureTests
{
    private static readonly CheckVerifier ContradictoryFigure = CheckVerifier.For("contradictory-figure");

    [Theory]
    [InlineData("The petition has {|another figure here:1,250 signatures|}. The [|1,520 signatures|] are real.")]
    [InlineData("Its 40 beds are full. All [|45 beds|] are full.")]
    [InlineData("The saving is £36bn. Nobody will see that [|£63bn|] again.")]
    [InlineData("She speaks for 240 growers. In her words:\n\n> We are [|214 growers|].")]
    public void Two_values_of_one_quantity(string draft) => ContradictoryFigure.Reports(draft);

    [Theory]
    [InlineData("It had 40 beds in 2019. All 45 beds are full.")]
    [InlineData("Of its 40 beds, 12 are empty.")]
    [InlineData("It adds 400 homes. It lost 340 homes.")]
    [InlineData("Some 300 riders came. The 350 riders left.")]
    [InlineData("It rose from $36 to $63. The $63 is not the end.")]
    public void Two_quantities_are_left_alone(string draft) => ContradictoryFigure.IsSilent(draft);
}
