using System.Collections.Immutable;
using DraftLint.Phrases;

namespace DraftLint.Vale;

/// <summary>A check whose expressions are tried only where a text stands that they can't do without.</summary>
internal interface IValeSearch
{
    /// <summary>Its expressions.</summary>
    IEnumerable<ValeAlternation> Alternations { get; }

    /// <summary>Where it looks.</summary>
    ValeScope Scope { get; }
}

/// <summary>One automaton for the literals of all of Vale's rules of a run. Immutable; shared by all drafts.</summary>
internal sealed class ValeIndex
{
    private const int CharacterAlphabet = char.MaxValue + 1;

    private readonly Dictionary<ValeAlternation, int> slots = new(ReferenceEqualityComparer.Instance);
    private readonly List<(int Slot, int Item)> rows = [];
    private readonly SymbolAutomaton literals;
    private readonly bool needsRaw;
    private readonly bool needsSummary;

    /// <summary>Makes the automaton.</summary>
    public ValeIndex(IEnumerable<IValeSearch> searches)
    {
        var trie = new SymbolTrie();
        foreach (var search in searches)
        {
            needsRaw |= search.Scope.TakesRaw;
            needsSummary |= search.Scope.TakesSummary;
            foreach (var alternation in search.Alternations)
                Add(alternation, trie);
        }

        literals = SymbolAutomaton.Of(trie, CharacterAlphabet);
    }

    /// <summary>An index of no expressions.</summary>
    public static ValeIndex Empty { get; } = new([]);

    /// <summary>The number of an alternation; -1 for one that was not added.</summary>
    public int SlotOf(ValeAlternation alternation) => slots.GetValueOrDefault(alternation, -1);

    /// <summary>Where which choices may match, in one pass over the texts.</summary>
    public ValeHits Scan(ValeTexts texts)
    {
        var found = new HashSet<(int Slot, int Block, int Item)>();
        foreach (var block in texts.All)
        {
            if (rows.Count > 0 && (!block.IsWhole || (block == texts.Raw ? needsRaw : needsSummary)))
                Scan(block, found);
        }

        return new ValeHits(this, found);
    }

    private void Add(ValeAlternation alternation, SymbolTrie trie)
    {
        if (!slots.TryAdd(alternation, slots.Count))
            return;

        for (var i = 0; i < alternation.Items.Length; i++)
        {
            foreach (var literal in alternation.Items[i].Literals)
            {
                trie.Add([.. literal.Select(static letter => (int)letter)]);
                rows.Add((slots.Count - 1, i));
            }
        }
    }

    private void Scan(ValeBlock block, HashSet<(int Slot, int Block, int Item)> found)
    {
        var state = 0;
        foreach (var letter in block.Text.Text)
        {
            state = literals.Next(state, Typography.FoldAll(letter));
            var end = state;
            for (var row = literals.FirstRow(ref end); row >= 0; row = literals.RowBehind(row, ref end))
                found.Add((rows[row].Slot, block.Index, rows[row].Item));
        }
    }
}

/// <summary>Which choices of which alternation may match in which block of a draft.</summary>
internal sealed class ValeHits
{
    private readonly ValeIndex index;
    private readonly Dictionary<(int Slot, int Block), List<int>> items = [];

    internal ValeHits(ValeIndex index, HashSet<(int Slot, int Block, int Item)> found)
    {
        this.index = index;
        foreach (var (slot, block, item) in found)
        {
            if (!items.TryGetValue((slot, block), out var list))
                items[(slot, block)] = list = [];

            list.Add(item);
        }
    }

    /// <summary>The choices of an alternation that may match in a block, in ascending order.</summary>
    public IReadOnlyList<int> Of(ValeAlternation alternation, ValeBlock block)
    {
        var slot = index.SlotOf(alternation);
        if (slot < 0)
            return [.. Enumerable.Range(0, alternation.Items.Length)];

        if (!items.TryGetValue((slot, block.Index), out var gated))
            return alternation.Ungated;

        var all = new List<int>(gated.Count + alternation.Ungated.Length);
        all.AddRange(gated);
        all.AddRange(alternation.Ungated);
        all.Sort();
        return all;
    }
}
