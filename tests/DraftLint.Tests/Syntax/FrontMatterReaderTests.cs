using CsCheck;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Tests.Syntax;

public sealed class FrontMatterReaderTests
{
    /// <summary>Sites read such a value, so it is no fault; every key keeps its place.</summary>
    [Theory]
    [InlineData("excerpt: \"One line\nand the next,\r\nand \\\"a third\\\"\"\ntitle: Ports", "One line and the next, and \"a third\"")]
    [InlineData("excerpt: 'It''s one line\nand the next' # done\ntitle: Ports", "It's one line and the next")]
    public void A_quoted_value_may_go_on_unindented(string yaml, string expected)
    {
        var source = new SourceText("draft.md", $"---\n{yaml}\n---\n");
        var front = FrontMatterReader.Read(source, new TextSpan(0, source.Content.Length - 1));
        Assert.Empty(front.Faults);
        Assert.Equal(expected, front["excerpt"]!.Value!.Replace("  ", " ", StringComparison.Ordinal));
        Assert.Equal("title", source[front["title"]!.KeySpan]);
        Assert.Equal("Ports", source[front["title"]!.ValueSpan]);
    }

    [Theory]
    [InlineData("excerpt: \"One line\nand the next\ntitle: Ports")]
    [InlineData("excerpt: \"One\" line\ntitle: Ports")]
    public void A_quotation_mark_without_its_partner_is_a_fault(string yaml)
    {
        var source = new SourceText("draft.md", $"---\n{yaml}\n---\n");
        Assert.Single(FrontMatterReader.Read(source, new TextSpan(0, source.Content.Length - 1)).Faults);
    }

    [Theory]
    [InlineData("everything", """
        title: "Ports: who 'pays'?"
        author: 'It''s me' # a comment
        date: 2025-01-16
        empty:
        emoji: 🚢 and é
        people:
          - name: A
            age: 3
          - name: B

        "quoted key": x
        flow: [a, {b: c}]
        bio: |
          Two
          lines

        folded: >-
          one
          two
        anchor: &x value
        alias: *x
        title: Later
        """)]
    [InlineData("broken", "title: Fine\nbad: [a, b\nmore: x")]
    [InlineData("tab", "title: Fine\n\tbad: x")]
    [InlineData("colon", "title: Ports: who pays?\nmore: x")]
    [InlineData("list", "- a\n- b")]
    [InlineData("scalar", "just words")]
    [InlineData("empty", "")]
    [InlineData("comment", "# nothing")]
    [InlineData("complexkey", "? [a, b]\n: c\nd: e")]
    [InlineData("bomb", "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b,*z]")]
    public async Task Keys_and_values_have_their_places(string name, string yaml)
    {
        var dump = DumpOf($"---\n{yaml}\n---\nBody\n");
        await Verifier.Verify(dump).UseTextForParameters(name);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_every_kind_are_counted(string lineEnd)
    {
        const string Text = "---\ntitle: One\ntext: |\n  two\n  three\nlast: four\n---\nBody";
        var draft = Read(Text.ReplaceLineEndings(lineEnd));
        Assert.Equal($"One, |{lineEnd}  two{lineEnd}  three, four", string.Join(", ", draft.FrontMatter!.Fields.Select(field => draft.Source[field.ValueSpan])));
        Assert.Equal("two\nthree\n", draft.FrontMatter["text"]!.Value);
    }

    [Theory]
    [InlineData("---\ntitle: never closed\n\nBody")]
    [InlineData("\n---\ntitle: late\n---\nBody")]
    [InlineData(" ---\ntitle: indented\n---\nBody")]
    [InlineData("----\ntitle: four\n----\nBody")]
    public void What_does_not_begin_and_end_with_a_fence_is_no_front_matter(string text) => Assert.Null(Read(text).FrontMatter);

    [Theory]
    [InlineData("---\ntitle: dots\n...\nBody")]
    [InlineData("---  \ntitle: blanks\n---  \nBody")]
    [InlineData("---\ntitle: alone\n---")]
    public void Fences_may_differ(string text) => Assert.Equal("title", Assert.Single(Read(text).FrontMatter!.Fields).Key);

    [Fact]
    public void The_later_of_two_equal_keys_counts() => Assert.Equal("b", Read("---\nk: a\nk: b\n---\n").FrontMatter!["k"]!.Value);

    [Fact]
    public void Deep_nesting_is_a_fault()
    {
        var draft = Read($"---\na: 1\nb: {new string('[', 5000)}\n---\nBody");
        Assert.Equal("1", draft.FrontMatter!["a"]!.Value);
        Assert.Contains("deeper than 64", Assert.Single(draft.FrontMatter.Faults).Message, StringComparison.Ordinal);
    }

    /// <summary>No bytes make the reader fail, and every span lies inside the front matter.</summary>
    [Fact]
    public void Any_text_is_read()
    {
        var pieces = Gen.OneOf("a", "b: ", "- ", "[", "]", "{", "}", ", ", "\n", "\n  ", "\n\t", "\"", "'", "|", ">", "&x ", "*x", "!t ", "%", "@", "`", "#", ": ", "?", " ", "é", "🚢", "\u0085", "\u2028", "\r", "\\", "<<", "~", "--", "\ud800", "\u0007");
        pieces.Array[1, 30].Sample(
            parts =>
            {
                if (Read($"---\n{string.Concat(parts)}\n---\nBody").FrontMatter is not { } matter)
                    return;

                Assert.All(matter.Fields, field => Assert.True(matter.Span.Contains(field.KeySpan) && matter.Span.Contains(field.ValueSpan)));
                Assert.All(matter.Faults, fault => Assert.True(matter.Span.Contains(fault.Span)));
            },
            iter: 3_000);
    }

    private static string DumpOf(string text) => DraftDump.Of(Read(text));

    private static Draft Read(string text) => MarkdownReader.Read(new SourceText("draft.md", text), Lexicon.English, out _)!;
}
