using DraftLint.Syntax;

namespace DraftLint.Semantics.Acronyms;

/// <summary>Capitals used as a word: "the NCG", "MIRVs".</summary>
/// <param name="Span">The word.</param>
/// <param name="Token">Its index in the block's tokens.</param>
/// <param name="Letters">Its capitals and digits, without a plural s: "MIRV".</param>
internal readonly record struct AcronymUse(ProseSpan Span, int Token, string Letters);

/// <summary>How an acronym and its words stand together.</summary>
internal enum DefinitionForm
{
    /// <summary>"Water Trust (WT)"</summary>
    WordsThenBracket,

    /// <summary>"WT (Water Trust)"</summary>
    AcronymThenBracket,

    /// <summary>"the Water Trust, or WT," and "the WT, or Water Trust,"</summary>
    Or,

    /// <summary>"WT, the Water Trust,"</summary>
    Apposition,
}

/// <summary>An acronym with the words that it stands for, side by side.</summary>
/// <param name="Use">The acronym.</param>
/// <param name="Expansion">The words.</param>
/// <param name="Whole">Both, with what stands between.</param>
/// <param name="Form">How they stand together.</param>
/// <param name="IsFitting">Whether the words give the letters.</param>
internal sealed record AcronymDefinition(AcronymUse Use, ProseSpan Expansion, ProseSpan Whole, DefinitionForm Form, bool IsFitting)
{
    /// <summary>The acronym's letters.</summary>
    public string Letters => Use.Letters;
}
