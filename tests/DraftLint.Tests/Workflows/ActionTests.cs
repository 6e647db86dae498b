using System.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace DraftLint.Tests.Workflows;

/// <summary>The step of the action that lints, run by bash as a runner does it.</summary>
public sealed class ActionTests : IDisposable
{
    private readonly FolderSample folder = new FolderSample()
        .With("drafts/twice.md", "---\ntitle: A roof\n---\n\nThe the roof leaks.\n\n<!-- draftlint-disable-next-line repeated-word -- a quotation -->\nIt is is old.\n")
        .With("output", "").With("summary", "");

    public void Dispose() => folder.Dispose();

    [BashFact]
    public void Outputs_count_what_is_not_silenced()
    {
        var (exitCode, output) = Lint(("PATHS", "drafts\n"), ("FAIL_ON", "error"));
        Assert.Equal((0, "errors=0\nwarnings=1\nnotes=0\nsarif=log.sarif\n"), (exitCode, File.ReadAllText(Path.Combine(folder.Path, "output"))));
        Assert.Contains("::warning file=drafts/twice.md,line=5,", output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.Path, "log.sarif")));
    }

    [BashFact]
    public void A_page_is_written_where_it_is_wanted()
    {
        Assert.Equal(0, Lint(("PATHS", "drafts"), ("FAIL_ON", "error"), ("HTML", "a page.html")).ExitCode);
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(folder["a page.html"]), StringComparison.Ordinal);
    }

    [BashFact]
    public void The_step_fails_as_the_tool_does()
    {
        Assert.Equal(1, Lint(("PATHS", "drafts"), ("FAIL_ON", "warning")).ExitCode);
        Assert.Equal(2, Lint(("PATHS", "nowhere.md"), ("FAIL_ON", "never")).ExitCode);
    }

    [BashFact]
    public void A_path_is_one_line_whatever_stands_in_it()
    {
        folder.With("my drafts; echo/a.md", "The the roof leaks.\n");
        Assert.Contains("file=my drafts; echo/a.md", Lint(("PATHS", "my drafts; echo\n\ndrafts/twice.md"), ("FAIL_ON", "never")).Output, StringComparison.Ordinal);
    }

    private (int ExitCode, string Output) Lint(params (string Name, string Value)[] inputs)
    {
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", Script("lint")]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        var own = new[] { ("TOOL", Path.ChangeExtension(Places.CommandLine, null)), ("CONFIG", ""), ("AS_OF", "2025-01-16"), ("CHANGED_ONLY", "true"), ("BASE", ""), ("BASELINE", ""), ("SARIF", "log.sarif"), ("HTML", ""), ("SUMMARY", "false"), ("GITHUB_OUTPUT", "output"), ("GITHUB_STEP_SUMMARY", "summary") };
        foreach (var (name, value) in own.Concat(inputs))
            start.Environment[name] = value;

        using var process = Process.Start(start)!; // Null only for documents that a running program opens.
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    /// <summary>The script of a step.</summary>
    private static string Script(string id)
    {
        var yaml = new YamlStream();
        using (var reader = File.OpenText(Path.Combine(Places.Repository, ".github", "actions", "draftlint", "action.yml")))
            yaml.Load(reader);

        var steps = (YamlSequenceNode)yaml.Documents[0].RootNode["runs"]["steps"];
        var step = steps.Children.OfType<YamlMappingNode>().Single(step => step.Children.TryGetValue("id", out var name) && name.ToString() == id);
        return step["run"].ToString();
    }
}

/// <summary>A test that needs bash and jq, as runners have them.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BashFactAttribute : FactAttribute
{
    public BashFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        foreach (var program in new[] { "bash", "jq" })
        {
            if (!folders.Any(folder => File.Exists(Path.Combine(folder, program))))
                Skip = $"{program} is not installed.";
        }
    }
}
