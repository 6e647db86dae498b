using DraftLint.Diagnostics;
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
    /// <summary>A git revision: only what touches lines changed since then counts. Null for all.</summary>
    public string? ChangedSince { get; init; }

    /// <summary>A log whose findings are no news, or null.</summary>
    public string? BaselineFile { get; init; }

    /// <summary>The name of standard input in reports.</summary>
    public string StandardInputName { get; init; } = "stdin.md";

    /// <summary>Whether to leave colors out.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether to leave out the summary and the progress.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether to show silenced findings.</summary>
    public bool IsVerbose { get; init; }

    /// <summary>The part of the drafts that is linted.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>Whether the drafts are lines of standard input.</summary>
    public bool ReadsLines { get; init; }

    private bool ReadsInput => Paths.Contains("-", StringComparer.Ordinal);

    /// <summary>Lints, and gives the report, which is good until the store is closed.</summary>
    public Report Lint(ResultStore store, CancellationToken cancellation)
    {
        var workspace = new Workspace(Directory.GetCurrentDirectory(), Settings);
        var faults = new List<Problem>();
        var all = FindFiles(workspace, faults);
        var paths = new ReportPaths(workspace.Folder.Replace('\\', '/'), BaseFolder.Of(all, workspace.Folder));
        var changed = ChangedSince is { } revision ? ChangedLines.Since(revision, all, workspace.Folder, faults) : null;
        var results = new List<LintResult>();
        if (ReadsInput && ReadStandardInput(faults) is { } source)
            results.Add(workspace.RulesFor(StandardInputName).Linter.Lint(source, Gate.AsOf, cancellation));

        string[] files = [.. all.Where(file => (changed is null || changed.IsChanged(file)) && Shard.Holds(paths.FromBase(file) ?? file))];
        using (var progress = new ProgressLine(files.Length, isShown: !IsQuiet && !Console.IsErrorRedirected))
            results.AddRange(new LintRun(workspace, store).Lint(files, Gate.AsOf, Gate.Jobs, faults, progress.Advance, cancellation));

        // The rules are those of the whole run, so that the reports of its parts can be put together.
        var baseline = BaselineFile is { } path ? BaselineFiles.Read(path, faults) : null;
        var report = new Report(results, workspace.RulesOf(all.DefaultIfEmpty(StandardInputName)), [.. workspace.Problems, .. faults], Gate.AsOf) { Paths = paths, IsPart = Shard.Count > 1 };
        if (baseline is not null)
            report = BaselineFiles.Compare(baseline, report, Shard);

        return changed is null ? report : report.Only(changed.Touched);
    }

    /// <summary>Lints the lines of standard input, and gives the exit code.</summary>
    public int LintLines(CancellationToken cancellation)
    {
        using var input = new StreamReader(Console.OpenStandardInput(), new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        using var output = StandardOutput.Open();
        return new JsonLines(new Workspace(Directory.GetCurrentDirectory(), Settings), Gate).Run(input, output, cancellation);
    }

    private IReadOnlyList<string> FindFiles(Workspace workspace, List<Problem> faults)
    {
        string[] named = [.. Paths.Where(path => path != "-")];
        if (ReadsInput && named.Length == 0)
            return [];

        var files = workspace.FindDrafts(named);
        if (files.Count == 0 && !ReadsInput && !workspace.Problems.Any(problem => problem.Id is Problem.NoDrafts or Problem.UnreadableDraft))
            faults.Add(new Problem(Problem.NoDrafts, null, null, "There is no draft to lint here: name a file or a folder that holds *.md."));

        return files;
    }

    private SourceText? ReadStandardInput(List<Problem> faults)
    {
        using var input = Console.OpenStandardInput();
        var source = TextFile.Read(input, StandardInputName, Problem.UnreadableDraft, "draft", out var fault);
        if (fault is not null)
            faults.Add(fault);

        return source;
    }
}
