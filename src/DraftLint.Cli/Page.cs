using DraftLint.Text;

namespace DraftLint.Cli;

/// <summary>Text laid out for the screen: paragraphs broken between words, columns under each other.</summary>
/// <param name="writer">Takes the lines.</param>
/// <param name="width">Columns of the screen.</param>
internal sealed class Page(TextWriter writer, int width)
{
    /// <summary>Narrower than this no line is broken.</summary>
    private const int Narrowest = 24;

    /// <summary>A longer value is cut.</summary>
    private const int LongestCell = 36;

    /// <summary>A value as a cell shows it: a long list or text is cut.</summary>
    public static string Shortened(string value) => value.Length <= LongestCell ? value : string.Concat(value.AsSpan(0, LongestCell - 3).TrimEnd(), "...");

    /// <summary>Writes one line as it is.</summary>
    public void Line(string text = "")
    {
        writer.Write(text);
        writer.Write('\n');
    }

    /// <summary>Writes text broken between words, each line behind an indent; line ends of the text stay.</summary>
    public void Paragraph(string text, int indent) => Marked(text, [], new string(' ', indent), new string(' ', indent));

    /// <summary>Writes text with carets under spans of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">What is marked, sorted.</param>
    /// <param name="lead">Stands before the first line.</param>
    /// <param name="indent">Stands before the others, as wide as <paramref name="lead"/>.</param>
    public void Marked(string text, IReadOnlyList<TextSpan> spans, string lead, string indent)
    {
        foreach (var line in Lines(text, Math.Max(Narrowest, width - indent.Length)))
        {
            Line(string.Concat(lead, text.AsSpan(line.Start, line.Length)).TrimEnd());
            lead = indent;
            var carets = Carets(line, spans);
            if (carets.Length > 0)
                Line(indent + carets);
        }
    }

    /// <summary>Writes rows in columns; the last column is as long as it is.</summary>
    public void Table(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = new List<int>();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Count; i++)
            {
                if (i == widths.Count)
                    widths.Add(0);

                widths[i] = Math.Max(widths[i], row[i].Length);
            }
        }

        foreach (var row in rows)
            Line(string.Join("  ", row.Select((cell, index) => cell.PadRight(widths[index]))).TrimEnd());
    }

    /// <summary>The lines of a text, broken at blanks so that each fits.</summary>
    private static IEnumerable<TextSpan> Lines(string text, int most)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;

            var stop = end;
            if (end - start > most)
            {
                var blank = text.LastIndexOf(' ', start + most, most + 1);
                stop = blank > start ? blank : end;
            }

            yield return TextSpan.FromBounds(start, stop);
            start = stop + 1;
        }
    }

    private static string Carets(TextSpan line, IReadOnlyList<TextSpan> spans)
    {
        var marks = new char[line.Length];
        Array.Fill(marks, ' ');
        foreach (var span in spans)
        {
            var start = Math.Max(span.Start, line.Start);
            var end = Math.Min(span.End, line.End);
            if (start < end)
                marks.AsSpan(start - line.Start, end - start).Fill('^');
        }

        return new string(marks).TrimEnd();
    }
}
