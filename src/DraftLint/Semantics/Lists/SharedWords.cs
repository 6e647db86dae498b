using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>Reads the words before and behind a list that belong to all of it, not to the entry beside them.</summary>
internal static class SharedWords
{
    /// <summary>"was spent, over two centuries, [on] rebels, bootleggers and rebels": what stands before the preposition is the clause, and the list begins behind it.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="parts">All parts of the stretch.</param>
    /// <param name="first">Index of the part with the first entry.</param>
    /// <param name="entries">The entries; those before the preposition are taken out.</param>
    public static void DropClause(in Scope scope, List<ListPart> parts, int first, List<ListEntry> entries)
    {
        var start = OnlyPreposition(scope, entries);
        if (start == 0 || entries.Count - start < 3)
            return;

        for (var part = first + 1; part < parts.Count; part++)
        {
            if (parts[part].IsEmpty || scope.TokenAt(parts[part].From) != entries[start].FirstToken)
                continue;

            if (EntryReader.First(scope, parts[part].From, parts[part].To) is not { } opening)
                return;

            entries.RemoveRange(0, start);
            entries[0] = opening;
            EndAlignment.LengthenFirst(scope, parts[part], entries);
            return;
        }
    }

    /// <summary>"the want, fear and want [she spread]": a clause behind the last noun says which of them are meant, and so of all that share their article.</summary>
    public static void TellOfAll(in Scope scope, List<ListEntry> entries)
    {
        var tokens = scope.Block.Tokens;
        var last = entries[^1];
        if (!last.Has(EntryTraits.Restricted) || last.IsName || last.EndToken == tokens.Length || !HasArticleOfAll(scope, entries))
            return;

        var next = tokens[last.EndToken];
        if (next.Is(WordClasses.Relative) || ListWords.Has(next, ListRole.Subject))
            entries[^1] = last with { Traits = last.Traits & ~EntryTraits.Restricted };
    }

    /// <summary>Index of the last entry that begins with a preposition, where no other stands behind the same one and none before it comes again; 0 for none.</summary>
    private static int OnlyPreposition(in Scope scope, List<ListEntry> entries)
    {
        var start = entries.Count - 1;
        while (start > 0 && !entries[start].Has(EntryTraits.Prepositional))
            start--;

        if (start == 0 || entries[start].IsName)
            return 0;

        var preposition = scope.Block.Tokens[entries[start].FirstToken].Lexeme;
        for (var before = 0; before < start; before++)
        {
            var lead = entries[before].Has(EntryTraits.Prepositional) ? entries[before].FirstToken : entries[before].FirstToken - 1;
            if (lead >= 0 && scope.Block.Tokens[lead].Lexeme == preposition)
                return 0;

            for (var behind = start + 1; behind < entries.Count; behind++)
            {
                if (entries[before].Hash == entries[behind].Hash)
                    return 0;
            }
        }

        return start;
    }

    private static bool HasArticleOfAll(in Scope scope, List<ListEntry> entries)
    {
        var tokens = scope.Block.Tokens;
        if (!tokens[entries[0].FirstToken].Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Determiner))
            return false;

        for (var i = 1; i < entries.Count; i++)
        {
            if (entries[i].Has(EntryTraits.Prepositional | EntryTraits.Verbal) || tokens[entries[i].FirstToken].Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Determiner | WordClasses.NumberWord))
                return false;
        }

        return true;
    }
}
