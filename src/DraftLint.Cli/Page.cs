using DraftLint.Reporting;
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
    /// <param name="dye">Colors the carets; null for none.</param>
    public void Marked(string text, IReadOnlyList<TextSpan> spans, string lead, string indent, Func<string, string>? dye = null)
    {
        foreach (var line in MarkedLine.Of(text, spans, Math.Max(Narrowest, width - indent.Length)))
        {
            Line((lead + line.Text).TrimEnd());
            lead = indent;
            if (line.Carets.Length > 0)
                Line(IndentOf(line.Carets, indent) + (dye is null ? line.Carets.TrimStart() : dye(line.Carets.TrimStart())));
        }
    }

    private static string IndentOf(string carets, string indent) => indent + new string(' ', carets.Length - carets.TrimStart().Length);

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
}
