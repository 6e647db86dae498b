using System.Collections.Immutable;

namespace DraftLint.Semantics.People;

/// <summary>All people of a draft, with the places that name them.</summary>
internal sealed class DraftPeople
{
    private readonly SemanticModel model;
    private TitleReview? titles;
    private ImmutableArray<MalformedTitle> malformedTitles;

    private DraftPeople(SemanticModel model, ImmutableArray<Person> all, PersonRegistry registry, MentionReader reader)
    {
        Compounds = [.. reader.Compounds];
        this.model = model;
        All = all;
        Strangers = registry.Strangers;
        SharedSurnames = [.. registry.Shared(number => all[number])];
    }

    /// <summary>All people, in the order in which they are first named in full, then those of whom only the surname is given.</summary>
    public ImmutableArray<Person> All { get; }

    /// <summary>Capitalized words that stand alone and are nobody's surname: given names, places, and slips.</summary>
    public ImmutableArray<LoneName> Strangers { get; }

    /// <summary>Capitalized words that make the name of a thing: "Roe" in "the Roe years".</summary>
    public ImmutableArray<LoneName> Compounds { get; }

    /// <summary>Surnames that two or more people of the draft bear, where they stand without a word that tells which one is meant; in no order.</summary>
    public ImmutableArray<(Mention Mention, ImmutableArray<Person> Bearers)> SharedSurnames { get; }

    /// <summary>What is wrong with their titles.</summary>
    public TitleReview Titles => titles ??= TitleReview.Of(model, All);

    /// <summary>Titles that are almost right.</summary>
    public ImmutableArray<MalformedTitle> MalformedTitles => malformedTitles.IsDefault ? malformedTitles = new MalformedTitleReader(model).Read() : malformedTitles;

    /// <summary>Reads the people of a draft.</summary>
    public static DraftPeople Read(SemanticModel model)
    {
        var reader = new MentionReader(model);
        reader.Read();
        var registry = new PersonRegistry(model);
        var all = registry.Read(reader);
        return new DraftPeople(model, all, registry, reader);
    }
}
