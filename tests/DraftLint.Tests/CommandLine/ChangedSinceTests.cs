using System.Text.Json;

namespace DraftLint.Tests.CommandLine;

/// <summary><c>check --changed-since</c> in a real repository.</summary>
public sealed class ChangedSinceTests : IDisposable
{
    private readonly FolderSample folder = new();

    public ChangedSinceTests()
    {
        Git("init", "-q", "-b", "main");
        Git("config", "user.name", "a");
        Git("config", "user.email", "a@example.org");
        Git("config", "diff.noprefix", "true");
        Git("config", "diff.context", "5");
        folder.With("a.md", "The the roof.\n\nIt is old.\n\nIt it leaks.\n\n" + Filler(20)).With("b.md", "So so it it is.\n\n" + Filler(20)).With("same.md", "The the wall.\n");
        Commit();
        Git("checkout", "-q", "-b", "draft");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Only_changed_lines_are_reported()
    {
        folder.With("a.md", "A new line.\n\nThe the roof.\n\nIt it is old.\n\nIt it leaks.\n\n" + Filler(20));
        Assert.Equal(["a.md:5"], Found());
        Commit();
        Assert.Equal(["a.md:5"], Found());
    }

    [Fact]
    public void A_renamed_draft_is_followed_and_a_new_one_is_all_new()
    {
        Directory.CreateDirectory(folder["sub"]);
        Git("mv", "b.md", "sub/b \u00e9 \"c\".md");
        folder.With("sub/b \u00e9 \"c\".md", "So so it it is.\n\n" + Filler(20) + "The end end.\n");
        Git("add", "-A");
        folder.With("new.md", "It it is.\n");
        Assert.Equal(["new.md:1", "sub/b \u00e9 \"c\".md:43"], Found());
    }

    /// <summary>The words are where they were, but what they clash with is new.</summary>
    [Fact]
    public void A_finding_is_new_if_its_evidence_is()
    {
        folder.With("list.md", "First the envoys of Chad,\nCuba, Peru\nand Iran met.\n\nIt rained.\n");
        Commit();
        Git("branch", "-f", "base");
        folder.With("list.md", "First the envoys of Iran,\nCuba, Peru\nand Iran met.\n\nIt rained.\n");
        Assert.Equal(["list.md:3"], Found("base", "duplicate-list-entry"));
        Commit();
        Git("branch", "-f", "base");
        folder.With("list.md", "First the envoys of Iran,\nCuba, Peru\nand Iran met.\n\nIt snowed.\n");
        Assert.Equal([], Found("base", "duplicate-list-entry"));
    }

    [Fact]
    public void What_changed_on_the_other_side_is_no_change_of_ours()
    {
        Git("checkout", "-q", "main");
        folder.With("a.md", "Nothing.\n");
        Commit();
        Git("checkout", "-q", "draft");
        folder.With("b.md", "So so it it is.\n\n" + Filler(20) + "The end end.\n");
        Commit();
        Assert.Equal(["b.md:43"], Found());
    }

    [Fact]
    public void Nothing_changed_is_nothing_to_report() => Assert.Equal(
        new DraftLintProcess(0, "no draft: nothing to report (as of 2025-01-16)\n", ""),
        DraftLintProcess.Run(folder.Path, "check --changed-since main --as-of 2025-01-16"));

    [Theory]
    [InlineData("nowhere", "draftlint: problem DL0004: --changed-since nowhere: git knows no revision \"nowhere\".\n")]
    [InlineData("-x", "draftlint: problem DL0004: --changed-since -x: git knows no revision \"-x\".\n")]
    public void An_unknown_revision_is_told(string revision, string errors)
    {
        var run = DraftLintProcess.Run(folder.Path, $"check a.md --changed-since={revision}");
        Assert.Equal((2, errors), (run.ExitCode, run.Errors));
    }

    [Fact]
    public void Where_there_is_no_repository_it_is_told()
    {
        using var plain = new FolderSample().With("a.md", "The the roof.\n");
        var run = DraftLintProcess.Run(plain.Path, "check a.md --changed-since main");
        Assert.Equal((2, "draftlint: problem DL0004: --changed-since main: there is no git repository around a.md.\n"), (run.ExitCode, run.Errors));
        Assert.Contains("a.md:1:1 warning", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shallow_clone_is_told_with_the_remedy()
    {
        folder.With("a.md", "Other.\n");
        Commit();
        using var clone = new FolderSample();
        Assert.Equal(0, NpmTool.Run("git", "clone", "-q", "--depth", "1", "-b", "draft", "file://" + folder.Path, clone["c"]).ExitCode);
        var run = DraftLintProcess.Run(clone["c"], "check a.md --changed-since origin/main");
        Assert.Equal(
            (2, "draftlint: problem DL0004: --changed-since origin/main: git knows no revision \"origin/main\"; the clone is shallow, so fetch its whole history (for actions/checkout: fetch-depth: 0).\n"),
            (run.ExitCode, run.Errors));
    }

    private static string Filler(int paragraphs) => string.Concat(Enumerable.Range(0, paragraphs).Select(i => $"Pier {i} is open.\n\n"));

    private string[] Found(string since = "main", string rule = "repeated-word")
    {
        var run = DraftLintProcess.Run(folder.Path, $"check --changed-since {since} --rule {rule} --format json --as-of 2025-01-16");
        Assert.Equal("", run.Errors);
        using var report = JsonDocument.Parse(run.Output);
        return [.. report.RootElement.GetProperty("findings").EnumerateArray().Select(finding => $"{finding.GetProperty("path").GetString()}:{finding.GetProperty("line").GetInt32()}")];
    }

    private void Commit()
    {
        Git("add", "-A");
        Git("commit", "-q", "-m", "x");
    }

    private void Git(params string[] arguments) => Assert.Equal((0, ""), NpmTool.Run("git", ["-C", folder.Path, .. arguments]));
}
