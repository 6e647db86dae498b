using DraftLint.Facts;
using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>Reads titles in the tokens of one sentence, with the words of status and place around them.</summary>
internal readonly struct TitleReader(ProseBlock block, Sentence sentence, TitleGazetteer gazetteer, TitleNumbers numbers)
{
    /// <summary>Most words between a title and a status before it: "former Republican New Jersey Gov.".</summary>
    private const int PrefixReach = 6;

    private const WordClasses NoPrefix = WordClasses.Article | WordClasses.Determiner | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Preposition
        | WordClasses.Pronoun | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Adverb | WordClasses.Honorific | WordClasses.SpeechVerb | WordClasses.Month | WordClasses.Weekday;

    /// <summary>The longest title that begins at a token, or null.</summary>
    /// <param name="start">Index of its first token.</param>
    public Title? At(int start)
    {
        if (block.TextOf(block.Tokens[start]) is "nominee" && start - 2 >= sentence.FirstToken && block.TextOf(block.Tokens[start - 1]) is "Court" && block.TextOf(block.Tokens[start - 2]) is "Supreme" && gazetteer.Find(["justice"]) is { } justice)
            return new Title(block, start - 2, start, start + 1, justice, TitleStatus.Designate);

        // A status is no part of a title, even where an office is called so ("Interim President").
        if (PeopleWords.StatusOf(block.Tokens[start]) != TitleStatus.None || Longest(start, out var end, out var isPlural) is not { } phrase || !MayBeTitle(start, phrase) || (phrase.Key == "deputy" && !IsBeforeName(start, end)))
            return null;

        var first = start;
        var status = StatusBehind(ref end, phrase) | StatusBefore(ref first, out var prefix);
        var isOfSecond = phrase.Words.Length > 1 && phrase.Class != OfficeClass.Military && (PeopleWords.Has(block.Tokens[start], PeopleRole.Second) || phrase.Words[0] == "lieutenant");
        isOfSecond |= phrase.Key == "undersheriff";
        for (var i = first; i < start; i++)
            isOfSecond |= PeopleWords.Has(block.Tokens[i], PeopleRole.Second);

        return new Title(block, first, start, end, phrase, status) { IsPlural = isPlural, Prefix = prefix, IsOfSecond = isOfSecond };
    }

    /// <summary>The title whose words are all those from a token up to another, or null.</summary>
    public TitlePhrase? Whole(int start, int end) => Longest(start, out var last, out _) is { } phrase && last == end ? phrase : null;

    /// <summary>The office that a relative clause tells by its verb, or null: "who chairs the Federal Reserve", "who leads NATO".</summary>
    /// <param name="who">Index of "who".</param>
    public Title? OfClause(int who)
    {
        if (who + 2 >= sentence.EndToken || !block.Tokens[who].Is(WordClasses.Relative))
            return null;

        var role = block.TextOf(block.Tokens[who + 1]) switch { "chairs" => "chair", "heads" or "leads" or "runs" => "head", "directs" => "director", _ => null };
        if (role is null)
            return null;

        var node = gazetteer.Next(gazetteer.Next(0, gazetteer.WordOf(role)), gazetteer.WordOf("of"));
        for (var i = who + 2; node != 0 && i < sentence.EndToken && block.Tokens[i].IsWord; i++)
        {
            node = gazetteer.Next(node, numbers.Of(block, block.Tokens[i]));
            if (node != 0 && gazetteer.At(node) is { HasOffices: true } phrase && !(i + 1 < sentence.EndToken && block.Tokens[i + 1] is { IsWord: true, IsCapitalized: true }))
                return new Title(block, who, who, i + 1, phrase, TitleStatus.None) { IsClause = true };
        }

        return null;
    }

    /// <summary>A title with the mark that its bearer is only named for it: "the nominee for labor secretary", "her pick for".</summary>
    public Title AsNominee(Title title)
    {
        var at = title.First - 1;
        var isNamed = at > sentence.FirstToken && block.TextOf(block.Tokens[at]) is "for" or "as" && block.TextOf(block.Tokens[at - 1]) is "nominee" or "pick" or "choice" or "nomination" or "candidate";
        return isNamed ? title with { First = at - 1, Status = title.Status | TitleStatus.Designate } : title;
    }

    /// <summary>Whether no title begins at a token.</summary>
    public bool IsNoTitle(int start) => !block.Tokens[start].Is(WordClasses.TitleWord) || Longest(start, out _, out _) is null;

    private TitlePhrase? Longest(int start, out int end, out bool isPlural)
    {
        TitlePhrase? longest = null;
        (end, isPlural) = (start, false);
        var node = 0;
        for (var i = start; i < sentence.EndToken; i++)
        {
            var token = block.Tokens[i];
            if (i > start && token.Kind == TokenKind.Hyphen && !token.HasSpaceBefore)
                continue;

            if (!token.IsWord && token.Kind != TokenKind.Ampersand)
                break;

            node = gazetteer.Next(node, numbers.Of(block, token));
            if (node == 0)
                break;

            if (gazetteer.At(node) is not { } phrase)
                continue;

            longest = phrase;
            end = i + 1;
            isPlural |= TitleWords.IsPlural(block.TextOf(token));
        }

        return longest;
    }

    /// <summary>A rank, a courtesy title and a name of a country are written with a capital; in lower case they are other words ("a major city", "told us").</summary>
    private bool MayBeTitle(int start, TitlePhrase phrase) =>
        block.Tokens[start].IsCapitalized
        || ((phrase.Class is not (OfficeClass.Military or OfficeClass.Courtesy or OfficeClass.Clergy) || phrase is { Class: OfficeClass.Clergy, HasOffices: true, Words.Length: > 2 } || IsNoun(start, phrase)) && (phrase.Words[0] is not ("us" or "un" or "eu" or "uk" or "speaker" or "leader") || (phrase.Key == "leader" && IsNoun(start, phrase))));

    /// <summary>"Deputy Roche": of a parliament, or a sheriff; before another title it makes a second of it.</summary>
    private bool IsBeforeName(int start, int end) =>
        block.Tokens[start].IsCapitalized && end < sentence.EndToken && block.Tokens[end] is { IsWord: true, IsCapitalized: true } next && !next.Is(WordClasses.TitleWord | WordClasses.Honorific);

    /// <summary>"the bishop of Garland, Thomas Ahearn,": a noun where an article stands before, and a comma or "of" behind; "a major, perhaps fatal, flaw" has the indefinite one.</summary>
    private bool IsNoun(int start, TitlePhrase phrase)
    {
        var end = start + phrase.Words.Length;
        return (phrase.Class is OfficeClass.Clergy or OfficeClass.Military || phrase.Key == "leader") && start > sentence.FirstToken && end < sentence.EndToken && block.TextOf(block.Tokens[start - 1]) is "the" or "The" or "our" or "its" or "their"
            && (block.Tokens[end].Kind is TokenKind.Comma or TokenKind.Hyphen || block.TextOf(block.Tokens[end]) is "of");
    }

    private TitleStatus StatusBehind(ref int end, TitlePhrase phrase)
    {
        var at = end;
        if (at < sentence.EndToken && block.Tokens[at].Kind == TokenKind.Hyphen && !block.Tokens[at].HasSpaceBefore)
            at++;

        if (at >= sentence.EndToken)
            return TitleStatus.None;

        var status = PeopleWords.StatusOf(block.Tokens[at]);
        var isBehind = at > end ? (status & (TitleStatus.Elect | TitleStatus.Designate)) != 0
            : (status & (TitleStatus.Elect | TitleStatus.Designate | TitleStatus.Candidate)) != 0 || block.TextOf(block.Tokens[at]).StartsWith("emerit", StringComparison.OrdinalIgnoreCase);
        if (!isBehind)
            return TitleStatus.None;

        // A professor keeps the title for life; there is but one pope.
        end = at + 1;
        return status == TitleStatus.None && phrase.Key == "pope" ? TitleStatus.Former : status;
    }

    /// <summary>Collects the statuses before a title; the capitalized words that stand between belong to it ("former Ohio Gov.").</summary>
    private TitleStatus StatusBefore(ref int first, out string prefix)
    {
        var status = TitleStatus.None;
        var start = first;
        var prefixFirst = first;
        for (var i = first - 1; i >= sentence.FirstToken && i >= start - PrefixReach; i--)
        {
            var token = block.Tokens[i];
            if (PeopleWords.StatusOf(token) is not TitleStatus.None and var here && IsStatusPlace(i))
            {
                status |= here;
                first = i;
            }
            else if (token.Kind != TokenKind.Hyphen && !PeopleWords.Has(token, PeopleRole.TitleAdjective) && !IsPrefixWord(i))
            {
                break;
            }
            else if (IsPrefixWord(i) && prefixFirst == i + 1)
            {
                prefixFirst = i;
            }
        }

        prefix = "";
        for (var i = prefixFirst; i < start; i++)
            prefix += (prefix.Length > 0 ? " " : "") + TitleWords.UsualOf(block.TextOf(block.Tokens[i]));

        if (first == start)
            first = prefixFirst;

        return status | (status == TitleStatus.None ? StatusOfPair(first) : TitleStatus.None);
    }

    /// <summary>"then" is a status only right before the title: "then-Sen.", "then president"; "retired" and the like anywhere.</summary>
    private bool IsStatusPlace(int at)
    {
        var status = PeopleWords.StatusOf(block.Tokens[at]);
        if ((status & (TitleStatus.Elect | TitleStatus.Designate | TitleStatus.Candidate)) != 0)
            return false;

        if (status != TitleStatus.Then)
            return true;

        var next = block.Tokens[at + 1];
        return next.Kind == TokenKind.Hyphen || (next.IsWord && next.Is(WordClasses.TitleWord) && !next.IsCapitalized) || (at > sentence.FirstToken && block.Tokens[at - 1].Kind == TokenKind.Comma);
    }

    private bool IsPrefixWord(int at)
    {
        var token = block.Tokens[at];
        // "the deputy harbour master": a second whom no list has.
        if (at + 1 < sentence.EndToken && block.TextOf(token) is "deputy" or "assistant" && block.Tokens[at + 1].Is(WordClasses.TitleWord))
            return true;

        // "Assuming Mayor Poole signs": a verb that opens the sentence; but "Housing Commissioner"
        var isOpener = token.StartsSentence && (token.Lexeme == 0 || (!token.Is(WordClasses.TitleWord) && (token.Is(WordClasses.Gerund) || block.TextOf(token).EndsWith("ing", StringComparison.Ordinal))));
        return token.IsWord && token.IsCapitalized && !token.Is(NoPrefix) && !isOpener;
    }

    /// <summary>"former senator and secretary of state Hale": the status of a title that this one is joined to.</summary>
    private TitleStatus StatusOfPair(int first)
    {
        if (first - 2 < sentence.FirstToken || !(block.Tokens[first - 1].Is(WordClasses.Coordinator) || block.Tokens[first - 1].Kind == TokenKind.Comma))
            return TitleStatus.None;

        for (var i = first - 2; i >= sentence.FirstToken && i >= first - 10; i--)
        {
            var token = block.Tokens[i];
            if ((PeopleWords.StatusOf(token) & (TitleStatus.Former | TitleStatus.Then | TitleStatus.Acting)) is not TitleStatus.None and var status)
                return status;

            if (!token.Is(WordClasses.TitleWord | WordClasses.PlaceWord) && token.Kind is not (TokenKind.Comma or TokenKind.Hyphen) && block.TextOf(token) is not ("of" or "and" or "the"))
                break;
        }

        return TitleStatus.None;
    }
}
