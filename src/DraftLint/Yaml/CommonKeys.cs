namespace DraftLint.Yaml;

/// <summary>The keys that stand in nearly every entry of our files, so that thousands of entries share their texts.</summary>
internal static class CommonKeys
{
    private static readonly string[] Keys =
        ["id", "name", "titles", "class", "of", "holders", "short", "known", "died", "also", "wrong", "surname", "order", "elect", "keeps-title", "acronym", "kind", "title", "severity", "message", "description", "why", "fix", "help"];

    /// <summary>The text of a key.</summary>
    public static string Text(ReadOnlySpan<char> key)
    {
        foreach (var common in Keys)
        {
            if (key.SequenceEqual(common))
                return common;
        }

        return key.ToString();
    }

    /// <summary>Length of the plain words before <c>:</c> at the start of a text, or 0 if no key begins there.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetterOrDigit(text[0]))
            return 0;

        var end = 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' or ' ' or '\''))
            end++;

        return end + 1 < text.Length && text[end] == ':' && text[end - 1] != ' ' && text[end + 1] is ' ' or '\n' ? end : 0;
    }
}
