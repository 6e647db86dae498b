using DraftLint.Facts;
using DraftLint.Semantics.Grammar;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>Finds the time that the sentence around a mention speaks of.</summary>
internal static class MomentReader
{
    /// <summary>Longest clause between a name and its verb, in tokens.</summary>
    private const int RelativeReach = 40;

    /// <summary>The moment of a mention.</summary>
    public static Moment Of(SemanticModel model, Mention mention)
    {
        var sentence = mention.Block.Sentences[mention.Sentence];
        if (mention.Is(MentionTraits.Quoted | MentionTraits.Predicate | MentionTraits.Compound) || IsHypothetical(mention, sentence) || OnlyRelates(mention, sentence))
            return default;

        var grammar = model.Time.GrammarOf(mention.Block, mention.Sentence);
        var tense = TenseOf(mention, grammar);
        if (IsCompared(mention, sentence))
            return new Moment(MomentKind.Unknown, Tense: tense);

        if (tense == Tense.Hypothetical && (IsOwnWish(mention, grammar) || CouldNow(model, mention, grammar)) && !HasCondition(mention.Block, sentence))
            return new Moment(MomentKind.Present, Period.Of(model.Day), Tense.Present);

        var isOfAnother = (mention.Is(MentionTraits.Possessive) && !(tense == Tense.Present && IsBeforeOwnBody(mention))) || IsBehindOf(mention, sentence);
        if ((isOfAnother && !IsAwaiting(mention)) || (tense == Tense.Hypothetical && !HasCondition(mention.Block, sentence)))
            return new Moment(MomentKind.Unknown, Tense: tense);

        if (tense == Tense.Hypothetical)
            return default;

        var isPast = tense is Tense.Past or Tense.PastPerfect;
        if (model.Time.PeriodAt(mention.Block, mention.First) is { } time && IsOf(mention, grammar, time, sentence, isPast))
            return new Moment(MomentKind.Dated, time.Period, tense, time.Source);

        if (isPast)
            return new Moment(tense == Tense.PastPerfect ? MomentKind.Unknown : MomentKind.UndatedPast, Tense: tense);

        if (!IsAwaited(mention, sentence, tense))
            return new Moment(MomentKind.Present, Period.Of(model.Day), tense) { IsDenied = tense == Tense.PresentPerfect && IsDenied(mention) };

        return IsHabit(mention, sentence, tense) ? new Moment(MomentKind.Unknown, Period.Of(model.Day), tense) { IsHabit = true } : default;
    }

    /// <summary>"the tariffs of President-elect Roe", "President-elect Roe's nominee": the days of waiting are few, and what is told of them is told as of them.</summary>
    private static bool IsAwaiting(Mention mention)
    {
        foreach (var title in mention.Titles)
        {
            if (title.Is(TitleStatus.Elect | TitleStatus.Designate | TitleStatus.Incoming))
                return true;
        }

        return false;
    }

    /// <summary>"Attorney General Roe's department says": who is told to have it has it by the office of now.</summary>
    private static bool IsBeforeOwnBody(Mention mention)
    {
        var tokens = mention.Block.Tokens;
        return mention.End + 1 < tokens.Length && mention.Block.TextOf(tokens[mention.End + 1]) is "department" or "ministry" or "office" or "government" or "cabinet" or "agency" or "staff" or "aides" or "spokesman" or "spokeswoman" or "press" or "lawyers";
    }

    /// <summary>The tense of the clause; a word of the title itself ("Fed Chair") is no verb.</summary>
    private static Tense TenseOf(Mention mention, SentenceGrammar grammar)
    {
        if (BehindRelativeClause(mention, grammar) is { } main)
            return main;

        // "has been urging hospitals" goes on today.
        var (tokens, end) = (mention.Block.Tokens, mention.End);
        if (end + 2 < tokens.Length && mention.Block.TextOf(tokens[end]) is "has" && mention.Block.TextOf(tokens[end + 1]) is "been" && mention.Block.TextOf(tokens[end + 2]).EndsWith("ing", StringComparison.Ordinal))
            return Tense.Present;

        // "the tariffs, which Mayor Roe vows to answer, hurt": a form in "s" right behind a person's title and name is the verb.
        if (!mention.Titles.IsEmpty && end < tokens.Length && tokens[end].Is(WordClasses.PresentVerb | WordClasses.SpeechVerb) && !tokens[end].IsCapitalized && mention.Block.TextOf(tokens[end]).EndsWith("s", StringComparison.Ordinal) && IsRelated(mention))
            return Tense.Present;

        if (grammar.GroupAt(mention.First) is not { } group || group.FirstToken < mention.First || group.FirstToken >= mention.End)
            return grammar.TenseAt(mention.First);

        foreach (var next in grammar.Groups)
        {
            if (next.FirstToken >= mention.End)
                return next.Tense;
        }

        return Tense.None;
    }

    /// <summary>Whether a relative word stands right before: "which Mayor Roe", "that Mayor Roe".</summary>
    private static bool IsRelated(Mention mention) => mention.First > 0 && mention.Block.TextOf(mention.Block.Tokens[mention.First - 1]) is "which" or "that" or "whom" or "what";

    /// <summary>"Gov. Ann Roe, who quit that job in 2009, calls it crazy": the verb behind the second comma is that of the mention.</summary>
    private static Tense? BehindRelativeClause(Mention mention, SentenceGrammar grammar)
    {
        var tokens = mention.Block.Tokens;
        if (mention.End + 2 >= tokens.Length || tokens[mention.End].Kind != TokenKind.Comma || mention.Block.TextOf(tokens[mention.End + 1]) is not ("who" or "whose" or "whom"))
            return null;

        var end = Math.Min(mention.Block.Sentences[mention.Sentence].EndToken, mention.End + RelativeReach);
        for (var i = mention.End + 2; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Comma)
                continue;

            if (grammar.GroupFrom(i + 1) is { } group && (group.FirstToken == i + 1 || (group.FirstToken == i + 2 && tokens[i + 1].Is(WordClasses.Adverb))))
                return group.Tense;

            // "says" behind a comma may be taken for the tag of a quotation.
            if (i + 1 < end && tokens[i + 1].Is(WordClasses.SpeechVerb | WordClasses.PresentVerb) && mention.Block.TextOf(tokens[i + 1]).EndsWith("s", StringComparison.Ordinal))
                return Tense.Present;
        }

        return null;
    }

    /// <summary>"Once President Roe takes office", "then Mayor Roe will get the keys": what comes later, and may have the title of later.</summary>
    private static bool IsAwaited(Mention mention, Sentence sentence, Tense tense)
    {
        for (var i = mention.End; tense == Tense.Future && i < sentence.EndToken && i < mention.End + 3; i++)
        {
            if (mention.Block.TextOf(mention.Block.Tokens[i]) is "then")
                return true;
        }

        for (var i = mention.First - 1; i >= sentence.FirstToken; i--)
        {
            // "Until then the word of Mayor Roe is law": today.
            if (mention.Block.TextOf(mention.Block.Tokens[i]) is "then" && i > sentence.FirstToken && mention.Block.TextOf(mention.Block.Tokens[i - 1]) is "Until" or "until" or "Since" or "since")
            {
                i--;
                continue;
            }

            if (mention.Block.TextOf(mention.Block.Tokens[i]) is "once" or "Once" or "when" or "When" or "until" or "Until" or "then" or "Then" or "after" or "After" && !HasComma(mention, i))
                return true;
        }

        return false;
    }

    /// <summary>"When Inspector Munoz walks the street on a Friday": what happens again and again.</summary>
    private static bool IsHabit(Mention mention, Sentence sentence, Tense tense) =>
        tense == Tense.Present && mention.First > sentence.FirstToken && mention.Block.TextOf(mention.Block.Tokens[mention.First - 1]) is "when" or "When";

    /// <summary>"has not", "has yet to", "has never" right behind the name.</summary>
    private static bool IsDenied(Mention mention)
    {
        var (tokens, at) = (mention.Block.Tokens, mention.End + 1);
        return at < tokens.Length && mention.Block.TextOf(tokens[at - 1]) is "has" or "have" && (tokens[at].Is(WordClasses.Negation) || mention.Block.TextOf(tokens[at]) is "yet" or "not");
    }

    /// <summary>"I would send Secretary Rice": what the writer would do, he or she would do today.</summary>
    private static bool IsOwnWish(Mention mention, SentenceGrammar grammar) =>
        grammar.GroupAt(mention.First) is { } group && group.FirstToken is > 0 and var verb && group.EndToken <= mention.First && mention.Block.TextOf(mention.Block.Tokens[verb - 1]) is "I" or "we" or "We"
        && mention.Block.TextOf(mention.Block.Tokens[group.EndToken - 1]) is not ("have" or "been") && mention.Block.TextOf(mention.Block.Tokens[verb + 1]) is not ("have" or "later" or "often" or "sometimes");

    /// <summary>"Minister Roe, who has a bill before him, could do it. His office has the money": what somebody could do where all around is told of today.</summary>
    private static bool CouldNow(SemanticModel model, Mention mention, SentenceGrammar grammar)
    {
        var isCould = false;
        foreach (var group in grammar.Groups)
        {
            if (group.FirstToken < mention.End)
                continue;

            if (mention.Block.TextOf(mention.Block.Tokens[group.FirstToken]) is "could")
            {
                isCould = mention.Block.TextOf(mention.Block.Tokens[group.EndToken - 1]) is not ("have" or "been") && group.EndToken - group.FirstToken <= 3;
                break;
            }

            if (group.Tense is not (Tense.Present or Tense.PresentPerfect))
                return false;
        }

        if (!isCould)
            return false;

        var block = mention.Block;
        if (block.TextOf(block.Tokens[Math.Min(mention.End + 1, block.Tokens.Length - 1)]) is "who" or "whose" or "whom")
            return true;

        var before = mention.Sentence > 0 ? FirstTense(model, block, mention.Sentence - 1) : Tense.None;
        var behind = mention.Sentence + 1 < block.Sentences.Length ? FirstTense(model, block, mention.Sentence + 1) : Tense.None;
        return before is not (Tense.Past or Tense.PastPerfect) && behind is not (Tense.Past or Tense.PastPerfect) && (IsOfToday(before) || IsOfToday(behind));
    }

    private static bool IsOfToday(Tense tense) => tense is Tense.Present or Tense.PresentPerfect or Tense.Future;

    private static Tense FirstTense(SemanticModel model, ProseBlock block, int sentence)
    {
        foreach (var group in model.Time.GrammarOf(block, sentence).Groups)
        {
            if (!group.IsParticiple)
                return group.Tense;
        }

        return Tense.None;
    }

    /// <summary>"the plan of Mayor Roe" speaks of today as the sentence does; "the widow of", "the days of" need not.</summary>
    private static bool IsBehindOf(Mention mention, Sentence sentence)
    {
        var at = BeforeArticle(mention, sentence);
        return at >= sentence.FirstToken && mention.Block.TextOf(mention.Block.Tokens[at]) is "of" or "Of";
    }

    private static int BeforeArticle(Mention mention, Sentence sentence)
    {
        var at = mention.First - 1;
        while (at >= sentence.FirstToken && mention.Block.Tokens[at].Is(WordClasses.Article | WordClasses.Possessive))
            at--;

        return at;
    }

    private static bool HasCondition(ProseBlock block, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (block.TextOf(block.Tokens[i]) is "if" or "If" or "unless" or "Unless" or "were" or "Were" or "had" or "Had" or "once" or "Once")
                return true;
        }

        return false;
    }

    /// <summary>Whether a time belongs to the clause of the mention; one of an earlier sentence goes on only in the past.</summary>
    private static bool IsOf(Mention mention, SentenceGrammar grammar, in SentenceTime time, Sentence sentence, bool isPast)
    {
        // "He has been sheriff since 2014. On Monday he named the dead": the span goes on to today.
        if (time.Origin != TimeOrigin.Clause || time.Source is not { } source)
            return isPast && !(time is { Origin: TimeOrigin.Carried, Source: { FirstToken: > 0 } from } && mention.Block.TextOf(mention.Block.Tokens[from.FirstToken - 1]) is "since");

        return !ArePartedBy(mention, grammar, source) && (isPast || !IsOpenSpan(mention.Block, source, sentence));
    }

    /// <summary>Whether a relative word, a stop or another verb stands between a mention and a time.</summary>
    private static bool ArePartedBy(Mention mention, SentenceGrammar grammar, TimeExpression time)
    {
        var isBehind = time.FirstToken > mention.First;
        var from = isBehind ? mention.End : time.EndToken;
        var to = isBehind ? time.FirstToken : mention.First;
        for (var i = from; i < to; i++)
        {
            var token = mention.Block.Tokens[i];
            if (!isBehind && i + 1 == to && token.Is(WordClasses.Coordinator) && mention.Block.Tokens[i - 1].Kind == TokenKind.Comma)
                return true;

            if (token.Kind is TokenKind.Semicolon or TokenKind.Colon || (i + 1 != time.FirstToken && mention.Block.TextOf(token) is "who" or "which" or "whose" or "whom" or "because" or "although" or "though" or "while" or "when" or "if" or "where" or "but"))
                return true;
        }

        var own = grammar.GroupAt(mention.First);
        foreach (var group in grammar.Groups)
        {
            if (group.FirstToken >= from && group.FirstToken < to && group != own)
                return true;
        }

        return false;
    }

    /// <summary>"since 2019", "until May": the sentence speaks of a span that reaches to or from the present.</summary>
    private static bool IsOpenSpan(ProseBlock block, TimeExpression time, Sentence sentence) =>
        time.FirstToken > sentence.FirstToken && block.TextOf(block.Tokens[time.FirstToken - 1]) is "since" or "Since" or "until" or "till" or "by" or "before" or "after" or "from" or "of";

    private static bool IsHypothetical(Mention mention, Sentence sentence)
    {
        var first = mention.Block.TextOf(mention.Block.Tokens[sentence.FirstToken]);
        if (first is "Had" or "Were" && mention.First <= sentence.FirstToken + 2)
            return true;

        for (var i = mention.First - 1; i >= sentence.FirstToken; i--)
        {
            var text = mention.Block.TextOf(mention.Block.Tokens[i]);
            if (text is "imagine" or "Imagine" or "suppose" or "Suppose" or "supposing" or "pretend" or "Pretend" or "hypothetically" or "Hypothetically")
                return true;

            if (text is "if" or "If" or "unless" or "Unless" && !HasComma(mention, i))
                return true;

            // "The question is whether Minister Roe will pay": the question is about what he will do, not about who he is.
            if (text is "whether" or "Whether" && !HasComma(mention, i) && !(mention.End < sentence.EndToken && mention.Block.TextOf(mention.Block.Tokens[mention.End]) is "will"))
                return true;
        }

        return false;
    }

    private static bool HasComma(Mention mention, int from)
    {
        for (var i = from; i < mention.First; i++)
        {
            if (mention.Block.Tokens[i].Kind is TokenKind.Comma or TokenKind.Dash)
                return true;
        }

        return false;
    }

    /// <summary>"like Gov. Roe", "more than Alderman Pinsky": compared, at a time that only a story tells.</summary>
    private static bool IsCompared(Mention mention, Sentence sentence)
    {
        var at = BeforeArticle(mention, sentence);

        // "I should like Mayor Roe to come": a verb.
        if (at > sentence.FirstToken && mention.Block.TextOf(mention.Block.Tokens[at]) is "like" && mention.Block.Tokens[at - 1].Is(WordClasses.Modal))
            return false;

        return at >= sentence.FirstToken && mention.Block.TextOf(mention.Block.Tokens[at]) is "like" or "Like" or "unlike" or "Unlike" or "than";
    }

    /// <summary>"grandson of Prime Minister Roe", "under President Roe", "succeeded Gov. Roe".</summary>
    private static bool OnlyRelates(Mention mention, Sentence sentence)
    {
        var at = BeforeArticle(mention, sentence);
        return at >= sentence.FirstToken && mention.Block.TextOf(mention.Block.Tokens[at]) is "under" or "Under" or "since" or "Since" or "after" or "After" or "before" or "Before"
            or "during" or "During" or "until" or "succeeding" or "replacing" or "succeeded" or "replaced" or "named" or "called" or "versus";
    }
}
