using DraftLint.Syntax;

namespace DraftLint.Checks.Acronyms;

/// <summary>Words that tell what an acronym is without spelling it out: "the news agency KCNA", "the WMA, a wildlife area,", a link.</summary>
internal static class AcronymGloss
{
    /// <summary>Whether words beside the acronym, or a link on it, tell what it is.</summary>
    public static bool IsGiven(ProseBlock block, int at) => FollowsNoun(block, at) || PrecedesApposition(block, at) || IsLinked(block, block.Tokens[at]);

    /// <summary>Whether capitalized words of the draft have these initials: "Environmental Protection Agency" for EPA.</summary>
    public static bool IsSpelledOut(Draft draft, string letters)
    {
        foreach (var block in draft.Prose)
        {
            for (var i = 0; i < block.Tokens.Length; i++)
            {
                if (block.Tokens[i].IsWord && block.Tokens[i].IsCapitalized && block.Text[block.Tokens[i].Start] == letters[0] && HasRun(block, i, letters))
                    return true;
            }
        }

        return false;
    }

    private static bool HasRun(ProseBlock block, int first, string letters)
    {
        var at = 0;
        for (var i = first; i < block.Tokens.Length && at < letters.Length; i++)
        {
            var token = block.Tokens[i];
            if (token.IsWord && token.IsCapitalized && !token.IsAllCapitals && block.Text[token.Start] == letters[at])
                at++;
            else if (!token.Is(WordClasses.Preposition | WordClasses.Article | WordClasses.Coordinator) && token.Kind is not (TokenKind.Hyphen or TokenKind.Ampersand or TokenKind.Comma or TokenKind.Clitic))
                return false;
        }

        return at == letters.Length;
    }

    /// <summary>A lower-case noun right before it: "state media KCNA", "a station called WBEZ".</summary>
    private static bool FollowsNoun(ProseBlock block, int at)
    {
        if (at == 0)
            return false;

        var before = block.Tokens[at - 1];
        const WordClasses NoNoun = WordClasses.Article | WordClasses.Determiner | WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Pronoun | WordClasses.Possessive
            | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Adverb | WordClasses.PresentVerb | WordClasses.PastVerb | WordClasses.Relative | WordClasses.NumberWord | WordClasses.Adjective | WordClasses.Gerund | WordClasses.OrdinalWord;
        if (!before.IsWord || before.IsCapitalized || !block.Tokens[at].HasSpaceBefore)
            return false;

        return block.TextOf(before) is "called" or "named" || (!before.Is(NoNoun) && block.TextOf(before) is "agency" or "media" or "group" or "company" or "firm" or "network" or "station" or "channel" or "broadcaster" or "union" or "party" or "bank"
            or "nonprofit" or "charity" or "organization" or "program" or "system" or "software" or "platform" or "protocol" or "format" or "drug" or "gene" or "band" or "school" or "club" or "team" or "airline" or "brand" or "tool" or "language"
            or "chain" or "maker" or "militia" or "service" or "institute" or "center" or "council" or "framework" or "library" or "website" or "site" or "app" or "newspaper" or "magazine" or "tank" or "lobby" or "committee" or "project");
    }

    /// <summary>", a wildlife area" or ", the regional board" behind it.</summary>
    private static bool PrecedesApposition(ProseBlock block, int at)
    {
        var tokens = block.Tokens;
        return at + 3 < tokens.Length && tokens[at + 1].Kind is TokenKind.Comma or TokenKind.OpenBracket or TokenKind.Dash && tokens[at + 2].Is(WordClasses.Article | WordClasses.Possessive) && tokens[at + 3].IsWord && !tokens[at + 3].IsCapitalized;
    }

    private static bool IsLinked(ProseBlock block, Token token)
    {
        foreach (var inline in block.Inlines)
        {
            if (inline.Kind == InlineKind.Link && inline.Start <= token.Start && token.End <= inline.End)
                return true;
        }

        return false;
    }
}
