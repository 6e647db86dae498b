using System.Collections.Immutable;
using System.Text;

namespace DraftLint.Text;

/// <summary>A text behind rounds of edits, which knows what is left of the first text: so all rounds together can be told as edits of it.</summary>
/// <example>"the the cat" behind "take out 0..4" and "put an s behind cat" is edited at 0..4 and at 11.</example>
public sealed class RevisedText
{
    private readonly ImmutableArray<Piece> pieces;

    private RevisedText(string original, string content, ImmutableArray<Piece> pieces)
    {
        Original = original;
        Content = content;
        this.pieces = pieces;
    }

    /// <summary>The first text.</summary>
    public string Original { get; }

    /// <summary>The text behind all rounds.</summary>
    public string Content { get; }

    /// <summary>A text that no edit has touched.</summary>
    public static RevisedText Of(string original)
    {
        ArgumentNullException.ThrowIfNull(original);
        return new RevisedText(original, original, [new Piece(0, original.Length, Inserted: null)]);
    }

    /// <summary>The text behind one more round.</summary>
    /// <param name="edits">Edits of <see cref="Content"/> that do not overlap, sorted by place.</param>
    public RevisedText With(IReadOnlyList<TextEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(edits);
        var content = new StringBuilder(Content.Length);
        var rest = new PieceReader(pieces);
        var result = ImmutableArray.CreateBuilder<Piece>(pieces.Length + (2 * edits.Count));
        var at = 0;
        foreach (var edit in edits)
        {
            content.Append(Content, at, edit.Span.Start - at).Append(edit.NewText);
            rest.Read(edit.Span.Start - at, result);
            rest.Read(edit.Span.Length, into: null);
            if (edit.NewText.Length > 0)
                result.Add(new Piece(0, edit.NewText.Length, edit.NewText));

            at = edit.Span.End;
        }

        content.Append(Content, at, Content.Length - at);
        rest.Read(Content.Length - at, result);
        return new RevisedText(Original, content.ToString(), result.ToImmutable());
    }

    /// <summary>All rounds as edits of <see cref="Original"/>, sorted, with kept text between them; edits that put back what was there are left out.</summary>
    public ImmutableArray<TextEdit> Edits()
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        var inserted = new StringBuilder();
        var at = 0;
        foreach (var piece in pieces)
        {
            if (piece.Inserted is { } text)
            {
                inserted.Append(text, piece.Start, piece.Length);
                continue;
            }

            Add(edits, TextSpan.FromBounds(at, piece.Start), inserted);
            at = piece.Start + piece.Length;
        }

        Add(edits, TextSpan.FromBounds(at, Original.Length), inserted);
        return edits.ToImmutable();
    }

    private void Add(ImmutableArray<TextEdit>.Builder edits, TextSpan span, StringBuilder inserted)
    {
        if (!inserted.Equals(Original.AsSpan(span.Start, span.Length)))
            edits.Add(new TextEdit(span, inserted.ToString()));

        inserted.Clear();
    }

    /// <summary>A run of the present text: of the first text, or put in.</summary>
    /// <param name="Start">Where it begins in the first text, or in what was put in.</param>
    /// <param name="Length">UTF-16 code units.</param>
    /// <param name="Inserted">What was put in; null for words of the first text.</param>
    private readonly record struct Piece(int Start, int Length, string? Inserted)
    {
        public Piece Part(int from, int length) => new(Start + from, length, Inserted);
    }

    /// <summary>Goes once through the pieces, as far at a time as it is told.</summary>
    private struct PieceReader(ImmutableArray<Piece> pieces)
    {
        private int index;
        private int offset;

        public void Read(int length, ImmutableArray<Piece>.Builder? into)
        {
            while (length > 0)
            {
                var piece = pieces[index];
                var taken = Math.Min(length, piece.Length - offset);
                if (taken > 0)
                    into?.Add(piece.Part(offset, taken));

                length -= taken;
                offset += taken;
                if (offset < piece.Length)
                    continue;

                index++;
                offset = 0;
            }
        }
    }
}
