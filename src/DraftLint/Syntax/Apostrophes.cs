namespace DraftLint.Syntax;

/// <summary>Tells apostrophes from single quotation marks, and both from the marks of feet and inches.</summary>
internal static class Apostrophes
{
    /// <summary>Length of the possessive ending at <paramref name="index"/>: 2 for <c>'s</c>, 1 for the apostrophe behind a plural, else 0.</summary>
    public static int CliticLength(ReadOnlySpan<char> text, int index, bool insideSingleQuotes)
    {
        if (!Characters.IsApostropheAt(text, index))
            return 0;

        if (IsPossessive(text, index))
            return 2;

        var isPlural = index > 0 && text[index - 1] is 's' or 'S' && !Characters.IsLetterOrDigitAt(text, index + 1);
        return isPlural && !insideSingleQuotes ? 1 : 0;
    }

    /// <summary>Whether <c>'s</c> stands at <paramref name="index"/> and no letter behind it.</summary>
    public static bool IsPossessive(ReadOnlySpan<char> text, int index) =>
        Characters.IsApostropheAt(text, index) && index + 1 < text.Length && text[index + 1] is 's' or 'S' && !Characters.IsLetterOrDigitAt(text, index + 2);

    /// <summary>Whether a possessive ending may stand right behind the last token, though that is no word: <c>“Hamlet”’s</c>, <c>(NATO)’s</c>.</summary>
    public static bool CanOwn(ReadOnlySpan<Token> before) =>
        before.Length > 0 && before[^1].Kind is TokenKind.Quote or TokenKind.CloseBracket or TokenKind.Address or TokenKind.Placeholder;

    /// <summary><c>’90s</c>, <c>'68</c>: an apostrophe before two digits and no third.</summary>
    public static bool StartsDecade(ReadOnlySpan<char> text, int index)
    {
        if (!Characters.IsDigitAt(text, index + 1) || !Characters.IsDigitAt(text, index + 2) || Characters.IsLetterOrDigitAt(text, index - 1))
            return false;

        if (index + 3 < text.Length && text[index + 3] == 's')
            return !Characters.IsLetterOrDigitAt(text, index + 4);

        return text[index] == '’' && !Characters.IsLetterOrDigitAt(text, index + 3);
    }

    /// <summary>An apostrophe for letters left out at the start of a word: "’tis", "'em", "rock ’n’ roll".</summary>
    public static bool StartsClippedWord(ReadOnlySpan<char> text, int index)
    {
        if (Characters.IsLetterOrDigitAt(text, index - 1))
            return false;

        var end = index + 1;
        while (end < text.Length && end - index < 8 && char.IsAsciiLetter(text[end]))
            end++;

        return text[(index + 1)..end] is "tis" or "Tis" or "twas" or "Twas" or "em" or "til" or "Til" or "cause" or "Cause" or "round" or "bout" or "n" or "twere" or "cuz";
    }

    /// <summary>The first mark of <c>5'10"</c>.</summary>
    public static bool IsFootMark(ReadOnlySpan<char> text, int index) =>
        Characters.IsDigitAt(text, index - 1) && Characters.IsDigitAt(text, index + 1);

    /// <summary>The second mark of <c>5'10"</c>.</summary>
    public static bool IsInchMark(ReadOnlySpan<char> text, int index)
    {
        var digits = index - 1;
        while (digits > index - 3 && Characters.IsDigitAt(text, digits))
            digits--;

        return digits < index - 1 && Characters.IsApostropheAt(text, digits) && Characters.IsDigitAt(text, digits - 1);
    }
}
