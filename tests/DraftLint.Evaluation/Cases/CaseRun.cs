using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Evaluation.Cases;

/// <summary>Lints short cases and tells which of them hold.</summary>
internal static class CaseRun
{
    /// <summary>Writes each case that fails with what was reported instead, then the numbers for each check. Whether all hold.</summary>
    public static bool Write(Linter linter, string path, CaseFile file, CheckFilter checks, TextWriter output)
    {
        var tallies = new SortedDictionary<string, (int Held, int All)>(StringComparer.Ordinal);
        foreach (var one in file.Cases.Where(one => checks.Holds(one.Check)))
        {
            var reports = Reports(linter, one, file.AsOf);
            var holds = Holds(one, reports);
            var key = $"{one.Check,-28} {(one.Fires ? "fire" : "silent"),-6}";
            var (held, all) = tallies.GetValueOrDefault(key);
            tallies[key] = (held + (holds ? 1 : 0), all + 1);
            if (holds)
                continue;

            output.WriteLine($"{(one.Fires ? "MISS " : "FALSE")} {path}:{one.Position.Line} {one.Check}{(one.Date is { } date ? $" on {date:yyyy-MM-dd}" : "")}");
            output.WriteLine($"      {ExampleResult.Marked(one.Text.Text, one.Fires ? one.Text.Reported : reports.Select(report => report.Span)).ReplaceLineEndings("\\n")}");
            foreach (var report in reports)
                output.WriteLine($"      {report.Message}");
        }

        foreach (var (key, (held, all)) in tallies)
            output.WriteLine($"{key} {held,4} of {all}");

        return tallies.Values.All(tally => tally.Held == tally.All);
    }

    /// <summary>Whether a report overlaps each marked span, or there is none where there should be none. Of a contradiction the other end is as right.</summary>
    internal static bool Holds(ShortCase one, IReadOnlyList<Diagnostic> reports) =>
        one.Fires
            ? reports.Count > 0 && one.Text.Reported.All(span => reports.Any(report => report.Span.OverlapsWith(span) || report.Related.Any(related => related.Span.OverlapsWith(span))))
            : reports.Count == 0;

    /// <summary>The reports of the case's check, their spans counted in its text.</summary>
    internal static IReadOnlyList<Diagnostic> Reports(Linter linter, ShortCase one, DateOnly asOf)
    {
        var draft = RuleTester.DraftOf(one.Text.Text, one.Date, out var shift);
        var found = linter.Lint(new SourceText("case.md", draft), asOf).Diagnostics.Where(finding => finding.Suppression is null && string.Equals(finding.Rule.Name, one.Check, StringComparison.Ordinal));
        return [.. found.Select(finding => finding with
        {
            Span = Moved(finding.Span, shift),
            Related = [.. finding.Related.Select(related => related with { Span = Moved(related.Span, shift) })],
        })];
    }

    private static TextSpan Moved(TextSpan span, int by) => new(Math.Max(0, span.Start - by), span.Length);
}
