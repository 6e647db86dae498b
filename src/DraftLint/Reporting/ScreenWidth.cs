using System.Globalization;
using System.Text;

namespace DraftLint.Reporting;

/// <summary>How many cells of a terminal a character takes.</summary>
/// <remarks>
/// Wide are the East Asian Wide and Fullwidth ranges of Unicode 16 (EastAsianWidth.txt) in blocks, and emoji; combining and invisible
/// characters take none. What a terminal must not be told (control characters, marks that turn the reading direction) is shown as U+FFFD.
/// </remarks>
internal static class ScreenWidth
{
    private const int TabStop = 4;

    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x2329, 0x232A), (0x23E9, 0x23EC), (0x2614, 0x2615), (0x26A1, 0x26A1), (0x2705, 0x2705),
        (0x274C, 0x274C), (0x2753, 0x2755), (0x2795, 0x2797), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF),
        (0xA000, 0xA4CF), (0xA960, 0xA97C), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE10, 0xFE19), (0xFE30, 0xFE6F), (0xFF00, 0xFF60),
        (0xFFE0, 0xFFE6), (0x16FE0, 0x18DFF), (0x1AFF0, 0x1B2FF), (0x1F004, 0x1F004), (0x1F0CF, 0x1F0CF), (0x1F18E, 0x1F18E),
        (0x1F191, 0x1F19A), (0x1F1E6, 0x1F202), (0x1F210, 0x1F265), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F7E0, 0x1F7EB),
        (0x1F900, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>Cells of one character that is not a tab: 0, 1 or 2.</summary>
    public static int Of(Rune rune)
    {
        if (rune.IsAscii || MustHide(rune))
            return 1;

        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format && rune.Value != 0xAD)
            return 0;

        return IsWide(rune.Value) ? 2 : 1;
    }

    /// <summary>Cells of one character that begins at a cell, 0-based; a tab reaches to the next multiple of four.</summary>
    public static int At(int cell, Rune rune) => rune.Value == '\t' ? TabStop - (cell % TabStop) : Of(rune);

    /// <summary>Cells of a text that begins at cell 0.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var cell = 0;
        foreach (var rune in text.EnumerateRunes())
            cell += At(cell, rune);

        return cell;
    }

    /// <summary>A text as a terminal may show it: tabs as blanks, nothing that could steer the terminal.</summary>
    public static string Printable(string text)
    {
        var isPlain = true;
        foreach (var rune in text.EnumerateRunes())
            isPlain &= !MustHide(rune) && rune.Value != '\t';

        return isPlain ? text : AppendPrintable(new StringBuilder(), text, 0).ToString();
    }

    /// <summary>Appends a text as a terminal may show it, beginning at a cell, 0-based.</summary>
    public static StringBuilder AppendPrintable(StringBuilder target, ReadOnlySpan<char> text, int cell)
    {
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            var width = At(cell, rune);
            if (rune.Value == '\t')
                target.Append(' ', width);
            else
                target.Append(units[..(MustHide(rune) ? Rune.ReplacementChar : rune).EncodeToUtf16(units)]);

            cell += width;
        }

        return target;
    }

    private static bool MustHide(Rune rune) => rune.Value != '\t' && (Rune.IsControl(rune) || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x2028 or 0x2029);

    private static bool IsWide(int value)
    {
        var low = 0;
        var high = Wide.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (value < Wide[middle].First)
                high = middle - 1;
            else if (value > Wide[middle].Last)
                low = middle + 1;
            else
                return true;
        }

        return false;
    }
}
