using System.Collections.Immutable;
using DraftLint.Yaml;

namespace DraftLint.Facts;

/// <summary>The keys of a facts file.</summary>
internal static class FactsKeys
{
    private static readonly ImmutableArray<string> Orders = ["given-first", "family-first"];

    /// <summary>One entry of <c>offices:</c>.</summary>
    public static KeyTable Office { get; } = new(
        "key of an office",
        new("id", ValueShape.Text, "The name under which roles and later files know the office.") { IsNeeded = true },
        new("titles", ValueShape.Texts, "The office's titles, the usual one first; needed unless it is removed."),
        new("short", ValueShape.Texts, "Shorter titles that stand only with the place."),
        new("class", ValueShape.Choice, "The kind of work.") { Choices = [.. OfficeClasses.Names.Keys], Default = "other" },
        new("of", ValueShape.Text, "The country or body.") { MayBeNull = true },
        new("elect", ValueShape.Text, "The title between election and first day: President-elect.") { MayBeNull = true },
        new("keeps-title", ValueShape.Flag, "Whether former holders keep the title in courtesy.") { Default = "false" },
        new("order", ValueShape.Choice, "How its holders' names are written.") { Choices = Orders },
        new("many", ValueShape.Flag, "Whether several hold it at once.") { Default = "false" },
        new("source", ValueShape.Text, "Where the days come from; by default the file's own source.") { MayBeNull = true },
        new("checked", ValueShape.Day, "The day up to which open terms are vouched for; by default the file's own."),
        new("holders", ValueShape.TextList, "One term a line: Ana Ruiz (Ohio), 2019-01-03 to 2021-01-20, acting."),
        new("remove", ValueShape.Flag, "Takes the office of an earlier file out.") { Default = "false" });

    /// <summary>One entry of a person's <c>roles:</c>.</summary>
    public static KeyTable Role { get; } = new(
        "key of a role",
        new("office", ValueShape.Text, "The id of an office.") { IsNeeded = true },
        new("from", ValueShape.RoughDay, "The first day, month or year.") { MayBeNull = true },
        new("to", ValueShape.RoughDay, "The last one; nothing for a term that goes on.") { MayBeNull = true },
        new("acting", ValueShape.Flag, "Whether the person only stood in.") { Default = "false" },
        new("elected", ValueShape.RoughDay, "The day of the election.") { MayBeNull = true },
        new("named", ValueShape.RoughDay, "The day of the nomination.") { MayBeNull = true },
        new("withdrawn", ValueShape.RoughDay, "The day on which the nomination ended.") { MayBeNull = true },
        new("place", ValueShape.Text, "The state or city.") { MayBeNull = true },
        new("source", ValueShape.Text, "Where the days come from.") { MayBeNull = true });

    /// <summary>One entry of <c>people:</c>.</summary>
    public static KeyTable Person { get; } = new(
        "key of a person",
        new("id", ValueShape.Text, "The name under which other entries know the person; by default made of the name.") { MayBeNull = true },
        new("name", ValueShape.Text, "The name as the press writes it.") { IsNeeded = true },
        new("surname", ValueShape.Text, "The surname, where it is not what one would think.") { MayBeNull = true },
        new("also", ValueShape.Texts, "Other right forms of the name."),
        new("wrong", ValueShape.Texts, "Misspellings that occur."),
        new("order", ValueShape.Choice, "How the name is written.") { Choices = [.. Orders, "mononym"] },
        new("honorific", ValueShape.Text, "Mr., Ms., Dr.") { MayBeNull = true },
        new("known", ValueShape.Flag, "Whether readers know the person by surname alone.") { Default = "false" },
        new("died", ValueShape.RoughDay, "The day of death.") { MayBeNull = true },
        new("roles", ValueShape.Mappings, "The terms in office.") { Keys = Role },
        new("source", ValueShape.Text, "Where the entry comes from.") { MayBeNull = true },
        new("remove", ValueShape.Flag, "Takes the person of an earlier file out.") { Default = "false" });

    /// <summary>One entry of <c>names:</c>.</summary>
    public static KeyTable Name { get; } = new(
        "key of a name",
        new("name", ValueShape.Text, "The official name.") { IsNeeded = true },
        new("acronym", ValueShape.Text, "Its letters."),
        new("wrong", ValueShape.Texts, "Wrong forms that occur."),
        new("also", ValueShape.Texts, "Other right forms."),
        new("source", ValueShape.Text, "Where the name comes from."),
        new("remove", ValueShape.Flag, "Takes the name of an earlier file out.") { Default = "false" });

    /// <summary>Under <c>places:</c>.</summary>
    public static KeyTable Places { get; } = new(
        "kind of place",
        new("countries", ValueShape.TextList, "Countries."),
        new("states", ValueShape.TextList, "States and provinces."),
        new("cities", ValueShape.TextList, "Cities."));

    /// <summary>Under <c>titles:</c>.</summary>
    public static KeyTable Titles { get; } = new("kind of work", [.. OfficeClasses.Names.Keys.Select(word => new DeclaredKey(word, ValueShape.TextList, "Titles of this kind of work."))]);

    /// <summary>The file.</summary>
    public static KeyTable File { get; } = new(
        "key of a facts file",
        new("facts", ValueShape.Number, "The version of this form: 1.") { IsNeeded = true, Choices = ["1"] },
        new("checked", ValueShape.Day, "The day up to which open terms are vouched for; needed beside offices and people."),
        new("source", ValueShape.Text, "Where the days come from."),
        new("offices", ValueShape.Mappings, "Offices with their titles and holders.") { Keys = Office },
        new("people", ValueShape.TextsOrMappings, "People, a line (Plato, known, mononym) or a mapping each.") { Keys = Person },
        new("names", ValueShape.Mappings, "Official names of bodies, with their acronyms and wrong forms.") { Keys = Name },
        new("aliases", ValueShape.TextLists, "Names for one thing, a list each."),
        new("acronyms", ValueShape.TextList, "Acronyms that need no expansion."),
        new("places", ValueShape.Mapping, "Names of places.") { Keys = Places },
        new("titles", ValueShape.Mapping, "Titles whose holders no file lists.") { Keys = Titles });
}
