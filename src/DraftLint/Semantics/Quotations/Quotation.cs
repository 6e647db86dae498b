using DraftLint.Syntax;

namespace DraftLint.Semantics.Quotations;

/// <summary>A stretch between quotation marks, or a whole block quotation.</summary>
/// <param name="Span">The quoted words with their marks.</param>
/// <param name="Open">Index of the opening mark in the block's tokens; -1 for a block quotation.</param>
/// <param name="Close">Index of the closing mark; -1 for a block quotation and where the mark is missing or the quotation goes on in the next paragraph.</param>
internal readonly record struct Quotation(ProseSpan Span, int Open, int Close)
{
    /// <summary>Whether it is set as a block of its own.</summary>
    public bool IsBlock => Open < 0;

    /// <summary>Whether a token lies inside, the marks included.</summary>
    public bool Holds(int token) => IsBlock || (token >= Open && (Close < 0 || token <= Close));
}

/// <summary>A quotation mark without its partner.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="IsOpening">Whether it opens a quotation that never ends; else it closes one that never began.</param>
internal readonly record struct LoneMark(ProseSpan Mark, bool IsOpening);
