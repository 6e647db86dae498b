using System.Collections.Immutable;

namespace DraftLint.Facts;

/// <summary>Organisations and treaties, found by their acronym or their name.</summary>
/// <remarks>A draft asks for two or three of hundreds, so the entries of built-in files stay pieces of the file's text until then.</remarks>
internal sealed class NameTable(FactBookContents contents)
{
    private readonly ImmutableArray<NamedEntity> read = contents.Names;
    private readonly IReadOnlyList<UnreadNames> unread = contents.UnreadNames;
    private readonly IReadOnlySet<string> replaced = contents.ReplacedNames;

    /// <summary>All of them; reads what is not read yet.</summary>
    public ImmutableArray<NamedEntity> All => [.. Unread(key: null, ""), .. read];

    /// <summary>Those of an acronym, by exact case, in the order of the files.</summary>
    public IEnumerable<NamedEntity> WithAcronym(string acronym) => Unread("acronym", acronym).Concat(read.Where(name => name.Acronym == acronym));

    /// <summary>Whether the words are the right name of one, by exact case.</summary>
    public bool Holds(string name) => Unread("name", name).Any() || read.Any(entity => entity.Name == name);

    /// <summary>The entries with a text under a key; all for no key. A later file's entry of the same name stands in their place.</summary>
    private IEnumerable<NamedEntity> Unread(string? key, string text)
    {
        foreach (var names in unread)
        {
            for (var i = 0; i < names.Count; i++)
            {
                if ((key is null || names.Has(i, key, text)) && names.Read(i) is { } entity && !replaced.Contains(entity.Name))
                    yield return entity;
            }
        }
    }
}
