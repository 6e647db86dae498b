using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Figures;

/// <summary>A share that is told as all that is left of a whole: "the remaining 20 percent", "the other 20 percent".</summary>
internal static class RemainingShare
{
    /// <summary>The shares of the sentences before that may be of the whole.</summary>
    private const int Sentences = 2;

    /// <summary>Shares above this sum are of several wholes.</summary>
    private const int MostPercent = 140;

    /// <summary>Whether a share is told as the rest of something.</summary>
    public static bool Is(ProseBlock block, Quantity share)
    {
        var at = share.FirstToken - 1;
        return at > 0 && block.TextOf(block.Tokens[at]) is "remaining" or "other" && block.TextOf(block.Tokens[at - 1]) is "the" or "The";
    }

    /// <summary>"Seventy percent goes to salaries and 20 percent to fuel. The remaining 20 percent pays for roofs.": the shares and their sum, where no last few of them make a whole.</summary>
    public static (Quantity[] Shares, decimal Sum)? TooMany(SemanticModel model, ProseBlock block, int number, int tolerance)
    {
        var sentence = block.Sentences[number];
        if (number == 0 || block.TextOf(block.Tokens[sentence.FirstToken]) is not "The" || block.TextOf(block.Tokens[sentence.FirstToken + 1]) is not ("remaining" or "other"))
            return null;

        var shares = new List<Quantity>();
        var sum = 0m;
        for (var i = number; i >= 0 && i >= number - Sentences; i--)
        {
            var count = shares.Count;
            var quantities = model.Quantities.At(block, block.Sentences[i]);
            for (var j = quantities.Length - 1; j >= 0; j--)
            {
                if (WholeShares.PercentOf(block, quantities[j]) is not { } percent || model.Quotations.Covers(block, quantities[j].FirstToken))
                    continue;

                if (quantities[j].Precision != Precision.Exact)
                    return null;

                shares.Insert(0, quantities[j]);
                sum += percent;
                if (Math.Abs(sum - 100) <= tolerance)
                    return null;
            }

            if (shares.Count == count || (i < number && WholeShares.AreOfSeveral(block, block.Sentences[i], shares)))
                break;
        }

        return shares.Count > 1 && Is(block, shares[^1]) && sum > 100 + tolerance && sum <= MostPercent ? ([.. shares], sum) : null;
    }

    /// <summary>"61 percent is spent in classrooms, 18 percent on buildings and 14 percent on buses, which leaves the 12 percent": the shares and their sum, where the last is told as what is left.</summary>
    public static (Quantity[] Shares, decimal Sum)? LeftOver(ProseBlock block, Sentence sentence, ReadOnlySpan<Quantity> quantities, int tolerance)
    {
        var shares = new List<Quantity>();
        var sum = 0m;
        foreach (var quantity in quantities)
        {
            if (WholeShares.PercentOf(block, quantity) is not { } percent || quantity.Kind != QuantityKind.Percent)
                continue;

            if (quantity.Precision != Precision.Exact)
                return null;

            shares.Add(quantity);
            sum += percent;
        }

        return shares.Count > 2 && IsLeft(block, sentence, shares[^1]) && sum > 100 + tolerance && sum <= MostPercent ? ([.. shares], sum) : null;
    }

    /// <summary>"which leaves the 12 percent", "leaving 12 percent", "and the 22 percent who ticked neither box".</summary>
    private static bool IsLeft(ProseBlock block, Sentence sentence, Quantity share)
    {
        const int Reach = 6;
        for (var at = share.FirstToken - 1; at >= sentence.FirstToken && at >= share.FirstToken - 3; at--)
        {
            if (block.TextOf(block.Tokens[at]) is "leaves" or "leaving" or "left")
                return true;
        }

        for (var at = share.EndToken + 1; at < Math.Min(sentence.EndToken, share.EndToken + Reach) && block.TextOf(block.Tokens[share.EndToken]) is "who" or "that"; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "neither" or "none" or "nothing")
                return true;
        }

        return false;
    }
}
