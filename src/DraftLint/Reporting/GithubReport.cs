using System.Globalization;
using System.Text;
using DraftLint.Diagnostics;
using DraftLint.Reporting.Sarif;
using DraftLint.Text;

namespace DraftLint.Reporting;

/// <summary>
/// Workflow commands that GitHub Actions turns into annotations on the lines of a pull request:
/// <c>::warning file=a.md,line=1,endLine=1,col=3,endColumn=8,title=DL1001 duplicate-list-entry::message</c>.
/// </summary>
/// <remarks>
/// A step may make ten annotations of each level; what goes beyond is dropped without a word, so the rest is counted in a last notice.
/// Escapes are those that the runner's parser takes back (actions/runner, ActionCommand): in values <c>% CR LF : ,</c>, in the message <c>% CR LF</c>.
/// </remarks>
public static class GithubReport
{
    private const int AnnotationsOfALevel = 10;

    /// <summary>UTF-16 code units of a message that the runner keeps (ExecutionContext), and of a title that the annotations API takes.</summary>
    private const int MostOfMessage = 4_096;
    private const int MostOfTitle = 255;

    /// <summary>Writes the commands, the gravest findings first: where not all fit, those must.</summary>
    public static void Write(Report report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var left = 0;
        foreach (var severity in (ReadOnlySpan<Severity>)[Severity.Error, Severity.Warning, Severity.Note])
        {
            var findings = FindingsOf(report, severity);

            // Problems are errors, and the closing notice takes the place of one.
            var room = AnnotationsOfALevel;
            if (severity == Severity.Error)
                room -= WriteProblems(report, writer, ref left);
            else if (severity == Severity.Note && (left > 0 || findings.Count > room))
                room--;

            foreach (var (draft, finding) in findings.Take(room))
                WriteFinding(report, draft, finding, writer);

            left += Math.Max(0, findings.Count - room);
        }

        if (left > 0)
            WriteCommand(writer, "notice", "title=DraftLint", string.Create(CultureInfo.InvariantCulture, $"{left} more not shown here: GitHub shows ten of each level. The summary of the job has them all."));
    }

    private static List<(LintResult Draft, Diagnostic Finding)> FindingsOf(Report report, Severity severity)
    {
        var findings = new List<(LintResult, Diagnostic)>();
        foreach (var draft in report.Drafts)
        {
            foreach (var finding in draft.Diagnostics)
            {
                if (finding.IsOpen && finding.Severity == severity)
                    findings.Add((draft, finding));
            }
        }

        return findings;
    }

    private static int WriteProblems(Report report, TextWriter writer, ref int left)
    {
        var shown = Math.Min(report.Problems.Length, AnnotationsOfALevel);
        foreach (var problem in report.Problems.Take(shown))
        {
            var properties = new StringBuilder();
            if (problem.File is { } file)
                AppendProperty(properties, "file", report.Paths.FromBase(file) ?? file);

            if (problem.Position is { } position)
            {
                AppendProperty(properties, "line", Number(position.Line));
                AppendProperty(properties, "col", Number(position.Column));
            }

            AppendProperty(properties, "title", problem.Id);
            WriteCommand(writer, "error", properties.ToString(), problem.Message);
        }

        left += report.Problems.Length - shown;
        return shown;
    }

    private static void WriteFinding(Report report, LintResult draft, Diagnostic finding, TextWriter writer)
    {
        var source = draft.Source;
        var start = source.PositionOf(finding.Span.Start);
        var end = source.PositionOf(finding.Span.End);
        var properties = new StringBuilder();
        AppendProperty(properties, "file", report.Paths.FromBase(source.Path) ?? source.Path);
        AppendProperty(properties, "line", Number(start.Line));
        AppendProperty(properties, "endLine", Number(end.Line));

        // The annotations API takes columns only where both are of one line.
        if (start.Line == end.Line)
        {
            AppendProperty(properties, "col", Number(start.Column));
            AppendProperty(properties, "endColumn", Number(end.Column));
        }

        AppendProperty(properties, "title", SarifLimits.Cut($"{finding.Rule.Id} {finding.Rule.Name}", MostOfTitle));
        WriteCommand(writer, finding.Severity == Severity.Note ? "notice" : finding.Severity.Word(), properties.ToString(), MessageOf(source, finding));
    }

    private static string MessageOf(SourceText source, Diagnostic finding)
    {
        var message = new StringBuilder(finding.Message);
        foreach (var note in finding.Notes)
            message.Append('\n').Append(note);

        foreach (var related in finding.Related)
        {
            var position = source.PositionOf(related.Span.Start);
            message.Append(CultureInfo.InvariantCulture, $"\n{related.Label}: line {position.Line}, column {position.Column}");
        }

        if (FindingWords.HelpOf(finding) is { } help)
            message.Append("\nhelp: ").Append(help);

        return SarifLimits.Cut(message.ToString(), MostOfMessage);
    }

    private static void WriteCommand(TextWriter writer, string level, string properties, string message)
    {
        writer.Write("::");
        writer.Write(level);
        writer.Write(' ');
        writer.Write(properties);
        writer.Write("::");
        writer.Write(message.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal));
        writer.Write('\n');
    }

    private static void AppendProperty(StringBuilder properties, string key, string value)
    {
        if (properties.Length > 0)
            properties.Append(',');

        properties.Append(key).Append('=');
        foreach (var c in value)
        {
            _ = c switch
            {
                '%' => properties.Append("%25"),
                '\r' => properties.Append("%0D"),
                '\n' => properties.Append("%0A"),
                ':' => properties.Append("%3A"),
                ',' => properties.Append("%2C"),
                _ => properties.Append(c),
            };
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
