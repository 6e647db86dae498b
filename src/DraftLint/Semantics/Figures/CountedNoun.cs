using DraftLint.Syntax;

namespace DraftLint.Semantics.Figures;

/// <summary>Finds the noun that a number counts: "11,000 special forces [troops]", "40 percent of [tenants]".</summary>
internal static class CountedNoun
{
    /// <summary>No noun stands farther behind its number, in tokens.</summary>
    private const int Reach = 6;

    private const WordClasses Ends = WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Relative | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Coordinator
        | WordClasses.PastVerb | WordClasses.Article | WordClasses.Negation;

    /// <summary>Index of the noun, or -1.</summary>
    public static int Behind(ProseBlock block, int at, int end)
    {
        at = BehindDeterminers(block, at < end && block.TextOf(block.Tokens[at]) is "of" ? at + 1 : at, end);

        var last = Math.Min(end, at + Reach);
        var noun = -1;
        for (; at < last; at++)
        {
            var token = block.Tokens[at];
            if (token.Kind is TokenKind.Hyphen or TokenKind.Clitic)
                continue;

            // "the 14 every forty minutes": another number's noun.
            if (token.Is(WordClasses.NumberWord) || block.TextOf(token) is "every" or "each" or "this" or "these" or "those" or "that")
                break;

            if (!token.IsWord || (token.Is(Ends) && !token.IsCapitalized && !token.Is(WordClasses.Volatile)))
                break;

            // "the boldest of his 51 vetoes suggests"
            if (noun >= 0 && token.Is(WordClasses.PresentVerb) && IsPlural(block.TextOf(block.Tokens[noun])))
                break;

            // The last plural of the run is the head: "special forces troops", and not the verb behind it: "patients wait".
            if (IsPlural(block.TextOf(token)) || noun < 0 || !IsPlural(block.TextOf(block.Tokens[noun])))
                noun = token.Is(WordClasses.Adverb | WordClasses.Pronoun) ? noun : at;
        }

        return noun;
    }

    private static int BehindDeterminers(ProseBlock block, int at, int end)
    {
        while (at < end && block.Tokens[at].Is(WordClasses.Article | WordClasses.Determiner | WordClasses.Possessive))
            at++;

        return at;
    }

    /// <summary>Whether a noun stands in the plural, by its form.</summary>
    internal static bool IsPlural(ReadOnlySpan<char> word) => word is "people" or "men" or "women" or "children" || (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'));
}
