using System.Text;

namespace DraftLint.Vale;

/// <summary>Formulas that stand on lines of their own between <c>$$</c> and <c>$$</c>: no text to Vale's rules.</summary>
internal static class ValeMath
{
    private const string Sign = "$$";

    /// <summary>The text with blanks in the place of such formulas, so that every other place stays what it was.</summary>
    public static string Blanked(string text)
    {
        if (!text.Contains(Sign, StringComparison.Ordinal))
            return text;

        var shown = new StringBuilder(text);
        var (fence, isInside) = ("", false);
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n') is var next and >= 0 ? next + 1 : text.Length - start;
            var line = text.AsSpan(start, length).Trim();
            if (!isInside)
                fence = FenceBehind(line, fence);

            var begins = !isInside && fence.Length == 0 && line.StartsWith(Sign, StringComparison.Ordinal) && !text.AsSpan(start, length).StartsWith("    ", StringComparison.Ordinal);
            if (begins || (isInside && !line.IsEmpty))
                Blank(shown, start, length);

            isInside = begins ? !Ends(line.TrimStart('$')) : isInside && !line.IsEmpty && !Ends(line);
            start += length;
        }

        return shown.ToString();
    }

    /// <summary>The fence that is open behind a line, <c>```</c> or <c>~~~</c>; empty for none.</summary>
    private static string FenceBehind(ReadOnlySpan<char> line, string open)
    {
        if (open.Length > 0)
            return line.StartsWith(open, StringComparison.Ordinal) && line.TrimStart(open[0]).IsEmpty ? "" : open;

        if (!line.StartsWith("```", StringComparison.Ordinal) && !line.StartsWith("~~~", StringComparison.Ordinal))
            return "";

        return new string(line[0], line.Length - line.TrimStart(line[0]).Length);
    }

    /// <summary>Whether a line ends with the sign; a label in braces may stand behind it.</summary>
    private static bool Ends(ReadOnlySpan<char> line)
    {
        if (line is [.., '}'] && line.LastIndexOf('{') is var brace and >= 0)
            line = line[..brace].TrimEnd();

        return line.EndsWith(Sign, StringComparison.Ordinal);
    }

    private static void Blank(StringBuilder text, int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is not ('\n' or '\r'))
                text[i] = ' ';
        }
    }
}
