using System.Collections.Immutable;
using DraftLint.Yaml;

namespace DraftLint.Facts;

/// <summary>The entries under <c>people:</c> of a built-in file: their names are known, the rest of an entry is read when a draft asks for the person.</summary>
/// <param name="items">The entries.</param>
/// <param name="reader">Reads one.</param>
internal sealed class UnreadPeople(PlainItems items, RoleReader reader)
{
    private readonly PersonEntry?[] read = new PersonEntry?[items.Count];

    /// <summary>Number of entries.</summary>
    public int Count => items.Count;

    /// <summary>Whether an entry says more than names and days, so that it must be read at once: an id of its own, roles, removal.</summary>
    public bool MustBeRead(int person)
    {
        var text = items.TextOf(person);
        return !PlainTexts.HasKey(text, "name") || PlainTexts.HasKey(text, "id") || PlainTexts.HasKey(text, "roles") || PlainTexts.HasKey(text, "remove");
    }

    /// <summary>The entries that must be read at once.</summary>
    public ImmutableArray<PersonEntry> ThoseToBeRead()
    {
        var entries = ImmutableArray.CreateBuilder<PersonEntry>();
        for (var i = 0; i < Count; i++)
        {
            if (MustBeRead(i) && Read(i) is { } entry)
                entries.Add(entry);
        }

        return entries.ToImmutable();
    }

    /// <summary>The texts of one key of an entry: "name", "also", "wrong", "surname".</summary>
    public PlainTexts TextsOf(int person, string key) => PlainTexts.Of(items.TextOf(person), key);

    /// <summary>Reads an entry; the same object for all who ask. Null for one without a name.</summary>
    public PersonEntry? Read(int person)
    {
        ref var slot = ref read[person];
        return Volatile.Read(ref slot) ?? Interlocked.CompareExchange(ref slot, reader.Person(items.Read(person)), comparand: null) ?? slot;
    }
}
