using DraftLint.Text;

namespace DraftLint.Syntax;

/// <summary>What a piece of a page is.</summary>
internal enum HypertextKind : byte
{
    /// <summary><c>&lt;em&gt;</c></summary>
    Start,

    /// <summary><c>&lt;/em&gt;</c></summary>
    End,

    /// <summary><c>&lt;br/&gt;</c></summary>
    Closed,

    /// <summary>Characters, entities decoded.</summary>
    Text,

    /// <summary>What stands between the marks of a comment.</summary>
    Comment,
}

/// <summary>A tag, a text or a comment of the page that a browser would show of a draft, with its place in the draft.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Name of the tag in small letters; empty for a text or comment.</param>
/// <param name="Source">Where it stands; an empty span for a tag that no character of the draft stands for.</param>
internal sealed record HypertextToken(HypertextKind Kind, string Name, TextSpan Source)
{
    /// <summary>The characters of a text or comment.</summary>
    public MappedText Text { get; init; } = MappedText.Empty;

    /// <summary>The classes of a tag, with blanks between them.</summary>
    public string Class { get; init; } = "";

    /// <summary>The address that a tag leads to.</summary>
    public string Target { get; init; } = "";

    /// <summary>The alternative text of an image, or null.</summary>
    public MappedText? Alternative { get; init; }

    /// <summary>A tag that opens an element.</summary>
    public static HypertextToken Start(string name, TextSpan source = default) => new(HypertextKind.Start, name, source);

    /// <summary>A tag that closes an element.</summary>
    public static HypertextToken End(string name, TextSpan source = default) => new(HypertextKind.End, name, source);

    /// <summary>A text.</summary>
    public static HypertextToken Of(MappedText text) => new(HypertextKind.Text, "", default) { Text = text };
}
