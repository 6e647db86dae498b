using System.Collections.Immutable;
using DraftLint.Text;

namespace DraftLint.Syntax.Pages;

/// <summary>Sets a draft of which only pieces are known: each line that holds some is a block.</summary>
internal static class ExcerptSetter
{
    /// <summary>More blanks than a writer types: what stood there is not known.</summary>
    private const int Gap = 6;

    /// <summary>The page of what is known.</summary>
    public static DraftPage Set(SourceText source)
    {
        var rows = ImmutableArray.CreateBuilder<PageRow>();
        for (var line = 1; line <= source.LineCount; line++)
        {
            var span = source.SpanOfLine(line);
            if (!source.Content.AsSpan(span.Start, span.Length).IsWhiteSpace())
                rows.Add(new PageRow(span, PiecesOf(source, span, line)));
        }

        return new DraftPage(null, rows.ToImmutable());
    }

    private static ImmutableArray<PagePiece> PiecesOf(SourceText source, TextSpan line, int number)
    {
        var pieces = ImmutableArray.CreateBuilder<PagePiece>();
        pieces.Add(PagePiece.Open(PageElement.Excerpt, number: number));
        var at = line.Start;
        while (at < line.End)
        {
            var known = at;
            while (known < line.End && source.Content[known] == ' ')
                known++;

            if (known > line.Start && known < line.End && (known - at > Gap || at == line.Start))
                pieces.Add(PagePiece.Words(" \u2026 ", default));
            else
                known = at;

            at = EndOfKnown(source.Content, known, line.End);
            pieces.Add(PagePiece.Words(source.Content[known..at], TextSpan.FromBounds(known, at)));
        }

        pieces.Add(PagePiece.Close(PageElement.Excerpt));
        return pieces.ToImmutable();
    }

    /// <summary>Where so many blanks begin that nothing is known of them.</summary>
    private static int EndOfKnown(string content, int start, int end)
    {
        var blanks = 0;
        for (var i = start; i < end; i++)
        {
            blanks = content[i] == ' ' ? blanks + 1 : 0;
            if (blanks > Gap)
                return i + 1 - blanks > start ? i + 1 - blanks : i + 1;
        }

        return end;
    }
}
