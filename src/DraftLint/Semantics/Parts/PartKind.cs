namespace DraftLint.Semantics.Parts;

/// <summary>What a block is in an op-ed.</summary>
internal enum PartKind : byte
{
    /// <summary>The argument itself: paragraphs, list items, block quotations.</summary>
    Body,

    /// <summary>The title of the piece.</summary>
    Headline,

    /// <summary>A heading inside the piece.</summary>
    Heading,

    /// <summary>"By Ana Ruiz".</summary>
    Byline,

    /// <summary>A line of its own that holds the date of the piece.</summary>
    Dateline,

    /// <summary>Who the author is, before or after the body.</summary>
    AuthorNote,

    /// <summary>Words under a picture, or its alternative text.</summary>
    Caption,

    /// <summary>Promotion or page furniture pasted in with the text.</summary>
    Insert,

    /// <summary>"Dear President Alvarado:", "Respectfully," and the names below; what is told to the desk alone, such as a contact or a count of words.</summary>
    Letter,

    /// <summary>A cell of a table.</summary>
    Table,

    /// <summary>A footnote.</summary>
    Footnote,
}
