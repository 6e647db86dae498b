using System.Text;
using DraftLint.Text;

namespace DraftLint.Reporting;

/// <summary>One line of a text on the screen, with the row of carets that belongs below it.</summary>
/// <param name="Text">The line, as a terminal may show it.</param>
/// <param name="Carets">The row below; empty if nothing of the line is marked.</param>
internal sealed record MarkedLine(string Text, string Carets)
{
    /// <summary>The lines of a text, broken at blanks so that each fits; a line with no blank in reach stays long.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">What is marked.</param>
    /// <param name="width">Cells of a line.</param>
    public static IEnumerable<MarkedLine> Of(string text, IReadOnlyList<TextSpan> spans, int width)
    {
        foreach (var line in Broken(text, width))
        {
            var slice = text.Substring(line.Start, line.Length);
            yield return new MarkedLine(ScreenWidth.Printable(slice).TrimEnd(), CaretsUnder(slice, line, spans));
        }
    }

    private static IEnumerable<TextSpan> Broken(string text, int width)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;

            var stop = StopOf(text, TextSpan.FromBounds(start, end), width);
            yield return TextSpan.FromBounds(start, stop);
            start = stop + 1;
        }
    }

    /// <summary>Where a line is broken: at the last blank that fits, else at its end.</summary>
    private static int StopOf(string text, TextSpan line, int width)
    {
        var (cell, blank, at) = (0, -1, line.Start);
        foreach (var rune in text.AsSpan(line.Start, line.Length).EnumerateRunes())
        {
            if (rune.Value == ' ')
                blank = at;

            cell += ScreenWidth.At(cell, rune);
            if (cell > width && blank > line.Start)
                return blank;

            at += rune.Utf16SequenceLength;
        }

        return line.End;
    }

    private static string CaretsUnder(string slice, TextSpan line, IReadOnlyList<TextSpan> spans)
    {
        var carets = new StringBuilder();
        foreach (var span in spans)
        {
            var (start, end) = (Math.Max(span.Start, line.Start), Math.Min(span.End, line.End));
            if (start >= end)
                continue;

            var first = ScreenWidth.Of(slice.AsSpan(0, start - line.Start));
            var last = ScreenWidth.Of(slice.AsSpan(0, end - line.Start));
            carets.Append(' ', Math.Max(0, first - carets.Length)).Append('^', Math.Max(0, Math.Max(first + 1, last) - Math.Max(first, carets.Length)));
        }

        return carets.ToString();
    }
}
