using System.Collections.Immutable;

namespace DraftLint.Facts;

/// <summary>Organisations and treaties, found by their acronym, their name or its first word.</summary>
/// <remarks>
/// A draft asks for two or three of hundreds, so the entries of built-in files stay pieces of the file's text until then. They are numbered from 0,
/// those of built-in files first.
/// </remarks>
internal sealed class NameTable(FactBookContents contents)
{
    private readonly ImmutableArray<NamedEntity> read = contents.Names;
    private readonly IReadOnlyList<UnreadNames> unread = contents.UnreadNames;
    private readonly IReadOnlySet<string> replaced = contents.ReplacedNames;
    private readonly Lazy<NameIndex> byAcronym = new(() => TextsUnder(contents.UnreadNames, "acronym"));
    private readonly Lazy<NameIndex> byName = new(() => TextsUnder(contents.UnreadNames, "name"));
    private readonly Lazy<NameIndex> byOtherName = new(() => TextsUnder(contents.UnreadNames, "also"));

    /// <summary>All of them; reads what is not read yet.</summary>
    public ImmutableArray<NamedEntity> All => [.. unread.SelectMany(names => Enumerable.Range(0, names.Count).Select(names.Read)).OfType<NamedEntity>().Where(entity => !replaced.Contains(entity.Name)), .. read];

    /// <summary>An entry; null if a later file's entry of the same name stands in its place.</summary>
    public NamedEntity? this[int number]
    {
        get
        {
            foreach (var names in unread)
            {
                if (number < names.Count)
                    return names.Read(number) is { } entity && !replaced.Contains(entity.Name) ? entity : null;

                number -= names.Count;
            }

            return read[number];
        }
    }

    /// <summary>Those of an acronym, by exact case, in the order of the files.</summary>
    public IEnumerable<NamedEntity> WithAcronym(string acronym) => Unread(byAcronym.Value, "acronym", acronym).Concat(read.Where(name => name.Acronym == acronym));

    /// <summary>Whether the words are the usual name of one, by exact case.</summary>
    public bool Holds(string name) => Unread(byName.Value, "name", name).Any() || read.Any(entity => entity.Name == name);

    /// <summary>Whether the words are the usual or another right name of one, by exact case.</summary>
    public bool HoldsForm(string name) => Holds(name) || Unread(byOtherName.Value, "also", name).Any() || read.Any(entity => entity.Also.Contains(name, StringComparer.Ordinal));

    /// <summary>The first words of all names and of their wrong forms, with the numbers of the entries.</summary>
    public NameIndex FirstWords()
    {
        var index = new NameIndex(unread.Sum(names => names.Count) + read.Length);
        var number = 0;
        foreach (var names in unread)
        {
            for (var i = 0; i < names.Count; i++, number++)
            {
                foreach (var name in names.TextsOf(i, "name"))
                    index.AddFirstWord(name, number);

                foreach (var wrong in names.TextsOf(i, "wrong"))
                    index.AddFirstWord(wrong, number);
            }
        }

        foreach (var entity in read)
        {
            index.AddFirstWord(entity.Name, number);
            foreach (var wrong in entity.Wrong)
                index.AddFirstWord(wrong, number);

            number++;
        }

        return index;
    }

    /// <summary>The entries with a text under a key, in the order of the files. A later file's entry of the same name stands in their place.</summary>
    private IEnumerable<NamedEntity> Unread(NameIndex index, string key, string text)
    {
        foreach (var number in index.TargetsOf(text))
        {
            var entry = number;
            foreach (var names in unread)
            {
                if (entry < names.Count)
                {
                    if (names.Has(entry, key, text) && names.Read(entry) is { } entity && !replaced.Contains(entity.Name))
                        yield return entity;

                    break;
                }

                entry -= names.Count;
            }
        }
    }

    private static NameIndex TextsUnder(IReadOnlyList<UnreadNames> unread, string key)
    {
        var index = new NameIndex(unread.Sum(names => names.Count));
        var number = 0;
        foreach (var names in unread)
        {
            for (var i = 0; i < names.Count; i++, number++)
            {
                foreach (var text in names.TextsOf(i, key))
                    index.AddText(text, number);
            }
        }

        return index;
    }
}
