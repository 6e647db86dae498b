using System.Text;

namespace DraftLint.Yaml;

/// <summary>A text on the lines below its mark: <c>|</c> keeps the line ends, <c>&gt;</c> makes them blanks; <c>-</c> behind it drops the last.</summary>
/// <param name="IsPlain">Whether it can be read here; else only the full reader can.</param>
/// <param name="Value">The text, where it was asked for.</param>
/// <param name="Length">Length from the mark to the end of the last line, its line end not included.</param>
/// <param name="Lines">Number of line ends in it.</param>
/// <param name="LastLineStart">Offset of the last line from the mark.</param>
internal readonly record struct PlainBlockText(bool IsPlain, string? Value, int Length, int Lines, int LastLineStart)
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">From the mark to the end of the file.</param>
    /// <param name="indent">The column of the key or hyphen that it belongs to; its lines stand deeper.</param>
    /// <param name="value">Takes the text; null if only its length is asked for.</param>
    public static PlainBlockText Read(ReadOnlySpan<char> text, int indent, StringBuilder? value)
    {
        var isFolded = text[0] == '>';
        var isStripped = text is [_, '-', ..];
        var end = text.IndexOf('\n');
        if (end < 0 || !text[(isStripped ? 2 : 1)..end].Trim(' ').IsEmpty)
            return default;

        int lines = 0, lastLine = 0, column = -1, emptyLines = 0;
        while (end + 1 < text.Length)
        {
            var line = LineAt(text, end + 1);
            var words = line.TrimStart(' ');
            var blanks = line.Length - words.Length;
            if (!words.IsEmpty && (blanks <= indent || blanks < column))
                break;

            lastLine = end + 1;
            end += 1 + line.Length;
            lines++;
            if (words.IsEmpty)
            {
                emptyLines++;
                continue;
            }

            // Left to the full reader: an empty line at the start, a deeper line in a folded text, other line ends.
            if ((column < 0 && emptyLines > 0) || (column >= 0 && isFolded && blanks > column) || words.ContainsAny('\t', '\r'))
                return default;

            column = column < 0 ? blanks : column;
            if (value is { Length: > 0 })
                AppendBreak(value, isFolded, emptyLines);

            value?.Append(line[column..]);
            emptyLines = 0;
        }

        return column < 0 ? default : new PlainBlockText(IsPlain: true, value?.Append(isStripped || end >= text.Length ? "" : "\n").ToString(), Math.Min(end, text.Length), lines, lastLine);
    }

    private static void AppendBreak(StringBuilder value, bool isFolded, int emptyLines)
    {
        if (isFolded && emptyLines == 0)
            value.Append(' ');
        else
            value.Append('\n', isFolded ? emptyLines : emptyLines + 1);
    }

    private static ReadOnlySpan<char> LineAt(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length)
            return [];

        var length = text[start..].IndexOf('\n');
        return length < 0 ? text[start..] : text.Slice(start, length);
    }
}
