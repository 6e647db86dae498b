using DraftLint.Syntax;

namespace DraftLint.Semantics.Quotations;

/// <summary>A stretch between quotation marks, or a whole block quotation.</summary>
/// <param name="Span">The quoted words with their marks.</param>
/// <param name="Open">Index of the opening mark in the block's tokens, 0 where the quotation comes from the paragraph before; -1 for a block quotation.</param>
/// <param name="Close">Index of the closing mark; -1 for a block quotation and where the mark is missing or the quotation goes on in the next paragraph.</param>
internal readonly record struct Quotation(ProseSpan Span, int Open, int Close) : IAtToken
{
    int IAtToken.FirstToken => Open;

    /// <summary>Whether it is set as a block of its own.</summary>
    public bool IsBlock => Open < 0;

    /// <summary>Whether it comes from the paragraph before, and this one opens with no mark of its own.</summary>
    public bool IsContinued => Open == 0 && Span.Block.Tokens[0].Kind != TokenKind.Quote;

    /// <summary>Whether a token lies inside, the marks included.</summary>
    public bool Holds(int token) => IsBlock || (token >= Open && (Close < 0 || token <= Close));
}

/// <summary>What is wrong with a lone quotation mark.</summary>
internal enum LoneMarkKind : byte
{
    /// <summary>It opens a quotation that never ends.</summary>
    Opening,

    /// <summary>It closes a quotation that never began.</summary>
    Closing,

    /// <summary>It faces the wrong way: <c>he said, ”We won.”</c></summary>
    Reversed,

    /// <summary>It opens a quotation that ends paragraphs later, and those between open with no mark of their own.</summary>
    RunsOn,
}

/// <summary>A quotation mark without its partner.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Token">Its index in the tokens of its block.</param>
/// <param name="End">The mark that ends the quotation, paragraphs later; null unless it runs on.</param>
internal readonly record struct LoneMark(ProseSpan Mark, LoneMarkKind Kind, int Token, ProseSpan? End = null);
