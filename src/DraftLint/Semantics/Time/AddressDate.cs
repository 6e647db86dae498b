using DraftLint.Facts;

namespace DraftLint.Semantics.Time;

/// <summary>Reads the date in an address: "/2020/04/15/", "/2020-04-15-", "/2020/04/".</summary>
internal static class AddressDate
{
    /// <summary>The day or month that an address names, or null.</summary>
    public static Period? Read(ReadOnlySpan<char> address)
    {
        for (var at = address.IndexOf('/'); at >= 0 && at + 8 <= address.Length; at++)
        {
            if (address[at] is not ('/' or '-' or '_') || Number(address, at + 1, 4) is not (>= 1900 and < 2200 and var year) || address[at + 5] is not ('/' or '-'))
                continue;

            var month = Number(address, at + 6, 2);
            if (month is not (>= 1 and <= 12) || (at + 8 < address.Length && char.IsAsciiDigit(address[at + 8])))
                continue;

            var hasDay = at + 11 <= address.Length && address[at + 8] == address[at + 5] && (at + 11 == address.Length || !char.IsAsciiDigit(address[at + 11]));
            var day = hasDay ? Number(address, at + 9, 2) : 0;
            return Calendar.Exists(year, month, day) ? Period.Of(new DateOnly(year, month, day)) : Period.OfMonth(year, month);
        }

        return null;
    }

    /// <summary>A year in an address that names no month: "/reports/2023/"; null where there is none.</summary>
    public static int? YearOf(ReadOnlySpan<char> address)
    {
        if (Read(address) is { } period)
            return period.First.Year;

        for (var at = 1; at + 4 <= address.Length; at++)
        {
            var isWhole = !char.IsAsciiLetterOrDigit(address[at - 1]) && (at + 4 == address.Length || !char.IsAsciiLetterOrDigit(address[at + 4]));
            if (isWhole && Number(address, at, 4) is >= 1900 and < 2200 and var year)
                return year;
        }

        return null;
    }

    private static int Number(ReadOnlySpan<char> text, int start, int length)
    {
        var value = 0;
        if (start + length > text.Length)
            return -1;

        foreach (var c in text.Slice(start, length))
        {
            if (!char.IsAsciiDigit(c))
                return -1;

            value = (value * 10) + c - '0';
        }

        return value;
    }
}
