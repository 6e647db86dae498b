using System.Collections.Immutable;
using System.Text;
using DraftLint.Yaml;

namespace DraftLint.Facts;

/// <summary>Reads the entries under <c>offices:</c> and <c>people:</c>.</summary>
internal sealed class RoleReader(YamlProblems problems, string? fileSource, DateOnly day)
{
    private static readonly string[] LineWords = ["known", "family-first", "given-first", "mononym", "died 1865-04-15"];

    // Countries whose people's names the English-language press leaves in their own order.
    private static readonly string[] FamilyFirstCountries = ["China", "North Korea", "South Korea", "Taiwan", "Vietnam", "Cambodia", "Singapore", "Hong Kong"];

    /// <summary>One office with its lines.</summary>
    public OfficeEntry Office(YamlMapping entry)
    {
        FactsKeys.Office.Check(entry, problems);
        var titles = Texts(entry, "titles");
        var isRemoved = Flag(entry, "remove");
        if (titles.IsEmpty && !isRemoved)
            problems.Add(entry, "\"titles\" is missing: the office's titles, the usual one first.");

        if (titles.IsEmpty)
            titles = [Text(entry, "id") ?? ""];

        if (entry["id"] is null)
            problems.Add(entry, "\"id\" is missing: the name under which roles and later files know the office.");

        var source = Text(entry, "source") ?? fileSource;
        if (source is null && !isRemoved)
            problems.Add(entry, "\"source\" is missing, here and at the head of the file: say where the days come from.");

        var of = Text(entry, "of");
        var order = Choice(entry, "order", "given-first", "family-first");
        var office = new Office(
            Text(entry, "id") ?? titles[0],
            titles,
            Texts(entry, "short"),
            ClassOf(entry),
            of,
            Text(entry, "elect"),
            Flag(entry, "keeps-title"),
            IsFamilyFirst(order, of),
            source ?? "",
            entry["checked"] is { } date && problems.Date(date, "checked") is { } own ? own : day);
        return new OfficeEntry(office, (entry["id"] ?? entry).Position, entry["of"] as YamlScalar, Holders(entry), Flag(entry, "many"), isRemoved);
    }

    /// <summary>One person with the roles that stand in the entry, a line ("Plato, known, mononym") or a mapping; null without a name.</summary>
    public PersonEntry? Person(YamlNode node)
    {
        if (node is YamlScalar { IsNull: false } line)
            return PersonLine(line);

        if (problems.Mapping(node, "people") is not { } entry)
            return null;

        FactsKeys.Person.Check(entry, problems);
        if (entry["name"] is not { } place || Text(entry, "name") is not { } name)
        {
            problems.Add(entry, "\"name\" is missing.");
            return null;
        }

        var order = OrderOf(entry["order"] is { } word ? problems.Choice(word, "order", "given-first", "family-first", "mononym") : null);
        var person = new FactPerson(
            name,
            Text(entry, "surname") ?? PersonName.SurnameOf(name, order),
            order,
            Texts(entry, "also"),
            Texts(entry, "wrong"),
            Text(entry, "honorific"),
            Flag(entry, "known"),
            entry["died"] is YamlScalar died ? DayOfDeath(died, died.Value) : null,
            []);
        var source = Text(entry, "source");
        var roles = entry["roles"] is { } list && problems.Sequence(list, "roles") is { } sequence ? sequence.Items : [];
        return new PersonEntry(Text(entry, "id") ?? NameFold.Slug(name), person, place, [.. roles.Select(role => Role(role, source)).OfType<RoleEntry>()], Flag(entry, "remove"));
    }

    /// <summary>A person in one line: the name, an id in square brackets, then words after commas.</summary>
    private PersonEntry PersonLine(YamlScalar line)
    {
        var parsed = HolderLine.Parse(line.Value);
        var name = parsed.Name.ToString();
        var person = new FactPerson(name, "", NameOrder.GivenFirst, [], [], Honorific: null, IsKnown: false, Died: null, []);
        foreach (var range in parsed.Rest.Split(','))
        {
            var word = parsed.Rest[range].Trim();
            if (word is "known")
                person = person with { IsKnown = true };
            else if (word is "family-first" or "given-first" or "mononym")
                person = person with { Order = OrderOf(word.ToString()) };
            else if (word.StartsWith("died "))
                person = person with { Died = DayOfDeath(line, word["died ".Length..]) };
            else if (!word.IsEmpty)
                problems.Add(line, $"\"{word}\" is no word of a person's line{NearestName.Hint(word.ToString(), LineWords)}");
        }

        person = person with { Surname = PersonName.SurnameOf(name, person.Order) };
        return new PersonEntry(parsed.Id.IsEmpty ? NameFold.Slug(name) : parsed.Id.ToString(), person, line, [], IsRemoved: false);
    }

    private DateOnly? DayOfDeath(YamlScalar at, ReadOnlySpan<char> text)
    {
        if (FactDate.Parse(text) is { } day)
            return day.Last;

        problems.Add(at, HolderLine.DateMessage(text));
        return null;
    }

    /// <summary>Whether names begin with the family name: as the entry says, else by the country.</summary>
    internal static bool IsFamilyFirst(string? order, string? country) =>
        order is null ? country is not null && FamilyFirstCountries.Contains(country, StringComparer.Ordinal) : order == "family-first";

    private static NameOrder OrderOf(string? word) => word switch
    {
        "family-first" => NameOrder.FamilyFirst,
        "mononym" => NameOrder.Mononym,
        _ => NameOrder.GivenFirst,
    };

    /// <summary>One term; its source is by default the person's.</summary>
    private RoleEntry? Role(YamlNode node, string? source)
    {
        if (problems.Mapping(node, "roles") is not { } role)
            return null;

        FactsKeys.Role.Check(role, problems);
        if (role["office"] is not YamlScalar office)
        {
            problems.Add(role, "\"office\" is missing: the id of an office.");
            return null;
        }

        source = Text(role, "source") ?? source;
        if (source is null && fileSource is null)
            problems.Add(role, "\"source\" is missing, here and at the head of the file: say where the days come from.");

        return new RoleEntry(office, LineOf(role), source);
    }

    /// <summary>The role in the words of a holder line, so that both are read and checked alike.</summary>
    private string LineOf(YamlMapping role)
    {
        var line = new StringBuilder();
        if (Text(role, "from") is { } from)
            line.Append(from).Append(" to ").Append(role["to"] is YamlScalar { IsNull: false } to ? to.Value : "");

        foreach (var key in (string[])["elected", "named", "withdrawn"])
        {
            if (Text(role, key) is { } date)
                line.Append(line.Length > 0 ? ", " : "").Append(key).Append(' ').Append(date);
        }

        if (Flag(role, "acting"))
            line.Append(line.Length > 0 ? ", acting" : "acting");

        var place = Text(role, "place");
        return (place is null ? "" : $"({place})") + ", " + line;
    }

    private HolderLines Holders(YamlMapping entry)
    {
        if (entry["holders"] is not { } node || problems.Sequence(node, "holders") is not { } list)
            return HolderLines.None;

        if (list.Unread is { } unread)
            return new HolderLines(unread);

        var lines = ImmutableArray.CreateBuilder<YamlScalar>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item is YamlScalar { IsNull: false } line)
                lines.Add(line);
            else
                problems.Add(item, $"A holder is a line such as \"Ana Ruiz, 2019-01-03 to 2021-01-20\", not {item.Noun}.");
        }

        return new HolderLines(lines.ToImmutable());
    }

    private OfficeClass ClassOf(YamlMapping entry)
    {
        if (entry["class"] is not { } node)
            return OfficeClass.Other;

        if (node is YamlScalar word && OfficeClasses.Of(word.Content) is { } known)
            return known;

        _ = problems.Choice(node, "class", [.. OfficeClasses.Names.Keys]);
        return OfficeClass.Other;
    }

    private string? Text(YamlMapping entry, string key) =>
        entry[key] is { } node and not YamlScalar { IsNull: true } ? problems.Text(node, key) : null;

    private bool Flag(YamlMapping entry, string key) => entry[key] is { } node && problems.Flag(node, key) == true;

    private string? Choice(YamlMapping entry, string key, params ReadOnlySpan<string> choices) =>
        entry[key] is { } node ? problems.Choice(node, key, choices) : null;

    private ImmutableArray<string> Texts(YamlMapping entry, string key) =>
        entry[key] is { } node && problems.Texts(node, key) is { } texts ? texts : [];
}

/// <summary>The words that facts files use for <see cref="OfficeClass"/>.</summary>
internal static class OfficeClasses
{
    /// <summary>From the word to the class.</summary>
    public static IReadOnlyDictionary<string, OfficeClass> Names { get; } = new Dictionary<string, OfficeClass>(StringComparer.Ordinal)
    {
        ["head-of-state"] = OfficeClass.HeadOfState,
        ["head-of-government"] = OfficeClass.HeadOfState,
        ["deputy"] = OfficeClass.Deputy,
        ["governor"] = OfficeClass.Governor,
        ["minister"] = OfficeClass.Minister,
        ["legislator"] = OfficeClass.Legislator,
        ["mayor"] = OfficeClass.Mayor,
        ["judge"] = OfficeClass.Judge,
        ["director"] = OfficeClass.Director,
        ["official"] = OfficeClass.Director,
        ["royal"] = OfficeClass.HeadOfState,
        ["military"] = OfficeClass.Military,
        ["clergy"] = OfficeClass.Clergy,
        ["diplomat"] = OfficeClass.Diplomat,
        ["academic"] = OfficeClass.Academic,
        ["courtesy"] = OfficeClass.Courtesy,
        ["private"] = OfficeClass.Private,
        ["other"] = OfficeClass.Other,
    };

    private static readonly Dictionary<string, OfficeClass>.AlternateLookup<ReadOnlySpan<char>> ByWord =
        new Dictionary<string, OfficeClass>(Names, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The class of a word, or null.</summary>
    public static OfficeClass? Of(ReadOnlySpan<char> word) => ByWord.TryGetValue(word, out var known) ? known : null;
}
