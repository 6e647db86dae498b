using System.Collections.Immutable;
using DraftLint.Facts;

namespace DraftLint.Semantics.People;

/// <summary>A person of a draft with all places that name him or her.</summary>
/// <param name="Name">The fullest form of the name.</param>
/// <param name="Fact">What the facts know, or null: nothing, or not which of several people it is.</param>
/// <param name="Mentions">The places, in the order of the draft.</param>
internal sealed record Person(PersonalName Name, FactPerson? Fact, ImmutableArray<Mention> Mentions)
{
    /// <summary>The first full name, or null if none comes.</summary>
    public Mention? FirstFull => Mentions.FirstOrDefault(mention => mention.IsFull);

    /// <summary>Whether words of the draft say that the name is a person's, or the facts do.</summary>
    public bool IsCertain => Fact is not null || Mentions.Any(mention => mention.Is(MentionTraits.Person));
}
