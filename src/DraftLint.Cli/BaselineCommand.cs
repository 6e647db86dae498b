using System.CommandLine;
using System.Globalization;
using DraftLint.Reporting.Sarif;
using DraftLint.Workspaces;

namespace DraftLint.Cli;

/// <summary><c>draftlint baseline</c>: records today's findings, so that <c>check --baseline</c> reports only new ones.</summary>
internal static class BaselineCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("paths") { Description = "Drafts, folders or globs. Default: what draftlint.yml names, else the working folder.", Arity = ArgumentArity.ZeroOrMore };
        var output = new Option<string?>("--output") { Description = $"The file to write. Default: {BaselineFiles.DefaultName}.", HelpName = "FILE" };
        var gate = new GateOptions();
        var run = new RunOptions();
        var command = new Command("baseline", "Record today's findings in a file, so that only new ones are reported.") { paths, output };
        gate.AddTo(command, canFail: false);
        run.AddTo(command);
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(paths) ?? [];
            if (given.Select(path => CommandLine.Refuse(path, command)).OfType<string>().FirstOrDefault() is { } refusal)
                return CommandLine.Fail(refusal);

            if (given.Contains("-", StringComparer.Ordinal))
                return CommandLine.Fail("A baseline is of files; standard input is none.");

            return gate.Read(parsed, out var limits) is { } fault
                ? CommandLine.Fail(fault)
                : Run(new CheckRequest(given, limits, run.Read(parsed), []), parsed.GetValue(output) ?? BaselineFiles.DefaultName);
        });
        return command;
    }

    private static int Run(CheckRequest request, string output)
    {
        using var interruption = new Interruption();
        using var store = SpillFile.NewStore();
        var report = request.Lint(store, interruption.Token);
        CommandLine.Tell(report.Problems, request.IsPlain);
        var baseline = report.AsBaseline();
        AtomicFile.Write(output, writer => SarifReport.WriteWhole(baseline, writer));
        var count = baseline.Drafts.Sum(draft => draft.Diagnostics.Length);
        Console.Out.Write(string.Create(CultureInfo.InvariantCulture, $"{output}: {count} {(count == 1 ? "finding" : "findings")} in {baseline.Drafts.Length} of {report.Drafts.Length} {(report.Drafts.Length == 1 ? "draft" : "drafts")}\n"));
        return report.Problems.IsEmpty ? ExitCodes.Clean : ExitCodes.Problems;
    }
}
