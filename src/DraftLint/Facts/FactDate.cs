using System.Globalization;

namespace DraftLint.Facts;

/// <summary>Dates of the facts files: a day, a month or a year ("2019-05-03", "2019-05", "2019").</summary>
internal static class FactDate
{
    /// <summary>The days that a date may mean, or null if it is none.</summary>
    public static Period? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length switch
        {
            4 when Number(text) is > 0 and var year => Period.OfYear(year),
            7 when text[4] == '-' && Number(text[..4]) is > 0 and var year && Number(text[5..]) is >= 1 and <= 12 and var month => Period.OfMonth(year, month),
            10 when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => Period.Of(day),
            _ => null,
        };
    }

    /// <summary>The nearest date that exists, for one that does not ("2023-02-30" gives "2023-02-28"), or null if the text is no date at all.</summary>
    public static string? Nearest(ReadOnlySpan<char> text)
    {
        var parts = text.Trim().ToString().Split('-');
        if (parts.Length is < 2 or > 3 || Number(parts[0]) is not (>= 1 and <= 9999 and var year) || Number(parts[1]) is not (>= 0 and var month))
            return null;

        month = Math.Clamp(month, 1, 12);
        if (parts.Length == 2)
            return string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");

        if (Number(parts[2]) is not (>= 0 and var day))
            return null;

        day = Math.Clamp(day, 1, DateTime.DaysInMonth(year, month));
        return string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
    }

    private static int Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
