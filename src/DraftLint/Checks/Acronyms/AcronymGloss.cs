using System.Collections.Frozen;
using DraftLint.Semantics.Acronyms;
using DraftLint.Syntax;

namespace DraftLint.Checks.Acronyms;

/// <summary>Words that tell what an acronym is without spelling it out: "the news agency KCNA", "the WMA, a wildlife area,", a link.</summary>
internal static class AcronymGloss
{
    private static readonly FrozenSet<string> Kinds = FrozenSet.Create(
        StringComparer.Ordinal,
        "agency", "media", "group", "company", "firm", "network", "station", "channel", "broadcaster", "union", "party", "bank", "nonprofit", "charity", "organization", "program", "system", "software",
        "platform", "protocol", "format", "drug", "gene", "band", "school", "club", "team", "airline", "brand", "tool", "language", "chain", "maker", "militia", "service", "institute", "center", "council",
        "framework", "library", "website", "site", "app", "newspaper", "magazine", "tank", "lobby", "committee", "project", "board", "office", "department", "authority", "commission", "association",
        "federation", "coalition", "alliance", "treaty", "court", "regulator", "ministry", "bureau", "database", "carrier", "podcast", "show", "series", "film", "movie", "musical", "song",
        "album", "exam", "hotline", "word", "sign", "letters", "enzyme", "hormone", "protein", "virus", "disorder", "syndrome", "pesticide", "chemical", "compound", "additive", "satellite", "rocket",
        "spacecraft", "warship", "rifle", "guerrillas", "rebels", "movement", "faction", "index");

    /// <summary>Whether words beside the acronym, or a link on it, tell what it is.</summary>
    public static bool IsGiven(ProseBlock block, int at) => FollowsNoun(block, at) || PrecedesNoun(block, at) || PrecedesApposition(block, at) || PrecedesWork(block, at) || IsDefined(block, at) || IsBesideBracket(block, at) || IsLinked(block, block.Tokens[at]);

    /// <summary>Whether capitalized words of the draft have these initials ("Environmental Protection Agency" for EPA), or words of the two sentences before the use ("resource recovery plant" for RRP).</summary>
    public static bool IsSpelledOut(Draft draft, AcronymUse use) => HasName(draft, use, draft.Prose.Length) || (use.Letters.Length > 2 && IsSpelledOutBefore(use));

    /// <summary>Whether such words stand before the use: "the Field Handbook (what they call the FH)".</summary>
    public static bool IsSpelledOutEarlier(Draft draft, AcronymUse use) => HasName(draft, use, use.Span.Block.Index + 1);

    private static bool HasName(Draft draft, AcronymUse use, int endBlock)
    {
        for (var index = 0; index < endBlock; index++)
        {
            var block = draft.Prose[index];
            var end = index + 1 == endBlock && ReferenceEquals(block, use.Span.Block) ? use.Token : block.Tokens.Length;
            for (var i = 0; i < end; i++)
            {
                if (block.Tokens[i].IsWord && block.Tokens[i].IsCapitalized && block.Text[block.Tokens[i].Start] == use.Letters[0] && HasRun(block, i, block.Tokens.Length, use.Letters, isCapitalized: true))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether the letters stand as a word in lower case elsewhere: then the capitals are emphasis.</summary>
    public static bool IsWord(Draft draft, string letters)
    {
        foreach (var block in draft.Prose)
        {
            foreach (var token in block.Tokens)
            {
                if (token.IsWord && !token.IsAllCapitals && token.Length == letters.Length && block.TextOf(token).Equals(letters, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    private static bool IsSpelledOutBefore(AcronymUse use)
    {
        var block = use.Span.Block;
        var sentence = block.SentenceOf(use.Token);
        for (var i = block.Sentences[Math.Max(0, sentence - 2)].FirstToken; i < use.Token; i++)
        {
            if (block.Tokens[i].IsWord && HasRun(block, i, use.Token, use.Letters, isCapitalized: false))
                return true;
        }

        return false;
    }

    private static bool HasRun(ProseBlock block, int first, int end, string letters, bool isCapitalized)
    {
        const WordClasses Small = WordClasses.Preposition | WordClasses.Article | WordClasses.Coordinator;
        var at = 0;
        var last = first;
        for (var i = first; i < end && at < letters.Length; i++)
        {
            var token = block.Tokens[i];
            if (i == first && StartsWithUnitedStates(block.TextOf(token), letters))
                at = 2;
            else if (token.IsWord && (token.IsCapitalized || !isCapitalized) && !token.IsAllCapitals && char.ToUpperInvariant(block.Text[token.Start]) == letters[at])
                (at, last) = (at + 1, i);
            else if (!token.Is(Small) && token.Kind is not (TokenKind.Hyphen or TokenKind.Ampersand or TokenKind.Comma or TokenKind.Clitic))
                return false;
        }

        // "one well and" is no expansion of OWA.
        return at == letters.Length && (isCapitalized || !block.Tokens[last].Is(Small));
    }

    /// <summary>"U.S. Patent and Trademark Office" for USPTO: the abbreviation gives two letters.</summary>
    private static bool StartsWithUnitedStates(ReadOnlySpan<char> word, string letters) => word is "U.S." && letters.StartsWith("US", StringComparison.Ordinal) && letters.Length > 3;

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

        // "It is called TPS": by a name, and nothing is told of it.
        if (block.TextOf(before) is "called" or "named" or "dubbed")
            return !(at > 2 && block.Tokens[at - 2].Is(WordClasses.Auxiliary) && block.TextOf(block.Tokens[at - 3]) is "It" or "it" or "This" or "this" or "that" or "That" or "They" or "they");

        return (!before.Is(NoNoun) && Kinds.Contains(block.TextOf(before).ToString()));
    }

    /// <summary>"the FSB security service", "AKP party", "the BLA militia": the noun behind it tells what it is.</summary>
    private static bool PrecedesNoun(ProseBlock block, int at)
    {
        var tokens = block.Tokens;
        if (at + 1 >= tokens.Length || tokens[at + 1] is not { IsWord: true, IsCapitalized: false, HasSpaceBefore: true })
            return false;

        var next = block.TextOf(tokens[at + 1]);
        if (next is "party" or "militia" or "militias" or "rebels" or "guerrillas" or "militants" or "insurgents" or "paramilitaries" or "watchdog")
            return true;

        return at + 2 < tokens.Length && tokens[at + 2] is { IsWord: true, IsCapitalized: false }
            && next is "security" or "spy" or "intelligence" or "news" or "secret" or "ruling" or "opposition" or "rebel" or "militant" or "separatist" or "terrorist" or "trade" or "labor" or "labour" or "credit" or "advocacy" or "aid" or "relief" or "police"
            && block.TextOf(tokens[at + 2]) is "agency" or "service" or "services" or "party" or "group" or "network" or "union" or "movement" or "force" or "organization";
    }

    /// <summary>"the BMA, which represents doctors": its work tells what it is.</summary>
    private static bool PrecedesWork(ProseBlock block, int at) =>
        at + 3 < block.Tokens.Length && block.Tokens[at + 1].Kind == TokenKind.Comma && block.TextOf(block.Tokens[at + 2]) is "which"
        && block.TextOf(block.Tokens[at + 3]) is "represents" or "represented";

    /// <summary>", a wildlife area" or ", the regional board" behind it.</summary>
    /// <remarks>"the" alone explains nothing: "the NCG, the one body that works".</remarks>
    private static bool PrecedesApposition(ProseBlock block, int at)
    {
        var tokens = block.Tokens;
        if (at + 3 >= tokens.Length || tokens[at + 1].Kind is not (TokenKind.Comma or TokenKind.OpenBracket or TokenKind.Dash) || !tokens[at + 3].IsWord || tokens[at + 3].IsCapitalized)
            return false;

        if (block.TextOf(tokens[at + 2]) is "a" or "an" || (tokens[at + 2].Is(WordClasses.Possessive) && !tokens[at + 2].Is(WordClasses.Relative)))
            return true;

        for (var i = at + 3; tokens[at + 2].Is(WordClasses.Article) && i < tokens.Length && i < at + 7 && tokens[i].IsWord; i++)
        {
            if (Kinds.Contains(block.TextOf(tokens[i]).ToString()))
                return true;
        }

        return false;
    }

    /// <summary>"WKRP was a station in Cincinnati": the sentence is about what it is.</summary>
    private static bool IsDefined(ProseBlock block, int at)
    {
        var tokens = block.Tokens;
        if (at + 3 >= tokens.Length || block.TextOf(tokens[at + 1]) is not ("is" or "was") || !tokens[at + 2].Is(WordClasses.Article))
            return false;

        for (var i = at + 3; i < tokens.Length && i < at + 7 && tokens[i].IsWord; i++)
        {
            if (Kinds.Contains(block.TextOf(tokens[i]).ToString()))
                return true;
        }

        return false;
    }

    /// <summary>"the loan process (FAFSA)", "the UIMA (Unstructured Information Management) tools": words stand outside the bracket or in it, whether they give the letters or not.</summary>
    private static bool IsBesideBracket(ProseBlock block, int at)
    {
        var tokens = block.Tokens;
        var isInside = at > 1 && at + 1 < tokens.Length && tokens[at - 1].Kind == TokenKind.OpenBracket && tokens[at + 1].Kind == TokenKind.CloseBracket && tokens[at - 2].IsWord;
        var open = at + 1 < tokens.Length && tokens[at + 1].Kind == TokenKind.Clitic ? at + 2 : at + 1;
        return isInside || (open + 2 < tokens.Length && tokens[open].Kind == TokenKind.OpenBracket && tokens[open + 1].IsWord && tokens[open + 2].IsWord);
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
