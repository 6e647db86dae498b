using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Text;

namespace DraftLint.Reporting;

/// <summary>How a text report looks.</summary>
/// <param name="Width">Cells of a line; 100 where there is no terminal.</param>
/// <param name="UseColor">Whether to write ANSI colours (ECMA-48 §8.3.117).</param>
/// <param name="ShowSilenced">Whether silenced findings are shown, with their reasons.</param>
/// <param name="ShowSummary">Whether a line at the end sums up.</param>
public sealed record TextReportOptions(int Width = 100, bool UseColor = false, bool ShowSilenced = false, bool ShowSummary = true);

/// <summary>Findings for people: a frame for each, as compilers draw them, and a line that sums up.</summary>
public static class TextReport
{
    /// <summary>Writes the whole report.</summary>
    public static void Write(Report report, TextWriter writer, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        var palette = new Palette(options.UseColor);
        foreach (var draft in report.Drafts)
        {
            foreach (var finding in draft.Diagnostics)
            {
                if (finding.IsOpen || (options.ShowSilenced && finding.Suppression is not null))
                    WriteFinding(draft.Source, finding, writer, options.Width, palette);
            }
        }

        if (options.ShowSummary)
            WriteSummary(report, writer, palette);
    }

    /// <summary>Writes one problem on one line: its file and place, its id, what is wrong.</summary>
    public static void WriteProblem(Problem problem, TextWriter writer, bool useColor)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(writer);
        var palette = new Palette(useColor);
        var place = problem switch
        {
            { File: null } => "draftlint",
            { Position: { } position } => Place(problem.File, position),
            _ => problem.File,
        };
        writer.Write(palette.Strong(ScreenWidth.Printable(place)));
        writer.Write(": ");
        writer.Write(palette.Grave(Severity.Error, "problem " + problem.Id));
        writer.Write(": ");
        writer.Write(ScreenWidth.Printable(problem.Message));
        writer.Write('\n');
    }

    /// <summary>Writes one finding in its frame.</summary>
    public static void WriteFinding(SourceText source, Diagnostic finding, TextWriter writer, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        WriteFinding(source, finding, writer, options.Width, new Palette(options.UseColor));
    }

    /// <summary>Writes what edits make of a draft: for each the line as it is and as it would be, cut around the edit.</summary>
    /// <param name="source">The draft.</param>
    /// <param name="edits">Edits of it that do not overlap.</param>
    /// <param name="writer">Takes the lines.</param>
    /// <param name="options">How it looks.</param>
    public static void WriteChange(SourceText source, IReadOnlyList<TextEdit> edits, TextWriter writer, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(edits);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        var palette = new Palette(options.UseColor);
        TextEdit[] sorted = [.. edits.OrderBy(edit => edit.Span)];
        var after = source.WithContent(RevisedText.Of(source.Content).With(sorted).Content);
        var shift = 0;
        foreach (var edit in sorted)
        {
            var made = new TextSpan(edit.Span.Start + shift, edit.NewText.Length);
            writer.Write(palette.Grave(Severity.Error, "- " + ExcerptOf(source, edit.Span, options.Width)) + "\n");
            writer.Write(palette.Grave(Severity.Note, "+ " + ExcerptOf(after, made, options.Width)) + "\n");
            shift += edit.NewText.Length - edit.Span.Length;
        }
    }

    private static string ExcerptOf(SourceText source, TextSpan span, int width)
    {
        var line = source.SpanOfLine(source.PositionOf(span.Start).Line);
        var start = Math.Min(span.Start, line.End);
        return LineExcerpt.Around(source, line, TextSpan.FromBounds(start, Math.Max(start, Math.Min(span.End, line.End))), width - 2).Text;
    }

    private static void WriteFinding(SourceText source, Diagnostic finding, TextWriter writer, int width, Palette palette)
    {
        writer.Write(palette.Strong(ScreenWidth.Printable(Place(source.Path, source.PositionOf(finding.Span.Start)))));
        writer.Write(' ');
        var grade = finding.Suppression is null ? finding.Severity.Word() : "silenced";
        writer.Write(palette.Grave(finding.Severity, finding.Rule.Id == finding.Rule.Name ? grade : $"{grade} {finding.Rule.Id}"));
        writer.Write(' ');
        writer.Write(finding.Rule.Name);
        writer.Write(": ");
        writer.Write(palette.Strong(ScreenWidth.Printable(finding.Message)));
        writer.Write('\n');

        var gutter = new TextFrames(source, finding, writer, width, palette).Write();
        foreach (var note in finding.Notes)
            WriteRemark("note", note, gutter, writer, palette);

        if (finding.Suppression is { } suppression)
            WriteRemark("silenced", suppression.Reason ?? "no reason is given", gutter, writer, palette);
        else if (FindingWords.HelpOf(finding) is { } help)
            WriteRemark("help", help, gutter, writer, palette);

        writer.Write('\n');
    }

    private static void WriteRemark(string kind, string words, int gutter, TextWriter writer, Palette palette)
    {
        writer.Write(new string(' ', gutter + 1));
        writer.Write(palette.Faint("= "));
        writer.Write(palette.Strong(kind + ":"));
        writer.Write(' ');
        writer.Write(ScreenWidth.Printable(words.ReplaceLineEndings(" ").Trim()));
        writer.Write('\n');
    }

    /// <summary>What the last line says: "2 drafts: 1 error, 3 warnings (as of 2025-01-16)".</summary>
    internal static string Summary(Report report)
    {
        var (counts, day) = SummaryOf(report);
        return counts + day;
    }

    private static void WriteSummary(Report report, TextWriter writer, Palette palette)
    {
        var (counts, day) = SummaryOf(report);
        writer.Write(palette.Strong(counts));
        writer.Write(day);
        writer.Write('\n');
    }

    private static (string Counts, string Day) SummaryOf(Report report)
    {
        ImmutableArray<string> counts =
        [
            .. CountOf(report.CountOf(Severity.Error), "error"), .. CountOf(report.CountOf(Severity.Warning), "warning"),
            .. CountOf(report.CountOf(Severity.Note), "note"),
            .. report.CountOfSilenced is var silenced and > 0 ? [Number(silenced) + " silenced"] : Array.Empty<string>(),
            .. report.CountOfKnown is var known and > 0 ? [Number(known) + " known"] : Array.Empty<string>(),
            .. CountOf(report.Problems.Length, "problem"),
        ];
        var drafts = string.Concat(CountOf(report.Drafts.Length, "draft").DefaultIfEmpty("no draft"));
        return ($"{drafts}: {(counts.IsEmpty ? "nothing to report" : string.Join(", ", counts))}", $" ({DayOf(report)})");
    }

    /// <summary>"as of 2025-01-16": the day from which the drafts were read, which for a draft with a date is its own.</summary>
    internal static string DayOf(Report report)
    {
        var day = report.Drafts.IsEmpty ? report.AsOf : report.Drafts[0].Day;
        if (report.Drafts.All(draft => draft.Day == day))
            return $"as of {day.ToString("O", CultureInfo.InvariantCulture)}";

        return report.Drafts.Any(draft => draft.Day == report.AsOf) ? $"as of {report.AsOf.ToString("O", CultureInfo.InvariantCulture)} or the draft's own date" : "each as of its own date";
    }

    private static string[] CountOf(int count, string noun) => count == 0 ? [] : [$"{Number(count)} {noun}{(count == 1 ? "" : "s")}"];

    private static string Place(string path, LinePosition position) => $"{path}:{Number(position.Line)}:{Number(position.Column)}";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
