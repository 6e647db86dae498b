namespace DraftLint.Tests.Checks.People;

public sealed class AmbiguousSurnameTests
{
    private static readonly CheckVerifier AmbiguousSurname = CheckVerifier.For("ambiguous-surname");

    [Theory]
    [InlineData("{|one of them:Dana Reyes|} met {|one of them:Luis Reyes|}. *[|Reyes|]* then voted no.")]
    [InlineData("{|one of them:Bill Clinton|} and {|one of them:Hillary Clinton|} spoke; [|Clinton|] was the better.")]
    [InlineData("Mr. Carl Hale and Mr. Jonas Hale own it. [|Mr. Hale|] wants to sell.")]
    [InlineData("Dana Reyes met Luis Reyes. [|Reyes|] voted no. Then Reyes left.")]
    public void Both_bearers_are_shown(string draft) => AmbiguousSurname.Reports(draft);

    [Theory]
    [InlineData("Mr. Carl Hale and Ms. Clara Hale own it. Ms. Hale wants to sell.")]
    [InlineData("Gov. Dana Reyes met Sen. Luis Reyes. Gov. Reyes then left.")]
    [InlineData("Dana Reyes met Luis Reyes. The Reyes campaign then left. The Reyeses stayed.")]
    [InlineData("Dana Reyes met Luis Reyes. \"Reyes must go,\" a neighbor said.")]
    [InlineData("Dana Reyes met Luis Reyes. When I write Reyes, I mean him. Reyes then left.")]
    [InlineData("Dana Reyes met Luis Reyes. Reyes the mayor came with Reyes's driver.")]
    [InlineData("Dana Reyes met Luis Reyes. The younger Reyes then left, and Reyes came back.")]
    [InlineData("Dana Reyes voted no. Reyes then left.")]
    public void A_word_that_tells_them_apart_is_enough(string draft) => AmbiguousSurname.IsSilent(draft);

    [Fact]
    public void The_other_one_must_be_near()
    {
        const string Draft = "Dana Reyes voted no.\n\nLuis Reyes voted yes.\n\nThe town waited for a week.\n\nThen it waited for a month.\n\nReyes did not call.";
        AmbiguousSurname.IsSilent(Draft);
        AmbiguousSurname.With("window", "5").Reports(Draft.Replace("\n\nReyes did", "\n\n[|Reyes|] did", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Rafael Trujillo ruled. Ciudad Trujillo is calm. Trujillo knew.")]
    public void A_city_bears_no_surname(string draft) => AmbiguousSurname.IsSilent(draft);
}
