using DraftLint.Semantics.Acronyms;
using DraftLint.Syntax;

namespace DraftLint.Checks.Acronyms;

/// <summary>Tells numerals such as "Super Bowl XX" or "Title IX" from acronyms.</summary>
internal static class RomanNumeral
{
    /// <summary>Whether the capitals are a numeral: only I, V and X, or a well-formed numeral behind a capitalized word.</summary>
    public static bool IsOne(ProseBlock block, AcronymUse use)
    {
        if (!IsWellFormed(use.Letters))
            return false;

        if (!use.Letters.AsSpan().ContainsAnyExcept("IVX"))
            return true;

        return use.Token > 0 && block.Tokens[use.Token - 1] is { IsWord: true, IsCapitalized: true, StartsSentence: false };
    }

    private static bool IsWellFormed(ReadOnlySpan<char> letters)
    {
        var previous = int.MaxValue;
        var run = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            var value = ValueOf(letters[i]);
            if (value == 0)
                return false;

            run = i > 0 && letters[i] == letters[i - 1] ? run + 1 : 1;
            var isSmallerBefore = i > 0 && previous < value;
            if (run > 3 || (isSmallerBefore && previous * 5 != value && previous * 10 != value))
                return false;

            previous = value;
        }

        return true;
    }

    private static int ValueOf(char letter) => letter switch
    {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        'L' => 50,
        'C' => 100,
        'D' => 500,
        'M' => 1000,
        _ => 0,
    };
}
