using System.Collections.Immutable;
using System.Text;
using DraftLint.Diagnostics;
using DraftLint.Syntax.Pages;
using DraftLint.Text;

namespace DraftLint.Reporting.Html;

/// <summary>Writes the words of a draft's blocks, with the findings marked in them.</summary>
/// <param name="html">Takes the page.</param>
/// <param name="draft">The number of the draft in the report, from 1.</param>
/// <param name="findings">Its findings, in the order of their numbers.</param>
/// <param name="marks">Where they stand.</param>
internal sealed class HtmlRow(HtmlWriter html, int draft, ImmutableArray<Diagnostic> findings, PageMarks marks)
{
    private readonly HtmlElements elements = new(html, draft);
    private readonly List<PageMark> active = [];

    /// <summary>Numbers of notes that wait until no link is open: a link holds no other one.</summary>
    private readonly List<int> waiting = [];

    /// <summary>Whether the last words are blanks that must not part from their number.</summary>
    private bool isTied;

    /// <summary>Writes a block.</summary>
    /// <param name="number">Its number on the page, from 0.</param>
    /// <param name="row">The block.</param>
    public void Write(int number, PageRow row)
    {
        for (var i = 0; i < row.Pieces.Length; i++)
        {
            var piece = row.Pieces[i];
            switch (piece.Kind)
            {
                case PieceKind.Open:
                    elements.Open(piece, isEmpty: row.Pieces[i + 1].Kind == PieceKind.Close);
                    break;
                case PieceKind.Close:
                    elements.Close(piece.Element);
                    WriteNumbers();
                    break;
                default:
                    WriteWords(piece, marks.In(number, i), (number, i));
                    break;
            }
        }
    }

    private void WriteWords(PagePiece piece, IReadOnlyList<PageMark> here, (int Row, int Piece) place)
    {
        if (here.Count == 0)
        {
            html.Words(piece.Text);
            return;
        }

        PageMark[] sorted = [.. here.OrderBy(mark => Clamp(mark.Span.Start, piece.Source))];
        var next = 0;
        var at = piece.Source.Start;
        while (true)
        {
            active.RemoveAll(mark => HasEnded(mark, at, piece, place));
            for (; next < sorted.Length && Clamp(sorted[next].Span.Start, piece.Source) <= at; next++)
                Begin(sorted[next], piece, place);

            WriteNumbers();
            if (at == piece.Source.End)
                break;

            var end = next < sorted.Length ? Clamp(sorted[next].Span.Start, piece.Source) : piece.Source.End;
            foreach (var mark in active)
                end = Math.Min(end, Clamp(mark.Span.End, piece.Source));

            // Words that are not those of the source have no parts.
            end = piece.IsVerbatim ? end : piece.Source.End;
            Tie(piece, at, end, place);
            WriteRun(piece.IsVerbatim ? piece.Text.AsSpan(at - piece.Source.Start, end - at) : piece.Text);
            at = end;
        }

        active.Clear();
    }

    private static int Clamp(int offset, TextSpan span) => Math.Clamp(offset, span.Start, span.End);

    private bool HasEnded(PageMark mark, int at, PagePiece piece, (int Row, int Piece) place)
    {
        if (Clamp(mark.Span.End, piece.Source) > at)
            return false;

        End(mark, place);
        return true;
    }

    private void Begin(PageMark mark, PagePiece piece, (int Row, int Piece) place)
    {
        if (!mark.IsBegun)
        {
            mark.IsBegun = true;
            if (mark.Related == 0)
                html.Write($"<span id=\"d{draft}m{mark.Finding}\"></span>");
            else
                html.Write($"<span id=\"d{draft}r{mark.Finding}-{mark.Related}\"></span>");
        }

        if (!mark.Span.IsEmpty && mark.Span.OverlapsWith(piece.Source))
        {
            active.Add(mark);
            return;
        }

        if (mark.Related == 0)
            html.Write($"<mark class=\"{HtmlFinding.GradeOf(findings[mark.Finding - 1])} gap\" data-notes=\"d{draft}n{mark.Finding}\"></mark>");

        End(mark, place);
    }

    private void End(PageMark mark, (int Row, int Piece) place)
    {
        if (mark.Related == 0 && mark.Last == place)
            waiting.Add(mark.Finding);
    }

    /// <summary>A line may break behind blanks: then the number of their note would stand before the next line's words.</summary>
    private void Tie(PagePiece piece, int start, int end, (int Row, int Piece) place)
    {
        if (!piece.IsVerbatim || elements.IsInLink || !piece.Text.AsSpan(start - piece.Source.Start, end - start).IsWhiteSpace())
            return;

        foreach (var mark in active)
            isTied |= mark.Related == 0 && mark.Last == place && Clamp(mark.Span.End, piece.Source) == end;

        if (isTied)
            html.Write($"<span class=\"tied\">");
    }

    private void WriteRun(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || active.Count == 0)
        {
            html.Words(words);
            return;
        }

        var notes = new StringBuilder();
        var grade = HtmlFinding.Grades.Length;
        foreach (var mark in active)
        {
            notes.Append(notes.Length == 0 ? "d" : " d").Append(draft).Append('n').Append(mark.Finding);
            if (mark.Related == 0)
                grade = Math.Min(grade, HtmlFinding.Grades.IndexOf(HtmlFinding.GradeOf(findings[mark.Finding - 1])));
        }

        if (grade == HtmlFinding.Grades.Length)
        {
            html.Write($"<span class=\"place\" data-notes=\"{notes.ToString()}\">");
            html.Words(words);
            html.Write($"</span>");
            return;
        }

        html.Write($"<mark class=\"{HtmlFinding.Grades[grade]}\" data-notes=\"{notes.ToString()}\">");
        html.Words(words);
        html.Write($"</mark>");
    }

    private void WriteNumbers()
    {
        if (elements.IsInLink)
            return;

        foreach (var number in waiting)
        {
            var grade = HtmlFinding.GradeOf(findings[number - 1]);
            html.Write($"<a class=\"ref {grade}\" href=\"#d{draft}n{number}\" data-notes=\"d{draft}n{number}\"{(grade == HtmlFinding.Silenced ? " hidden" : "")}><span class=\"unseen\">{grade}, note </span>{number}</a>");
        }

        waiting.Clear();
        if (isTied)
            html.Write($"</span><wbr>");

        isTied = false;
    }
}
