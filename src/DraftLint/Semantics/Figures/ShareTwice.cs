using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Figures;

/// <summary>One share told twice, with two values: "one in four, or 30 percent", "12 of the 48 counties, 30 percent", "of the 600 students, 150, or 20 percent,".</summary>
/// <param name="FirstToken">Index of the first token of the first telling.</param>
/// <param name="FirstEnd">Index behind its last token.</param>
/// <param name="Again">The second telling.</param>
/// <param name="Right">What it should be, in percent.</param>
internal readonly record struct ShareTwice(int FirstToken, int FirstEnd, Quantity Again, decimal Right)
{
    /// <summary>So many tokens may stand between the two.</summary>
    private const int Reach = 6;

    /// <summary>Percent that a share in words may be off: "one in four" of 27 percent.</summary>
    private const decimal WordSlack = 3;

    /// <summary>The share of a sentence that is told with two values, or null.</summary>
    public static ShareTwice? WrongIn(ProseBlock block, Sentence sentence, ReadOnlySpan<Quantity> quantities)
    {
        for (var i = 1; i < quantities.Length; i++)
        {
            var again = quantities[i];
            if (PercentOf(block, again) is not { } stated || !IsApposition(block, sentence, again))
                continue;

            var (first, end, right) = FirstTelling(block, sentence, quantities, i);
            if (first < 0 || right is <= 0 or >= 100)
                continue;

            var slack = again.Kind == QuantityKind.Share ? right * 0.13m : quantities[i - 1].Kind == QuantityKind.Share ? WordSlack : 1.5m;
            if (Math.Abs(stated - right) > slack)
                return new ShareTwice(first, end, again, right);
        }

        return null;
    }

    /// <summary>Whether a share only says again what the one before it says: "a third of the town, 33 percent,".</summary>
    public static bool IsToldAgain(ProseBlock block, Sentence sentence, Quantity share, Quantity again) =>
        WholeShares.PercentOf(block, share) is { } one && WholeShares.PercentOf(block, again) is { } other && Math.Abs(one - other) <= WordSlack && share.Kind != again.Kind && again.FirstToken - share.EndToken <= Reach && IsApposition(block, sentence, again);

    private static decimal? PercentOf(ProseBlock block, Quantity quantity) => quantity.Precision != Precision.Exact ? null : quantity.Kind switch
    {
        QuantityKind.Percent when StatedChangeReader.IsPercent(block, quantity) => quantity.Value,
        QuantityKind.Share => quantity.Value * 100,
        _ => null,
    };

    /// <summary>Whether the share stands between marks, "or" before it or not, and has no whole of its own: ", or 30 percent,", "(30 percent)", ", a third of them".</summary>
    private static bool IsApposition(ProseBlock block, Sentence sentence, Quantity again)
    {
        var before = again.FirstToken - 1;
        if (before <= sentence.FirstToken)
            return false;

        if (block.TextOf(block.Tokens[before]) is "or")
            before--;
        else if (IsSummedUp(block, again.FirstToken))
            before -= 2;

        if (before <= sentence.FirstToken)
            return false;

        if (block.Tokens[before].Kind == TokenKind.Colon)
            return EndsThere(block, sentence, again);

        if (block.Tokens[before].Kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket) && before == again.FirstToken - 1)
            return false;

        return EndsThere(block, sentence, again);
    }

    /// <summary>"that is 80 percent", "which is a third"</summary>
    private static bool IsSummedUp(ProseBlock block, int at) => at > 2 && block.TextOf(block.Tokens[at - 1]) is "is" or "was" or "makes" && block.TextOf(block.Tokens[at - 2]) is "that" or "which";

    private static bool EndsThere(ProseBlock block, Sentence sentence, Quantity again)
    {
        var at = again.EndToken;
        if (at + 1 < sentence.EndToken && block.TextOf(block.Tokens[at]) is "of" && block.TextOf(block.Tokens[at + 1]) is "them" or "us" or "all" or "it")
            at += 2;

        return at >= sentence.EndToken || block.Tokens[at].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.CloseBracket or TokenKind.Period or TokenKind.Semicolon or TokenKind.Colon;
    }

    private static (int First, int End, decimal Right) FirstTelling(ProseBlock block, Sentence sentence, ReadOnlySpan<Quantity> quantities, int index)
    {
        var none = (-1, -1, 0m);
        var (part, again) = (quantities[index - 1], quantities[index]);
        if (part.Precision != Precision.Exact || part.IsCompound || again.FirstToken - part.EndToken > Reach)
            return none;

        if (part.Kind == QuantityKind.Share && again.Kind == QuantityKind.Percent)
            return IsOneThing(block, part.EndToken, again.FirstToken, mayAct: false) ? (part.FirstToken, part.EndToken, part.Value * 100) : none;

        if (index >= 2 && PartOf(block, quantities[index - 2], part) is > 0 and var behind && IsOneThing(block, behind, again.FirstToken, mayAct: false))
            return (quantities[index - 2].FirstToken, part.EndToken, part.Value / quantities[index - 2].Value * 100);

        if (part.Kind != QuantityKind.Count || index < 2 || quantities[index - 2] is not { Kind: QuantityKind.Count, Precision: Precision.Exact, IsCompound: false } other || part.FirstToken - other.EndToken > Reach)
            return none;

        // "12 of the 48 counties"
        if (IsOf(block, other.EndToken, part.FirstToken) && other.Value < part.Value)
            return IsOneThing(block, part.EndToken, again.FirstToken, mayAct: false) ? (other.FirstToken, part.EndToken, other.Value / part.Value * 100) : none;

        // "Of the 600 students, 150"
        var lead = sentence.FirstToken;
        var isWhole = (block.TextOf(block.Tokens[lead]) is "Of" or "of" || (block.TextOf(block.Tokens[lead]) is "Out" && block.TextOf(block.Tokens[lead + 1]) is "of")) && other.FirstToken - lead <= 3 && part.Value < other.Value && HasOneComma(block, other.EndToken, part.FirstToken);
        return isWhole && IsOneThing(block, part.EndToken, again.FirstToken, mayAct: true) ? (lead, part.EndToken, part.Value / other.Value * 100) : none;
    }

    /// <summary>"200 houses, and 50 of them", "61 million people, 28 million of whom", "200 houses, of which 50", "$14.5 million, including stocks worth $8 million": the index behind the part, 0 where it is none.</summary>
    private static int PartOf(ProseBlock block, Quantity whole, Quantity part)
    {
        const int WholeReach = 9;
        if (whole.Kind != part.Kind || whole.Kind is not (QuantityKind.Count or QuantityKind.Money) || whole.SharesUnit(part, block) == false || whole.IsCompound || part.FirstToken - whole.EndToken > WholeReach
            || whole.Precision is not (Precision.Exact or Precision.About) || whole.Value <= part.Value)
            return 0;

        var end = part.EndToken;
        if (end + 1 < block.Tokens.Length && block.TextOf(block.Tokens[end]) is "of" && block.TextOf(block.Tokens[end + 1]) is "them" or "whom" or "which" or "these" or "those")
            return end + 2;

        for (var at = whole.EndToken; at < part.FirstToken; at++)
        {
            var isPartitive = block.TextOf(block.Tokens[at]) is "which" or "whom" ? at == part.FirstToken - 1 && block.TextOf(block.Tokens[at - 1]) is "of" : block.TextOf(block.Tokens[at]) is "including" && part.Kind == QuantityKind.Money;
            if (isPartitive)
                return end;

            if (block.Tokens[at].Is(WordClasses.Coordinator | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.PastVerb))
                return 0;
        }

        return 0;
    }

    private static bool IsOf(ProseBlock block, int from, int to) =>
        from < to && to - from <= 2 && block.TextOf(block.Tokens[from]) is "of" && (to - from == 1 || block.Tokens[from + 1].Is(WordClasses.Article | WordClasses.Possessive) || block.TextOf(block.Tokens[from + 1]) is "those" or "all");

    private static bool HasOneComma(ProseBlock block, int from, int to)
    {
        var commas = 0;
        for (var at = from; at < to; at++)
        {
            if (block.Tokens[at].Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Coordinator))
                return false;

            commas += block.Tokens[at].Kind == TokenKind.Comma ? 1 : 0;
        }

        return commas == 1;
    }

    /// <summary>Whether what stands between names only what is counted: "[One] in four [voters], or [30 percent]".</summary>
    private static bool IsOneThing(ProseBlock block, int from, int to, bool mayAct)
    {
        for (var at = from; at < to; at++)
        {
            var token = block.Tokens[at];
            var isOr = at == to - 1 && block.TextOf(token) is "or";
            if (isOr || (mayAct && (token.Is(WordClasses.PastVerb) || block.TextOf(token) is "was" or "were" or "are" or "is")))
                continue;

            // ": that is 80 percent"
            if (mayAct && (token.Kind == TokenKind.Colon || block.TextOf(token) is "that" or "which") && at >= to - 3)
                continue;

            if (token.Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Coordinator | WordClasses.Relative | WordClasses.PastVerb) || token.Kind is TokenKind.Semicolon or TokenKind.Colon or TokenKind.Quote || block.TextOf(token) is "from" or "up" or "down" or "against" or "versus")
                return false;
        }

        return true;
    }
}
