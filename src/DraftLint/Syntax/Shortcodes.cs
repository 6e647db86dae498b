using System.Collections.Immutable;
using DraftLint.Text;

namespace DraftLint.Syntax;

/// <summary>Hides the shortcodes of site generators, <c>{% image "a.png" %}</c> and <c>{{ page.url }}</c>, from the Markdown parser.</summary>
/// <remarks>
/// Their quotation marks, asterisks and blanks would else be read as Markdown, and a link to <c>{{&lt; ref "a b.md" &gt;}}</c> would be none.
/// Each character is replaced by <see cref="ProseBuilder.Placeholder"/>, line ends excepted, so that every offset stays what it was.
/// </remarks>
internal sealed class Shortcodes
{
    private readonly ImmutableArray<TextSpan> spans;

    private Shortcodes(string masked, ImmutableArray<TextSpan> spans)
    {
        Masked = masked;
        this.spans = spans;
    }

    /// <summary>The text with its shortcodes masked; the same string if there are none.</summary>
    public string Masked { get; }

    /// <summary>Whether the text has none.</summary>
    public bool IsEmpty => spans.IsEmpty;

    /// <summary>A text in which nothing is taken for a shortcode.</summary>
    public static Shortcodes None(string text) => new(text, []);

    /// <summary>Finds all shortcodes of a text.</summary>
    public static Shortcodes In(string text)
    {
        var finder = new Finder(text);
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        while (finder.TryFindNext(out var span))
            found.Add(span);

        var all = found.ToImmutable();
        return new Shortcodes(all.IsEmpty ? text : string.Create(text.Length, (text, all), static (masked, draft) => Mask(draft.text, draft.all, masked)), all);
    }

    private static void Mask(string text, ImmutableArray<TextSpan> spans, Span<char> masked)
    {
        text.CopyTo(masked);
        foreach (var span in spans)
        {
            foreach (ref var character in masked.Slice(span.Start, span.Length))
            {
                if (character is not ('\r' or '\n'))
                    character = ProseBuilder.Placeholder;
            }
        }
    }

    /// <summary>The shortcode that holds an offset, or an empty span: a U+FFFC there is the writer's own.</summary>
    public TextSpan At(int offset)
    {
        int low = 0, high = spans.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low < spans.Length && spans[low].Contains(offset) ? spans[low] : default;
    }

    /// <summary>Goes through a text once: what it looks for ahead of itself, it remembers.</summary>
    private sealed class Finder(string text)
    {
        private int position;
        private int doubleBrace = -1;
        private int percentBrace = -1;
        private int emptyLine = -1;

        public bool TryFindNext(out TextSpan span)
        {
            while (true)
            {
                var brace = text.AsSpan(position).IndexOf('{');
                if (brace < 0)
                {
                    span = default;
                    return false;
                }

                var start = position + brace;
                var end = EndOf(start);
                position = end < 0 ? start + 1 : end;
                if (end < 0)
                    continue;

                span = TextSpan.FromBounds(start, end);
                return true;
            }
        }

        /// <summary>The offset behind the shortcode that begins at <paramref name="start"/>, or -1. It may run over line ends, not over an empty line.</summary>
        private int EndOf(int start)
        {
            var closing = start + 1 >= text.Length ? text.Length : text[start + 1] switch
            {
                '{' => Next("}}", start + 2, ref doubleBrace),
                '%' => Next("%}", start + 2, ref percentBrace),
                _ => text.Length,
            };
            if (closing == text.Length)
                return -1;

            if (emptyLine < start)
                emptyLine = NextEmptyLine(start);

            return emptyLine < closing ? -1 : closing + 2;
        }

        private int Next(string closing, int from, ref int known)
        {
            if (known < from)
            {
                var next = text.AsSpan(from).IndexOf(closing, StringComparison.Ordinal);
                known = next < 0 ? text.Length : from + next;
            }

            return known;
        }

        /// <summary>The offset of the next line end that a line of blanks follows; the length of the text if there is none.</summary>
        private int NextEmptyLine(int from)
        {
            var at = from;
            while (true)
            {
                var next = text.AsSpan(at).IndexOfAny('\r', '\n');
                if (next < 0)
                    return text.Length;

                var lineEnd = at + next;
                at = lineEnd + (text[lineEnd] == '\r' && lineEnd + 1 < text.Length && text[lineEnd + 1] == '\n' ? 2 : 1);
                while (at < text.Length && text[at] is ' ' or '\t')
                    at++;

                if (at < text.Length && text[at] is '\r' or '\n')
                    return lineEnd;
            }
        }
    }
}
