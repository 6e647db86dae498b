using System.Net;
using System.Text.RegularExpressions;
using CsCheck;
using DraftLint.Diagnostics;
using DraftLint.Reporting;
using DraftLint.Reporting.Html;
using DraftLint.Tests.Syntax;
using DraftLint.Text;

namespace DraftLint.Tests.Reporting;

/// <summary>The page as text; what a browser makes of it is in DraftLint.BrowserTests.</summary>
public sealed partial class HtmlReportTests
{
    [Fact]
    public async Task The_page_is_as_it_should_be() => await Verifier.Verify(
        BodyOf(ReportSample.Of(
            ReportSample.Draft("---\ntitle: Ferries & <b>tolls</b>\n---\n# Head\n\n### Below\n\nRussia, {|first here:China|}, *Iran and [|Chi*na|] met [at [|sea|]](https://example.org/?a=1&b=\"2\").[^n]\n\n- one\n- two\n\n[^n]: A note."),
            ReportSample.Draft("[|The|] roof.\n\n> Quoted.\n\n| a | |\n|---|--:|\n| 1 | 2 |\n", "b.md", finding => finding with { Suppression = new Suppression(default, "<so it is>") }))),
        "html");

    [Theory]
    [InlineData("[|<script>|]alert(1)</script>", "<mark class=\"warning\" data-notes=\"d1n1\">&lt;script&gt;</mark>")]
    [InlineData("Tom &amp; [|J&eacute;rry|].", "Tom &amp; <span id=\"d1m1\"></span><mark class=\"warning\" data-notes=\"d1n1\">J</mark><mark class=\"warning\" data-notes=\"d1n1\">é</mark><mark class=\"warning\" data-notes=\"d1n1\">rry</mark>")]
    [InlineData("[[|a|]](JavaScript:alert(1)) b", "<span class=\"dead\" title=\"JavaScript:alert(1)\"><span id=\"d1m1\"></span><mark class=\"warning\" data-notes=\"d1n1\">a</mark></span><a class=\"ref")]
    [InlineData("![[|a|]](https://example.org/a.png) b", "<span class=\"image\"><span class=\"address\">image https://example.org/a.png</span> <span id=\"d1m1\"></span><mark class=\"warning\" data-notes=\"d1n1\">a</mark>")]
    [InlineData("a[||], b", "a<span id=\"d1m1\"></span><mark class=\"warning gap\" data-notes=\"d1n1\"></mark><a class=\"ref")]
    [InlineData("a [b]([|https://example.org/|]) c", "<a class=\"out\" href=\"https://example.org/\" rel=\"noopener noreferrer\">b</a><span id=\"d1m1\"></span><mark class=\"warning gap\"")]
    [InlineData("one\n\n[|***|]\n\ntwo", "one<span id=\"d1m1\"></span><mark class=\"warning gap\"")]
    public void Findings_are_marked_where_they_are(string marked, string expected) =>
        Assert.Contains(expected, BodyOf(ReportSample.Of(ReportSample.Draft(marked))), StringComparison.Ordinal);

    /// <summary>Whatever the Markdown: each visible word stands on the page once, and what is marked for a finding is what it reports.</summary>
    [Fact]
    public void Marks_are_exactly_the_words() => Gen.Select(GeneratedMarkdown.Drafts, Gen.Int[0, 1_000], Gen.Int[0, 3]).Sample(
        (draft, pick, more) =>
        {
            var first = draft.Visible[pick % draft.Visible.Count];
            var last = draft.Visible[Math.Min(draft.Visible.Count - 1, (pick % draft.Visible.Count) + more)];
            var (start, end) = (draft.Source.IndexOf(first, StringComparison.Ordinal), draft.Source.IndexOf(last, StringComparison.Ordinal) + last.Length);
            if (end <= start)
                return;

            var source = new SourceText("a.md", draft.Source);
            var finding = ReportSample.DuplicateListEntry.At(TextSpan.FromBounds(start, end), first);
            var page = BodyOf(ReportSample.Of(new LintResult(source, ReportSample.Day, [finding], [])));
            var words = Word().Matches(Text(page)).Select(match => match.Value).ToLookup(word => word, StringComparer.Ordinal);
            foreach (var word in draft.Visible)
                Assert.Equal(word == first ? 2 : 1, words[word].Count()); // The message has the word again.

            var reported = draft.Visible.Where(word => draft.Source.IndexOf(word, StringComparison.Ordinal) is var at && at >= start && at < end).Order(StringComparer.Ordinal);
            var marked = Marked().Matches(page).SelectMany(mark => Word().Matches(mark.Groups["words"].Value)).Select(match => match.Value).Where(draft.Visible.Contains).Order(StringComparer.Ordinal);
            Assert.Equal(reported, marked);
        },
        iter: 200);

    /// <summary>A page of many drafts is written one by one: what is written of a draft is gone before the next is begun.</summary>
    [Fact]
    public void Of_many_drafts_those_without_findings_are_named()
    {
        var page = BodyOf(ReportSample.Of([.. Enumerable.Range(0, 101).Select(number => ReportSample.Draft(number == 7 ? "[|a|]" : "a", $"{number:000}.md"))]));
        Assert.Single(Regex.Matches(page, "<article "));
        Assert.Contains("<p class=\"clean\">Nothing to report in 000.md, 001.md, ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_that_can_not_be_read_as_Markdown_is_shown_as_it_is() =>
        Assert.Contains("<pre>" + new string('[', 100), BodyOf(ReportSample.Of(ReportSample.Draft(new string('[', 100_000)))), StringComparison.Ordinal);

    private static string BodyOf(Report report)
    {
        var page = ReportSample.Written(HtmlReport.Write, report);
        Assert.Equal(page, ReportSample.Written(HtmlReport.Write, report));
        return page[page.IndexOf("<body>", StringComparison.Ordinal)..page.IndexOf("<script>", StringComparison.Ordinal)];
    }

    private static string Text(string page) => WebUtility.HtmlDecode(Tag().Replace(page[page.IndexOf("<article", StringComparison.Ordinal)..], ""));

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("<mark [^>]*>(?<words>[^<]*)</mark>", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    [GeneratedRegex("w[0-9]+z", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
