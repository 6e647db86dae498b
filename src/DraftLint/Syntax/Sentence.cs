namespace DraftLint.Syntax;

/// <summary>One sentence of a block.</summary>
/// <param name="FirstToken">Index of its first token in <see cref="ProseBlock.Tokens"/>, 0-based.</param>
/// <param name="TokenCount">Number of its tokens; closing quotation marks and brackets belong to it.</param>
public readonly record struct Sentence(int FirstToken, int TokenCount)
{
    /// <summary>Index behind its last token.</summary>
    public int EndToken => FirstToken + TokenCount;
}
