using System.Globalization;
using System.Text;
using DraftLint.Diagnostics;

namespace DraftLint.Reporting;

/// <summary>Findings as a table in Markdown, for the page of a run or a pull request.</summary>
public static class MarkdownReport
{
    /// <summary>Writes the report, the gravest findings first.</summary>
    public static void Write(Report report, TextWriter writer) => Write(report, writer, int.MaxValue);

    /// <summary>Writes as much of the report as fits, the gravest findings first, and counts what does not.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Takes the text.</param>
    /// <param name="mostBytes">UTF-8 bytes that it may take.</param>
    public static void Write(Report report, TextWriter writer, int mostBytes)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var page = new StringBuilder("## DraftLint\n\n").Append(TextReport.Summary(report)).Append('\n');
        var room = mostBytes - Encoding.UTF8.GetByteCount(page.ToString()) - "| | | | |\n\nNNNNNNNNNN more findings do not fit here.\n".Length;
        foreach (var problem in report.Problems)
        {
            var line = $"- {Cell($"{problem.Id} {PlaceOf(report, problem)}")}: {Cell(problem.Message)}\n";
            room -= Encoding.UTF8.GetByteCount(line);
            if (room > 0)
                page.Append(page[^2] == ')' ? "\n" : "").Append(line);
        }

        WriteFindings(report, page, room);
        writer.Write(page);
    }

    private static void WriteFindings(Report report, StringBuilder page, int room)
    {
        const string Head = "\n| severity | place | rule | finding |\n| --- | --- | --- | --- |\n";
        var rows = Rows(report).ToList();
        if (rows.Count == 0)
            return;

        room -= Head.Length;
        var shown = 0;
        foreach (var row in rows)
        {
            room -= Encoding.UTF8.GetByteCount(row);
            if (room < 0)
                break;

            page.Append(shown == 0 ? Head : "").Append(row);
            shown++;
        }

        if (shown < rows.Count)
            page.Append(CultureInfo.InvariantCulture, $"\n{rows.Count - shown} more findings do not fit here.\n");
    }

    private static IEnumerable<string> Rows(Report report)
    {
        foreach (var severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Note])
        {
            foreach (var draft in report.Drafts)
            {
                foreach (var finding in draft.Diagnostics.Where(finding => finding.IsOpen && finding.Severity == severity))
                {
                    var place = draft.Source.PositionOf(finding.Span.Start);
                    var file = report.Paths.FromBase(draft.Source.Path) ?? draft.Source.Path;
                    yield return string.Create(CultureInfo.InvariantCulture, $"| {severity.Word()} | {Cell(file)}:{place.Line}:{place.Column} | {finding.Rule.Id} {finding.Rule.Name} | {Cell(Words(finding))} |\n");
                }
            }
        }
    }

    private static string Words(Diagnostic finding) =>
        string.Join(' ', finding.Notes.Prepend(finding.Message)) + (FindingWords.HelpOf(finding) is { } help ? $" (help: {help.TrimEnd('.')})" : "");

    private static string PlaceOf(Report report, Problem problem)
    {
        var file = problem.File is { } given ? report.Paths.FromBase(given) ?? given : "";
        return problem.Position is { } position ? string.Create(CultureInfo.InvariantCulture, $"{file}:{position.Line}:{position.Column}") : file;
    }

    /// <summary>Words of a draft as words of a table: no markup, no column, no mention of a person, no line end.</summary>
    private static string Cell(string text)
    {
        var cell = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\r' or '\n' or '\t' => cell.Append(' '),
                '<' => cell.Append("&lt;"),
                '>' => cell.Append("&gt;"),
                '&' => cell.Append("&amp;"),
                '|' => cell.Append("&#124;"),
                '@' => cell.Append("&#64;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '~' or '#' or '$' => cell.Append('\\').Append(c),
                _ => cell.Append(c),
            };
        }

        return cell.ToString().Trim();
    }
}
