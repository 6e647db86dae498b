using DraftLint.Syntax;

namespace DraftLint.Semantics.Figures;

/// <summary>Reads how many times a value grew where one word says it: "sixfold", "tenfold".</summary>
internal static class FoldReader
{
    private const string Fold = "fold";

    private static readonly string[] Numbers = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The number of a token; false for any other word ("manifold", "blindfold").</summary>
    public static bool TryRead(ProseBlock block, int at, out decimal times)
    {
        times = 0;
        var word = block.TextOf(block.Tokens[at]);
        if (!word.EndsWith(Fold, StringComparison.OrdinalIgnoreCase))
            return false;

        for (var i = 0; i < Numbers.Length; i++)
        {
            if (word[..^Fold.Length].Equals(Numbers[i], StringComparison.OrdinalIgnoreCase))
                times = i + 2;
        }

        return times > 0;
    }
}
