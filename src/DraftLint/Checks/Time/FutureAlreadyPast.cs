using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Grammar;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Time;

/// <summary>A future that the draft's own date has overtaken: "The court will rule on January 7, 2025" in a draft of January 16.</summary>
internal sealed class FutureAlreadyPast : Check
{
    /// <summary>A date further back is history: "We will remember the fire of 1911." Days.</summary>
    private const int News = 366;

    /// <summary>Right behind its verb a date may lie further back: "will expire in 2022". Days.</summary>
    private const int OldNews = 3 * 366;

    /// <summary>So many words may stand between a verb and the date that belongs to it.</summary>
    private const int Reach = 3;

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        if (model.Parts.Date is not { } day)
            yield break;

        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block))
                continue;

            (int Sentence, bool IsReported) last = (-1, false);
            foreach (var time in model.Time.In(block))
            {
                if (time is not { Kind: TimeKind.Absolute, Granularity: <= Granularity.Year, Period: { } period } || period.Last >= day || model.Quotations.Covers(time.Span))
                    continue;

                var age = day.DayNumber - period.Last.DayNumber;
                if (age > OldNews)
                    continue;

                var sentence = block.SentenceOf(time.FirstToken);
                if (last.Sentence != sentence)
                    last = (sentence, IsToldOrSupposed(block, model.Time.GrammarOf(block, sentence)));

                if (PlaceOf(model, block, time, age, last.IsReported) is { } span)
                    yield return rule.At(span, null, ("date", time.Span.Text), ("day", DateWording.Day(day)));
            }
        }
    }

    private static ProseSpan? PlaceOf(SemanticModel model, ProseBlock block, TimeExpression time, int age, bool isReported)
    {
        if (time.FirstToken > 0 && block.TextOf(block.Tokens[time.FirstToken - 1]) is "upcoming" or "forthcoming" or "coming")
            return block.SpanOf(time.FirstToken - 1, EndOfNoun(block, time));

        var sentence = block.SentenceOf(time.FirstToken);
        if (age <= News && Upcoming(block, block.Sentences[sentence].FirstToken, time.FirstToken - 1) is >= 0 and var upcoming && (block.TextOf(block.Tokens[upcoming]) is not "next" || model.Time.TenseAt(block, time.FirstToken) is not (Tense.Past or Tense.PastPerfect or Tense.Hypothetical or Tense.None)))
            return block.SpanOf(upcoming, time.EndToken);

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
    private static bool IsToldOrSupposed(ProseBlock block, SentenceGrammar grammar)
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
}
