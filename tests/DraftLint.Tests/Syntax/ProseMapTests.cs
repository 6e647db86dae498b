using System.Net;
using System.Text.RegularExpressions;
using CsCheck;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Tests.Syntax;

/// <summary>The ground on which everything stands: each word of the prose is, in the source, exactly where the map says.</summary>
public sealed partial class ProseMapTests
{
    [Fact]
    public void Words_of_generated_drafts_are_where_the_map_says() => GeneratedMarkdown.Drafts.Sample(
        markdown =>
        {
            var draft = Read(markdown.Source);
            AssertSound(draft);
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var block in draft.Prose)
            {
                foreach (Match word in NumberedWord().Matches(block.Text))
                {
                    var expected = new TextSpan(markdown.Source.IndexOf(word.Value, StringComparison.Ordinal), word.Length);
                    Assert.Equal(expected, block.InSource(word.Index, word.Length));
                    Assert.True(seen.Add(word.Value), $"{word.Value} is twice in the prose");
                    Assert.True(word.Value[0] == 'w', $"{word.Value} should be hidden: {block.Text}");
                }
            }

            Assert.Equal([], markdown.Visible.Where(word => !seen.Contains(word)));
        },
        iter: 2_000);

    [FolderFact("examples")]
    public void Words_of_the_examples_are_where_the_map_says() => AssertWords(DraftFiles.In("examples"));

    [FolderFact("../shared")]
    public void Words_of_published_drafts_are_where_the_map_says() => AssertWords(DraftFiles.In("../shared"));

    /// <summary>No text makes the reader fail, and its map is sound.</summary>
    [Fact]
    public void Any_text_is_read_soundly()
    {
        var pieces = Gen.OneOf(
            "a", "b ", "word", "\n", "\n\n", "\r\n", "\r", "  \n", "\\\n", "\t", "    ", " ", "*", "**", "_", "~~", "~", "`", "```", "[", "]", "](", ")", "[^1]", "[^1]: ", "[a]: u", "!", "![", "<", ">", "> ",
            "<b>", "</b>", "<!--", "-->", "<br/>", "<?", "&", "&amp;", "&#0;", "&#128674;", "&nbsp;", "\\", "\\*", "|", "|\n", "|-|-|\n", "- ", "1. ", "+ [ ] ", "# ", "===", "---", "***", ": ", "{% a *b* %}", "{{ c | d }}", "{", "}", "http://a.b/c", "www.a.b", "<http://a>",
            "\u00a0", "\ufffc", "🚢", "\ud83d", "é", "“", "’", "\u2028", "\u0085", "\f", "\v", "\ufeff", "\"", "'", "(", "$", "^", "=");
        pieces.Array[1, 60].Sample(
            parts =>
            {
                if (MarkdownReader.Read(new SourceText("draft.md", string.Concat(parts)), Lexicon.English, out _) is { } draft)
                    AssertSound(draft);
            },
            iter: 10_000);
    }

    /// <summary>A table inside an image's brackets comes twice from the library; the prose has it once.</summary>
    [Theory]
    [InlineData("&#0;![- `word\\*🚢 ~~__===\\<http://a>\n \\\n&#0;**=^&nbsp;é<|\n&#128674;*(’:  \\\n🚢- www.a.b\\\n]()~~|-|-|\n\n")]
    public void A_table_inside_an_image_is_read_soundly(string text) => AssertSound(Read(text));

    private static void AssertWords(IEnumerable<string> paths)
    {
        var count = 0;
        foreach (var path in paths)
        {
            var draft = Read(File.ReadAllText(path));
            AssertSound(draft);
            foreach (var block in draft.Prose)
            {
                foreach (Match word in Word().Matches(block.Text))
                {
                    count++;
                    Assert.Equal(word.Value, WithoutMarkup(draft.Source[block.InSource(word.Index, word.Length)]));
                }
            }
        }

        Assert.NotEqual(0, count);
    }

    private static string WithoutMarkup(string source) => WebUtility.HtmlDecode(Markup().Replace(source, ""));

    private static Draft Read(string text)
    {
        var draft = MarkdownReader.Read(new SourceText("draft.md", text), Lexicon.English, out var fault);
        Assert.Null(fault);
        return draft!;
    }

    /// <summary>What holds for every draft: pieces are in order, without gaps, inside their block, and each is what it stands for.</summary>
    private static void AssertSound(Draft draft)
    {
        var source = draft.Source.Content;
        var index = 0;
        foreach (var block in draft.Prose)
        {
            Assert.Equal(index++, block.Index);
            var (prose, from) = (0, block.Span.Start);
            foreach (var segment in block.Map.Segments)
            {
                Assert.Equal(prose, segment.Start);
                Assert.True(segment.Length > 0 && segment.SourceStart >= from, $"{segment} in {block.Kind} {block.Span}: {source}");
                prose = segment.End;
                from = segment.SourceEnd;
                AssertStandsFor(block.Text.Substring(segment.Start, segment.Length), source.Substring(segment.SourceStart, segment.SourceLength), source);
            }

            Assert.Equal(block.Text.Length, prose);
            Assert.True(from <= block.Span.End, $"{block.Kind} {block.Span} ends before its prose at {from}: {source}");
            Assert.All(block.Inlines, inline => Assert.True(inline.Start >= 0 && inline.End <= block.Text.Length && block.Span.Contains(inline.Source), $"{inline} in {block.Kind} {block.Span}: {source}"));
        }
    }

    private static void AssertStandsFor(string prose, string original, string source)
    {
        var isRight = prose == LineEnd().Replace(original, "\n") || prose switch
        {
            "\n" => LineBreak().IsMatch(original),
            "\ufffc" => Unread().IsMatch(original),
            "\ufffd" => original.StartsWith("&#", StringComparison.Ordinal),
            _ => original == "\\" + prose || WebUtility.HtmlDecode(original) == prose,
        };
        Assert.True(isRight, $"'{prose}' can't come from '{original}': {source}");
    }

    [GeneratedRegex(@"\r\n?", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"[\p{L}\p{M}\d]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"<[^>]*>|\]\([^)]*\)|\]\[[^\]]*\]|\[\^[^\]]*\]|[*_~\[\]\\]", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"[wh]\d+z", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedWord();

    [GeneratedRegex(@"^([ \t\\]*(\r\n|\r|\n)[ \t>]*|<br\s*/?>\s*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();

    [GeneratedRegex(@"^(`.*`|!\[.*[)\]]|\{[{%].*|.*[}%]\}|\ufffc.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Unread();
}
