using System.Collections.Immutable;
using DraftLint.Facts;
using DraftLint.Semantics;
using DraftLint.Semantics.Claims;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Tests.Semantics.Claims;

public sealed class SourceTests
{
    [Theory]
    [InlineData("The Census Bureau's 2023 survey counts 40 homes.", "Report: Census Bureau's 2023 survey")]
    [InlineData("The hall is old, according to Ana Ruiz.", "Name: Ana Ruiz")]
    [InlineData("The hall is old, according to the state auditor.", "Body: the state auditor")]
    [InlineData("Moe, who has run it for years, says the same.", "Name: Moe")]
    [InlineData("\"It is old,\" said Imani Clarke, a pupil.", "Name: Imani Clarke")]
    [InlineData("The study found nothing.", "Report: study")]
    [InlineData("A Gallup poll found it.", "Report: Gallup poll")]
    [InlineData("In a paper by Levke Caesar it is older.", "Report: paper by Levke Caesar")]
    [InlineData("The hall is [old](https://example.org/2023/05/01/hall).", "Link: old")]
    [InlineData("The hall is old.[^1]\n\n[^1]: The log.", "Footnote: ")]
    public void A_source_is_found(string text, string expected) => Assert.Contains(expected, Describe(text));

    [Theory]
    [InlineData("Experts say the dam will hold.")]
    [InlineData("Researchers in Sweden found nothing.")]
    [InlineData("Critics of Roe say that he is tired.")]
    [InlineData("According to experts, it is old.")]
    [InlineData("The latest figures put it at 40.")]
    [InlineData("He wants to say no, and it shows.")]
    [InlineData("\"Ana Ruiz says so.\"")]
    [InlineData("See [below](#below).")]
    public void Nobody_is_named(string text) => Assert.Empty(Describe(text));

    [Fact]
    public void A_link_tells_the_year_of_its_address() => Assert.Equal(2023, Assert.Single(SourcesOf("The hall is [old](https://example.org/2023/05/01/hall).", out _)).Year);

    private static IEnumerable<string> Describe(string text) => SourcesOf(text, out var block).Select(source => $"{source.Kind}: {source.SpanIn(block).Text}");

    private static ImmutableArray<Source> SourcesOf(string text, out ProseBlock block)
    {
        var draft = MarkdownReader.Read(new SourceText("draft.md", text + "\n\nIt is a hall.\n"), Lexicon.English, out _)!;
        block = draft.Prose[0];
        return new SemanticModel(draft, Lexicon.English, FactBook.Empty, new DateOnly(2025, 1, 16)).Sources.Of(block, 0);
    }
}
