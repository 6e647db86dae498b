using System.CommandLine;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Reporting;

namespace DraftLint.Cli;

/// <summary><c>draftlint check</c>: lints drafts and reports.</summary>
internal static class CheckCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("paths") { Description = "Drafts, folders or globs; - for standard input. Default: the working folder.", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string[]>("--format") { Description = "text, sarif, json or github; with =FILE to write that one to a file. May be repeated.", AllowMultipleArgumentsPerToken = false };
        var output = new Option<string?>("--output") { Description = "File for the report that has none of its own." };
        var asOf = new Option<string?>("--as-of") { Description = "The day (2025-01-16) on which drafts without a date are judged. Default: today in UTC." };
        var failOn = new Option<string>("--fail-on") { Description = "error, warning, note or never: what makes the exit code 1.", DefaultValueFactory = _ => "error" };
        failOn.AcceptOnlyFromAmong("error", "warning", "note", "never");
        var maxWarnings = new Option<int?>("--max-warnings") { Description = "More warnings than this make the exit code 1." };
        var rule = new Option<string[]>("--rule") { Description = "Run only this rule, or NAME=SEVERITY to set one. May be repeated." };
        var stdinName = new Option<string>("--stdin-filename") { Description = "Name for standard input.", DefaultValueFactory = _ => "stdin.md" };
        var jobs = new Option<int>("--jobs") { Description = "How many drafts at a time.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var noColor = new Option<bool>("--no-color") { Description = "No colors." };
        var quiet = new Option<bool>("--quiet") { Description = "No summary." };
        var verbose = new Option<bool>("--verbose") { Description = "Show silenced findings too." };
        var command = new Command("check", "Lint drafts.") { paths, format, output, asOf, failOn, maxWarnings, rule, stdinName, jobs, noColor, quiet, verbose };
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(paths) ?? [];
            if (given.Select(path => CommandLine.Refuse(path, command)).OfType<string>().FirstOrDefault() is { } refusal)
                return Fail(refusal);

            if (!TryDay(parsed.GetValue(asOf), out var day))
                return Fail($"--as-of takes a day such as 2025-01-16, not \"{parsed.GetValue(asOf)}\".");

            if (ReportTarget.Read(parsed.GetValue(format) ?? [], parsed.GetValue(output), out var targets) is { } fault)
                return Fail(fault);

            var settings = new CheckSettings(given, day, parsed.GetValue(rule) ?? [], parsed.GetValue(stdinName) ?? "stdin.md", parsed.GetValue(jobs));
            var look = new TextReportOptions(Terminal.Width, Terminal.UsesColor(parsed.GetValue(noColor)), parsed.GetValue(verbose), !parsed.GetValue(quiet));
            return Run(settings, targets, look, parsed.GetValue(failOn) ?? "error", parsed.GetValue(maxWarnings));
        });
        return command;
    }

    private static int Run(CheckSettings settings, IReadOnlyList<ReportTarget> targets, TextReportOptions look, string failOn, int? maxWarnings)
    {
        using var interruption = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            interruption.Cancel();
        };
        var report = settings.Lint(interruption.Token);
        foreach (var problem in report.Problems)
            TextReport.WriteProblem(problem, Console.Error, look.UseColor);

        foreach (var target in targets)
            target.Write(report, look);

        return ExitCode(report, failOn, maxWarnings);
    }

    private static int ExitCode(Report report, string failOn, int? maxWarnings)
    {
        if (!report.Problems.IsEmpty)
            return ExitCodes.Problems;

        var threshold = failOn switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            "note" => Severity.Note,
            _ => (Severity?)null,
        };
        var isGrave = threshold is { } least && report.Drafts.Any(draft => draft.Diagnostics.Any(finding => finding.Suppression is null && finding.Severity >= least));
        return isGrave || report.CountOf(Severity.Warning) > (maxWarnings ?? int.MaxValue) ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static bool TryDay(string? text, out DateOnly day)
    {
        day = DateOnly.FromDateTime(DateTime.UtcNow);
        return text is null || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine($"draftlint: {message}");
        return ExitCodes.Problems;
    }
}
