using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Text;

namespace DraftLint.Reporting;

/// <summary>The frames of one finding: the line with carets under its words, then each other line that belongs to it.</summary>
/// <example>
/// <code>
///    |
/// 14 | They met Iran, China, Cuba and China.
///    |                ----- first here ^^^^^ again here
/// </code>
/// </example>
internal sealed class TextFrames
{
    private const int LeastWidth = 40;

    private readonly SourceText source;
    private readonly Diagnostic finding;
    private readonly TextWriter writer;
    private readonly Palette palette;
    private readonly int gutter;
    private readonly int width;

    /// <summary>Prepares the frames.</summary>
    /// <param name="source">The draft.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="writer">Where they go.</param>
    /// <param name="lineWidth">Cells of a whole line, the gutter included.</param>
    /// <param name="palette">The colours.</param>
    public TextFrames(SourceText source, Diagnostic finding, TextWriter writer, int lineWidth, Palette palette)
    {
        this.source = source;
        this.finding = finding;
        this.writer = writer;
        this.palette = palette;
        var lastLine = source.PositionOf(finding.Span.Start).Line;
        foreach (var related in finding.Related)
            lastLine = Math.Max(lastLine, source.PositionOf(related.Span.Start).Line);

        gutter = Number(lastLine).Length;
        width = Math.Max(LeastWidth, lineWidth) - gutter - " | ".Length;
    }

    /// <summary>Writes the frames; gives the width of the line numbers.</summary>
    public int Write()
    {
        var waiting = finding.Related.Select(related => OnOneLine(related.Span, related.Label, isPrimary: false)).ToList();
        var frame = Gather(OnOneLine(finding.Span, finding.Label, isPrimary: true), waiting);
        WriteFrame(frame);
        while (waiting.Count > 0)
        {
            var first = waiting.MinBy(place => place.Span);
            waiting.Remove(first);
            WriteFrame(Gather(first, waiting));
        }

        return gutter;
    }

    /// <summary>Takes the places of the same line that one frame can show together.</summary>
    private List<Place> Gather(Place first, List<Place> waiting)
    {
        List<Place> frame = [first];
        var focus = first.Span;
        foreach (var place in waiting.OrderBy(place => Math.Abs(place.Span.Start - first.Span.Start)).ToImmutableArray())
        {
            var wider = TextSpan.FromBounds(Math.Min(focus.Start, place.Span.Start), Math.Max(focus.End, place.Span.End));
            if (place.Line != first.Line || !LineExcerpt.CanShow(source, wider, width))
                continue;

            focus = wider;
            frame.Add(place);
            waiting.Remove(place);
        }

        return frame;
    }

    private void WriteFrame(List<Place> places)
    {
        var line = source.SpanOfLine(places[0].Line);
        var focus = TextSpan.FromBounds(places.Min(place => place.Span.Start), places.Max(place => place.Span.End));
        var excerpt = LineExcerpt.Around(source, line, focus, width);
        WriteLine("", "");
        WriteLine(Number(places[0].Line), excerpt.Text);
        foreach (var row in CaretRows.Of(places.SelectMany(place => MarkOf(place, excerpt).Fitted(width))))
            WriteLine("", Drawn(row));
    }

    private static Mark MarkOf(Place place, LineExcerpt excerpt)
    {
        var start = excerpt.CellOf(place.Span.Start);
        return new Mark(start, Math.Max(1, excerpt.CellOf(place.Span.End) - start), place.Label, place.IsPrimary);
    }

    private string Drawn(ImmutableArray<Mark> row)
    {
        var drawn = new System.Text.StringBuilder();
        var cell = 0;
        foreach (var mark in row)
        {
            var words = new string(mark.IsPrimary ? '^' : '-', mark.Length) + (mark.Label.Length == 0 || mark.Length == 0 ? mark.Label : " " + mark.Label);
            drawn.Append(' ', mark.Start - cell).Append(mark.IsPrimary ? palette.Grave(finding.Severity, words) : palette.Related(words));
            cell = mark.End;
        }

        return drawn.ToString();
    }

    private void WriteLine(string number, string text)
    {
        writer.Write(palette.Faint(number.PadLeft(gutter) + " |"));
        if (text.Length > 0)
            writer.Write(' ');

        writer.Write(text);
        writer.Write('\n');
    }

    /// <summary>A place on its first line; where it goes on, the label says up to which line.</summary>
    private Place OnOneLine(TextSpan span, string label, bool isPrimary)
    {
        var first = source.PositionOf(span.Start).Line;
        var last = source.PositionOf(span.End).Line;
        var printable = ScreenWidth.Printable(label);
        var lineEnd = source.SpanOfLine(first).End;
        var start = Math.Min(span.Start, lineEnd);
        var onFirst = TextSpan.FromBounds(start, Math.Min(span.End, lineEnd));
        if (last == first)
            return new Place(first, onFirst, printable, isPrimary);

        return new Place(first, onFirst, $"{printable}{(printable.Length == 0 ? "" : ", ")}down to line {Number(last)}", isPrimary);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private readonly record struct Place(int Line, TextSpan Span, string Label, bool IsPrimary);
}
