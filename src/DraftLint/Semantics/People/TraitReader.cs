using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>Reads what the words around a name make of it: a person, a thing, a quotation, a predicate.</summary>
internal readonly struct TraitReader(SemanticModel model, ProseBlock block, Sentence sentence)
{
    /// <summary>What a mention is besides a name.</summary>
    /// <param name="first">Index of its first token, title included.</param>
    /// <param name="name">The name.</param>
    public MentionTraits Of(int first, NameSpan name)
    {
        var traits = MentionTraits.None;
        if (!model.Parts.IsProse(block))
            traits |= MentionTraits.OutsideBody;

        if (model.Quotations.Covers(block, name.First))
            traits |= MentionTraits.Quoted;

        if (Has(name.End, TokenKind.Clitic))
            traits |= MentionTraits.Possessive;

        if (IsCompound(first, name))
            traits |= MentionTraits.Compound;

        if (IsPredicate(first) && !IsCleft(first, name.End))
            traits |= MentionTraits.Predicate;

        if (IsIntroduced(first, name))
            return traits | MentionTraits.Person | MentionTraits.Introduced;

        return IsSaidOfPerson(name) ? traits | MentionTraits.Person : traits;
    }

    /// <summary>Whether the words name no person: a body, a building, a law, a place.</summary>
    /// <param name="name">The words.</param>
    /// <param name="isMarked">Whether a title or an honorific stands before them.</param>
    public bool IsThing(NameSpan name, bool isMarked)
    {
        var last = block.Tokens[name.End - 1];
        if (isMarked)
            return PeopleWords.Has(last, PeopleRole.Body) || (name.WordCount > 1 && last.Is(WordClasses.TitleWord) && !model.Facts.IsNameWord(block.TextOf(last)));

        if (PeopleWords.Has(last, PeopleRole.NamedThing) && !model.Facts.IsNameWord(block.TextOf(last)))
            return true;

        if (PeopleWords.Has(last, PeopleRole.Body) || (last.Is(WordClasses.TitleWord) && !model.Facts.IsNameWord(block.TextOf(last))))
            return true;

        foreach (var token in block.Tokens.AsSpan(name.First, name.End - name.First))
        {
            if (token.Is(WordClasses.Month | WordClasses.Weekday) && token.Length > 3)
                return true;
        }

        var text = block.SpanOf(name.First, name.End).Text;
        return model.Facts.IsPlace(text) || model.Facts.CanonicalName(text) is not null;
    }

    /// <summary>Index of the next name in a list behind a name and its tag ("(D-Va.)", ", R-Fla.,"), or -1.</summary>
    public int NextInList(int end)
    {
        var at = end;
        if (Has(at, TokenKind.OpenBracket))
        {
            while (at < sentence.EndToken && block.Tokens[at].Kind != TokenKind.CloseBracket)
                at++;

            at++;
        }

        var hasComma = Has(at, TokenKind.Comma);
        if (hasComma)
            at++;

        if (hasComma && at + 1 < sentence.EndToken && block.Tokens[at].Length == 1 && block.Tokens[at + 1].Kind == TokenKind.Hyphen)
        {
            while (at < sentence.EndToken && block.Tokens[at].Kind != TokenKind.Comma && !block.Tokens[at].Is(WordClasses.Coordinator))
                at++;

            at += Has(at, TokenKind.Comma) ? 1 : 0;
        }

        var hasAnd = at < sentence.EndToken && (block.Tokens[at].Is(WordClasses.Coordinator) || block.Tokens[at].Kind == TokenKind.Ampersand);
        if (hasAnd)
            at++;

        return (hasComma || hasAnd) && at < sentence.EndToken ? at : -1;
    }

    /// <summary>"the Trump administration", "Lincoln Center", "Obama-era", "Murphy's law", "the Kennedy years".</summary>
    private bool IsCompound(int first, NameSpan name)
    {
        var at = name.End;
        if (Has(at, TokenKind.Hyphen) || (first > sentence.FirstToken && block.Tokens[first - 1].Kind == TokenKind.Hyphen && first == name.First) || Has(at, TokenKind.Slash))
            return true;

        var isPossessive = Has(at, TokenKind.Clitic);
        if (isPossessive)
            at++;

        if (at < sentence.EndToken && block.Tokens[at].IsWord && PeopleWords.Has(block.Tokens[at], PeopleRole.NamedThing) && IsNoun(at))
            return !isPossessive || block.TextOf(block.Tokens[at]) is "law" or "Law" or "principle" or "paradox" or "Disease" or "disease" or "syndrome" or "theorem" or "razor" or "Act";

        if (isPossessive || first != name.First)
            return false;

        // "Maddox & Sons"
        if (Has(at, TokenKind.Ampersand) || (first > sentence.FirstToken && block.Tokens[first - 1].Kind == TokenKind.Ampersand))
            return true;

        return IsBehindThe(first) || (Has(at, TokenKind.Word) && block.Tokens[at].IsCapitalized && !block.Tokens[at].StartsSentence)
            || (at < sentence.EndToken && block.TextOf(block.Tokens[at]) is "v." or "vs.") || (first > sentence.FirstToken && block.TextOf(block.Tokens[first - 1]) is "v." or "vs.");
    }

    /// <summary>Words that are nouns as well as verbs ("Roe plans to leave") name a thing only where no verb phrase can begin.</summary>
    private bool IsNoun(int at)
    {
        if (!block.Tokens[at].Is(WordClasses.PresentVerb | WordClasses.PastVerb | WordClasses.SpeechVerb) && !block.TextOf(block.Tokens[at]).EndsWith("s", StringComparison.Ordinal))
            return true;

        return block.Tokens[at].IsCapitalized || at + 1 >= sentence.EndToken || !block.Tokens[at + 1].Is(WordClasses.Article | WordClasses.Determiner | WordClasses.Preposition | WordClasses.Pronoun | WordClasses.Adverb | WordClasses.Subordinator);
    }

    private bool IsBehindThe(int first)
    {
        for (var i = first - 1; i >= sentence.FirstToken && i >= first - 3; i--)
        {
            var token = block.Tokens[i];
            if (token.Is(WordClasses.Article))
                return true;

            if (!token.Is(WordClasses.Adjective) && !(token.IsWord && !token.IsCapitalized && token.Lexeme == 0))
                return false;
        }

        return false;
    }

    /// <summary>"he was Senator Kennedy", "will be Mayor Poole", "elected President Roe".</summary>
    private bool IsPredicate(int first)
    {
        var at = first - 1;
        while (at >= sentence.FirstToken && block.Tokens[at].Is(WordClasses.Adverb) && !PeopleWords.Has(block.Tokens[at], PeopleRole.Copula))
            at--;

        return at >= sentence.FirstToken && PeopleWords.Has(block.Tokens[at], PeopleRole.Copula) && !IsInverted(at);
    }

    /// <summary>"and so, one hopes, will be Mayor Poole": the name is the subject.</summary>
    private bool IsInverted(int copula)
    {
        const int Reach = 7;
        if (copula < 2 || block.TextOf(block.Tokens[copula]) is not "be" || !block.Tokens[copula - 1].Is(WordClasses.Modal))
            return false;

        for (var i = copula - 2; i >= sentence.FirstToken && i > copula - Reach; i--)
        {
            if (block.TextOf(block.Tokens[i]) is "so" or "So" or "neither" or "nor" or "also")
                return true;
        }

        return false;
    }

    /// <summary>"It was Mayor Poole who called": the name is the subject of the clause behind it.</summary>
    private bool IsCleft(int first, int end) =>
        first - 2 >= sentence.FirstToken && block.TextOf(block.Tokens[first - 2]) is "It" or "it" && end < sentence.EndToken && block.TextOf(block.Tokens[end]) is "who" or "whom" or "that";

    /// <summary>"economist Ivo Brandt", "Ivo Brandt, 45,", "Ivo Brandt, who", "Ivo Brandt, a Danish economist,".</summary>
    private bool IsIntroduced(int first, NameSpan name)
    {
        if (first > sentence.FirstToken && PeopleWords.Has(block.Tokens[first - 1], PeopleRole.Role | PeopleRole.Kin))
            return true;

        var at = name.End;
        if (!Has(at, TokenKind.Comma) || at + 1 >= sentence.EndToken)
            return false;

        var next = block.Tokens[at + 1];
        // "Mensah, as she is known": a person's word for herself.
        if (block.TextOf(next) is "as" && at + 2 < sentence.EndToken && block.TextOf(block.Tokens[at + 2]) is "he" or "she")
            return true;

        return block.TextOf(next) is "who" or "whose" or "whom" || (next.IsNumber && Has(at + 2, TokenKind.Comma)) || (next.Is(WordClasses.Article | WordClasses.Possessive) && IsNounPhrase(at + 2) && !IsOfBody(at + 2));
    }

    /// <summary>Whether a common noun comes before the next mark: "a Danish economist".</summary>
    private bool IsNounPhrase(int at)
    {
        for (var i = at; i < sentence.EndToken && block.Tokens[i].IsWord; i++)
        {
            if (!block.Tokens[i].IsCapitalized)
                return true;
        }

        return false;
    }

    /// <summary>"Hollis Grain Partners, the American firm,": what turns on a word of bodies introduces nobody.</summary>
    private bool IsOfBody(int at)
    {
        var head = at;
        while (head + 1 < sentence.EndToken && block.Tokens[head + 1].IsWord && !block.Tokens[head + 1].Is(WordClasses.Preposition | WordClasses.Relative | WordClasses.Coordinator | WordClasses.Auxiliary | WordClasses.PastVerb))
            head++;

        return block.Tokens[head] is { IsWord: true, IsCapitalized: false }
            && block.TextOf(block.Tokens[head]) is "firm" or "company" or "charity" or "bank" or "newspaper" or "daily" or "weekly" or "website" or "nonprofit" or "magazine" or "agency" or "chain" or "conglomerate" or "corporation" or "foundation" or "university" or "college" or "hospital" or "museum" or "airline"
                or "retailer" or "brewery" or "startup" or "group" or "party" or "union" or "club" or "town" or "city" or "village" or "river" or "island" or "festival" or "holiday" or "rocket" or "ship" or "satellite";
    }

    private bool IsSaidOfPerson(NameSpan name)
    {
        var at = name.End;
        if (at < sentence.EndToken && block.Tokens[at].IsWord && block.Tokens[at].Is(WordClasses.SpeechVerb) && !block.Tokens[at].IsCapitalized)
            return true;

        return name.WordCount > 1 && model.Facts.IsGivenName(block.TextOf(block.Tokens[name.First])) && block.Tokens[name.First].Lexeme == 0;
    }

    private bool Has(int at, TokenKind kind) => at < sentence.EndToken && block.Tokens[at].Kind == kind;
}
