namespace DraftLint.Syntax;

/// <summary>Reads numbers in digits: "2,000", "3.5", "1:30", "21st", "1990s", "½".</summary>
internal static class NumberScan
{
    /// <summary>Offset behind the number whose first digit stands at <paramref name="start"/>; an ending of ordinals and decades belongs to it.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (i < text.Length)
        {
            if (Characters.KindOf(text[i]) is CharacterKind.Digit or CharacterKind.Mark || Separates(text, start, i))
                i++;
            else
                break;
        }

        return EndOfEnding(text, i);
    }

    /// <summary>Whether a letter stands for naira or rand before an amount: "N160", "R1,200", "R2.4bn", "R500 billion"; "N95" and "R2" are names.</summary>
    public static bool IsLetteredAmount(ReadOnlySpan<char> text, int start)
    {
        const int LeastDigits = 3;
        if (text[start] is not ('N' or 'R') || !Characters.IsDigitAt(text, start + 1))
            return false;

        var end = EndOf(text, start + 1);
        return Characters.IsLetterOrDigitAt(text, end) ? StartsMagnitude(text[end..]) : end - start > LeastDigits || HasMagnitudeBehind(text[end..]);
    }

    private static bool HasMagnitudeBehind(ReadOnlySpan<char> text) =>
        text.Length > 1 && Characters.KindOf(text[0]) == CharacterKind.Blank && (text[1..].StartsWith("million", StringComparison.Ordinal) || text[1..].StartsWith("billion", StringComparison.Ordinal) || text[1..].StartsWith("trillion", StringComparison.Ordinal));

    private static bool StartsMagnitude(ReadOnlySpan<char> ending) =>
        (ending[0] is 'm' or 'k' && !Characters.IsLetterOrDigitAt(ending, 1)) || (ending.StartsWith("bn", StringComparison.Ordinal) && !Characters.IsLetterOrDigitAt(ending, 2));

    /// <summary>A point or colon before a digit; a comma before exactly three, with at most three before it, or as India groups ("1,20,000").</summary>
    private static bool Separates(ReadOnlySpan<char> text, int start, int index)
    {
        if (!Characters.IsDigitAt(text, index + 1) || !Characters.IsDigitAt(text, index - 1))
            return false;

        if (text[index] is '.' or ':')
            return true;

        if (text[index] == ',' && IsLakhGroup(text, index + 1))
            return true;

        return text[index] == ','
            && Characters.IsDigitAt(text, index + 2) && Characters.IsDigitAt(text, index + 3) && !Characters.IsDigitAt(text, index + 4)
            && (index - start <= 3 || (text[index - 4] == ',' && index - start > 4) || text[index - 3] == ',');
    }

    /// <summary>Whether pairs of digits, each with a comma behind, and then exactly three digits stand from an offset on.</summary>
    private static bool IsLakhGroup(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (Characters.IsDigitAt(text, i) && Characters.IsDigitAt(text, i + 1) && i + 2 < text.Length && text[i + 2] == ',')
            i += 3;

        return i > start && Characters.IsDigitAt(text, i) && Characters.IsDigitAt(text, i + 1) && Characters.IsDigitAt(text, i + 2) && !Characters.IsDigitAt(text, i + 3);
    }

    private static int EndOfEnding(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length)
            return end;

        var ending = text[end..Math.Min(end + 2, text.Length)];
        var length = ending is "st" or "nd" or "rd" or "th" ? 2 : ending[0] == 's' ? 1 : 0;
        return length > 0 && !Characters.IsLetterOrDigitAt(text, end + length) ? end + length : end;
    }
}
