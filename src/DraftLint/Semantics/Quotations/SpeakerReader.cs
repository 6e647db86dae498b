using DraftLint.Semantics.Claims;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Quotations;

/// <summary>Looks for the speaker of a quotation in its own sentence and the neighbors.</summary>
internal sealed class SpeakerReader(SemanticModel model, int window)
{
    /// <summary>A speaker runs on over so many quotations at most.</summary>
    private const int LongestRun = 8;

    /// <summary>Verbs of saying that more often tell what somebody holds than what he or she said.</summary>
    private static readonly LexemeSet Thoughts = new(SourceVocabulary.Thoughts);

    private static readonly LexemeSet Quoting = new(SourceVocabulary.QuotingVerbs);
    private static readonly LexemeSet Things = new(SourceVocabulary.QuotedThings);
    private static readonly LexemeSet Imaginings = new(SourceVocabulary.Imaginings);

    /// <summary>Whether anything near says whose words they are, or that they are a slogan, a title or a thing imagined.</summary>
    public bool HasSpeaker(in Quotation quotation)
    {
        var block = quotation.Span.Block;
        var first = block.SentenceOf(quotation.Open);
        var last = block.SentenceOf(quotation.Close);
        for (var sentence = first; sentence <= last; sentence++)
        {
            if (HasCue(block, sentence, isBefore: true))
                return true;
        }

        if (HasCueBefore(block, first) || HasCueBehind(block, last) || IsDialogue(block, quotation) || IsCited(block, quotation))
            return true;

        if (RunsOn(block, first))
            return true;

        if (QuotedSpeech.IsWholeBlock(quotation))
            return Neighbor(block, -1) is not { } before
                ? !OpensPiece(block) || Neighbor(block, 1) is not { } behind || IsToldIn(behind)
                : before.Tokens.IsEmpty || before.Tokens[^1].Kind == TokenKind.Question || HasCue(before, isBefore: true) || (QuotedSpeech.IsInFirstPerson(quotation) && NamesSomebody(before.Sentences[^1], before)) || (Neighbor(block, 1) is { } next && HasCue(next, isBefore: false));

        // "She has stopped trying. 'I filled in the form three times.'": she is the one who says "I".
        return first > 0 && QuotedSpeech.IsInFirstPerson(quotation) && TellsOfOne(block, block.Sentences[first - 1]);
    }

    /// <summary>"... she told me. He checked his notes. 'It was ...'": a pronoun before the quotation leads back to who spoke in the paragraph.</summary>
    private bool RunsOn(ProseBlock block, int sentence)
    {
        if (sentence < 2 || block.TextOf(block.Tokens[block.Sentences[sentence - 1].FirstToken]) is not ("He" or "She" or "They"))
            return false;

        for (var earlier = sentence - 2; earlier >= 0; earlier--)
        {
            if (HasCue(block, earlier, isBefore: true))
                return true;
        }

        return false;
    }

    /// <summary>"— Helen Keller" or "Matthew 6:14" right behind the closing mark.</summary>
    private static bool IsCited(ProseBlock block, in Quotation quotation)
    {
        var next = quotation.Close + 1;
        while (next < block.Tokens.Length && block.Tokens[next].Kind is TokenKind.Period or TokenKind.Comma)
            next++;

        if (next >= block.Tokens.Length)
            return false;

        var token = block.Tokens[next];
        return token.Kind is TokenKind.Dash or TokenKind.Hyphen || block.Text[token.Start] is '(' or '~' || (next + 1 < block.Tokens.Length && token.IsCapitalized && block.Tokens[next + 1].IsNumber);
    }

    private bool TellsOfOne(ProseBlock block, Sentence sentence)
    {
        if (model.Sources.Names.IsNameWord(block, sentence.FirstToken))
            return true;

        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (block.TextOf(block.Tokens[i]) is "she" or "he" or "She" or "He")
                return true;
        }

        return false;
    }

    /// <summary>Whether nothing of the argument stands before a paragraph.</summary>
    private bool OpensPiece(ProseBlock block)
    {
        for (var index = 0; index < block.Index; index++)
        {
            if (model.Parts.IsBody(model.Draft.Prose[index]) && !model.Draft.Prose[index].Tokens.IsEmpty)
                return false;
        }

        return true;
    }

    /// <summary>Whether the first sentences behind an opening quotation tell whose it is.</summary>
    private bool IsToldIn(ProseBlock next)
    {
        const int Reach = 2;
        for (var sentence = 0; sentence < Reach && sentence < next.Sentences.Length; sentence++)
        {
            if (HasCue(next, sentence, isBefore: false) || NamesSomebody(next.Sentences[sentence], next))
                return true;
        }

        return next.Sentences.IsEmpty || next.Tokens[0].Kind is TokenKind.Dash or TokenKind.Hyphen;
    }

    /// <summary>Whether a sentence names a person or somebody's office: "The developer Ann Roe was heartened."</summary>
    private bool NamesSomebody(Sentence last, ProseBlock block)
    {
        for (var i = last.FirstToken; i + 1 < last.EndToken; i++)
        {
            if (model.Sources.Names.IsNameWord(block, i) && model.Sources.Names.IsNameWord(block, i + 1))
                return true;
        }

        return false;
    }

    /// <summary>Whether a paragraph beside a quotation in one of its own tells whose it is, in its two sentences on the quotation's side.</summary>
    private bool HasCue(ProseBlock block, bool isBefore)
    {
        const int Reach = 2;
        var from = isBefore ? Math.Max(0, block.Sentences.Length - Reach) : 0;
        var to = isBefore ? block.Sentences.Length : Math.Min(Reach, block.Sentences.Length);
        for (var sentence = from; sentence < to; sentence++)
        {
            // A report that says something does not say "we".
            if (HasCue(block, sentence, isBefore: false, ofPerson: true))
                return true;
        }

        return false;
    }

    private bool HasCueBefore(ProseBlock block, int sentence)
    {
        for (var distance = 1; distance <= window; distance++)
        {
            if (sentence - distance < 0)
                return Neighbor(block, -1) is { Sentences.IsEmpty: false } before && !IsPartedFrom(before, block) && (EndsWithColon(before) || HasCue(before, before.Sentences.Length - 1, isBefore: false, isOfOther: true));

            // A run of quotations in a row has one speaker.
            for (var run = 0; run < LongestRun && sentence - distance > 0 && IsAllQuoted(block, sentence - distance); run++)
                sentence--;

            if (HasCue(block, sentence - distance, isBefore: true))
                return true;
        }

        return false;
    }

    private bool HasCueBehind(ProseBlock block, int sentence)
    {
        for (var distance = 1; distance <= window; distance++)
        {
            for (var run = 0; run < LongestRun && sentence + distance + 1 < block.Sentences.Length && IsAllQuoted(block, sentence + distance); run++)
                sentence++;

            if (sentence + distance >= block.Sentences.Length)
                return Neighbor(block, 1) is { Sentences.IsEmpty: false } next && (HasCue(next, 0, isBefore: false) || next.Tokens[0].Kind is TokenKind.Dash or TokenKind.Hyphen);

            if (HasCue(block, sentence + distance, isBefore: false))
                return true;
        }

        return false;
    }

    /// <summary>The paragraph before or behind, if no heading or list edge parts the two.</summary>
    private ProseBlock? Neighbor(ProseBlock block, int step)
    {
        var index = block.Index + step;
        return index >= 0 && index < model.Draft.Prose.Length && model.Draft.Prose[index].Kind == ProseKind.Paragraph ? model.Draft.Prose[index] : null;
    }

    /// <summary>Whether a line of asterisks or dashes stands between two paragraphs: another scene.</summary>
    private bool IsPartedFrom(ProseBlock before, ProseBlock block)
    {
        var between = model.Draft.Source.Content.AsSpan(before.Span.End, Math.Max(0, block.Span.Start - before.Span.End));
        return between.Count('*') > 2 || between.Count('-') > 2 || between.Count('_') > 2;
    }

    private static bool EndsWithColon(ProseBlock block) => !block.Tokens.IsEmpty && block.Tokens[^1].Kind == TokenKind.Colon;

    /// <summary>Talk in paragraphs of quoted words, one after the other.</summary>
    private bool IsDialogue(ProseBlock block, in Quotation quotation)
    {
        if (block.Tokens[0].Kind != TokenKind.Quote || quotation.Open != 0)
            return false;

        return StartsWithQuotation(Neighbor(block, -1)) || StartsWithQuotation(Neighbor(block, 1));
    }

    private bool StartsWithQuotation(ProseBlock? block) => block is not null && model.Quotations.Of(block) is { IsEmpty: false } all && all[0].Open == 0;

    private bool IsAllQuoted(ProseBlock block, int sentence)
    {
        var place = block.Sentences[sentence];
        for (var i = place.FirstToken; i < place.EndToken; i++)
        {
            if (block.Tokens[i].IsWord && !model.Quotations.Covers(block, i))
                return false;
        }

        return true;
    }

    /// <summary>Whether the words of a sentence outside its quotations hold a verb that gives speech to somebody, or name the thing quoted; of somebody other than the writer ("We wrote it all up"), or of a person and no report, where that is asked.</summary>
    private bool HasCue(ProseBlock block, int sentence, bool isBefore, bool isOfOther = false, bool ofPerson = false)
    {
        var place = block.Sentences[sentence];
        for (var i = place.FirstToken; i < place.EndToken; i++)
        {
            if (IsBeforeTag(block, place, i))
                return true;

            var token = block.Tokens[i];
            if (!token.IsWord || model.Quotations.Covers(block, i) || (isOfOther && i > place.FirstToken && block.TextOf(block.Tokens[i - 1]) is "I" or "We" or "we" or "Nobody" or "nobody"))
                continue;

            if (isBefore && Rises(block, place, i))
                return true;

            if ((IsSpeech(block, place, i) && !(ofPerson && i > place.FirstToken && SourceWords.Reports.Has(block.Tokens[i - 1])) && !(isBefore && block.TextOf(token) is "according" or "According")) || (isBefore && ((Things.Has(token) && !IsCalledTo(block, i) && !(i > place.FirstToken && block.TextOf(block.Tokens[i - 1]) is "no") && !QuotesBefore(block, place, i)) || Imaginings.Has(token))))
                return true;
        }

        return false;
    }

    /// <summary>"'Silicon shield' is a phrase for": the thing is what its own sentence has quoted.</summary>
    private bool QuotesBefore(ProseBlock block, Sentence sentence, int thing)
    {
        for (var i = sentence.FirstToken; i < thing; i++)
        {
            if (block.Tokens[i].IsWord && model.Quotations.Covers(block, i))
                return true;
        }

        return false;
    }

    /// <summary>"Then Ana Ruiz got up from the back row", "A woman stood up": who rises in a meeting speaks next.</summary>
    private static bool Rises(ProseBlock block, Sentence sentence, int at) =>
        at > sentence.FirstToken && at + 1 < sentence.EndToken && block.TextOf(block.Tokens[at]) switch
        {
            "got" or "stood" or "stepped" or "rose" or "spoke" => block.TextOf(block.Tokens[at + 1]) is "up" or "forward" or "to",
            "took" => block.TextOf(block.Tokens[at + 1]) is "the" && at + 2 < sentence.EndToken && block.TextOf(block.Tokens[at + 2]) is "floor" or "microphone" or "podium" or "stand" or "lectern",
            "raised" => block.TextOf(block.Tokens[at + 1]) is "her" or "his" && at + 2 < sentence.EndToken && block.TextOf(block.Tokens[at + 2]) is "hand" or "voice",
            _ => false,
        };

    /// <summary>“We sail,” the captain grinned: behind a comma and the closing mark stands who said it, whatever the verb.</summary>
    private static bool IsBeforeTag(ProseBlock block, Sentence sentence, int mark) =>
        block.Tokens[mark].Kind == TokenKind.Quote && mark > sentence.FirstToken && mark + 1 < sentence.EndToken && block.Tokens[mark - 1].Kind == TokenKind.Comma
        && !block.Tokens[mark].HasSpaceBefore && block.Tokens[mark + 1] is { IsWord: true, HasSpaceBefore: true } next && !next.Is(WordClasses.Coordinator | WordClasses.Preposition | WordClasses.Relative);

    private static bool IsSpeech(ProseBlock block, Sentence sentence, int at)
    {
        var token = block.Tokens[at];
        if (!(token.Is(WordClasses.SpeechVerb) && !Thoughts.Has(token)) && !Quoting.Has(token))
            return false;

        var word = block.TextOf(token);

        // "The hearing went on past midnight": no act of speech.
        if (word is "went" or "goes" && at + 1 < sentence.EndToken && block.Tokens[at + 1].IsWord)
            return false;

        // "I have turned that over in my mind"
        if (word is "turned" && at + 1 < sentence.EndToken && block.TextOf(block.Tokens[at + 1]) is not ("to" or "around" or "round"))
            return false;

        // "We put everything in one boat": no act of speech; "she put it to me" and "as he put it" are.
        if (word is "put" or "puts" && at + 1 < sentence.EndToken && block.TextOf(block.Tokens[at + 1]) is not ("it" or "this" or "that" or "the"))
            return false;

        if (word.EndsWith("ing"))
            return word is "according";

        if (IsNoAct(block, sentence, at))
            return false;

        // "to say", "the answer", "a civil answer", "nothing to tell": no act of speech.
        var before = at - 1;
        var isNounToo = word is "comments" or "remarks" or "claims" or "answers" or "charges" or "notes" or "answer" or "reply" or "claim" or "comment" or "report" or "note" or "charge" or "remark" or "whisper" or "shout" or "cry";
        if (isNounToo && before > sentence.FirstToken && block.Tokens[before] is { IsWord: true, IsCapitalized: false } middle && !middle.Is(WordClasses.Pronoun | WordClasses.Modal | WordClasses.Auxiliary | WordClasses.Adverb))
            before--;

        if (isNounToo && before >= sentence.FirstToken && block.Tokens[before].Is(WordClasses.Preposition))
            return false;

        return before < sentence.FirstToken || !(block.Tokens[before].Is(WordClasses.Article | WordClasses.Possessive) || block.TextOf(block.Tokens[before]) is "to" or "not");
    }

    /// <summary>"was called to a sitting", "calls for": nothing is named so.</summary>
    private static bool IsCalledTo(ProseBlock block, int at) =>
        block.TextOf(block.Tokens[at]) is "called" or "calls" or "call" && at + 1 < block.Tokens.Length && block.TextOf(block.Tokens[at + 1]) is "to" or "for" or "off" or "on" or "upon" or "in" or "up";

    /// <summary>"was called to order", "must respond", "a lie told to a jury", "nothing in it says", "we sang": nobody speaks; "he was told" and "she would say" tell who does.</summary>
    private static bool IsNoAct(ProseBlock block, Sentence sentence, int at)
    {
        var word = block.TextOf(block.Tokens[at]);
        if (at == sentence.FirstToken)
            return false;

        var before = at - 1;
        while (before > sentence.FirstToken && block.Tokens[before].Is(WordClasses.Adverb | WordClasses.Negation))
            before--;

        var helper = block.TextOf(block.Tokens[before]);
        if (helper is "was" or "were" or "is" or "are" or "be" or "been" or "being" && word is not ("told" or "asked" or "quoted"))
            return !word.EndsWith("ing");

        if (helper is "must" or "should" or "can" or "cannot" or "could" or "may" or "might" || (helper is "we" or "We" or "I" && word is "sang" or "sing" or "began" or "went" or "stopped" or "laughed" or "paused"))
            return true;

        if (word is "told" && at + 1 < sentence.EndToken && block.TextOf(block.Tokens[at + 1]) is "to" or "by" or "in" or "with" or "over")
            return true;

        return block.TextOf(block.Tokens[sentence.FirstToken]) is "Nothing" or "None";
    }
}
