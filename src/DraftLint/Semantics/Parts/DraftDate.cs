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

    private static int DateLength(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(' ', 'T', 't');
        return end < 0 ? text.Length : end;
    }
}
