using System.Text;
using DraftLint.Diagnostics;
using DraftLint.Reporting;

namespace DraftLint.Tests.Reporting;

public sealed class MarkdownReportTests
{
    [Fact]
    public void Findings_are_rows_the_gravest_first() => Assert.Equal(
        """
        ## DraftLint

        2 drafts: 1 error, 1 warning (as of 2025-01-16)

        | severity | place | rule | finding |
        | --- | --- | --- | --- |
        | error | b.md:1:1 | DL1001 duplicate-list-entry | "China" stands twice in this list. (help: if another was meant, name it; if not, take one out) |
        | warning | a.md:1:1 | DL1001 duplicate-list-entry | "Iran" stands twice in this list. (help: if another was meant, name it; if not, take one out) |

        """,
        Written(int.MaxValue, ReportSample.Draft("[|Iran|]", "a.md"), ReportSample.Draft("[|China|]", "b.md", finding => finding with { Severity = Severity.Error })));

    [Fact]
    public void Words_of_a_draft_are_no_markup() => Assert.Contains(
        @"| &lt;script&gt; &#124; \[a\](b) \*c\* \`d\` &#64;e &amp; f (help: x) |",
        Written(int.MaxValue, ReportSample.Draft("[|Iran|]", change: finding => finding with { Message = "<script> | [a](b) *c* `d` @e & f", Help = "x" })),
        StringComparison.Ordinal);

    [Fact]
    public void What_does_not_fit_is_counted()
    {
        var page = Written(2_000, ReportSample.Draft(string.Concat(Enumerable.Repeat("[|é|] ", 300)), "a.md"));
        Assert.InRange(Encoding.UTF8.GetByteCount(page), 1_700, 2_000);
        var rows = page.Split('\n').Count(line => line.StartsWith("| warning", StringComparison.Ordinal));
        Assert.EndsWith($"|\n\n{300 - rows} more findings do not fit here.\n", page, StringComparison.Ordinal);
    }

    private static string Written(int mostBytes, params ReadOnlySpan<LintResult> drafts)
    {
        var writer = new StringWriter();
        MarkdownReport.Write(ReportSample.Of(drafts), writer, mostBytes);
        return writer.ToString();
    }
}
