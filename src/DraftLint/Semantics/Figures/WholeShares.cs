using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Figures;

/// <summary>Tells whether the shares of a sentence are parts of one whole, and whether they are too many for it.</summary>
internal static class WholeShares
{
    /// <summary>Shares above this sum are of several wholes.</summary>
    private const int MostPercent = 180;

    /// <summary>Percent that shares told with "about" or "nearly" may be too many.</summary>
    private const int InexactSlack = 6;

    private static readonly LexemeSet Currencies = new(FigureVocabulary.Currencies);
    private static readonly LexemeSet Ayes = new(FigureVocabulary.Ayes);
    private static readonly LexemeSet Noes = new(FigureVocabulary.Noes);
    private static readonly LexemeSet Undecided = new(FigureVocabulary.Undecided);

    /// <summary>The shares of one whole that add up to more than 100, with their sum; null where they don't, or may be shares of several wholes.</summary>
    public static (Quantity[] Shares, decimal Sum)? TooMany(ProseBlock block, Sentence sentence, ReadOnlySpan<Quantity> quantities, int tolerance)
    {
        if (OfHundred(block, sentence, quantities) is { } hundred)
            return hundred;

        var shares = new List<Quantity>();
        var sum = 0m;
        var slack = tolerance;
        foreach (var quantity in quantities)
        {
            if (PercentOf(block, quantity) is not { } percent || (shares.Count > 0 && ShareTwice.IsToldAgain(block, sentence, shares[^1], quantity)))
                continue;

            slack = Math.Max(slack, quantity.Precision == Precision.Exact ? tolerance : InexactSlack);
            shares.Add(quantity);
            sum += percent;
        }

        if (shares.Count < 2 || sum <= 100 + slack || sum > MostPercent)
            return null;

        if (shares.Count == 2 && (IsScore(block, sentence, shares[0], shares[1]) || IsRest(block, sentence, shares)))
            return (shares.ToArray(), sum);

        if (PartedWhole.Holds(block, sentence, shares) || AreDealtOut(block, shares) || GappedShares.Holds(block, sentence, shares) || ParceledShares.Holds(block, sentence, shares) || DisposedShares.Holds(block, sentence, shares))
            return (shares.ToArray(), sum);

        return !AreOfSeveral(block, sentence, shares) && (IsAnswer(block, sentence, shares) || (shares.Count > 2 && LeavesNothing(block, sentence, shares))) ? (shares.ToArray(), sum) : null;
    }

    /// <summary>
    /// "of every hundred workers, 58 farmed, 27 kept shop and 25 worked in a mill"; "of each dollar billed, 45 cents go to coal ...": what is left of a hundred
    /// can be counted.
    /// </summary>
    private static (Quantity[] Shares, decimal Sum)? OfHundred(ProseBlock block, Sentence sentence, ReadOnlySpan<Quantity> quantities)
    {
        for (var at = sentence.FirstToken; at + 1 < sentence.EndToken; at++)
        {
            if (block.TextOf(block.Tokens[at]) is not ("every" or "each") || !(Currencies.Has(block.Tokens[at + 1]) || IsHundred(quantities, at + 1)))
                continue;

            var sum = 0m;
            var shares = new List<Quantity>();
            foreach (var share in quantities)
            {
                if (share.FirstToken <= at + 1)
                    continue;

                if (share.Precision != Precision.Exact || share.Value >= 100 || !IsOfKind(block, share, shares))
                    return null;

                shares.Add(share);
                sum += share.Value;
            }

            return shares.Count > 1 && sum > 100 && sum <= MostPercent && !AreOfSeveral(block, sentence, shares) ? (shares.ToArray(), sum) : null;
        }

        return null;
    }

    private static bool IsHundred(ReadOnlySpan<Quantity> quantities, int token)
    {
        foreach (var quantity in quantities)
        {
            if (quantity.FirstToken == token && quantity.Value == 100)
                return true;
        }

        return false;
    }

    /// <summary>A count or coins, of the same coin as the others.</summary>
    private static bool IsOfKind(ProseBlock block, Quantity share, List<Quantity> others)
    {
        if (share.Kind is not (QuantityKind.Count or QuantityKind.Money or QuantityKind.Percent))
            return false;

        // "44 cents goes to the police, 29 to fire"
        if (others.Count > 0 && others[0].Kind == QuantityKind.Money && share.Kind == QuantityKind.Count)
            return share.EndToken < block.Tokens.Length && block.Tokens[share.EndToken].Is(WordClasses.Preposition) && share.FirstToken > 0 && (block.Tokens[share.FirstToken - 1].Kind == TokenKind.Comma || block.TextOf(block.Tokens[share.FirstToken - 1]) is "and");

        return others.Count == 0 || (share.Kind == others[0].Kind && (share.UnitToken < 0 || others[0].UnitToken < 0 || block.Tokens[share.UnitToken].Lexeme == block.Tokens[others[0].UnitToken].Lexeme));
    }

    /// <summary>"40 percent", "48 cents", "half of the money".</summary>
    internal static decimal? PercentOf(ProseBlock block, Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Percent when StatedChangeReader.IsPercent(block, quantity) => quantity.Value,
        QuantityKind.Money when quantity.UnitToken >= 0 && block.TextOf(block.Tokens[quantity.UnitToken]) is "cents" => quantity.Value,
        QuantityKind.Share when quantity.Value < 1 => quantity.Value * 100,
        _ => null,
    };

    /// <summary>"from", "both", "also", "while": compared, or of two questions; "among men".</summary>
    internal static bool AreOfSeveral(ProseBlock block, Sentence sentence, List<Quantity> shares)
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            var word = block.TextOf(block.Tokens[at]);
            if (word is "both" or "also" or "another" or "while" or "among" or "Among" or "compared" or "versus" or "than" or "respectively" || block.Tokens[at].Kind == TokenKind.Semicolon)
                return true;

            if (at > shares[0].FirstToken && word is "from" or "in" && at + 1 < sentence.EndToken && block.Tokens[at + 1].IsNumber)
                return true;

            if (word is "from" && at > shares[0].FirstToken)
                return true;
        }

        return false;
    }

    /// <summary>"the rest", "did not know", "abstained" behind the last share, "the remaining" before it: nothing can be left over.</summary>
    private static bool LeavesNothing(ProseBlock block, Sentence sentence, List<Quantity> shares)
    {
        var last = shares[^1];
        if (RemainingShare.Is(block, last))
            return true;

        // "everything else 15 percent"
        if (last.FirstToken >= 2 && block.TextOf(block.Tokens[last.FirstToken - 1]) is "else" or "rest")
            return true;

        return HasBehind(block, sentence, last, sentence.EndToken, Undecided) || LeavesAsItIs(block, sentence, last.EndToken);
    }

    /// <summary>"18 percent would leave it all alone", "22 percent would keep the crossing as it is": what is answered against all the others.</summary>
    private static bool LeavesAsItIs(ProseBlock block, Sentence sentence, int at)
    {
        const int Reach = 8;
        while (at < sentence.EndToken && block.Tokens[at].Is(WordClasses.Modal))
            at++;

        if (at >= sentence.EndToken || block.TextOf(block.Tokens[at]) is not ("leave" or "left" or "keep" or "kept"))
            return false;

        for (var end = Math.Min(sentence.EndToken, at + Reach); at + 1 < end; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "alone" or "unchanged" || (block.TextOf(block.Tokens[at]) is "as" && block.TextOf(block.Tokens[at + 1]) is "it" or "they" or "things"))
                return true;
        }

        return at < sentence.EndToken && block.TextOf(block.Tokens[at]) is "alone" or "unchanged";
    }

    /// <summary>"Eighty percent pays salaries and the remaining 30 percent buys fuel".</summary>
    private static bool IsRest(ProseBlock block, Sentence sentence, List<Quantity> shares) => RemainingShare.Is(block, shares[1]) && !AreOfSeveral(block, sentence, shares);

    /// <summary>"She won with 52 percent to his 49 percent": two shares of one vote.</summary>
    private static bool IsScore(ProseBlock block, Sentence sentence, Quantity one, Quantity other)
    {
        const int Reach = 8;
        if (other.FirstToken - one.EndToken is < 1 or > 3 || block.TextOf(block.Tokens[one.EndToken]) is not "to" || block.Tokens[one.EndToken + 1].IsNumber)
            return false;

        for (var at = one.FirstToken - 1; at >= sentence.FirstToken && at > one.FirstToken - Reach; at--)
        {
            if (block.TextOf(block.Tokens[at]) is "won" or "beat" or "lost" or "defeated" or "wins" or "beats")
                return true;
        }

        return false;
    }

    /// <summary>"52 percent yes, 54 percent no": two answers that shut each other out.</summary>
    private static bool IsAnswer(ProseBlock block, Sentence sentence, List<Quantity> shares)
    {
        var end = shares.Count > 2 ? shares[2].FirstToken : sentence.EndToken;
        var isAye = HasBehind(block, sentence, shares[0], shares[1].FirstToken, Ayes) && !HasBehind(block, sentence, shares[0], shares[1].FirstToken, Noes);
        if (!isAye || !HasBehind(block, sentence, shares[1], end, Noes))
            return false;

        return shares.Count == 2 || (shares.Count == 3 && HasBehind(block, sentence, shares[2], sentence.EndToken, Undecided));
    }

    /// <summary>"California would take 53 percent of the cut, Arizona 42 percent and Nevada 10 percent": the first tells what is parted, the others only who gets how much.</summary>
    private static bool AreDealtOut(ProseBlock block, List<Quantity> shares)
    {
        const int NameReach = 4;
        const int WholeReach = 5;
        if (shares.Count < 3 || shares[0].EndToken + 1 >= block.Tokens.Length || block.TextOf(block.Tokens[shares[0].EndToken]) is not "of" || !block.Tokens[shares[0].EndToken + 1].Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Determiner))
            return false;

        for (var i = 1; i < shares.Count; i++)
        {
            var from = shares[i - 1].EndToken;
            if (i == 1)
            {
                while (from < shares[1].FirstToken && from < shares[0].EndToken + WholeReach && block.Tokens[from].Kind != TokenKind.Comma)
                    from++;
            }

            if (!IsGap(block, from, shares[i].FirstToken, NameReach))
                return false;
        }

        return true;
    }

    /// <summary>A comma or "and", and then nothing but a name.</summary>
    private static bool IsGap(ProseBlock block, int from, int to, int most)
    {
        var start = from;
        while (from < to && (block.Tokens[from].Kind == TokenKind.Comma || block.TextOf(block.Tokens[from]) is "and" or "the"))
            from++;

        if (from == start || from == to || to - from > most)
            return false;

        for (; from < to; from++)
        {
            if (!block.Tokens[from].IsWord || !block.Tokens[from].IsCapitalized)
                return false;
        }

        return true;
    }

    private static bool HasBehind(ProseBlock block, Sentence sentence, Quantity share, int end, LexemeSet words)
    {
        const int AnswerReach = 9;
        for (var at = share.EndToken; at < Math.Min(end, Math.Min(sentence.EndToken, share.EndToken + AnswerReach)); at++)
        {
            if (words.Has(block.Tokens[at]))
                return true;
        }

        return false;
    }
}
