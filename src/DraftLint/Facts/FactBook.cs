using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Facts;

/// <summary>People and their offices, names, aliases, acronyms and places, as the facts files tell them. Immutable.</summary>
public sealed class FactBook
{
    private readonly PersonIndex people;
    private readonly NameTable names;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> canonicalNames;
    private readonly Dictionary<string, PlaceKind>.AlternateLookup<ReadOnlySpan<char>> places;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> acronyms;
    private readonly IReadOnlyList<(string Title, OfficeClass Class)> titlesWithoutHolders;
    private readonly Lazy<TitleGazetteer> titles;
    private readonly Lazy<TitleSlips> slips;
    private readonly Lazy<NameForms> nameForms;

    internal FactBook(FactBookContents contents)
    {
        Offices = contents.Offices;
        Acronyms = contents.Acronyms;
        Places = contents.Places;
        people = new PersonIndex(contents);
        names = new NameTable(contents);
        canonicalNames = contents.CanonicalNames.GetAlternateLookup<ReadOnlySpan<char>>();
        places = contents.Places.GetAlternateLookup<ReadOnlySpan<char>>();
        acronyms = contents.Acronyms.GetAlternateLookup<ReadOnlySpan<char>>();
        titlesWithoutHolders = contents.Titles;
        titles = new Lazy<TitleGazetteer>(() => new TitleGazetteer(contents));
        slips = new Lazy<TitleSlips>(() => new TitleSlips(titles.Value));
        nameForms = new Lazy<NameForms>(() => new NameForms(names));
    }

    /// <summary>A book that knows nothing.</summary>
    public static FactBook Empty { get; } = new(FactBookContents.Of([]));

    /// <summary>What the built-in facts files tell.</summary>
    public static FactBook BuiltIn => FactsLibrary.BuiltIn;

    /// <summary>Reads the built-in facts and their titles, for a thread that has nothing else to do while the rules are read.</summary>
    public static void Prepare() => _ = BuiltIn.TitleSlips;

    /// <summary>The built-in facts and, on top of them, those of an editor's files: later ones win by id, terms are added, <c>remove: true</c> drops.</summary>
    /// <param name="files">The editor's files, in order.</param>
    /// <param name="problems">Takes what is wrong in them, each with its file, line and column.</param>
    public static FactBook Read(IReadOnlyList<SourceText> files, ICollection<Problem> problems) => FactsLibrary.Read(files, problems);

    /// <summary>All offices, in the order of the files.</summary>
    internal ImmutableArray<Office> Offices { get; }

    /// <summary>Organisations and treaties with their acronyms and the forms that are slips. Reads them all; a check asks for those of an acronym.</summary>
    internal ImmutableArray<NamedEntity> Names => names.All;

    /// <summary>Acronyms that need no expansion.</summary>
    internal IReadOnlySet<string> Acronyms { get; }

    /// <summary>All titles, those of the offices and those without holders.</summary>
    internal TitleGazetteer Titles => titles.Value;

    /// <summary>Finds the title that was meant by words that are almost one.</summary>
    internal TitleSlips TitleSlips => slips.Value;

    /// <summary>The forms of <see cref="Names"/>, right and wrong, by their first words.</summary>
    internal NameForms NameForms => nameForms.Value;

    /// <summary>All places with their kinds.</summary>
    internal IReadOnlyDictionary<string, PlaceKind> Places { get; }

    /// <summary>The usual name of what the words name: "DPRK" gives "North Korea". Null for a name without aliases. Case does not count.</summary>
    internal string? CanonicalName(ReadOnlySpan<char> name) => canonicalNames.TryGetValue(name, out var usual) ? usual : null;

    /// <summary>The organisations and treaties of an acronym. Case counts.</summary>
    internal IEnumerable<NamedEntity> NamesOf(string acronym) => names.WithAcronym(acronym);

    /// <summary>Whether the words are the right name of an organisation or treaty. Case counts.</summary>
    internal bool IsName(string words) => names.Holds(words);

    /// <summary>What kind of place the words name, <see cref="PlaceKind.None"/> for none: "New York" is a state. Case does not count.</summary>
    internal PlaceKind PlaceOf(ReadOnlySpan<char> name) => places.TryGetValue(name, out var kind) ? kind : PlaceKind.None;

    /// <summary>Whether the words name a country, a state or a city.</summary>
    internal bool IsPlace(ReadOnlySpan<char> name) => places.TryGetValue(name, out _);

    /// <summary>Whether readers know the acronym without its expansion. Case counts.</summary>
    internal bool IsWellKnownAcronym(ReadOnlySpan<char> acronym) => acronyms.Contains(acronym);

    /// <summary>All people whose surname this is, whatever its case and accents; for "de Blasio" its last word does too.</summary>
    internal ImmutableArray<FactPerson> WithSurname(ReadOnlySpan<char> surname) => people.WithSurname(surname);

    /// <summary>The one person of a full name, also of a variant or a slip of it; null if there is none or more than one.</summary>
    internal FactPerson? Person(ReadOnlySpan<char> fullName) => people.Named(fullName);

    /// <summary>Whether the word belongs to the name of someone in the book, whatever its case and accents.</summary>
    internal bool IsNameWord(ReadOnlySpan<char> word) => people.Contains(word);

    /// <summary>Whether the word is the given name of someone in the book, whatever its case and accents.</summary>
    internal bool IsGivenName(ReadOnlySpan<char> word) => people.IsGivenName(word);

    /// <summary>The people of the book with this word in their names, whatever its case and accents.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isMeant">Whether a surname is looked for: people of other surnames are not read.</param>
    internal List<FactPerson> WithNameWord(ReadOnlySpan<char> word, Predicate<string> isMeant) => people.WithNameWord(word, isMeant);

    /// <summary>Gives the words of titles and places to the lexicon of a run.</summary>
    internal void AddTo(LexiconBuilder builder)
    {
        foreach (var place in Places.Keys)
            AddWords(builder, place, WordClasses.PlaceWord);

        foreach (var office in Offices)
        {
            foreach (var title in office.Titles)
                AddWords(builder, title, WordClasses.TitleWord);

            foreach (var title in office.Short)
                AddWords(builder, title, WordClasses.TitleWord);
        }

        foreach (var (title, _) in titlesWithoutHolders)
            AddWords(builder, title, WordClasses.TitleWord);
    }

    private static void AddWords(LexiconBuilder builder, string phrase, WordClasses wordClass)
    {
        foreach (var range in phrase.AsSpan().SplitAny(' ', '-'))
        {
            var word = phrase.AsSpan(range);
            // The small words inside ("of", "the") begin with a small letter and keep their own classes.
            if (!word.IsEmpty)
                builder.Add(word, char.IsUpper(word[0]) ? wordClass : WordClasses.None);
        }
    }
}
