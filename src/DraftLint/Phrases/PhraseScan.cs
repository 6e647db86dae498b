using System.Collections.Immutable;
using DraftLint.Syntax;

namespace DraftLint.Phrases;

/// <summary>A place at which a phrase may stand.</summary>
/// <param name="Slot">The set that has it.</param>
/// <param name="Block">The block.</param>
/// <param name="First">Index of the first token; <see cref="OfExpression"/> where an expression is to be tried on the whole block.</param>
/// <param name="Last">Index of the last token.</param>
/// <param name="Item">Index of the wording, or of the expression, in its set.</param>
internal readonly record struct PhraseHit(int Slot, ProseBlock Block, int First, int Last, int Item)
{
    /// <summary>In the place of a token: the hit is a block for an expression.</summary>
    public const int OfExpression = -1;
}

/// <summary>What the automata found in one draft.</summary>
internal sealed class PhraseScan
{
    private readonly PhraseIndex index;
    private readonly PhraseHit[] hits;
    private readonly Dictionary<ProseBlock, string> folded = new(ReferenceEqualityComparer.Instance);

    internal PhraseScan(PhraseIndex index, List<PhraseHit> found)
    {
        this.index = index;
        hits = BySlot(found);
        Owners = OwnersOf(hits, index);
    }

    /// <summary>The checks that have something to look at, in order.</summary>
    public ImmutableArray<int> Owners { get; }

    /// <summary>The places at which the phrases of a set may stand: block by block, each block's in the order of their ends.</summary>
    public ReadOnlySpan<PhraseHit> Of(PhraseSet set)
    {
        var slot = index.SlotOf(set);
        var start = Lower(slot);
        return hits.AsSpan(start, Lower(slot + 1) - start);
    }

    /// <summary>A block's text as expressions see it, folded once for all of them.</summary>
    public string TextOf(ProseBlock block)
    {
        if (!folded.TryGetValue(block, out var text))
            folded[block] = text = Typography.Fold(block.Text);

        return text;
    }

    /// <summary>Sorted by the sets, and within a set in the order of the finding; the many repeats of a gate are one.</summary>
    private static PhraseHit[] BySlot(List<PhraseHit> found)
    {
        if (found.Count == 0)
            return [];

        var order = new long[found.Count];
        for (var i = 0; i < order.Length; i++)
            order[i] = ((long)found[i].Slot << 32) | (uint)i;

        Array.Sort(order);
        var sorted = new List<PhraseHit>(order.Length);
        foreach (var key in order)
        {
            var hit = found[(int)(uint)key];
            if (hit.First != PhraseHit.OfExpression || sorted.Count == 0 || sorted[^1] != hit)
                sorted.Add(hit);
        }

        return [.. sorted];
    }

    private static ImmutableArray<int> OwnersOf(PhraseHit[] hits, PhraseIndex index)
    {
        var owners = new HashSet<int>(index.Everywhere);
        foreach (var hit in hits)
            owners.Add(index.OwnerOfSlot[hit.Slot]);

        var sorted = owners.ToArray();
        Array.Sort(sorted);
        return [.. sorted];
    }

    private int Lower(int slot)
    {
        int low = 0, high = hits.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (hits[middle].Slot < slot)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
