namespace DraftLint.Phrases;

/// <summary>Finds all of many rows of symbols in one pass (Aho and Corasick, 1975). A symbol is a number: of a word, or of a character.</summary>
/// <remarks>The cost of a step does not grow with the rows: one array access in the root, one look into a hash table elsewhere.</remarks>
internal sealed class SymbolAutomaton
{
    private const int Root = 0;

    private readonly int[] rootNext;
    private readonly ulong[] edges;
    private readonly int[] targets;
    private readonly int[] fallback;
    private readonly int[] shorter;
    private readonly int[] firstRow;
    private readonly int[] nextRow;

    private SymbolAutomaton(SymbolTrie trie, int alphabet)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, trie.Edges.Count * 2));
        edges = new ulong[size];
        targets = new int[size];
        rootNext = new int[trie.Edges.Count == 0 ? 0 : alphabet];
        foreach (var (edge, target) in trie.Edges)
        {
            if (edge >> 32 == Root)
                rootNext[(int)(uint)edge] = target;
            else
                Place(edge, target);
        }

        fallback = new int[trie.StateCount];
        shorter = new int[trie.StateCount];
        firstRow = [.. trie.FirstRow];
        nextRow = [.. trie.NextRow];
        Link(trie);
    }

    /// <summary>Makes an automaton of the rows of a trie.</summary>
    /// <param name="trie">The rows.</param>
    /// <param name="alphabet">All symbols are below this.</param>
    public static SymbolAutomaton Of(SymbolTrie trie, int alphabet) => new(trie, alphabet);

    /// <summary>The state behind a symbol.</summary>
    public int Next(int state, int symbol)
    {
        while (state != Root)
        {
            var target = Find(state, symbol);
            if (target != 0)
                return target;

            state = fallback[state];
        }

        return (uint)symbol < (uint)rootNext.Length ? rootNext[symbol] : Root;
    }

    /// <summary>The first row that ends in a state, or -1; go on with <see cref="RowBehind"/>.</summary>
    public int FirstRow(ref int state)
    {
        while (state != Root)
        {
            if (firstRow[state] >= 0)
                return firstRow[state];

            state = shorter[state];
        }

        return -1;
    }

    /// <summary>The row that ends at the same symbol behind another one, or -1.</summary>
    public int RowBehind(int row, ref int state)
    {
        if (nextRow[row] >= 0)
            return nextRow[row];

        state = shorter[state];
        return FirstRow(ref state);
    }

    /// <summary>Breadth first: the state of the longest proper end that begins some row, and the next on that way in which a row ends.</summary>
    private void Link(SymbolTrie trie)
    {
        foreach (var (parent, symbol, state) in trie.InBreadth())
        {
            fallback[state] = parent == Root ? Root : Next(fallback[parent], symbol);
            shorter[state] = firstRow[fallback[state]] >= 0 ? fallback[state] : shorter[fallback[state]];
        }
    }

    private static int SlotOf(ulong edge, int mask) => (int)((edge * 0x9E3779B97F4A7C15UL) >> 40) & mask;

    private void Place(ulong edge, int target)
    {
        var mask = edges.Length - 1;
        var slot = SlotOf(edge, mask);
        while (edges[slot] != 0)
            slot = (slot + 1) & mask;

        edges[slot] = edge;
        targets[slot] = target;
    }

    private int Find(int state, int symbol)
    {
        var edge = SymbolTrie.EdgeOf(state, symbol);
        var mask = edges.Length - 1;
        for (var slot = SlotOf(edge, mask); ; slot = (slot + 1) & mask)
        {
            if (edges[slot] == edge)
                return targets[slot];

            if (edges[slot] == 0)
                return 0;
        }
    }
}

/// <summary>Rows of symbols, put together by their beginnings.</summary>
internal sealed class SymbolTrie
{
    private readonly List<(int Parent, int Symbol, int Depth)> states = [(0, 0, 0)];

    /// <summary>From a state and a symbol to the next state.</summary>
    public Dictionary<ulong, int> Edges { get; } = [];

    /// <summary>For each state the last row added that ends there, or -1.</summary>
    public List<int> FirstRow { get; } = [-1];

    /// <summary>For each row the one that was added before it and ends there too, or -1.</summary>
    public List<int> NextRow { get; } = [];

    /// <summary>Number of states, the root included.</summary>
    public int StateCount => states.Count;

    /// <summary>The edge of a state and a symbol, as one number.</summary>
    public static ulong EdgeOf(int state, int symbol) => ((ulong)(uint)state << 32) | (uint)symbol;

    /// <summary>Adds a row; its number is how many were added before.</summary>
    public void Add(ReadOnlySpan<int> row)
    {
        var state = 0;
        foreach (var symbol in row)
        {
            var edge = EdgeOf(state, symbol);
            if (!Edges.TryGetValue(edge, out var next))
            {
                Edges[edge] = next = states.Count;
                states.Add((state, symbol, states[state].Depth + 1));
                FirstRow.Add(-1);
            }

            state = next;
        }

        NextRow.Add(FirstRow[state]);
        FirstRow[state] = NextRow.Count - 1;
    }

    /// <summary>All states but the root, those nearer to it first.</summary>
    public IEnumerable<(int Parent, int Symbol, int State)> InBreadth() =>
        Enumerable.Range(1, states.Count - 1).OrderBy(state => states[state].Depth).Select(state => (states[state].Parent, states[state].Symbol, state));
}
