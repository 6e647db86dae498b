using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>Finds words that tell of a change of office: "sworn in", "was promoted", "took office".</summary>
internal static class ChangeReader
{
    /// <summary>Farthest that an office stands behind the verb that takes it: "won the Democratic primary".</summary>
    private const int ObjectReach = 5;

    /// <summary>Whether the sentences of two mentions, or those between them in one block, tell of a change.</summary>
    /// <param name="left">The earlier mention.</param>
    /// <param name="right">The later one.</param>
    /// <param name="kind">What the two would have to differ by.</param>
    /// <param name="isFuture">Whether the later one speaks of what will be, so that a change to come ("takes office on Monday") is told before it.</param>
    public static bool IsToldBetween(Mention left, Mention right, ChangeKind kind, bool isFuture)
    {
        if (!ReferenceEquals(left.Block, right.Block))
            return Tells(left.Block, left.Sentence, left.Sentence, kind, isFuture) || Tells(right.Block, right.Sentence, right.Sentence, kind, isFuture);

        return Tells(left.Block, left.Sentence, right.Sentence, kind, isFuture);
    }

    /// <summary>Whether sentences of a block tell of a change.</summary>
    /// <param name="block">The block.</param>
    /// <param name="firstSentence">Index of the first sentence.</param>
    /// <param name="lastSentence">Index of the last one.</param>
    /// <param name="kind">What kind of change.</param>
    /// <param name="isFuture">Whether one to come counts.</param>
    public static bool Tells(ProseBlock block, int firstSentence, int lastSentence, ChangeKind kind, bool isFuture)
    {
        for (var i = block.Sentences[firstSentence].FirstToken; i < block.Sentences[lastSentence].EndToken; i++)
        {
            if (PeopleWords.Has(block.Tokens[i], PeopleRole.Change) && !IsStatus(block, i) && IsOfOffice(block, i, kind, isFuture) && !IsStillToCome(block, i))
                return true;
        }

        return false;
    }

    /// <summary>"Retired Lt. Gen. Roe": a word of the title tells of no change.</summary>
    private static bool IsStatus(ProseBlock block, int at) =>
        PeopleWords.StatusOf(block.Tokens[at]) != TitleStatus.None && at + 1 < block.Tokens.Length && block.Tokens[at + 1].Is(WordClasses.TitleWord | WordClasses.Honorific);

    /// <summary>Whether a word that may tell of a change does: "took the oath", not "took questions"; "until May", not "has until May".</summary>
    private static bool IsOfOffice(ProseBlock block, int at, ChangeKind kind, bool isFuture) => block.TextOf(block.Tokens[at]) switch
    {
        // Who retires, resigns or takes a command keeps the rank.
        "retired" or "retires" or "resigned" or "resigns" or "resignation" or "left" or "quit" or "stepped" or "took" or "assumed" or "fired" or "ousted" when kind == ChangeKind.Rank => false,
        // Who is named or elected has not taken office yet.
        "named" or "chosen" or "picked" or "tapped" or "elected" or "won" or "wins" when kind == ChangeKind.Entry => false,
        "until" => kind != ChangeKind.Acting && EndsTerm(block, at),
        "sworn" => at + 1 < block.Tokens.Length && block.TextOf(block.Tokens[at + 1]) is "in" or "as",
        "became" or "becoming" => HasTitleBehind(block, at),
        "later" => !(at + 1 < block.Tokens.Length && block.TextOf(block.Tokens[at + 1]) is "this" or "that" or "in" or "on" or "the"),
        "succeeded" or "succeeds" => !(at + 1 < block.Tokens.Length && block.TextOf(block.Tokens[at + 1]) is "in"),
        "appointed" or "confirmed" or "promoted" or "dismissed" or "fired" or "elevated" or "demoted" or "ousted" or "inaugurated" or "elected" when !IsOfSomebody(block, at) => false,
        "left" => kind != ChangeKind.Acting && IsOfPerson(block, at) && !IsOfThing(block, at),
        "elected" when at > 0 && at + 1 < block.Tokens.Length && block.Tokens[at + 1].Is(WordClasses.TitleWord) && (block.Tokens[at - 1].Is(WordClasses.Article | WordClasses.Possessive) || block.Tokens[at - 1].Kind == TokenKind.Clitic) => false,
        "quit" or "stepped" => kind != ChangeKind.Acting && IsOfPerson(block, at),
        "took" or "assumed" => kind != ChangeKind.Acting && IsOfPerson(block, at) && TakesOffice(block, at),
        "takes" or "assumes" => isFuture && kind != ChangeKind.Acting && IsOfPerson(block, at) && TakesOffice(block, at),
        "steps" or "leaves" => isFuture && kind != ChangeKind.Acting && IsOfPerson(block, at),
        "wins" => isFuture && IsOfPerson(block, at) && WinsOffice(block, at),
        "named" or "chosen" => at > 0 && block.TextOf(block.Tokens[at - 1]) is "was" or "been" && at + 1 < block.Tokens.Length && block.Tokens[at + 1].Is(WordClasses.TitleWord | WordClasses.Preposition | WordClasses.Article),
        "picked" or "tapped" or "hired" => at > 0 && at + 1 < block.Tokens.Length && (block.TextOf(block.Tokens[at - 1]) is "was" or "were" or "been" || block.TextOf(block.Tokens[at + 1]) is "him" or "her"),
        "won" => IsOfPerson(block, at) && WinsOffice(block, at),
        "used" => at + 2 < block.Tokens.Length && block.TextOf(block.Tokens[at + 1]) is "to" && block.TextOf(block.Tokens[at + 2]) is "be" or "serve" or "run" or "represent",
        "once" => TellsPast(block, at),
        _ => isFuture || !IsOfFuture(block, at),
    };

    /// <summary>"will be sworn in on January 3": it has not come yet.</summary>
    private static bool IsOfFuture(ProseBlock block, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3 && block.Tokens[i].IsWord; i--)
        {
            if (block.TextOf(block.Tokens[i]) is "will" or "shall" or "to" or "takes" or "awaits")
                return true;
        }

        return false;
    }

    /// <summary>"has not been confirmed", "awaits confirmation"</summary>
    private static bool IsStillToCome(ProseBlock block, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3 && block.Tokens[i].IsWord; i--)
        {
            if (block.Tokens[i].Is(WordClasses.Negation) || block.TextOf(block.Tokens[i]) is "awaits" or "awaiting" or "pending" or "without" or "nobody")
                return true;
        }

        return false;
    }

    /// <summary>Whether the subject may be the person: a name or pronoun right before the verb; in "since the last man left" it is someone else.</summary>
    private static bool IsOfPerson(ProseBlock block, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            var token = block.Tokens[i];
            if (token.Is(WordClasses.Adverb) || block.TextOf(token) is "has" or "had" or "have" or "just" or "only")
                continue;

            // "the boys who are left", "what is left"
            return token.Is(WordClasses.Pronoun | WordClasses.Relative | WordClasses.Coordinator | WordClasses.Modal) || token.IsCapitalized || token.Kind is TokenKind.Comma or TokenKind.CloseBracket or TokenKind.Dash || block.TextOf(token) is "to";
        }

        return true;
    }

    /// <summary>"once ran the port", "was once mayor", "once mayor of Dayton"; in "she called once", "once a month" nothing is over.</summary>
    private static bool TellsPast(ProseBlock block, int at)
    {
        if (at + 1 >= block.Tokens.Length || !block.Tokens[at + 1].IsWord || block.TextOf(block.Tokens[at + 1]) is "a" or "every" or "the" or "more" or "again")
            return false;

        return block.Tokens[at + 1].Is(WordClasses.PastVerb | WordClasses.TitleWord | WordClasses.Auxiliary | WordClasses.Pronoun) || block.Tokens[at + 1].IsCapitalized || (at > 0 && block.TextOf(block.Tokens[at - 1]) is "was" or "who");
    }

    /// <summary>"until 2019", "until last spring", "until then"; in "until she has read it" no term ends.</summary>
    private static bool EndsTerm(ProseBlock block, int at)
    {
        if (at + 1 >= block.Tokens.Length || (at > 0 && block.TextOf(block.Tokens[at - 1]) is "has" or "have" or "had" or "not"))
            return false;

        var next = block.Tokens[at + 1];

        if (block.TextOf(next) is "then")
            return WasBefore(block, at);

        return next.IsNumber || next.Is(WordClasses.Month | WordClasses.Season) || block.TextOf(next) is "now" or "recently" or "last" or "this" or "his" or "her" or "a";
    }

    /// <summary>"Until then she had sat on the council"; in "until then she would do well to say little" it has not come.</summary>
    private static bool WasBefore(ProseBlock block, int at)
    {
        const int Reach = 8;
        for (var i = Math.Max(0, at - Reach); i < block.Tokens.Length && i <= at + Reach; i++)
        {
            if (block.TextOf(block.Tokens[i]) is "was" or "had" or "were" or "served" or "been")
                return true;
        }

        return false;
    }

    /// <summary>"became mayor", "becoming the town's first judge"; not "became clear".</summary>
    private static bool HasTitleBehind(ProseBlock block, int at)
    {
        const int Reach = 7;

        // "Principal Kessler, as he became,"
        if (at > 1 && block.TextOf(block.Tokens[at - 2]) is "as" && block.Tokens[at - 1].Is(WordClasses.Pronoun))
            return true;

        for (var i = at + 1; i < block.Tokens.Length && i <= at + Reach && (block.Tokens[i].IsWord || block.Tokens[i].Kind is TokenKind.Clitic or TokenKind.Hyphen); i++)
        {
            if (block.Tokens[i].Is(WordClasses.TitleWord))
                return true;
        }

        return false;
    }

    /// <summary>"was appointed", ", confirmed in May,", "newly elected", "promoted her"; in "confirmed the case" nobody takes office.</summary>
    private static bool IsOfSomebody(ProseBlock block, int at)
    {
        if (at + 1 < block.Tokens.Length && block.TextOf(block.Tokens[at + 1]) is "him" or "her" or "them" or "me" or "to" or "as" or "by")
            return true;

        var before = at - 1;
        while (before >= 0 && (block.Tokens[before].Is(WordClasses.Adverb | WordClasses.Negation) || block.TextOf(block.Tokens[before]) is "newly"))
            before--;

        return before < 0 || block.Tokens[before].Is(WordClasses.Auxiliary) || block.Tokens[before].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket || before < at - 1 || block.TextOf(block.Tokens[before]) is "got" or "get" or "when" or "since" or "once" or "and";
    }

    /// <summary>"It left out one thing", "she left the door open": nobody goes.</summary>
    private static bool IsOfThing(ProseBlock block, int at) =>
        (at > 0 && block.TextOf(block.Tokens[at - 1]) is "it" or "It" or "that" or "which") || (at + 1 < block.Tokens.Length && block.TextOf(block.Tokens[at + 1]) is "out" or "behind" or "open" or "alone" or "unsaid" or "undone" or "nothing" or "little" or "much" or "everything" or "something" or "us" or "me" or "them" or "it" or "him" or "no");

    private static bool TakesOffice(ProseBlock block, int at)
    {
        for (var i = at + 1; i < block.Tokens.Length && i <= at + ObjectReach && block.Tokens[i].IsWord; i++)
        {
            if (block.TextOf(block.Tokens[i]) is "office" or "oath" or "over" or "job" or "post" or "helm" or "reins" or "seat" or "charge" or "command" or "chair" or "gavel" or "title" or "role" or "position" or "place" or "power" or "up" or "presidency" or "leadership" or "throne" or "chairmanship" or "duties")
                return true;
        }

        return false;
    }

    private static bool WinsOffice(ProseBlock block, int at)
    {
        for (var i = at + 1; i < block.Tokens.Length && i <= at + ObjectReach && block.Tokens[i].IsWord; i++)
        {
            if (block.TextOf(block.Tokens[i]) is "election" or "reelection" or "seat" or "race" or "primary" or "runoff" or "vote" or "term" or "nomination" or "office" or "presidency" or "contest" or "ballot" or "job" or "post" or "recount" or "leadership" or "confirmation")
                return true;
        }

        // "He won." "If she wins, ..."
        return at + 1 >= block.Tokens.Length || !block.Tokens[at + 1].IsWord || block.Tokens[at + 1].Is(WordClasses.Preposition | WordClasses.Adverb | WordClasses.Coordinator);
    }
}

/// <summary>What two titles would have to differ by, for a change to explain them.</summary>
internal enum ChangeKind
{
    /// <summary>By the office.</summary>
    Office,

    /// <summary>By a rank of the forces.</summary>
    Rank,

    /// <summary>By "-elect" or "designate" in the earlier one: only who takes the office changes it.</summary>
    Entry,

    /// <summary>By "acting" alone: how somebody came to act is no change.</summary>
    Acting,
}
