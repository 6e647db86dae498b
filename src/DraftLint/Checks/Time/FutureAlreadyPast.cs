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
                    last = (sentence, IsToldOrSupposed(model.Time.GrammarOf(block, sentence)));

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

    /// <summary>"Officials said the court will rule ...", "If it passes, ...".</summary>
    private static bool IsToldOrSupposed(SentenceGrammar grammar)
    {
        foreach (var group in grammar.Groups)
        {
            if (!group.IsParticiple && (group.Tense is Tense.Past or Tense.PastPerfect or Tense.Hypothetical || grammar.TenseAt(group.FirstToken) == Tense.Hypothetical))
                return true;
        }

        return false;
    }

    private static int EndOfNoun(ProseBlock block, TimeExpression time) =>
        time.EndToken < block.Tokens.Length && block.Tokens[time.EndToken] is { IsWord: true } token && !token.Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Preposition | WordClasses.Coordinator)
            ? time.EndToken + 1
            : time.EndToken;
}
