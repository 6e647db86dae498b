using DraftLint.Syntax;

namespace DraftLint.Semantics.Passages;

/// <summary>A run of whole sentences of one block.</summary>
/// <param name="Block">The block.</param>
/// <param name="FirstSentence">Index of its first sentence in the block.</param>
/// <param name="EndSentence">Index behind its last sentence.</param>
internal readonly record struct Passage(ProseBlock Block, int FirstSentence, int EndSentence)
{
    /// <summary>Its words.</summary>
    public ProseSpan Span => Block.SpanOf(Block.Sentences[FirstSentence].FirstToken, Block.Sentences[EndSentence - 1].EndToken);

    /// <summary>Whether it is all of its block.</summary>
    public bool IsWholeBlock => FirstSentence == 0 && EndSentence == Block.Sentences.Length;
}

/// <summary>A passage that stands twice in a draft.</summary>
/// <param name="First">Where it stands first.</param>
/// <param name="Later">Where it comes again.</param>
internal sealed record RepeatedPassage(Passage First, Passage Later);
