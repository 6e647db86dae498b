using System.CommandLine;
using DraftLint.Diagnostics;
using DraftLint.Reporting;
using DraftLint.Workspaces;

namespace DraftLint.Cli;

/// <summary><c>draftlint fix</c>: makes the fixes that drafts need, and says what is left.</summary>
internal static class FixCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var options = new FixOptions();
        var command = options.AddTo(new Command("fix", "Apply fixes to drafts: those that are safe, unless you ask for more."));
        command.SetAction(parsed => options.Read(parsed, command, out var request) is { } fault ? CommandLine.Fail(fault) : Run(request!));
        return command;
    }

    private static int Run(FixRequest request)
    {
        var workspace = new Workspace(Directory.GetCurrentDirectory(), request.Settings);
        var faults = new List<Problem>();
        var files = workspace.FindDrafts(request.Paths);
        if (files.Count == 0 && !workspace.Problems.Any(problem => problem.Id is Problem.NoDrafts or Problem.UnreadableDraft))
            faults.Add(new Problem(Problem.NoDrafts, null, null, "There is no draft to fix here: name a file or a folder that holds *.md."));

        var drafts = request.IsInteractive ? FixDialog.Fix(workspace, files, request, faults) : FixUnasked(workspace, files, request, faults);
        var report = new Report(drafts.Select(draft => draft.After), [], [.. workspace.Problems, .. faults], request.Gate.AsOf);
        CommandLine.Tell(report.Problems, request.IsPlain);
        if (request.Mode == FixMode.DryRun)
            WriteDiff(drafts);

        Tell(drafts, report, request);
        return request.Gate.ExitCode(report);
    }

    private static IReadOnlyList<FixedDraft> FixUnasked(Workspace workspace, IReadOnlyList<string> files, FixRequest request, List<Problem> faults)
    {
        using var interruption = new Interruption();
        using var progress = new ProgressLine(files.Count, isShown: !request.IsQuiet && !Console.IsErrorRedirected);
        var settings = new FixSettings(request.Gate.AsOf, request.Least, request.Gate.Jobs, Writes: request.Mode == FixMode.Write);
        return FixRun.Fix(workspace, files, settings, faults, progress.Advance, interruption.Token);
    }

    private static void WriteDiff(IReadOnlyList<FixedDraft> drafts)
    {
        using var output = StandardOutput.Open();
        foreach (var draft in drafts)
            UnifiedDiff.Write(draft.Before.Source.Path, draft.Before.Source, draft.Edits, output);
    }

    /// <summary>What was done, draft by draft, and what is left. Beside a diff it goes to standard error, for standard output is the diff's.</summary>
    private static void Tell(IReadOnlyList<FixedDraft> drafts, Report report, FixRequest request)
    {
        if (request.IsQuiet)
            return;

        if (request.Mode == FixMode.DryRun)
        {
            FixSummary.Write(drafts, report, request.Mode, Console.Error);
            return;
        }

        using var output = StandardOutput.Open();
        FixSummary.Write(drafts, report, request.Mode, output);
    }
}
