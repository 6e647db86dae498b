using System.CommandLine;
using DraftLint.Reporting;
using DraftLint.Workspaces;

namespace DraftLint.Cli;

/// <summary><c>draftlint check</c>: lints drafts and reports.</summary>
internal static class CheckCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var options = new CheckOptions();
        var command = options.AddTo(new Command("check", "Lint drafts."));
        command.SetAction(parsed => options.Read(parsed, command, out var request) is { } fault ? CommandLine.Fail(fault) : Run(request!));
        return command;
    }

    private static int Run(CheckRequest request)
    {
        using var interruption = new Interruption();
        if (request.ReadsLines)
            return request.LintLines(interruption.Token);

        using var store = SpillFile.NewStore();
        var report = request.Lint(store, interruption.Token);
        CommandLine.Tell(report.Problems, request.IsPlain);
        if (request.BaselineFile is { } baseline && !request.IsQuiet)
            TellStale(report, baseline);

        return WriteAll(report, request) ? request.Gate.ExitCode(report) : ExitCodes.Problems;
    }

    /// <summary>On GitHub the page of the job has room for what is too much for annotations.</summary>
    private static bool IsSummaryWritten(Report report)
    {
        try
        {
            JobSummary.Append(report);
            return true;
        }
        catch (IOException failure)
        {
            CommandLine.Fail(failure.Message);
            return false;
        }
    }

    /// <summary>Says which entries of the baseline can go.</summary>
    private static void TellStale(Report report, string baseline)
    {
        const int Shown = 10;
        var absent = report.Absent ?? [];
        foreach (var entry in absent.Take(Shown))
            Console.Error.WriteLine($"{baseline}: note: {entry.RuleId} at line {entry.Line} of {entry.Path} is no longer found.");

        if (absent.Length > Shown)
            Console.Error.WriteLine($"{baseline}: note: {absent.Length - Shown} more are no longer found.");

        if (!absent.IsEmpty)
            Console.Error.WriteLine($"{baseline}: note: 'draftlint baseline' takes stale entries out.");
    }

    /// <summary>Writes every report; one that can't be written keeps none of the others back.</summary>
    private static bool WriteAll(Report report, CheckRequest request)
    {
        var look = new TextReportOptions(Terminal.Width, Terminal.UsesColor(request.IsPlain), request.IsVerbose, !request.IsQuiet);
        var isWritten = true;
        foreach (var target in request.Targets)
        {
            try
            {
                target.Write(report, look);
            }
            catch (IOException failure)
            {
                CommandLine.Fail(failure.Message);
                isWritten = false;
            }
        }

        return isWritten && (!request.Targets.Any(target => target.Format == "github") || IsSummaryWritten(report));
    }
}
