namespace DraftLint.Tests.Checks.Links;

public sealed class TrackingLinkTests
{
    private static readonly CheckVerifier TrackingLink = CheckVerifier.For("tracking-link");

    [Theory]
    [InlineData("The [vote]([|https://example.org/v?utm_source=mail&utm_medium=x|]) was close.")]
    [InlineData("The [vote]([|https://example.org/v?id=7&fbclid=Iw3#part|]) was close.")]
    [InlineData("The [vote]([|http://localhost:8080/v|]) was close.")]
    [InlineData("The [draft]([|https://docs.google.com/document/d/1a2b/edit|]) is done.")]
    [InlineData("The [vote]([|https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org|]) was close.")]
    public void A_link_that_counts_or_hides_is_reported(string draft) => TrackingLink.Reports(draft);

    [Theory]
    [InlineData("The [vote](https://example.org/v?id=7&page=2#utm_source) was close.")]
    [InlineData("The [page](https://web.archive.org/web/2020/https://example.org/?utm_source=x) is kept.")]
    [InlineData("The word `?utm_source=x` is ugly.")]
    [InlineData("The [list](https://docs.google.com/document/d/1a2b/pub) is public.")]
    public void Addresses_that_choose_a_page_are_left_alone(string draft) => TrackingLink.IsSilent(draft);

    [Fact]
    public void The_fix_keeps_what_chooses_the_page() => TrackingLink.Fixes(
        "The [vote](https://example.org/v?id=7&utm_source=mail&page=2#part) was close.",
        "The [vote](https://example.org/v?id=7&page=2#part) was close.");
}
