using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Tests.Text;

/// <summary>One endless paragraph of anything is linted in linear time: with a quadratic loop in any rule these tests would not end.</summary>
public sealed class LongDraftTests
{
    private const int Length = 60_000;

    [Theory]
    [InlineData("China, Iran and ")]
    [InlineData("China, Iran, ")]
    [InlineData("A & B, ")]
    [InlineData("1,")]
    [InlineData(", ")]
    [InlineData("January 3, ")]
    [InlineData("he said, ")]
    [InlineData("”a ")]
    [InlineData("“a ")]
    [InlineData("“China met.” ")]
    [InlineData("\"A, B and C.\" ")]
    [InlineData("(a ")]
    [InlineData("a) ")]
    [InlineData("? ")]
    [InlineData("! ")]
    [InlineData("a  ")]
    [InlineData("\u200b")]
    [InlineData("North Atlantic Treaty Organization (NATO) ")]
    [InlineData("NATO ")]
    [InlineData("President Trump ")]
    [InlineData("last week ")]
    [InlineData("In 2017, ")]
    [InlineData("$3 million ")]
    [InlineData("80 tons and 60 tons, a fall of 41 percent, and ")]
    [InlineData("We sold 120 cakes. We sold 210 pies. ")]
    [InlineData("The vote of 97 to 0 came. ")]
    [InlineData("TK ")]
    [InlineData("the the ")]
    [InlineData("- China\n")]
    [InlineData("China, Iran and China met.\n\n")]
    [InlineData("{")]
    [InlineData("{{a\n\n")]
    [InlineData("<!-- draftlint-disable x -->\n\n")]
    public void Any_words_again_and_again_are_linted(string words)
    {
        var linter = new Linter(RuleSet.All, FactBook.BuiltIn);
        var result = linter.Lint(new SourceText("long.md", "# A headline\n\nOne paragraph.\n\n" + string.Concat(Enumerable.Repeat(words, Length / words.Length)) + "\n"), new DateOnly(2025, 1, 16));
        Assert.All(result.Problems, problem => Assert.Equal(Problem.Limit, problem.Id));
    }
}
