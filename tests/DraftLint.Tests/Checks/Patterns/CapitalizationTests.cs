namespace DraftLint.Tests.Checks.Patterns;

public sealed class CapitalizationTests
{
    [Theory]
    [InlineData("style: AP", "# Why the [|river|] Floods in May")]
    [InlineData("style: AP", "# What [|to Do With|] the Port", null)]
    [InlineData("style: Chicago", "# What to Do [|With|] the Port")]
    [InlineData("style: AP", "# The Port and [|The|] City")]
    [InlineData("style: AP", "# [|the port|] Nobody [|wants|]", "# [|the port Nobody wants|]")]
    public void Title_case_is_that_of_the_style(string keys, string draft, string? marked = "")
    {
        var rule = PatternRule.Of("capitalization", "match: $title\n" + keys);
        if (marked is null)
            rule.IsSilent(draft.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));
        else
            rule.Reports(marked.Length > 0 ? marked : draft);
    }

    [Theory]
    [InlineData("# The port [|Never|] opens", null)]
    [InlineData("# [|the|] port opens", null)]
    [InlineData("# What NATO and Ana Ruiz know: The end", "")]
    [InlineData("# Why I left the iPhone behind", "")]
    [InlineData("# In May, Ohio votes", "")]
    public void Sentence_case_leaves_names_alone(string draft, string? marked)
    {
        var rule = PatternRule.Of("capitalization", "match: $sentence");
        if (marked is "")
            rule.IsSilent(draft);
        else
            rule.Reports(marked ?? draft);
    }

    [Fact]
    public void Exceptions_keep_what_they_have() => PatternRule.Of("capitalization", "match: $title\nexceptions: [eBay, de]").IsSilent("# eBay Comes to Rio de Janeiro");

    [Fact]
    public void A_pattern_must_fit_the_whole_heading() => PatternRule.Of("capitalization", "match: '[A-Z][^.]*'").Reports("# Fine here\n\n## [|Not fine.|]\n\nText is here.");

    [Fact]
    public void The_fix_writes_the_right_capitals() =>
        PatternRule.Of("capitalization", "match: $title\nfix: safe", "Write \"{to}\".").Fixes("# the *port* nobody wants\n\nText is here.", "# The *Port* Nobody Wants\n\nText is here.");
}
