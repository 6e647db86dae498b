using System.CommandLine;
using DraftLint.Reporting;
using DraftLint.Reporting.Sarif;
using DraftLint.Text;
using DraftLint.Workspaces;

namespace DraftLint.Cli;

/// <summary><c>draftlint report</c>: a log in another form.</summary>
internal static class ReportCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var log = new Argument<string>("log") { Description = "A SARIF log of check or merge." };
        var format = new Option<string[]>("--format") { Description = "text, markdown, html or another format of check; with =FILE to write that one to a file. May be repeated.", HelpName = "FORMAT[=FILE]" };
        var output = new Option<string?>("--output") { Description = "File for the report that has none of its own.", HelpName = "FILE" };
        var noColor = new Option<bool>("--no-color") { Description = "No colors." };
        var verbose = new Option<bool>("--verbose") { Description = "Show silenced findings too." };
        var command = new Command("report", "Show a SARIF log of check or merge in another form.") { log, format, output, noColor, verbose };
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(log) ?? "";
            if (CommandLine.Refuse(given, command) is { } refusal)
                return CommandLine.Fail(refusal);

            return ReportTarget.Read(parsed.GetValue(format) ?? [], parsed.GetValue(output), out var targets) is { } fault
                ? CommandLine.Fail(fault)
                : Run(given, targets, new TextReportOptions(Terminal.Width, Terminal.UsesColor(parsed.GetValue(noColor)), parsed.GetValue(verbose)));
        });
        return command;
    }

    private static int Run(string log, IReadOnlyList<ReportTarget> targets, TextReportOptions look)
    {
        if (!File.Exists(log))
            return CommandLine.Fail($"{log}: There is no such file.");

        // Only the page shows whole drafts.
        Func<string, SourceText?> find = targets.Any(target => target.Format == "html") ? new LoggedDrafts(Directory.GetCurrentDirectory()).Find : _ => null;
        using var given = File.OpenRead(log);
        using Stream stream = given.CanSeek ? given : SpillFile.CopyOf(given);
        using var store = SpillFile.NewStore();
        if (SarifLogReader.Read(stream, find, store, out var fault) is not { } report)
            return CommandLine.Fail($"{log}: {fault}");

        foreach (var target in targets)
            target.Write(report, look);

        return ExitCodes.Clean;
    }
}
