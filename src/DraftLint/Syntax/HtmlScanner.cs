using System.Net;
using DraftLint.Text;

namespace DraftLint.Syntax;

/// <summary>Reads HTML as a browser's tokenizer does: tags, texts with decoded entities, comments.</summary>
/// <param name="source">The draft.</param>
/// <param name="tokens">Takes what is found.</param>
internal sealed class HtmlScanner(string source, List<HypertextToken> tokens)
{
    /// <summary>Elements whose content is no HTML.</summary>
    private static readonly string[] RawElements = ["script", "style", "textarea", "title", "iframe", "noembed", "noframes", "noscript", "xmp"];

    private const int LongestEntity = 32;

    /// <summary>Reads a stretch of the draft.</summary>
    public void Scan(TextSpan span)
    {
        var at = span.Start;
        while (at < span.End)
        {
            var open = NextTag(at, span.End);
            AddText(TextSpan.FromBounds(at, open));
            if (open == span.End)
                return;

            at = ReadTag(open, span.End);
        }
    }

    /// <summary>The next character that begins a tag, comment or declaration; <paramref name="end"/> if none does.</summary>
    private int NextTag(int at, int end)
    {
        for (var i = at; i + 1 < end; i++)
        {
            if (source[i] == '<' && (char.IsAsciiLetter(source[i + 1]) || source[i + 1] is '!' or '?' || (source[i + 1] == '/' && i + 2 < end && char.IsAsciiLetter(source[i + 2]))))
                return i;
        }

        return end;
    }

    private int ReadTag(int open, int end)
    {
        if (source[open + 1] is '!' or '?')
            return ReadDeclaration(open, end);

        var isEnd = source[open + 1] == '/';
        var at = open + (isEnd ? 2 : 1);
        var start = at;
        while (at < end && !char.IsWhiteSpace(source[at]) && source[at] is not ('>' or '/'))
            at++;

        var name = source[start..at].ToLowerInvariant();
        var close = EndOfTag(at, end);
        var whole = TextSpan.FromBounds(open, close);
        if (isEnd)
        {
            tokens.Add(HypertextToken.End(name, whole));
            return close;
        }

        var isClosed = close - 2 >= at && source[close - 1] == '>' && source[close - 2] == '/';
        tokens.Add(new HypertextToken(isClosed ? HypertextKind.Closed : HypertextKind.Start, name, whole)
        {
            Class = Attribute("class", at, close)?.Text ?? "",
            Target = Attribute("href", at, close)?.Text ?? "",
            Alternative = Attribute("alt", at, close),
        });
        return isClosed || !RawElements.Contains(name, StringComparer.Ordinal) ? close : ReadRaw(name, close, end);
    }

    private int ReadDeclaration(int open, int end)
    {
        const string Opening = "<!--";
        const string Closing = "-->";
        var rest = source.AsSpan(open, end - open);
        if (!rest.StartsWith(Opening, StringComparison.Ordinal))
            return EndOfTag(open, end);

        var close = rest[Opening.Length..].IndexOf(Closing, StringComparison.Ordinal);
        var inner = close < 0 ? TextSpan.FromBounds(open + Opening.Length, end) : new TextSpan(open + Opening.Length, close);
        var behind = close < 0 ? end : inner.End + Closing.Length;
        tokens.Add(new HypertextToken(HypertextKind.Comment, "", TextSpan.FromBounds(open, behind)) { Text = MappedText.Of(source, inner) });
        return behind;
    }

    /// <summary>The offset behind the <c>&gt;</c> of a tag; one inside quotation marks belongs to an attribute.</summary>
    private int EndOfTag(int at, int end)
    {
        var quote = '\0';
        for (; at < end; at++)
        {
            if (quote != '\0')
                quote = source[at] == quote ? '\0' : quote;
            else if (source[at] is '"' or '\'' && source[at - 1] is '=' or ' ')
                quote = source[at];
            else if (source[at] == '>')
                return at + 1;
        }

        return end;
    }

    /// <summary>Content up to the tag that closes the element, without a token of its own.</summary>
    private int ReadRaw(string name, int at, int end)
    {
        var close = source.AsSpan(at, end - at).IndexOf("</" + name, StringComparison.OrdinalIgnoreCase);
        return close < 0 ? end : at + close;
    }

    private MappedText? Attribute(string name, int at, int end)
    {
        while (at < end)
        {
            var found = source.AsSpan(at, end - at).IndexOf(name, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
                return null;

            var start = at + found;
            at = start + name.Length;
            if (!char.IsWhiteSpace(source[start - 1]))
                continue;

            var value = at;
            while (value < end && char.IsWhiteSpace(source[value]))
                value++;

            if (value >= end || source[value] != '=')
                continue;

            value++;
            while (value < end && char.IsWhiteSpace(source[value]))
                value++;

            if (value < end && source[value] is '"' or '\'')
            {
                var close = source.AsSpan(value + 1, end - value - 1).IndexOf(source[value]);
                return close < 0 ? null : Decoded(new TextSpan(value + 1, close));
            }

            var stop = value;
            while (stop < end && !char.IsWhiteSpace(source[stop]) && source[stop] != '>')
                stop++;

            return Decoded(TextSpan.FromBounds(value, stop));
        }

        return null;
    }

    private void AddText(TextSpan span)
    {
        if (!span.IsEmpty)
            tokens.Add(HypertextToken.Of(Decoded(span)));
    }

    private MappedText Decoded(TextSpan span)
    {
        if (!source.AsSpan(span.Start, span.Length).Contains('&'))
            return MappedText.Of(source, span);

        var builder = new MappedTextBuilder();
        var at = span.Start;
        while (at < span.End)
        {
            var and = source.AsSpan(at, span.End - at).IndexOf('&');
            var plainEnd = and < 0 ? span.End : at + and;
            builder.Append(MappedText.Of(source, TextSpan.FromBounds(at, plainEnd)));
            at = plainEnd;
            if (and < 0)
                break;

            var length = EntityLength(at, span.End);
            var characters = source.Substring(at, length);
            builder.Append(length == 1 ? characters : WebUtility.HtmlDecode(characters), new TextSpan(at, length));
            at += length;
        }

        return builder.ToText();
    }

    private int EntityLength(int at, int end)
    {
        for (var i = at + 1; i < end && i < at + LongestEntity; i++)
        {
            if (source[i] == ';')
                return i - at + 1;

            if (!char.IsAsciiLetterOrDigit(source[i]) && source[i] != '#')
                break;
        }

        return 1;
    }
}
