using DraftLint.Facts;
using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>Capitalized words that are one small slip away from a title.</summary>
/// <param name="Words">The words of the title alone.</param>
/// <param name="Span">The words with the name behind them.</param>
/// <param name="Meant">The title that was meant.</param>
/// <param name="Name">The name that the title stands beside, or null.</param>
internal sealed record MalformedTitle(ProseSpan Words, ProseSpan Span, TitlePhrase Meant, ProseSpan? Name);
