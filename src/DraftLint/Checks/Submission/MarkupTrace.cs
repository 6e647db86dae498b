using System.Buffers;
using DraftLint.Syntax;

namespace DraftLint.Checks.Submission;

/// <summary>Recognizes markup that a reader would see.</summary>
internal static class MarkupTrace
{
    private const int LongestEntity = 10;

    /// <summary>Letters of "blockquote", and the slashes behind a name.</summary>
    private const int LongestTag = 16;

    private static readonly string[] Entities =
    [
        "nbsp", "amp", "quot", "lt", "gt", "apos", "rsquo", "lsquo", "ldquo", "rdquo", "mdash", "ndash", "hellip", "copy", "reg", "trade", "eacute", "egrave", "ccedil", "uuml", "ouml", "auml", "ntilde", "aacute", "oacute", "iacute",
        "cent", "pound", "euro", "deg", "frac12", "shy", "ensp", "emsp", "thinsp", "zwnj", "bull", "middot", "sect", "para", "laquo", "raquo",
    ];

    private static readonly string[] Tags = ["br", "p", "b", "i", "u", "em", "strong", "span", "div", "a", "font", "sup", "sub", "h1", "h2", "h3", "h4", "ul", "ol", "li", "img", "blockquote", "center", "td", "tr", "table", "o:p", "small", "hr", "figure", "iframe", "script", "style"];

    /// <summary>What a word processor writes before what it keeps in the margin.</summary>
    private static readonly string[] Margins = ["Commented [", "Comment [", "Formatted: Font", "Formatted: Indent", "Formatted: Normal", "Formatted: Space", "Style Definition:", "Deleted: ", "Inserted: ", "Moved (insertion)", "Moved down ["];

    /// <summary>The characters without which prose holds no trace; the labels of a word processor have a bracket, a parenthesis or a colon.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("&<>[]*#:(");

    /// <summary>Whether a block holds a character of which a trace is made: one look for most.</summary>
    public static bool MayHold(ProseBlock block) => block.Text.AsSpan().ContainsAny(Signs);

    /// <summary>Length of <c>&amp;nbsp;</c> or <c>&amp;#8217;</c> at an offset; 0 if there is none.</summary>
    public static int LengthOfEntity(string text, int at)
    {
        var rest = text.AsSpan(at + 1, Math.Min(LongestEntity, text.Length - at - 1));
        var end = rest.IndexOf(';');
        if (end < 2)
            return 0;

        var name = rest[..end];
        var isNumber = name[0] == '#' && IsHexadecimal(name[1..].TrimStart("xX"));
        return isNumber || IsAnyOf(name, Entities) ? end + 2 : 0;
    }

    /// <summary>Length of <c>&lt;br&gt;</c> or <c>&lt;/span&gt;</c> at an offset; 0 if there is none.</summary>
    public static int LengthOfTag(string text, int at)
    {
        if (text[at] != '<')
            return 0;

        // Most signs are none of a tag: no need to look for the end of a name that is not known.
        var rest = text.AsSpan(at + 1);
        var name = rest.TrimStart('/');
        name = name[..Math.Min(name.Length, LongestTag + 1)];
        if (name.IndexOfAny(" >") is var nameEnd && (nameEnd < 0 || !IsAnyOf(name[..nameEnd].TrimEnd('/'), Tags)))
            return 0;

        var end = rest.IndexOf('>');
        if (end <= 0)
            return 0;

        var inside = rest[..end].Trim('/');
        var blank = inside.IndexOf(' ');
        return !inside.Contains(ProseBuilder.Placeholder) && IsAnyOf(blank < 0 ? inside : inside[..blank], Tags) ? end + 2 : 0;
    }

    /// <summary>Index behind <c>[12]</c> or <c>[AB1]</c> at an opening bracket, the mark of a note or comment that is not there; 0 if there is none.</summary>
    public static int EndOfNoteMark(ProseBlock block, int at)
    {
        var tokens = block.Tokens;
        if (at == 0 || at + 2 >= tokens.Length || block.Text[tokens[at].Start] != '[' || tokens[at + 2].Kind != TokenKind.CloseBracket)
            return 0;

        var inside = block.TextOf(tokens[at + 1]);
        var isNumber = inside.Length <= 3 && inside.IndexOfAnyExceptInRange('0', '9') < 0 && inside[0] != '0';
        var isComment = inside.Length is 3 or 4 && !tokens[at].HasSpaceBefore && inside[..2].IndexOfAnyExceptInRange('A', 'Z') < 0 && char.IsAsciiDigit(inside[^1]);
        var follows = tokens[at - 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Period or TokenKind.Comma or TokenKind.Quote or TokenKind.CloseBracket or TokenKind.Clitic or TokenKind.Semicolon;

        // "[12] houses" is an editor's own word; a mark stands behind its word or before a stop.
        var standsOff = tokens[at].HasSpaceBefore && at + 3 < tokens.Length && tokens[at + 3].IsWord;
        return follows && ((isNumber && !standsOff) || isComment) ? at + 3 : 0;
    }

    /// <summary>Start and length of the address in <c>](http://example.org)</c> at a closing bracket: a link that didn't become one; length 0 if there is none.</summary>
    public static (int Start, int Length) BrokenLink(string text, int at)
    {
        var rest = text.AsSpan(at);
        var open = rest.StartsWith("](http", StringComparison.Ordinal) || rest.StartsWith("](www.", StringComparison.Ordinal) ? 1 : rest.StartsWith("] (http", StringComparison.Ordinal) ? 2 : 0;
        if (open == 0)
            return (at, 0);

        var end = rest.IndexOfAny(")\n");
        return (at + open, (end < 0 ? rest.Length : end + 1) - open);
    }

    /// <summary>Length of the label of a comment or change at the beginning of a block; 0 if there is none.</summary>
    public static int LengthOfWordProcessorLine(ProseBlock block)
    {
        foreach (var margin in Margins)
        {
            if (!block.Text.AsSpan(block.Tokens[0].Start).StartsWith(margin, StringComparison.Ordinal))
                continue;

            var colon = block.Text.IndexOf(':', block.Tokens[0].Start);
            return colon < 0 ? margin.TrimEnd().Length : colon + 1 - block.Tokens[0].Start;
        }

        return 0;
    }

    /// <summary>Start and length of a word processor's comment that was pasted into a sentence, <c>[Commented [AB1]: check city]</c>; length 0 if there is none.</summary>
    public static (int Start, int Length) PastedComment(ProseBlock block)
    {
        var text = block.Text;
        var start = text.IndexOf("[Commented [", StringComparison.Ordinal);
        start = start < 0 ? text.IndexOf("[Comment [", StringComparison.Ordinal) : start;
        var inner = start < 0 ? -1 : text.IndexOf(']', start);
        var end = inner < 0 ? -1 : text.IndexOf(']', inner + 1);
        return end < 0 ? (0, 0) : (start, end + 1 - start);
    }

    /// <summary>An asterisk on both sides of words, which only an escape (<c>\*never\*</c>) keeps from being emphasis.</summary>
    public static (int Start, int Length) EscapedEmphasis(ProseBlock block)
    {
        const int Longest = 40;
        var text = block.Text;
        var first = text.IndexOf('*', StringComparison.Ordinal);
        var second = first < 0 || first + 2 >= text.Length ? -1 : text.IndexOf('*', first + 2);
        if (second < 0 || second - first > Longest || !IsEdge(text, first - 1) || !IsEdge(text, second + 1) || !char.IsLetter(text[first + 1]) || !char.IsLetter(text[second - 1]))
            return (0, 0);

        return (first, second + 1 - first);
    }

    /// <summary>Pairs of <c>**</c> around words that Markdown did not take for emphasis, and <c>##</c> before a heading that is none.</summary>
    public static IEnumerable<ProseSpan> VisibleEmphasis(ProseBlock block)
    {
        var text = block.Text;
        if (text.StartsWith("##", StringComparison.Ordinal) && text.TrimStart('#') is [var letter, ..] && (char.IsLetter(letter) || letter == ' '))
            yield return new ProseSpan(block, 0, text.Length - text.TrimStart('#').Length);

        var first = text.IndexOf("**", StringComparison.Ordinal);
        var second = first < 0 ? -1 : text.IndexOf("**", first + 2, StringComparison.Ordinal);
        if (second < 0 || IsLonger(text, first) || IsLonger(text, second) || !IsEdge(text, first - 1) || !IsEdge(text, second + 2) || second == first + 2)
            yield break;

        yield return new ProseSpan(block, first, 2);
        yield return new ProseSpan(block, second, 2);
    }

    /// <summary>Whether more asterisks stand there: a row of stars, a word made unreadable.</summary>
    private static bool IsLonger(string text, int at) => (at > 0 && text[at - 1] == '*') || (at + 2 < text.Length && text[at + 2] == '*');

    private static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);

    private static bool IsHexadecimal(ReadOnlySpan<char> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit))
                return false;
        }

        return true;
    }

    private static bool IsAnyOf(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
