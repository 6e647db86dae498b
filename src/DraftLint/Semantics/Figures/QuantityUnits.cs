using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Figures;

/// <summary>Units of percent, money and measure behind a number.</summary>
internal static class QuantityUnits
{
    private static readonly LexemeSet MoneyWords = new(ClaimVocabulary.Monies);

    /// <summary>Units that are no measure by themselves: they count, or stand in names ("square", "points").</summary>
    private static readonly LexemeSet Weak = new(ClaimVocabulary.WeakUnits);

    /// <summary>"per 1,000" counts of a population; "per 12" is a price.</summary>
    private const int LeastPopulation = 1000;

    /// <summary>Whether the characters are a sign of money; a letter is one where the tokenizer parted it from its amount ("N160", "R500 billion").</summary>
    public static bool IsCurrencySign(ReadOnlySpan<char> sign) => sign is "N" or "R" or "$" or "£" or "€" or "¥" or "₹" or "₩" or "₽" or "₪" or "₦" or "₱" or "₺" or "₴";

    /// <summary>Whether a word before an amount names its currency: "Rs 4,500", "USD 200".</summary>
    public static bool IsCurrencyWord(ReadOnlySpan<char> word) => word is "Rs" or "Rs." or "INR" or "USD" or "EUR" or "GBP" or "KSh" or "Ksh" or "KES" or "NGN" or "GHS" or "PKR" or "CHF" or "ZAR" or "Tk" or "RM" or "Sh" or "PHP";

    /// <summary>The unit at a token: what kind it makes the number before it, where it ends, and the token that names it (-1 for none).</summary>
    public static (QuantityKind Kind, int End, int Unit) At(ProseBlock block, int at, int end)
    {
        if (at >= end)
            return (QuantityKind.Count, at, -1);

        var unit = at;
        if (block.Tokens[at].Kind == TokenKind.Hyphen && !block.Tokens[at].HasSpaceBefore && at + 1 < end && !block.Tokens[at + 1].HasSpaceBefore)
            unit++;

        var token = block.Tokens[unit];
        switch (block.TextOf(token))
        {
            case "%" or "percent" or "pct.":
                return (QuantityKind.Percent, unit + 1, unit);
            case "per" when unit + 1 < end && block.TextOf(block.Tokens[unit + 1]) is "cent":
                return (QuantityKind.Percent, unit + 2, unit);
            case "percentage" when unit + 1 < end && block.TextOf(block.Tokens[unit + 1]) is "point" or "points":
                return (QuantityKind.Percent, unit + 2, unit);
            case "per" when unit == at && unit + 1 < end && block.Tokens[unit + 1].IsNumber && NumberReader.TryRead(block, unit + 1, end, out var population) && population.Value >= LeastPopulation:
                return (QuantityKind.Measure, population.End, unit);
            case "parts" when unit + 2 < end && block.TextOf(block.Tokens[unit + 1]) is "per":
                return (QuantityKind.Measure, unit + 3, unit);
        }

        // "2 pound notes" and "30 foot soldiers" are rare; "100 US dollars" is not.
        if (MoneyWords.Has(token))
            return (QuantityKind.Money, unit + 1, unit);

        if (token.IsCapitalized && unit + 1 < end && MoneyWords.Has(block.Tokens[unit + 1]))
            return (QuantityKind.Money, unit + 2, unit + 1);

        if (block.TextOf(token) is "square" or "cubic" && unit + 1 < end && block.Tokens[unit + 1].Is(WordClasses.Unit))
            return (QuantityKind.Measure, unit + 2, unit + 1);

        return token.IsWord && !token.IsCapitalized && token.Is(WordClasses.Unit) && !Weak.Has(token) ? (QuantityKind.Measure, unit + 1, unit) : (QuantityKind.Count, at, -1);
    }
}
