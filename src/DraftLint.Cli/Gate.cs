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
        var isGrave = FailOn is { } least && report.Drafts.Any(draft => draft.Diagnostics.Any(finding => finding.IsOpen && finding.Severity >= least));
        return ExitCode(!report.Problems.IsEmpty, isGrave, report.CountOf(Severity.Warning));
    }

    /// <summary>What a run ends with.</summary>
    /// <param name="hasProblems">Whether it is not to be trusted.</param>
    /// <param name="isGrave">Whether a finding counts that is at or above <see cref="FailOn"/>.</param>
    /// <param name="warnings">How many warnings count.</param>
    public int ExitCode(bool hasProblems, bool isGrave, int warnings) =>
        hasProblems ? ExitCodes.Problems : isGrave || warnings > MaxWarnings ? ExitCodes.Findings : ExitCodes.Clean;
}
