using DraftLint.Semantics.Grammar;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Time;

/// <summary>The words by which a draft tells what is still to come, with their date: "will rule on January 7", "the upcoming 2024 election", "is scheduled for May 14", "is to report by the end of May".</summary>
internal static class FuturePhrase
{
    /// <summary>A date further back is history: "We will remember the fire of 1911." Days.</summary>
    private const int News = 366;

    /// <summary>Right behind its verb a date may lie further back: "will expire in 2022". Days.</summary>
    public const int OldNews = 3 * 366;

    /// <summary>So many words may stand between a verb and the date that belongs to it.</summary>
    private const int Reach = 3;

    /// <summary>The words of the future that a date belongs to, up to its end; null where it belongs to none.</summary>
    /// <param name="model">The draft.</param>
    /// <param name="block">The block.</param>
    /// <param name="time">The date.</param>
    /// <param name="age">Days from the date to the draft.</param>
    /// <param name="isReported">Whether its sentence tells what somebody said or supposed.</param>
    public static ProseSpan? Of(SemanticModel model, ProseBlock block, TimeExpression time, int age, bool isReported)
    {
        if (time.FirstToken > 0 && block.TextOf(block.Tokens[time.FirstToken - 1]) is "upcoming" or "forthcoming" or "coming")
            return block.SpanOf(time.FirstToken - 1, EndOfNoun(block, time));

        var sentence = block.SentenceOf(time.FirstToken);
        if (age <= News && Upcoming(block, block.Sentences[sentence].FirstToken, time.FirstToken - 1) is >= 0 and var upcoming && (block.TextOf(block.Tokens[upcoming]) is not "next" || model.Time.TenseAt(block, time.FirstToken) is not (Tense.Past or Tense.PastPerfect or Tense.Hypothetical or Tense.None)))
            return block.SpanOf(upcoming, time.EndToken);

        if (age <= News && !isReported && PlanBefore(block, block.Sentences[sentence].FirstToken, time.FirstToken) is >= 0 and var plan)
            return block.SpanOf(plan, time.EndToken);

        var grammar = model.Time.GrammarOf(block, sentence);
        if (time.Date.Weekday is null && (time.FirstToken == 0 || !IsAtTime(block, time.FirstToken - 1)))
            return null;

        if (grammar.GroupAt(time.FirstToken) is not { Tense: Tense.Future } verb || grammar.TenseAt(time.FirstToken) != Tense.Future || isReported)
            return null;

        if (verb.FirstToken > time.FirstToken)
        {
            var opener = time.FirstToken - 2;
            var opens = opener < block.Sentences[sentence].FirstToken || block.Tokens[opener].Kind is TokenKind.Comma or TokenKind.Semicolon;
            return opens && age <= News ? block.SpanOf(time.FirstToken, verb.EndToken) : null;
        }

        var gap = time.FirstToken - verb.EndToken;
        var isNear = gap <= Reach && !HasNoun(block, verb.EndToken, time.FirstToken);
        return isNear || (age <= News && time.Granularity <= Granularity.Day && gap <= Reach * 2) ? block.SpanOf(verb.FirstToken, time.EndToken) : null;
    }

    private static bool IsAtTime(ProseBlock block, int at) =>
        block.TextOf(block.Tokens[at]) is "in" or "In" or "on" or "On" or "by" or "By" or "before" or "until" or "through" or "starting" or "beginning";

    /// <summary>A name or number between verb and date is what the date belongs to: "will study the fire on May 3, 2024".</summary>
    private static bool HasNoun(ProseBlock block, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (block.Tokens[at].Is(WordClasses.Article | WordClasses.Possessive) || block.Tokens[at].IsCapitalized)
                return true;
        }

        return false;
    }

    /// <summary>The "upcoming" of "the upcoming referendum of June 2016" whose preposition stands at a token; -1 where there is none.</summary>
    private static int Upcoming(ProseBlock block, int first, int preposition)
    {
        const int Longest = 4;
        if (preposition <= first || block.TextOf(block.Tokens[preposition]) is not ("of" or "in" or "on"))
            return -1;

        // "the next election, in November 2012,"
        if (block.Tokens[preposition - 1].Kind == TokenKind.Comma && block.TextOf(block.Tokens[preposition]) is not "of")
            preposition--;

        for (var at = preposition - 1; at >= first && at >= preposition - Longest && block.Tokens[at].IsWord && !block.Tokens[at].Is(WordClasses.Auxiliary | WordClasses.Preposition | WordClasses.Article | WordClasses.Coordinator); at--)
        {
            var word = block.TextOf(block.Tokens[at]);
            if (word is "upcoming" or "forthcoming" or "coming" or "Upcoming" or "Forthcoming" || (word is "next" && at > first && block.TextOf(block.Tokens[at - 1]) is "the" or "our" or "its" or "their"))
                return at < preposition - 1 ? at : -1;
        }

        return -1;
    }

    /// <summary>"Officials said the court will rule ...", "If it passes, ..."; "the lobbyists who wrote it" tell nothing of the future.</summary>
    public static bool IsToldOrSupposed(ProseBlock block, SentenceGrammar grammar)
    {
        foreach (var group in grammar.Groups)
        {
            if (group.IsParticiple)
                continue;

            if ((group.Tense == Tense.Hypothetical || grammar.TenseAt(group.FirstToken) == Tense.Hypothetical) && !IsRelative(block, group.FirstToken))
                return true;

            if (group.Tense is Tense.Past or Tense.PastPerfect && !IsRelative(block, group.FirstToken) && Tells(block, block.Tokens[group.EndToken - 1]))
                return true;
        }

        return false;
    }

    /// <summary>"the lobbyists who wrote", "a parliament whose powers I could not recite": a verb that only describes a noun.</summary>
    private static bool IsRelative(ProseBlock block, int verb)
    {
        const int SubjectReach = 3;
        for (var at = verb - 1; at >= 0 && at >= verb - SubjectReach && block.Tokens[at].IsWord; at--)
        {
            if (block.TextOf(block.Tokens[at]) is "who" or "which" or "whose" or "whom")
                return true;
        }

        return false;
    }

    /// <summary>Whether what a verb of the past tells of may have lain ahead then: "said", "hoped", "knew".</summary>
    private static bool Tells(ProseBlock block, Token verb) =>
        verb.Is(WordClasses.SpeechVerb) || block.TextOf(verb) is "hoped" or "knew" or "thought" or "believed" or "expected" or "decided" or "planned" or "learned" or "assumed" or "feared" or "guaranteed" or "provided" or "read" or "meant" or "showed" or "heard" or "was" or "were" or "had";

    private static int EndOfNoun(ProseBlock block, TimeExpression time) =>
        time.EndToken < block.Tokens.Length && block.Tokens[time.EndToken] is { IsWord: true } token && !token.Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Preposition | WordClasses.Coordinator)
            ? time.EndToken + 1
            : time.EndToken;

    /// <summary>Index of the "is" of "is scheduled for", "is to report by", of the "has" of "has until"; -1 where no plan leads to a date.</summary>
    private static int PlanBefore(ProseBlock block, int first, int date)
    {
        const int Longest = 6;
        var at = date - 1;
        while (at > first && (block.Tokens[at].Is(WordClasses.Article) || block.TextOf(block.Tokens[at]) is "end" or "of" or "middle" or "start"))
            at--;

        if (at <= first + 1 || block.TextOf(block.Tokens[at]) is not ("for" or "on" or "in" or "by" or "until"))
            return -1;

        var before = block.TextOf(block.Tokens[at - 1]);
        if (before is "has" or "have")
            return block.TextOf(block.Tokens[at]) is "until" ? at - 1 : -1;

        var isPlanned = before is "scheduled" or "due" or "slated" or "expected" or "planned" || (before is "set" && block.TextOf(block.Tokens[at]) is "for");
        if (isPlanned)
            return IsPresent(block, at - 2) ? at - 2 : at - 3 > first && block.Tokens[at - 2].Is(WordClasses.Adverb) && IsPresent(block, at - 3) ? at - 3 : -1;

        for (var to = at - 2; to > first && to > at - Longest && block.Tokens[to].IsWord; to--)
        {
            if (block.TextOf(block.Tokens[to]) is "to" && IsPresent(block, to - 1))
                return to - 1;
        }

        return -1;
    }

    private static bool IsPresent(ProseBlock block, int at) => block.TextOf(block.Tokens[at]) is "is" or "are";
}
