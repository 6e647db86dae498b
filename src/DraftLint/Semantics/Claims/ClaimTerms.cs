using DraftLint.Syntax;

namespace DraftLint.Semantics.Claims;

/// <summary>What an editor may set about claims.</summary>
/// <param name="VolatileNouns">Nouns whose count changes with time, besides those of the language; in lower case.</param>
/// <param name="StaleMonths">A dated source this many months old no longer dates a sentence in the present tense.</param>
internal sealed record ClaimTerms(IReadOnlySet<string> VolatileNouns, int StaleMonths)
{
    private static readonly LexemeSet Nouns = new(Syntax.Words.ClaimVocabulary.Volatile, Syntax.Words.ClaimVocabulary.Rates);

    /// <summary>No further nouns, 18 months.</summary>
    public static ClaimTerms Usual { get; } = new(new HashSet<string>(StringComparer.Ordinal), 18);

    /// <summary>Whether the word of a token counts something that changes with time.</summary>
    public bool IsVolatile(ProseBlock block, Token token) =>
        token.IsWord && (Nouns.Has(token) || (VolatileNouns.Count > 0 && VolatileNouns.Contains(block.TextOf(token).ToString().ToLowerInvariant())));
}
