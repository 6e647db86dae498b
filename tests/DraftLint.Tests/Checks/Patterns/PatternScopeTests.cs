namespace DraftLint.Tests.Checks.Patterns;

public sealed class PatternScopeTests
{
    private const string Draft = """
        ---
        title: A port in the title
        note: a port in the matter
        ---

        # A port in the headline

        By Ana Ruiz

        ## A port in a heading

        The old city has a port in its prose, and she said "a port in quotes" and a *port in emphasis* and a [port in a link](https://example.org) and `port in code`.[^1] It grew for many years and nobody who lived there minded much.

        > A port in a blockquote.

        - A port in a list.

        | A port in a table | b |
        | --- | --- |
        | c | d |

        ![A port in an image](a.png)

        <!-- a port in a comment -->

        The harbor was large and the ships came in each day with cotton and sugar and coal for the mills.

        [^1]: A port in a footnote.
        """;

    [Theory]
    [InlineData("prose", "prose|quotes|emphasis|link|blockquote|list|footnote")]
    [InlineData("prose & ~quotation", "prose|emphasis|link|list|footnote")]
    [InlineData("prose & ~quotation & ~(link | emphasis)", "prose|list|footnote")]
    [InlineData("headline", "headline|title")]
    [InlineData("heading | headline", "heading|headline|title")]
    [InlineData("text & ~prose", "headline|heading|table|image")]
    [InlineData("blockquote", "blockquote")]
    [InlineData("quotation", "quotes|blockquote")]
    [InlineData("[emphasis, link]", "emphasis|link")]
    [InlineData("list", "list")]
    [InlineData("table", "table")]
    [InlineData("image", "image")]
    [InlineData("footnote", "footnote")]
    [InlineData("front-matter", "title|matter")]
    [InlineData("code", "code")]
    [InlineData("comment", "comment")]
    public void A_scope_names_parts(string scope, string places)
    {
        var found = PatternRule.Of("existence", $"tokens: ['port in (?:its |an? |the )?(?<place>\\w+)']\nscope: {scope}", "{place}").Findings(Draft);
        Assert.Equal(places.Split('|').Order(StringComparer.Ordinal), found.Select(finding => finding.Message).Order(StringComparer.Ordinal));
    }
}
