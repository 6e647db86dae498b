using DraftLint.Text;

namespace DraftLint.Syntax;

/// <summary>Front matter that opens with <c>---</c> on the first line and never closes: the draft is then read as prose, its keys too.</summary>
/// <param name="Opening">The opening <c>---</c>.</param>
/// <param name="LastKey">The line of the last key.</param>
/// <param name="End">Where the closing line belongs: the start of the line behind the last key, or the end of the text.</param>
internal readonly record struct UnclosedFrontMatter(TextSpan Opening, TextSpan LastKey, int End)
{
    private const string Fence = "---";

    /// <summary>The unclosed front matter of a text, or null: keys must follow the opening, and no line closes it.</summary>
    public static UnclosedFrontMatter? Of(SourceText source)
    {
        if (source.LineCount < 2 || source[source.SpanOfLine(1)].TrimEnd() != Fence)
            return null;

        var last = 1;
        while (last < source.LineCount && IsKey(source.Content.AsSpan(source.SpanOfLine(last + 1).Start, source.SpanOfLine(last + 1).Length)))
            last++;

        if (last == 1)
            return null;

        for (var line = last + 1; line <= source.LineCount; line++)
        {
            if (source.Content.AsSpan(source.SpanOfLine(line).Start, source.SpanOfLine(line).Length).TrimEnd() is Fence or "...")
                return null;
        }

        return new UnclosedFrontMatter(source.SpanOfLine(1), source.SpanOfLine(last), last < source.LineCount ? source.SpanOfLine(last + 1).Start : source.Content.Length);
    }

    /// <summary>"title: The ferry": one word of letters, a colon, and a blank or nothing.</summary>
    private static bool IsKey(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon <= 0 || (colon + 1 < line.Length && line[colon + 1] != ' '))
            return false;

        foreach (var c in line[..colon])
        {
            if (!char.IsAsciiLetterLower(c) && c is not ('-' or '_'))
                return false;
        }

        return true;
    }
}
