using System.Globalization;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Figures;

/// <summary>Writes whole numbers below a thousand in words: "forty-one".</summary>
internal static class NumberSpelling
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
        "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The number in words; in digits where it is negative or above 999.</summary>
    public static string InWords(int number) => number switch
    {
        < 0 or > 999 => number.ToString(CultureInfo.InvariantCulture),
        < 20 => Small[number],
        < 100 when number % 10 == 0 => Tens[number / 10],
        < 100 => $"{Tens[number / 10]}-{Small[number % 10]}",
        _ when number % 100 == 0 => $"{Small[number / 100]} hundred",
        _ => $"{Small[number / 100]} hundred {InWords(number % 100)}",
    };

    /// <summary>The number as another one is written: in digits, in words, or in words with a capital.</summary>
    public static string Like(ProseSpan model, int number)
    {
        var first = model.Block.Text[model.Start];
        if (char.IsAsciiDigit(first))
            return number.ToString(CultureInfo.InvariantCulture);

        var words = InWords(number);
        return char.IsUpper(first) ? char.ToUpperInvariant(words[0]) + words[1..] : words;
    }
}
