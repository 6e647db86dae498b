using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Vale;

/// <summary>The texts of a front matter, <c>title: A fair deal</c>, as blocks for Vale's rules.</summary>
internal static class ValeFrontMatter
{
    /// <summary>The texts in their order, each with its key.</summary>
    public static IEnumerable<(string Key, MappedText Text)> TextsOf(Draft draft)
    {
        foreach (var field in draft.FrontMatter?.Fields ?? [])
        {
            if (field.Value is { Length: > 0 } value && IsText(draft.Source.Content, field))
                yield return (field.Key, TextOf(draft.Source.Content, field.ValueSpan, value));
        }
    }

    /// <summary>Numbers, days and the words of YAML are no texts, unless they stand in quotation marks.</summary>
    private static bool IsText(string source, FrontMatterField field)
    {
        var first = source[field.ValueSpan.Start];
        return first is '"' or '\'' || !(char.IsAsciiDigit(first) || first is '-' or '+' or '.' || field.Value is "true" or "false" or "null" or "~");
    }

    /// <summary>A value with the places of its words: over several lines the blanks of the source are not those of the value.</summary>
    private static MappedText TextOf(string source, TextSpan span, string value)
    {
        var at = source.AsSpan(span.Start, span.Length).IndexOf(value, StringComparison.Ordinal);
        if (at >= 0)
            return MappedText.Of(source, new TextSpan(span.Start + at, value.Length));

        var builder = new MappedTextBuilder();
        var end = span.Start;
        for (var i = 0; i < value.Length;)
        {
            var blanks = value.AsSpan(i).Length - value.AsSpan(i).TrimStart().Length;
            var length = value.AsSpan(i + blanks).IndexOfAny([' ', '\t', '\n', '\r']);
            length = length < 0 ? value.Length - i - blanks : length;
            var found = source.AsSpan(end, span.End - end).IndexOf(value.AsSpan(i + blanks, length), StringComparison.Ordinal);
            if (found < 0)
                return new MappedText(value, [new ProseSegment(0, value.Length, span.Start, span.Length)]);

            builder.Append(value.AsSpan(i, blanks), TextSpan.FromBounds(end, end + found));
            builder.Append(value.AsSpan(i + blanks, length), new TextSpan(end + found, length));
            end += found + length;
            i += blanks + length;
        }

        return builder.ToText();
    }
}
