using System.Collections.Immutable;

namespace DraftLint.Facts;

/// <summary>What kind of work an office is; two offices of unlike kinds may be held together.</summary>
internal enum OfficeClass
{
    /// <summary>Not told.</summary>
    Other,

    /// <summary>President, monarch, head of state or government.</summary>
    HeadOfState,

    /// <summary>Vice president, deputy premier.</summary>
    Deputy,

    /// <summary>Governor of a state or province.</summary>
    Governor,

    /// <summary>Secretary or minister, attorney general and the like.</summary>
    Minister,

    /// <summary>Member of a parliament.</summary>
    Legislator,

    /// <summary>Mayor.</summary>
    Mayor,

    /// <summary>Judge or justice.</summary>
    Judge,

    /// <summary>Head of an agency, bank or world organisation.</summary>
    Director,

    /// <summary>Rank in the armed forces or police.</summary>
    Military,

    /// <summary>Priest, bishop, pope.</summary>
    Clergy,

    /// <summary>Ambassador or envoy: a title kept for life.</summary>
    Diplomat,

    /// <summary>Professor, dean, head of a school.</summary>
    Academic,

    /// <summary>Mr., Ms., Dr. and the like: no office at all.</summary>
    Courtesy,

    /// <summary>Candidate, chairman of a firm, coach: work that goes beside any office.</summary>
    Private,
}

/// <summary>An office of the facts files: "Secretary of State" of the United States.</summary>
/// <param name="Id">Its name in the files.</param>
/// <param name="Titles">Its titles in full, the usual one first.</param>
/// <param name="Short">Short forms that stand before a surname: "Secretary".</param>
/// <param name="Class">What kind of work it is.</param>
/// <param name="Of">The state, country or body it belongs to, or null.</param>
/// <param name="Elect">The title between election and oath, or null for none.</param>
/// <param name="KeepsTitle">Whether courtesy leaves the title to those who held it.</param>
/// <param name="IsFamilyFirst">Whether its holders' names begin with the family name.</param>
/// <param name="Source">Where its holders and days come from.</param>
/// <param name="Checked">The day up to which an open term is vouched for.</param>
internal sealed record Office(
    string Id,
    ImmutableArray<string> Titles,
    ImmutableArray<string> Short,
    OfficeClass Class,
    string? Of,
    string? Elect,
    bool KeepsTitle,
    bool IsFamilyFirst,
    string Source,
    DateOnly Checked)
{
    /// <summary>The usual title.</summary>
    public string Title => Titles[0];
}

/// <summary>One person's time in one office.</summary>
/// <param name="Office">The office.</param>
/// <param name="Held">The days in office, or null for one who was only named; a day not known better widens to its month or year.</param>
/// <param name="IsActing">Whether the person only acted in it.</param>
/// <param name="Elected">The day of the election, or null.</param>
/// <param name="Named">The day of the naming, or null.</param>
/// <param name="Withdrawn">The day on which the naming ended without the office, or null.</param>
/// <param name="Place">The seat, where the office has many ("Virginia"), or null.</param>
/// <param name="Source">Where it comes from.</param>
internal sealed record Tenure(
    Office Office,
    Period? Held,
    bool IsActing = false,
    DateOnly? Elected = null,
    DateOnly? Named = null,
    DateOnly? Withdrawn = null,
    string? Place = null,
    string? Source = null)
{
    /// <summary>Whether no end is known; then it is vouched for up to <see cref="Office.Checked"/>.</summary>
    public bool IsOpen => Held is { } held && held.Last == DateOnly.MaxValue;

    /// <summary>From the election to the oath, or null.</summary>
    public Period? AsElect => Elected is { } elected && Held is { } held && elected <= held.First ? new Period(elected, held.First) : null;

    /// <summary>From the naming to the office or the withdrawal, or null.</summary>
    public Period? AsNominee => Named is { } named ? new Period(named, Withdrawn ?? Held?.First ?? DateOnly.MaxValue) : null;
}

/// <summary>A person of the facts files with all that they tell.</summary>
/// <param name="Name">The usual full name.</param>
/// <param name="Surname">The surname, particles included ("de Blasio").</param>
/// <param name="Order">Where the surname stands.</param>
/// <param name="Also">Other right forms of the name.</param>
/// <param name="Wrong">Forms that are slips.</param>
/// <param name="Honorific">"Mr." or another, or null.</param>
/// <param name="IsKnown">Whether readers need no introduction.</param>
/// <param name="Died">The day of death, or null.</param>
/// <param name="Tenures">All offices with their times.</param>
internal sealed record FactPerson(
    string Name,
    string Surname,
    NameOrder Order,
    ImmutableArray<string> Also,
    ImmutableArray<string> Wrong,
    string? Honorific,
    bool IsKnown,
    DateOnly? Died,
    ImmutableArray<Tenure> Tenures);

/// <summary>Where the surname stands in a name.</summary>
internal enum NameOrder
{
    /// <summary>Ana Ruiz.</summary>
    GivenFirst,

    /// <summary>Kim Jong Un.</summary>
    FamilyFirst,

    /// <summary>Pelé, or a Burmese name: the whole of it is used.</summary>
    Mononym,
}

/// <summary>An organisation or treaty with its acronym and the forms that are slips.</summary>
/// <param name="Name">The right name.</param>
/// <param name="Acronym">Its acronym, or null.</param>
/// <param name="Wrong">Forms that are slips.</param>
/// <param name="Also">Other right forms.</param>
/// <param name="Source">Where it comes from, or null.</param>
internal sealed record NamedEntity(string Name, string? Acronym, ImmutableArray<string> Wrong, ImmutableArray<string> Also, string? Source);

/// <summary>What a place of the gazetteer is.</summary>
internal enum PlaceKind
{
    /// <summary>No place.</summary>
    None,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A state or province.</summary>
    State,

    /// <summary>A city.</summary>
    City,
}
