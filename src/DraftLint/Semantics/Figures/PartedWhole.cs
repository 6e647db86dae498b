using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Figures;

/// <summary>Tells whether three or more shares are told as the parts of one whole, each somebody's: "Of what we raised, the raffle gave 40 percent, legacies 35 percent ...".</summary>
/// <remarks>Shares of people who answer, own or need something may overlap and are none: there the share itself is the subject.</remarks>
internal static class PartedWhole
{
    private static readonly LexemeSet Allotments = new(FigureVocabulary.Allotments);
    private static readonly LexemeSet Ballots = new(FigureVocabulary.Ballots);

    /// <summary>Whether the shares of a sentence are such parts.</summary>
    public static bool Holds(ProseBlock block, Sentence sentence, List<Quantity> shares)
    {
        if (shares.Count < 3 || IsCompared(block, sentence))
            return false;

        if (shares.TrueForAll(share => IsDealtOut(block, sentence, share)) || IsDivided(block, sentence, shares))
            return true;

        // "the raffle gave 40 percent ... and the auction 15 percent of what we raised"
        if (IsOfWhat(block, sentence, shares[^1]) && shares.TrueForAll(share => IsObject(block, sentence, share)))
            return true;

        if (IsPartitive(block, sentence, shares[0].FirstToken))
            return shares.TrueForAll(share => IsObject(block, sentence, share)) || shares.TrueForAll(share => IsSubjectOfOne(block, sentence, share));

        return IsOfBallots(block, sentence, shares) && shares.TrueForAll(share => IsObject(block, sentence, share));
    }

    /// <summary>"Of the patients who came, ..." or ": of the money, ..." before the first share.</summary>
    private static bool IsPartitive(ProseBlock block, Sentence sentence, int end)
    {
        for (var at = sentence.FirstToken; at + 1 < end; at++)
        {
            var isLead = at == sentence.FirstToken || block.Tokens[at - 1].Kind is TokenKind.Colon or TokenKind.Comma or TokenKind.Dash;
            if (isLead && block.TextOf(block.Tokens[at]) is "Of" or "of")
                return true;
        }

        return false;
    }

    /// <summary>"The report divides the wells: 55 percent clean, 30 percent doubtful and 25 percent bad": each share has a word or two, and "and" closes them.</summary>
    private static bool IsDivided(ProseBlock block, Sentence sentence, List<Quantity> shares)
    {
        const int Longest = 4;
        var isDivided = false;
        for (var at = sentence.FirstToken; at < shares[0].FirstToken; at++)
            isDivided |= block.TextOf(block.Tokens[at]) is "divide" or "divides" or "divided" or "split" or "splits" or "sort" or "sorts" or "sorted" or "classifies" or "classified" or "breaks" or "broke";

        for (var i = 1; i < shares.Count && isDivided; i++)
            isDivided = shares[i].FirstToken - shares[i - 1].EndToken <= Longest && (i + 1 < shares.Count || block.Tokens[shares[i].FirstToken - 1].Is(WordClasses.Coordinator));

        return isDivided;
    }

    /// <summary>"Half went to schools, 30 percent to roads": what goes to one can't go to another.</summary>
    private static bool IsDealtOut(ProseBlock block, Sentence sentence, Quantity share)
    {
        const int Longest = 4;
        var at = share.EndToken;

        // "Forty percent of the grant went to"
        for (var end = at + Longest; at < end && at < sentence.EndToken && block.TextOf(block.Tokens[share.EndToken]) is "of" && block.TextOf(block.Tokens[at]) is not ("went" or "goes" or "go");)
            at++;

        if (at < sentence.EndToken && block.TextOf(block.Tokens[at]) is "went" or "goes" or "go")
            at++;

        return at < sentence.EndToken && block.TextOf(block.Tokens[at]) is "to";
    }

    private static bool IsOfWhat(ProseBlock block, Sentence sentence, Quantity share) =>
        share.EndToken + 1 < sentence.EndToken && block.TextOf(block.Tokens[share.EndToken]) is "of" && block.TextOf(block.Tokens[share.EndToken + 1]) is "what" or "it" or "all";

    /// <summary>"In the first round, Ruiz had 40 percent, Pell had 35 percent, ...": a whole that is parted by votes.</summary>
    private static bool IsOfBallots(ProseBlock block, Sentence sentence, List<Quantity> shares)
    {
        var verbs = 0;
        foreach (var share in shares)
            verbs += share.FirstToken > sentence.FirstToken && Allotments.Has(block.Tokens[share.FirstToken - 1]) ? 1 : 0;

        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (Ballots.Has(block.Tokens[at]))
                return verbs > 0;
        }

        return false;
    }

    /// <summary>Whether nothing is said of the share itself: a comma, "and", a stop, "of the ..." stands behind it.</summary>
    private static bool IsObject(ProseBlock block, Sentence sentence, Quantity share) =>
        share.EndToken >= sentence.EndToken || !block.Tokens[share.EndToken].IsWord || block.Tokens[share.EndToken].Is(WordClasses.Coordinator) || block.TextOf(block.Tokens[share.EndToken]) is "of" or "to" or "for" or "each";

    /// <summary>"70 percent is sewage, 25 percent comes from the tanneries, 15 percent goes to waste": of a whole that is one thing.</summary>
    private static bool IsSubjectOfOne(ProseBlock block, Sentence sentence, Quantity share) =>
        share.EndToken < sentence.EndToken && block.TextOf(block.Tokens[share.EndToken]) is "is" or "was" or "comes" or "came" or "goes" or "went";

    /// <summary>"than", "compared", "while", "both": shares of several wholes.</summary>
    private static bool IsCompared(ProseBlock block, Sentence sentence)
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "than" or "compared" or "while" or "both" or "versus" or "respectively" or "against" or "among")
                return true;
        }

        return false;
    }
}
