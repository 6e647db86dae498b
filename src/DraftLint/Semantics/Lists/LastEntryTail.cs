using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>Reads what the words behind the last entry of a list say of it: nothing, which one is meant, that it comes again, or that its verb follows.</summary>
internal static class LastEntryTail
{
    private const WordClasses Loose = WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Adverb;

    /// <summary>The traits that the words from <paramref name="end"/> on give to the entry before them.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="start">Position of the entry's first token.</param>
    /// <param name="end">Position behind its last token, before <paramref name="to"/>.</param>
    /// <param name="to">Position behind the part.</param>
    /// <param name="mayPrecedeVerb">Whether the list can be a subject.</param>
    public static EntryTraits TraitsOf(in Scope scope, int start, int end, int to, bool mayPrecedeVerb)
    {
        var traits = SaysAgain(scope, end, to) ? EntryTraits.SaysAgain : EntryTraits.None;
        var isName = NominalRun.IsNameWord(scope[end - 1]);
        if (NominalRun.IsVerbBehindNoun(scope, end) || (mayPrecedeVerb && IsVerb(scope, end, to, isName)))
            return traits | (!isName && IsParticiple(scope, end, to, mayPrecedeVerb) ? EntryTraits.Restricted : EntryTraits.BeforeVerb);

        var isRestricted = IsByOrigin(scope, end, to) || (isName ? TellsNameApart(scope, start, end, to) : TellsNounApart(scope, start, end, to));
        return isRestricted ? traits | EntryTraits.Restricted : traits;
    }

    /// <summary>"Iran again", "rain once more", "trucks especially"</summary>
    private static bool SaysAgain(in Scope scope, int end, int to)
    {
        for (var at = end; at < to && at < end + 4 && !NominalRun.IsVerbBehindNoun(scope, at) && !scope[at].Is(WordClasses.Article); at++)
        {
            if ((ListWords.Has(scope[at], ListRole.Repeats) && !scope[at].Is(WordClasses.Determiner)) || (scope[at].Is(WordClasses.Adverb) && ListWords.Has(scope[at], ListRole.Introduces)))
                return true;
        }

        return false;
    }

    private static bool IsVerb(in Scope scope, int at, int to, bool isName) =>
        ClauseVerbs.IsPredicate(scope, at, to, isName || NominalRun.IsPlural(scope, at - 1)) || scope[at].Is(WordClasses.PresentVerb | WordClasses.SpeechVerb) || IsBeforeArticle(scope, at, to);

    /// <summary>"Bush who", "Georgia the state", "Iran hawks"; a time, a place or a clause behind a name says nothing of it: "Iran this year", "Iran that".</summary>
    private static bool TellsNameApart(in Scope scope, int start, int end, int to)
    {
        var token = scope[end];
        if (token.Lexeme == ListWords.Of || IsSecondPreposition(scope, start, end, to))
            return true;

        if (token.Is(WordClasses.Relative) && ListWords.Has(token, ListRole.Restricts) && !token.Is(WordClasses.Determiner | WordClasses.Subordinator))
            return true;

        // "the Brazil that the Danes carried off": one of several.
        if (token.Is(WordClasses.Relative) && (scope[start].Is(WordClasses.Article) || (start + 1 < end && scope[start + 1].Is(WordClasses.Article))))
            return true;

        if (token.Is(Loose | WordClasses.Pronoun | WordClasses.Determiner) || ListWords.Has(token, ListRole.Connective))
            return false;

        // "in Ohio, in Iowa and in Ohio [the story] is the same"
        if (token.Is(WordClasses.Article) && (scope[start].Is(WordClasses.Preposition) || IsClause(scope, end, to)))
            return false;

        return !NominalRun.EndsWith(scope, end, "ing");
    }

    /// <summary>"In Lagos, Accra and Lagos [the lights went out]"</summary>
    private static bool IsClause(in Scope scope, int article, int to)
    {
        const int Reach = 5;
        for (var at = article + 2; at < to && at <= article + Reach; at++)
        {
            if (NominalRun.IsVerbBehindNoun(scope, at))
                return true;

            if (scope[at].Is(WordClasses.Preposition | WordClasses.Relative))
                return false;
        }

        return false;
    }

    /// <summary>"nails pulled straight", "students from Korea", "level that leaks"</summary>
    private static bool TellsNounApart(in Scope scope, int start, int end, int to)
    {
        var token = scope[end];
        // "streetlights when the annexation passed"; but "the years when it rained"
        if (scope.Block.TextOf(token) is "when" && !scope[end - 1].Is(WordClasses.TimeUnit))
            return false;

        if (token.Is(WordClasses.Relative) && ListWords.Has(token, ListRole.Restricts))
            return true;

        if (IsSecondPreposition(scope, start, end, to))
            return true;

        // "bring the builders and the bankers with them": what they bring with them is told of all.
        if (token.Is(WordClasses.Preposition) && end + 1 < to && scope.Block.TextOf(scope[end + 1]) is "them" or "him" or "her" or "us" or "me" or "you" or "it")
            return false;

        // "carries nurses, cooks and nurses to the mainland": where all of them go.
        if (token.Lexeme == ListWords.To && GoesWithVerb(scope, start, end))
            return false;

        if (IsMeasure(scope, end, to) || IsWay(scope, end, to))
            return false;

        // "houses, duplexes and triplexes on any lot": told of all.
        if (token.Is(WordClasses.Preposition) && end + 1 < to && scope.Block.TextOf(scope[end + 1]) is "any" or "every" or "each")
            return false;

        if (IsFloating(token) || ListWords.Has(token, ListRole.Connective) || IsTime(scope, end, to))
            return false;

        return ListWords.Has(token, ListRole.Restricts) || (!token.Is(Loose) && end > start);
    }

    /// <summary>"from Korea, from China and from Korea [by] way of China"</summary>
    private static bool IsSecondPreposition(in Scope scope, int start, int end, int to) =>
        scope[end].Is(WordClasses.Preposition) && (scope[start].Is(WordClasses.Preposition) || (start > 0 && scope[start - 1].Is(WordClasses.Preposition))) && !IsTime(scope, end, to);

    /// <summary>"Fulani by marriage", "farmers by trade": not like the others of the name.</summary>
    private static bool IsByOrigin(in Scope scope, int at, int to) =>
        at + 1 < to && scope[at].Lexeme == ListWords.By && scope.Block.TextOf(scope[at + 1]) is "marriage" or "birth" or "blood" or "descent" or "adoption" or "ancestry" or "upbringing" or "training" or "trade" or "choice" or "nature" or "faith" or "name";

    /// <summary>"for less than the cost of a pram", "at about a dollar", "for good measure": what the whole list comes to.</summary>
    private static bool IsMeasure(in Scope scope, int at, int to) =>
        at + 2 < to && scope[at].Is(WordClasses.Preposition) && scope.Block.TextOf(scope[at + 1]) is "less" or "more" or "fewer" or "about" or "almost" or "nearly" or "roughly" or "around" or "up" or "good";

    /// <summary>"from the port to the camps": the way that the verb takes all of them.</summary>
    private static bool IsWay(in Scope scope, int at, int to)
    {
        const int Reach = 6;
        if (scope.Block.TextOf(scope[at]) is not "from")
            return false;

        for (var next = at + 2; next < to && next <= at + Reach; next++)
        {
            if (scope[next].Lexeme == ListWords.To)
                return true;

            if (scope[next].Is(WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Relative | WordClasses.Auxiliary | WordClasses.Modal))
                return false;
        }

        return false;
    }

    /// <summary>"bread soaked in wine was served", "the tax falls on wages paid in kind": with a finite verb behind it, or where no subject stands, an -ed form belongs to the noun.</summary>
    private static bool IsParticiple(in Scope scope, int at, int to, bool mayPrecedeVerb)
    {
        if (scope[at].Is(WordClasses.Auxiliary | WordClasses.Modal))
            return false;

        if (!mayPrecedeVerb)
            return true;

        for (var next = at + 1; next < to; next++)
        {
            if (scope[next].Is(WordClasses.Auxiliary | WordClasses.Modal))
                return true;

            if (scope[next].Is(WordClasses.Subordinator | WordClasses.Relative))
                return false;
        }

        return false;
    }

    /// <summary>Whether a verb before the list takes things somewhere or to somebody, and the last noun has no "to" of its own ("rights to the songs").</summary>
    private static bool GoesWithVerb(in Scope scope, int start, int end)
    {
        if (scope.Block.TextOf(scope[end - 1]) is "rights" or "right" or "access" or "keys" or "key" or "roads" or "road" or "routes" or "route" or "threats" or "threat" or "answers" or "answer" or "letters" or "letter" or "gifts" or "gift"
            or "visits" or "visit" or "tickets" or "ticket" or "doors" or "door" or "claims" or "claim" or "links" or "link" or "ties" or "exceptions" or "bridges" or "bridge" or "challenges" or "changes" or "damage" or "aid" or "loans" or "subsidies" or "entrances" or "approaches")
            return false;

        for (var at = start - 1; at >= 0; at--)
        {
            if (scope.Block.TextOf(scope[at]) is "carry" or "carries" or "carried" or "bring" or "brings" or "brought" or "send" or "sends" or "sent" or "take" or "takes" or "took" or "deliver" or "delivers" or "delivered" or "ship" or "ships" or "shipped"
                or "move" or "moves" or "moved" or "haul" or "hauls" or "hauled" or "ferry" or "ferries" or "ferried" or "drive" or "drives" or "drove" or "fly" or "flies" or "flew" or "export" or "exports" or "exported" or "transport" or "transports" or "transported"
                or "give" or "gives" or "gave" or "offer" or "offers" or "offered" or "sell" or "sells" or "sold" or "lend" or "lends" or "lent" or "supply" or "supplies" or "supplied" or "put" or "puts" or "hand" or "hands" or "handed" or "carrying" or "bringing" or "sending" or "taking" or "selling" or "shipping")
                return true;

            if (scope[at].Kind == TokenKind.Semicolon)
                return false;
        }

        return false;
    }

    /// <summary>"all", "both" and "each" behind a list speak of all of it.</summary>
    private static bool IsFloating(Token token) => token.Is(WordClasses.Determiner) && token.Is(WordClasses.Pronoun) && !token.Is(WordClasses.Relative | WordClasses.Subordinator);

    /// <summary>"for six hours", "from Monday": a time belongs to the verb, not to the last entry.</summary>
    private static bool IsTime(in Scope scope, int at, int to) =>
        at + 1 < to && scope[at].Is(WordClasses.Preposition)
        && (scope[at + 1].IsNumber || scope[at + 1].Is(WordClasses.NumberWord | WordClasses.TimeUnit | WordClasses.Month | WordClasses.Weekday));

    private static bool IsBeforeArticle(in Scope scope, int at, int to) =>
        at + 1 < to && scope[at + 1].Is(WordClasses.Article | WordClasses.Possessive) && !scope[at].Is(WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Coordinator | WordClasses.Adverb);
}
