using System.Collections.Immutable;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Parts;

/// <summary>A run of blocks that a website put around or into the text: promotion, or page furniture such as "Related Articles".</summary>
/// <param name="FirstBlock">Index of its first block in <see cref="Draft.Prose"/>.</param>
/// <param name="EndBlock">Index behind its last block.</param>
/// <param name="Signs">The words that gave it away, in the order of the text.</param>
internal sealed record Insert(int FirstBlock, int EndBlock, ImmutableArray<ProseSpan> Signs);
