using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>A name that is spelled in another way elsewhere, or by the facts.</summary>
/// <param name="Span">The words that differ: the whole name, or the surname alone.</param>
/// <param name="Right">The spelling that the facts have, else the one that the draft has more often.</param>
/// <param name="Other">Where the draft has the other spelling, or null.</param>
/// <param name="Source">What upholds the right spelling.</param>
internal sealed record NameVariant(ProseSpan Span, string Right, ProseSpan? Other, VariantSource Source);

/// <summary>What upholds a spelling.</summary>
internal enum VariantSource
{
    /// <summary>Another place of the draft.</summary>
    Draft,

    /// <summary>The facts files.</summary>
    Facts,

    /// <summary>The other names of the draft: "Pak Thae Song" beside "Kim Jong un".</summary>
    Pattern,
}
