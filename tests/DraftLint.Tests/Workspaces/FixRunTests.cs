using DraftLint.Diagnostics;
using DraftLint.Workspaces;

namespace DraftLint.Tests.Workspaces;

/// <summary>Writing drafts back: what else is at the file stays as it is, and nobody's words are lost.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class FixRunTests : IDisposable
{
    private const string Twice = "The the roof leaks.\n";
    private const string Once = "The roof leaks.\n";

    private readonly FolderSample folder = new();
    private readonly List<Problem> problems = [];

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(new byte[0], "\n")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, "\r\n")]
    [InlineData(new byte[0], " ")]
    public void Byte_order_mark_and_line_ends_stay(byte[] mark, string end)
    {
        folder.With("a.md", [.. mark, .. System.Text.Encoding.UTF8.GetBytes($"One.{end}The the roof.{end}")]);
        Fix("a.md");
        Assert.Equal([.. mark, .. System.Text.Encoding.UTF8.GetBytes($"One.{end}The roof.{end}")], File.ReadAllBytes(folder["a.md"]));
    }

    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupWrite)]
    public void The_mode_stays(UnixFileMode mode)
    {
        folder.With("a.md", Twice);
        File.SetUnixFileMode(folder["a.md"], mode);
        Fix("a.md");
        Assert.Equal((Once, mode), (File.ReadAllText(folder["a.md"]), File.GetUnixFileMode(folder["a.md"])));
    }

    /// <summary>Only who may give files away can prove it.</summary>
    [Fact]
    public void The_owner_stays()
    {
        folder.With("a.md", Twice);
        if (!OperatingSystem.IsLinux() || NpmTool.Run("chown", "12345:23456", folder["a.md"]).ExitCode != 0)
            return;

        Fix("a.md");
        Assert.Equal("12345 23456\n", NpmTool.Run("stat", "-c", "%u %g", folder["a.md"]).Output);
        Assert.Equal(Once, File.ReadAllText(folder["a.md"]));
    }

    [Fact]
    public void A_link_stays_a_link_and_two_names_are_fixed_once()
    {
        folder.With("real/a.md", Twice);
        File.CreateSymbolicLink(folder["b.md"], "real/a.md");
        File.CreateSymbolicLink(folder["c.md"], "b.md");
        var drafts = Fix("b.md", "c.md", "real/a.md");
        Assert.Equal((Once, "real/a.md", "b.md"), (File.ReadAllText(folder["real/a.md"]), new FileInfo(folder["b.md"]).LinkTarget, new FileInfo(folder["c.md"]).LinkTarget));
        Assert.Equal(1, drafts.Sum(draft => draft.Fixed.Length));
        Assert.Empty(problems);
        Assert.Equal(["a.md"], Directory.GetFiles(folder["real"]).Select(Path.GetFileName));
    }

    [Fact]
    public void Links_in_a_circle_are_told_and_the_others_done()
    {
        folder.With("a.md", Twice);
        File.CreateSymbolicLink(folder["x.md"], "y.md");
        File.CreateSymbolicLink(folder["y.md"], "x.md");
        Fix("a.md", "x.md");
        Assert.Equal(new Problem(Problem.UnreadableDraft, "x.md", null, "Its links lead in a circle."), Assert.Single(problems));
        Assert.Equal(Once, File.ReadAllText(folder["a.md"]));
    }

    [Fact]
    public void What_changed_on_disk_meanwhile_is_not_overwritten()
    {
        folder.With("a.md", Twice);
        var workspace = new Workspace(folder.Path, new RunSettings());
        var draft = new DraftFixer(workspace.RulesFor("a.md").Linter, FixKind.Suggestion, new DateOnly(2025, 1, 16)).Fix(workspace.ReadDraft("a.md", out _)!); // It was just written.
        folder.With("a.md", "The the roof leaks, we now know.\n");
        var written = FixRun.Write(workspace, draft);
        Assert.Equal("The the roof leaks, we now know.\n", File.ReadAllText(folder["a.md"]));
        Assert.Equal(new Problem(Problem.UnwritableDraft, "a.md", null, "The draft changed on disk in the meantime, and is left as it is now; run again."), Assert.Single(written.After.Problems));
        Assert.Equal(["a.md"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData(true, "The draft is read-only, and is left as it was.")]
    [InlineData(false, "The draft can't be written, and is left as it was: the file is gone.")]
    public void A_draft_that_can_not_be_written_is_told_and_the_others_are_done(bool isReadOnly, string message)
    {
        folder.With("a.md", Twice).With("b.md", Twice);
        var workspace = new Workspace(folder.Path, new RunSettings());
        var draft = new DraftFixer(workspace.RulesFor("a.md").Linter, FixKind.Suggestion, new DateOnly(2025, 1, 16)).Fix(workspace.ReadDraft("a.md", out _)!); // It was just written.
        if (isReadOnly)
            File.SetUnixFileMode(folder["a.md"], UnixFileMode.UserRead | UnixFileMode.GroupRead);
        else
            File.Delete(folder["a.md"]);

        Assert.Equal(message, Assert.Single(FixRun.Write(workspace, draft).After.Problems).Message);
        Fix("b.md");
        Assert.Equal(Once, File.ReadAllText(folder["b.md"]));
    }

    /// <summary>A file system of 64 kB of one's own, where the system lets one have it.</summary>
    [Fact]
    public void A_full_disk_keeps_the_old_draft()
    {
        var script = $"mount -t tmpfs -o size=64k none {folder.Path} && cd {folder.Path} && yes 'The the roof leaks.' | head -c 50000 > a.md && printf 'The the roof.\\n' > b.md && cp a.md /tmp/old-{Environment.ProcessId} "
            + $"&& {{ dotnet {Places.CommandLine} fix --suggested --jobs 1 --rule repeated-word; echo $?; cmp a.md /tmp/old-{Environment.ProcessId} && cat b.md && ls; rm /tmp/old-{Environment.ProcessId}; }}";
        var (exitCode, output) = OperatingSystem.IsLinux() ? NpmTool.Run("unshare", "-rm", "sh", "-c", script) : (1, "");
        if (exitCode != 0)
            return;

        Assert.Contains("a.md: problem DL0008: The draft can't be written, and is left as it was: the disk is full.\n", output, StringComparison.Ordinal);
        Assert.Contains("\n2\nThe roof.\na.md\nb.md\n", output, StringComparison.Ordinal);
    }

    private IReadOnlyList<FixedDraft> Fix(params string[] files)
    {
        var workspace = new Workspace(folder.Path, new RunSettings());
        return FixRun.Fix(workspace, files, new FixSettings(new DateOnly(2025, 1, 16), FixKind.Suggestion, Jobs: 2, Writes: true), problems, () => { }, CancellationToken.None);
    }
}
