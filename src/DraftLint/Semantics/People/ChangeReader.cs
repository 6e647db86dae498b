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
    /// <param name="isActing">Whether one of the two only acts: how he or she came to act is no change.</param>
    /// <param name="isFuture">Whether the later one speaks of what will be, so that a change to come ("takes office on Monday") is told before it.</param>
    public static bool IsToldBetween(Mention left, Mention right, bool isActing, bool isFuture)
    {
        if (!ReferenceEquals(left.Block, right.Block))
            return Tells(left.Block, left.Sentence, left.Sentence, isActing, isFuture) || Tells(right.Block, right.Sentence, right.Sentence, isActing, isFuture);

        return Tells(left.Block, left.Sentence, right.Sentence, isActing, isFuture);
    }

    private static bool Tells(ProseBlock block, int firstSentence, int lastSentence, bool isActing, bool isFuture)
    {
        for (var i = block.Sentences[firstSentence].FirstToken; i < block.Sentences[lastSentence].EndToken; i++)
        {
            if (PeopleWords.Has(block.Tokens[i], PeopleRole.Change) && IsOfOffice(block, i, isActing, isFuture) && !IsStillToCome(block, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word that may tell of a change does: "took the oath", not "took questions"; "until May", not "has until May".</summary>
    private static bool IsOfOffice(ProseBlock block, int at, bool isActing, bool isFuture) => block.TextOf(block.Tokens[at]) switch
    {
        "until" => !isActing && !(at > 0 && block.TextOf(block.Tokens[at - 1]) is "has" or "have" or "had" or "not") && !(at + 1 < block.Tokens.Length && block.Tokens[at + 1].Is(WordClasses.Weekday)),
        "left" => !isActing && IsOfPerson(block, at),
        "quit" or "stepped" => !isActing && IsOfPerson(block, at),
        "took" or "assumed" => !isActing && IsOfPerson(block, at) && TakesOffice(block, at),
        "takes" or "assumes" => isFuture && !isActing && IsOfPerson(block, at) && TakesOffice(block, at),
        "steps" or "leaves" => isFuture && !isActing && IsOfPerson(block, at),
        "wins" => isFuture && IsOfPerson(block, at) && WinsOffice(block, at),
        "named" or "chosen" => at > 0 && block.TextOf(block.Tokens[at - 1]) is "was" or "been" && at + 1 < block.Tokens.Length && block.Tokens[at + 1].Is(WordClasses.TitleWord | WordClasses.Preposition | WordClasses.Article),
        "won" => IsOfPerson(block, at) && WinsOffice(block, at),
        "once" => !(at + 1 < block.Tokens.Length && block.TextOf(block.Tokens[at + 1]) is "a" or "every" or "the" or "more" or "again"),
        _ => isFuture || !IsOfFuture(block, at),
    };

    /// <summary>"will be sworn in on January 3": it has not come yet.</summary>
    private static bool IsOfFuture(ProseBlock block, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3 && block.Tokens[i].IsWord; i--)
        {
            if (block.TextOf(block.Tokens[i]) is "will" or "shall" or "to")
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
