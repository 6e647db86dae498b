using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using DraftLint.Text;

namespace DraftLint.Syntax;

/// <summary>Collects the prose of one block piece by piece, each piece with its place in the source. Reused from block to block.</summary>
internal sealed class ProseBuilder(string source)
{
    /// <summary>Stands in the prose for what is no prose: inline code, an image, a shortcode.</summary>
    public const char Placeholder = '\uFFFC';

    private readonly StringBuilder text = new();
    private readonly List<ProseSegment> segments = [];
    private readonly List<InlineSpan> inlines = [];

    // A mark that leaves nothing was the last to come: of the blanks on both sides of it a reader sees one.
    private bool isBehindNothing;

    /// <summary>Length of the prose so far, in UTF-16 code units.</summary>
    public int Length => text.Length;

    /// <summary>The offset of the source of the first piece, 0-based; the highest number at the start of the block.</summary>
    public int SourceStart => segments.Count == 0 ? int.MaxValue : segments[0].SourceStart;

    /// <summary>The offset behind the source of the last piece, 0-based; 0 at the start of the block.</summary>
    public int SourceEnd => segments.Count == 0 ? 0 : segments[^1].SourceEnd;

    /// <summary>Whether the prose so far ends with a line break.</summary>
    public bool EndsWithLineBreak => text.Length > 0 && text[^1] == '\n';

    /// <summary>Forgets the last block.</summary>
    public void Clear()
    {
        text.Clear();
        segments.Clear();
        inlines.Clear();
        isBehindNothing = false;
    }

    /// <summary>Adds a range of the source as it stands there. Blanks at the start of a block are no part of its prose, nor is what a piece before stands for.</summary>
    public void Append(int start, int length)
    {
        // A table inside the brackets of an image is cut out of them by the library, and its last row comes again behind the image.
        if (start < SourceEnd)
            return;

        if (text.Length == 0 || (isBehindNothing && IsBlank(text[^1])))
        {
            while (length > 0 && IsBlank(source[start]))
            {
                start++;
                length--;
            }
        }

        if (length == 0)
            return;

        isBehindNothing = false;

        if (segments.Count > 0 && segments[^1] is { IsVerbatim: true } last && last.SourceEnd == start)
            segments[^1] = last with { Length = last.Length + length, SourceLength = last.SourceLength + length };
        else
            segments.Add(new ProseSegment(text.Length, length, start, length));

        text.Append(source, start, length);
    }

    /// <summary>Adds characters that stand for a whole range of the source: an entity, an escape, a line break.</summary>
    public void Append(ReadOnlySpan<char> prose, TextSpan instead)
    {
        if (prose.IsEmpty || instead.Start < SourceEnd || (text.Length == 0 && prose is "\n"))
            return;

        isBehindNothing = false;
        segments.Add(new ProseSegment(text.Length, prose.Length, instead.Start, instead.Length));
        text.Append(prose);
    }

    /// <summary>Adds one <see cref="Placeholder"/> for a range of the source.</summary>
    public void AppendPlaceholder(TextSpan instead) => Append([Placeholder], instead);

    /// <summary>Lets the last placeholder reach over the line end behind it up to <paramref name="end"/>, if it stands for the start of what ends there.</summary>
    /// <param name="start">Where the shortcode begins that has not ended at the line end.</param>
    /// <param name="end">How far it reaches in this line.</param>
    public bool TryContinuePlaceholder(int start, int end)
    {
        if (segments.Count < 2 || text[^1] != '\n' || segments[^2].SourceStart < start)
            return false;

        text.Length--;
        segments.RemoveAt(segments.Count - 1);
        segments[^1] = segments[^1] with { SourceLength = end - segments[^1].SourceStart };
        return true;
    }

    /// <summary>Adds an inline that leaves nothing in the prose: a tag, a footnote mark.</summary>
    public void AppendNothing(InlineSpan inline)
    {
        inlines.Add(inline);
        isBehindNothing = true;
    }

    /// <summary>Opens an inline at the end of the prose so far; gives its number for <see cref="Close"/>.</summary>
    public int Open(InlineSpan inline)
    {
        inlines.Add(inline);
        return inlines.Count - 1;
    }

    /// <summary>Ends an inline at the end of the prose so far.</summary>
    public void Close(int number) => inlines[number] = inlines[number] with { Length = text.Length - inlines[number].Start };

    /// <summary>The text, its map and its inlines; blanks at the end taken off.</summary>
    public (string Text, ProseMap Map, ImmutableArray<InlineSpan> Inlines) Finish()
    {
        TrimEnd();
        return (text.ToString(), new ProseMap(ImmutableCollectionsMarshal.AsImmutableArray(segments.ToArray())), FinishedInlines());
    }

    private ImmutableArray<InlineSpan> FinishedInlines()
    {
        if (inlines.Count == 0)
            return [];

        foreach (ref var inline in CollectionsMarshal.AsSpan(inlines))
        {
            if (inline.End > text.Length)
            {
                var start = Math.Min(inline.Start, text.Length);
                inline = inline with { Start = start, Length = text.Length - start };
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(inlines.ToArray());
    }

    private void TrimEnd()
    {
        while (text.Length > 0 && IsBlank(text[^1]))
        {
            text.Length--;
            var last = segments[^1];
            if (last.Length == 1)
                segments.RemoveAt(segments.Count - 1);
            else
                segments[^1] = last with { Length = last.Length - 1, SourceLength = last.SourceLength - 1 };
        }
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n';
}
