using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>Finds where a noun phrase begins and ends inside a clause, by the closed classes and the shape of words.</summary>
/// <remarks>Where the words leave it open, the phrase is taken too long rather than too short: a longer phrase equals nothing else.</remarks>
internal static class NominalRun
{
    private const WordClasses Borders = WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Relative | WordClasses.Pronoun
        | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Coordinator | WordClasses.Negation;

    private const WordClasses PersonalVerbs = WordClasses.PastVerb | WordClasses.PresentVerb;

    /// <summary>Whether a token is a word of a name: a capital that is not only that of the sentence, or a number behind one.</summary>
    public static bool IsNameWord(Token token) =>
        token.IsWord && token.IsCapitalized && !(token.StartsSentence && IsCommonOpener(token));

    /// <summary>Where the noun phrase begins that ends at <paramref name="to"/>, not before <paramref name="from"/>; the same as <paramref name="to"/> if there is none.</summary>
    public static int StartOf(in Scope scope, int from, int to)
    {
        if (to == from)
            return to;

        var last = scope[to - 1];
        var isName = IsNameWord(last) || (last.IsNumber && to - 2 >= from && IsNameWord(scope[to - 2]))
            || (last.Kind == TokenKind.Clitic && to - 2 >= from && IsNameWord(scope[to - 2]));
        return isName ? StartOfName(scope, from, to) : StartOfCommon(scope, from, to);
    }

    /// <summary>Where the noun phrase ends that begins at <paramref name="from"/>, not behind <paramref name="to"/>.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="from">Position of its first token.</param>
    /// <param name="to">Position behind the part.</param>
    /// <param name="mayPrecedeVerb">Whether the phrase can be a subject, so that a verb form behind it is its verb.</param>
    public static int EndOf(in Scope scope, int from, int to, bool mayPrecedeVerb)
    {
        var at = from;
        while (at < to && scope[at].Is(WordClasses.Article | WordClasses.Determiner | WordClasses.NumberWord | WordClasses.OrdinalWord))
            at++;

        var first = at;
        for (; at < to; at++)
        {
            var token = scope[at];
            if (!token.IsWord)
            {
                if (token.Kind is TokenKind.Number or TokenKind.Clitic or TokenKind.Hyphen or TokenKind.Ampersand or TokenKind.Slash or TokenKind.Symbol || token.Kind == TokenKind.Comma && at + 1 < to && scope[at + 1].IsCapitalized)
                    continue;

                return at;
            }

            // "In Kisumu, Eldoret and Kisumu I found"; but "Elizabeth I"
            if (at > first && token is { Length: 1, IsWord: true } && token.Is(WordClasses.Pronoun) && at + 1 < to && scope[at + 1] is { IsWord: true, IsCapitalized: false })
                return at;

            if (IsNameWord(token))
                continue;

            if (IsInsideName(scope, at, first, to))
                continue;

            // The second half of a compound: "CMS-less", "know-how".
            if (at > first && scope[at - 1].Kind == TokenKind.Hyphen && !token.HasSpaceBefore)
                continue;

            if (at > first && EndsBefore(scope, at, to, mayPrecedeVerb))
                return at;

            if (at == first && token.Is(Borders))
                return at;
        }

        return at;
    }

    /// <summary>Whether a word can only or mostly be a finite verb where it stands, behind a noun.</summary>
    public static bool IsVerbBehindNoun(in Scope scope, int at)
    {
        var token = scope[at];
        if (!token.IsWord || token.IsCapitalized)
            return false;

        if (token.Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.PastVerb))
            return true;

        return HasPastEnding(scope, at) && token.Length > 3;
    }

    /// <summary>Whether a word ends like a past form; "seed" and "shed" are nouns.</summary>
    public static bool HasPastEnding(in Scope scope, int at) =>
        EndsWith(scope, at, "ed") && scope.Block.TextOf(scope[at]) is not ("seed" or "feed" or "weed" or "need" or "deed" or "reed" or "breed" or "creed" or "greed" or "speed" or "steed" or "heed" or "bed" or "red" or "shed" or "sled"
            or "hundred" or "hatred" or "sacred" or "naked" or "wicked" or "rugged" or "ragged" or "seabed" or "hotbed" or "riverbed" or "seaweed" or "watershed" or "bloodshed" or "infrared");

    /// <summary>Whether a word ends with some letters, in lower case.</summary>
    public static bool EndsWith(in Scope scope, int at, ReadOnlySpan<char> ending) => scope.Block.TextOf(scope[at]).EndsWith(ending, StringComparison.Ordinal);

    /// <summary>A sentence's first word whose capital says nothing of a name.</summary>
    private static bool IsCommonOpener(Token token) =>
        token.Is(Borders | PersonalVerbs | WordClasses.Article | WordClasses.Determiner | WordClasses.Adverb | WordClasses.CommonWord | WordClasses.Adjective | WordClasses.NumberWord | WordClasses.OrdinalWord
            | WordClasses.SpeechVerb | WordClasses.Gerund);

    private static int StartOfName(in Scope scope, int from, int to)
    {
        var at = to;
        while (at > from)
        {
            var token = scope[at - 1];
            if (IsNameWord(token) || token.Kind is TokenKind.Clitic or TokenKind.Hyphen or TokenKind.Ampersand or TokenKind.Slash or TokenKind.Comma || token.IsNumber)
            {
                at--;
                continue;
            }

            if (at == to || !ListWords.Has(token, ListRole.NameParticle) || token.IsCapitalized)
                break;

            // A particle counts only between two words of the name: "University of the Pacific".
            var before = at - 2;
            while (before >= from && ListWords.Has(scope[before], ListRole.NameParticle) && !scope[before].IsCapitalized)
                before--;

            if (before < from || !IsNameWord(scope[before]))
                break;

            // "Fans of Bach": a plural that opens the sentence is no part of the name.
            if (scope[before].StartsSentence && IsPlural(scope, before))
                break;

            at = before + 1;
        }

        while (at < to - 1 && (ListWords.Has(scope[at], ListRole.PluralTitle) || scope[at].Kind is TokenKind.Clitic or TokenKind.Hyphen or TokenKind.Slash or TokenKind.Ampersand))
            at++;

        // "Republicans Mitt Romney and Liz Cheney": the sentence opens with what they are.
        if (to - at > 2 && scope[at].StartsSentence && IsPlural(scope, at))
            at++;

        return at > from && scope[at - 1].Is(WordClasses.Article) ? at - 1 : at;
    }

    private static int StartOfCommon(in Scope scope, int from, int to)
    {
        var at = to;
        while (at > from)
        {
            var token = scope[at - 1];
            if (token.Is(WordClasses.Article | WordClasses.Possessive))
                return at - 1;

            if (!token.IsWord && token.Kind is not (TokenKind.Number or TokenKind.Clitic or TokenKind.Hyphen))
                return at;

            if ((token.Is(Borders | WordClasses.Adverb) && !(ListWords.Has(token, ListRole.AlsoAdjective) && at < to)) || ListWords.Has(token, ListRole.Introduces))
                return at;

            if (at < to && IsVerbBeforeObject(scope, at - 1, from))
                return at;

            at--;
        }

        return at;
    }

    /// <summary>Whether a word that stands before a bare noun is the verb whose object it is: "Schools [need] teachers", "The county [funds] parks".</summary>
    private static bool IsVerbBeforeObject(in Scope scope, int at, int from)
    {
        var token = scope[at];
        if (token.Is(WordClasses.PastVerb))
            return true;

        if (at == from)
            return token.Is(PersonalVerbs | WordClasses.Gerund) && !token.IsCapitalized;

        var before = scope[at - 1];
        if (before.Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Adjective))
            return false;

        // "to [fund] parks", but "to [sheep] farmers"
        if (before.Lexeme == ListWords.To && (token.Lexeme == 0 || ClauseVerbs.IsPlainForm(token)))
            return true;

        if (before.Is(WordClasses.Modal | WordClasses.Pronoun | WordClasses.Relative))
            return true;

        if (token.Is(WordClasses.PresentVerb) || HasPastEnding(scope, at))
            return true;

        if (EndsWith(scope, at, "ing"))
            return before.Is(WordClasses.Auxiliary | WordClasses.Preposition);

        // A plural before a noun is rare ("sports cars"), and so is a singular behind a plural: one of the two is the verb.
        if (IsPlural(scope, at))
            return !ListWords.Has(token, ListRole.PluralModifier);

        return IsPlural(scope, at - 1) && !ListWords.Has(before, ListRole.PluralModifier) && !token.Is(WordClasses.Adjective);
    }

    /// <summary>A small word between two words of a name: "Bank of America", "Osama bin Laden".</summary>
    private static bool IsInsideName(in Scope scope, int at, int first, int to)
    {
        if (at == first || !IsNameWord(scope[at - 1]) || !ListWords.Has(scope[at], ListRole.NameParticle))
            return false;

        var next = at + 1;
        while (next < to && ListWords.Has(scope[next], ListRole.NameParticle))
            next++;

        return next < to && IsNameWord(scope[next]);
    }

    private static bool EndsBefore(in Scope scope, int at, int to, bool mayPrecedeVerb)
    {
        var token = scope[at];
        if (token.Is(Borders | WordClasses.Adverb | WordClasses.Article | WordClasses.Possessive))
            return true;

        if (IsVerbBehindNoun(scope, at))
            return true;

        if (ListWords.Has(token, ListRole.Connective) || IsParticipleOfName(scope, at, to))
            return true;

        if (!mayPrecedeVerb)
            return false;

        // Only a verb stands between a noun and an article: "China oppose the plan".
        if (at + 1 < to && scope[at + 1].Is(WordClasses.Article | WordClasses.Possessive) && !token.IsCapitalized)
            return true;

        return ClauseVerbs.IsPredicate(scope, at, to, IsPlural(scope, at - 1) || IsNameWord(scope[at - 1]));
    }

    /// <summary>"with Iran and China [working] together": an -ing form behind a name, with what depends on it.</summary>
    private static bool IsParticipleOfName(in Scope scope, int at, int to) =>
        IsNameWord(scope[at - 1]) && !scope[at].IsCapitalized && EndsWith(scope, at, "ing") && at + 1 < to
        && scope[at + 1].Is(WordClasses.Preposition | WordClasses.Adverb | WordClasses.Article | WordClasses.Possessive | WordClasses.Determiner | WordClasses.Pronoun);

    /// <summary>Whether a word has the form of a plural noun.</summary>
    public static bool IsPlural(in Scope scope, int at)
    {
        var word = scope.Block.TextOf(scope[at]);
        return scope[at].IsWord && word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');
    }
}
