using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>Makes entries of parts: takes off what introduces and follows them, and notes what tells one from another.</summary>
internal static class EntryReader
{
    /// <summary>The entry at the end of the part before the first separator; null if that part does not end with a noun phrase.</summary>
    public static ListEntry? First(in Scope scope, int from, int to)
    {
        var start = NominalRun.StartOf(scope, from, to);
        if (start == to)
            return null;

        var traits = EntryTraits.First;
        if (start > from)
        {
            var before = scope[start - 1];
            if (before.Kind == TokenKind.Clitic || before.Is(WordClasses.Possessive | WordClasses.Adjective) || ListWords.Has(before, ListRole.Modifier | ListRole.Repeats))
                traits |= EntryTraits.Restricted;
            else if (ListWords.Has(before, ListRole.Subject))
                traits |= EntryTraits.Verbal;
            else if (before.Kind is TokenKind.Hyphen or TokenKind.Slash)
                traits |= EntryTraits.Opaque;
        }

        return Make(scope, start, to, traits);
    }

    /// <summary>An entry between two separators: all of the part but the adverbs before it.</summary>
    public static ListEntry Middle(in Scope scope, int from, int to, EntryTraits traits)
    {
        from = SkipLead(scope, from, to, ref traits);
        return Make(scope, from, to, traits);
    }

    /// <summary>The entry at the beginning of the part behind the last separator.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="from">Position of the part's first token.</param>
    /// <param name="to">Position behind the part.</param>
    /// <param name="mayPrecedeVerb">Whether the list can be a subject, so that its verb may follow.</param>
    /// <param name="traits">What is known already.</param>
    public static ListEntry? Last(in Scope scope, int from, int to, bool mayPrecedeVerb, EntryTraits traits)
    {
        from = SkipLead(scope, from, to, ref traits);
        var start = from < to && scope[from].Is(WordClasses.Preposition) ? from + 1 : from;
        var end = NominalRun.EndOf(scope, start, to, mayPrecedeVerb);
        if (end == start)
            return null;

        // "Iran's, Russia's and China's embassies": the noun behind the last owner belongs to all of them.
        if ((traits & EntryTraits.Possessive) != 0)
            end = EndOfOwner(scope, start, end);

        traits &= ~EntryTraits.Possessive;
        return IsSharedNoun(scope, start, end) ? Make(scope, from, end - 1, traits | EntryTraits.Last) : LastBetween(scope, from, end, to, mayPrecedeVerb, traits);
    }

    /// <summary>"Franklin, Licking and Union counties": the plural behind the last name belongs to all of them.</summary>
    private static bool IsSharedNoun(in Scope scope, int start, int end)
    {
        if (end - start < 2 || !NominalRun.IsNameWord(scope[end - 2]) || scope[end - 1].IsCapitalized)
            return false;

        return scope.Block.TextOf(scope[end - 1]) is "counties" or "streets" or "avenues" or "rivers" or "universities" or "districts" or "provinces" or "parishes" or "boroughs" or "townships" or "precincts" or "wards" or "states" or "islands" or "governments" or "administrations";
    }

    /// <summary>The last entry of given bounds, with what the words behind it say.</summary>
    public static ListEntry LastBetween(in Scope scope, int from, int end, int to, bool mayPrecedeVerb, EntryTraits traits)
    {
        if (end < to && scope[end - 1].Kind != TokenKind.Clitic)
            traits |= LastEntryTail.TraitsOf(scope, from, end, to, mayPrecedeVerb);

        return Make(scope, from, end, traits | EntryTraits.Last);
    }

    /// <summary>Whether a part begins with a verb and so is no noun phrase: "won in 2014", "cut the budget".</summary>
    public static bool IsVerbal(in Scope scope, int from, int to)
    {
        var token = scope[from];
        if (!token.IsWord || (token.IsCapitalized && !token.StartsSentence))
            return false;

        if (token.Is(WordClasses.PastVerb | WordClasses.Auxiliary | WordClasses.Modal) || NominalRun.HasPastEnding(scope, from) || ListWords.Has(token, ListRole.Subject))
            return true;

        return to - from > 1 && token.Is(WordClasses.PresentVerb)
            && scope[from + 1].Is(WordClasses.Article | WordClasses.Determiner | WordClasses.Possessive | WordClasses.Preposition | WordClasses.Pronoun);
    }

    /// <summary>An entry of given bounds; an article, a preposition and a possessive ending are no part of its key.</summary>
    public static ListEntry Make(in Scope scope, int from, int to, EntryTraits traits)
    {
        var block = scope.Block;
        var keyFrom = from;
        if (to - keyFrom > 1 && scope[keyFrom].Is(WordClasses.Preposition) && (!scope[keyFrom].IsCapitalized || scope[keyFrom].StartsSentence))
        {
            traits |= EntryTraits.Prepositional;
            keyFrom++;
        }

        if (to - keyFrom > 1 && scope[keyFrom].Is(WordClasses.Article))
        {
            traits |= EntryTraits.Article;
            keyFrom++;
        }

        var keyTo = to;
        if (keyTo - keyFrom > 1 && scope[keyTo - 1].Kind == TokenKind.Clitic)
        {
            traits |= EntryTraits.Possessive;
            keyTo--;
        }

        traits |= TraitsOfWords(scope, keyFrom, keyTo);
        if (!scope.IsUnbroken(from, to))
            traits |= EntryTraits.Opaque;

        int first = scope.TokenAt(from), end = scope.TokenAt(to - 1) + 1, keyFirst = scope.TokenAt(keyFrom), keyEnd = scope.TokenAt(keyTo - 1) + 1;
        if (end < block.Tokens.Length && IsToldApartInBrackets(block, end, (traits & EntryTraits.Name) != 0))
            traits |= EntryTraits.Restricted;

        return new ListEntry(block.SpanOf(first, end), first, end, keyFirst, keyEnd, EntryKey.HashOf(block, keyFirst, keyEnd), traits);
    }

    /// <summary>The preposition inside an entry, "of" aside ("oil from Oman"), as a lexeme; 0 if there is none.</summary>
    public static int InnerPreposition(in ListEntry entry)
    {
        var tokens = entry.Span.Block.Tokens;
        for (var i = entry.KeyToken + 1; i < entry.KeyEnd; i++)
        {
            if (tokens[i].Is(WordClasses.Preposition) && tokens[i].Lexeme != ListWords.Of)
                return tokens[i].Lexeme;
        }

        return 0;
    }

    /// <summary>The first entry with the noun and the preposition before it, as its fellows have them: "ships from Greece" instead of "Greece".</summary>
    public static ListEntry WithPreposition(in Scope scope, int from, int to, in ListEntry opening, int preposition)
    {
        for (var at = to - 2; at > from; at--)
        {
            if (scope[at].Lexeme != preposition || scope.TokenAt(at) + 1 != opening.FirstToken)
                continue;

            var start = NominalRun.StartOf(scope, from, at);
            return start < at ? Make(scope, start, to, EntryTraits.First) : opening;
        }

        return opening;
    }

    private static EntryTraits TraitsOfWords(in Scope scope, int from, int to)
    {
        var traits = IsVerbal(scope, from, to) ? EntryTraits.Verbal : EntryTraits.None;
        var isName = true;
        var hasName = false;
        for (var at = from; at < to; at++)
        {
            var token = scope[at];
            if (token.Kind is TokenKind.Quote or TokenKind.Placeholder or TokenKind.Address)
                traits |= EntryTraits.Opaque;

            if (!token.IsWord)
                continue;

            hasName |= NominalRun.IsNameWord(token);
            isName &= NominalRun.IsNameWord(token) || IsElided(scope, token) || ListWords.Has(token, ListRole.NameParticle) || (token.Lexeme == ListWords.To && at > from);
        }

        return isName && hasName ? traits | EntryTraits.Name : traits;
    }

    /// <summary>"d'Ivoire", "l'Aquila": an elided article and a name.</summary>
    private static bool IsElided(in Scope scope, Token token) =>
        token.Length > 2 && scope.Block.TextOf(token) is ['d' or 'l', '\'' or '\u2019', >= 'A' and <= 'Z', ..];

    /// <summary>Steps over "then", "even", "also", "again" before an entry; the last of these says that the repetition is meant.</summary>
    private static int SkipLead(in Scope scope, int from, int to, ref EntryTraits traits)
    {
        while (to - from > 1)
        {
            var token = scope[from];
            if (to - from > 2 && token.Lexeme == ListWords.Of && scope[from + 1].Lexeme == ListWords.Course)
            {
                from += 2;
                continue;
            }

            if (ListWords.Has(token, ListRole.Repeats) && !token.Is(WordClasses.Determiner))
                traits |= EntryTraits.SaysAgain;
            else if (!ListWords.Has(token, ListRole.LeadsEntry))
                break;

            from++;
        }

        return from;
    }

    private static int EndOfOwner(in Scope scope, int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (scope[at].Kind == TokenKind.Clitic && NominalRun.IsNameWord(scope[at - 1]))
                return at + 1;
        }

        return end;
    }

    /// <summary>"Georgia (the state)", "tea (again)": brackets behind an entry say which one is meant, or that it is meant.</summary>
    /// <remarks>Behind a name most brackets only add something: its acronym, a party, a year.</remarks>
    private static bool IsToldApartInBrackets(ProseBlock block, int at, bool isName)
    {
        if (block.Tokens[at].Kind != TokenKind.OpenBracket || at + 1 == block.Tokens.Length)
            return false;

        var first = block.Tokens[at + 1];
        if (!isName || first.Is(WordClasses.Article | WordClasses.Negation))
            return !first.IsAllCapitals && !(isName && block.TextOf(first) is "a" or "an");

        for (var i = at + 1; i < block.Tokens.Length && block.Tokens[i].Kind != TokenKind.CloseBracket; i++)
        {
            if (ListWords.Has(block.Tokens[i], ListRole.Repeats))
                return true;
        }

        return false;
    }
}
