using DraftLint.Yaml;

namespace DraftLint.Facts;

/// <summary>The entries under <c>names:</c> of a built-in file: an entry is read when a draft has its acronym or its name.</summary>
/// <param name="items">The entries.</param>
/// <param name="reader">Reads one.</param>
internal sealed class UnreadNames(PlainItems items, Func<YamlNode, NameEntry?> reader)
{
    private readonly NamedEntity?[] read = new NamedEntity?[items.Count];

    /// <summary>Number of entries.</summary>
    public int Count => items.Count;

    /// <summary>Whether one of the texts under a key of an entry is <paramref name="text"/>, by exact case.</summary>
    public bool Has(int entry, string key, ReadOnlySpan<char> text)
    {
        foreach (var value in TextsOf(entry, key))
        {
            if (value.SequenceEqual(text))
                return true;
        }

        return false;
    }

    /// <summary>The texts of one key of an entry: "name", "wrong".</summary>
    public PlainTexts TextsOf(int entry, string key) => PlainTexts.Of(items.TextOf(entry), key);

    /// <summary>Reads an entry; the same object for all who ask. Null for one without a name.</summary>
    public NamedEntity? Read(int entry)
    {
        ref var slot = ref read[entry];
        return Volatile.Read(ref slot) ?? Interlocked.CompareExchange(ref slot, reader(items.Read(entry))?.Entity, comparand: null) ?? slot;
    }
}
