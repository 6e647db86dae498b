using System.Collections.Immutable;
using DraftLint.Yaml;

namespace DraftLint.Facts;

/// <summary>The entries under <c>people:</c> of a built-in file: their names are known, the rest of an entry is read when a draft asks for the person.</summary>
/// <param name="items">The entries.</param>
/// <param name="reader">Reads one.</param>
internal sealed class UnreadPeople(PlainItems items, RoleReader reader)
{
    private readonly PersonEntry?[] read = new PersonEntry?[items.Count];
    private readonly bool[] mustBeRead = SayMore(items);

    /// <summary>Number of entries.</summary>
    public int Count => items.Count;

    /// <summary>Whether an entry says more than names and days, so that it must be read at once: an id of its own, roles, removal.</summary>
    public bool MustBeRead(int person) => mustBeRead[person];

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

    /// <summary>All lines of an entry.</summary>
    public ReadOnlySpan<char> TextOf(int person) => items.TextOf(person);

    /// <summary>Reads an entry; the same object for all who ask. Null for one without a name.</summary>
    public PersonEntry? Read(int person)
    {
        ref var slot = ref read[person];
        return Volatile.Read(ref slot) ?? Interlocked.CompareExchange(ref slot, reader.Person(items.Read(person)), comparand: null) ?? slot;
    }

    private static bool[] SayMore(PlainItems items)
    {
        var more = new bool[items.Count];
        for (var person = 0; person < more.Length; person++)
        {
            var entry = items.TextOf(person);
            var hasName = false;
            for (var at = PlainTexts.NextKey(entry, 0, out var key); at >= 0; at = PlainTexts.NextKey(entry, at, out key))
            {
                hasName |= key is "name";
                more[person] |= key is "id" or "roles" or "remove";
            }

            more[person] |= !hasName;
        }

        return more;
    }
}
