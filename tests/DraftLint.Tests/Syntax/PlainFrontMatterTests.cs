using CsCheck;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Tests.Syntax;

public sealed class PlainFrontMatterTests
{
    private static readonly string[] Lines =
    [
        "title: Ports of call", "title: \"Ports: who pays?\"", "title: 'It is # one'", "date: 2025-01-16", "author:   Ana Roe  ", "tags:", "  - harbor", "- harbor", "  - \"a: b\"", "  -  two words", "- a: b", "note: a:b 🚢 é",
        "note: a: b", "note: one # two", "note: It's “fine”", "note: \"It\\\"s\"", "empty:", "", "# comment", "list: [a, b]", "  more", "key-2_x: /path", "note: 'It''s'", "note: ends:", "note: &anchor", "note: ~", "\ttab: x", "note: a\u00A0b", "7: seven",
        "...", "--- x", "note: \"open", "note: x\"y\"", "- ", "-", "a b: c", "more\"", "  two words' ", "more: \" x", "note: 'open", "  # deeper", "note: (a)", "note: $5 [b]", "note: -5",
    ];

    private static readonly string[] LineEnds = ["\n", "\r\n"];

    /// <summary>What the plain reader takes, the full parser reads alike, and finds no fault in.</summary>
    [Fact]
    public void It_agrees_with_the_full_parser() =>
        Gen.Select(Gen.Int[0, Lines.Length - 1].Select(at => Lines[at]).Array[1, 4], Gen.Int[0, 1].Select(at => LineEnds[at])).Sample(
            (lines, lineEnd) =>
            {
                var (source, span, body) = Draft(string.Concat(lines.Select(line => line + lineEnd)), lineEnd);
                if (PlainFrontMatter.Read(source.Content, body) is not { } plain)
                    return;

                var full = FrontMatterReader.ReadFully(source, span, body);
                Assert.Empty(full.Faults);
                Assert.Equal<FrontMatterField>([.. full.Fields], [.. plain]);
            },
            iter: 60_000);

    [Theory]
    [InlineData("title: \"Ports: who pays?\"\ndate: 2025-01-16\ntags:\n  - harbor\n  - two words\nauthor: Ana Roe\n", 4)]
    [InlineData("tags:\n- \"a: b\"\nnote: a:b 🚢 é\n", 2)]
    [InlineData("\ntitle: Ports\n\n# set by the site\ntags:\n\n- harbor\n\n- docks\nnote: 'One line\nand another'\n", 3)]
    public void It_takes_texts_and_lists_of_texts(string yaml, int expected)
    {
        var (source, _, body) = Draft(yaml, "\n");
        Assert.Equal(expected, PlainFrontMatter.Read(source.Content, body)!.Value.Length);
    }

    [Theory]
    [InlineData("title: a: b\n")]
    [InlineData("title: one # two\n")]
    [InlineData("title: \"It\\\"s\"\n")]
    [InlineData("empty:\ntitle: x\n")]
    [InlineData("tags:\n  - a\n - b\n")]
    [InlineData("tags:\n  - a: b\n")]
    [InlineData("draftlint:\n  rules: none\n")]
    public void It_leaves_the_rest_to_the_full_parser(string yaml)
    {
        var (source, _, body) = Draft(yaml, "\n");
        Assert.Null(PlainFrontMatter.Read(source.Content, body));
    }

    private static (SourceText Source, TextSpan Span, TextSpan Body) Draft(string yaml, string lineEnd)
    {
        var source = new SourceText("draft.md", $"---{lineEnd}{yaml}---{lineEnd}Text.{lineEnd}");
        var start = 3 + lineEnd.Length;
        return (source, new TextSpan(0, start + yaml.Length + 3), new TextSpan(start, yaml.Length));
    }
}
