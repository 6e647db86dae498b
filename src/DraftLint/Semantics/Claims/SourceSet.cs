using System.Collections.Immutable;
using DraftLint.Semantics.Quotations;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Claims;

/// <summary>Who or what stands behind each sentence of a draft; a sentence is read when it is first asked for.</summary>
internal sealed class SourceSet(Draft draft, QuotationSet quotations)
{
    private readonly ImmutableArray<Source>[]?[] blocks = new ImmutableArray<Source>[]?[draft.Prose.Length];

    /// <summary>The names of the draft.</summary>
    public NameRuns Names { get; } = new(draft);

    /// <summary>The sources of one sentence, in order of their kind and place; quoted words name none.</summary>
    public ImmutableArray<Source> Of(ProseBlock block, int sentence)
    {
        var sentences = blocks[block.Index] ??= new ImmutableArray<Source>[block.Sentences.Length];
        if (sentences[sentence].IsDefault)
            sentences[sentence] = new SourceReader(block, block.Sentences[sentence], Names, quotations).Read();

        return sentences[sentence];
    }

    /// <summary>Whether a sentence gives any source; one outside the block gives none.</summary>
    public bool IsSourced(ProseBlock block, int sentence) => sentence >= 0 && sentence < block.Sentences.Length && !Of(block, sentence).IsEmpty;

    /// <summary>The first source of a sentence that can be looked up, or null.</summary>
    public Source? NamedIn(ProseBlock block, int sentence)
    {
        if (sentence < 0 || sentence >= block.Sentences.Length)
            return null;

        foreach (var source in Of(block, sentence))
        {
            if (source.IsNamed)
                return source;
        }

        return null;
    }
}
