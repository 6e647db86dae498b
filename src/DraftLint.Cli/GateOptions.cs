using System.CommandLine;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Yaml;

namespace DraftLint.Cli;

/// <summary>The options that say how a run judges and what it lets pass; several commands have them.</summary>
internal sealed class GateOptions
{
    private static readonly string[] Thresholds = ["error", "warning", "note", "never"];

    private readonly Option<string?> asOf = new("--as-of") { Description = "The day (2025-01-16) on which drafts without a date are judged. Default: today in UTC.", HelpName = "DATE" };
    private readonly Option<string?> failOn = new("--fail-on") { Description = "error, warning, note or never: what makes the exit code 1. Default: error.", HelpName = "SEVERITY" };
    private readonly Option<string?> maxWarnings = new("--max-warnings") { Description = "More warnings than this make the exit code 1.", HelpName = "N" };
    private readonly Option<string?> jobs = new("--jobs") { Description = "How many drafts at a time. Default: one for each processor.", HelpName = "N" };

    /// <summary>Gives a command the options.</summary>
    /// <param name="command">The command.</param>
    /// <param name="canFail">False for a command to which findings are no failure.</param>
    public void AddTo(Command command, bool canFail = true)
    {
        foreach (var option in canFail ? (Option[])[asOf, failOn, maxWarnings, jobs] : [asOf, jobs])
            command.Add(option);
    }

    /// <summary>What was given. Gives what is wrong with it, or null.</summary>
    public string? Read(ParseResult parsed, out Gate gate)
    {
        gate = new Gate(default, null, int.MaxValue, 1);
        var threshold = parsed.GetValue(failOn) ?? "error";
        if (!Thresholds.Contains(threshold, StringComparer.Ordinal))
            return $"--fail-on: \"{threshold}\" is no severity{NearestName.Hint(threshold, Thresholds)}";

        if (!TryDay(parsed.GetValue(asOf), out var day))
            return $"--as-of takes a day such as 2025-01-16, not \"{parsed.GetValue(asOf)}\".";

        if (!TryCount(parsed.GetValue(maxWarnings), int.MaxValue, least: 0, out var most))
            return $"--max-warnings takes a whole number, not \"{parsed.GetValue(maxWarnings)}\".";

        if (!TryCount(parsed.GetValue(jobs), Environment.ProcessorCount, least: 1, out var atOnce))
            return $"--jobs takes a whole number from 1 on, not \"{parsed.GetValue(jobs)}\".";

        gate = new Gate(day, SeverityOf(threshold), most, atOnce);
        return null;
    }

    private static Severity? SeverityOf(string word) => word switch
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
