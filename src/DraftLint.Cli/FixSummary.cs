using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Reporting;

namespace DraftLint.Cli;

/// <summary>What <c>fix</c> says at its end.</summary>
internal static class FixSummary
{
    /// <summary>Writes a line for each draft that was fixed, and one that sums up.</summary>
    public static void Write(IReadOnlyList<FixedDraft> drafts, Report report, FixMode mode, TextWriter writer)
    {
        foreach (var draft in drafts.Where(draft => !draft.Edits.IsEmpty))
            writer.Write($"{draft.Before.Source.Path}: {string.Join(", ", CountsOf(draft))}\n");

        var changed = drafts.Count(draft => !draft.Edits.IsEmpty);
        var fixes = drafts.Sum(draft => draft.Edits.IsEmpty ? 0 : draft.Fixed.Length);
        var done = mode == FixMode.DryRun ? "to make" : "made";
        var what = fixes == 0 ? (mode == FixMode.Ask ? "Nothing changed" : "Nothing to fix") : $"{Number(fixes, "fix", "fixes")} {done} in {Number(changed, "draft", "drafts")}";
        writer.Write($"{what}; {LeftOf(report)} ({TextReport.DayOf(report)})\n");
    }

    private static IEnumerable<string> CountsOf(FixedDraft draft) => draft.Fixed
        .CountBy(finding => finding.Rule.Name, StringComparer.Ordinal)
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => pair.Value == 1 ? pair.Key : string.Create(CultureInfo.InvariantCulture, $"{pair.Key} ({pair.Value} times)"));

    private static string LeftOf(Report report)
    {
        string[] counts =
        [
            .. Count(report.CountOf(Severity.Error), "error"), .. Count(report.CountOf(Severity.Warning), "warning"),
            .. Count(report.CountOf(Severity.Note), "note"), .. Count(report.Problems.Length, "problem"),
        ];
        var suggested = report.Drafts.Sum(draft => draft.Diagnostics.Count(finding => finding.IsOpen && finding.Fix is not null));
        var hint = suggested == 0 ? "" : $", {Number(suggested, "of them with a fix", "of them with fixes")} to look at (--interactive)";
        return counts.Length == 0 ? "nothing is left" : $"left: {string.Join(", ", counts)}{hint}";
    }

    private static string[] Count(int count, string noun) => count == 0 ? [] : [Number(count, noun, noun + "s")];

    private static string Number(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
