using System.Text;
using DraftLint.Text;

namespace DraftLint.Reporting;

/// <summary>As much of one line as a width can show around the words in focus, cut between words, with <c>...</c> where it is cut.</summary>
/// <remarks>Looks at no more of the line than it shows, so a line of many megabytes costs no more than a short one.</remarks>
internal sealed class LineExcerpt
{
    private const string Cut = "...";

    private readonly SourceText source;
    private readonly TextSpan shown;
    private readonly int firstCell;

    private LineExcerpt(SourceText source, TextSpan line, TextSpan shown)
    {
        this.source = source;
        this.shown = shown;
        var text = new StringBuilder();
        if (shown.Start > line.Start)
            text.Append(Cut).Append(source.Content[shown.Start] == ' ' ? "" : " ");

        firstCell = text.Length;
        ScreenWidth.AppendPrintable(text, source.Content.AsSpan(shown.Start, shown.Length), firstCell);
        if (shown.End < line.End)
            text.Append(' ').Append(Cut);

        Text = text.ToString();
    }

    /// <summary>The excerpt as it is printed.</summary>
    public string Text { get; }

    /// <summary>Whether an excerpt of this width can show all of a focus that lies on one line.</summary>
    public static bool CanShow(SourceText source, TextSpan focus, int width) =>
        focus.Length <= width * 2 && ScreenWidth.Of(source.Content.AsSpan(focus.Start, focus.Length)) <= RoomIn(width);

    /// <summary>Cuts a line around the words in focus.</summary>
    /// <param name="source">The text.</param>
    /// <param name="line">The line, without its end.</param>
    /// <param name="focus">The words that must be seen; they lie inside the line.</param>
    /// <param name="width">Cells to fill, at least 20.</param>
    public static LineExcerpt Around(SourceText source, TextSpan line, TextSpan focus, int width)
    {
        if (line.Length <= width * 2 && ScreenWidth.Of(source.Content.AsSpan(line.Start, line.Length)) <= width)
            return new LineExcerpt(source, line, line);

        var room = RoomIn(width);
        var focusEnd = Advance(source, focus.Start, focus.End, room, out var taken);
        var start = Retreat(source, focus.Start, line.Start, (room - taken) / 2, out var before);
        var end = Advance(source, focusEnd, line.End, room - taken - before, out var after);
        if (end == line.End)
            start = Retreat(source, focus.Start, line.Start, room - taken - after, out _);

        return new LineExcerpt(source, line, TextSpan.FromBounds(WordStart(source, start, focus.Start, line), WordEnd(source, end, focusEnd, line)));
    }

    /// <summary>The cell, 0-based, under which an offset of the source is printed; offsets outside are drawn to the nearest end.</summary>
    public int CellOf(int offset)
    {
        var cell = firstCell;
        var end = Math.Clamp(offset, shown.Start, shown.End);
        foreach (var rune in source.Content.AsSpan(shown.Start, end - shown.Start).EnumerateRunes())
            cell += ScreenWidth.At(cell, rune);

        return cell;
    }

    private static int RoomIn(int width) => width - (2 * (Cut.Length + 1));

    private static int Advance(SourceText source, int from, int limit, int cells, out int taken)
    {
        taken = 0;
        var at = from;
        while (at < limit)
        {
            Rune.DecodeFromUtf16(source.Content.AsSpan(at, limit - at), out var rune, out var length);
            var width = ScreenWidth.At(taken, rune);
            if (taken + width > cells)
                break;

            taken += width;
            at += length;
        }

        return at;
    }

    private static int Retreat(SourceText source, int from, int limit, int cells, out int taken)
    {
        taken = 0;
        var at = from;
        while (at > limit)
        {
            Rune.DecodeLastFromUtf16(source.Content.AsSpan(limit, at - limit), out var rune, out var length);
            var width = rune.Value == '\t' ? ScreenWidth.At(0, rune) : ScreenWidth.Of(rune);
            if (taken + width > cells)
                break;

            taken += width;
            at -= length;
        }

        return at;
    }

    private static int WordStart(SourceText source, int start, int focus, TextSpan line)
    {
        if (start == line.Start || char.IsWhiteSpace(source.Content[start - 1]))
            return start;

        var blank = source.Content.AsSpan(start, focus - start).IndexOf(' ');
        return blank < 0 ? start : start + blank + 1;
    }

    private static int WordEnd(SourceText source, int end, int focus, TextSpan line)
    {
        if (end == line.End || char.IsWhiteSpace(source.Content[end]))
            return end;

        var blank = source.Content.AsSpan(focus, end - focus).LastIndexOf(' ');
        return blank < 0 ? end : focus + blank;
    }
}
