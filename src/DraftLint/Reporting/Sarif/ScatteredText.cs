using System.Text;
using DraftLint.Text;

namespace DraftLint.Reporting.Sarif;

/// <summary>A draft of which only pieces are known, each at its line and column; between them are blanks.</summary>
internal sealed class ScatteredText
{
    private readonly List<StringBuilder> lines = [new()];
    private int[]? starts;

    /// <summary>Puts a piece where it stands. A piece without words takes its room all the same.</summary>
    public void Add(SarifRegion? piece)
    {
        if (piece is null)
            return;

        Reach(piece.StartLine, piece.StartColumn);
        Reach(piece.EndLine, piece.EndColumn);
        var (line, column) = (piece.StartLine, piece.StartColumn);
        foreach (var words in (piece.Snippet?.Text ?? "").ReplaceLineEndings("\n").Split('\n'))
        {
            Reach(line, column + words.Length);
            for (var i = 0; i < words.Length; i++)
                lines[line - 1][column - 1 + i] = words[i];

            line++;
            column = 1;
        }
    }

    /// <summary>The span of a piece that was added.</summary>
    public TextSpan SpanOf(SarifRegion? piece) => piece is null ? default : TextSpan.FromBounds(OffsetOf(piece.StartLine, piece.StartColumn), OffsetOf(piece.EndLine, piece.EndColumn));

    /// <summary>The text, as far as it is known.</summary>
    public override string ToString() => string.Join('\n', lines);

    private int OffsetOf(int line, int column)
    {
        if (starts is null)
        {
            starts = new int[lines.Count];
            for (var i = 1; i < starts.Length; i++)
                starts[i] = starts[i - 1] + lines[i - 1].Length + 1;
        }

        return starts[line - 1] + column - 1;
    }

    private void Reach(int line, int column)
    {
        while (lines.Count < line)
            lines.Add(new StringBuilder());

        var text = lines[line - 1];
        if (text.Length < column - 1)
            text.Append(' ', column - 1 - text.Length);
    }
}
