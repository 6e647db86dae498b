using DraftLint.Syntax;

namespace DraftLint.Semantics.Acronyms;

/// <summary>Finds an expansion whose initials are an acronym's letters in another order: "United Nations Office on Drugs and Crime (UNDOC)".</summary>
/// <remarks>Letters from inside the words would fit such an acronym by chance, and an editor would never see the slip.</remarks>
internal static class ShuffledInitials
{
    private const int FewestLetters = 3;

    /// <summary>Index of the first word of the expansion that ends before a token; -1 where there is none.</summary>
    /// <param name="block">The block.</param>
    /// <param name="end">Index behind the last token of the expansion.</param>
    /// <param name="letters">The acronym's letters.</param>
    public static int StartOf(ProseBlock block, int end, string letters)
    {
        if (letters.Length < FewestLetters)
            return StartOfSmall(block, end, letters);

        var initials = new char[letters.Length];
        var left = letters.Length;
        var first = block.Sentences[block.SentenceOf(end - 1)].FirstToken;

        // "the End Results program (SREE)": a common noun behind the name gives no letter.
        var at = block.Tokens[end - 1] is { IsWord: true, IsCapitalized: false } ? end - 2 : end - 1;
        for (; at >= first && left > 0; at--)
        {
            var token = block.Tokens[at];
            if (token is { IsWord: true, IsCapitalized: true } && !token.Is(WordClasses.Article))
                initials[--left] = char.ToUpperInvariant(Accents.Plain(block.Text[token.Start]));
            else if (!token.Is(WordClasses.Preposition | WordClasses.Article | WordClasses.Coordinator) && token.Kind is not (TokenKind.Hyphen or TokenKind.Ampersand or TokenKind.Comma or TokenKind.Clitic))
                return StartOfSmall(block, end, letters);
        }

        var isName = at < first || !(block.Tokens[at] is { IsWord: true, IsCapitalized: true } before && !before.StartsSentence && block.TextOf(before) is not ("U.S." or "US" or "UK" or "U.K." or "The"));
        return left == 0 && isName && initials[0] == letters[0] && !initials.AsSpan().SequenceEqual(letters) && new string(initials).Order().SequenceEqual(letters.Order()) ? at + 1 : StartOfSmall(block, end, letters);
    }

    /// <summary>"fully automatic timing (FTA)": as many words as letters right before the bracket, none of them small, a name or a number.</summary>
    private static int StartOfSmall(ProseBlock block, int end, string letters)
    {
        var first = end - letters.Length;
        if (letters.Length < 3 || first < block.Sentences[block.SentenceOf(end - 1)].FirstToken)
            return -1;

        Span<char> initials = stackalloc char[letters.Length <= 12 ? letters.Length : 0];
        for (var i = 0; i < initials.Length; i++)
        {
            var token = block.Tokens[first + i];
            if (token is not { IsWord: true, IsCapitalized: false } || token.Is(WordClasses.Preposition | WordClasses.Article | WordClasses.Coordinator | WordClasses.Auxiliary | WordClasses.Pronoun))
                return -1;

            initials[i] = char.ToUpperInvariant(Accents.Plain(block.Text[token.Start]));
        }

        return !initials.IsEmpty && initials[0] == letters[0] && !initials.SequenceEqual(letters) && initials.ToArray().Order().SequenceEqual(letters.Order()) ? first : -1;
    }
}
