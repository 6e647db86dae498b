using DraftLint.Syntax;

namespace DraftLint.Semantics.Figures;

/// <summary>Tells whether shares are dealt out of one thing, each by the same preposition: "the plan gives 51 percent of the land to the north, 49 percent to the south and 3 percent to the port".</summary>
internal static class ParceledShares
{
    /// <summary>A share's receiver has so many tokens at most.</summary>
    private const int Longest = 12;

    /// <summary>Whether they are.</summary>
    public static bool Holds(ProseBlock block, Sentence sentence, List<Quantity> shares)
    {
        if (shares.Count < 3 || !IsDealt(block, sentence, shares))
            return false;

        ReadOnlySpan<char> joint = default;
        for (var i = 0; i < shares.Count; i++)
        {
            var at = JointBehind(block, sentence, shares[i]);
            if (at < 0 || (i > 0 && !block.TextOf(block.Tokens[at]).SequenceEqual(joint)))
                return false;

            joint = block.TextOf(block.Tokens[at]);
            if (i + 1 < shares.Count && !LeadsToNext(block, at + 1, shares[i + 1].FirstToken, i + 2 == shares.Count))
                return false;
        }

        return true;
    }

    /// <summary>Index of "to" or "for" behind a share, "of the land" between or not; -1 for none.</summary>
    private static int JointBehind(ProseBlock block, Sentence sentence, Quantity share)
    {
        const int WholeReach = 5;
        var at = share.EndToken;
        if (at < sentence.EndToken && block.TextOf(block.Tokens[at]) is "of")
        {
            while (at < sentence.EndToken && at < share.EndToken + WholeReach && block.TextOf(block.Tokens[at]) is not ("to" or "for"))
                at++;
        }

        return at < sentence.EndToken && block.TextOf(block.Tokens[at]) is "to" or "for" ? at : -1;
    }

    /// <summary>A receiver without a verb, then a comma or, before the last share, "and".</summary>
    private static bool LeadsToNext(ProseBlock block, int from, int to, bool isLast)
    {
        if (to - from is < 2 or > Longest)
            return false;

        for (var at = from; at < to; at++)
        {
            if (block.Tokens[at].Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.PastVerb | WordClasses.Relative) || block.Tokens[at].IsNumber)
                return false;
        }

        return isLast ? block.TextOf(block.Tokens[to - 1]) is "and" : block.Tokens[to - 1].Kind == TokenKind.Comma;
    }

    /// <summary>"gives", "split", "shares", "goes": the sentence tells that one thing is parted; a rate "for Canada" and a rate "for Mexico" are two.</summary>
    private static bool IsDealt(ProseBlock block, Sentence sentence, List<Quantity> shares)
    {
        for (var at = sentence.FirstToken; at < shares[0].FirstToken; at++)
        {
            // "a discount of", "taxes of": each has a rate of its own.
            if (block.TextOf(block.Tokens[at]) is "discount" or "discounts" or "rebate" or "rebates" or "tax" or "taxes" or "rate" or "rates" or "raise" or "raises" or "tariff" or "tariffs" or "interest" or "increase" or "increases" or "cut" or "cuts")
                return false;
        }

        for (var at = sentence.FirstToken; at < shares[0].FirstToken; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "give" or "gives" or "gave" or "given" or "giving" or "split" or "splits" or "shares" or "share" or "divides" or "divided" or "divide" or "goes" or "go" or "went" or "sends" or "sent" or "allots" or "allotted"
                or "assigns" or "assigned" or "allocates" or "allocated" or "awarded" or "awards" or "reserves" or "reserved" or "leaves" or "left" or "parcels" or "carves" or "carved" or "spends" or "spent" or "budgets" or "budgeted")
                return true;
        }

        return false;
    }
}
