namespace DraftLint.Tests.Checks.Links;

public sealed class BareLinkTests
{
    private static readonly CheckVerifier BareLink = CheckVerifier.For("bare-link");

    [Theory]
    [InlineData("The vote is [|[here](https://example.org/v)|].")]
    [InlineData("For the vote, [|[*click here*](https://example.org/v)|].")]
    [InlineData("You will find the vote at [|<https://example.org/v>|] when you look for it.")]
    public void A_link_that_says_nothing_is_reported(string draft) => BareLink.Reports(draft);

    [Theory]
    [InlineData("The [vote](https://example.org/v) was close. [Here is how it went](https://example.org/h).")]
    [InlineData("https://example.org/v")]
    [InlineData("> He wrote: look at https://example.org/v when you can, and vote.")]
    [InlineData("The vote: https://example.org/v")]
    [InlineData("Amazon.com sold it, and example.org did not.")]
    [InlineData("The vote was close.[^1]\n\n[^1]: https://example.org/v and https://example.org/w")]
    [InlineData("Type `https://example.org` in the bar, or [write](mailto:ana@example.org) to ana@example.org.")]
    [InlineData("The pier is shut.\n\n*Ana Ruiz is a nurse. Her blog is at https://example.org/ana and is long.*")]
    public void Names_sources_and_notes_are_left_alone(string draft) => BareLink.IsSilent(draft);

    [Fact]
    public void Three_such_links_are_told_once() =>
        BareLink.Reports("The vote is [|[here](https://example.org/v)|]. The count is {|here too:[here](https://example.org/c)|}.\n\nThe map is {|here too:[here](https://example.org/m)|}.");

    [Fact]
    public void An_editor_may_add_words() => BareLink.With("words", "[there]").Reports("The vote is [|[there](https://example.org/v)|], not [here](https://example.org/w).");
}
