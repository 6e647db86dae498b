using System.CommandLine;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Yaml;

namespace DraftLint.Cli;

/// <summary>The options of <c>check</c>.</summary>
internal sealed class CheckOptions
{
    private static readonly string[] Thresholds = ["error", "warning", "note", "never"];

    private readonly Argument<string[]> paths = new("paths") { Description = "Drafts, folders or globs; - for standard input. Default: what draftlint.yml names, else the working folder.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string[]> format = new("--format") { Description = "text, sarif, json or github; with =FILE to write that one to a file. May be repeated.", HelpName = "FORMAT[=FILE]" };
    private readonly Option<string?> output = new("--output") { Description = "File for the report that has none of its own.", HelpName = "FILE" };
    private readonly Option<string?> asOf = new("--as-of") { Description = "The day (2025-01-16) on which drafts without a date are judged. Default: today in UTC.", HelpName = "DATE" };
    private readonly Option<string?> failOn = new("--fail-on") { Description = "error, warning, note or never: what makes the exit code 1. Default: error.", HelpName = "SEVERITY" };
    private readonly Option<string?> maxWarnings = new("--max-warnings") { Description = "More warnings than this make the exit code 1.", HelpName = "N" };
    private readonly Option<string?> stdinName = new("--stdin-filename") { Description = "Name for standard input; the draftlint.yml nearest to it counts.", HelpName = "NAME" };
    private readonly Option<string?> jobs = new("--jobs") { Description = "How many drafts at a time. Default: one for each processor.", HelpName = "N" };
    private readonly Option<bool> noColor = new("--no-color") { Description = "No colors." };
    private readonly Option<bool> quiet = new("--quiet") { Description = "No summary and no progress." };
    private readonly Option<bool> verbose = new("--verbose") { Description = "Show silenced findings too." };
    private readonly RunOptions run = new();

    /// <summary>Gives the command its arguments and options.</summary>
    public Command AddTo(Command command)
    {
        command.Add(paths);
        foreach (var option in (Option[])[format, output, asOf, failOn, maxWarnings])
            command.Add(option);

        run.AddTo(command);
        foreach (var option in (Option[])[stdinName, jobs, noColor, quiet, verbose])
            command.Add(option);

        return command;
    }

    /// <summary>What was asked for. Gives what is wrong with it, or null.</summary>
    public string? Read(ParseResult parsed, Command command, out CheckRequest? request)
    {
        request = null;
        var given = parsed.GetValue(paths) ?? [];
        if (given.Select(path => CommandLine.Refuse(path, command)).OfType<string>().FirstOrDefault() is { } refusal)
            return refusal;

        if (ReportTarget.Read(parsed.GetValue(format) ?? [], parsed.GetValue(output), out var targets) is { } fault)
            return fault;

        var threshold = parsed.GetValue(failOn) ?? "error";
        if (!Thresholds.Contains(threshold, StringComparer.Ordinal))
            return $"--fail-on: \"{threshold}\" is no severity{NearestName.Hint(threshold, Thresholds)}";

        if (!TryDay(parsed.GetValue(asOf), out var day))
            return $"--as-of takes a day such as 2025-01-16, not \"{parsed.GetValue(asOf)}\".";

        if (!TryCount(parsed.GetValue(maxWarnings), int.MaxValue, least: 0, out var most))
            return $"--max-warnings takes a whole number, not \"{parsed.GetValue(maxWarnings)}\".";

        if (!TryCount(parsed.GetValue(jobs), Environment.ProcessorCount, least: 1, out var atOnce))
            return $"--jobs takes a whole number from 1 on, not \"{parsed.GetValue(jobs)}\".";

        request = new CheckRequest(given, day, run.Read(parsed), targets)
        {
            FailOn = ThresholdOf(threshold),
            MaxWarnings = most,
            Jobs = atOnce,
            StandardInputName = parsed.GetValue(stdinName) ?? "stdin.md",
            IsPlain = parsed.GetValue(noColor),
            IsQuiet = parsed.GetValue(quiet),
            IsVerbose = parsed.GetValue(verbose),
        };
        return null;
    }

    private static Severity? ThresholdOf(string word) => word switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "note" => Severity.Note,
        _ => null,
    };

    private static bool TryDay(string? text, out DateOnly day)
    {
        day = DateOnly.FromDateTime(DateTime.UtcNow);
        return text is null || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    private static bool TryCount(string? text, int byDefault, int least, out int count)
    {
        count = byDefault;
        return text is null || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count >= least);
    }
}
