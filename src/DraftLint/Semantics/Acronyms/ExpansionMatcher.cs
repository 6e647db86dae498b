using DraftLint.Syntax;

namespace DraftLint.Semantics.Acronyms;

/// <summary>Finds the words that an acronym's letters come from.</summary>
/// <remarks>
/// After A. Schwartz and M. Hearst, "A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical Text" (2003): letters are matched from the
/// last to the first, anywhere in a word but the first, which must begin one. So "Intercontinental Ballistic Missile" gives ICBM, and a word may be skipped.
/// </remarks>
internal static class ExpansionMatcher
{
    /// <summary>The offset in the text where the expansion that ends at <paramref name="end"/> begins, or -1 if the words do not give the letters.</summary>
    /// <param name="text">The prose.</param>
    /// <param name="from">Nothing before this offset is looked at.</param>
    /// <param name="end">The offset behind the last word of the expansion.</param>
    /// <param name="letters">The acronym's letters.</param>
    public static int FindStart(ReadOnlySpan<char> text, int from, int end, ReadOnlySpan<char> letters)
    {
        var at = end - 1;
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            if (letters[i] == '&')
                continue;

            var letter = char.ToLowerInvariant(letters[i]);
            while (at >= from && (char.ToLowerInvariant(Accents.Plain(text[at])) != letter || (i == 0 && IsInsideWord(text, at))))
                at--;

            if (at < from)
                return -1;

            at--;
        }

        return at + 1;
    }

    /// <summary>Whether the first letters of the words from <paramref name="first"/> to <paramref name="end"/> give the letters, small words counted or not.</summary>
    public static bool HasInitials(ProseBlock block, int first, int end, ReadOnlySpan<char> letters)
    {
        var at = 0;
        for (var i = first; i < end; i++)
        {
            var token = block.Tokens[i];
            if (!token.IsWord)
                continue;

            if (at < letters.Length && char.ToUpperInvariant(Accents.Plain(block.Text[token.Start])) == letters[at])
                at++;
            else if (!token.Is(WordClasses.Preposition | WordClasses.Article | WordClasses.Coordinator))
                return false;
        }

        return at == letters.Length;
    }

    /// <summary>"Agriculture and Horticulture Board (AHDB)": whether a name of capitalized words gives the letters only with one from inside a small word, which gives no more than its first.</summary>
    public static bool NeedsSmallWords(ProseBlock block, int first, int end, ReadOnlySpan<char> letters)
    {
        var left = letters.Length;
        for (var i = end - 1; i >= first && left > 0; i--)
        {
            var token = block.Tokens[i];
            if (!token.IsWord)
                continue;

            var isSmall = token.Is(WordClasses.Preposition | WordClasses.Article | WordClasses.Coordinator);
            if (!isSmall && (!token.IsCapitalized || token.IsAllCapitals))
                return false;

            var word = block.TextOf(token);
            for (var at = isSmall ? 0 : word.Length - 1; at >= 0 && left > 0; at--)
                left -= char.ToUpperInvariant(Accents.Plain(word[at])) == char.ToUpperInvariant(letters[left - 1]) ? 1 : 0;
        }

        return left > 0;
    }

    private static bool IsInsideWord(ReadOnlySpan<char> text, int at) => at > 0 && char.IsLetterOrDigit(text[at - 1]);
}
