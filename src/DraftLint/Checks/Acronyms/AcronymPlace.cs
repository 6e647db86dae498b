using System.Collections.Frozen;
using DraftLint.Semantics.Acronyms;
using DraftLint.Syntax;

namespace DraftLint.Checks.Acronyms;

/// <summary>Tells capitals that are no acronym where they stand: words in capitals, parts of names, kickers, speakers, degrees, postal codes.</summary>
internal static class AcronymPlace
{
    /// <summary>Nouns that close the name of a law, prize or undertaking, whatever its letters stand for: "the DATA Act".</summary>
    private static readonly FrozenSet<string> NameHeads = FrozenSet.Create(
        StringComparer.Ordinal, "Act", "Acts", "Treaty", "Treaties", "Convention", "Protocol", "Accord", "Accords", "Pact", "Bill", "Amendment", "Award", "Awards", "Prize", "Challenge", "Fund", "Project", "Summit", "Initiative", "Games", "Cup", "Bowl", "Open", "Tour", "Street", "Avenue");

    /// <summary>Nouns that close the name of a body, behind which capitals are its acronym: "the National Weather Center, NWC,".</summary>
    private static readonly FrozenSet<string> BodyHeads = FrozenSet.Create(
        StringComparer.Ordinal, "Center", "Centre", "Agency", "Office", "Institute", "Institution", "Department", "Division", "Command", "Board", "Bureau", "Council", "Commission", "Committee", "Service",
        "Services", "Administration", "Authority", "Association", "Organization", "Union", "University", "School", "College", "Trust", "Fund", "Foundation", "Network", "League", "Program", "Intelligence", "Security");

    /// <summary>Longer capitals are shouted words ("CONNECTS") or names that nobody spells out ("INTERPOL").</summary>
    private const int LongestUnknown = 6;

    /// <summary>Whether the capitals of a use are no acronym.</summary>
    public static bool IsNoAcronym(AcronymUse use)
    {
        var block = use.Span.Block;
        return use.Letters.Length > LongestUnknown || HasSerialNumber(use.Letters) || IsHandle(block, use.Token) || IsAlone(block, use.Token) || IsWordInCapitals(block, use.Token) || RomanNumeral.IsOne(block, use) || IsPartOfName(block, use.Token) || IsLead(block, use.Token) || IsBehindName(block, use.Token) || OpensTag(block, use.Token) || ClosesCitation(block, use.Token) || AreInitials(block, use.Token) || IsInDisclaimer(block, use.Token);
    }

    /// <summary>"DOES15", "SWEET32": a year or a number makes a name of the letters; one digit is part of them ("CMIP6").</summary>
    private static bool HasSerialNumber(string letters) => letters.Length > 2 && char.IsAsciiDigit(letters[^1]) && char.IsAsciiDigit(letters[^2]);

    /// <summary>"@NOAA", "#AAPI": a name on a network.</summary>
    private static bool IsHandle(ProseBlock block, int at) => at > 0 && !block.Tokens[at].HasSpaceBefore && block.TextOf(block.Tokens[at - 1]) is "@" or "#";

    /// <summary>"FERC. FCC. CDC.", "it went WHOMP!": a sentence of one word, or a word before a mark of exclamation, is a cry.</summary>
    private static bool IsAlone(ProseBlock block, int at)
    {
        if (at + 1 < block.Tokens.Length && block.Tokens[at + 1] is { Kind: TokenKind.Exclamation, HasSpaceBefore: false })
            return true;

        var sentence = block.Sentences[block.SentenceOf(at)];
        return sentence.FirstToken == at && sentence.TokenCount == 2 && block.Tokens[at + 1].Kind is TokenKind.Period or TokenKind.Exclamation;
    }

    /// <summary>"All opinions are her own and do not reflect those of the WMA": a sentence that lawyers ask for names whom it must.</summary>
    private static bool IsInDisclaimer(ProseBlock block, int at)
    {
        var sentence = block.Sentences[block.SentenceOf(at)];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (block.TextOf(block.Tokens[i]) is "opinions" or "views" or "Opinions" or "Views" or "endorsement" or "endorse" or "position" or "positions")
                return IsDenial(block, sentence);
        }

        return false;
    }

    private static bool IsDenial(ProseBlock block, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (block.TextOf(block.Tokens[i]) is "reflect" or "represent" or "constitute" or "imply" or "endorse" or "own" or "necessarily" or "solely")
                return true;
        }

        return false;
    }

    /// <summary>An English word that is shouted, or one of several words in capitals.</summary>
    private static bool IsWordInCapitals(ProseBlock block, int at)
    {
        var token = block.Tokens[at];
        return (IsEnglish(token) && !IsBehindArticle(block, at)) || IsShouted(block, at - 1) || IsShouted(block, at + 1) || IsShoutedWord(block, at - 1) || IsShoutedWord(block, at + 1) || IsLabel(block, at);
    }

    /// <summary>"the DEC", "the APR": no article stands before a month.</summary>
    private static bool IsBehindArticle(ProseBlock block, int at) => at > 0 && block.TextOf(block.Tokens[at]) is "APR" or "MAR" or "DEC" or "SEP" or "NOV" or "OCT" or "JAN" or "FEB" or "JUN" or "JUL" or "AUG" && block.TextOf(block.Tokens[at - 1]) is "the" or "The" && !(at + 1 < block.Tokens.Length && block.Tokens[at + 1] is { IsWord: true, IsAllCapitals: true });

    /// <summary>"SORRY, CLOSED": an English word in capitals behind a comma, or before it.</summary>
    private static bool IsShoutedWord(ProseBlock block, int comma)
    {
        if (comma < 1 || comma + 1 >= block.Tokens.Length || block.Tokens[comma].Kind != TokenKind.Comma)
            return false;

        return (IsShouted(block, comma - 1) && IsLongWord(block.Tokens[comma - 1])) || (IsShouted(block, comma + 1) && IsLongWord(block.Tokens[comma + 1]));
    }

    /// <summary>"CTO" is English by now, and no cry.</summary>
    private static bool IsLongWord(Token token) => token.Length > 3 && IsEnglish(token);

    private static bool IsEnglish(Token token) => token.Lexeme != 0 && token.Lexeme <= Lexicon.English.Count && !token.Is(WordClasses.Abbreviation);

    /// <summary>"type AB", "AB blood", "Exhibit AA": one or two letters that number a kind.</summary>
    private static bool IsLabel(ProseBlock block, int at) =>
        block.Tokens[at].Length <= 2 && ((at > 0 && block.TextOf(block.Tokens[at - 1]) is "type" or "Type" or "grade" or "Exhibit" or "Annex") || (at + 1 < block.Tokens.Length && block.TextOf(block.Tokens[at + 1]) is "blood"));

    private static bool IsShouted(ProseBlock block, int at) =>
        at >= 0 && at < block.Tokens.Length && block.Tokens[at].IsAllCapitals && (block.Tokens[at].Shape & TokenShape.Abbreviation) == 0;

    /// <summary>"COVID-19", "TL;DR", "ABC News", "the DATA Act": joined to its neighbor by a mark, or the first or last word of a name.</summary>
    private static bool IsPartOfName(ProseBlock block, int at)
    {
        var tokens = block.Tokens;
        if (at > 0 && !tokens[at].HasSpaceBefore && Joins(tokens[at - 1].Kind) && !(tokens[at - 1].Kind == TokenKind.Symbol && tokens[at - 1].HasSpaceBefore && at > 1))
            return true;

        if (at + 2 < tokens.Length && !tokens[at + 1].HasSpaceBefore && !tokens[at + 2].HasSpaceBefore && Joins(tokens[at + 1].Kind))
            return true;

        if (at + 1 < tokens.Length && tokens[at + 1].IsNumber)
            return true;

        var followsArticle = at > 0 && tokens[at - 1].Is(WordClasses.Article | WordClasses.Determiner | WordClasses.Possessive);
        var next = at + 1 < tokens.Length && tokens[at + 1].IsWord && tokens[at + 1].IsCapitalized && !tokens[at + 1].StartsSentence ? block.TextOf(tokens[at + 1]).ToString() : null;
        if (next is not null && (!followsArticle || NameHeads.Contains(next)))
            return true;

        return at > 0 && tokens[at - 1].IsWord && tokens[at - 1].IsCapitalized && !tokens[at - 1].StartsSentence;
    }

    private static bool Joins(TokenKind kind) =>
        kind is TokenKind.Hyphen or TokenKind.Slash or TokenKind.Symbol or TokenKind.Ampersand or TokenKind.Number or TokenKind.Period or TokenKind.Semicolon or TokenKind.Colon;

    /// <summary>"OPINION —", "MK: ...", "BOONE, N.C. — ...": the paragraph's first word before a dash or colon, a state between them or not.</summary>
    private static bool IsLead(ProseBlock block, int at) =>
        IsDateline(block, at) || at == 0 && block.Tokens.Length > 1 && block.Tokens[1].Kind is TokenKind.Dash or TokenKind.Colon or TokenKind.Hyphen && (block.Tokens[1].Kind != TokenKind.Hyphen || block.Tokens[1].HasSpaceBefore);

    private static bool IsDateline(ProseBlock block, int at)
    {
        if (at != 0 || block.Tokens.Length < 5 || block.Tokens[1].Kind != TokenKind.Comma)
            return false;

        for (var i = 2; i < 6 && i < block.Tokens.Length; i++)
        {
            if (block.Tokens[i].Kind == TokenKind.Dash || (block.Tokens[i].Kind == TokenKind.Hyphen && block.Tokens[i].HasSpaceBefore))
                return true;
        }

        return false;
    }

    /// <summary>"Austin, TX", "Ann Lee, CPA,": behind a name and a comma stand a state, a degree or a post; behind the name of a body its acronym.</summary>
    private static bool IsBehindName(ProseBlock block, int at)
    {
        if (at < 2 || block.Tokens[at - 1].Kind != TokenKind.Comma || !block.Tokens[at - 2].IsCapitalized)
            return false;

        if (block.Tokens[at].Length == 2)
            return true;

        var name = block.Tokens[at - 2];
        var isNameOfTwo = at > 2 && block.Tokens[at - 3] is { IsWord: true, IsCapitalized: true };
        var isClosed = at + 1 >= block.Tokens.Length || block.Tokens[at + 1].Kind is TokenKind.Comma or TokenKind.CloseBracket or TokenKind.Semicolon;
        return block.Tokens[at].Length <= 5 && isNameOfTwo && isClosed && !name.IsAllCapitals && !BodyHeads.Contains(block.TextOf(name).ToString());
    }

    /// <summary>"(SR, Feb. 11)", "(NSW, Liberal Party)": a paper's initials before a date, a state before a party.</summary>
    private static bool OpensTag(ProseBlock block, int at) =>
        at > 0 && block.Tokens[at - 1].Kind == TokenKind.OpenBracket && at + 2 < block.Tokens.Length && block.Tokens[at + 1].Kind == TokenKind.Comma
        && (block.Tokens[at + 2].Is(WordClasses.Month) || block.Tokens[at + 2] is { IsWord: true, IsCapitalized: true, IsAllCapitals: false });

    /// <summary>"(McCullagh, CNET)": a paper behind the name of who wrote in it.</summary>
    private static bool ClosesCitation(ProseBlock block, int at) =>
        at > 2 && at + 1 < block.Tokens.Length && block.Tokens[at + 1].Kind == TokenKind.CloseBracket && block.Tokens[at - 1].Kind == TokenKind.Comma
        && block.Tokens[at - 2] is { IsWord: true, IsCapitalized: true, IsAllCapitals: false } && block.Tokens[at - 3].Kind == TokenKind.OpenBracket;

    /// <summary>"a KR Narayanan": initials without their stops, before a surname.</summary>
    private static bool AreInitials(ProseBlock block, int at) =>
        block.Tokens[at].Length == 2 && at + 1 < block.Tokens.Length && block.Tokens[at + 1] is { IsWord: true, IsCapitalized: true, IsAllCapitals: false, StartsSentence: false, Lexeme: 0 };
}
