namespace DraftLint.Checks.Figures;

/// <summary>Numbers that differ by the order of their digits alone: a slip of the fingers.</summary>
internal static class SwappedDigits
{
    /// <summary>"1,140" and "1,410": the same digits in another order.</summary>
    public static bool Are(decimal one, decimal other)
    {
        var (left, right) = (Digits(one), Digits(other));
        return AreOfOneSet(left, right) || AreOfOneSet(left.TrimEnd('0'), right.TrimEnd('0'));
    }

    private static bool AreOfOneSet(string left, string right)
    {
        return left.Length == right.Length && left.Trim('0').Length > 1 && string.Concat(left.Order()) == string.Concat(right.Order());
    }

    private static string Digits(decimal value)
    {
        var text = value.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture);
        return text.Replace(".", "", StringComparison.Ordinal);
    }
}
