using DraftLint.Syntax;

namespace DraftLint.Semantics.Parts;

/// <summary>A sentence of the writer's own body, outside block quotations.</summary>
/// <param name="Block">Its block.</param>
/// <param name="Index">Its index in the block.</param>
internal readonly record struct BodySentence(ProseBlock Block, int Index)
{
    /// <summary>Its tokens.</summary>
    public Sentence Sentence => Block.Sentences[Index];

    /// <summary>All sentences of a draft's body, in reading order.</summary>
    public static IEnumerable<BodySentence> In(SemanticModel model)
    {
        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsBody(block) || block.Place.QuoteDepth > 0)
                continue;

            for (var index = 0; index < block.Sentences.Length; index++)
                yield return new BodySentence(block, index);
        }
    }
}
