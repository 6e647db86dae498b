using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace DraftLint.Yaml;

/// <summary>The nodes of the lists and mappings that are still open while a file is read; a mapping has its keys and values in turn.</summary>
/// <remarks>So that each list and mapping costs one array, as long as need be.</remarks>
internal sealed class NodeStack
{
    private YamlNode[] nodes = [];

    /// <summary>Number of nodes.</summary>
    public int Count { get; private set; }

    /// <summary>Puts a node on top.</summary>
    public void Push(YamlNode node)
    {
        if (Count == nodes.Length)
            Array.Resize(ref nodes, Math.Max(32, Count * 2));

        nodes[Count++] = node;
    }

    /// <summary>Whether the mapping that begins at an index has a key.</summary>
    public bool HoldsKey(int first, string key)
    {
        for (var i = first; i < Count; i += 2)
        {
            if (((YamlScalar)nodes[i]).Value == key)
                return true;
        }

        return false;
    }

    /// <summary>Takes the entries of a list from the stack.</summary>
    public ImmutableArray<YamlNode> TakeItems(int first)
    {
        if (Count == first)
            return [];

        var items = nodes.AsSpan(first..Count).ToArray();
        Count = first;
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    /// <summary>Takes the entries of a mapping from the stack.</summary>
    public ImmutableArray<YamlEntry> TakeEntries(int first)
    {
        var entries = new YamlEntry[(Count - first) / 2];
        for (var i = 0; i < entries.Length; i++)
            entries[i] = new YamlEntry((YamlScalar)nodes[first + (2 * i)], nodes[first + (2 * i) + 1]);

        Count = first;
        return ImmutableCollectionsMarshal.AsImmutableArray(entries);
    }
}
