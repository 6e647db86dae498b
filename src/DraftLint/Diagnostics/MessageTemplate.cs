using System.Text;

namespace DraftLint.Diagnostics;

/// <summary>Fills the names in braces of a rule's message.</summary>
internal static class MessageTemplate
{
    /// <summary>Puts values in the place of <c>{text}</c> and the other names; a name without a value stays as it stands.</summary>
    /// <remarks>Line breaks and runs of blanks inside a value become one space: a message is one line.</remarks>
    public static string Fill(string template, string text, ReadOnlySpan<(string Name, string Value)> words)
    {
        var result = new StringBuilder(template.Length + 32);
        var rest = template.AsSpan();
        while (true)
        {
            var open = rest.IndexOf('{');
            var close = open < 0 ? -1 : rest[open..].IndexOf('}') + open;
            if (open < 0 || close < open)
                return result.Append(rest).ToString();

            result.Append(rest[..open]);
            AppendValue(result, rest[(open + 1)..close], text, words);
            rest = rest[(close + 1)..];
        }
    }

    private static void AppendValue(StringBuilder result, ReadOnlySpan<char> name, string text, ReadOnlySpan<(string Name, string Value)> words)
    {
        foreach (var (key, value) in words)
        {
            if (!name.SequenceEqual(key))
                continue;

            AppendOneLine(result, value);
            return;
        }

        if (name.SequenceEqual("text"))
            AppendOneLine(result, text);
        else
            result.Append('{').Append(name).Append('}');
    }

    private static void AppendOneLine(StringBuilder result, string value)
    {
        var wasBlank = false;
        foreach (var c in value)
        {
            var isBlank = char.IsWhiteSpace(c);
            if (!isBlank)
                result.Append(c);
            else if (!wasBlank)
                result.Append(' ');

            wasBlank = isBlank;
        }
    }
}
