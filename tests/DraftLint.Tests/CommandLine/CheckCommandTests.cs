using System.Text.Json;

namespace DraftLint.Tests.CommandLine;

/// <summary><c>draftlint check</c> as it was built: exit codes, bad input, what goes where.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private const string Twice = "The the roof leaks.\n";

    private readonly FolderSample folder = new FolderSample().With("clean.md", "---\ntitle: A roof\n---\n\nThe roof leaks.\n").With("twice.md", "---\ntitle: A roof\n---\n\n" + Twice);

    public void Dispose() => folder.Dispose();

    /// <summary>0 nothing grave enough, 1 findings, 2 not to be trusted; 2 wins.</summary>
    [Theory]
    [InlineData("check clean.md", 0)]
    [InlineData("check twice.md", 0)]
    [InlineData("check twice.md --fail-on warning", 1)]
    [InlineData("check twice.md --fail-on never --max-warnings 0", 1)]
    [InlineData("check twice.md --max-warnings 1", 0)]
    [InlineData("check twice.md --rule repeated-word=error", 1)]
    [InlineData("check twice.md --rule double-space --fail-on note", 0)]
    [InlineData("check twice.md missing.md --fail-on warning", 2)]
    public void The_exit_code_says_how_it_went(string arguments, int exitCode)
    {
        var run = DraftLintProcess.Run(folder.Path, arguments);
        Assert.Equal((exitCode, exitCode == 2), (run.ExitCode, run.Errors.Length > 0));
    }

    /// <summary>A bad command line ends with 2, says the nearest right name and writes no report.</summary>
    [Theory]
    [InlineData("check --fromat json clean.md", "draftlint: There is no option --fromat; the nearest is --format.\n")]
    [InlineData("check clean.md --max-warning=3", "draftlint: There is no option --max-warning; the nearest is --max-warnings.\n")]
    [InlineData("check clean.md --format jsn", "draftlint: \"jsn\" is no format; the nearest is \"json\".\n")]
    [InlineData("check clean.md --format json --format sarif", "draftlint: Two reports go to the same place: give each a file, as in --format sarif=log.sarif.\n")]
    [InlineData("check clean.md --format json=a --output b", "draftlint: --output b takes no report: each has a file of its own.\n")]
    [InlineData("check clean.md --fail-on warnings", "draftlint: --fail-on: \"warnings\" is no severity; the nearest is \"warning\".\n")]
    [InlineData("check clean.md --as-of 2025-02-30", "draftlint: --as-of takes a day such as 2025-01-16, not \"2025-02-30\".\n")]
    [InlineData("check clean.md --jobs 0", "draftlint: --jobs takes a whole number from 1 on, not \"0\".\n")]
    [InlineData("check clean.md --max-warnings some", "draftlint: --max-warnings takes a whole number, not \"some\".\n")]
    [InlineData("chek clean.md", "draftlint: \"chek\" is no command; the nearest is \"check\".\nRun 'draftlint --help' for the commands and options.\n")]
    public void A_bad_command_line_is_refused(string arguments, string errors) =>
        Assert.Equal(new DraftLintProcess(2, "", errors), DraftLintProcess.Run(folder.Path, arguments));

    /// <summary>What can't be linted is told with its place; the other draft is linted all the same.</summary>
    [Theory]
    [InlineData("missing.md", "missing.md: problem DL0003: There is no such file.")]
    [InlineData("latin.md", "latin.md:2:4: problem DL0003: The draft holds a byte that is not UTF-8 (0xE9); save it as UTF-8.")]
    [InlineData("nul.md", "nul.md:1:4: problem DL0003: The draft holds a NUL byte, so this is no text.")]
    [InlineData("*.rtf", "*.rtf: problem DL0007: No file matches this pattern.")]
    [InlineData("broken-rules/a.md", "broken-rules/house/say.yml:3:7: problem DL0005: \"existanse\" is no kind of check")]
    [InlineData("broken-config/a.md", "broken-config/draftlint.yml:1:10: problem DL0004: \"recomended\" is no set of rules; the nearest is \"recommended\".")]
    [InlineData("clean.md --config nowhere.yml", "nowhere.yml: problem DL0004: There is no such file.")]
    [InlineData("clean.md --rules nowhere", "nowhere: problem DL0005: There is no such file or folder.")]
    [InlineData("clean.md --rule repeatd-word=note", "draftlint: problem DL0004: --rule: There is no rule \"repeatd-word\"; the nearest is \"repeated-word\".")]
    [InlineData("clean.md --output nowhere/report.txt", "draftlint: nowhere/report.txt can't be written: there is no folder nowhere.")]
    public void Bad_input_is_told_and_the_rest_is_linted(string bad, string problem)
    {
        folder.With("latin.md", [(byte)'a', (byte)'\n', (byte)'c', (byte)'a', (byte)'f', 0xE9]).With("nul.md", "abc\0d")
            .With("broken-rules/a.md", "").With("broken-rules/draftlint.yml", "extends: [recommended, house]").With("broken-rules/house/say.yml", "id: H1\nname: say\nkind: existanse\nmessage: Say.")
            .With("broken-config/a.md", "").With("broken-config/draftlint.yml", "extends: recomended");
        var run = DraftLintProcess.Run(folder.Path, "check twice.md " + bad);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(problem, run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.TrimEnd().Split('\n'));
        if (!bad.Contains("--output", StringComparison.Ordinal))
            Assert.Contains("twice.md:5:1 warning DL1002 repeated-word", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_drafts_is_a_problem()
    {
        Directory.CreateDirectory(folder["empty"]);
        var run = DraftLintProcess.Run(folder["empty"], "check");
        Assert.Equal((2, "draftlint: problem DL0007: There is no draft to lint here: name a file or a folder that holds *.md.\n"), (run.ExitCode, run.Errors));
    }

    [Fact]
    public void Empty_and_broken_drafts_are_drafts()
    {
        folder.With("odd/empty.md", "").With("odd/mark.md", [0xEF, 0xBB, 0xBF]).With("odd/front.md", "---\ntitle: [a, b\n---\n\nThe roof.\n").With("odd/open.md", "---\ntitle: a\n");
        var run = DraftLintProcess.Run(folder.Path, "check odd --format json --rule malformed-front-matter");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using var report = JsonDocument.Parse(run.Output);
        Assert.Equal(4, report.RootElement.GetProperty("drafts").GetArrayLength());
        Assert.Equal(["odd/front.md", "odd/open.md"], report.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("path").GetString()));
    }

    [Fact]
    public void A_folder_without_permission_is_told()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
            return;

        folder.With("closed/a.md", Twice);
        File.SetUnixFileMode(folder["closed"], UnixFileMode.None);
        var run = DraftLintProcess.Run(folder.Path, "check .");
        File.SetUnixFileMode(folder["closed"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal((2, "closed: problem DL0003: The folder can't be read: permission denied or it is gone.\n"), (run.ExitCode, run.Errors));
        Assert.Contains("2 drafts", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_has_a_name_and_the_configuration_nearest_to_it()
    {
        folder.With("sport/draftlint.yml", "rules: {repeated-word: error}");
        Assert.Equal((1, "sport/x.md:1:1 error DL1002 repeated-word"), Named("check - --stdin-filename sport/x.md --rule repeated-word --quiet"));
        Assert.Equal((0, "stdin.md:1:1 warning DL1002 repeated-word"), Named("check - - --rule repeated-word --quiet"));

        (int, string) Named(string arguments)
        {
            var run = DraftLintProcess.Run(folder.Path, arguments, Twice);
            Assert.Equal("", run.Errors);
            return (run.ExitCode, run.Output.Split(':', 4) is [var path, var line, var rest, _] ? $"{path}:{line}:{rest}" : run.Output);
        }
    }

    [Fact]
    public void Each_report_goes_to_its_file_and_standard_output_holds_one_alone()
    {
        folder.With("log.sarif", "old");
        var run = DraftLintProcess.Run(folder.Path, "check twice.md missing.md --format sarif=log.sarif --format github=notes.txt --format json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("DL0003", json.RootElement.GetProperty("problems")[0].GetProperty("id").GetString());
        using var sarif = JsonDocument.Parse(File.ReadAllText(folder["log.sarif"]));
        var invocation = sarif.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal("DL0003", invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("descriptor").GetProperty("id").GetString());
        Assert.Contains("::warning file=twice.md", File.ReadAllText(folder["notes.txt"]), StringComparison.Ordinal);
        Assert.Equal(["clean.md", "log.sarif", "notes.txt", "twice.md"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_mistake_in_the_configuration_goes_into_the_log()
    {
        folder.With("draftlint.yml", "rules:\n  repeatd-word: off");
        var run = DraftLintProcess.Run(folder.Path, "check twice.md --format sarif");
        using var sarif = JsonDocument.Parse(run.Output);
        var notification = sarif.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("toolConfigurationNotifications")[0];
        Assert.Equal("DL0004", notification.GetProperty("descriptor").GetProperty("id").GetString());
        var region = notification.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal((2, 3), (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()));
    }

    [Fact]
    public void A_link_and_a_device_are_written_as_they_are()
    {
        if (OperatingSystem.IsWindows())
            return;

        folder.With("real.json", "old");
        File.CreateSymbolicLink(folder["link.json"], "real.json");
        Assert.Equal(0, DraftLintProcess.Run(folder.Path, "check clean.md --format json=link.json --format text --output /dev/null").ExitCode);
        Assert.StartsWith("{", File.ReadAllText(folder["real.json"]), StringComparison.Ordinal);
        Assert.NotNull(new FileInfo(folder["link.json"]).LinkTarget);
        Assert.Equal("", File.ReadAllText("/dev/null"));
    }

    /// <summary>Colors only where they are asked for or there is a screen.</summary>
    [Theory]
    [InlineData("CLICOLOR=1", false)]
    [InlineData("CLICOLOR_FORCE=1", true)]
    [InlineData("CLICOLOR_FORCE=1 NO_COLOR=1", false)]
    [InlineData("CLICOLOR_FORCE=1 --no-color", false)]
    public void Colors_are_asked_for(string how, bool isColored)
    {
        var words = how.Split(' ');
        var run = DraftLintProcess.Run(folder.Path, "check twice.md " + string.Join(' ', words.Where(word => word[0] == '-')), "", words.Where(word => word[0] != '-'));
        Assert.Equal(isColored, run.Output.Contains('\e', StringComparison.Ordinal));
    }

    [Fact]
    public void A_reader_that_goes_away_is_no_fault()
    {
        if (OperatingSystem.IsWindows())
            return;

        folder.With("long.md", string.Concat(Enumerable.Repeat(Twice + "\n", 3_000)));
        var (exitCode, output) = NpmTool.Run("bash", "-c", $"cd {folder.Path}; dotnet {Places.CommandLine} check long.md | head -1; echo ${{PIPESTATUS[0]}}");
        Assert.Equal((0, "long.md:1:1 warning DL1002 repeated-word: \"the\" stands twice in a row.\n0\n"), (exitCode, output));
    }

    [Fact]
    public void Ctrl_C_ends_it_with_130()
    {
        if (!OperatingSystem.IsLinux())
            return;

        for (var i = 0; i < 400; i++)
            folder.With($"many/{i}.md", string.Concat(Enumerable.Repeat(Twice + "\n", 600)));

        var command = $"cd {folder.Path}; set -m; env --default-signal=INT dotnet {Places.CommandLine} check many --jobs 1 --output report.txt & sleep 1.5; kill -INT $!; wait $!; echo $?";
        // Whoever runs the tests in the background has Ctrl-C ignored, and so would the tool.
        var (_, output) = NpmTool.Run("bash", "-c", command);
        Assert.StartsWith("130\n", output, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["report.txt"]));
    }
}
