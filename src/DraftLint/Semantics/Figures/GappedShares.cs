using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Figures;

/// <summary>
/// Tells whether three or more shares are told with one verb, which the later ones leave out, so that they are the parts of one whole: "58 percent was gas, 27 percent wind and 18 percent coal",
/// "gas supplied 58 percent of the power, wind 27 percent and coal 18 percent", "from gas (58 percent), wind (27 percent) and coal (18 percent)".
/// </summary>
/// <remarks>Groups of people may overlap, and of answers several may be chosen: shares of them are none.</remarks>
internal static class GappedShares
{
    /// <summary>What is told of one share has so many tokens at most.</summary>
    private const int Longest = 7;

    private static readonly LexemeSet Allotments = new(FigureVocabulary.Allotments, FigureVocabulary.Supplies);
    private static readonly LexemeSet Partings = new(FigureVocabulary.Partings);
    private static readonly LexemeSet Stakes = new(FigureVocabulary.Partings, FigureVocabulary.Stakes);
    private static readonly LexemeSet Groups = new(FigureVocabulary.OverlappingGroups);

    /// <summary>Whether the shares of a sentence are such parts.</summary>
    public static bool Holds(ProseBlock block, Sentence sentence, List<Quantity> shares) =>
        shares.Count > 2 && !NamesGroups(block, sentence) && (AreSubjects(block, sentence, shares) || AreObjects(block, sentence, shares) || AreBracketed(block, sentence, shares) || AreNamed(block, sentence, shares));

    /// <summary>"women", "Hispanic", "cited": shares of these may overlap.</summary>
    private static bool NamesGroups(ProseBlock block, Sentence sentence)
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (Groups.Has(block.Tokens[at]))
                return true;
        }

        return IsCompared(block, sentence);
    }

    /// <summary>"than", "while", "both": shares of several wholes.</summary>
    internal static bool IsCompared(ProseBlock block, Sentence sentence)
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "than" or "compared" or "both" or "while" or "versus" or "respectively" or "among" or "Among")
                return true;
        }

        return false;
    }

    /// <summary>"58 percent was gas, 27 percent wind and 18 percent coal", "58 percent came from gas, 27 percent from wind ...".</summary>
    private static bool AreSubjects(ProseBlock block, Sentence sentence, List<Quantity> shares)
    {
        var verb = VerbBehind(block, shares[0], shares[1].FirstToken);
        if (verb < 0)
            return false;

        var preposition = PrepositionOf(block, verb, shares[1].FirstToken);
        var isLink = block.TextOf(block.Tokens[verb]) is "is" or "was";
        if (preposition < 0 && !isLink)
            return false;

        // "48 percent were in debt, 31 percent in arrears" may be the same ones.
        if (block.TextOf(block.Tokens[verb]) is "were" or "are" && block.TextOf(block.Tokens[preposition]) is not ("for" or "about" or "from" or "against" or "over"))
            return false;

        for (var i = 1; i < shares.Count; i++)
        {
            var end = i + 1 < shares.Count ? EndOfJoint(block, shares[i + 1].FirstToken) : EndOfPhrase(block, sentence, shares[i].EndToken);
            var start = shares[i].EndToken;
            if (EndOfJoint(block, shares[i].FirstToken) == shares[i].FirstToken || !IsVerbless(block, start, end))
                return false;

            var hasPreposition = block.Tokens[start].Is(WordClasses.Preposition);
            if (preposition < 0 ? hasPreposition : !hasPreposition || !block.TextOf(block.Tokens[start]).SequenceEqual(block.TextOf(block.Tokens[preposition])))
                return false;
        }

        return true;
    }

    /// <summary>The verb right behind a share or behind "of the power" that belongs to it; -1 where there is none.</summary>
    private static int VerbBehind(ProseBlock block, Quantity share, int end)
    {
        var at = share.EndToken;
        if (at < end && block.TextOf(block.Tokens[at]) is "of")
        {
            for (at++; at < end && at < share.EndToken + Longest && block.Tokens[at].IsWord && !IsVerb(block, at);)
                at++;
        }

        return at < end && IsVerb(block, at) ? at : -1;
    }

    private static bool IsVerb(ProseBlock block, int at) => block.TextOf(block.Tokens[at]) is "is" or "was" or "were" or "are" or "came" or "comes" or "come" or "went" or "goes" or "go" or "flows" or "flowed" or "voted";

    /// <summary>The "from" of "came from", the "on" of "was spent on"; -1 where no preposition leads from the verb.</summary>
    private static int PrepositionOf(ProseBlock block, int verb, int end)
    {
        var at = verb + 1;
        if (block.TextOf(block.Tokens[verb]) is "is" or "was" && at < end && block.Tokens[at].Is(WordClasses.PastParticiple | WordClasses.PastVerb) && !block.Tokens[at].Is(WordClasses.Preposition))
            at++;
        else if (at < end && block.Tokens[at].Is(WordClasses.Adverb) && !block.Tokens[at].Is(WordClasses.Preposition))
            at++;

        return at < end && block.Tokens[at].Is(WordClasses.Preposition) && block.TextOf(block.Tokens[at]) is not "of" ? at : -1;
    }

    /// <summary>"Gas supplied 58 percent of the power, wind 27 percent and coal 18 percent".</summary>
    private static bool AreObjects(ProseBlock block, Sentence sentence, List<Quantity> shares)
    {
        var verb = shares[0].ApproximatorToken - 1;
        if (verb <= sentence.FirstToken || !Allotments.Has(block.Tokens[verb]))
            return false;

        var whole = shares[0].EndToken;
        if (whole + 1 >= sentence.EndToken || block.TextOf(block.Tokens[whole]) is not "of" || !block.Tokens[whole + 1].Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Determiner) || block.TextOf(block.Tokens[whole + 1]) is "their")
            return false;

        for (var i = 1; i < shares.Count; i++)
        {
            var start = i == 1 ? CommaBehind(block, whole, shares[1].FirstToken) : shares[i - 1].EndToken;
            var subject = BehindJoint(block, start, shares[i].ApproximatorToken);
            if (subject == start || subject >= shares[i].ApproximatorToken || !IsVerbless(block, subject, shares[i].ApproximatorToken) || block.Tokens[subject].Is(WordClasses.Preposition))
                return false;
        }

        return true;
    }

    /// <summary>"from gas (58 percent), wind (27 percent) and coal (18 percent)", where a word says that something is parted.</summary>
    private static bool AreBracketed(ProseBlock block, Sentence sentence, List<Quantity> shares)
    {
        for (var i = 0; i < shares.Count; i++)
        {
            var (before, behind) = (shares[i].ApproximatorToken - 1, shares[i].EndToken);
            if (before < sentence.FirstToken || behind >= sentence.EndToken || block.Tokens[before].Kind != TokenKind.OpenBracket || block.Tokens[behind].Kind != TokenKind.CloseBracket)
                return false;

            if (i > 0 && !IsVerbless(block, BehindJoint(block, shares[i - 1].EndToken + 1, before), before))
                return false;
        }

        return Partings.NextIn(block, sentence.FirstToken, shares[0].FirstToken) < shares[0].FirstToken;
    }

    /// <summary>"The shares were set down thus: Meridian 74 percent, the Ackroyd family 21 percent and the trust 9 percent".</summary>
    private static bool AreNamed(ProseBlock block, Sentence sentence, List<Quantity> shares)
    {
        var colon = shares[0].ApproximatorToken - 1;
        while (colon > sentence.FirstToken && block.Tokens[colon].Kind != TokenKind.Colon)
            colon--;

        if (!IsVerbless(block, colon + 1, shares[0].ApproximatorToken) || Stakes.NextIn(block, sentence.FirstToken, colon) == colon)
            return false;

        for (var i = 1; i < shares.Count; i++)
        {
            var start = BehindJoint(block, shares[i - 1].EndToken, shares[i].ApproximatorToken);
            if (start == shares[i - 1].EndToken || !IsVerbless(block, start, shares[i].ApproximatorToken))
                return false;
        }

        return true;
    }

    private static int CommaBehind(ProseBlock block, int from, int end)
    {
        while (from < end && block.Tokens[from].Kind != TokenKind.Comma)
            from++;

        return from;
    }

    /// <summary>Behind a comma, "and" or both.</summary>
    private static int BehindJoint(ProseBlock block, int from, int end)
    {
        while (from < end && (block.Tokens[from].Kind == TokenKind.Comma || block.TextOf(block.Tokens[from]) is "and"))
            from++;

        return from;
    }

    /// <summary>Index of the comma or "and" right before a share, "another" and the like skipped; that of the share where there is none.</summary>
    internal static int EndOfJoint(ProseBlock block, int share)
    {
        var at = share - 1;
        while (at > 0 && (block.Tokens[at].Is(WordClasses.Approximator) || block.TextOf(block.Tokens[at]) is "another" or "only" or "just" or "a" or "further" or "the" or "remaining" or "other"))
            at--;

        var joint = share;
        while (at > 0 && (block.Tokens[at].Kind == TokenKind.Comma || block.TextOf(block.Tokens[at]) is "and"))
            joint = at--;

        return joint;
    }

    /// <summary>Where what is told of the last share ends: at a mark.</summary>
    private static int EndOfPhrase(ProseBlock block, Sentence sentence, int from)
    {
        var at = from;
        while (at < sentence.EndToken && (block.Tokens[at].IsWord || block.Tokens[at].Kind is TokenKind.Hyphen or TokenKind.Clitic))
            at++;

        return at;
    }

    private static bool IsVerbless(ProseBlock block, int from, int end)
    {
        if (end <= from || end - from > Longest)
            return false;

        for (var at = from; at < end; at++)
        {
            var token = block.Tokens[at];
            if ((!token.IsWord && token.Kind is not (TokenKind.Hyphen or TokenKind.Clitic)) || (!token.IsCapitalized && block.TextOf(token).EndsWith("ed") && token.Length > 4) || (token.Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Relative | WordClasses.PastVerb) && !token.Is(WordClasses.PastParticiple)))
                return false;
        }

        return true;
    }
}
