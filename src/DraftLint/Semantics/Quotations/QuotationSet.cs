using System.Collections.Immutable;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Quotations;

/// <summary>All quotations of a draft, each with its marks, and the marks that have no partner.</summary>
internal sealed class QuotationSet
{
    private readonly ImmutableArray<int> firstOfBlock;

    private QuotationSet(ImmutableArray<Quotation> all, ImmutableArray<int> firstOfBlock, ImmutableArray<LoneMark> loneMarks)
    {
        All = all;
        this.firstOfBlock = firstOfBlock;
        LoneMarks = loneMarks;
    }

    /// <summary>All quotations, in the order of the source; one inside another is part of the outer one.</summary>
    public ImmutableArray<Quotation> All { get; }

    /// <summary>Quotation marks without a partner, in the order of the source.</summary>
    public ImmutableArray<LoneMark> LoneMarks { get; }

    /// <summary>The quotations of one block.</summary>
    public ReadOnlySpan<Quotation> Of(ProseBlock block) =>
        All.AsSpan()[firstOfBlock[block.Index]..firstOfBlock[block.Index + 1]];

    /// <summary>Whether the words lie inside a quotation, even in part.</summary>
    public bool Covers(ProseSpan span)
    {
        foreach (ref readonly var quotation in Of(span.Block))
        {
            if (quotation.Span.Start < span.End && span.Start < quotation.Span.End)
                return true;
        }

        return false;
    }

    /// <summary>Whether a token of a block lies inside a quotation.</summary>
    public bool Covers(ProseBlock block, int token)
    {
        foreach (ref readonly var quotation in Of(block))
        {
            if (quotation.Holds(token))
                return true;
        }

        return false;
    }

    /// <summary>Finds the quotations of a draft.</summary>
    public static QuotationSet Read(Draft draft)
    {
        var all = ImmutableArray.CreateBuilder<Quotation>();
        var lone = ImmutableArray.CreateBuilder<LoneMark>();
        var firsts = ImmutableArray.CreateBuilder<int>(draft.Prose.Length + 1);
        foreach (var block in draft.Prose)
        {
            firsts.Add(all.Count);
            if (block.Place.QuoteDepth > 0 && !block.Tokens.IsEmpty)
                all.Add(new Quotation(new ProseSpan(block, 0, block.Text.Length), Open: -1, Close: -1));
            else
                QuotationReader.Read(block, Next(draft, block), all, lone);
        }

        firsts.Add(all.Count);
        return new QuotationSet(all.ToImmutable(), firsts.MoveToImmutable(), lone.ToImmutable());
    }

    private static ProseBlock? Next(Draft draft, ProseBlock block) => block.Index + 1 < draft.Prose.Length ? draft.Prose[block.Index + 1] : null;
}
