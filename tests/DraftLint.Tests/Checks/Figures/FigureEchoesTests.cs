namespace DraftLint.Tests.Checks.Figures;

/// <summary>Figures that come back with digits changed, in a sentence that shares words with the first one.</summary>
public sealed class FigureEchoesTests
{
    private static readonly CheckVerifier ContradictoryFigure = CheckVerifier.For("contradictory-figure");

    [Theory]
    [InlineData("I ranch 11,400 acres outside Eagle Pass, Texas, with the Rio Grande for a south fence.\n\n\n\nHe left me a pair of spurs, a note at the bank and the ranch, of whose [|14,400 acres|] I have not sold or bought a single one.")]
    [InlineData("It was built to hold 148 people.\n\n\n\nFor 45 years we have asked a building with beds for [|184|] to hold everyone we were angry at.")]
    [InlineData("St. Brendan's is in Port Dunmore, 38 kilometres down a road that the snowplough reaches last.\n\n\n\nShe admits that a drive of [|83 kilometres|] in February is a medical event.")]
    [InlineData("By its annual report, the chain's 140 restaurants took in $212 million in 2013.\n\n\n\nIf each of the [|160 restaurants|] in the chain sold its coffee for a dime more, every cook could have more.")]
    [InlineData("In September 2025 that stood at €75 a tonne of carbon.\n\n\n\nWhat the owners ask is how to live with a price that in September 2025 was [|€85|] a tonne.")]
    [InlineData("The museum holds 62 canvases by her hand.\n\n\n\nOf the [|68 canvases|], nine are on loan.")]
    [InlineData("The levy would raise $4.2 million for the library.\n\n\n\nThe library could do a great deal with the [|$4.8 million|] the levy would raise.")]
    [InlineData("The canal is 340 miles long and was dug by hand.\n\n\n\nNobody walks the canal's [|430 miles|] today.")]
    [InlineData("The board fired 17 teachers in May.\n\n\n\nThe [|19 teachers|] whom the board fired have hired a lawyer.")]
    [InlineData("A school of 412 children stands on the hill.\n\n\n\nThere are [|421 children|] in that school, and one nurse.")]
    [InlineData("She gave 260 talks in that year.\n\n\n\nNot one of her [|280 talks|] was taped.")]
    [InlineData("The inquest heard 31 witnesses.\n\n\n\nEvery one of the [|37 witnesses|] said so.")]
    [InlineData("In all 1,204 ballots were thrown out.\n\n\n\nThe [|1,240 ballots|] thrown out would have changed the result.")]
    [InlineData("The company owns 83 mines.\n\n\n\nThe company's [|38 mines|] lost money last year.")]
    [InlineData("The company laid off 1,350 workers at the plant in Dayton.\n\n\n\nIn Dayton the plant's [|1,530 workers|] got a letter.")]
    [InlineData("On the first day of school there were 412 pupils on the rolls of the elementary.\n\n\n\nDivide that by the [|421 children|] enrolled on that first day and you get the price of a coat.")]
    [InlineData("We were asked to say that a family need not be founded on marriage, and 67.7 per cent of us said no.\n\n\n\nI told him that the No vote on the family, that [|62.7 per cent|], would be explained to us for years.")]
    public void A_figure_comes_back_changed(string draft) => ContradictoryFigure.Reports(draft);

    [Theory]
    [InlineData("The museum holds 62 canvases by her hand.\n\n\n\nThe museum in Lyon holds 68 canvases by her pupils.")]
    [InlineData("The levy would raise $4.2 million for the library.\n\n\n\nThe county spends $4.8 million on its jail.")]
    [InlineData("The board fired 17 teachers in May and 19 in June.\n\n\n\nThe 19 teachers have hired a lawyer.")]
    [InlineData("A school of 412 children stands on the hill. In 1960 it had 421 children.")]
    [InlineData("She gave 260 talks in 2001.\n\n\n\nIn 2002 she gave 280 talks.")]
    [InlineData("The town has 14 parks.\n\n\n\nIn the next town there are 15 parks.")]
    [InlineData("The train is 40 minutes late. The bus takes 45 minutes.")]
    [InlineData("He paid $14 for a ticket, and I paid $15 for mine.\n\n\n\nThe $15 was well spent.")]
    [InlineData("The first hearing drew 120 people.\n\n\n\nThe second hearing drew 140 people to the hall.")]
    [InlineData("The north ward lost 31 houses to the flood.\n\n\n\nThe south ward lost 37 houses to the flood.")]
    public void Figures_of_two_things_are_left_alone(string draft) => ContradictoryFigure.IsSilent(draft);
}
