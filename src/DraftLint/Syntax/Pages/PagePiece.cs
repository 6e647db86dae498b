using System.Collections.Immutable;
using DraftLint.Text;

namespace DraftLint.Syntax.Pages;

/// <summary>A part of a page that has a look of its own.</summary>
internal enum PageElement : byte
{
    /// <summary>No part: text.</summary>
    None,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading; the number of the piece is its level, 1 to 6.</summary>
    Heading,

    /// <summary>A block quotation.</summary>
    Quote,

    /// <summary>A list without numbers.</summary>
    BulletList,

    /// <summary>A numbered list; the number of the piece is its first one.</summary>
    NumberedList,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A cell of a table's head.</summary>
    HeadCell,

    /// <summary>Any other cell; the number of the piece is 1 where it is set to the right.</summary>
    Cell,

    /// <summary>Terms with their definitions.</summary>
    DefinitionList,

    /// <summary>A term.</summary>
    Term,

    /// <summary>What a term means.</summary>
    Definition,

    /// <summary>A footnote; the text of the piece is its label.</summary>
    Footnote,

    /// <summary>A line across the page.</summary>
    Rule,

    /// <summary>Lines shown as they stand in the file: code, HTML, comments, definitions of links.</summary>
    Verbatim,

    /// <summary>The front matter, as it stands in the file.</summary>
    FrontMatter,

    /// <summary>One line of a draft of which only pieces are known; the number of the piece is the line.</summary>
    Excerpt,

    /// <summary>Emphasis.</summary>
    Emphasis,

    /// <summary>Strong emphasis.</summary>
    Strong,

    /// <summary>Words that are struck out.</summary>
    Strikethrough,

    /// <summary>A link; the text of the piece is its address.</summary>
    Link,

    /// <summary>Code, a tag or a shortcode among words, as it stands in the file.</summary>
    InlineVerbatim,

    /// <summary>An image, which holds its alternative text; the text of the piece is its address.</summary>
    Image,

    /// <summary>The mark that cites a footnote; the text of the piece is its label.</summary>
    FootnoteMark,

    /// <summary>The end of a line that the writer wants.</summary>
    LineBreak,
}

/// <summary>What a piece of a page does.</summary>
internal enum PieceKind : byte
{
    /// <summary>Shows words.</summary>
    Text,

    /// <summary>Opens an element.</summary>
    Open,

    /// <summary>Closes the element that was opened last.</summary>
    Close,
}

/// <summary>One piece of a page, in reading order.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Element">The element that it opens or closes.</param>
/// <param name="Source">What its words stand for in the draft; empty for what stands nowhere in it.</param>
/// <param name="Text">Its words; of an opened element its address or label.</param>
/// <param name="Number">What the element says of it.</param>
internal readonly record struct PagePiece(PieceKind Kind, PageElement Element, TextSpan Source, string Text, int Number)
{
    /// <summary>Whether the words are the source, character for character, so that a part of one is a part of the other.</summary>
    public bool IsVerbatim => Text.Length == Source.Length;

    /// <summary>A piece that shows words.</summary>
    public static PagePiece Words(string text, TextSpan source) => new(PieceKind.Text, PageElement.None, source, text, 0);

    /// <summary>A piece that opens an element.</summary>
    public static PagePiece Open(PageElement element, string text = "", int number = 0) => new(PieceKind.Open, element, default, text, number);

    /// <summary>A piece that closes an element.</summary>
    public static PagePiece Close(PageElement element) => new(PieceKind.Close, element, default, "", 0);
}

/// <summary>A block of a page that stands in no other one.</summary>
/// <param name="Source">The whole block in the draft.</param>
/// <param name="Pieces">Its pieces; the first opens it and the last closes it.</param>
internal sealed record PageRow(TextSpan Source, ImmutableArray<PagePiece> Pieces)
{
    /// <summary>What the block is.</summary>
    public PageElement Element => Pieces[0].Element;
}

/// <summary>A draft as a reader sees it, block by block, each word with its place in the source.</summary>
/// <param name="Title">The title in its front matter, or null.</param>
/// <param name="Rows">The blocks, footnotes last.</param>
internal sealed record DraftPage(string? Title, ImmutableArray<PageRow> Rows);
