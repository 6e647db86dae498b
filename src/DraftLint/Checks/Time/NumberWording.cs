using System.Globalization;

namespace DraftLint.Checks.Time;

/// <summary>Writes whole numbers as the draft writes them: in figures, or in words ("thirteen", "Fifty-fifth").</summary>
internal static class NumberWording
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] SmallOrdinals =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
        "seventeenth", "eighteenth", "nineteenth",
    ];

    /// <summary>A number in the manner of another: figures for figures, words for words up to 99, a capital for a capital.</summary>
    public static string Like(string model, int number) =>
        char.IsAsciiDigit(model[0]) || number is < 0 or > 99 ? number.ToString(CultureInfo.InvariantCulture) : Cased(model, Cardinal(number));

    /// <summary>An ordinal in the manner of another: "55th" for "50th", "fifty-fifth" for "fiftieth".</summary>
    public static string OrdinalLike(string model, int number) =>
        char.IsAsciiDigit(model[0]) || number is < 0 or > 99 ? number.ToString(CultureInfo.InvariantCulture) + Ending(number) : Cased(model, Ordinal(number));

    private static string Cardinal(int number) => number < 20 ? Small[number] : number % 10 == 0 ? Tens[number / 10] : $"{Tens[number / 10]}-{Small[number % 10]}";

    private static string Ordinal(int number) =>
        number < 20 ? SmallOrdinals[number] : number % 10 == 0 ? Tens[number / 10][..^1] + "ieth" : $"{Tens[number / 10]}-{SmallOrdinals[number % 10]}";

    private static string Ending(int number) => (number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };

    private static string Cased(string model, string text) => char.IsUpper(model[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
