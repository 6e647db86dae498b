using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>Reads lists of adjectives before one noun: "Russian, Chinese, Iranian and North Korean hackers", "economic, social and political costs".</summary>
internal static class AttributiveLists
{
    /// <summary>Endings of adjectives that few nouns have; every entry must have one, so that a noun or two among them does no harm.</summary>
    private static readonly string[] Endings = ["al", "ic", "ive", "ous", "ary", "ful", "able", "ible"];

    /// <summary>The adjective that closes a list of such, without the noun behind it; null where the list holds anything else.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="entries">The entries so far.</param>
    /// <param name="last">The entry behind the conjunction, its noun included.</param>
    /// <param name="from">Position behind the conjunction.</param>
    /// <param name="to">Position behind the part.</param>
    public static ListEntry? Close(in Scope scope, List<ListEntry> entries, in ListEntry last, int from, int to)
    {
        if (entries.Count < 2 || last.WordCount < 2)
            return null;

        var at = from;
        while (at < to && scope.TokenAt(at) < last.KeyToken)
            at++;

        if (at + 1 >= to || !IsAdjective(scope.Block, scope[at]) || !scope[at + 1].IsWord || scope[at + 1].IsCapitalized)
            return null;

        entries[0] = ListEntry.WithoutOwner(entries[0]);
        foreach (var entry in entries)
        {
            if (entry.KeyEnd - entry.KeyToken != 1 || !IsAdjective(scope.Block, scope.Block.Tokens[entry.KeyToken]))
                return null;
        }

        for (var i = 0; i < entries.Count; i++)
            entries[i] = entries[i] with { Traits = entries[i].Traits | EntryTraits.Attributive };

        var traits = (last.Traits & (EntryTraits.Joined | EntryTraits.Last)) | EntryTraits.Attributive;
        return EntryReader.Make(scope, at, at + 1, traits);
    }

    private static bool IsAdjective(ProseBlock block, Token token)
    {
        var word = block.TextOf(token);
        if (token.Is(WordClasses.Demonym) || word is "Black" or "White")
            return true;

        if (!token.IsWord || word.Length < 5)
            return false;

        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
