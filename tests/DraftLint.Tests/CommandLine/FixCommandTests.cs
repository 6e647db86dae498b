namespace DraftLint.Tests.CommandLine;

/// <summary><c>draftlint fix</c> as it was built.</summary>
public sealed class FixCommandTests : IDisposable
{
    private const string Draft = "---\ntitle: A roof\ndate: 2025-01-16\n---\n\nThe the roof  leaks.\n\nIran, China, Cuba and China  voted.\n";

    private readonly FolderSample folder = new FolderSample().With("a b.md", Draft).With("clean.md", "---\ntitle: A roof\n---\n\nThe roof leaks.\n");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("fix", 0, "double-space (2 times), repeated-word\n3 fixes made in 1 draft; left: 1 warning, 1 of them with a fix to look at (--interactive) (as of 2025-01-16)\n")]
    [InlineData("fix --fail-on warning", 1, "double-space (2 times), repeated-word\n3 fixes made in 1 draft; left: 1 warning, 1 of them with a fix to look at (--interactive) (as of 2025-01-16)\n")]
    [InlineData("fix --suggested --fail-on warning", 0, "double-space (2 times), duplicate-list-entry, repeated-word\n4 fixes made in 1 draft; nothing is left (as of 2025-01-16)\n")]
    [InlineData("fix --rule double-space --fail-on note", 0, "double-space (2 times)\n2 fixes made in 1 draft; nothing is left (as of 2025-01-16)\n")]
    [InlineData("fix --quiet", 0, "")]
    public void It_says_what_is_fixed_and_what_is_left(string arguments, int exitCode, string output)
    {
        var told = output.Length == 0 ? "" : "a b.md: " + output;
        Assert.Equal(new DraftLintProcess(exitCode, told, ""), DraftLintProcess.Run(folder.Path, arguments + " --as-of 2025-01-16"));
        Assert.Equal("Nothing to fix", DraftLintProcess.Run(folder.Path, (arguments + " --as-of 2025-01-16").Replace(" --quiet", "", StringComparison.Ordinal)).Output.Split(';')[0]);
    }

    [Fact]
    public void A_dry_run_prints_what_git_applies()
    {
        var run = DraftLintProcess.Run(folder.Path, "fix --dry-run --suggested --as-of 2025-01-16");
        Assert.Equal(Draft, File.ReadAllText(folder["a b.md"]));
        Assert.Contains("4 fixes to make in 1 draft", run.Errors, StringComparison.Ordinal);
        folder.With("fix.diff", run.Output);
        Assert.Equal((0, ""), NpmTool.Run("git", "-C", folder.Path, "apply", "fix.diff"));
        Assert.StartsWith("Nothing to fix", DraftLintProcess.Run(folder.Path, "fix --suggested --as-of 2025-01-16").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("n y q", "The the roof leaks.\n\nIran, China, Cuba and China  voted.\n")]
    [InlineData("y y u n q", "The roof  leaks.\n\nIran, China, Cuba and China  voted.\n")]
    [InlineData("n x u a", "The roof leaks.\n\nIran, China and Cuba voted.")]
    [InlineData("y", "The roof  leaks.\n\nIran, China, Cuba and China  voted.\n")]
    [InlineData("a", "The roof leaks.\n\nIran, China and Cuba voted.")]
    [InlineData("u q", "The the roof  leaks.\n")]
    public void A_person_decides(string answers, string body)
    {
        var run = DraftLintProcess.Run(folder.Path, "fix --interactive --as-of 2025-01-16", answers);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith(body, File.ReadAllText(folder["a b.md"]).Split("---\n\n")[1], StringComparison.Ordinal);
        Assert.Contains("- The the roof  leaks.\n+ The roof  leaks.\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fix -", "draftlint: fix changes files; standard input is none.\n")]
    [InlineData("fix --dry-run --interactive", "draftlint: --dry-run changes nothing and --interactive asks what to change: give one of them.\n")]
    [InlineData("fix --sugested", "draftlint: There is no option --sugested; the nearest is --suggested.\n")]
    [InlineData("fix nowhere.md", "nowhere.md: problem DL0003: There is no such file.\n")]
    public void What_can_not_be_done_is_told(string arguments, string errors)
    {
        var run = DraftLintProcess.Run(folder.Path, arguments);
        Assert.Equal((2, errors), (run.ExitCode, run.Errors));
    }

    /// <summary>Ctrl-C ends it with 130, each draft is the old or the new one, and no other file is left.</summary>
    [Fact]
    [Trait("Category", "Slow")]
    public void Ctrl_C_leaves_everything_in_order()
    {
        if (!OperatingSystem.IsLinux())
            return;

        var old = string.Concat(Enumerable.Repeat("The the roof leaks.\n\n", 600));
        for (var i = 0; i < 200; i++)
            folder.With($"many/{i}.md", old);

        // Whoever runs the tests in the background has Ctrl-C ignored, and so would the tool.
        var (_, output) = NpmTool.Run("bash", "-c", $"cd {folder.Path}; set -m; env --default-signal=INT dotnet {Places.CommandLine} fix many --jobs 1 --rule repeated-word & sleep 1.5; kill -INT $!; wait $!; echo $?");
        Assert.StartsWith("130\n", output, StringComparison.Ordinal);
        var drafts = Directory.GetFiles(folder["many"]);
        Assert.Equal(200, drafts.Length);
        Assert.All(drafts, draft => Assert.Contains(File.ReadAllText(draft), (string[])[old, old.Replace("The the", "The", StringComparison.Ordinal)]));
    }
}
