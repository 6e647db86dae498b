using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Tests.Syntax;

/// <summary>What would keep the Markdown library busy for minutes is refused before it, and what a writer may write is not.</summary>
public sealed class NestingGuardTests
{
    private const string Deep = "lists or block quotations nested more than 60 deep";
    private const string Crowded = "a paragraph with more brackets, emphasis marks and addresses than can be read; break it up";

    [Theory]
    [InlineData("> ", Deep)]
    [InlineData(">", Deep)]
    [InlineData("- ", Deep)]
    [InlineData("1. ", Deep)]
    [InlineData("> - ", Deep)]
    [InlineData("[", Crowded)]
    [InlineData("![", Crowded)]
    [InlineData("[a](", Crowded)]
    [InlineData("[a](b)", Crowded)]
    [InlineData("*a ", Crowded)]
    [InlineData("*a* ", Crowded)]
    [InlineData("**a _b ", Crowded)]
    [InlineData("~~a ", Crowded)]
    [InlineData("a <? ", Crowded)]
    [InlineData("a <![CDATA[", Crowded)]
    [InlineData("www.a.b ", Crowded)]
    [InlineData("https://a.b ", Crowded)]
    [InlineData("mailto:a@b.c ", Crowded)]
    [InlineData("[a]: u\n", Crowded)]
    [InlineData("| *a* |\n", Crowded)]
    public void Fifty_thousand_marks_are_refused(string mark, string reason)
    {
        var fault = FaultOf("One paragraph.\n\n" + string.Concat(Enumerable.Repeat(mark, 50_000)) + "a\n");
        Assert.Equal(new SourceFault(new LinePosition(3, 1), reason), fault);
    }

    [Fact]
    public void Lists_nested_line_by_line_are_refused_where_they_are_too_deep()
    {
        var lines = Enumerable.Range(0, 300).Select(depth => new string(' ', 2 * depth) + "- a\n");
        Assert.Equal(new SourceFault(new LinePosition(61, 1), Deep), FaultOf(string.Concat(lines)));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("<b>")]
    [InlineData("<a ")]
    [InlineData("a_b")]
    [InlineData("`a")]
    [InlineData("&amp;")]
    [InlineData("\\*")]
    [InlineData("{{a")]
    [InlineData("- [a](b) and *c*\n")]
    [InlineData("1. [a](b) and *c*\n")]
    [InlineData("> *a*\n\n")]
    [InlineData("# *a*\n\n")]
    [InlineData("- ")]
    [InlineData("* ")]
    [InlineData("a [b](c) *d* _e_.\n\n")]
    [InlineData("---\na: [\n---\n\n[a](b)\n\n")]
    public void What_is_read_in_linear_time_is_let_through(string mark) =>
        Assert.Null(FaultOf(string.Concat(Enumerable.Repeat(mark, 20_000))));

    [Theory]
    [InlineData("```\n", "\n```\n")]
    [InlineData("~~~~ html\n", "\n~~~\n~~~~\n")]
    [InlineData("> ```\n> ", "\n\ntext\n")]
    [InlineData("- ```\n  ", "\n  ```\n")]
    public void Marks_in_fenced_code_do_not_count(string opening, string closing) =>
        Assert.Null(FaultOf(opening + string.Concat(Enumerable.Repeat("[a](", 20_000)) + closing));

    [Theory]
    [InlineData("``` a`b\n", "\n```\n")]
    [InlineData("> ```\n\n", "\n")]
    [InlineData("- ```\n\na ", "\n")]
    [InlineData("```\na\n```\n", "\n")]
    public void Marks_behind_fenced_code_count(string opening, string closing) =>
        Assert.NotNull(FaultOf(opening + string.Concat(Enumerable.Repeat("[a](", 20_000)) + closing));

    private static SourceFault? FaultOf(string text)
    {
        var draft = MarkdownReader.Read(new SourceText("draft.md", text), Lexicon.English, out var fault);
        Assert.Equal(draft is null, fault is not null);
        return fault;
    }
}
