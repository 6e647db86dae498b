using System.Collections.Immutable;

namespace DraftLint.Facts;

/// <summary>What several facts files tell together: later files win by id, terms are added, <c>remove: true</c> drops.</summary>
internal sealed class FactBookContents
{
    private readonly Dictionary<string, int> officeById;
    private readonly List<Office> offices;
    private readonly Dictionary<string, PersonEntry> peopleById = new(StringComparer.Ordinal);
    private readonly List<UnreadPeople> unreadPeople = [];
    private readonly HashSet<string> replacedIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> removedNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedEntity> names = new(StringComparer.Ordinal);
    private readonly List<UnreadNames> unreadNames = [];
    private readonly HashSet<string> replacedNames = new(StringComparer.Ordinal);

    private FactBookContents(IReadOnlyList<FactsFile> files)
    {
        // So that no table grows while thousands of entries come in.
        var officeCount = files.Sum(file => file.Offices.Length);
        officeById = new Dictionary<string, int>(officeCount, StringComparer.Ordinal);
        offices = new List<Office>(officeCount);
        Terms = new HolderTerms(files.Sum(file => file.Offices.Sum(office => office.Holders.Count)));
        CanonicalNames = new Dictionary<string, string>(files.Sum(file => file.Aliases.Sum(list => list.Length)), NameComparer.Instance);
        Acronyms = new HashSet<string>(files.Sum(file => file.Acronyms.Length), StringComparer.Ordinal);
        Places = new Dictionary<string, PlaceKind>(files.Sum(file => file.Places.Length), NameComparer.Instance);
        Titles = new List<(string Title, OfficeClass Class)>(files.Sum(file => file.Titles.Length));
    }

    /// <summary>All offices.</summary>
    public ImmutableArray<Office> Offices => [.. offices];

    /// <summary>All people who have an entry of their own.</summary>
    public IReadOnlyCollection<PersonEntry> People => peopleById.Values;

    /// <summary>People of the built-in files who are not read yet.</summary>
    public IReadOnlyList<UnreadPeople> UnreadPeople => unreadPeople;

    /// <summary>Ids of people whom a later entry replaces or takes out.</summary>
    public IReadOnlySet<string> ReplacedIds => replacedIds;

    /// <summary>All terms, still as written.</summary>
    public HolderTerms Terms { get; }

    /// <summary>Names of people whom a later file took out.</summary>
    public IReadOnlySet<string> RemovedNames => removedNames;

    /// <summary>Organisations and treaties.</summary>
    public ImmutableArray<NamedEntity> Names => [.. names.Values];

    /// <summary>Names of the built-in files that are not read yet.</summary>
    public IReadOnlyList<UnreadNames> UnreadNames => unreadNames;

    /// <summary>Names that an entry of <see cref="Names"/> replaces, or that a later file takes out.</summary>
    public IReadOnlySet<string> ReplacedNames => replacedNames;

    /// <summary>From each alias, whatever its case, to the usual name.</summary>
    public Dictionary<string, string> CanonicalNames { get; }

    /// <summary>Well-known acronyms.</summary>
    public HashSet<string> Acronyms { get; }

    /// <summary>All places.</summary>
    public Dictionary<string, PlaceKind> Places { get; }

    /// <summary>Titles whose holders no file lists, with the kind of work.</summary>
    public List<(string Title, OfficeClass Class)> Titles { get; }

    /// <summary>Puts files together, in order.</summary>
    public static FactBookContents Of(IReadOnlyList<FactsFile> files)
    {
        var contents = new FactBookContents(files);
        foreach (var file in files)
            contents.Add(file);

        return contents;
    }

    /// <summary>The number of an office in <see cref="Offices"/>, or -1.</summary>
    public int NumberOf(string officeId) => officeById.GetValueOrDefault(officeId, -1);

    private void Add(FactsFile file)
    {
        foreach (var entry in file.Offices)
            Add(entry);

        if (file.UnreadPeople is not null)
            unreadPeople.Add(file.UnreadPeople);

        if (file.UnreadNames is not null)
            unreadNames.Add(file.UnreadNames);

        foreach (var entry in file.People)
            Add(entry);

        foreach (var entry in file.Names)
        {
            replacedNames.Add(entry.Entity.Name);
            if (entry.IsRemoved)
                names.Remove(entry.Entity.Name);
            else
                names[entry.Entity.Name] = entry.Entity;
        }

        foreach (var list in file.Aliases)
        {
            foreach (var name in list)
                CanonicalNames[name.Value] = list[0].Value;
        }

        foreach (var acronym in file.Acronyms)
            Acronyms.Add(acronym.Value);

        foreach (var place in file.Places)
            Places.TryAdd(place.Name.Value, place.Kind);

        foreach (var title in file.Titles)
            Titles.Add((title.Title.Value, title.Class));
    }

    private void Add(OfficeEntry entry)
    {
        var number = NumberOf(entry.Office.Id);
        if (number < 0)
        {
            number = offices.Count;
            officeById.Add(entry.Office.Id, number);
            offices.Add(entry.Office);
        }
        else
        {
            offices[number] = entry.Office;
        }

        if (entry.IsRemoved)
            Terms.RemoveOffice(number);

        Terms.Add(entry.Holders, number);
    }

    private void Add(PersonEntry entry)
    {
        replacedIds.Add(entry.Id);
        if (entry.IsRemoved)
        {
            peopleById.Remove(entry.Id);
            removedNames.Add(entry.Person.Name);
            Terms.RemovePerson(entry.Id);
            return;
        }

        peopleById[entry.Id] = entry;
        removedNames.Remove(entry.Person.Name);
        foreach (var role in entry.Roles)
        {
            var office = NumberOf(role.Office.Value);
            if (office >= 0)
                Terms.Add(new HolderTerm(role.Line.AsMemory(), office, entry.Id, role.Source));
        }
    }
}
