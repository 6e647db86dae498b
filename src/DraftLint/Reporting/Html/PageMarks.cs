using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Syntax.Pages;
using DraftLint.Text;

namespace DraftLint.Reporting.Html;

/// <summary>A finding's words, or a related place of it, on a page.</summary>
/// <param name="Finding">The number of the finding in its draft, from 1.</param>
/// <param name="Related">The number of the related place, from 1; 0 for the words themselves.</param>
/// <param name="Span">The words in the source; empty for a place between two of them.</param>
internal sealed record PageMark(int Finding, int Related, TextSpan Span)
{
    /// <summary>The last piece that shows some of it: behind it stands the number of the note.</summary>
    public (int Row, int Piece) Last { get; set; }

    /// <summary>Whether its first piece is written.</summary>
    public bool IsBegun { get; set; }
}

/// <summary>Where on a page the findings of a draft stand.</summary>
internal sealed class PageMarks
{
    private readonly List<(int Row, int Piece, TextSpan Source)> words = [];
    private readonly Dictionary<(int Row, int Piece), List<PageMark>> marks = [];
    private readonly Dictionary<int, List<int>> notes = [];

    /// <summary>Finds the places.</summary>
    /// <param name="page">The page.</param>
    /// <param name="findings">The findings, in the order of their numbers.</param>
    public PageMarks(DraftPage page, ImmutableArray<Diagnostic> findings)
    {
        for (var row = 0; row < page.Rows.Length; row++)
        {
            var pieces = page.Rows[row].Pieces;
            for (var piece = 0; piece < pieces.Length; piece++)
            {
                if (pieces[piece] is { Kind: PieceKind.Text, Source.IsEmpty: false } text)
                    words.Add((row, piece, text.Source));
            }
        }

        words.Sort(static (left, right) => left.Source.CompareTo(right.Source));
        for (var i = 0; i < findings.Length; i++)
            Add(i + 1, findings[i]);
    }

    /// <summary>The row of notes about the draft as a whole.</summary>
    public const int WholeDraft = -1;

    /// <summary>What is marked in a piece, by its start.</summary>
    public IReadOnlyList<PageMark> In(int row, int piece) => marks.TryGetValue((row, piece), out var found) ? found : [];

    /// <summary>The numbers of the findings whose notes stand beside a row, in order.</summary>
    public IReadOnlyList<int> NotesBeside(int row) => notes.TryGetValue(row, out var found) ? found : [];

    private void Add(int number, Diagnostic finding)
    {
        // What the draft lacks stands nowhere in it.
        var row = finding.Span is { Start: 0, IsEmpty: true } || words.Count == 0 ? WholeDraft : Place(new PageMark(number, 0, finding.Span));
        if (!notes.TryGetValue(row, out var numbers))
            notes.Add(row, numbers = []);

        numbers.Add(number);
        for (var i = 0; i < finding.Related.Length && words.Count > 0; i++)
            Place(new PageMark(number, i + 1, finding.Related[i].Span));
    }

    /// <summary>Marks all pieces that show some of the words; if none does, the nearest place. Gives the first row.</summary>
    private int Place(PageMark mark)
    {
        var first = FirstBehind(mark.Span.Start);
        var next = first;
        for (; next < words.Count && words[next].Source.Start < mark.Span.End; next++)
            Put(mark, words[next]);

        if (next > first)
            return words[first].Row;

        var isBefore = first == words.Count || (first > 0 && mark.Span.Start - words[first - 1].Source.End <= words[first].Source.Start - mark.Span.End);
        var nearest = words[isBefore ? first - 1 : first];
        Put(mark, nearest);
        return nearest.Row;
    }

    private void Put(PageMark mark, (int Row, int Piece, TextSpan Source) at)
    {
        if (!marks.TryGetValue((at.Row, at.Piece), out var here))
            marks.Add((at.Row, at.Piece), here = []);

        here.Add(mark);
        mark.Last = (at.Row, at.Piece);
    }

    /// <summary>The first piece that ends behind an offset.</summary>
    private int FirstBehind(int offset)
    {
        int low = 0, high = words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Source.End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
