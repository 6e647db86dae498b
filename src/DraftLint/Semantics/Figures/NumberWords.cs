using DraftLint.Syntax;

namespace DraftLint.Semantics.Figures;

/// <summary>What a word does in a number told in words.</summary>
internal enum NumberRole : byte
{
    /// <summary>It is no number.</summary>
    None,

    /// <summary>"seven", "twelve": 0 to 19.</summary>
    Small,

    /// <summary>"forty": 20 to 90.</summary>
    Ten,

    /// <summary>"hundred", "dozen": multiplies what stands before it.</summary>
    Hundred,

    /// <summary>"thousand", "million", "bn": closes a group.</summary>
    Magnitude,

    /// <summary>"seventh", "hundredth": closes the number.</summary>
    Ordinal,

    /// <summary>"half", "quarter", "thirds": a part of one.</summary>
    Part,
}

/// <summary>A word of a number.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Value">What it is worth; the denominator of a part.</param>
internal readonly record struct NumberWord(NumberRole Role, decimal Value);

/// <summary>The number words of English by their lexemes.</summary>
internal static class NumberWords
{
    /// <summary>Each number word with its role and value.</summary>
    public static LexemeTable<NumberWord> Table { get; } = new(
    [
        .. Count(NumberRole.Small, 0, 1, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"),
        .. Count(NumberRole.Ten, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety"),
        .. Count(NumberRole.Ordinal, 1, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"),
        .. Count(NumberRole.Ordinal, 20, 10, "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"),
        ("hundredth", new NumberWord(NumberRole.Ordinal, 100)),
        ("thousandth", new NumberWord(NumberRole.Ordinal, 1000)),
        ("hundred", new NumberWord(NumberRole.Hundred, 100)),
        ("dozen", new NumberWord(NumberRole.Hundred, 12)),
        ("thousand", new NumberWord(NumberRole.Magnitude, 1_000)),
        ("million", new NumberWord(NumberRole.Magnitude, 1_000_000)),
        ("billion", new NumberWord(NumberRole.Magnitude, 1_000_000_000)),
        ("trillion", new NumberWord(NumberRole.Magnitude, 1_000_000_000_000)),
        ("half halves", new NumberWord(NumberRole.Part, 2)),
        ("thirds", new NumberWord(NumberRole.Part, 3)),
        ("quarter quarters fourths", new NumberWord(NumberRole.Part, 4)),
        ("fifths", new NumberWord(NumberRole.Part, 5)),
        ("sixths", new NumberWord(NumberRole.Part, 6)),
        ("eighths", new NumberWord(NumberRole.Part, 8)),
        ("tenths", new NumberWord(NumberRole.Part, 10)),
    ]);

    private static IEnumerable<(string, NumberWord)> Count(NumberRole role, int first, int step, string words) =>
        words.Split(' ').Select((word, index) => (word, new NumberWord(role, first + (index * step))));
}
