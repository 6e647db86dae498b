namespace DraftLint.Tests.Checks.Figures;

/// <summary>Changes and shares beside their values.</summary>
public sealed class StatedChangesTests
{
    private static readonly CheckVerifier PercentArithmetic = CheckVerifier.For("percent-arithmetic");

    [Theory]
    [InlineData("The fare went [|from Rs 120 to Rs 150, an increase of 20 percent|].")]
    [InlineData("The fare went [|from KSh 120 to KSh 150, an increase of 20 percent|].")]
    [InlineData("The fare went from C[|$120 to C$150, an increase of 20 percent|].")]
    [InlineData("The fare went from A[|$4 to A$5, a rise of 20 per cent|].")]
    [InlineData("Of the 200 houses, 50 burned, or [|20 percent|].")]
    [InlineData("Fifty of the 200 houses burned, or [|20 percent|] of them.")]
    [InlineData("The county has 200 houses, and 50 of them, or [|20 percent|], burned.")]
    [InlineData("There were 200 houses, of which 50, or [|one in five|], burned.")]
    [InlineData("Rents [|doubled, from $900 to $1,500|].")]
    [InlineData("Rents have [|doubled since 2010, from $900 to $1,500|].")]
    [InlineData("The union's membership [|tripled to 900 from 400|].")]
    [InlineData("Sales [|dropped by a third, from 900 to 500|].")]
    [InlineData("Its fleet shrank [|from 40 ships to 30, a drop of a third|].")]
    [InlineData("Its budget grew [|to $60 million from $40 million, or 33 percent|].")]
    [InlineData("A ticket that cost [|$8 now costs $12, a 33 percent increase|].")]
    [InlineData("A ticket that cost [|$8 in 2010 costs $12 today, which is 33 percent more|].")]
    [InlineData("The levy goes up [|from 20 cents to 25, a rise of a fifth|].")]
    [InlineData("The toll has [|risen 60 percent, to $4 from $3|].")]
    [InlineData("The festival's budget rose [|from 4 million euros in 2011 to 5 million in 2012, an increase of 20 percent|].")]
    [InlineData("A loaf fell [|from N160 to N128, a cut of 25 percent|].")]
    [InlineData("Drownings are [|down 50 percent, from 2.4 per 100,000 swimmers in 1990 to 1.6|] in 2005.")]
    [InlineData("A leak was found in 45 out of 160 boats, [|a rise of 80 percent from the 30|] of 2019.")]
    [InlineData("The country has 50 million people, 20 million of whom, or [|50 percent|], live by the sea.")]
    [InlineData("The accord gave [|51 percent of the land to the Federation, 49 percent to the Serb republic and 3 percent to the district of Brod|].")]
    [InlineData("Turn the money into shares and you get [|43 percent for the state, 18 percent for the county and 49 percent for the owners and their friends|].")]
    [InlineData("The will leaves [|40 percent to the church, 40 percent to the school and 30 percent to his cat|].")]
    [InlineData("The average population dropped [|from 240 in 2019 to 180 in 2020, which is to say by 33 percent|], because the courts were shut.")]
    [InlineData("Turnout slid [|from 64.1 per cent at the repeal vote of 2018 to 44.4 per cent, that is, by 19.7 per cent|].")]
    [InlineData("Of those who filled it in, [|52 percent were in favour, 38 percent were opposed and 19 percent had not made up their minds|].")]
    [InlineData("The money is in the larger class, since it goes [|from 120 to 150, or by a fifth|].")]
    [InlineData("The class goes [|from 120 to 150, or by 20 percent|].")]
    public void A_change_or_share_that_its_values_do_not_give(string draft) => PercentArithmetic.Reports(draft);

    [Theory]
    [InlineData("The toll has risen 33 percent, to $4 from $3.")]
    [InlineData("Of the 200 houses, 50 burned, or 25 percent.")]
    [InlineData("Of the 200 houses on the street and the 100 behind it, 50 burned, or a sixth.")]
    [InlineData("Fifty houses burned, or 20 percent of the town.")]
    [InlineData("There are 300 houses in town and 50 burned, 20 percent of those near the river.")]
    [InlineData("The festival's budget rose from 4 million euros in 2011 to 5 million in 2012, an increase of 25 percent.")]
    [InlineData("A loaf fell from N160 to N128, a cut of 20 percent.")]
    [InlineData("Drownings are down a third, from 2.4 per 100,000 swimmers in 1990 to 1.6 in 2005.")]
    [InlineData("The country has 50 million people, 20 million of whom, or 40 percent, live by the sea.")]
    [InlineData("The accord gave 51 percent of the land to the Federation, 46 percent to the Serb republic and 3 percent to the district of Brod.")]
    [InlineData("Tariffs are 25 percent for Canada, 35 percent for Mexico and 50 percent for India.")]
    [InlineData("Support went from 30 percent to 45 percent to 60 percent in a year.")]
    [InlineData("The average population dropped from 240 in 2019 to 180 in 2020, which is to say by 25 percent, because the courts were shut.")]
    [InlineData("Of those who filled it in, 52 percent were in favour, 29 percent were opposed and 19 percent had not made up their minds.")]
    [InlineData("The class goes from 120 to 150, or by a quarter.")]
    public void Right_changes_and_other_wholes_are_left_alone(string draft) => PercentArithmetic.IsSilent(draft);
}
