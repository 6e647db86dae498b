using System.Collections.Immutable;
using DraftLint.Yaml;

namespace DraftLint.Facts;

/// <summary>Reads the tree of one facts file: <c>offices:</c>, <c>people:</c>, <c>names:</c>, <c>aliases:</c>, <c>acronyms:</c>, <c>places:</c> and <c>titles:</c>.</summary>
/// <remarks>Every mistake is a problem at its place, and the rest is read all the same. What only all files together can tell is <see cref="FactsChecker"/>'s.</remarks>
internal sealed class FactsReader
{
    private readonly YamlProblems problems;

    private FactsReader(YamlProblems problems) => this.problems = problems;

    /// <summary>Reads a file's tree.</summary>
    public static FactsFile Read(YamlNode root, YamlProblems problems)
    {
        var reader = new FactsReader(problems);
        return problems.Mapping(root, "facts file") is { } mapping
            ? reader.File(mapping)
            : new FactsFile(problems.File, default, [], [], [], [], [], [], []);
    }

    private FactsFile File(YamlMapping root)
    {
        FactsKeys.File.Check(root, problems);
        if (root["facts"] is not YamlScalar { Value: "1" })
            problems.Add(root["facts"] ?? root, "A facts file begins with \"facts: 1\".");

        var source = root["source"] is { } text ? problems.Text(text, "source") : null;
        var day = root["checked"] is { } date ? problems.Date(date, "checked") : null;
        if (day is null && root["checked"] is null && (root["offices"] ?? root["people"]) is not null)
            problems.Add(root, "\"checked\" is missing: the day up to which open terms are vouched for, as \"checked: 2025-01-31\".");

        var roles = new RoleReader(problems, source, day ?? DateOnly.MinValue);
        var unread = root["people"] is YamlSequence { Unread: { } people } ? new UnreadPeople(people, roles) : null;
        var names = root["names"] is YamlSequence { Unread: { } items } ? new UnreadNames(items, Name) : null;
        return new FactsFile(
            problems.File,
            day ?? DateOnly.MinValue,
            root["offices"] is YamlSequence { Unread: { } offices } ? Offices(offices, new PlainOffices(offices, source ?? "", day ?? DateOnly.MinValue), roles) : Offices(root, roles),
            unread?.ThoseToBeRead() ?? [.. Items(root, "people").Select(roles.Person).OfType<PersonEntry>()],
            names is null ? [.. Items(root, "names").Select(Name).OfType<NameEntry>()] : [],
            [.. Items(root, "aliases").Select(item => Scalars(item, "aliases"))],
            root["acronyms"] is { } acronyms ? Scalars(acronyms, "acronyms") : [],
            Places(root),
            Titles(root))
        {
            UnreadPeople = unread,
            UnreadNames = names,
        };
    }

    private ImmutableArray<YamlNode> Items(YamlMapping root, string key) =>
        root[key] is { } list && problems.Sequence(list, key) is { } sequence ? sequence.Items : [];

    /// <summary>The offices of a built-in file.</summary>
    private ImmutableArray<OfficeEntry> Offices(PlainItems items, PlainOffices plain, RoleReader roles)
    {
        var offices = ImmutableArray.CreateBuilder<OfficeEntry>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            if (plain.Read(i) is { } office)
                offices.Add(office);
            else if (problems.Mapping(items.Read(i), "offices") is { } mapping)
                offices.Add(roles.Office(mapping));
        }

        return offices.DrainToImmutable();
    }

    private ImmutableArray<OfficeEntry> Offices(YamlMapping root, RoleReader roles)
    {
        var items = Items(root, "offices");
        var offices = ImmutableArray.CreateBuilder<OfficeEntry>(items.Length);
        foreach (var item in items)
        {
            if (problems.Mapping(item, "offices") is { } office)
                offices.Add(roles.Office(office));
        }

        return offices.DrainToImmutable();
    }

    private NameEntry? Name(YamlNode item)
    {
        if (problems.Mapping(item, "names") is not { } entry)
            return null;

        FactsKeys.Name.Check(entry, problems);
        if (entry["name"] is not { } place || problems.Text(place, "name") is not { } name)
        {
            problems.Add(entry, "\"name\" is missing.");
            return null;
        }

        var acronym = entry["acronym"] is { } letters ? problems.Text(letters, "acronym") : null;
        var source = entry["source"] is { } text ? problems.Text(text, "source") : null;
        var entity = new NamedEntity(name, acronym, Texts(entry, "wrong"), Texts(entry, "also"), source);
        return new NameEntry(entity, place, entry["remove"] is { } remove && problems.Flag(remove, "remove") == true);
    }

    private ImmutableArray<PlaceEntry> Places(YamlMapping root)
    {
        if (root["places"] is not { } node || problems.Mapping(node, "places") is not { } places)
            return [];

        FactsKeys.Places.Check(places, problems);
        var result = ImmutableArray.CreateBuilder<PlaceEntry>();
        foreach (var (key, kind) in ((string, PlaceKind)[])[("countries", PlaceKind.Country), ("states", PlaceKind.State), ("cities", PlaceKind.City)])
        {
            if (places[key] is { } list)
                result.AddRange(Scalars(list, key).Select(name => new PlaceEntry(name, kind)));
        }

        return result.ToImmutable();
    }

    private ImmutableArray<TitleEntry> Titles(YamlMapping root)
    {
        if (root["titles"] is not { } node || problems.Mapping(node, "titles") is not { } titles)
            return [];

        FactsKeys.Titles.Check(titles, problems);
        var result = ImmutableArray.CreateBuilder<TitleEntry>();
        foreach (var (word, kind) in OfficeClasses.Names)
        {
            if (titles[word] is { } list)
                result.AddRange(Scalars(list, word).Select(title => new TitleEntry(title, kind)));
        }

        return result.ToImmutable();
    }

    private ImmutableArray<string> Texts(YamlMapping entry, string key) =>
        entry[key] is { } list && problems.Texts(list, key) is { } texts ? texts : [];

    private ImmutableArray<YamlScalar> Scalars(YamlNode list, string key)
    {
        if (problems.Sequence(list, key) is not { } sequence)
            return [];

        var scalars = ImmutableArray.CreateBuilder<YamlScalar>(sequence.Items.Length);
        foreach (var item in sequence.Items)
        {
            if (item is YamlScalar { IsNull: false } scalar)
                scalars.Add(scalar);
            else
                problems.Add(item, $"An entry of \"{key}\" must be a text, not {item.Noun}.");
        }

        return scalars.DrainToImmutable();
    }
}
