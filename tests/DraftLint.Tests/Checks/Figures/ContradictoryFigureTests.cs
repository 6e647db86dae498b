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
    [InlineData("The clinic has 96 cots. On a cold night, 71 of the [|112 cots|] were taken.")]
    [InlineData("The board has seven seats. All [|nine seats|] are up in May.")]
    [InlineData("There were 23 findings. The state has acted on four of the [|32 findings|].")]
    [InlineData("As many as 87 riders were hurt. Those [|78 riders|] want an answer.")]
    [InlineData("The council wants a $40 million stadium. Nobody needs it. The [|$60 million|] stadium would sit empty.")]
    public void A_figure_that_looks_back_at_another_one(string draft) => ContradictoryFigure.Reports(draft);

    [Theory]
    [InlineData("The clinic has 96 cots. Mercy has 112 cots, and most of the 112 cots were taken.")]
    [InlineData("There are 26 nurses on the ward. The 20 nurses who stayed were tired.")]
    [InlineData("It has 62 bridges, nine of them shut. The 53 bridges that remain are old.")]
    [InlineData("The app has 300 users in Ohio. The 350 users in Texas pay more.")]
    [InlineData("The council wants a $40 million stadium. The county wants a $60 million stadium.")]
    [InlineData("The bridge would cost $40 million. A second bridge would cost $48 million.")]
    public void A_figure_of_its_own_is_left_alone(string draft) => ContradictoryFigure.IsSilent(draft);

    [Theory]
    [InlineData("It had 40 beds in 2019. All 45 beds are full.")]
    [InlineData("Of its 40 beds, 12 are empty.")]
    [InlineData("It adds 400 homes. It lost 340 homes.")]
    [InlineData("Some 300 riders came. The 350 riders left.")]
    [InlineData("It rose from $36 to $63. The $63 is not the end.")]
    public void Two_quantities_are_left_alone(string draft) => ContradictoryFigure.IsSilent(draft);
}
