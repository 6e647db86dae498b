using DraftLint.Text;

namespace DraftLint.Syntax;

/// <summary>A half-open range of one block's prose; a different thing from a <see cref="TextSpan"/> of the source.</summary>
/// <param name="Block">The block.</param>
/// <param name="Start">Offset in <see cref="ProseBlock.Text"/>, 0-based, UTF-16 code units.</param>
/// <param name="Length">UTF-16 code units.</param>
public readonly record struct ProseSpan(ProseBlock Block, int Start, int Length)
{
    /// <summary>The offset behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The words as a reader sees them.</summary>
    public string Text => Block.Text.Substring(Start, Length);

    /// <summary>Where the words stand in the source: from the first code unit of the first to the last of the last, markup between them included.</summary>
    public TextSpan InSource => Block.InSource(Start, Length);

    /// <summary>Whether the two share a code unit of one block.</summary>
    public bool OverlapsWith(ProseSpan other) => ReferenceEquals(Block, other.Block) && Start < other.End && other.Start < End;
}
