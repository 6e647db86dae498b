using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>
/// Finds the true ends of a list where its words leave them open: the first entry is cut out of the clause before it, the last one out of what follows, so
/// "we need [better roads]" begins at "roads" until a fellow entry says more.
/// </summary>
internal static class EndAlignment
{
    /// <summary>Lengthens the first and the last entry where the others are longer in the same way.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="first">The part with the first entry.</param>
    /// <param name="last">The part with the last entry.</param>
    /// <param name="entries">The entries; three or more.</param>
    /// <param name="mayPrecedeVerb">Whether the list can be a subject.</param>
    public static void Align(in Scope scope, ListPart first, ListPart last, List<ListEntry> entries, bool mayPrecedeVerb)
    {
        if (entries.Count < 3)
            return;

        if (EntryReader.InnerPreposition(entries[1]) is var preposition and not 0)
            entries[0] = EntryReader.WithPreposition(scope, first.From, first.To, entries[0], preposition);

        if (!ListWords.Has(scope.Block.Tokens[entries[0].KeyToken], ListRole.Repeats) && entries.TrueForAll(entry => entry.Has(EntryTraits.First) || !IsDetermined(entry)))
            entries[0] = ListEntry.WithoutOwner(entries[0]);

        if (!TakeWhole(scope, first, last, entries))
            LengthenLast(scope, first, last, entries, mayPrecedeVerb);

        LengthenFirst(scope, first, entries);
    }

    /// <summary>The first entry of a list between semicolons: "the winners were [Ohio, in 2012]; Iowa, in 2014; ..." has as many commas as the next one.</summary>
    public static ListEntry? WithCommas(in Scope scope, ListPart first, ListPart second)
    {
        var commas = 0;
        for (var at = second.From; at < second.To; at++)
            commas += scope[at].Kind == TokenKind.Comma ? 1 : 0;

        var end = first.To;
        for (var at = first.To - 1; at > first.From && commas > 0; at--)
        {
            if (scope[at].Kind != TokenKind.Comma)
                continue;

            end = at;
            commas--;
        }

        if (commas > 0 || end == first.To)
            return null;

        var start = NominalRun.StartOf(scope, first.From, end);
        return start < end ? EntryReader.Make(scope, start, first.To, EntryTraits.First) : null;
    }

    /// <summary>"the chief of staff, the envoy and the chief": what "of" or another preposition adds behind the last entry belongs to it if another entry has it too.</summary>
    private static void LengthenLast(in Scope scope, ListPart first, ListPart last, List<ListEntry> entries, bool mayPrecedeVerb)
    {
        var from = PositionOf(scope, last.From, last.To, entries[^1].FirstToken);
        var at = from < 0 ? -1 : PositionOf(scope, from, last.To, entries[^1].EndToken);
        for (var prepositions = 0; at > 0 && at < last.To - 1 && prepositions < 2; prepositions++)
        {
            if (!scope[at].Is(WordClasses.Preposition))
                return;

            var end = NominalRun.EndOf(scope, at + 1, last.To, mayPrecedeVerb);
            if (end == at + 1)
                return;

            var longer = EntryReader.LastBetween(scope, from, end, last.To, mayPrecedeVerb, EntryTraits.Last | EntryTraits.Joined);
            if (IsAnotherOf(scope, first, entries, longer))
            {
                entries[^1] = longer;
                return;
            }

            at = end;
        }
    }

    /// <summary>"judges who read, clerks who count and judges who read": where all of the last part equals another entry, all of it is the entry.</summary>
    private static bool TakeWhole(in Scope scope, ListPart first, ListPart last, List<ListEntry> entries)
    {
        var from = PositionOf(scope, last.From, last.To, entries[^1].FirstToken);
        if (from < 0 || scope.TokenAt(last.To - 1) < entries[^1].EndToken || NominalRun.EndsWith(scope, from, "ing"))
            return false;

        var whole = EntryReader.Make(scope, from, last.To, EntryTraits.Last | EntryTraits.Joined);
        if (!IsAnotherOf(scope, first, entries, whole))
            return false;

        entries[^1] = whole;
        return true;
    }

    private static bool IsDetermined(in ListEntry entry) =>
        entry.Has(EntryTraits.Article) || entry.Span.Block.Tokens[entry.KeyToken] is { IsNumber: true } || entry.Span.Block.Tokens[entry.KeyToken].Is(WordClasses.Determiner | WordClasses.Possessive | WordClasses.NumberWord);

    private static bool IsAnotherOf(in Scope scope, ListPart first, List<ListEntry> entries, in ListEntry longer)
    {
        for (var i = 1; i < entries.Count - 1; i++)
        {
            if (EntryKey.AreEqual(entries[i], longer))
                return true;
        }

        return EntryKey.StartOfEqual(scope.Block, scope.TokenAt(first.From), entries[0].EndToken, longer) >= 0;
    }

    /// <summary>"we need better roads, safer schools and better roads": the words before the first entry belong to it if they make another entry of it.</summary>
    public static void LengthenFirst(in Scope scope, ListPart first, IList<ListEntry> entries)
    {
        for (var i = 1; i < entries.Count; i++)
        {
            if (entries[i].KeyEnd - entries[i].KeyToken <= entries[0].KeyEnd - entries[0].KeyToken)
                continue;

            var start = EntryKey.StartOfEqual(scope.Block, scope.TokenAt(first.From), entries[0].EndToken, entries[i]);
            var from = start < 0 ? -1 : PositionOf(scope, first.From, first.To, start);
            if (from < 0)
                continue;

            if (from > first.From && entries[i].Has(EntryTraits.Article) && scope[from - 1].Is(WordClasses.Article))
                from--;

            if (from > first.From && entries[i].Has(EntryTraits.Prepositional) && scope[from - 1].Is(WordClasses.Preposition))
                from--;

            entries[0] = EntryReader.Make(scope, from, first.To, EntryTraits.First);
            return;
        }
    }

    private static int PositionOf(in Scope scope, int from, int to, int token)
    {
        for (var at = from; at < to; at++)
        {
            if (scope.TokenAt(at) == token)
                return at;
        }

        return -1;
    }
}
