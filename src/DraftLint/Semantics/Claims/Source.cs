using DraftLint.Syntax;

namespace DraftLint.Semantics.Claims;

/// <summary>What kind of source a sentence names.</summary>
internal enum SourceKind : byte
{
    /// <summary>A person, an organisation, a state or an outlet by name: "Dr. Okafor warns", "the Census Bureau counts".</summary>
    Name,

    /// <summary>An office or body without a name of its own: "the health department says".</summary>
    Body,

    /// <summary>A report, survey or the like that is named or was named before: "a Gallup poll", "the study found".</summary>
    Report,

    /// <summary>A link.</summary>
    Link,

    /// <summary>A footnote.</summary>
    Footnote,
}

/// <summary>Someone or something that stands behind what a sentence says.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="FirstToken">Index in the block of its first token.</param>
/// <param name="EndToken">Index behind its last token; equal to <paramref name="FirstToken"/> for a footnote mark.</param>
/// <param name="Year">The year in a link's address; null where there is none.</param>
internal readonly record struct Source(SourceKind Kind, int FirstToken, int EndToken, int? Year = null)
{
    /// <summary>Index of the verb with which it speaks; -1 where there is none.</summary>
    public int VerbToken { get; init; } = -1;

    /// <summary>Whether a reader could look it up: anything but an office without a name.</summary>
    public bool IsNamed => Kind != SourceKind.Body;

    /// <summary>Its words; an empty span at a footnote mark.</summary>
    public ProseSpan SpanIn(ProseBlock block) => EndToken > FirstToken ? block.SpanOf(FirstToken, EndToken) : new ProseSpan(block, block.Tokens[FirstToken].Start, 0);
}
