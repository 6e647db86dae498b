using DraftLint.Semantics.People;
using DraftLint.Syntax;

namespace DraftLint.Checks.People;

/// <summary>Tells whether a surname before its full name may be another's: of kin, of a couple, of a house, a place or a firm.</summary>
internal static class OtherBearers
{
    /// <summary>Whether the first mention of a person may name somebody or something else than the full name behind it.</summary>
    public static bool MayBeMeant(Person person, Mention first, Mention full) =>
        IsOfRoll(first) || IsKin(first) || IsKin(full) || IsBehindKin(full) || IsHouse(first) || IsPlaceOrFirm(first) || HasOtherHonorific(person);

    /// <summary>"Adams, Sandiford, Thompson and Stuart have all sat in that chair": surnames of a roll.</summary>
    private static bool IsOfRoll(Mention first)
    {
        var tokens = first.Block.Tokens;
        var at = first.First - 1;
        if (!first.IsBare || at < 2 || !(tokens[at].Is(WordClasses.Coordinator) || tokens[at].Kind == TokenKind.Comma))
            return false;

        if (tokens[at].Is(WordClasses.Coordinator) && tokens[at - 1].Kind == TokenKind.Comma)
            at--;

        return tokens[at - 1] is { IsWord: true, IsCapitalized: true } && tokens[at - 2].Kind == TokenKind.Comma;
    }

    /// <summary>"Linda Park, his daughter,": another bearer of the name.</summary>
    private static bool IsKin(Mention mention) =>
        mention.End + 2 < mention.Block.Tokens.Length && mention.Block.Tokens[mention.End].Kind == TokenKind.Comma && mention.Block.TextOf(mention.Block.Tokens[mention.End + 1]) is "his" or "her" or "their" && NamesKin(mention.Block, mention.End + 2);

    /// <summary>"His son, Tom Hale,": another bearer of the name.</summary>
    private static bool IsBehindKin(Mention mention)
    {
        var at = mention.First - 1;
        if (at >= 0 && mention.Block.Tokens[at].Kind == TokenKind.Comma)
            at--;

        return at > 0 && NamesKin(mention.Block, at);
    }

    /// <summary>"Haverford is a town": the name is a place's or a firm's.</summary>
    private static bool IsPlaceOrFirm(Mention first)
    {
        var tokens = first.Block.Tokens;
        return first.IsBare && first.End + 2 < tokens.Length && first.Block.TextOf(tokens[first.End]) is "is" or "was" && tokens[first.End + 1].Is(WordClasses.Article)
            && Enumerable.Range(first.End + 2, Math.Min(4, tokens.Length - first.End - 2)).Any(at => first.Block.TextOf(tokens[at]) is "town" or "city" or "village" or "county" or "company" or "firm" or "school" or "river" or "college" or "hamlet" or "suburb" or "place" or "bank" or "brand" or "port");
    }

    /// <summary>"Trelawny hired nine people": what a firm does.</summary>
    public static bool MayBeFirm(Mention first) =>
        first.End < first.Block.Tokens.Length && first.Block.TextOf(first.Block.Tokens[first.End]) is "closed" or "opened" or "hired" or "employs" or "employed" or "makes" or "made" or "sells" or "sold" or "owns" or "owned" or "cut" or "laid" or "announced" or "built" or "builds" or "pays" or "paid" or "merged" or "bought";

    /// <summary>"his daughter", "her younger brother"; "his assistant" is no kin.</summary>
    private static bool NamesKin(ProseBlock block, int at)
    {
        for (var i = at; i < block.Tokens.Length && i < at + 3 && block.Tokens[i].IsWord; i++)
        {
            if (block.TextOf(block.Tokens[i]) is "daughter" or "son" or "wife" or "husband" or "brother" or "sister" or "mother" or "father" or "widow" or "widower" or "niece" or "nephew" or "cousin" or "uncle" or "aunt"
                or "grandson" or "granddaughter" or "grandfather" or "grandmother" or "twin" or "stepson" or "stepdaughter" or "stepfather" or "stepmother" or "fiancée" or "fiancé" or "namesake")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Mr. Hale" and "Mrs. Hale": two people, and nobody knows whose the full name is.</summary>
    private static bool HasOtherHonorific(Person person)
    {
        string? honorific = null;
        foreach (var mention in person.Mentions)
        {
            if (mention.Honorific is null)
                continue;

            if (honorific is not null && (honorific == "Mr.") != (mention.Honorific == "Mr."))
                return true;

            honorific ??= mention.Honorific;
        }

        return false;
    }

    /// <summary>"the Lund boys", "Bibb and Jones counties": the name is that of a house or a place.</summary>
    private static bool IsHouse(Mention first) =>
        first.End < first.Block.Tokens.Length && first.Block.TextOf(first.Block.Tokens[first.End]) is "counties" or "county" or "boys" or "girls" or "brothers" or "sisters" or "family" or "families" or "twins" or "clan" or "household" or "children" or "estate";
}
