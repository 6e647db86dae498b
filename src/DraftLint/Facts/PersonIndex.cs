using System.Collections.Immutable;

namespace DraftLint.Facts;

/// <summary>Finds the people of the facts by the words of their names.</summary>
/// <remarks>
/// Thousands of lines hold a name each, and a draft asks for twenty of them. So loading only hashes the words; what a line tells is read when its
/// surname is asked for the first time, and kept. Two threads that ask at once read the same line and keep equal answers.
/// </remarks>
internal sealed class PersonIndex
{
    // A power of two. A word whose place another one has taken is read again.
    private const int KeptAnswers = 4_096;

    private readonly ImmutableArray<Office> offices;
    private readonly HolderTerms terms;
    private readonly List<HolderTerm> roles = [];
    private readonly PersonEntries entries;
    private readonly IReadOnlySet<string> removedNames;

    // A target below terms.Count is a term, above it an entry.
    private readonly NameIndex index;
    private readonly Answer?[] answers;

    public PersonIndex(FactBookContents contents)
    {
        offices = contents.Offices;
        terms = contents.Terms;
        entries = new PersonEntries(contents);
        removedNames = contents.RemovedNames;
        index = new NameIndex(terms.Count + entries.Count);
        answers = new Answer?[KeptAnswers];
        for (var i = 0; i < terms.Count; i++)
        {
            var term = terms[i];
            if (term.Person is null)
                index.AddFullName(HolderLine.Parse(term.Line.Span).Name, i);
            else
                roles.Add(term);
        }

        entries.AddTo(index, terms.Count);
    }

    /// <summary>Whether the word is part of anyone's name.</summary>
    public bool Contains(ReadOnlySpan<char> word) => index.Contains(word);

    /// <summary>Whether the word is anyone's given name, by its hash alone.</summary>
    public bool IsGivenName(ReadOnlySpan<char> word) => index.IsGivenName(word);

    /// <summary>The people whose names hold a word and whose surnames are meant; of a hundred Roberts, no more are read than need be.</summary>
    public List<FactPerson> WithNameWord(ReadOnlySpan<char> word, Predicate<string> isMeant) => Contains(word) ? PeopleOf(word, isMeant) : [];

    /// <summary>All people of a surname.</summary>
    public ImmutableArray<FactPerson> WithSurname(ReadOnlySpan<char> surname)
    {
        var last = LastWord(surname);
        if (!Contains(last))
            return [];

        var people = WithWord(last);
        var count = 0;
        foreach (var person in people)
            count += IsSurnameOf(person, surname) ? 1 : 0;

        if (count == people.Length)
            return people;

        var found = ImmutableArray.CreateBuilder<FactPerson>(count);
        foreach (var person in people)
        {
            if (IsSurnameOf(person, surname))
                found.Add(person);
        }

        return found.MoveToImmutable();
    }

    /// <summary>The one person of a full name, a variant or a slip.</summary>
    public FactPerson? Named(ReadOnlySpan<char> name)
    {
        var trimmed = name;
        if (PersonName.IsSuffix(LastWord(trimmed)))
            trimmed = trimmed[..trimmed.LastIndexOf(' ')].TrimEnd(", ");

        var last = LastWord(trimmed);
        var first = name.IndexOf(' ') is > 0 and var blank ? name[..blank] : name;

        // All words with a capital are in the index, so that nobody is missed by the last one: "Kim Jong un" has none.
        return Named(name, last) ?? (last.Length > 1 && char.IsUpper(last[0]) ? null : Named(name, first));
    }

    private FactPerson? Named(ReadOnlySpan<char> name, ReadOnlySpan<char> word)
    {
        if (!Contains(word))
            return null;

        FactPerson? found = null;
        foreach (var person in WithWord(word))
        {
            if (!HasName(person, name))
                continue;

            if (found is not null)
                return null;

            found = person;
        }

        return found;
    }

    private static bool HasName(FactPerson person, ReadOnlySpan<char> name) =>
        NameFold.AreAlike(person.Name, name) || HasName(person.Also, name) || HasName(person.Wrong, name);

    private static bool HasName(ImmutableArray<string> names, ReadOnlySpan<char> name)
    {
        foreach (var form in names)
        {
            if (NameFold.AreAlike(form, name))
                return true;
        }

        return false;
    }

    private static bool IsSurnameOf(FactPerson person, ReadOnlySpan<char> surname) =>
        NameFold.AreAlike(PersonName.WithoutArticle(person.Surname), PersonName.WithoutArticle(surname)) || (person.Surname.Contains(' ', StringComparison.Ordinal) && NameFold.AreAlike(LastWord(person.Surname), surname));

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> name) => PersonName.WithoutArticle(name[(name.LastIndexOf(' ') + 1)..]);

    private ImmutableArray<FactPerson> WithWord(ReadOnlySpan<char> word)
    {
        ref var slot = ref answers[NameFold.HashOf(word) & (KeptAnswers - 1)];
        var kept = Volatile.Read(ref slot);
        if (kept is not null && NameFold.AreAlike(kept.Word, word))
            return kept.People;

        var answer = new Answer(word.ToString(), [.. PeopleOf(word, static _ => true)]);
        Volatile.Write(ref slot, answer);
        return answer.People;
    }

    private List<FactPerson> PeopleOf(ReadOnlySpan<char> word, Predicate<string> isMeant)
    {
        var builders = new List<PersonBuilder>();
        foreach (var target in index.TargetsOf(word))
        {
            if (target >= terms.Count)
            {
                if (entries[target - terms.Count] is { } person && isMeant(person.Person.Surname))
                    BuilderOf(builders, person);

                continue;
            }

            var line = HolderLine.Parse(terms[target].Line.Span);
            var name = line.Name.ToString();
            if (removedNames.Contains(name) || !isMeant(PersonName.SurnameOf(name, OrderIn(offices[terms[target].Office]))))
                continue;

            var id = line.Id.ToString();
            var entry = entries.Find(index, terms.Count, id, name);
            var builder = entry is null ? BuilderOf(builders, name, id, offices[terms[target].Office]) : BuilderOf(builders, entry);
            if (builder.Entry is null && line.TenureIn(offices[terms[target].Office], out _, out _) is { } tenure)
                builder.Tenures.Add(tenure);
        }

        return builders.ConvertAll(builder => builder.Build());
    }

    private PersonBuilder BuilderOf(List<PersonBuilder> builders, PersonEntry entry)
    {
        var known = builders.Find(builder => ReferenceEquals(builder.Entry, entry));
        if (known is not null)
            return known;

        var builder = new PersonBuilder { Entry = entry, Person = entry.Person };
        builders.Add(builder);
        foreach (var term in roles)
        {
            if (term.Person == entry.Id && HolderLine.Parse(term.Line.Span).TenureIn(offices[term.Office], out _, out _) is { } tenure)
                builder.Tenures.Add(tenure with { Source = term.Source });
        }

        // All forms of the name share the surname, or are read under a word of their own.
        var seen = new List<int>();
        foreach (var form in entry.Person.Also.Insert(0, entry.Person.Name))
        {
            foreach (var target in index.TargetsOf(LastWord(form)))
            {
                if (target < terms.Count && !seen.Contains(target) && IsOf(entry, target))
                    seen.Add(target);
            }
        }

        seen.Sort();
        foreach (var term in seen)
        {
            if (HolderLine.Parse(terms[term].Line.Span).TenureIn(offices[terms[term].Office], out _, out _) is { } tenure)
                builder.Tenures.Add(tenure);
        }

        return builder;
    }

    private bool IsOf(PersonEntry entry, int term)
    {
        var line = HolderLine.Parse(terms[term].Line.Span);
        return ReferenceEquals(entries.Find(index, terms.Count, line.Id, line.Name), entry);
    }

    private static PersonBuilder BuilderOf(List<PersonBuilder> builders, string name, string id, Office office)
    {
        var known = builders.Find(builder => builder.Entry is null && builder.Id == id && NameFold.AreAlike(builder.Person.Name, name));
        if (known is not null)
            return known;

        var order = OrderIn(office);
        var person = new FactPerson(name, PersonName.SurnameOf(name, order), order, [], [], Honorific: null, IsKnown: false, Died: null, []);
        var builder = new PersonBuilder { Person = person, Id = id };
        builders.Add(builder);
        return builder;
    }

    private static NameOrder OrderIn(Office office) => office.IsFamilyFirst ? NameOrder.FamilyFirst : NameOrder.GivenFirst;

    private sealed record Answer(string Word, ImmutableArray<FactPerson> People);

    private sealed class PersonBuilder
    {
        public required FactPerson Person { get; init; }

        public string Id { get; init; } = "";

        public PersonEntry? Entry { get; init; }

        public List<Tenure> Tenures { get; } = [];

        public FactPerson Build() => Person with { Tenures = [.. Tenures] };
    }
}
