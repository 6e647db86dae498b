using System.Collections.Immutable;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>How the entries of a list are held together.</summary>
internal enum ListForm
{
    /// <summary>By commas, with or without a conjunction before the last: "tea, milk and salt".</summary>
    Commas,

    /// <summary>By semicolons: "Austin, Texas; Boise, Idaho; and Salem, Oregon".</summary>
    Semicolons,

    /// <summary>By conjunctions alone: "tea and milk and salt", "Peru and Peru".</summary>
    Conjunctions,

    /// <summary>By the items of a Markdown list.</summary>
    Markdown,
}

/// <summary>The word that joins the last entry.</summary>
internal enum Conjunction
{
    /// <summary>There is none: "Oslo, Bonn, Rome".</summary>
    None,

    /// <summary>and, &amp;, plus, as well as, along with, not to mention</summary>
    And,

    /// <summary>or, and/or</summary>
    Or,

    /// <summary>nor</summary>
    Nor,
}

/// <summary>Several things named side by side: "Russia, China and Iran", or the items of one Markdown list.</summary>
internal sealed class Enumeration
{
    /// <summary>Its entries, in order; two or more.</summary>
    public required ImmutableArray<ListEntry> Entries { get; init; }

    /// <summary>How the entries are held together.</summary>
    public required ListForm Form { get; init; }

    /// <summary>The word that joins the last entry.</summary>
    public Conjunction Conjunction { get; init; }

    /// <summary>Whether a colon or dash announces it.</summary>
    public bool FollowsMark { get; init; }

    /// <summary>The Markdown list; null for a list in running text.</summary>
    public ListBlock? Markdown { get; init; }

    /// <summary>The block of its first entry.</summary>
    public ProseBlock Block => Entries[0].Span.Block;

    /// <summary>Whether every entry is a name.</summary>
    public bool IsProperNames
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (!entry.IsName)
                    return false;
            }

            return true;
        }
    }

    /// <summary>Whether it is a Markdown list.</summary>
    public bool IsMarkdown => Markdown is not null;

    /// <summary>The words from the first entry to the last; for a Markdown list those of its first item.</summary>
    public ProseSpan Span =>
        IsMarkdown ? Entries[0].Span : new ProseSpan(Block, Entries[0].Span.Start, Entries[^1].Span.End - Entries[0].Span.Start);
}
