using System.Collections.Immutable;
using DraftLint.Text;

namespace DraftLint.Syntax;

/// <summary>Reads front matter of the plain kind, which most of it is: on each line a key and a text, or a key with a list of texts below it; between them empty lines and comments.</summary>
/// <remarks>Whatever else there is, right or wrong, gives null, and <see cref="FrontMatterReader"/> asks the full parser, which takes as long for ten lines as the Markdown parser for a page.</remarks>
internal static class PlainFrontMatter
{
    /// <summary>The fields between the fences, or null if they are not plain.</summary>
    /// <param name="text">The draft.</param>
    /// <param name="body">The lines between the fences, each with its end.</param>
    public static ImmutableArray<FrontMatterField>? Read(string text, TextSpan body)
    {
        var fields = ImmutableArray.CreateBuilder<FrontMatterField>();
        for (var next = body.Start; next < body.End;)
        {
            var line = LineAt(text, ref next, body.End);
            if (IsBetweenFields(text, line))
                continue;

            var key = KeyOf(text, line);
            if (key.IsEmpty)
                return null;

            var value = Behind(text, key.End + 1, line.End);
            if (!value.IsEmpty && EndOfQuoted(text, value, ref next, body.End) is > 0 and var end)
            {
                var quoted = TextSpan.FromBounds(value.Start, end);
                fields.Add(new FrontMatterField(text.Substring(key.Start, key.Length), key, Joined(text.AsSpan(quoted.Start + 1, quoted.Length - 2)), quoted));
                continue;
            }

            var span = value.IsEmpty ? ListAt(text, ref next, body.End) : value;
            if (span.IsEmpty || (!value.IsEmpty && !IsText(text.AsSpan(value.Start, value.Length))))
                return null;

            fields.Add(new FrontMatterField(text.Substring(key.Start, key.Length), key, value.IsEmpty ? null : ValueOf(text.AsSpan(value.Start, value.Length)), span));
        }

        return fields.Count > 0 ? fields.ToImmutable() : null;
    }

    /// <summary>The line at an offset without its end and the blanks before it; moves the offset behind it.</summary>
    private static TextSpan LineAt(string text, ref int next, int end)
    {
        var start = next;
        var length = text.AsSpan(start, end - start).IndexOf('\n');
        next = length < 0 ? end : start + length + 1;
        return new TextSpan(start, text.AsSpan(start, next - start).TrimEnd("\r\n ").Length);
    }

    /// <summary>Whether a line has no words, or a comment alone.</summary>
    private static bool IsBetweenFields(string text, TextSpan line) => line.Length == 0 || text[line.Start] == '#';

    /// <summary>The offset behind a value in marks that goes on over lines, without escapes; moves the offset of the next line behind it. 0 if it is none.</summary>
    private static int EndOfQuoted(string text, TextSpan value, ref int next, int end)
    {
        var mark = text[value.Start];
        if (!IsQuoted(text.AsSpan(value.Start, 1)) || text.AsSpan(value.Start + 1, value.End - value.Start - 1).Contains(mark))
            return 0;

        var length = text.AsSpan(value.End, end - value.End).IndexOf(mark);
        if (length < 0)
            return 0;

        var inside = text.AsSpan(value.Start + 1, value.End + length - value.Start - 1);
        foreach (var c in inside)
        {
            if (c == '\\' || (c is not ('\r' or '\n') && IsUnprintable(c)))
                return 0;
        }

        var behind = value.End + length + 1;
        var after = behind;
        var rest = LineAt(text, ref after, end);
        if (rest.Length > 0)
            return 0;

        next = after;
        return behind;
    }

    /// <summary>The lines of a value as <see cref="QuotedLines"/> joins them.</summary>
    private static string Joined(ReadOnlySpan<char> lines) => lines.ToString().Replace('\n', ' ').Replace('\r', ' ');

    private static TextSpan KeyOf(string text, TextSpan line)
    {
        var at = line.Start;
        while (at < line.End && (char.IsAsciiLetterOrDigit(text[at]) || (at > line.Start && text[at] is '_' or '-')))
            at++;

        var ends = at < line.End && text[at] == ':' && (at + 1 == line.End || text[at + 1] == ' ');
        return ends ? TextSpan.FromBounds(line.Start, at) : default;
    }

    private static TextSpan Behind(string text, int start, int end)
    {
        while (start < end && text[start] == ' ')
            start++;

        return TextSpan.FromBounds(Math.Min(start, end), end);
    }

    /// <summary>The list that begins on the line at an offset, its first hyphen to the end of its last entry; moves the offset behind it. Empty if there is none, or one that is not plain.</summary>
    private static TextSpan ListAt(string text, ref int next, int end)
    {
        TextSpan list = default;
        var indent = -1;
        while (next < end)
        {
            var behind = next;
            var line = LineAt(text, ref behind, end);
            if (IsBetweenFields(text, line))
            {
                next = behind;
                continue;
            }

            var hyphen = Behind(text, line.Start, line.End);
            if (hyphen.Length < 3 || text[hyphen.Start] != '-' || text[hyphen.Start + 1] != ' ')
                break;

            var entry = Behind(text, hyphen.Start + 1, hyphen.End);
            var depth = hyphen.Start - line.Start;
            if ((indent >= 0 && depth != indent) || !IsText(text.AsSpan(entry.Start, entry.Length)))
                return default;

            indent = depth;
            list = list.IsEmpty ? hyphen : TextSpan.FromBounds(list.Start, hyphen.End);
            next = behind;
        }

        return list;
    }

    private static bool IsUnprintable(char c) => c < ' ' || c is (>= '\x7F' and <= '\xA0') or '\u2028' or '\u2029' or '\uFEFF';

    private static string ValueOf(ReadOnlySpan<char> text) => (IsQuoted(text) ? text[1..^1] : text).ToString();

    private static bool IsQuoted(ReadOnlySpan<char> text) => text[0] is '"' or '\'';

    /// <summary>Whether the rest of a line is one text that means itself: a plain one, or one in marks without an escape.</summary>
    private static bool IsText(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsUnprintable(c))
                return false;
        }

        if (IsQuoted(text))
            return text.Length > 1 && text[^1] == text[0] && text[1..^1].IndexOfAny(text[0], '\\') < 0;

        return (char.IsAsciiLetterOrDigit(text[0]) || text[0] is '(' or '$' or '/' or '‘' or '“' || char.IsLetter(text[0]))
            && text[^1] != ':' && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal);
    }
}
