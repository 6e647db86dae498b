using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DraftLint.Text;

namespace DraftLint.Reporting;

/// <summary>Edits of a draft as a unified diff, which <c>git apply</c> and <c>patch -p1</c> take.</summary>
/// <remarks>
/// For them a line ends with LF alone: a CR before it, and the byte order mark, are part of the line. There is no <c>diff --git</c> line, for with it git would
/// count the paths from the root of the repository, not from the working folder.
/// </remarks>
public static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Writes the diff; nothing if there is no edit.</summary>
    /// <param name="path">The draft's path from the working folder, with <c>/</c>.</param>
    /// <param name="before">The draft as it was.</param>
    /// <param name="edits">Edits of it that do not overlap, sorted by place.</param>
    /// <param name="writer">Takes the diff.</param>
    public static void Write(string path, SourceText before, IReadOnlyList<TextEdit> edits, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(edits);
        ArgumentNullException.ThrowIfNull(writer);
        var text = new DiffText(before);
        var changes = text.ChangesOf(edits);
        if (changes.IsEmpty)
            return;

        writer.Write($"--- {NameOf("a/" + path)}\n+++ {NameOf("b/" + path)}\n");
        var shift = 0;
        for (var first = 0; first < changes.Length;)
        {
            var next = first + 1;
            while (next < changes.Length && changes[next].Start - changes[next - 1].End <= 2 * Context)
                next++;

            shift += WriteHunk(text, changes.AsSpan(first, next - first), shift, writer);
            first = next;
        }
    }

    /// <summary>Writes changes that lie close together. Gives how many lines more there are behind them.</summary>
    private static int WriteHunk(DiffText text, ReadOnlySpan<LineChange> changes, int shift, TextWriter writer)
    {
        var start = Math.Max(0, changes[0].Start - Context);
        var end = Math.Min(text.LineCount, changes[^1].End + Context);
        var growth = 0;
        foreach (var change in changes)
            growth += change.NewLines.Length - change.Count;

        writer.Write($"@@ -{Range(start, end - start)} +{Range(start + shift, end - start + growth)} @@\n");
        var at = start;
        foreach (var change in changes)
        {
            WriteLines(' ', text.Lines(at, change.Start), writer);
            WriteLines('-', text.Lines(change.Start, change.End), writer);
            WriteLines('+', change.NewLines, writer);
            at = change.End;
        }

        WriteLines(' ', text.Lines(at, end), writer);
        return growth;
    }

    private static void WriteLines(char sign, IEnumerable<string> lines, TextWriter writer)
    {
        foreach (var line in lines)
        {
            writer.Write(sign);
            writer.Write(line);
            if (!line.EndsWith('\n'))
                writer.Write("\n\\ No newline at end of file\n");
        }
    }

    /// <summary>First line and count; a range of no lines names the line before it.</summary>
    private static string Range(int start, int count) => string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)}{(count == 1 ? "" : $",{count}")}");

    /// <summary>A name as git writes it: with marks around what would break the line, and a tab behind one with a blank in it.</summary>
    private static string NameOf(string path)
    {
        if (!path.AsSpan().ContainsAnyInRange('\0', '\x1F') && !path.AsSpan().ContainsAny('"', '\\', '\x7F'))
            return path.Contains(' ', StringComparison.Ordinal) ? path + "\t" : path;

        var name = new StringBuilder("\"");
        foreach (var c in path)
        {
            _ = c switch
            {
                '"' or '\\' => name.Append('\\').Append(c),
                < ' ' or '\x7F' => name.Append('\\').Append(Convert.ToString(c, 8).PadLeft(3, '0')),
                _ => name.Append(c),
            };
        }

        return name.Append('"').ToString();
    }
}

/// <summary>Whole lines that take the place of others.</summary>
/// <param name="Start">The first line taken out, 0-based.</param>
/// <param name="Count">How many are taken out.</param>
/// <param name="NewLines">What comes in, each with its end.</param>
internal readonly record struct LineChange(int Start, int Count, ImmutableArray<string> NewLines)
{
    /// <summary>The line behind the last one taken out.</summary>
    public int End => Start + Count;
}

/// <summary>A file as a diff sees it: lines that end with LF, the byte order mark in the first.</summary>
internal sealed class DiffText
{
    private readonly string content;
    private readonly int shift;
    private readonly List<int> starts = [0];

    /// <summary>Splits a draft.</summary>
    public DiffText(SourceText source)
    {
        shift = source.HasByteOrderMark ? 1 : 0;
        content = source.HasByteOrderMark ? "\uFEFF" + source.Content : source.Content;
        for (var end = content.IndexOf('\n', StringComparison.Ordinal); end >= 0 && end + 1 < content.Length; end = content.IndexOf('\n', end + 1))
            starts.Add(end + 1);

        if (content.Length == 0)
            starts.Clear();
    }

    /// <summary>Number of lines; an empty file has none.</summary>
    public int LineCount => starts.Count;

    /// <summary>Lines from one up to another, with their ends.</summary>
    public IEnumerable<string> Lines(int from, int to)
    {
        for (var line = from; line < to; line++)
            yield return content[starts[line]..EndOf(line)];
    }

    /// <summary>The edits as changes of whole lines; lines at both ends that come out as they were are left out.</summary>
    public ImmutableArray<LineChange> ChangesOf(IReadOnlyList<TextEdit> edits)
    {
        var changes = ImmutableArray.CreateBuilder<LineChange>();
        for (var first = 0; first < edits.Count;)
        {
            var start = LineOf(edits[first].Span.Start + shift);
            var end = LineOf(edits[first].Span.End + shift);
            var text = new StringBuilder();
            var at = start < LineCount ? starts[start] : content.Length;
            var next = first;
            for (; next < edits.Count && LineOf(edits[next].Span.Start + shift) <= end; next++)
            {
                text.Append(content, at, edits[next].Span.Start + shift - at).Append(edits[next].NewText);
                at = edits[next].Span.End + shift;
                end = LineOf(at);
            }

            var stop = end < LineCount ? EndOf(end) : content.Length;
            text.Append(content, at, stop - at);
            if (Trimmed(start, Math.Min(end + 1, LineCount), LinesOf(text.ToString())) is { } change)
                changes.Add(change);

            first = next;
        }

        return changes.ToImmutable();
    }

    private LineChange? Trimmed(int start, int end, ImmutableArray<string> lines)
    {
        var from = 0;
        var to = lines.Length;
        while (start < end && from < to && IsLine(start, lines[from]))
        {
            start++;
            from++;
        }

        while (end > start && to > from && IsLine(end - 1, lines[to - 1]))
        {
            end--;
            to--;
        }

        return start == end && from == to ? null : new LineChange(start, end - start, lines[from..to]);
    }

    private bool IsLine(int line, string text) => content.AsSpan(starts[line]..EndOf(line)).SequenceEqual(text);

    private int EndOf(int line) => line + 1 < starts.Count ? starts[line + 1] : content.Length;

    /// <summary>The line of an offset; behind the last line end it is one line more.</summary>
    private int LineOf(int offset)
    {
        if (offset == content.Length && (content.Length == 0 || content[^1] == '\n'))
            return starts.Count;

        var index = starts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }

    private static ImmutableArray<string> LinesOf(string text)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines.ToImmutable();
    }
}
