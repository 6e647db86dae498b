using DraftLint.Semantics.Lists;
using DraftLint.Syntax;

namespace DraftLint.Checks.Lists;

/// <summary>Tells the common nouns that nobody lists twice on purpose from the words that come back in any sentence.</summary>
internal static class CommonNoun
{
    private const WordClasses Small = WordClasses.Determiner | WordClasses.Pronoun | WordClasses.NumberWord | WordClasses.OrdinalWord | WordClasses.Negation
        | WordClasses.Adverb | WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Month | WordClasses.Weekday | WordClasses.Season;

    private const WordClasses Opening = WordClasses.Determiner | WordClasses.Pronoun | WordClasses.NumberWord | WordClasses.OrdinalWord | WordClasses.Negation
        | WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Month | WordClasses.Weekday;

    /// <summary>Endings of adjectives and adverbs: a list of them may come back to one for its sound.</summary>
    private static readonly string[] Endings = ["ly", "ful", "ous", "able", "ible", "less", "ish", "ive", "ed", "er", "est"];

    /// <summary>"three ewes" may well come again; "three ewes at the mill" hardly.</summary>
    private const int FewestWordsOfCount = 4;

    /// <summary>Whether an entry that stands twice is worth a report: two words, or one of five letters (four in the plural) that is a noun.</summary>
    /// <remarks>In a list of four or more a noun of four letters will do ("coal, oil, gas and coal").</remarks>
    public static bool MayRepeat(Enumeration list, in ListEntry entry)
    {
        var isLongList = list.Entries.Length > 3;
        if (entry.Has(EntryTraits.Verbal))
            return !entry.Has(EntryTraits.Pair) && MayRepeatVerb(list, entry);

        if (entry.Has(EntryTraits.Pair) || (entry.Has(EntryTraits.Prepositional) && !isLongList))
            return false;

        var block = entry.Span.Block;
        var token = block.Tokens[entry.KeyToken];
        if (token.IsNumber)
            return entry.WordCount > 1 && block.Tokens[entry.KeyEnd - 1].IsWord;

        if (!token.IsWord || ListWords.Has(token, ListRole.Thin))
            return false;

        if (entry.WordCount > 1)
            return (!token.Is(Opening) || token.Is(WordClasses.Possessive) || (token.Is(WordClasses.NumberWord) && entry.WordCount >= FewestWordsOfCount) || block.TextOf(token) is "less" or "fewer" || (isLongList && block.TextOf(token) is "no")) && !IsIdiom(entry);

        if (token.Is(Small) || ListWords.Has(token, ListRole.Step))
            return false;

        var word = block.TextOf(token);
        if (entry.Has(EntryTraits.Article))
            return word.Length >= (isLongList ? 3 : 4);

        if (entry.Has(EntryTraits.Attributive))
            return word.Length >= 5;

        return IsPlural(word) ? word.Length >= 4 : word.Length >= (isLongList ? 4 : 5) && !token.Is(WordClasses.Adjective | WordClasses.Demonym) && !(HasEnding(word) && !IsDetermined(list));
    }

    /// <summary>"sold the herd, mortgaged the barn and sold the herd"; a lone verb comes back in a story ("tried, failed, tried"), but not at both ends of five.</summary>
    private static bool MayRepeatVerb(Enumeration list, in ListEntry entry)
    {
        if (entry.WordCount > 2)
            return true;

        return entry.WordCount == 1 && list.Entries.Length > 4 && (entry.KeyToken == list.Entries[0].KeyToken || entry.KeyToken == list.Entries[^1].KeyToken);
    }

    /// <summary>Whether one of two single nouns is the plural of the other: "a permit", "permits".</summary>
    public static bool IsPluralOf(Enumeration list, in ListEntry one, in ListEntry other)
    {
        if (one.IsName || other.IsName || one.WordCount != 1 || other.WordCount != 1 || one.Has(EntryTraits.Prepositional) || other.Has(EntryTraits.Prepositional))
            return false;

        var left = one.Name;
        var right = other.Name;
        if (Math.Abs(left.Length - right.Length) is 0 or > 2 || Math.Min(left.Length, right.Length) < 3)
            return false;

        var isPlural = left.Length > right.Length ? EntryKey.IsPluralOf(left, right) : EntryKey.IsPluralOf(right, left);
        return isPlural && MayRepeat(list, left.Length > right.Length ? one : other);
    }

    /// <summary>"every farmer, teacher and nurse": one determiner for all makes nouns of them.</summary>
    private static bool IsDetermined(Enumeration list)
    {
        var first = list.Entries[0];
        return first.FirstToken < first.KeyToken && list.Block.Tokens[first.FirstToken].Is(WordClasses.Determiner | WordClasses.Article);
    }

    /// <summary>"day after day", "hand in hand"</summary>
    private static bool IsIdiom(in ListEntry entry)
    {
        var block = entry.Span.Block;
        return entry.WordCount == 3 && EntryKey.AreEqual(block, entry.KeyToken, entry.KeyToken + 1, block, entry.KeyEnd - 1, entry.KeyEnd);
    }

    private static bool IsPlural(ReadOnlySpan<char> word) => word.Length > 2 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');

    private static bool HasEnding(ReadOnlySpan<char> word)
    {
        // No comparatives.
        if (word is "water" or "copper" or "paper" or "lumber" or "timber" or "rubber" or "silver" or "butter" or "pepper" or "leather" or "sewer" or "powder" or "fiber" or "cider" or "liquor" or "dinner" or "supper" or "power" or "hunger" or "labor" or "river" or "fever" or "cancer")
            return false;

        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
