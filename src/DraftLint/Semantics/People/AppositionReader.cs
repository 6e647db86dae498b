using DraftLint.Facts;
using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>Reads titles that commas set beside a name: "Jane Roe, the acting mayor," and "the secretary of state, Antony Blinken,".</summary>
internal readonly struct AppositionReader(ProseBlock block, Sentence sentence, TitleReader titles, NameReader names, FactBook facts)
{
    /// <summary>Longest way from a comma to a title behind it: "the state's longtime Republican governor".</summary>
    private const int Reach = 7;

    /// <summary>Longest body behind a title: "of the United States of America".</summary>
    private const int BodyReach = 8;

    /// <summary>The title in the apposition behind a name, or null.</summary>
    /// <param name="end">Index behind the name.</param>
    public Title? Behind(int end)
    {
        var at = BehindBracket(end);
        if (!Has(at, TokenKind.Comma))
            return null;

        at++;
        if (at + 1 < sentence.EndToken && block.Tokens[at].IsNumber && Has(at + 1, TokenKind.Comma))
            at += 2;

        return at < sentence.EndToken && block.TextOf(block.Tokens[at]) is "who" ? null : ReadTitle(at) ?? NomineeFor(at);
    }

    /// <summary>The title of a noun phrase that begins at an index, or null: "the acting mayor".</summary>
    /// <param name="at">Index of its first token.</param>
    public Title? ReadTitle(int at)
    {
        for (var i = at; i < sentence.EndToken && i < at + Reach; i++)
        {
            var token = block.Tokens[i];
            if (token.Is(WordClasses.TitleWord) && PeopleWords.StatusOf(token) == TitleStatus.None && titles.At(i) is { } title && !Has(title.End, TokenKind.Clitic))
                return names.At(title.End).IsEmpty ? OfBody(titles.AsNominee(title), title.End, isApposition: true) with { HasOwnTime = TellsTime(title.End) || (at < sentence.EndToken && block.TextOf(block.Tokens[at]) is "then" or "later" or "once" or "soon") } : null;

            // "the president's nominee for labor secretary"
            var isPossessor = token.IsWord && Has(i + 1, TokenKind.Clitic);
            var mayStand = isPossessor || (i > at && token.Is(WordClasses.Preposition) && block.TextOf(block.Tokens[i - 1]) is "nominee" or "pick" or "choice") || block.TextOf(token) is "pick" or "choice" or "deputy" or "assistant" || token.Is(WordClasses.Article | WordClasses.Possessive) || PeopleWords.Has(token, PeopleRole.Status | PeopleRole.TitleAdjective)
                || token.Kind is TokenKind.Hyphen or TokenKind.Clitic || token.Is(WordClasses.PlaceWord | WordClasses.Adjective | WordClasses.Demonym) || (token.IsWord && token.IsCapitalized && i > at);
            if (!mayStand)
                return null;
        }

        return null;
    }

    /// <summary>"the president-elect's choice for the labor department", "her pick to lead the Treasury": named for an office that the body tells.</summary>
    private Title? NomineeFor(int at)
    {
        for (var i = at; i + 3 < sentence.EndToken && i < at + Reach && block.Tokens[i].Kind is TokenKind.Word or TokenKind.Hyphen or TokenKind.Clitic; i++)
        {
            if (block.TextOf(block.Tokens[i]) is not ("choice" or "pick" or "nominee"))
                continue;

            var first = block.TextOf(block.Tokens[i + 1]) is "to" ? i + 3 : block.TextOf(block.Tokens[i + 1]) is "for" ? i + 2 : sentence.EndToken;
            for (var noun = first + 1; noun < sentence.EndToken && noun <= first + 4 && block.Tokens[noun].IsWord; noun++)
            {
                string? office = block.TextOf(block.Tokens[noun]) switch { "department" or "Department" or "Treasury" or "Pentagon" => "secretary", "ministry" or "Ministry" => "minister", _ => null };
                if (office is not null && facts.Titles.Find([office]) is { } phrase)
                    return new Title(block, at, at, noun + 1, phrase, TitleStatus.Designate);
            }

            return null;
        }

        return null;
    }

    /// <summary>The title in the apposition behind a bare surname, or null; the apposition must end, and be no entry of a list: "Ruiz, the mayor, and Cole".</summary>
    /// <param name="end">Index behind the name.</param>
    public Title? BehindSurname(int end)
    {
        if (!Has(end, TokenKind.Comma) || end + 2 >= sentence.EndToken || !block.Tokens[end + 1].Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Demonym) || Behind(end) is not { } title)
            return null;

        var close = EndOfBody(title.End, mayBeSmall: true);
        var isEntry = Has(close, TokenKind.Comma) && close + 1 < sentence.EndToken && (block.Tokens[close + 1].Is(WordClasses.Coordinator) || block.Tokens[close + 1].IsCapitalized);
        return EndsApposition(close) && !isEntry ? title : null;
    }

    private bool TellsTime(int at)
    {
        for (var i = at; i < sentence.EndToken && block.Tokens[i].Kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon); i++)
        {
            // "deputy leader since 2016": today.
            if (block.TextOf(block.Tokens[i]) is "since")
                return false;

            if (block.Tokens[i].IsNumber || block.TextOf(block.Tokens[i]) is "until" or "under" or "during" or "when" or "time" or "before")
                return true;
        }

        return false;
    }

    /// <summary>The name that a comma sets behind a title, and the title with the body that it belongs to; an empty name if there is none.</summary>
    /// <param name="title">The title.</param>
    /// <param name="honorific">"Mr." and the like before the name ("the governor, Mr. Hale,"), or null.</param>
    public NameSpan NameBehind(ref Title title, out string? honorific)
    {
        honorific = null;
        title = titles.AsNominee(title);
        var comma = Has(title.End, TokenKind.Comma) ? title.End : EndOfBody(title.End, mayBeSmall: true);
        if (!IsIntroduced(title.First - 1) || title.IsPlural || !Has(comma, TokenKind.Comma))
            return default;

        // "The nominee for health secretary, Dr. Paul Strand,"
        var first = comma + 1;
        if (first < sentence.EndToken && block.TextOf(block.Tokens[first]) is "Dr." or "Dr" or "Mr." or "Mr" or "Ms." or "Ms" or "Mrs." or "Mrs")
            honorific = block.TextOf(block.Tokens[first++]).TrimEnd('.').ToString() + ".";

        var name = names.At(first);
        var isCapacity = title.First > sentence.FirstToken && IsCapacity(title.First - 1);
        if (name.WordCount < (honorific is null ? 2 : 1) || !(isCapacity || EndsApposition(name.End)) || !titles.IsNoTitle(first))
            return default;

        if (honorific is "Dr.")
            honorific = null;

        title = OfBody(title, title.End, isApposition: true) with { IsCapacity = isCapacity };
        return name;
    }

    /// <summary>Whether what stands before a title makes a noun phrase of it: "the current", "the state's", "our"; or nothing does.</summary>
    private bool IsIntroduced(int before)
    {
        while (before > sentence.FirstToken && (PeopleWords.Has(block.Tokens[before], PeopleRole.TitleAdjective) || block.Tokens[before].Is(WordClasses.Adjective | WordClasses.Demonym) || block.TextOf(block.Tokens[before]) is "elected"))
            before--;

        return before < sentence.FirstToken || block.Tokens[before].Is(WordClasses.Article | WordClasses.Possessive) || block.Tokens[before].Kind == TokenKind.Clitic || IsCapacity(before);
    }

    /// <summary>"As district attorney, Paula Renwick", "in her first year as chief justice, Ellen Broome": the office in which somebody does something.</summary>
    private bool IsCapacity(int before)
    {
        while (before > sentence.FirstToken && block.Tokens[before].Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Adjective | WordClasses.Demonym))
            before--;

        return block.TextOf(block.Tokens[before]) is "As" || (block.TextOf(block.Tokens[before]) is "as" && before > sentence.FirstToken && block.TextOf(block.Tokens[before - 1]) is "year" or "week" or "month" or "term" or "role" or "job" or "days");
    }

    /// <summary>A title with the mark that the words at an index name a body whose offices the facts do not list.</summary>
    public Title OfBody(Title title, int at, bool isApposition)
    {
        if (at >= sentence.EndToken || !PeopleWords.Has(block.Tokens[at], PeopleRole.Belongs))
            return title;

        var end = EndOfBody(at, isApposition);
        var first = at + 1 < end && block.Tokens[at + 1].Is(WordClasses.Article) ? at + 2 : at + 1;
        if (first >= end || (!isApposition && !block.Tokens[first].IsCapitalized))
            return title;

        // "the deputy mayor of a town", "of our city": whichever it is, it is the one that the draft speaks of.
        if (block.TextOf(block.Tokens[first]) is "town" or "city" or "county" or "village" or "state" or "country" or "nation" or "borough" or "province" && !(first + 1 < end && block.Tokens[first + 1].IsWord))
            return title;

        if (title.Phrase.Key is "president" or "chair" or "speaker" && IsTownCouncil(block, end - 1) && facts.Titles.Find(["council", "president"]) is { } president)
            return title with { Phrase = president };

        var body = block.SpanOf(first, end).Text;
        return facts.IsPlace(body) || facts.IsPlace(FirstWords(first, end)) ? title : title with { IsOfOtherBody = true };
    }

    /// <summary>Whether the council of a city or town is named by the word at an index and the one before it.</summary>
    internal static bool IsTownCouncil(ProseBlock block, int at) => block.TextOf(block.Tokens[at]) is "Council" or "council" && block.TextOf(block.Tokens[at - 1]) is "City" or "city" or "Town" or "town" or "village" or "Village";

    private string FirstWords(int first, int end)
    {
        var last = first;
        while (last < end && block.Tokens[last].IsWord && block.Tokens[last].IsCapitalized)
            last++;

        return last == first ? "" : block.SpanOf(first, last).Text;
    }

    /// <summary>Index behind the body that a title belongs to ("of the City Council"); the index itself where none follows.</summary>
    /// <param name="at">Index behind the title.</param>
    /// <param name="mayBeSmall">Whether words in lower case may name it.</param>
    public int EndOfBody(int at, bool mayBeSmall)
    {
        if (at >= sentence.EndToken || !PeopleWords.Has(block.Tokens[at], PeopleRole.Belongs))
            return at;

        var end = at + 1;
        while (end < sentence.EndToken && end < at + BodyReach && (IsBodyWord(block.Tokens[end]) || (mayBeSmall && IsSmallBodyWord(block.Tokens[end]))))
            end++;

        return end;
    }

    private static bool IsBodyWord(Token token) =>
        token.Kind is TokenKind.Clitic or TokenKind.Hyphen or TokenKind.Ampersand
        || (token.IsWord && (token.IsCapitalized || token.Is(WordClasses.Article | WordClasses.Possessive) || PeopleWords.Has(token, PeopleRole.Belongs) || PeopleWords.Has(token, PeopleRole.NamedThing) || token.Lexeme == 0));

    /// <summary>"county", "health", "department": what names a body without capitals.</summary>
    private static bool IsSmallBodyWord(Token token) => token.IsWord
        && !token.Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.PastVerb | WordClasses.SpeechVerb | WordClasses.Pronoun | WordClasses.Relative | WordClasses.Subordinator | WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Adverb | WordClasses.Negation);

    /// <summary>An apposition ends with a comma or its sentence; "the mayor, Tom Reed and Ann Cole" is a list.</summary>
    public bool EndsApposition(int end) => end >= sentence.EndToken
        || block.Tokens[end].Kind is TokenKind.Comma or TokenKind.Period or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash or TokenKind.CloseBracket or TokenKind.Clitic or TokenKind.Question or TokenKind.Exclamation;

    /// <summary>Skips "(D-Va.)" behind a name.</summary>
    /// <param name="at">Index behind the name.</param>
    public int BehindBracket(int at)
    {
        if (!Has(at, TokenKind.OpenBracket))
            return at;

        for (var i = at + 1; i < sentence.EndToken && i < at + 8; i++)
        {
            if (block.Tokens[i].Kind == TokenKind.CloseBracket)
                return i + 1;
        }

        return at;
    }

    private bool Has(int at, TokenKind kind) => at < sentence.EndToken && block.Tokens[at].Kind == kind;
}
