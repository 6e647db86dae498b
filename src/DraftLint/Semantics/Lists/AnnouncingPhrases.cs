using DraftLint.Semantics.Quotations;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>Finds the phrase of a sentence that announces the list behind it: "three reasons".</summary>
internal static class AnnouncingPhrases
{
    /// <summary>The one phrase before a mark that the list behind it can belong to: its noun stands right before the mark, or it announces by itself.</summary>
    public static CountingPhrase? Best(QuotationSet quotations, ProseBlock block, Sentence sentence, int mark, bool isClosed)
    {
        CountingPhrase? best = null;
        for (var at = sentence.FirstToken; at < mark; at++)
        {
            if (CountingPhrase.At(block, at, sentence.FirstToken, mark) is not { } phrase || quotations.Covers(block, at))
                continue;

            var isNear = isClosed && (IsNear(block, phrase, mark) || IsSubject(block, sentence, phrase, mark) || IsCalled(block, phrase.EndToken, mark) || IsComplemented(block, phrase.EndToken, mark) || IsDefined(block, phrase, mark) || IsPresented(block, sentence, at));
            if (!isNear && (!phrase.IsAbstract || IsOpen(block, phrase.EndToken, mark)))
                continue;

            if (best is not null && !isNear)
                return null;

            best = phrase;
            at = phrase.EndToken - 1;
        }

        return best;
    }

    /// <summary>Whether nothing but "of error" or the like stands between the noun and the mark.</summary>
    public static bool IsNear(ProseBlock block, CountingPhrase phrase, int mark)
    {
        var at = phrase.EndToken;
        if (at == mark)
            return true;

        var mayHaveComplement = phrase.IsAbstract || block.Tokens[mark].Kind == TokenKind.Dash;
        return mayHaveComplement && block.TextOf(block.Tokens[at]) is "of" && mark - at <= 3 && block.Tokens[mark - 1].IsWord;
    }

    /// <summary>"Four speakers got their say:", "Three towns have tried it:": the sentence tells of the things that its colon lists.</summary>
    private static bool IsSubject(ProseBlock block, Sentence sentence, CountingPhrase phrase, int mark)
    {
        if (!IsAtStart(block, sentence, phrase.FirstToken) || block.Tokens[mark].Kind != TokenKind.Colon || phrase.EndToken >= mark || !block.Tokens[phrase.EndToken].IsWord)
            return false;

        for (var at = phrase.EndToken; at < mark; at++)
        {
            var token = block.Tokens[at];
            if (token.Is(WordClasses.Relative | WordClasses.Coordinator) || token.Kind is TokenKind.Comma or TokenKind.Semicolon || (!phrase.IsPart && (token.IsCapitalized || block.TextOf(token) is "a" or "an")) || block.TextOf(token) is "among" or "including" or "one")
                return false;
        }

        return true;
    }

    /// <summary>"Three towns", "Only three towns", "The three towns".</summary>
    private static bool IsAtStart(ProseBlock block, Sentence sentence, int at) =>
        at == sentence.FirstToken || (at == sentence.FirstToken + 1 && (block.Tokens[at - 1].Is(WordClasses.Article | WordClasses.Possessive) || block.TextOf(block.Tokens[at - 1]) is "Only" or "Just" or "Exactly" or "All"));

    /// <summary>"three signatures to dig a hole in this county:", "four cities in a week –": what stands between says where, when and what for, and names no other things.</summary>
    private static bool IsComplemented(ProseBlock block, int at, int mark)
    {
        const int Longest = 8;
        // "two doors out of that room:"
        if (at + 1 < mark && block.TextOf(block.Tokens[at]) is "out" or "away" or "back")
            at++;

        if (at >= mark || mark - at > Longest || !block.Tokens[at].Is(WordClasses.Preposition) || (block.TextOf(block.Tokens[at]) is "of" && block.TextOf(block.Tokens[at - 1]) is not "out") || block.TextOf(block.Tokens[at]) is "with" or "like")
            return false;

        var isInfinitive = block.TextOf(block.Tokens[at]) is "to";
        for (var i = at + 1; i < mark; i++)
        {
            var token = block.Tokens[i];
            if (i == at + 1 && block.TextOf(token) is "that" or "this" or "these" or "those")
                continue;

            if (!token.IsWord || token.Is(WordClasses.Relative | WordClasses.Coordinator | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.NumberWord) || (!isInfinitive && token.Is(WordClasses.PastVerb | WordClasses.PresentVerb)) || (token.Length > 3 && block.TextOf(token).EndsWith("s", StringComparison.Ordinal) && block.TextOf(token) is not "this"))
                return false;
        }

        return true;
    }

    /// <summary>"the two promises that carried the ballot –", "the three courses open to a grower –": the article promises all of them, and no other things are named.</summary>
    private static bool IsDefined(ProseBlock block, CountingPhrase phrase, int mark)
    {
        const int Longest = 7;
        var at = phrase.EndToken;
        if (at + 1 >= mark || mark - at > Longest || phrase.FirstToken == 0 || block.TextOf(block.Tokens[phrase.FirstToken - 1]) is not ("the" or "The" or "their" or "Their" or "our" or "Our" or "its" or "Its" or "his" or "her" or "His" or "Her"))
            return false;

        if (!block.Tokens[at].Is(WordClasses.Relative) && !((block.Tokens[at].Is(WordClasses.Adjective) || block.TextOf(block.Tokens[at]) is "open" or "left" or "available") && block.TextOf(block.Tokens[at + 1]) is "to" or "for"))
            return false;

        for (var i = at + 1; i < mark; i++)
        {
            var token = block.Tokens[i];
            var word = block.TextOf(token);
            if (!token.IsWord || token.IsCapitalized || token.Is(WordClasses.Coordinator | WordClasses.NumberWord) || (word.Length > 3 && word[^1] == 's' && word[^2] != 's' && !token.Is(WordClasses.Auxiliary | WordClasses.PresentVerb | WordClasses.Pronoun | WordClasses.Possessive)))
                return false;
        }

        return true;
    }

    /// <summary>"Here are the five words that every recruit learns:", "These are three of ...".</summary>
    private static bool IsPresented(ProseBlock block, Sentence sentence, int at) =>
        at - sentence.FirstToken is 2 or 3 && block.TextOf(block.Tokens[sentence.FirstToken]) is "Here" or "These" && block.Tokens[sentence.FirstToken + 1].Is(WordClasses.Auxiliary);

    /// <summary>"The four freedoms were these:", "are as follows:".</summary>
    public static bool IsCalled(ProseBlock block, int at, int mark) =>
        mark - at is 2 or 3 && block.Tokens[at].Is(WordClasses.Auxiliary) && block.TextOf(block.Tokens[mark - 1]) is "these" or "follows" or "following" or "this";

    /// <summary>"Two towns share a lesson:": the list tells the one thing named behind the phrase; "two towns, among others:".</summary>
    private static bool IsOpen(ProseBlock block, int at, int mark)
    {
        // "five ways to save a lake": what the ways are for.
        var hasComplement = at < mark && block.TextOf(block.Tokens[at]) is "to" or "of" or "for" or "about" or "with" or "against" or "in" or "into" or "out" or "through" or "around" or "past" or "that" or "who" or "which" || (at + 1 < mark && block.Tokens[at].Is(WordClasses.Adjective) && block.TextOf(block.Tokens[at + 1]) is "to" or "for");
        for (; at < mark; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "among" or "including" || (!hasComplement && block.TextOf(block.Tokens[at]) is "a" or "an" or "one"))
                return true;
        }

        return false;
    }
}
