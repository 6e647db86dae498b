using CsCheck;
using DraftLint.Diagnostics;
using DraftLint.Reporting;

namespace DraftLint.Tests.Reporting;

public sealed class GithubReportTests
{
    [Fact]
    public void A_finding_is_one_command_with_its_evidence() => Assert.Equal(
        "::warning file=drafts/ferry.md,line=1,endLine=1,col=14,endColumn=19,title=DL1001 duplicate-list-entry::\"China\" stands twice in this list."
        + "%0Afirst here: line 1, column 1%0Ahelp: if another was meant, name it; if not, take one out\n",
        Written(ReportSample.Draft("{|first here:China|}, Iran, [|China|]")));

    [Theory]
    [InlineData("50%: a, b", "50%25: a, b")]
    [InlineData("a\r\nb", "a%0D%0Ab")]
    [InlineData("::error::x", "::error::x")]
    public void Messages_are_escaped_as_the_runner_takes_them_back(string message, string escaped) => Assert.Contains(
        $"duplicate-list-entry::{escaped}%0Ahelp",
        Written(ReportSample.Draft("[|China|]", change: finding => finding with { Message = message })),
        StringComparison.Ordinal);

    [Fact]
    public void Paths_are_escaped_too() =>
        Assert.StartsWith("::warning file=a%3Ab%2Cc%25.md,", Written(ReportSample.Draft("[|China|]", "a:b,c%.md")), StringComparison.Ordinal);

    [Fact]
    public void A_finding_over_several_lines_has_no_columns() =>
        Assert.StartsWith("::warning file=drafts/ferry.md,line=1,endLine=2,title=", Written(ReportSample.Draft("[|a\nb|]")), StringComparison.Ordinal);

    [Fact]
    public void What_is_silenced_is_left_out() =>
        Assert.Equal("", Written(ReportSample.Draft("[|China|]", change: finding => finding with { Suppression = new Suppression(finding.Span, null) })));

    [Fact]
    public void Ten_of_a_level_are_shown_and_the_rest_is_counted()
    {
        var warnings = ReportSample.Draft(string.Concat(Enumerable.Repeat("[|x|] ", 12)), "a.md");
        var notes = ReportSample.Draft(string.Concat(Enumerable.Repeat("[|x|] ", 10)), "b.md", finding => finding with { Severity = Severity.Note });

        var lines = Written(warnings, notes).TrimEnd('\n').Split('\n');

        Assert.Equal(10, lines.Count(line => line.StartsWith("::warning ", StringComparison.Ordinal)));
        Assert.Equal(10, lines.Count(line => line.StartsWith("::notice ", StringComparison.Ordinal)));
        Assert.Equal("::notice title=DraftLint::3 more not shown here: GitHub shows ten of each level. The summary of the job has them all.", lines[^1]);
    }

    /// <summary>Whatever stands in a path, a message or a label: the runner reads one command a finding, and takes back what was meant.</summary>
    [Fact]
    public void The_runner_takes_back_what_was_meant()
    {
        var words = Gen.OneOf("a", "%", "%25", "%0A", "\r", "\n", ":", "::", ",", "=", "::error::", " ", "é", "🚢", "##[warning]", "file=").Array[1, 8].Select(string.Concat);
        Gen.Select(words, words, words).Sample(
            (path, message, label) =>
            {
                var draft = ReportSample.Draft("{|first here:China|}, Iran, [|China|]", path, finding => finding with { Message = message, Related = [finding.Related[0] with { Label = label }], Help = "none" });
                var command = WorkflowCommand.Parse(Assert.Single(Written(draft).TrimEnd('\n').Split('\n')))!; // Each line is a command.
                Assert.Equal(("warning", path, "DL1001 duplicate-list-entry", "1", "14", "1", "19"), (command.Name, command.Properties["file"], command.Properties["title"], command.Properties["line"], command.Properties["col"], command.Properties["endLine"], command.Properties["endColumn"]));
                Assert.Equal($"{message}\n{label}: line 1, column 1\nhelp: none", command.Data);
            },
            iter: 2_000);
    }

    [Fact]
    public void A_message_is_no_longer_than_the_runner_keeps()
    {
        var command = WorkflowCommand.Parse(Written(ReportSample.Draft("[|China|]", change: finding => finding with { Message = string.Concat(Enumerable.Repeat("long ", 2_000)) })))!; // It is a command.
        Assert.InRange(command.Data.Length, 4_000, 4_096);
    }

    private static string Written(params ReadOnlySpan<LintResult> drafts) => ReportSample.Written(GithubReport.Write, ReportSample.Of(drafts));
}
