using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Figures;

/// <summary>Reads what stands before a number and says how exactly it is meant: "nearly", "more than", "an estimated", "up to".</summary>
internal static class ApproximatorReader
{
    /// <summary>The precision of a number that begins at <paramref name="number"/>, and the first token of the words that say it.</summary>
    /// <param name="block">The block.</param>
    /// <param name="from">No word before this token counts.</param>
    /// <param name="number">Index of the number's first token.</param>
    public static (Precision Precision, int First) Before(ProseBlock block, int from, int number)
    {
        var at = number - 1;
        if (at < from || !block.Tokens[at].IsWord)
            return (Precision.Exact, number);

        var word = block.TextOf(block.Tokens[at]);
        var before = at > from && block.Tokens[at - 1].IsWord ? block.TextOf(block.Tokens[at - 1]) : default;
        if (Equals(word, "than"))
            return Equals(before, "more") || Equals(before, "greater") ? (Precision.Over, at - 1) : Equals(before, "less") || Equals(before, "fewer") ? (Precision.Under, at - 1) : (Precision.Exact, number);

        if (Equals(word, "least"))
            return Equals(before, "at") ? (Precision.Over, at - 1) : (Precision.Exact, number);

        if (Equals(word, "to"))
            return Equals(before, "close") || Equals(before, "up") ? (Equals(before, "up") ? Precision.Under : Precision.About, at - 1) : (Precision.Exact, number);

        if (Equals(word, "as"))
            return Equals(before, "many") || Equals(before, "much") ? (Precision.Under, at - 1) : (Precision.Exact, number);

        if (Equals(word, "estimated"))
            return (Precision.About, Equals(before, "an") ? at - 1 : at);

        if (Equals(word, "of"))
            return Equals(before, "upward") || Equals(before, "upwards") ? (Precision.Over, at - 1) : (Precision.Exact, number);

        var precision = PrecisionOf(word);
        return precision == Precision.Exact ? (Precision.Exact, number) : (precision, at);
    }

    private static Precision PrecisionOf(ReadOnlySpan<char> word)
    {
        if (Equals(word, "nearly") || Equals(word, "almost") || Equals(word, "under"))
            return Precision.Under;

        if (Equals(word, "over"))
            return Precision.Over;

        return Equals(word, "about") || Equals(word, "roughly") || Equals(word, "around") || Equals(word, "approximately") || Equals(word, "some") ? Precision.About : Precision.Exact;
    }

    private static bool Equals(ReadOnlySpan<char> word, ReadOnlySpan<char> other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
