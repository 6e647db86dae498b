using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>What a part between two commas is to the list around it.</summary>
internal enum PartShape
{
    /// <summary>An entry.</summary>
    Entry,

    /// <summary>"however", "of course", "who ran it", "she said", "the capital" behind a name: the list goes on behind it.</summary>
    Aside,

    /// <summary>A clause with a finite verb of its own: a list can end or begin in it, not go on through it.</summary>
    Clause,

    /// <summary>"but ...", "rather than ...", "including ...": what follows is another list.</summary>
    Break,
}

/// <summary>Tells the shapes of parts.</summary>
internal static class PartShapes
{
    /// <summary>The shape of a part inside a list.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="part">The part.</param>
    /// <param name="before">The entry before it, or null.</param>
    /// <param name="isFollowedByComma">Whether a comma without a conjunction stands behind it.</param>
    public static PartShape Of(in Scope scope, ListPart part, ListEntry? before, bool isFollowedByComma)
    {
        if (part.IsEmpty)
            return PartShape.Aside;

        var token = scope[part.From];
        if (ListWords.Has(token, ListRole.Breaks | ListRole.Introduces) && !token.IsCapitalized)
            return PartShape.Break;

        if (part.Joint == Joint.Comma && OpensOwnList(scope, part))
            return PartShape.Break;

        if (part.Joint == Joint.Comma && StartsClause(scope, part))
            return isFollowedByComma && before is not null && IsBehindPreposition(scope, part) ? PartShape.Aside : PartShape.Break;

        if (part.Joint == Joint.Comma && IsAside(scope, part, before, isFollowedByComma))
            return PartShape.Aside;

        return HasClause(scope, part.From, part.To) ? PartShape.Clause : PartShape.Entry;
    }

    /// <summary>"coming in the wake of irritants such as the treaty", "famous for his books": a list of its own begins inside the part.</summary>
    private static bool OpensOwnList(in Scope scope, ListPart part)
    {
        var first = scope[part.From];
        if (part.To - part.From < 4 || first.IsCapitalized)
            return false;

        if (scope.Block.TextOf(first) is "famous" or "known" or "renowned" or "celebrated" or "notorious" or "rich" or "full" or "proud" && scope[part.From + 1].Is(WordClasses.Preposition))
            return true;

        if (!NominalRun.EndsWith(scope, part.From, "ing"))
            return false;

        for (var at = part.From + 2; at + 1 < part.To; at++)
        {
            if (scope.Block.TextOf(scope[at]) is "such" && scope[at + 1].Lexeme == ListWords.As)
                return true;
        }

        return false;
    }

    /// <summary>"in which case changes follow", "as he had done before": the sentence goes on, and what it names is no entry.</summary>
    private static bool StartsClause(in Scope scope, ListPart part)
    {
        if (part.To - part.From < 3)
            return false;

        return OpensAddedClause(scope[part.From], scope[part.From + 1], scope.Block);
    }

    /// <summary>Whether two words behind a comma open a clause that says more of the noun or the sentence before: "for which", "past whose", "as she".</summary>
    public static bool OpensAddedClause(Token first, Token second, ProseBlock block)
    {
        if (first.Is(WordClasses.Preposition) && second.Is(WordClasses.Relative) && block.TextOf(second) is "which" or "whom" or "whose")
            return true;

        return (first.Is(WordClasses.Subordinator) || block.TextOf(first) is "as") && (ListWords.Has(second, ListRole.Subject) || second.Is(WordClasses.Pronoun));
    }

    /// <summary>"for which there is no excuse" belongs to the noun before it; "in which case" goes on with the sentence.</summary>
    private static bool IsBehindPreposition(in Scope scope, ListPart part) =>
        scope[part.From].Is(WordClasses.Preposition) && scope[part.From + 1].Is(WordClasses.Relative) && scope.Block.TextOf(scope[part.From + 2]) is not ("case" or "event");

    /// <summary>Whether a finite verb stands in a range, but for relative clauses.</summary>
    public static bool HasClause(in Scope scope, int from, int to)
    {
        var first = scope[from];
        if (ListWords.Has(first, ListRole.Subject) || (to - from > 1 && first.Is(WordClasses.Pronoun) && !scope[from + 1].Is(WordClasses.Preposition) && !first.Is(WordClasses.Determiner | WordClasses.Relative | WordClasses.Possessive | WordClasses.NumberWord)))
            return true;

        for (var at = from; at < to; at++)
        {
            var token = scope[at];
            if (token.Is(WordClasses.Relative) && at > from)
                return false;

            if (!token.IsWord || token.IsCapitalized)
                continue;

            if (token.Is(WordClasses.Auxiliary | WordClasses.Modal) && !IsNoun(scope, at, from))
                return true;

            if (at > from && NominalRun.IsVerbBehindNoun(scope, at) && !IsNoun(scope, at, from))
                return true;

            // "the level he bought": a clause behind a noun, without its relative pronoun.
            if (at > from && ListWords.Has(token, ListRole.Subject))
                return false;
        }

        return false;
    }

    /// <summary>Whether what stands behind a comma and a conjunction goes on with the sentence and is no entry: a clause, "each of them wants more", "not only to them".</summary>
    public static bool IsSentence(in Scope scope, int from, int to)
    {
        if (HasClause(scope, from, to) || IsAddition(scope, from))
            return true;

        // "and where they were made no roof fell in"
        if (to - from > 2 && scope[from].Is(WordClasses.Relative | WordClasses.Subordinator) && ListWords.Has(scope[from + 1], ListRole.Subject))
            return true;

        if (IsQuantifiedClause(scope, from, to))
            return true;

        for (var at = from + 1; at < to; at++)
        {
            var token = scope[at];
            if (token.Is(WordClasses.Relative))
                return false;

            var isBehindPronoun = at == from + 1 && scope[from].Is(WordClasses.Pronoun | WordClasses.Determiner) && !scope[from].Is(WordClasses.Article | WordClasses.Possessive);
            var isBeforeInfinitive = (token.Is(WordClasses.PresentVerb) || ClauseVerbs.IsSingularForm(scope, at)) && at + 1 < to && scope[at + 1].Lexeme == ListWords.To;
            if (!token.IsCapitalized && !IsNoun(scope, at, from) && (isBeforeInfinitive || ClauseVerbs.IsPredicate(scope, at, to, NominalRun.IsPlural(scope, at - 1)) || (isBehindPronoun && token.Is(WordClasses.PastVerb | WordClasses.PresentVerb))))
                return true;
        }

        return false;
    }

    /// <summary>"and most of those who got it were obscure": a share of what the list has named is the subject of a clause.</summary>
    private static bool IsQuantifiedClause(in Scope scope, int from, int to)
    {
        if (to - from < 4 || !(scope[from].Is(WordClasses.Determiner | WordClasses.Pronoun | WordClasses.NumberWord) || scope.Block.TextOf(scope[from]) is "half") || scope[from + 1].Lexeme != ListWords.Of || !scope[from + 2].Is(WordClasses.Pronoun))
            return false;

        for (var at = from + 3; at < to; at++)
        {
            if (NominalRun.IsVerbBehindNoun(scope, at))
                return true;
        }

        return false;
    }

    /// <summary>"and not only to the firm", "but never to us": something is added to the whole sentence.</summary>
    public static bool IsAddition(in Scope scope, int from) => scope[from].Is(WordClasses.Negation) && !scope[from].Is(WordClasses.Determiner);

    private static bool IsNoun(in Scope scope, int at, int from) =>
        at > from && scope[at - 1].Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Adjective | WordClasses.Preposition | WordClasses.Determiner);

    private static bool IsAside(in Scope scope, ListPart part, ListEntry? before, bool isFollowedByComma)
    {
        var length = part.To - part.From;
        var token = scope[part.From];
        if (length == 1)
            return ListWords.Has(token, ListRole.Connective) || scope.Block.TextOf(token) is "etc." || (token.Is(WordClasses.Adverb) && !token.IsCapitalized) || (token.IsNumber && token.Length <= 2);

        if (token.Is(WordClasses.Relative) && (!token.Is(WordClasses.Determiner) || (scope.Block.TextOf(token) is "which" && scope[part.From + 1].Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.PastVerb))))
            return true;

        // "of course", "in fact", "for example", "at least"; but "from farmers, from nurses"
        if (length == 2 && !IsBehindEqual(scope, token, before) && token.Is(WordClasses.Preposition) && token.Lexeme != ListWords.To && !token.IsCapitalized && !scope[part.From + 1].IsCapitalized && scope[part.From + 1].IsWord)
            return true;

        if (length <= 4 && HasSpeech(scope, part))
            return true;

        if (before is not { IsName: true } || !isFollowedByComma)
            return false;

        var isDescription = token.Is(WordClasses.Article | WordClasses.Possessive) && !scope[part.From + 1].IsCapitalized && !IsPlural(scope, part);
        return isDescription || NominalRun.HasPastEnding(scope, part.From) || NominalRun.EndsWith(scope, part.From, "ing") || token.Is(WordClasses.PastParticiple);
    }

    /// <summary>Whether the entry before stands behind the same preposition.</summary>
    private static bool IsBehindEqual(in Scope scope, Token preposition, ListEntry? before)
    {
        if (before is not { } entry || preposition.Lexeme == 0)
            return false;

        var tokens = scope.Block.Tokens;
        return tokens[entry.FirstToken].Lexeme == preposition.Lexeme || (entry.FirstToken > 0 && tokens[entry.FirstToken - 1].Lexeme == preposition.Lexeme);
    }

    /// <summary>"Congress, the courts, the states": what turns on a plural noun is no description of one name.</summary>
    private static bool IsPlural(in Scope scope, ListPart part)
    {
        var head = part.From + 1;
        while (head + 1 < part.To && !scope[head + 1].Is(WordClasses.Preposition | WordClasses.Relative))
            head++;

        return NominalRun.IsPlural(scope, head) && !NominalRun.IsPlural(scope, part.From - 2);
    }

    /// <summary>"she said", "says Lee", "Mayor Lee argues"</summary>
    private static bool HasSpeech(in Scope scope, ListPart part) =>
        (IsSpeech(scope[part.From]) && scope[part.To - 1].IsCapitalized)
        || (IsSpeech(scope[part.To - 1]) && (scope[part.From].IsCapitalized || ListWords.Has(scope[part.From], ListRole.Subject)));

    private static bool IsSpeech(Token token) => token.Is(WordClasses.SpeechVerb) && !token.IsCapitalized;
}
