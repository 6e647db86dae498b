namespace DraftLint.Facts;

/// <summary>A term as it was written.</summary>
/// <param name="Line">See <see cref="HolderLine"/>; without the name if <paramref name="Person"/> is given.</param>
/// <param name="Office">The office's number.</param>
/// <param name="Person">The person's id, or null where the line has the name.</param>
/// <param name="Source">Where it comes from, or null where the office's source says so.</param>
internal readonly record struct HolderTerm(ReadOnlyMemory<char> Line, int Office, string? Person, string? Source);

/// <summary>All terms of facts files, numbered from 0: thousands, so that one costs no more than the number of its line.</summary>
internal sealed class HolderTerms
{
    private const int Roles = -1;

    private readonly List<(HolderLines Lines, int Office)> lists = new(512);
    private readonly List<HolderTerm> roles = [];
    private readonly List<Place> places;

    /// <summary>Makes room for a number of terms.</summary>
    public HolderTerms(int capacity) => places = new List<Place>(capacity);

    /// <summary>Number of terms.</summary>
    public int Count => places.Count;

    /// <summary>A term.</summary>
    public HolderTerm this[int term]
    {
        get
        {
            var (list, item) = places[term];
            return list == Roles ? roles[item] : new HolderTerm(lists[list].Lines[item], lists[list].Office, Person: null, Source: null);
        }
    }

    /// <summary>Adds the lines of an office.</summary>
    public void Add(HolderLines lines, int office)
    {
        lists.Add((lines, office));
        for (var i = 0; i < lines.Count; i++)
            places.Add(new Place(lists.Count - 1, i));
    }

    /// <summary>Adds a role of a person.</summary>
    public void Add(HolderTerm role)
    {
        roles.Add(role);
        places.Add(new Place(Roles, roles.Count - 1));
    }

    /// <summary>Takes the terms of an office out.</summary>
    public void RemoveOffice(int office) => places.RemoveAll(place => (place.List == Roles ? roles[place.Item].Office : lists[place.List].Office) == office);

    /// <summary>Takes the roles of a person out.</summary>
    public void RemovePerson(string id) => places.RemoveAll(place => place.List == Roles && roles[place.Item].Person == id);

    private readonly record struct Place(int List, int Item);
}
