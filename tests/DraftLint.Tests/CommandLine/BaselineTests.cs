using System.Text.Json;

namespace DraftLint.Tests.CommandLine;

/// <summary><c>draftlint baseline</c> and <c>check --baseline</c>: only what is new counts.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string Old = "---\ntitle: A roof\n---\n\nThe the roof leaks.\n\nIt it is old.\n";

    private readonly FolderSample folder = new FolderSample().With("drafts/a.md", Old).With("drafts/b.md", Old).With("drafts/gone.md", "At the the piers.\n");

    public BaselineTests()
    {
        var run = Run("baseline drafts");
        Assert.Equal((0, "draftlint-baseline.sarif: 5 findings in 3 of 3 drafts\n", ""), (run.ExitCode, run.Output, run.Errors));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_known_counts_for_nothing()
    {
        Assert.Equal(new DraftLintProcess(0, "3 drafts: 5 known (as of 2025-01-16)\n", ""), Run("check drafts --baseline draftlint-baseline.sarif --fail-on note --max-warnings 0"));
        Assert.Equal("", Run("check drafts --baseline draftlint-baseline.sarif --format github").Output);
    }

    [Fact]
    public void A_renamed_draft_with_moved_paragraphs_is_known_and_a_new_finding_is_not()
    {
        File.Delete(folder["drafts/a.md"]);
        File.Delete(folder["drafts/gone.md"]);
        folder.With("drafts/new name.md", "---\ntitle: A roof, again\n---\n\nA new lead, at the the end.\n\nIt it is old.\n\nThe the roof leaks.\n");
        var run = Run("check drafts --baseline draftlint-baseline.sarif --fail-on warning");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("drafts/new name.md:5:16 warning DL1002 repeated-word: \"the\" stands twice in a row.\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 drafts: 1 warning, 4 known (as of 2025-01-16)\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            "draftlint-baseline.sarif: note: DL1002 at line 1 of drafts/gone.md is no longer found.\ndraftlint-baseline.sarif: note: 'draftlint baseline' takes stale entries out.\n",
            run.Errors);
    }

    [Fact]
    public void The_log_tells_new_unchanged_and_absent()
    {
        folder.With("drafts/a.md", Old.Replace("The the", "The", StringComparison.Ordinal) + "\nAt the the end.\n");
        var run = Run("check drafts/a.md drafts/b.md --baseline draftlint-baseline.sarif --format sarif");
        using var log = JsonDocument.Parse(run.Output);
        Assert.Equal(
            ["unchanged drafts/a.md", "new drafts/a.md", "unchanged drafts/b.md", "unchanged drafts/b.md", "absent drafts/a.md"],
            log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result =>
                result.GetProperty("baselineState").GetString() + " " + result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()));
    }

    /// <summary>What was not looked at is not stale: other drafts, other rules.</summary>
    [Theory]
    [InlineData("check drafts/b.md --baseline draftlint-baseline.sarif")]
    [InlineData("check drafts --rule double-space --baseline draftlint-baseline.sarif")]
    public void What_was_not_looked_at_is_not_stale(string arguments) => Assert.Equal("", Run(arguments).Errors);

    [Fact]
    public void A_silenced_finding_is_no_part_of_it()
    {
        folder.With("c.md", "<!-- draftlint-disable-next-line -->\nThe the roof.\n");
        Assert.Equal("c.sarif: 0 findings in 0 of 1 draft\n", Run("baseline c.md --output c.sarif").Output);
    }

    [Theory]
    [InlineData("nowhere.sarif", "nowhere.sarif: problem DL0004: There is no such file; draftlint baseline writes it.\n")]
    [InlineData("drafts/b.md", "drafts/b.md: problem DL0004: This is no JSON (line 1).\n")]
    [InlineData("other.json", "other.json: problem DL0004: This is no log of DraftLint; write one with draftlint baseline.\n")]
    public void A_file_that_is_no_baseline_is_told_and_nothing_is_hidden(string file, string errors)
    {
        folder.With("other.json", "{\"runs\": [{}]}");
        var run = Run("check drafts/b.md --baseline " + file);
        Assert.Equal((2, errors), (run.ExitCode, run.Errors));
        Assert.Contains("1 draft: 2 warnings, 1 problem", run.Output, StringComparison.Ordinal);
    }

    private DraftLintProcess Run(string arguments) => DraftLintProcess.Run(folder.Path, arguments + " --as-of 2025-01-16" + (arguments.Contains("--rule", StringComparison.Ordinal) ? "" : " --rule repeated-word"));
}
