using System.Collections.Immutable;
using DraftLint.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DraftLint.Syntax.Pages;

/// <summary>Sets the words of leaf blocks: the prose that checks read, and between it what they don't.</summary>
/// <param name="source">The draft as it stands in the file.</param>
/// <param name="shortcodes">Its shortcodes.</param>
/// <param name="pieces">Takes the pieces.</param>
internal sealed class InlineSetter(string source, Shortcodes shortcodes, List<PagePiece> pieces)
{
    private readonly InlineWalker walker = new(source, shortcodes, []);
    private readonly Dictionary<TextSpan, Line> pictures = [];

    /// <summary>Adds the words of a block.</summary>
    /// <param name="leaf">The block.</param>
    /// <param name="shift">UTF-16 code units by which the library places all of them too far to the left.</param>
    public void Add(LeafBlock leaf, int shift)
    {
        if (leaf.Inline is null)
            return;

        pictures.Clear();
        var line = LineOf(leaf.Inline, shift);
        while (walker.TryTakePicture(out var picture))
            pictures.TryAdd(picture.Source, LineOf(picture.Words, picture.Shift));

        Add(line);
    }

    private Line LineOf(ContainerInline root, int shift)
    {
        var (text, map, inlines) = walker.Walk(root, shift).Finish();
        return new Line(text, map, inlines);
    }

    private void Add(Line line)
    {
        var open = new Stack<InlineSpan>();
        var at = 0;
        foreach (var inline in line.Inlines)
        {
            while (open.TryPeek(out var around) && around.Source.End <= inline.Source.Start)
                at = CloseLast(line, open, at);

            at = AddWords(line, at, inline.Start);
            if (ElementOf(inline.Kind) is var element and not PageElement.None)
            {
                pieces.Add(PagePiece.Open(element, inline.Target ?? ""));
                open.Push(inline);
            }
            else
            {
                AddWhole(inline);
                at = Math.Max(at, inline.End);
            }
        }

        while (open.Count > 0)
            at = CloseLast(line, open, at);

        AddWords(line, at, line.Text.Length);
    }

    private int CloseLast(Line line, Stack<InlineSpan> open, int at)
    {
        var inline = open.Pop();
        at = AddWords(line, at, inline.End);
        pieces.Add(PagePiece.Close(ElementOf(inline.Kind)));
        return at;
    }

    /// <summary>An inline that is shown in one piece: the prose has no words of it.</summary>
    private void AddWhole(InlineSpan inline)
    {
        switch (inline.Kind)
        {
            case InlineKind.Code:
                var ticks = source.AsSpan(inline.Source.Start, inline.Source.Length).IndexOfAnyExcept('`');
                AddVerbatim(ticks < 0 ? inline.Source : TextSpan.FromBounds(inline.Source.Start + ticks, inline.Source.End - ticks));
                break;
            case InlineKind.Image:
                pieces.Add(PagePiece.Open(PageElement.Image, inline.Target ?? ""));
                if (pictures.Remove(inline.Source, out var words))
                    Add(words);

                pieces.Add(PagePiece.Close(PageElement.Image));
                break;
            case InlineKind.FootnoteMark:
                pieces.Add(PagePiece.Open(PageElement.FootnoteMark, inline.Target ?? ""));
                pieces.Add(PagePiece.Words(inline.Target ?? "", inline.Source));
                pieces.Add(PagePiece.Close(PageElement.FootnoteMark));
                break;
            default:
                AddVerbatim(inline.Source);
                break;
        }
    }

    private void AddVerbatim(TextSpan span)
    {
        pieces.Add(PagePiece.Open(PageElement.InlineVerbatim));
        pieces.Add(PagePiece.Words(source.Substring(span.Start, span.Length), span));
        pieces.Add(PagePiece.Close(PageElement.InlineVerbatim));
    }

    /// <summary>The words of a range of the prose, each run of them with its source. Gives where the next range begins.</summary>
    private int AddWords(Line line, int from, int to)
    {
        if (from >= to)
            return from;

        for (; line.Segment < line.Map.Segments.Length && line.Map.Segments[line.Segment] is var segment && segment.Start < to; line.Segment++)
        {
            var start = Math.Max(from, segment.Start);
            var end = Math.Min(to, segment.End);
            if (start >= end)
                continue;

            var place = segment.IsVerbatim ? new TextSpan(segment.SourceStart + start - segment.Start, end - start) : new TextSpan(segment.SourceStart, segment.SourceLength);
            if (line.Text[start] == ProseBuilder.Placeholder && end == start + 1)
                AddVerbatim(place);
            else
                AddRun(line.Text[start..end], place);

            if (segment.End > to)
                break;
        }

        return to;
    }

    private void AddRun(string words, TextSpan place)
    {
        if (words != "\n")
        {
            pieces.Add(PagePiece.Words(words, place));
            return;
        }

        // A line end is a blank to the reader, unless the writer asks for more (CommonMark 0.31 §6.7).
        pieces.Add(PagePiece.Words(" ", place));
        if (source.AsSpan(place.Start, place.Length) is ['\\', ..] or [' ', ' ', ..] or ['<', ..])
        {
            pieces.Add(PagePiece.Open(PageElement.LineBreak));
            pieces.Add(PagePiece.Close(PageElement.LineBreak));
        }
    }

    private static PageElement ElementOf(InlineKind kind) => kind switch
    {
        InlineKind.Emphasis => PageElement.Emphasis,
        InlineKind.Strong => PageElement.Strong,
        InlineKind.Strikethrough => PageElement.Strikethrough,
        InlineKind.Link or InlineKind.AutoLink => PageElement.Link,
        _ => PageElement.None,
    };

    /// <summary>The prose of one block or of an image's alternative text.</summary>
    private sealed record Line(string Text, ProseMap Map, ImmutableArray<InlineSpan> Inlines)
    {
        /// <summary>The first segment of the map whose words are not all shown: the words are shown in order.</summary>
        public int Segment { get; set; }
    }
}
