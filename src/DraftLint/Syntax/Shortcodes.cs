namespace DraftLint.Syntax;

/// <summary>Hides the shortcodes of site generators, <c>{% image "a.png" %}</c> and <c>{{ page.url }}</c>, from the Markdown parser.</summary>
/// <remarks>
/// Their quotation marks, asterisks and blanks would else be read as Markdown, and a link to <c>{{&lt; ref "a b.md" &gt;}}</c> would be none.
/// Each character is replaced by <see cref="ProseBuilder.Placeholder"/>, line ends excepted, so that every offset stays what it was.
/// </remarks>
internal static class Shortcodes
{
    /// <summary>The text with its shortcodes masked; the same string if there are none.</summary>
    public static string Mask(string text)
    {
        char[]? masked = null;
        var at = 0;
        while (true)
        {
            var brace = text.AsSpan(at).IndexOf('{');
            if (brace < 0)
                break;

            at += brace;
            var end = EndOf(text, at);
            if (end < 0)
            {
                at++;
                continue;
            }

            masked ??= text.ToCharArray();
            for (; at < end; at++)
            {
                if (masked[at] is not ('\r' or '\n'))
                    masked[at] = ProseBuilder.Placeholder;
            }
        }

        return masked is null ? text : new string(masked);
    }

    /// <summary>The offset behind the shortcode that begins at <paramref name="start"/>, or -1. It may run over line ends, not over an empty line.</summary>
    private static int EndOf(string text, int start)
    {
        if (start + 1 >= text.Length || text[start + 1] is not ('{' or '%'))
            return -1;

        var closing = text[start + 1] == '{' ? "}}" : "%}";
        var rest = text.AsSpan(start + 2);
        var length = rest.IndexOf(closing, StringComparison.Ordinal);
        if (length < 0 || HasEmptyLine(rest[..length]))
            return -1;

        return start + 2 + length + closing.Length;
    }

    private static bool HasEmptyLine(ReadOnlySpan<char> text)
    {
        var isFirst = true;
        foreach (var line in text.EnumerateLines())
        {
            if (!isFirst && line.IsWhiteSpace())
                return true;

            isFirst = false;
        }

        return false;
    }
}
