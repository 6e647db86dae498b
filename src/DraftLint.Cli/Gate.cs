using DraftLint.Diagnostics;
using DraftLint.Reporting;

namespace DraftLint.Cli;

/// <summary>How a run judges, and what it lets pass.</summary>
/// <param name="AsOf">The day for drafts without a date.</param>
/// <param name="FailOn">What makes the exit code 1; null for nothing.</param>
/// <param name="MaxWarnings">More warnings than this make the exit code 1.</param>
/// <param name="Jobs">How many drafts at a time.</param>
internal sealed record Gate(DateOnly AsOf, Severity? FailOn, int MaxWarnings, int Jobs)
{
    /// <summary>What a run ends with that found this.</summary>
    public int ExitCode(Report report)
    {
        if (!report.Problems.IsEmpty)
            return ExitCodes.Problems;

        var isGrave = FailOn is { } least && report.Drafts.Any(draft => draft.Diagnostics.Any(finding => finding.IsOpen && finding.Severity >= least));
        return isGrave || report.CountOf(Severity.Warning) > MaxWarnings ? ExitCodes.Findings : ExitCodes.Clean;
    }
}
