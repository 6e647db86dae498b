using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Figures;

/// <summary>
/// Tells whether three or more shares of one whole shut each other out, because of each is told what became of it or what it chose: "64 percent went to Michigan, 28 percent stayed in Ontario and 18 percent
/// went to Mexico", "46 percent chose Diallo, 31 percent Sow and 33 percent Ba".
/// </summary>
/// <remarks>Only the first share may name the whole: "40 percent of the girls left, 35 percent of the boys stayed" are shares of two.</remarks>
internal static class DisposedShares
{
    /// <summary>"of the parts that it made" has so many tokens at most.</summary>
    private const int WholeLength = 6;

    /// <summary>What is told of a share without a verb has so many tokens at most.</summary>
    private const int GapLength = 7;

    /// <summary>What can become of a thing in one way alone.</summary>
    private static readonly LexemeSet Ends = new(FigureVocabulary.Disposals);

    /// <summary>What one does once, where there are several to choose from.</summary>
    private static readonly LexemeSet Choices = new(FigureVocabulary.Choices);

    /// <summary>What one may do for several causes, but for one candidate.</summary>
    private static readonly LexemeSet Backings = new(FigureVocabulary.Backings);

    /// <summary>Whether the shares of a sentence are such.</summary>
    public static bool Holds(ProseBlock block, Sentence sentence, List<Quantity> shares)
    {
        if (shares.Count < 3 || GappedShares.IsCompared(block, sentence) || VerbOf(block, shares[0], shares[1].FirstToken, mayHaveWhole: true) is not (>= 0 and var first))
            return false;

        var isOfNames = Backings.Has(block.Tokens[first]);
        if (isOfNames && !block.Tokens[first + 1].IsCapitalized)
            return false;

        for (var i = 1; i < shares.Count; i++)
        {
            if (GappedShares.EndOfJoint(block, shares[i].FirstToken) == shares[i].FirstToken)
                return false;

            var end = i + 1 < shares.Count ? GappedShares.EndOfJoint(block, shares[i + 1].FirstToken) : sentence.EndToken;
            var verb = VerbOf(block, shares[i], end, mayHaveWhole: false);
            if (verb < 0 ? !IsGap(block, shares[i].EndToken, end, first, isOfNames, i + 1 < shares.Count) : isOfNames && !block.Tokens[verb + 1].IsCapitalized)
                return false;
        }

        return true;
    }

    /// <summary>The verb of end or choice that a share is the subject of; -1 where there is none.</summary>
    private static int VerbOf(ProseBlock block, Quantity share, int end, bool mayHaveWhole)
    {
        var at = share.EndToken;
        if (at + 1 < end && block.TextOf(block.Tokens[at]) is "of" && (mayHaveWhole || block.Tokens[at + 1].Is(WordClasses.Pronoun)))
        {
            for (at++; at < end && at < share.EndToken + WholeLength && block.Tokens[at].IsWord && !IsVerb(block.Tokens[at]);)
                at++;
        }

        while (at < end && block.Tokens[at].Is(WordClasses.Auxiliary | WordClasses.Adverb) && !block.Tokens[at].Is(WordClasses.Negation) && !IsVerb(block.Tokens[at]))
            at++;

        return at + 1 < end && IsVerb(block.Tokens[at]) ? at : -1;
    }

    private static bool IsVerb(Token token) => Ends.Has(token) || Choices.Has(token) || Backings.Has(token);

    /// <summary>"31 percent Sow", "34 percent the field", "29 percent to the coast": the verb of the first share is left out.</summary>
    private static bool IsGap(ProseBlock block, int from, int end, int verb, bool isOfNames, bool isClosed)
    {
        if (from >= end)
            return false;

        var lead = block.Tokens[from];
        var isLed = Ends.Has(block.Tokens[verb])
            ? lead.Is(WordClasses.Preposition) && block.TextOf(lead).SequenceEqual(block.TextOf(block.Tokens[verb + 1]))
            : lead.IsCapitalized || (!isOfNames && lead.Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Preposition));
        if (!isLed)
            return false;

        for (var at = from; at < end && at < from + GapLength; at++)
        {
            var token = block.Tokens[at];
            if (!token.IsWord && token.Kind is not (TokenKind.Hyphen or TokenKind.Clitic))
                return !isClosed;

            if (token.Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Relative))
                return false;
        }

        return end - from <= GapLength;
    }
}
