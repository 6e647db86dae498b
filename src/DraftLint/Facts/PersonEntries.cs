using System.Collections.Immutable;
using DraftLint.Yaml;

namespace DraftLint.Facts;

/// <summary>The people who have an entry of their own, numbered from 0: those that were read, then those that are read when they are asked for.</summary>
internal sealed class PersonEntries
{
    private readonly ImmutableArray<PersonEntry> read;
    private readonly IReadOnlyList<UnreadPeople> unread;
    private readonly IReadOnlySet<string> replacedIds;

    /// <summary>Takes the people of facts files.</summary>
    public PersonEntries(FactBookContents contents)
    {
        read = [.. contents.People];
        unread = contents.UnreadPeople;
        replacedIds = contents.ReplacedIds;
    }

    /// <summary>Number of entries.</summary>
    public int Count => read.Length + unread.Sum(people => people.Count);

    /// <summary>An entry; null if a later file has another in its place, or took it out, or if it is among those read already.</summary>
    public PersonEntry? this[int number]
    {
        get
        {
            if (number < read.Length)
                return read[number];

            number -= read.Length;
            var file = 0;
            for (; number >= unread[file].Count; file++)
                number -= unread[file].Count;

            var entry = unread[file].MustBeRead(number) ? null : unread[file].Read(number);
            return entry is null || replacedIds.Contains(entry.Id) ? null : entry;
        }
    }

    /// <summary>Adds the words of all names to an index, the entries numbered from <paramref name="firstTarget"/>.</summary>
    public void AddTo(NameIndex index, int firstTarget)
    {
        for (var i = 0; i < read.Length; i++)
            Add(index, read[i].Person, firstTarget + i);

        var target = firstTarget + read.Length;
        foreach (var people in unread)
        {
            for (var i = 0; i < people.Count; i++, target++)
            {
                if (!people.MustBeRead(i))
                    AddUnread(index, people, i, target);
            }
        }
    }

    /// <summary>The entry that a holder's line means: of its id, else of its name or one of the other right forms of it; or null.</summary>
    public PersonEntry? Find(NameIndex index, int firstTarget, ReadOnlySpan<char> id, ReadOnlySpan<char> name)
    {
        var key = id.IsEmpty ? NameFold.Fold(name) : id.ToString();
        PersonEntry? byOtherForm = null;
        PersonEntry? found = null;
        foreach (var range in key.AsSpan().SplitAny(' ', '-'))
        {
            foreach (var target in index.TargetsOf(key.AsSpan(range)))
            {
                if (target < firstTarget || this[target - firstTarget] is not { } entry)
                    continue;

                if (entry.Id == key || NameFold.FoldsTo(entry.Person.Name, key))
                    found = entry;
                else if (byOtherForm is null && HasOtherForm(entry.Person, key))
                    byOtherForm = entry;
            }

            if (found is not null)
                break;
        }

        return found ?? ById(id) ?? byOtherForm;
    }

    private static bool HasOtherForm(FactPerson person, string key)
    {
        foreach (var form in person.Also)
        {
            if (NameFold.FoldsTo(form, key))
                return true;
        }

        return false;
    }

    private PersonEntry? ById(ReadOnlySpan<char> id)
    {
        if (id.IsEmpty)
            return null;

        foreach (var entry in read)
        {
            if (id.SequenceEqual(entry.Id))
                return entry;
        }

        return null;
    }

    private static void Add(NameIndex index, FactPerson person, int target)
    {
        index.AddFullName(person.Name, target);
        index.Add(person.Surname, target);
        foreach (var form in person.Also)
            index.AddFullName(form, target);

        foreach (var form in person.Wrong)
            index.Add(form, target);
    }

    private static void AddUnread(NameIndex index, UnreadPeople people, int person, int target)
    {
        var entry = people.TextOf(person);
        for (var at = PlainTexts.NextKey(entry, 0, out var key); at >= 0; at = PlainTexts.NextKey(entry, at, out key))
        {
            var isFullName = key is "name" or "also";
            if (!isFullName && key is not ("surname" or "wrong"))
                continue;

            foreach (var name in PlainTexts.Behind(entry, at))
            {
                if (isFullName)
                    index.AddFullName(name, target);
                else
                    index.Add(name, target);
            }
        }
    }
}
