using System.Collections.Immutable;
using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>One place where a draft names a person: "then-Sen. Tim Kaine", "Ms. Choe", "Okafor".</summary>
/// <param name="Block">The block.</param>
/// <param name="First">Index of its first token; title and honorific included.</param>
/// <param name="Name">The tokens of the name.</param>
/// <param name="End">Index behind its last token; an apposition with a title is not included.</param>
/// <param name="Words">The name as written.</param>
internal sealed record Mention(ProseBlock Block, int First, NameSpan Name, int End, PersonalName Words)
{
    /// <summary>The titles beside the name, the one before it first.</summary>
    public ImmutableArray<Title> Titles { get; init; } = [];

    /// <summary>"Mr.", "Ms." and the like, as written, "Mr." for a plural; null for none.</summary>
    public string? Honorific { get; init; }

    /// <summary>What the mention is no evidence for, or what it leaves open.</summary>
    public MentionTraits Traits { get; init; }

    /// <summary>Whether the name is more than a surname.</summary>
    public bool IsFull => Words.IsFull;

    /// <summary>Whether it is a surname with nothing before it; a title behind it ("Ruiz, the mayor,") does not count.</summary>
    public bool IsBare => !IsFull && Honorific is null && (Titles.IsEmpty || Titles[0].First > Name.First);

    /// <summary>Index of its sentence in the block.</summary>
    public int Sentence => Block.SentenceOf(Name.First);

    /// <summary>All words: title, honorific and name.</summary>
    public ProseSpan Span => Block.SpanOf(First, End);

    /// <summary>The words of the name.</summary>
    public ProseSpan NameSpan => Block.SpanOf(Name.First, Name.End);

    /// <summary>Whether any of <paramref name="traits"/> holds.</summary>
    public bool Is(MentionTraits traits) => (Traits & traits) != 0;
}

/// <summary>What a mention is besides a name.</summary>
[Flags]
internal enum MentionTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Somebody else's words.</summary>
    Quoted = 1 << 0,

    /// <summary>In a headline, heading, byline, caption, note or letter's frame: names, but tells nothing.</summary>
    OutsideBody = 1 << 1,

    /// <summary>Names a thing: "the Trump administration", "Murphy's law".</summary>
    Compound = 1 << 2,

    /// <summary>A possessive ending follows.</summary>
    Possessive = 1 << 3,

    /// <summary>What somebody was, became or will be: "he was Senator Kennedy".</summary>
    Predicate = 1 << 4,

    /// <summary>Words around it say that this is a person: a title, an honorific, a role, a verb of speech.</summary>
    Person = 1 << 5,

    /// <summary>Words beside it say who this is: a role, kin, an age, a relative clause.</summary>
    Introduced = 1 << 6,
}
