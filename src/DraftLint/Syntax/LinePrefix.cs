namespace DraftLint.Syntax;

/// <summary>What stands before the words of a Markdown line: indentation, marks of block quotations and list items (<c>&gt; - 1. </c>).</summary>
internal readonly ref struct LinePrefix
{
    private LinePrefix(ReadOnlySpan<char> words, int indent, int depth, bool startsItem)
    {
        Words = words;
        Indent = indent;
        Depth = depth;
        StartsItem = startsItem;
    }

    /// <summary>The rest of the line, blanks at both ends taken off.</summary>
    public ReadOnlySpan<char> Words { get; }

    /// <summary>Columns before the first character that is no blank; a tab reaches to the next multiple of four.</summary>
    public int Indent { get; }

    /// <summary>Block quotations and list items around the words, as far as a line shows them; counting stops behind the limit.</summary>
    public int Depth { get; }

    /// <summary>Whether a list item begins here.</summary>
    public bool StartsItem { get; }

    /// <summary>Reads the prefix of a line.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <param name="items">The columns at which the words of the open list items begin; brought up to date.</param>
    /// <param name="depthLimit">Marks beyond this depth are not read.</param>
    public static LinePrefix Read(ReadOnlySpan<char> line, Stack<int> items, int depthLimit)
    {
        var column = 0;
        var rest = SkipBlanks(line, ref column);
        var indent = column;
        var quotes = 0;
        while (rest.Length > 0 && rest[0] == '>' && quotes <= depthLimit)
        {
            quotes++;
            column++;
            rest = SkipBlanks(rest[1..], ref column);
        }

        while (rest.Length > 0 && items.TryPeek(out var inner) && inner > column)
            items.Pop();

        var startsItem = false;
        while (!IsRule(rest, startsItem) && quotes + items.Count <= depthLimit && MarkLength(rest) is var length and > 0)
        {
            column += length;
            if (rest[0] == '>')
            {
                quotes++;
            }
            else
            {
                startsItem = true;
                items.Push(column + 1);
            }

            rest = SkipBlanks(rest[length..], ref column);
        }

        return new LinePrefix(rest.TrimEnd(" \t"), indent, quotes + items.Count, startsItem);
    }

    private static ReadOnlySpan<char> SkipBlanks(ReadOnlySpan<char> rest, scoped ref int column)
    {
        var at = 0;
        for (; at < rest.Length && rest[at] is ' ' or '\t'; at++)
            column += rest[at] == '\t' ? 4 - (column % 4) : 1;

        return rest[at..];
    }

    /// <summary>"- - -" is a rule, not a list in a list in a list. Asked for the first mark alone, so that a line is looked through once.</summary>
    private static bool IsRule(ReadOnlySpan<char> rest, bool isBehindMark) =>
        !isBehindMark && rest.Length >= 3 && rest[0] is '-' or '*' && rest.IndexOfAnyExcept(rest[0], ' ', '\t') < 0;

    /// <summary>Length of a mark without the blank behind it, or 0.</summary>
    private static int MarkLength(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
            return 0;

        if (rest[0] == '>')
            return 1;

        var digits = 0;
        while (digits < rest.Length && digits < 9 && char.IsAsciiDigit(rest[digits]))
            digits++;

        var isMark = digits < rest.Length && (digits == 0 ? rest[0] is '-' or '+' or '*' : rest[digits] is '.' or ')');
        var length = digits + 1;
        return isMark && (length == rest.Length || rest[length] is ' ' or '\t') ? length : 0;
    }
}
