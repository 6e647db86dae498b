namespace DraftLint.Tests.Checks.Typography;

public sealed class PunctuationSpacingTests
{
    private static readonly CheckVerifier PunctuationSpacing = CheckVerifier.For("punctuation-spacing");

    [Theory]
    [InlineData("The pier is shut[| ,|] she said.")]
    [InlineData("Is the pier shut[| ?|] It is.")]
    [InlineData("The pier is *shut*[| .|]")]
    [InlineData("The pier is [shut](https://example.org)[| ;|] the ferry is not.")]
    [InlineData("The pier is shut[|.T|]he ferry is not.")]
    [InlineData("The pier is shut[|,b|]ut the ferry is not.")]
    [InlineData("The pier is shut[|..|]")]
    [InlineData("The pier is shut[|,,|] they say.")]
    public void A_blank_or_mark_in_the_wrong_place_is_reported(string draft) => PunctuationSpacing.Reports(draft);

    [Theory]
    [InlineData("The pier is shut ... or so they say. . . . Nobody knows…")]
    [InlineData("Every .gov site, a .5 average, .NET and a :) face.")]
    [InlineData("Write to J.R. Roe at 10:30 or 3.5 miles out, e.g., in the U.S., by notes.txt or example.com.")]
    [InlineData("What?! No!! “Is it?”, he said.")]
    [InlineData("TL;DR and tl;dr; codes a1,b2.")]
    [InlineData("Tags such as <b> , and <i> . Nothing shows.")]
    [InlineData("She read node.js and ASP.NET.")]
    [InlineData("She said[^1], and left.\n\n[^1]: So.")]
    public void Marks_with_work_to_do_are_left_alone(string draft) => PunctuationSpacing.IsSilent(draft);

    [Fact]
    public void The_fix_moves_the_mark() => PunctuationSpacing.Fixes(
        "The pier is shut , they say.The ferry,, too, is late .",
        "The pier is shut, they say. The ferry, too, is late.");
}
