using System.Collections.Immutable;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Quotations;

/// <summary>All quotations of a draft, each with its marks, and the marks that have no partner.</summary>
internal sealed class QuotationSet
{
    private readonly ImmutableArray<int> firstOfBlock;

    /// <summary>For each block the first token from which on all is taken for quoted, because a mark is never closed; else the largest number.</summary>
    private readonly int[] openFrom;

    private QuotationSet(ImmutableArray<Quotation> all, ImmutableArray<int> firstOfBlock, ImmutableArray<LoneMark> loneMarks)
    {
        All = all;
        this.firstOfBlock = firstOfBlock;
        LoneMarks = loneMarks;
        openFrom = new int[firstOfBlock.Length - 1];
        Array.Fill(openFrom, int.MaxValue);
        foreach (var quotation in all)
        {
            ref var open = ref openFrom[quotation.Span.Block.Index];
            if (quotation.Close < 0 && !quotation.IsBlock && quotation.Open < open)
                open = quotation.Open;
        }
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
        // Quotations of a block stand apart and in order, so only the last that begins before the end of the words can hold any of them.
        var all = Of(span.Block);
        int low = 0, high = all.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].Span.Start < span.End)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && span.Start < all[low - 1].Span.End;
    }

    /// <summary>Whether a token of a block lies inside a quotation.</summary>
    public bool Covers(ProseBlock block, int token)
    {
        if (token >= openFrom[block.Index])
            return true;

        var all = Of(block);
        var next = TokenOrder.FirstFrom(all, token + 1);
        return next > 0 && all[next - 1].Holds(token);
    }

    /// <summary>Whether a token counts as quoted only because a mark before it is never closed.</summary>
    public bool IsLeftOpen(ProseBlock block, int token) => token >= openFrom[block.Index];

    /// <summary>Finds the quotations of a draft.</summary>
    public static QuotationSet Read(Draft draft)
    {
        var all = new List<Quotation>();
        var lone = new List<LoneMark>();
        foreach (var block in draft.Prose)
        {
            if (block.Place.QuoteDepth > 0 && !block.Tokens.IsEmpty)
                all.Add(new Quotation(new ProseSpan(block, 0, block.Text.Length), Open: -1, Close: -1));
            else
                QuotationReader.Read(block, Next(draft, block), all, lone);
        }

        DropApostrophes(all, lone);
        RunOnQuotations.Join(draft, all, lone);
        return new QuotationSet([.. all], FirstOfEachBlock(draft, all), [.. lone]);
    }
    private static ProseBlock? Next(Draft draft, ProseBlock block) => block.Index + 1 < draft.Prose.Length ? draft.Prose[block.Index + 1] : null;

    /// <summary>Only in a draft that sets its quotations in single marks is a lone one that opens no apostrophe for sure.</summary>
    private static void DropApostrophes(List<Quotation> all, List<LoneMark> lone)
    {
        int singles = 0, doubles = 0;
        foreach (var quotation in all)
        {
            if (quotation.IsBlock)
                continue;

            if (QuotationMarks.IsSingle(quotation.Span.Block.Text[quotation.Span.Start]))
                singles++;
            else
                doubles++;
        }

        if (singles < 2 || singles <= doubles)
            lone.RemoveAll(static mark => QuotationMarks.IsSingle(mark.Mark.Block.Text[mark.Mark.Start]));
    }

    private static ImmutableArray<int> FirstOfEachBlock(Draft draft, List<Quotation> all)
    {
        var firsts = ImmutableArray.CreateBuilder<int>(draft.Prose.Length + 1);
        var at = 0;
        foreach (var block in draft.Prose)
        {
            firsts.Add(at);
            while (at < all.Count && ReferenceEquals(all[at].Span.Block, block))
                at++;
        }

        firsts.Add(at);
        return firsts.MoveToImmutable();
    }
}
