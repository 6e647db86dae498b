using System.Collections.Immutable;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Figures;

/// <summary>Every quantity of a draft; each block is read when it is first asked for.</summary>
internal sealed class QuantitySet(Draft draft, DraftTimes times)
{
    private readonly ImmutableArray<Quantity>[] blocks = new ImmutableArray<Quantity>[draft.Prose.Length];
    private readonly List<Quantity> scratch = [];

    /// <summary>The quantities of a block, in order.</summary>
    public ImmutableArray<Quantity> In(ProseBlock block)
    {
        ref var known = ref blocks[block.Index];
        if (known.IsDefault)
        {
            scratch.Clear();
            new QuantityReader(block, times.In(block), scratch).Read();
            known = [.. scratch];
        }

        return known;
    }

    /// <summary>The quantities of one sentence, in order.</summary>
    public ReadOnlySpan<Quantity> At(ProseBlock block, Sentence sentence)
    {
        var all = In(block).AsSpan();
        var first = TokenOrder.FirstFrom(all, sentence.FirstToken);
        var end = first;
        while (end < all.Length && all[end].FirstToken < sentence.EndToken)
            end++;

        return all[first..end];
    }
}
