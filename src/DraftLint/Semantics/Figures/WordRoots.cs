using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Figures;

/// <summary>What verbs and nouns of one thing share: "displaced" and "displacement", "sold" and "sale", "walked" and "her walk".</summary>
/// <remarks>Endings are cut off and six letters kept; words that change their vowel are listed. Two roots in one sentence are never proof alone.</remarks>
internal static class WordRoots
{
    /// <summary>A root has so many letters at least.</summary>
    private const int Shortest = 4;

    /// <summary>So many letters tell a root: "demolished", "demolition".</summary>
    private const int Longest = 6;

    private const WordClasses Weightless = WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Relative | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Coordinator | WordClasses.Determiner | WordClasses.Article
        | WordClasses.Pronoun | WordClasses.Possessive | WordClasses.Negation | WordClasses.Adverb | WordClasses.NumberWord | WordClasses.OrdinalWord | WordClasses.Weekday | WordClasses.Season | WordClasses.Month | WordClasses.TimeUnit | WordClasses.Approximator;

    private static readonly LexemeTable<int> Families = LexemeLines.Read(FigureVocabulary.Families);

    private static readonly LexemeSet Light = new(FigureVocabulary.LightWords);

    /// <summary>The root of a token's word, equal for two words of one thing; 0 for a word that tells nothing: "the", "made", "week".</summary>
    public static int Of(ProseBlock block, int at)
    {
        var token = block.Tokens[at];
        if (!token.IsWord)
            return 0;

        if (Families[token] is > 0 and var family)
            return family;

        if (token.Is(Weightless) || Light.Has(token) || token.Length < (token.IsCapitalized ? 3 : Shortest - 1))
            return 0;

        return RootOf(block.TextOf(token));
    }

    /// <summary>The root of a unit, which may be any word: "hour", "seat".</summary>
    public static int OfUnit(ProseBlock block, int at) =>
        Families[block.Tokens[at]] is > 0 and var family ? family : RootOf(block.TextOf(block.Tokens[at]));

    /// <summary>Whether a range of tokens has a word of a root.</summary>
    public static bool IsIn(ProseBlock block, int from, int end, int root)
    {
        for (var at = from; at < end; at++)
        {
            if (Of(block, at) == root)
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("s", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("ss", StringComparison.OrdinalIgnoreCase) && word.Length > 3)
            word = word[..^1];

        // "fined" is "fine"
        if (word.Length == Shortest + 1 && word.EndsWith("ed", StringComparison.OrdinalIgnoreCase))
            return word[..^1];

        foreach (var ending in (ReadOnlySpan<string>)["ication", "ation", "ment", "ance", "ing", "ion", "ed", "er", "or", "al", "e", "y"])
        {
            if (word.Length >= ending.Length + Shortest && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                word = word[..^ending.Length];
                break;
            }
        }

        // "displacement" is "displace" and "displaced" is "displac"; "ferried" is "ferri" and "ferry" is "ferr".
        while (word.Length > Shortest && word[^1] is 'e' or 'i' or 'y')
            word = word[..^1];

        // "capped" is "cap", and "filled" is "fill".
        if (word.Length > Shortest - 1 && word[^1] == word[^2] && word[^1] is not ('e' or 'o'))
            word = word[..^1];

        return word.Length > Longest ? word[..Longest] : word;
    }

    /// <summary>A number below nought, which no family has.</summary>
    private static int RootOf(ReadOnlySpan<char> word) => (int)(WordHash.Of(Stem(word)) | 0x80000000);
}
