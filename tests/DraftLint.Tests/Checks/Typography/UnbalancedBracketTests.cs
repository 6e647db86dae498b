namespace DraftLint.Tests.Checks.Typography;

public sealed class UnbalancedBracketTests
{
    private static readonly CheckVerifier UnbalancedBracket = CheckVerifier.For("unbalanced-bracket");

    [Theory]
    [InlineData("The pier [|(|]built in 1931 is shut.")]
    [InlineData("The pier built in 1931[|)|] is shut.")]
    [InlineData("The pier (built [by hand] in 1931) is [|(|]still shut.")]
    [InlineData("She said [|[|]of the pier that it was shut.")]
    [InlineData("The pier (*built* in [1931](https://example.org/a_(b))) is [|(|]shut.")]
    public void A_bracket_without_a_partner_is_reported(string draft) => UnbalancedBracket.Reports(draft);

    [Theory]
    [InlineData("We ask a) for time, b) for money and iii) for quiet.")]
    [InlineData("1) Time. 2) Money.")]
    [InlineData("He smiled :) and left ;-)")]
    [InlineData("(The aside begins.\n\nAnd it ends here.)")]
    [InlineData("Write `f(x` in the form, and {{ \"a(b\" | url }}.")]
    [InlineData("The pier (built in 1931 [or so]) is shut.[^1]\n\n[^1]: (So they say.)")]
    [InlineData("The set } is code.")]
    public void Labels_faces_and_long_asides_are_left_alone(string draft) => UnbalancedBracket.IsSilent(draft);

    [Theory]
    [InlineData("\"It is so,\" she said. [I asked:] \"Can you send this?\" We did.")]
    public void A_colon_before_a_bracket_is_no_face(string draft) => UnbalancedBracket.IsSilent(draft);
}
