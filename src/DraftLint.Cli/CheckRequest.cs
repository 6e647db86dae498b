using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Reporting;
using DraftLint.Text;
using DraftLint.Workspaces;

namespace DraftLint.Cli;

/// <summary>What one run of <c>check</c> lints, and how.</summary>
/// <param name="Paths">Drafts, folders, globs or <c>-</c>; empty for what draftlint.yml names.</param>
/// <param name="Gate">On which day, how many at a time, and what the run lets pass.</param>
/// <param name="Settings">By which rules.</param>
/// <param name="Targets">The reports to write.</param>
internal sealed record CheckRequest(IReadOnlyList<string> Paths, Gate Gate, RunSettings Settings, IReadOnlyList<ReportTarget> Targets)
{
    /// <summary>The name of standard input in reports.</summary>
    public string StandardInputName { get; init; } = "stdin.md";

    /// <summary>Whether to leave colors out.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether to leave out the summary and the progress.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether to show silenced findings.</summary>
    public bool IsVerbose { get; init; }

    /// <summary>Lints, and gives the report.</summary>
    public Report Lint(CancellationToken cancellation)
    {
        // Half of what the first draft waits for: another core has it ready when the rules are read.
        _ = Task.Run(FactBook.Prepare, CancellationToken.None);
        var workspace = new Workspace(Directory.GetCurrentDirectory(), Settings);
        var faults = new List<Problem>();
        var results = new List<LintResult>();
        var readsInput = Paths.Contains("-", StringComparer.Ordinal);
        string[] named = [.. Paths.Where(path => path != "-")];
        var files = readsInput && named.Length == 0 ? [] : workspace.FindDrafts(named);
        if (readsInput)
        {
            if (ReadStandardInput(out var fault) is { } source)
                results.Add(workspace.RulesFor(StandardInputName).Linter.Lint(source, Gate.AsOf, cancellation));
            else if (fault is not null)
                faults.Add(fault);
        }
        else if (files.Count == 0 && !workspace.Problems.Any(problem => problem.Id is Problem.NoDrafts or Problem.UnreadableDraft))
            faults.Add(new Problem(Problem.NoDrafts, null, null, "There is no draft to lint here: name a file or a folder that holds *.md."));

        using var progress = new ProgressLine(files.Count, isShown: !IsQuiet && !Console.IsErrorRedirected);
        results.AddRange(LintRun.Lint(workspace, files, Gate.AsOf, Gate.Jobs, faults, progress.Advance, cancellation));
        return new Report(results, workspace.RulesOf(files.DefaultIfEmpty(StandardInputName)), [.. workspace.Problems, .. faults], Gate.AsOf)
        {
            Paths = new ReportPaths(workspace.Folder.Replace('\\', '/'), BaseFolder.Of(files, workspace.Folder)),
        };
    }

    private SourceText? ReadStandardInput(out Problem? problem)
    {
        using var input = Console.OpenStandardInput();
        return TextFile.Read(input, StandardInputName, Problem.UnreadableDraft, "draft", out problem);
    }
}
