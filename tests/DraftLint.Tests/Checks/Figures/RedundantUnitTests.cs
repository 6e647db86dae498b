namespace DraftLint.Tests.Checks.Figures;

public sealed class RedundantUnitTests
{
    private static readonly CheckVerifier RedundantUnit = CheckVerifier.For("redundant-unit");

    [Theory]
    [InlineData("It cost [|{|the unit:$|}5 {|the same again:dollars|}|].")]
    [InlineData("It cost [|{|the unit:£|}3 million {|the same again:pounds|}|] to mend.")]
    [InlineData("It cost **[|$3 million** dollars|] to mend.")]
    [InlineData("Here is a [|$100 dollar|] bill, and some [|40% percent|] agreed.")]
    [InlineData("It rang at [|12:00 midnight|], then at [|11 p.m. at night|].")]
    public void A_sign_and_its_word(string draft) => RedundantUnit.Reports(draft);

    [Theory]
    [InlineData("It cost US$5 million and C$5 Canadian dollars.")]
    [InlineData("A $5-dollar-bill joke is a $5 dollar-bill joke.")]
    [InlineData("The $5 pound cake sold out.")]
    [InlineData("She has two $40 Dollar Tree cards.")]
    [InlineData("It ran in the 9 a.m. in the morning edition.")]
    [InlineData("It came in 40 percent of cases, 12 of them at noon.")]
    [InlineData("Type `$5 dollars` in the form.")]
    [InlineData("\"It cost $5 dollars,\" he said.")]
    public void Other_units_and_names_are_left_alone(string draft) => RedundantUnit.IsSilent(draft);

    [Theory]
    [InlineData("It begins at 8 a.m. in the morning.", "It begins at 8 a.m.")]
    [InlineData("It begins at 8 a.m. in the morning, rain or shine.", "It begins at 8 a.m., rain or shine.")]
    [InlineData("At 12 noon we ate a $3 dollar lunch.", "At noon we ate a $3 lunch.")]
    public void The_fix_leaves_one(string before, string after) => RedundantUnit.Fixes(before, after);
}
