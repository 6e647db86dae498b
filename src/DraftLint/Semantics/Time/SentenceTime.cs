using DraftLint.Facts;

namespace DraftLint.Semantics.Time;

/// <summary>The time that a sentence speaks of.</summary>
/// <param name="Period">The days.</param>
/// <param name="Origin">How it is known.</param>
/// <param name="Source">The words that tell it; null for a link's address.</param>
internal readonly record struct SentenceTime(Period Period, TimeOrigin Origin, TimeExpression? Source);

/// <summary>How the time of a sentence is known.</summary>
internal enum TimeOrigin
{
    /// <summary>The sentence says it.</summary>
    Clause,

    /// <summary>The address of a link in the sentence holds it.</summary>
    Link,

    /// <summary>An earlier sentence of the paragraph says it, and this one goes on in the past.</summary>
    Carried,

    /// <summary>The heading above says it.</summary>
    Heading,
}
