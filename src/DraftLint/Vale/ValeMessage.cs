using System.Globalization;
using System.Text;

namespace DraftLint.Vale;

/// <summary>Fills the verbs of Vale's messages, <c>%s</c>, <c>%[2]s</c>, <c>%d</c>; each takes the next value, one without a value takes nothing.</summary>
internal static class ValeMessage
{
    private const string Verbs = "sdvqf";

    /// <summary>The message with values; it is one line.</summary>
    public static string Fill(string template, IReadOnlyList<string> values)
    {
        var result = new StringBuilder(template.Length + 32);
        var next = 0;
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '%' || i + 1 == template.Length)
                result.Append(template[i]);
            else if (template[i + 1] == '%')
                result.Append(template[++i]);
            else if (VerbAt(template, i, ref next) is var end and > 0)
                (_, i) = (result.Append(next <= values.Count && next > 0 ? values[next - 1] : ""), end - 1);
            else
                result.Append('%');
        }

        return result.Replace('\n', ' ').ToString().Trim();
    }

    /// <summary>Words as a list: <c>'a', 'b', or 'c'</c>.</summary>
    public static string ListOf(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => $"'{words[0]}'",
        2 => $"'{words[0]}' or '{words[1]}'",
        _ => string.Join(", ", words.Take(words.Count - 1).Select(static word => $"'{word}'")) + $", or '{words[^1]}'",
    };

    /// <summary>The template without the first pair of quotation marks, where the value brings its own.</summary>
    public static string Unquoted(string template)
    {
        foreach (var quoted in (ReadOnlySpan<string>)["'%s'", "\"%s\""])
        {
            var first = template.IndexOf(quoted, StringComparison.Ordinal);
            if (first >= 0 && template.IndexOf(quoted, first + quoted.Length, StringComparison.Ordinal) is var second and > 0
                && template.IndexOf(quoted, second + quoted.Length, StringComparison.Ordinal) < 0)
                template = string.Concat(template.AsSpan(0, first), "%s", template.AsSpan(first + quoted.Length));
        }

        return template;
    }

    /// <summary>The offset behind the verb that begins at an offset, or 0; <paramref name="next"/> becomes the number of its value, from 1.</summary>
    private static int VerbAt(string template, int at, ref int next)
    {
        var i = at + 1;
        var number = next + 1;
        if (template[i] == '[')
        {
            var close = template.IndexOf(']', i);
            if (close < 0 || !int.TryParse(template.AsSpan(i + 1, close - i - 1), NumberStyles.None, CultureInfo.InvariantCulture, out number))
                return 0;

            i = close + 1;
        }

        while (i < template.Length && (char.IsAsciiDigit(template[i]) || template[i] == '.'))
            i++;

        if (i >= template.Length || !Verbs.Contains(template[i], StringComparison.Ordinal))
            return 0;

        next = number;
        return i + 1;
    }
}
