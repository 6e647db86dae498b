using System.Collections.Immutable;
using DraftLint.Text;
using DraftLint.Yaml;

namespace DraftLint.Facts;

/// <summary>What one facts file says, with the places of its words. Terms stand as they were written until someone asks for them.</summary>
/// <param name="Name">The file's name as reports show it.</param>
/// <param name="Checked">The day up to which open terms are vouched for.</param>
/// <param name="Offices">Under <c>offices:</c>.</param>
/// <param name="People">Under <c>people:</c>.</param>
/// <param name="Names">Under <c>names:</c>.</param>
/// <param name="Aliases">Under <c>aliases:</c>: lists of names for one thing.</param>
/// <param name="Acronyms">Under <c>acronyms:</c>.</param>
/// <param name="Places">Under <c>places:</c>, in the order countries, states, cities.</param>
/// <param name="Titles">Under <c>titles:</c>: titles whose holders no file lists.</param>
internal sealed record FactsFile(
    string Name,
    DateOnly Checked,
    ImmutableArray<OfficeEntry> Offices,
    ImmutableArray<PersonEntry> People,
    ImmutableArray<NameEntry> Names,
    ImmutableArray<ImmutableArray<YamlScalar>> Aliases,
    ImmutableArray<YamlScalar> Acronyms,
    ImmutableArray<PlaceEntry> Places,
    ImmutableArray<TitleEntry> Titles)
{
    /// <summary>People of a built-in file who are read when a draft asks for them, beside those of <see cref="People"/>; or null.</summary>
    public UnreadPeople? UnreadPeople { get; init; }

    /// <summary>Names of a built-in file that are read when a draft asks for them, beside those of <see cref="Names"/>; or null.</summary>
    public UnreadNames? UnreadNames { get; init; }
}

/// <summary>One office as a file tells it.</summary>
/// <param name="Office">The office.</param>
/// <param name="Place">Its id in the file.</param>
/// <param name="Of">Its <c>of:</c> in the file, or null; null too where the file is built in, since the tests check it.</param>
/// <param name="Holders">Its lines; see <see cref="HolderLine"/>.</param>
/// <param name="HasMany">Whether several hold it at once.</param>
/// <param name="IsRemoved">Whether it takes the office out.</param>
internal sealed record OfficeEntry(Office Office, LinePosition Place, YamlScalar? Of, HolderLines Holders, bool HasMany, bool IsRemoved);

/// <summary>One person as a file tells it.</summary>
/// <param name="Id">The id; by default the slug of the name.</param>
/// <param name="Person">The person, without terms.</param>
/// <param name="Place">The name in the file.</param>
/// <param name="Roles">The terms: the office's id and the term without its office.</param>
/// <param name="IsRemoved">Whether it takes the person out, terms too.</param>
internal sealed record PersonEntry(string Id, FactPerson Person, YamlNode Place, ImmutableArray<RoleEntry> Roles, bool IsRemoved);

/// <summary>One entry under <c>roles:</c>.</summary>
/// <param name="Office">The office's id in the file.</param>
/// <param name="Line">The same in the words of a holder line, without the name.</param>
/// <param name="Source">Where it comes from, or null.</param>
internal sealed record RoleEntry(YamlScalar Office, string Line, string? Source);

/// <summary>One entry under <c>names:</c>.</summary>
/// <param name="Entity">The name and its forms.</param>
/// <param name="Place">The name in the file.</param>
/// <param name="IsRemoved">Whether it takes the name out.</param>
internal sealed record NameEntry(NamedEntity Entity, YamlNode Place, bool IsRemoved);

/// <summary>One entry under <c>places:</c>.</summary>
/// <param name="Name">The name in the file.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct PlaceEntry(YamlScalar Name, PlaceKind Kind);

/// <summary>One entry under <c>titles:</c>.</summary>
/// <param name="Title">The title in the file.</param>
/// <param name="Class">The kind of work.</param>
internal readonly record struct TitleEntry(YamlScalar Title, OfficeClass Class);
