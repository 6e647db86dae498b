using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>Tells whether two figures stand in one phrase that is told twice: "1,550 strategic warheads" and "1,150 strategic warheads", "20 children and seven adults" and "22 children and seven adults".</summary>
internal static class RepeatedPhrases
{
    /// <summary>Digits before the zeros at the end; fewer are of a rounded figure.</summary>
    private const int LeastDigits = 3;

    /// <summary>Whether the two are one figure, by the words around them.</summary>
    /// <param name="one">The earlier one.</param>
    /// <param name="other">The later one; it counts the same.</param>
    /// <param name="values">How many values the draft gives for what they count.</param>
    public static bool Holds(FigurePlace one, FigurePlace other, int values) =>
        one.Unit.Length > 2 && one.Unit == other.Unit && (HaveOneCompanion(one, other) || (values == 2 && HaveOneModifier(one, other) && IsOneDigitOff(one, other)));

    /// <summary>"and seven adults" behind both.</summary>
    private static bool HaveOneCompanion(FigurePlace one, FigurePlace other)
    {
        const int Companion = 3;
        int first = one.Quantity.NounToken + 1, second = other.Quantity.NounToken + 1;
        if (first == 0 || second == 0 || first + Companion > one.Sentence.EndToken || second + Companion > other.Sentence.EndToken)
            return false;

        for (var i = 0; i < Companion; i++)
        {
            if (!one.Block.TextOf(one.Block.Tokens[first + i]).SequenceEqual(other.Block.TextOf(other.Block.Tokens[second + i])))
                return false;
        }

        var number = one.Block.Tokens[first + 1];
        return FigureSurroundings.AreNear(one.Quantity.Value, other.Quantity.Value) && one.Block.TextOf(one.Block.Tokens[first]) is "and" && (number.IsNumber || number.Is(WordClasses.NumberWord)) && one.Block.Tokens[first + 2].IsWord;
    }

    /// <summary>"strategic warheads": one word, and the same, between the number and its noun.</summary>
    private static bool HaveOneModifier(FigurePlace one, FigurePlace other) =>
        one.Quantity.NounToken == one.Quantity.EndToken + 1 && other.Quantity.NounToken == other.Quantity.EndToken + 1
        && one.Block.TextOf(one.Block.Tokens[one.Quantity.EndToken]).SequenceEqual(other.Block.TextOf(other.Block.Tokens[other.Quantity.EndToken]));

    private static bool IsOneDigitOff(FigurePlace one, FigurePlace other)
    {
        var left = Digits(one);
        return left.Length >= LeastDigits && SwappedDigits.DifferInOne(left, Digits(other));
    }

    private static string Digits(FigurePlace place) => place.Quantity.Value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).TrimEnd('0');
}
