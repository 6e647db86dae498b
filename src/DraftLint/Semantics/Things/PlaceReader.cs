using DraftLint.Facts;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Things;

/// <summary>Finds the places of the facts in a block, the longest names first: "New York City".</summary>
internal static class PlaceReader
{
    private const int MostWords = 5;

    /// <summary>All places, in order.</summary>
    public static IEnumerable<Thing> Read(ProseBlock block, FactBook facts)
    {
        for (var i = 0; i < block.Tokens.Length; i++)
        {
            if (EndOf(block, i, facts) is var end && end <= i)
                continue;

            yield return new Thing(i, end);
            i = end - 1;
        }
    }

    private static int EndOf(ProseBlock block, int first, FactBook facts)
    {
        if (!block.Tokens[first].IsCapitalized || !block.Tokens[first].Is(WordClasses.PlaceWord))
            return -1;

        for (var end = Math.Min(block.Tokens.Length, first + MostWords); end > first; end--)
        {
            var span = block.SpanOf(first, end);
            if (block.Tokens[end - 1].IsWord && facts.IsPlace(block.Text.AsSpan(span.Start, span.Length)))
                return end;
        }

        return -1;
    }
}
