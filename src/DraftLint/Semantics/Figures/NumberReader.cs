using DraftLint.Syntax;

namespace DraftLint.Semantics.Figures;

/// <summary>A number as it stands in a text: "2,000", "1.5 million", "twenty-three", "21st".</summary>
/// <param name="End">Index behind its last token.</param>
/// <param name="Value">Its value.</param>
/// <param name="InDigits">Whether it begins with digits.</param>
/// <param name="IsOrdinal">Whether it counts places: "21st", "third".</param>
/// <param name="HasMagnitude">Whether a word of magnitude belongs to it: "million", "bn".</param>
internal readonly record struct NumberReading(int End, decimal Value, bool InDigits, bool IsOrdinal, bool HasMagnitude);

/// <summary>Reads numbers in digits and in words.</summary>
internal static class NumberReader
{
    /// <summary>Reads the number that begins at a token, as far as it goes; false where none begins.</summary>
    /// <remarks>"a hundred" and "a dozen" begin at the noun: the article says one. "half" and other parts are no numbers here.</remarks>
    public static bool TryRead(ProseBlock block, int index, int end, out NumberReading number)
    {
        number = default;
        if (index >= end)
            return false;

        var token = block.Tokens[index];
        if (token.IsNumber)
            return TryReadDigits(block, index, end, out number);

        return token.IsWord && NumberWords.Table[token].Role is not (NumberRole.None or NumberRole.Part) && TryReadWords(block, index, end, out number);
    }

    /// <summary>The value of digits with separators, and what stands behind them: "2,000", "21st", "1990s".</summary>
    /// <returns>False where the characters are no plain number: "1:30".</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value, out ReadOnlySpan<char> rest)
    {
        value = 0;
        var scale = 0m;
        var i = 0;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                if (i > 20)
                    break;

                value = scale == 0 ? (value * 10) + (c - '0') : value + ((c - '0') * scale);
                scale /= 10;
            }
            else if (c == '.' && scale == 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
            {
                scale = 0.1m;
            }
            else if (c != ',' || i + 1 >= text.Length || !char.IsAsciiDigit(text[i + 1]))
            {
                break;
            }
        }

        rest = text[i..];
        return i > 0 && (rest.IsEmpty || char.IsAsciiLetter(rest[0]));
    }

    /// <summary>Whether letters behind digits make an ordinal: st, nd, rd, th.</summary>
    public static bool IsOrdinalEnding(ReadOnlySpan<char> letters) =>
        letters.Length == 2 && (letters.Equals("st", StringComparison.OrdinalIgnoreCase) || letters.Equals("nd", StringComparison.OrdinalIgnoreCase)
            || letters.Equals("rd", StringComparison.OrdinalIgnoreCase) || letters.Equals("th", StringComparison.OrdinalIgnoreCase));

    private static bool TryReadDigits(ProseBlock block, int index, int end, out NumberReading number)
    {
        number = default;
        if (!TryParse(block.TextOf(block.Tokens[index]), out var value, out var rest))
            return false;

        var isOrdinal = IsOrdinalEnding(rest);
        var (magnitude, after) = MagnitudeAt(block, index, rest, end);
        if (magnitude == 0 && !rest.IsEmpty && !isOrdinal)
            return false;

        number = new NumberReading(after, magnitude == 0 ? value : value * magnitude, InDigits: true, isOrdinal, magnitude != 0);
        return true;
    }

    /// <summary>The magnitude behind digits, glued on ("33bn") or as a word ("33 billion"); 0 where there is none.</summary>
    private static (decimal Magnitude, int End) MagnitudeAt(ProseBlock block, int index, ReadOnlySpan<char> rest, int end)
    {
        if (!rest.IsEmpty)
            return (GluedMagnitude(rest), index + 1);

        var next = index + 1;
        if (next < end && block.Tokens[next].Kind == TokenKind.Hyphen && !block.Tokens[next].HasSpaceBefore)
            next++;
        if (next >= end || !block.Tokens[next].IsWord)
            return (0, index + 1);

        var word = NumberWords.Table[block.Tokens[next]];
        var magnitude = word.Role == NumberRole.Magnitude || (word.Role == NumberRole.Hundred && word.Value == 100) ? word.Value
            : block.Tokens[next].HasSpaceBefore ? 0 : GluedMagnitude(block.TextOf(block.Tokens[next]));
        return magnitude == 0 ? (0, index + 1) : (magnitude, next + 1);
    }

    private static decimal GluedMagnitude(ReadOnlySpan<char> letters) => letters switch
    {
        "k" or "K" => 1_000,
        "m" or "M" or "mn" => 1_000_000,
        "b" or "B" or "bn" => 1_000_000_000,
        "tn" => 1_000_000_000_000,
        _ => 0,
    };

    private static bool TryReadWords(ProseBlock block, int index, int end, out NumberReading number)
    {
        var sum = new WordSum();
        var at = index;
        var after = index;
        while (at < end && block.Tokens[at].IsWord && sum.TryAdd(NumberWords.Table[block.Tokens[at]]))
        {
            after = ++at;
            if (sum.IsOrdinal)
                break;

            if (at < end && IsJoint(block, at, sum))
                at++;
        }

        number = new NumberReading(after, sum.Value, InDigits: false, sum.IsOrdinal, sum.HasMagnitude);
        return after > index;
    }

    /// <summary>A hyphen between number words, or the "and" behind "hundred" ("two hundred and nine").</summary>
    private static bool IsJoint(ProseBlock block, int at, WordSum sum)
    {
        var token = block.Tokens[at];
        return (token.Kind == TokenKind.Hyphen && !token.HasSpaceBefore)
            || (sum.TakesAnd && token.IsWord && block.TextOf(token) is "and");
    }

    /// <summary>Adds number words up from left to right.</summary>
    private struct WordSum
    {
        private decimal closed, group;
        private NumberRole last;

        public bool IsOrdinal { get; private set; }

        public bool HasMagnitude { get; private set; }

        public readonly bool TakesAnd => last is NumberRole.Hundred or NumberRole.Magnitude;

        public readonly decimal Value => closed + group;

        /// <summary>Takes a word if it can follow what was taken: "twenty" takes "three", "three" does not take "four".</summary>
        public bool TryAdd(NumberWord word)
        {
            switch (word.Role)
            {
                case NumberRole.Small when last is not NumberRole.Small && !(last == NumberRole.Ten && word.Value is 0 or > 9):
                case NumberRole.Ten when last is not (NumberRole.Small or NumberRole.Ten):
                    group += word.Value;
                    break;
                case NumberRole.Hundred when last is NumberRole.None or NumberRole.Small or NumberRole.Ten:
                    group = Math.Max(group, 1) * word.Value;
                    break;
                case NumberRole.Magnitude when last is not NumberRole.Magnitude || group > 0:
                    closed += Math.Max(group, 1) * word.Value;
                    group = 0;
                    HasMagnitude = true;
                    break;
                case NumberRole.Ordinal when last is NumberRole.None or NumberRole.Hundred or NumberRole.Magnitude || (last == NumberRole.Ten && word.Value < 10):
                    group += word.Value;
                    IsOrdinal = true;
                    break;
                default:
                    return false;
            }

            last = word.Role;
            return true;
        }
    }
}
