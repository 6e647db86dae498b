using System.Globalization;

namespace DraftLint.Semantics.Parts;

/// <summary>The date that a draft gives itself, in ISO ("2025-01-16", a time behind it ignored) or English ("March 12, 2017", "30 June 2012").</summary>
internal static class DraftDate
{
    private static readonly string[] Forms =
    [
        "yyyy-M-d", "yyyy/M/d", "MMMM d, yyyy", "MMMM d yyyy", "d MMMM yyyy", "d MMMM, yyyy", "MMM d, yyyy", "MMM. d, yyyy", "d MMM yyyy", "d MMM. yyyy",
        "dddd, MMMM d, yyyy", "dddd, d MMMM yyyy", "dddd d MMMM yyyy",
    ];

    private static readonly string[] Labels = ["first published", "published", "posted", "updated", "date"];

    /// <summary>Reads a date. False if the text is anything else, or a day that does not exist.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date)
    {
        text = text.Trim();
        if (text.Length >= 10 && char.IsAsciiDigit(text[0]) && text[4] is '-' or '/')
            text = text[..DateLength(text)];

        Span<char> plain = stackalloc char[40];
        if (text.Length is 0 or > 40)
        {
            date = default;
            return false;
        }

        for (var i = 0; i < text.Length; i++)
            plain[i] = char.IsWhiteSpace(text[i]) ? ' ' : text[i];

        return DateOnly.TryParseExact(plain[..text.Length], Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    /// <summary>Reads the date of a line that holds nothing else but what a site sets before it: "Published on Thursday, April 9, 2015", "Posted: 2015-04-09".</summary>
    public static bool TryParseLine(ReadOnlySpan<char> text, out DateOnly date)
    {
        text = text.Trim();
        foreach (var label in Labels)
        {
            if (!text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                continue;

            var rest = text[label.Length..].TrimStart(": ");
            if (rest.StartsWith("on ", StringComparison.OrdinalIgnoreCase))
                rest = rest[3..];

            return TryParse(rest.TrimEnd('.'), out date);
        }

        return TryParse(text, out date);
    }

    /// <summary>Reads the date at the end of a byline, behind a mark: "By Ana Ruiz | April 9, 2015". Gives the length of what stands before the mark, or 0.</summary>
    public static int FindAtEnd(ReadOnlySpan<char> text, out DateOnly date)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] is '|' or '·' or '•' or '—' or '–' or ',' or '\n' && TryParseLine(text[(at + 1)..], out date))
                return text[..at].TrimEnd().Length;
        }

        date = default;
        return 0;
    }

    private static int DateLength(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(' ', 'T', 't');
        return end < 0 ? text.Length : end;
    }
}
