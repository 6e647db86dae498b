namespace DraftLint.Syntax;

/// <summary>
/// Joins the lines of a quoted value of front matter that goes on unindented. YAML 1.2 (section 7.3) wants a blank before each further line; the readers that sites use
/// do without, and so do writers.
/// </summary>
internal static class QuotedLines
{
    /// <summary>The text with blanks for the line ends inside such values; every other character stays where it stands.</summary>
    public static string Joined(string yaml)
    {
        char[]? joined = null;
        for (var start = 0; start < yaml.Length; start = NextLine(yaml, start))
        {
            var open = OpeningMark(yaml, start);
            if (open < 0)
                continue;

            var close = ClosingMark(yaml, open);
            if (close < 0 || !yaml.AsSpan(open, close - open).ContainsAny('\n', '\r'))
                continue;

            joined ??= yaml.ToCharArray();
            joined.AsSpan(open, close - open).Replace('\n', ' ');
            joined.AsSpan(open, close - open).Replace('\r', ' ');
            start = close;
        }

        return joined is null ? yaml : new string(joined);
    }

    /// <summary>Offset of the mark that begins the value of the key on a line, or -1: <c>title: "Build</c>.</summary>
    private static int OpeningMark(string yaml, int start)
    {
        var at = start;
        while (at < yaml.Length && (char.IsAsciiLetterOrDigit(yaml[at]) || yaml[at] is '_' or '-'))
            at++;

        if (at == start || at >= yaml.Length || yaml[at] != ':')
            return -1;

        at++;
        while (at < yaml.Length && yaml[at] == ' ')
            at++;

        return at < yaml.Length && yaml[at] is '"' or '\'' ? at : -1;
    }

    /// <summary>Offset of the mark that ends a value, the last of its line, or -1.</summary>
    private static int ClosingMark(string yaml, int open)
    {
        var mark = yaml[open];
        for (var i = open + 1; i < yaml.Length; i++)
        {
            if (mark == '"' && yaml[i] == '\\')
                i++;
            else if (yaml[i] == mark && mark == '\'' && i + 1 < yaml.Length && yaml[i + 1] == mark)
                i++;
            else if (yaml[i] == mark)
                return EndsLine(yaml, i + 1) ? i : -1;
        }

        return -1;
    }

    private static bool EndsLine(string yaml, int at)
    {
        while (at < yaml.Length && yaml[at] is ' ' or '\t')
            at++;

        return at >= yaml.Length || yaml[at] is '\n' or '\r' or '#';
    }

    private static int NextLine(string yaml, int at)
    {
        var end = yaml.AsSpan(at).IndexOfAny('\n', '\r');
        return end < 0 ? yaml.Length : at + end + 1;
    }
}
