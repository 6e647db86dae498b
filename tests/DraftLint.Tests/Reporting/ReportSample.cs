using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Reporting;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Tests.Reporting;

/// <summary>Reports of made-up findings: <c>[|words|]</c> is a finding, <c>{|label:words|}</c> belongs to all of them.</summary>
internal static class ReportSample
{
    public static DateOnly Day { get; } = new(2025, 1, 16);

    public static Rule DuplicateListEntry { get; } = new()
    {
        Id = "DL1001",
        Name = "duplicate-list-entry",
        Kind = "duplicate-list-entry",
        Title = "An entry stands twice in one list",
        Message = "\"{text}\" stands twice in this list.",
        Description = "Reports the second of two equal entries of one list; leaves refrains alone.",
        Why = "The second mention is usually a slip for another name.",
        Help = "if another was meant, name it; if not, take one out",
        FixKind = FixKind.Suggestion,
        Origin = new RuleOrigin("rules/lists/duplicate-list-entry.yml", new LinePosition(1, 1)),
    };

    public static Report Of(params ReadOnlySpan<LintResult> drafts) => new([.. drafts], [DuplicateListEntry], [], Day) { Version = "0.1.0" };

    public static LintResult Draft(string marked, string path = "drafts/ferry.md", Func<Diagnostic, Diagnostic>? change = null)
    {
        var text = MarkedText.Parse(marked, out var fault) ?? throw new ArgumentException(fault, nameof(marked));
        var source = new SourceText(path, text.Text);
        var findings = text.Reported
            .Select(span => DuplicateListEntry.At(span, source[span]) with { Related = text.Related, Label = "again here" })
            .Select(finding => change?.Invoke(finding) ?? finding)
            .ToImmutableArray();
        return new LintResult(source, Day, findings, []);
    }

    public static string Text(string marked, int width = 100, Func<Diagnostic, Diagnostic>? change = null)
    {
        var writer = new StringWriter();
        TextReport.Write(Of(Draft(marked, change: change)), writer, new TextReportOptions(width, ShowSummary: false));
        return writer.ToString();
    }

    public static string Written(Action<Report, TextWriter> write, Report report)
    {
        var writer = new StringWriter();
        write(report, writer);
        return writer.ToString();
    }
}
