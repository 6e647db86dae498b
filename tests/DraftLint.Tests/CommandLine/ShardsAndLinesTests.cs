using System.Text.Json;

namespace DraftLint.Tests.CommandLine;

/// <summary>A run in parts: shards whose logs are put together, drafts as lines, a log in another form.</summary>
public sealed class ShardsAndLinesTests : IDisposable
{
    private readonly FolderSample folder = new FolderSample().With("draftlint.yml", "extends: all\nrules: {no-such-rule: off}\n");

    public ShardsAndLinesTests()
    {
        foreach (var example in Directory.GetFiles(Places.Examples, "*.md"))
            folder.With("drafts/" + Path.GetFileName(example), File.ReadAllText(example));

        for (var i = 0; i < 20; i++)
            folder.With($"drafts/é {i}.md", $"The the TK{new string('!', i % 3)} roof, of Iran, Iraq and Iran, cost $1,500.\n\n<!-- draftlint-disable-next-line -- so it is -->\nIt it.\n\nEnd {i} end end.\n");

        folder.With("drafts/nul.md", "a\0b").With("drafts/latin.md", [0xE9]);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(3, "")]
    [InlineData(5, "--baseline base.sarif")]
    public void Merged_shards_are_the_bytes_of_one_run(int count, string more)
    {
        Run("baseline drafts --output base.sarif");
        File.WriteAllText(folder["drafts/é 3.md"], "Another line, so so.\n\nThe the roof.\n");
        var whole = Run($"check drafts --format sarif {more}");
        Assert.Equal(2, whole.ExitCode);
        for (var number = 1; number <= count; number++)
            Run($"check drafts --format sarif={number}.sarif --shard {number}/{count} {more}");

        var merged = DraftLintProcess.Run(folder.Path, "merge " + string.Join(' ', Enumerable.Range(1, count).Reverse().Select(number => $"{number}.sarif")));
        Assert.Equal((0, ""), (merged.ExitCode, merged.Errors));
        Assert.Equal(whole.Output, merged.Output);
    }

    [Theory]
    [InlineData("merge nowhere.sarif", "draftlint: nowhere.sarif: There is no such file.\n")]
    [InlineData("merge drafts/nul.md", "draftlint: drafts/nul.md: This is no JSON (line 1).\n")]
    [InlineData("merge other.json ./other.json", "draftlint: other.json is given twice: its findings would count twice.\n")]
    [InlineData("merge other.json", "draftlint: other.json: This is no log of DraftLint.\n")]
    [InlineData("merge a.sarif b.sarif", "draftlint: b.sarif: This log judges by 2025-01-17, the first by 2025-01-16; give all parts one --as-of.\n")]
    [InlineData("check --shard 3/2", "draftlint: --shard takes two whole numbers such as 2/8, the first no more than the second, not \"3/2\".\n")]
    [InlineData("check drafts --jsonl", "draftlint: --jsonl reads standard input and writes a line for each of its lines: it takes no paths, reports, baselines or shards.\n")]
    [InlineData("report other.json", "draftlint: other.json: This is no log of DraftLint.\n")]
    public void What_can_not_be_done_is_told(string arguments, string errors)
    {
        folder.With("other.json", "{\"runs\": [{\"tool\": {\"driver\": {\"name\": \"x\"}}}]}").With("plain/a.md", "The roof.").With("plain/draftlint.yml", "");
        if (arguments.Contains("a.sarif", StringComparison.Ordinal))
        {
            DraftLintProcess.Run(folder.Path, "check plain/a.md --format sarif=a.sarif --as-of 2025-01-16");
            DraftLintProcess.Run(folder.Path, "check plain/a.md --format sarif=b.sarif --as-of 2025-01-17");
        }

        Assert.Equal(new DraftLintProcess(2, "", errors), DraftLintProcess.Run(folder.Path, arguments));
    }

    /// <summary>What is shown of a log is what the run itself showed, frame by frame.</summary>
    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("github")]
    [InlineData("html")]
    public void A_log_is_shown_as_the_run_was(string format)
    {
        Run($"check drafts --format sarif=log.sarif --format {format}=run.txt");
        var shown = DraftLintProcess.Run(folder.Path, $"report log.sarif --format {format}");
        Assert.Equal((0, ""), (shown.ExitCode, shown.Errors));
        Assert.Equal(File.ReadAllText(folder["run.txt"]), shown.Output);
    }

    [Fact]
    public void A_line_in_is_a_line_out()
    {
        const string Input = """
            {"path": "a.md", "text": "The the roof.\n\nIt is old.", "date": "2020-05-01"}

            {"text": "Clean."}
            {"path": "b.md"}
            no json
            {"path": "c.md", "text": "a\u0000b"}
            {"path": "d.md", "text": "It.", "date": "May"}
            """;
        var run = DraftLintProcess.Run(folder.Path, "check --jsonl --rule repeated-word --config nowhere/../plain.yml --as-of 2025-01-16".Replace(" --config nowhere/../plain.yml", "", StringComparison.Ordinal), Input);
        Assert.Equal(2, run.ExitCode);
        var lines = run.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(
            ["a.md 2020-05-01 1 0", "stdin.md 2025-01-16 0 0", "b.md - 0 1", "- - 0 1", "c.md - 0 1", "d.md - 0 1"],
            lines.Select(line => $"{Text(line, "path")} {Text(line, "date")} {line.GetProperty("results").GetArrayLength()} {line.GetProperty("notifications").GetArrayLength()}"));
        var result = lines[0].GetProperty("results")[0];
        Assert.Equal(("DL1002", "warning"), (Text(result, "ruleId"), Text(result, "level")));
        Assert.False(result.TryGetProperty("ruleIndex", out _));
    }

    [Fact]
    public void The_summary_of_the_job_has_a_table()
    {
        folder.With("summary.md", "# Other steps\n\n");
        var run = DraftLintProcess.Run(folder.Path, "check drafts/night-bus.md --format github --as-of 2025-01-16", "", "GITHUB_STEP_SUMMARY=" + folder["summary.md"]);
        Assert.StartsWith("::", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("# Other steps\n\n## DraftLint\n\n1 draft: ", File.ReadAllText(folder["summary.md"]), StringComparison.Ordinal);
    }

    /// <summary>What comes through a pipe can be read once: a copy of it takes the temporary folder's room.</summary>
    [Fact]
    public void A_log_in_a_pipe_is_copied()
    {
        if (OperatingSystem.IsWindows())
            return;

        Run("check drafts --format sarif=log.sarif --shard 1/1");
        var whole = DraftLintProcess.Run(folder.Path, "merge log.sarif");
        Assert.Equal((0, whole.Output), Piped("", "merge /dev/stdin"));
        Assert.Equal((0, DraftLintProcess.Run(folder.Path, "report log.sarif").Output), Piped("", "report /dev/stdin"));

        var (exitCode, output) = Piped($"TMPDIR={folder["nowhere"]}", "merge /dev/stdin");
        Assert.Equal(2, exitCode);
        Assert.StartsWith($"draftlint: What this run finds has no room in the temporary folder {folder["nowhere"]}: the folder is gone. Name another folder in TMPDIR, or lint in parts with --shard.\n", output, StringComparison.Ordinal);
    }

    /// <summary>A file system of 16 kB of one's own, where the system lets one have it.</summary>
    [Fact]
    public void A_full_temporary_folder_is_told()
    {
        Run("check drafts --format sarif=log.sarif --shard 1/1");
        Directory.CreateDirectory(folder["small"]);
        var script = $"mount -t tmpfs -o size=16k none {folder["small"]} && cd {folder.Path} && cat log.sarif | {{ TMPDIR={folder["small"]} dotnet {Places.CommandLine} merge /dev/stdin --output all.sarif; echo $?; ls small; }}";
        var (exitCode, output) = OperatingSystem.IsLinux() ? NpmTool.Run("unshare", "-rm", "sh", "-c", script) : (1, "");
        if (exitCode != 0)
            return;

        Assert.StartsWith($"2\ndraftlint: What this run finds has no room in the temporary folder {folder["small"]}: the disk is full. Name another folder in TMPDIR, or lint in parts with --shard.\n", output, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["all.sarif"]));
    }

    private (int ExitCode, string Output) Piped(string variable, string arguments) =>
        NpmTool.Run("sh", "-c", $"cd {folder.Path}; cat log.sarif | {variable} dotnet {Places.CommandLine} {arguments}");

    private static string Text(JsonElement element, string key) => element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "-" : "-";

    private DraftLintProcess Run(string arguments) => DraftLintProcess.Run(folder.Path, arguments + " --as-of 2025-01-16");
}
