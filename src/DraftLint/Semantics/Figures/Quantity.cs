using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Figures;

/// <summary>What a quantity counts in.</summary>
internal enum QuantityKind : byte
{
    /// <summary>Things or people, or nothing that is named: "700,000 refugees", "eleven".</summary>
    Count,

    /// <summary>Money: "$2,000", "2 million dollars", "48 cents".</summary>
    Money,

    /// <summary>Parts of a hundred: "9 percent", "40%", "12 percentage points".</summary>
    Percent,

    /// <summary>A part of a whole: "one in nine", "two-thirds of voters", "six of seven", "half of them".</summary>
    Share,

    /// <summary>A measure: "80 miles", "410 parts per million".</summary>
    Measure,

    /// <summary>A length of time: "30 years".</summary>
    Duration,

    /// <summary>Somebody's age: "at 82", "65 and older", "a 10-year-old".</summary>
    Age,
}

/// <summary>A number of the text with what it measures: "nearly 40 percent of tenants". Years, dates, times of day and numbers that are names are none.</summary>
/// <param name="FirstToken">Index in the block of its first token: the currency sign, the number, or the article of "a million".</param>
/// <param name="EndToken">Index behind its last token: the number, its magnitude, its unit.</param>
/// <param name="Value">The number; 0.4 for "two in five", 40 for "40 percent".</param>
/// <param name="Kind">What it counts in.</param>
internal readonly record struct Quantity(int FirstToken, int EndToken, decimal Value, QuantityKind Kind) : IAtToken
{
    /// <summary>How exactly it is meant.</summary>
    public Precision Precision { get; init; }

    /// <summary>Index of the first token of "nearly", "more than" and the like; <see cref="FirstToken"/> where there is none.</summary>
    public int ApproximatorToken { get; init; }

    /// <summary>Index of the noun counted ("tenants", "troops"), or -1 where none is found.</summary>
    public int NounToken { get; init; }

    /// <summary>Index of the word or sign of its unit ("percent", "%", "dollars", "miles"); -1 where there is none.</summary>
    public int UnitToken { get; init; }

    /// <summary>Whether it begins with digits.</summary>
    public bool InDigits { get; init; }

    /// <summary>Whether a hyphen makes it an adjective: "a 59-page opinion".</summary>
    public bool IsCompound { get; init; }

    /// <summary>The number with its sign and unit, as it is reported.</summary>
    public ProseSpan SpanIn(ProseBlock block) => block.SpanOf(FirstToken, EndToken);

    /// <summary>Whether another quantity of the block is told in the same unit; null where one of the two has none.</summary>
    public bool? SharesUnit(in Quantity other, ProseBlock block) =>
        UnitToken < 0 || other.UnitToken < 0 ? null : block.TextOf(block.Tokens[UnitToken]).SequenceEqual(block.TextOf(block.Tokens[other.UnitToken]));
}
