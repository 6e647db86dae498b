using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Text;

namespace DraftLint.Syntax;

/// <summary>Turns the prose of one block, with its marks, into tags and texts.</summary>
/// <param name="source">The draft.</param>
/// <param name="tokens">Takes the tokens.</param>
/// <param name="html">Reads raw tags.</param>
internal sealed class HypertextInlines(string source, List<HypertextToken> tokens, HtmlScanner html)
{
    private readonly Stack<(string Name, int End)> open = new();
    private readonly Dictionary<string, int> numberOfNote = new(StringComparer.Ordinal);
    private MappedText text = MappedText.Empty;
    private int position;

    /// <summary>Adds the tokens of a block.</summary>
    /// <param name="prose">Its text, with one placeholder for each image and each piece of code.</param>
    /// <param name="inlines">Its marks, in order of their start.</param>
    /// <param name="pictures">The alternative texts of its images, in order.</param>
    public void Add(MappedText prose, ImmutableArray<InlineSpan> inlines, Queue<MappedText> pictures)
    {
        text = prose;
        position = 0;
        open.Clear();
        foreach (var inline in inlines)
        {
            CloseUpTo(inline.Start);
            AddTextUpTo(inline.Start);
            Enter(inline, pictures);
        }

        CloseUpTo(text.Length);
        AddTextUpTo(text.Length);
        while (open.TryPop(out var last))
            tokens.Add(HypertextToken.End(last.Name));
    }

    private void Enter(InlineSpan inline, Queue<MappedText> pictures)
    {
        switch (inline.Kind)
        {
            case InlineKind.Emphasis:
                Open("em", inline);
                break;
            case InlineKind.Strong:
                Open("strong", inline);
                break;
            case InlineKind.Strikethrough:
                Open("del", inline);
                break;
            case InlineKind.Link or InlineKind.AutoLink:
                Open("a", inline);
                break;
            case InlineKind.Code:
                AddCode(inline.Source);
                position = inline.End;
                break;
            case InlineKind.Image:
                tokens.Add(HypertextToken.Start("img", inline.Source) with { Alternative = pictures.TryDequeue(out var words) ? words : null });
                position = inline.End;
                break;
            case InlineKind.FootnoteMark:
                AddMark(inline.Source, inline.Target ?? "");
                break;
            case InlineKind.Html:
                html.Scan(inline.Source);
                break;
        }
    }

    private void Open(string name, InlineSpan inline)
    {
        tokens.Add(HypertextToken.Start(name, inline.Source) with { Target = TargetOf(inline) });
        open.Push((name, inline.End));
    }

    /// <summary>Where a link leads; a bare mail address or host gets the scheme that a page gives it.</summary>
    private static string TargetOf(InlineSpan inline)
    {
        var target = inline.Target ?? "";
        if (inline.Kind != InlineKind.AutoLink || target.Contains(':', StringComparison.Ordinal))
            return target;

        return (target.Contains('@', StringComparison.Ordinal) ? "mailto:" : "http://") + target;
    }

    private void CloseUpTo(int offset)
    {
        while (open.TryPeek(out var last) && last.End <= offset)
        {
            AddTextUpTo(last.End);
            tokens.Add(HypertextToken.End(last.Name));
            open.Pop();
        }
    }

    /// <summary>Adds the text up to an offset; two blanks or a backslash before a line end break the line.</summary>
    private void AddTextUpTo(int offset)
    {
        foreach (var segment in text.Segments)
        {
            if (segment.Start < position || segment.Start >= offset || segment.IsVerbatim && segment.Length > 1 || text.Text[segment.Start] != '\n' || !IsHardBreak(segment))
                continue;

            AddPlain(segment.Start);
            tokens.Add(HypertextToken.Start("br"));
        }

        AddPlain(offset);
    }

    private bool IsHardBreak(ProseSegment segment)
    {
        var written = source.AsSpan(segment.SourceStart, segment.SourceLength);
        return written.StartsWith("  ", StringComparison.Ordinal) || written.StartsWith("\\", StringComparison.Ordinal);
    }

    private void AddPlain(int offset)
    {
        if (offset > position)
            tokens.Add(HypertextToken.Of(text.Slice(position, offset - position)));

        position = Math.Max(position, offset);
    }

    private void AddCode(TextSpan whole)
    {
        var written = source.AsSpan(whole.Start, whole.Length);
        var ticks = Math.Max(0, written.IndexOfAnyExcept('`'));
        var inner = new TextSpan(whole.Start + ticks, Math.Max(0, whole.Length - (2 * ticks)));
        var content = source.AsSpan(inner.Start, inner.Length);
        if (content.Length > 2 && content[0] is ' ' or '\n' && content[^1] is ' ' or '\n' && !content.IsWhiteSpace())
            inner = new TextSpan(inner.Start + 1, inner.Length - 2);

        tokens.Add(HypertextToken.Start("code", whole));
        tokens.Add(HypertextToken.Of(MappedText.Of(source, inner)));
        tokens.Add(HypertextToken.End("code", whole));
    }

    /// <summary>The mark of a footnote shows a number, which is a link.</summary>
    private void AddMark(TextSpan whole, string label)
    {
        if (!numberOfNote.TryGetValue(label, out var count))
            numberOfNote[label] = count = numberOfNote.Count + 1;

        var number = new MappedTextBuilder();
        number.Append(count.ToString(CultureInfo.InvariantCulture), whole);
        tokens.Add(HypertextToken.Start("sup", whole));
        tokens.Add(HypertextToken.Start("a", whole) with { Class = "footnote-ref" });
        tokens.Add(HypertextToken.Of(number.ToText()));
        tokens.Add(HypertextToken.End("a", whole));
        tokens.Add(HypertextToken.End("sup", whole));
    }
}
