using DraftLint.Facts;
using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>Reads the office that a clause in the present gives to a name by its verb: "Dana Cole is our state senator", "Marion Tate, who heads the health department", "Hal Brenner sits on the City Council".</summary>
internal readonly struct ClauseTitleReader(ProseBlock block, Sentence sentence, AppositionReader appositions, TitleGazetteer gazetteer)
{
    /// <summary>Longest way from a verb to the chamber that it speaks of: "represents the Fourth Ward of our little city on the City Council".</summary>
    private const int ChamberReach = 12;

    /// <summary>Longest noun phrase of a body that somebody heads: "the county's overworked health department".</summary>
    private const int BodyReach = 6;

    /// <summary>The title that the clause gives, or null.</summary>
    /// <param name="verb">Index of its verb.</param>
    public Title? At(int verb)
    {
        if (verb + 2 >= sentence.EndToken || !block.Tokens[verb].IsWord || block.Tokens[verb].IsCapitalized)
            return null;

        return block.TextOf(block.Tokens[verb]) switch
        {
            "is" => Predicate(verb + 1) ?? Member(verb + 1),
            "serves" when block.TextOf(block.Tokens[verb + 1]) is "as" => Predicate(verb + 2),
            "remains" => Predicate(verb + 1),
            "has" when block.TextOf(block.Tokens[verb + 1]) is "been" => Lasting(verb + 2),
            "heads" or "leads" or "runs" or "directs" => Head(verb, "director"),
            "chairs" => Head(verb, "chair"),
            "serves" or "sits" or "represents" => Chamber(verb, verb + 1),
            _ => null,
        };
    }

    /// <summary>The seat that a passive gives to the name behind "by", or null: "represented in the National Assembly by Wanjiru Mbogo".</summary>
    /// <param name="first">Index of the first token of the name, its title included.</param>
    public Title? BeforeBy(int first)
    {
        if (first - 4 < sentence.FirstToken || block.TextOf(block.Tokens[first - 1]) is not "by")
            return null;

        for (var i = first - 2; i >= sentence.FirstToken && i >= first - 2 - ChamberReach && block.Tokens[i].IsWord; i--)
        {
            if (block.TextOf(block.Tokens[i]) is "represented" && i > sentence.FirstToken && block.TextOf(block.Tokens[i - 1]) is "is" or "are" or "been")
                return Chamber(i, i + 1);
        }

        return null;
    }

    /// <summary>"is our state senator", "serves as dean of the law school"</summary>
    private Title? Predicate(int at)
    {
        while (at < sentence.EndToken && block.TextOf(block.Tokens[at]) is "now" or "still" or "also" or "currently" or "today")
            at++;

        if (appositions.ReadTitle(at) is not { IsOfSecond: var isOfSecond, Phrase: { Class: OfficeClass.Legislator or OfficeClass.Mayor or OfficeClass.Governor or OfficeClass.Academic or OfficeClass.Director or OfficeClass.Minister or OfficeClass.Deputy or OfficeClass.HeadOfState or OfficeClass.Judge } } title || title.IsPlural || (title.Phrase.Class == OfficeClass.Deputy && !isOfSecond))
            return null;

        var close = appositions.EndOfBody(title.End, mayBeSmall: true);
        return appositions.EndsApposition(close) || block.Tokens[close].Is(WordClasses.Coordinator | WordClasses.Preposition | WordClasses.Relative | WordClasses.Adverb | WordClasses.Determiner) ? title : null;
    }

    /// <summary>"has been mayor since 2019", "has been our sheriff for six years"; "has been a councilman and a judge" is a career.</summary>
    private Title? Lasting(int at)
    {
        if (appositions.ReadTitle(at) is not { IsPlural: false, Phrase.Class: not (OfficeClass.Private or OfficeClass.Courtesy) } title || title.End >= sentence.EndToken)
            return null;

        var isFor = block.TextOf(block.Tokens[title.End]) is "for";
        var close = isFor ? title.End : appositions.EndOfBody(title.End, mayBeSmall: true);
        return isFor || (close < sentence.EndToken && block.TextOf(block.Tokens[close]) is "since" or "for")
            ? title with { HasOwnTime = false, IsClause = true, IsOfOtherBody = title.IsOfOtherBody && !isFor }
            : null;
    }

    /// <summary>"is a member of the City Council", "is one of nine on the council"</summary>
    private Title? Member(int at)
    {
        if (at + 3 >= sentence.EndToken || !block.Tokens[at].Is(WordClasses.Article) || block.TextOf(block.Tokens[at + 1]) is not "member" || block.TextOf(block.Tokens[at + 2]) is not "of")
            return null;

        return Chamber(at - 1, at + 2);
    }

    /// <summary>"heads the county health department", "runs the Port Authority": its director, of whatever body.</summary>
    private Title? Head(int verb, string role)
    {
        if (!block.Tokens[verb + 1].Is(WordClasses.Article | WordClasses.Possessive) || gazetteer.Find([role]) is not { } phrase)
            return null;

        for (var i = verb + 2; i < sentence.EndToken && i <= verb + BodyReach && (block.Tokens[i].IsWord || block.Tokens[i].Kind == TokenKind.Clitic); i++)
        {
            if (EndsPhrase(i + 1) && IsHeadedBody(block.TextOf(block.Tokens[i]), role))
                return new Title(block, verb, verb, i + 1, phrase, TitleStatus.None) { IsClause = true, IsOfOtherBody = true };
        }

        return null;
    }

    private static bool IsHeadedBody(ReadOnlySpan<char> noun, string role) => role == "chair"
        ? noun is "board" or "Board" or "commission" or "Commission" or "authority" or "Authority" or "council" or "Council"
        : noun is "department" or "Department" or "agency" or "Agency" or "bureau" or "Bureau" or "division" or "Division" or "authority" or "Authority" or "service" or "Service" or "office" or "Office" or "institute" or "Institute" or "commission" or "Commission";

    /// <summary>The seat in a chamber that stands behind a verb in its clause: "sits for Girona in the Spanish Senate".</summary>
    private Title? Chamber(int verb, int from)
    {
        for (var i = from; i + 1 < sentence.EndToken && i < from + ChamberReach && (block.Tokens[i].IsWord || block.Tokens[i].IsNumber || block.Tokens[i].Kind is TokenKind.Hyphen or TokenKind.Clitic); i++)
        {
            if (i > from && block.Tokens[i].Is(WordClasses.Relative | WordClasses.Coordinator | WordClasses.Auxiliary | WordClasses.Modal))
                return null;

            if (block.TextOf(block.Tokens[i]) is not ("in" or "on" or "of") || !block.Tokens[i + 1].Is(WordClasses.Article | WordClasses.Possessive))
                continue;

            for (var noun = i + 2; noun < sentence.EndToken && noun < i + 6 && block.Tokens[noun].IsWord; noun++)
            {
                if (SeatAt(noun) is { } seat)
                    return new Title(block, verb, verb, noun + 1, seat, TitleStatus.None) { IsClause = true };

                if (block.Tokens[noun].Is(WordClasses.Preposition | WordClasses.Coordinator))
                    break;
            }
        }

        return null;
    }

    /// <summary>The seat in the chamber whose last word stands at an index: "Senate", "City Council"; none in "Senate Judiciary Committee".</summary>
    private TitlePhrase? SeatAt(int at)
    {
        var isOfRepresentatives = at + 2 < sentence.EndToken && block.TextOf(block.Tokens[at + 1]) is "of" && block.TextOf(block.Tokens[at + 2]) is "Representatives";
        if (!isOfRepresentatives && (!EndsPhrase(at + 1) || (at + 1 < sentence.EndToken && block.TextOf(block.Tokens[at + 1]) is "of")))
            return null;

        var before = block.TextOf(block.Tokens[at - 1]);
        return block.TextOf(block.Tokens[at]) switch
        {
            "Senate" => before is "state" or "State" ? gazetteer.Find(["state", "senator"]) : gazetteer.Find(["senator"]),
            "House" => before is "state" or "State" ? gazetteer.Find(["state", "representative"]) : before is "White" or "Manor" ? null : gazetteer.Find(["representative"]),
            "Assembly" => before is "General" or "National" or "Constituent" ? null : gazetteer.Find(["assemblymember"]),
            "Council" or "council" when AppositionReader.IsTownCouncil(block, at) => gazetteer.Find(["councilmember"]),
            _ => null,
        };
    }

    /// <summary>Whether a noun phrase is over before an index.</summary>
    private bool EndsPhrase(int at) =>
        at >= sentence.EndToken || !block.Tokens[at].IsWord || block.Tokens[at].Is(WordClasses.Coordinator | WordClasses.Preposition | WordClasses.Adverb | WordClasses.Relative | WordClasses.Subordinator);
}
