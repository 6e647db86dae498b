using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.People;
using DraftLint.Syntax;

namespace DraftLint.Checks.People;

/// <summary>A bare surname that two people of the draft bear: "Dana Reyes met Luis Reyes. Reyes then voted no."</summary>
/// <remarks>Both must be named close by; a title, or an honorific that only one of them can have, tells them apart.</remarks>
internal sealed class AmbiguousSurname(int window) : Check
{
    /// <summary>Short names that do not begin like the long ones.</summary>
    private static readonly HashSet<string> ShortNames = new(StringComparer.Ordinal)
    {
        "Robert Bob", "Robert Bobby", "William Bill", "William Billy", "Richard Dick", "Richard Rick", "Edward Ted", "Edward Ned", "Theodore Ted", "James Jim", "James Jimmy", "John Jack", "John Johnny",
        "Henry Hank", "Charles Chuck", "Charles Charlie", "Margaret Peggy", "Margaret Maggie", "Elizabeth Betty", "Elizabeth Beth", "Elizabeth Liz", "Mary Molly", "Sarah Sally", "Katherine Kate", "Dorothy Dot",
        "Michael Mike", "Joseph Joe", "Anthony Tony", "Lawrence Larry", "Harold Hal", "Francis Frank", "Eugene Gene", "Albert Al", "Rebecca Becky", "Deborah Debbie", "Patricia Pat", "Patrick Paddy",
    };

    public AmbiguousSurname(RuleOptions options)
        : this(options.Number("window", 2))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var reported = new HashSet<(int Block, string Surname)>();
        var explained = model.People.SharedSurnames.Where(one => IsToldApart(one.Mention)).Select(one => one.Mention.Words.Surname).ToHashSet(StringComparer.Ordinal);
        foreach (var (mention, bearers) in model.People.SharedSurnames)
        {
            if (explained.Contains(mention.Words.Surname) || mention.Is(MentionTraits.Quoted | MentionTraits.OutsideBody | MentionTraits.Compound) || !mention.Titles.IsEmpty || mention.Block.Tokens[mention.Name.First].IsAllCapitals || IsBehindForeignTitle(mention))
                continue;

            var near = bearers.Select(bearer => NearestFull(bearer, mention)).OfType<(Person Person, Mention Full)>().Where(one => MayBe(one.Person, mention)).ToImmutableArray();
            if (near.Length < 2 || !near.Any(one => one.Person.IsCertain) || !near.All(one => one.Person.Fact is not null || IsPersonal(one.Full)) || MayBeOne(near[0].Person, near[1].Person) || !reported.Add((mention.Block.Index, mention.Words.Surname)))
                continue;

            var (first, second) = (near[0], near[1]);
            yield return rule.At(mention.Span, caseName: null, ("first", NameOf(first.Person)), ("second", NameOf(second.Person))) with
            {
                Related = [.. near.Select(one => new RelatedSpan(one.Full.Span.InSource, "one of them"))],
            };
        }
    }

    /// <summary>"Old Brown", "Valedictorian Holmes", "Ciudad Juárez": no given name or initial stands before the surname.</summary>
    private static bool IsPersonal(Mention full)
    {
        var first = full.Block.Tokens[full.Name.First];
        if (full.Block.TextOf(first) is "Ciudad" or "Villa" or "Puerto" or "Porto" or "Rio" or "Isla" or "Hacienda")
            return false;

        return first.Is(WordClasses.GivenName) || (first.Shape & TokenShape.Initial) != 0 || first.Lexeme == 0 || first.Lexeme > Lexicon.English.Count;
    }

    /// <summary>"Bob Fogg" may be Robert S. Fogg, and "Frederick Pohl" Frederik Pohl: a short name, or the same name in another spelling.</summary>
    private static bool MayBeOne(Person one, Person other)
    {
        var (left, right) = (one.Name.Words[0], other.Name.Words[0]);
        var shared = 0;
        while (shared < Math.Min(left.Length, right.Length) && left[shared] == right[shared])
            shared++;

        return shared >= 3 || ShortNames.Contains($"{left} {right}") || ShortNames.Contains($"{right} {left}");
    }

    /// <summary>"Madame Curie", "Lady Astor": the title is as good as a given name.</summary>
    private static bool IsBehindForeignTitle(Mention mention) =>
        mention.Name.First > 0 && mention.Block.TextOf(mention.Block.Tokens[mention.Name.First - 1]) is "Madame" or "Mme." or "Mlle." or "Monsieur" or "Herr" or "Frau" or "Señor" or "Señora" or "Lady" or "Lord" or "Sir" or "Dame";

    private static string NameOf(Person person) => person.Name.Suffix.Length > 0 ? $"{person.Name.Text} {person.Name.Suffix}" : person.Name.Text;

    /// <summary>"Roosevelt the general", "Bush senior", "the younger Bush", "when I write Abernathy, I mean her": the draft has seen to it.</summary>
    private static bool IsToldApart(Mention mention)
    {
        var (block, sentence) = (mention.Block, mention.Block.Sentences[mention.Sentence]);
        if (mention.End < sentence.EndToken && (block.Tokens[mention.End].Is(WordClasses.Article) || block.TextOf(block.Tokens[mention.End]) is "senior" or "junior" or "Senior" or "Junior" or "Sr." or "Jr." or "père" or "fils"))
            return true;

        if (mention.First > sentence.FirstToken && block.TextOf(block.Tokens[mention.First - 1]) is "younger" or "elder" or "older" or "other" or "former" or "latter" or "first" or "second")
            return true;

        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "mean" or "means" or "refer" or "refers" or "surname" or "namesake")
                return true;
        }

        return false;
    }

    /// <summary>The last full name of a person before a mention and in the paragraphs before it, or null.</summary>
    private (Person Person, Mention Full)? NearestFull(Person person, Mention mention)
    {
        Mention? nearest = null;
        foreach (var other in person.Mentions)
        {
            var isBefore = other.Block.Index < mention.Block.Index || (ReferenceEquals(other.Block, mention.Block) && other.Name.First < mention.Name.First);
            if (other.IsFull && isBefore && mention.Block.Index - other.Block.Index <= window && !other.Is(MentionTraits.OutsideBody))
                nearest = other;
        }

        return nearest is null ? null : (person, nearest);
    }

    /// <summary>Whether a mention with "Ms." can be this person: one who is called so elsewhere, or of whom nothing is known.</summary>
    private static bool MayBe(Person person, Mention mention)
    {
        if (mention.Honorific is not { } honorific)
            return true;

        var own = person.Mentions.FirstOrDefault(other => other.Honorific is not null)?.Honorific ?? person.Fact?.Honorific;
        return own is not null && own == "Mr." == (honorific == "Mr.");
    }
}
