using DraftLint.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DraftLint.Syntax;

/// <summary>Walks the inlines of one leaf block into a <see cref="ProseBuilder"/>. Without recursion: inlines may nest ten thousand deep.</summary>
/// <param name="source">The draft as it stands in the file.</param>
/// <param name="shortcodes">Its shortcodes; what the Markdown library has read is the text without them.</param>
/// <param name="comments">Takes the HTML comments.</param>
internal sealed class InlineWalker(string source, Shortcodes shortcodes, List<CommentBlock> comments)
{
    private readonly string masked = shortcodes.Masked;
    private readonly ProseBuilder builder = new(source);
    private readonly Stack<int> open = new();
    private readonly Queue<Picture> pictures = new();

    // The source of a line break that waits for what follows it, or an empty span.
    private TextSpan lineBreak;
    private int shift;

    /// <summary>Takes the next image that was met and whose alternative text was not walked yet.</summary>
    public bool TryTakePicture(out Picture picture) => pictures.TryDequeue(out picture);

    /// <summary>The library places a heading's inlines one to the left where a tab follows <c>#</c> and a blank.</summary>
    public static int ShiftOf(LeafBlock leaf, string source)
    {
        if (leaf is not HeadingBlock { IsSetext: false } || leaf.Inline?.FirstChild is not { } first)
            return 0;

        var rest = source.AsSpan(leaf.Span.Start);
        var marks = rest.IndexOfAnyExcept('#');
        var blanks = marks < 0 ? -1 : rest[marks..].IndexOfAnyExcept(' ', '\t');
        return blanks < 0 ? 0 : leaf.Span.Start + marks + blanks - first.Span.Start;
    }

    /// <summary>The prose below <paramref name="root"/>: of a leaf block's inlines or of an image's alternative text.</summary>
    /// <param name="root">The container of the inlines.</param>
    /// <param name="shift">UTF-16 code units by which the library places all of them too far to the left.</param>
    public ProseBuilder Walk(ContainerInline root, int shift = 0)
    {
        this.shift = shift;
        builder.Clear();
        lineBreak = default;
        Inline? inline = root.FirstChild;
        while (inline is not null)
        {
            if (Enter(inline) && ((ContainerInline)inline).FirstChild is { } child)
            {
                inline = child;
                continue;
            }

            while (true)
            {
                Leave(inline);
                if (inline.NextSibling is { } sibling)
                {
                    inline = sibling;
                    break;
                }

                inline = inline.Parent;
                if (inline is null || ReferenceEquals(inline, root))
                    return builder;
            }
        }

        return builder;
    }

    private bool Enter(Inline inline)
    {
        if (inline is LineBreakInline)
        {
            EndBreak(SpanOf(inline).Start);
            BreakLine(SpanOf(inline).Start);
            return false;
        }

        EndBreak(SpanOf(inline).Start);
        switch (inline)
        {
            case LiteralInline literal:
                AddLiteral(literal);
                return false;
            case HtmlEntityInline entity:
                builder.Append(entity.Transcoded.AsSpan(), SpanOf(entity));
                return false;
            case CodeInline:
                AddPlaceholder(new InlineSpan(InlineKind.Code, builder.Length, 1, SpanOf(inline)));
                return false;
            case AutolinkInline link:
                AddAutolink(link);
                return false;
            case HtmlInline:
                AddHtml(SpanOf(inline));
                return false;
            case FootnoteLink { IsBackLink: false } mark:
                builder.AppendNothing(new InlineSpan(InlineKind.FootnoteMark, builder.Length, 0, SpanOf(mark), mark.Footnote.Label?.TrimStart('^')));
                return false;
            case LinkInline { IsImage: true } image:
                AddPlaceholder(Linked(InlineKind.Image, image) with { Length = 1 });
                pictures.Enqueue(new Picture(image, SpanOf(image), shift));
                return false;
            case LinkInline link:
                open.Push(builder.Open(Linked(link.IsAutoLink ? InlineKind.AutoLink : InlineKind.Link, link)));
                return true;
            case EmphasisInline emphasis:
                open.Push(builder.Open(new InlineSpan(KindOf(emphasis), builder.Length, 0, SpanOf(emphasis))));
                return true;
            case DelimiterInline delimiter:
                AddDelimiter(delimiter);
                return true;
            default:
                return inline is ContainerInline;
        }
    }

    private void Leave(Inline inline)
    {
        if (inline is not (EmphasisInline or LinkInline { IsImage: false }))
            return;

        EndBreak(lineBreak.End);
        builder.Close(open.Pop());
    }

    /// <summary>Holds a line break back, with the blanks or the backslash before it, until it is known how far it reaches.</summary>
    private void BreakLine(int at)
    {
        if (builder.EndsWithLineBreak)
            return;

        var start = at;
        while (start > builder.SourceEnd && source[start - 1] is ' ' or '\t' or '\\')
            start--;

        while (source[at] is not ('\r' or '\n'))
            at++;

        var end = source[at] == '\r' && at + 1 < source.Length && source[at + 1] == '\n' ? at + 2 : at + 1;
        lineBreak = TextSpan.FromBounds(start, end);
    }

    /// <summary>Adds the line break that waits; the marks of quotations and the indentation before <paramref name="next"/> belong to it.</summary>
    private void EndBreak(int next)
    {
        if (lineBreak.IsEmpty)
            return;

        var end = lineBreak.End;
        while (end < next && source[end] is ' ' or '\t' or '>')
            end++;

        builder.Append("\n", TextSpan.FromBounds(lineBreak.Start, end));
        lineBreak = default;
    }

    private void AddPlaceholder(InlineSpan inline)
    {
        builder.Open(inline);
        builder.AppendPlaceholder(inline.Source);
    }

    private void AddAutolink(AutolinkInline link)
    {
        var whole = SpanOf(link);
        var address = TextSpan.FromBounds(whole.Start + 1, whole.End - 1);
        builder.Open(new InlineSpan(InlineKind.AutoLink, builder.Length, address.Length, whole, source.Substring(address.Start, address.Length), address));
        builder.Append(address.Start, address.Length);
    }

    /// <summary>The bracket of a link that never came to be: it is a word like others, and what follows it is its children.</summary>
    private void AddDelimiter(DelimiterInline delimiter)
    {
        var mark = delimiter.ToLiteral();
        var start = SpanOf(delimiter).Start;
        if (StandsAt(start, mark))
            builder.Append(start, mark.Length);
    }

    private void AddHtml(TextSpan span)
    {
        var html = source.AsSpan(span.Start, span.Length);
        var inline = new InlineSpan(InlineKind.Html, builder.Length, 0, span);
        if (html.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
            builder.Append("\n", span);
        else if (html.StartsWith("<!--", StringComparison.Ordinal))
            comments.Add(HtmlComments.At(source, span));

        builder.AppendNothing(inline);
    }

    /// <summary>A literal's words, each where the source has them: a literal never crosses a line end, an escape can only be its first character.</summary>
    private void AddLiteral(LiteralInline literal)
    {
        var words = literal.Content.AsSpan();
        var span = SpanOf(literal);
        var at = span.Start;
        if (literal.IsFirstCharacterEscaped && words.Length > 0 && StandsAt(at + 1, words) && masked[at] == '\\')
        {
            builder.Append(words[..1], new TextSpan(at, 2));
            at += 2;
            words = words[1..];
        }

        // The table parser trims the words of a cell, not their span.
        while (!StandsAt(at, words) && at < span.End && char.IsWhiteSpace(masked[at]))
            at++;

        // A bare "mailto:" address shows itself without the scheme.
        if (!StandsAt(at, words) && StandsAt(span.End - words.Length, words))
            at = span.End - words.Length;

        if (StandsAt(at, words))
            AddWords(at, words);
        else
            builder.Append(words, span);
    }

    private bool StandsAt(int at, ReadOnlySpan<char> words) => at >= 0 && at + words.Length <= masked.Length && masked.AsSpan(at, words.Length).SequenceEqual(words);

    /// <summary>Verbatim words, with one placeholder for each masked shortcode.</summary>
    private void AddWords(int at, ReadOnlySpan<char> words)
    {
        if (shortcodes.IsEmpty)
        {
            builder.Append(at, words.Length);
            return;
        }

        var end = at + words.Length;
        while (at < end)
        {
            var mask = masked.AsSpan(at, end - at).IndexOf(ProseBuilder.Placeholder);
            var plainEnd = mask < 0 ? end : at + mask;
            var shortcode = mask < 0 ? default : shortcodes.At(plainEnd);
            if (mask >= 0 && shortcode.IsEmpty)
                plainEnd++;

            builder.Append(at, plainEnd - at);
            at = plainEnd;
            if (!shortcode.IsEmpty)
                at = AddShortcode(at, shortcode, Math.Min(shortcode.End, end));
        }
    }

    private int AddShortcode(int start, TextSpan shortcode, int end)
    {
        if (start == shortcode.Start || !builder.TryContinuePlaceholder(shortcode.Start, end))
            builder.AppendPlaceholder(TextSpan.FromBounds(start, end));

        return end;
    }

    private InlineSpan Linked(InlineKind kind, LinkInline link)
    {
        var whole = SpanOf(link);
        TextSpan? target = null;
        if (link.Reference is null && !link.UrlSpan.IsEmpty && link.UrlSpan.End < source.Length)
            target = TextSpan.FromBounds(link.UrlSpan.Start + shift, link.UrlSpan.End + 1 + shift);

        var address = target is { } span && link.Url is { } url && url.Contains(ProseBuilder.Placeholder, StringComparison.Ordinal)
            ? source.Substring(span.Start, span.Length)
            : link.Url;
        return new InlineSpan(kind, builder.Length, 0, whole, address, target);
    }

    private static InlineKind KindOf(EmphasisInline emphasis)
    {
        if (emphasis.DelimiterChar == '~')
            return InlineKind.Strikethrough;

        return emphasis.DelimiterCount == 2 ? InlineKind.Strong : InlineKind.Emphasis;
    }

    private TextSpan SpanOf(Inline inline)
    {
        var span = Spans.Of(inline);
        return new TextSpan(span.Start + shift, span.Length);
    }

    /// <summary>An image whose alternative text is a block of its own.</summary>
    /// <param name="Words">The inlines of the alternative text.</param>
    /// <param name="Source">The whole image.</param>
    /// <param name="Shift">What <see cref="Walk"/> needs to place them.</param>
    public readonly record struct Picture(ContainerInline Words, TextSpan Source, int Shift);
}
