using System.Collections.Immutable;
using DraftLint.Facts;

namespace DraftLint.Semantics.People;

/// <summary>Puts the mentions of a draft together to people: full names first, then surnames with titles or honorifics, then bare surnames.</summary>
/// <remarks>A surname that two people of the draft bear names nobody, unless its title does.</remarks>
internal sealed class PersonRegistry(SemanticModel model)
{
    private readonly Dictionary<string, List<Group>> byKey = new(NameComparer.Instance);
    private readonly List<Group> groups = [];
    private readonly ImmutableArray<LoneName>.Builder strangers = ImmutableArray.CreateBuilder<LoneName>();
    private readonly ImmutableArray<SharedSurname>.Builder shared = ImmutableArray.CreateBuilder<SharedSurname>();

    /// <summary>Surnames that two or more people of the draft bear, where they stand without a word that tells which one is meant.</summary>
    public IEnumerable<(Mention Mention, ImmutableArray<Person> Bearers)> Shared(Func<int, Person> personOf) =>
        shared.Select(one => (one.Mention, one.Groups.Select(group => personOf(groups.IndexOf(group))).ToImmutableArray()));

    /// <summary>Capitalized words that are nobody's surname.</summary>
    public ImmutableArray<LoneName> Strangers => strangers.ToImmutable();

    /// <summary>Reads all people.</summary>
    public ImmutableArray<Person> Read(MentionReader reader)
    {
        foreach (var mention in reader.Mentions)
        {
            if (mention.IsFull)
                AddFull(mention);
        }

        foreach (var mention in reader.Mentions)
        {
            if (!mention.IsFull)
                AddSurname(mention);
        }

        var lookup = byKey.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var lone in reader.LoneNames)
        {
            if (lookup.TryGetValue(lone.Block.TextOf(lone.Block.Tokens[lone.Name.End - 1]), out var bearers))
                AddBare(lone, bearers);
            else
                strangers.Add(lone);
        }

        return [.. groups.Select(group => group.Build())];
    }

    private void AddFull(Mention mention)
    {
        var bearers = BearersOf(mention.Words.Key);
        var fact = model.Facts.IsNameWord(mention.Words.Key) ? model.Facts.Person(FullText(mention.Words)) : null;
        var known = fact is null ? null : bearers.Find(group => group.Fact?.Name == fact.Name);
        known ??= bearers.Find(group => (group.Fact is null || fact is null) && group.Name.IsCompatibleWith(mention.Words));
        known ??= NewGroup(bearers);
        known.Add(mention, fact);
    }

    private static string FullText(PersonalName name) => name.Suffix.Length > 0 ? $"{name.Text} {name.Suffix}" : name.Text;

    private void AddSurname(Mention mention)
    {
        var bearers = BearersOf(mention.Words.Key);
        if (NumberedHolder(mention) is { } numbered)
        {
            (bearers.Find(group => group.Fact?.Name == numbered.Name) ?? NewGroup(bearers)).Add(mention, numbered);
            return;
        }

        var titled = mention.Titles.IsEmpty ? [] : bearers.FindAll(group => group.HasTitleOf(mention));
        if (titled.Count == 1)
        {
            titled[0].Add(mention, fact: null);
            return;
        }

        var holders = HoldersOf(mention);
        if (holders.Count > 0 && titled.Count == 0)
        {
            var known = bearers.FindAll(group => group.Fact is { } fact && holders.Exists(holder => holder.Name == fact.Name));
            if (known.Count == 1)
            {
                known[0].Add(mention, fact: null);
                return;
            }

            if (known.Count == 0 && (bearers.Count == 0 || holders.Exists(holder => holder.IsKnown)))
            {
                NewGroup(bearers).Add(mention, holders.Count == 1 ? holders[0] : null);
                return;
            }
        }

        if (bearers.Count > 1)
            shared.Add(new SharedSurname(mention, [.. bearers]));
        else
            (bearers.Count == 1 ? bearers[0] : NewGroup(bearers)).Add(mention, fact: null);
    }

    /// <summary>"Pope Benedict XVI", "Queen Elizabeth II": the number tells which of all who bear the one name is meant.</summary>
    private FactPerson? NumberedHolder(Mention mention) =>
        mention.Words.Suffix.Length > 0 && !mention.Titles.IsEmpty && mention.Titles[0].Phrase.HasOffices && model.Facts.IsNameWord(mention.Words.Key) && model.Facts.Person(FullText(mention.Words)) is { Order: NameOrder.Mononym } person ? person : null;

    /// <summary>The people of the facts who bear the surname and have held an office of the mention's title.</summary>
    private List<FactPerson> HoldersOf(Mention mention)
    {
        var holders = new List<FactPerson>();
        if (mention.Titles.IsEmpty || !mention.Titles[0].Phrase.HasOffices || mention.Titles[0].IsOfOtherBody || !model.Facts.IsNameWord(mention.Words.Key))
            return holders;

        foreach (var person in model.Facts.WithSurname(mention.Words.Surname))
        {
            if (TermsOfOffice.Of(person, mention.Titles[0]).Length > 0)
                holders.Add(person);
        }

        return holders;
    }

    private void AddBare(in LoneName lone, List<Group> bearers)
    {
        var first = lone.Name.First;
        var surname = lone.Block.SpanOf(first, lone.Name.End).Text;
        var withParticle = first > lone.Sentence.FirstToken && PersonName.IsParticle(lone.Block.TextOf(lone.Block.Tokens[first - 1]));
        var named = bearers.FindAll(group => group.Name.Surname.Contains(' ', StringComparison.Ordinal) == withParticle || NameFold.AreAlike(group.Name.Key, surname));
        if (named.Count == 0)
            return;

        var name = new PersonalName(surname, [surname], "", NameOrder.GivenFirst);
        var mention = new Mention(lone.Block, withParticle ? first - 1 : first, lone.Name, lone.Name.End, name)
        {
            Traits = lone.Traits,
            Titles = lone.Title is { } title ? [title] : [],
        };
        if (named.Count == 1)
            named[0].Add(mention, fact: null);
        else
            shared.Add(new SharedSurname(mention, [.. named]));
    }

    private List<Group> BearersOf(string key)
    {
        if (!byKey.TryGetValue(key, out var bearers))
            byKey.Add(key, bearers = []);

        return bearers;
    }

    private Group NewGroup(List<Group> bearers)
    {
        var group = new Group();
        groups.Add(group);
        bearers.Add(group);
        return group;
    }

    private readonly record struct SharedSurname(Mention Mention, ImmutableArray<Group> Groups);

    /// <summary>The mentions of one person while they are collected.</summary>
    private sealed class Group
    {
        private readonly List<Mention> mentions = [];

        public PersonalName Name { get; private set; } = null!; // Set by the first mention, which comes at once.

        public FactPerson? Fact { get; private set; }

        public void Add(Mention mention, FactPerson? fact)
        {
            mentions.Add(mention);
            Fact ??= fact;
            if (Name is null || (mention.IsFull && mention.Words.Words.Length > Name.Words.Length))
                Name = mention.Words;
        }

        public bool HasTitleOf(Mention mention) =>
            mentions.Exists(known => known.Titles.Any(title => mention.Titles.Any(other => title.Phrase == other.Phrase)));

        public Person Build()
        {
            mentions.Sort(static (left, right) => left.Block.Index != right.Block.Index ? left.Block.Index.CompareTo(right.Block.Index) : left.Name.First.CompareTo(right.Name.First));
            return new Person(Name, Fact, [.. mentions]);
        }
    }
}
