using System.Collections.Immutable;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>How the things that were announced are listed.</summary>
internal enum AnnouncedForm
{
    /// <summary>In the same sentence, behind a colon or dash.</summary>
    Sentence,

    /// <summary>As a Markdown list right behind.</summary>
    Markdown,

    /// <summary>As numbered paragraphs, or sentences that begin with "First", "Second".</summary>
    Numbered,
}

/// <summary>A number of things announced, with the list that tells them: "three reasons: cost, time and trust".</summary>
/// <param name="Span">The number with its noun: "three reasons".</param>
/// <param name="Number">The number alone.</param>
/// <param name="Count">The number announced.</param>
/// <param name="Form">How they are listed.</param>
/// <param name="Entries">Each thing listed, in order.</param>
internal sealed record Announcement(ProseSpan Span, ProseSpan Number, int Count, AnnouncedForm Form, ImmutableArray<ProseSpan> Entries)
{
    /// <summary>Whether the list holds as many things as were announced.</summary>
    public bool IsKept => Count == Entries.Length;
}
