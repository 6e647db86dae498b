using System.Collections.Immutable;
using DraftLint.Text;

namespace DraftLint.Syntax;

/// <summary>What a block of prose is in Markdown.</summary>
public enum ProseKind : byte
{
    /// <summary>A paragraph, also inside a list item, block quotation, footnote or definition.</summary>
    Paragraph,

    /// <summary>An ATX or Setext heading.</summary>
    Heading,

    /// <summary>One cell of a pipe table.</summary>
    TableCell,

    /// <summary>A term of a definition list.</summary>
    DefinitionTerm,

    /// <summary>The alternative text of an image.</summary>
    Caption,
}

/// <summary>Text of one leaf block as a reader sees it, with the way back to the source.</summary>
public sealed class ProseBlock
{
    // What stands in the block, a bit for each kind and shape: most walks look for what most paragraphs have none of.
    private readonly uint kinds;
    private readonly TokenShape shapes;

    internal ProseBlock(int index, ProseKind kind, TextSpan span, string text, ProseMap map, BlockPlace place, ImmutableArray<InlineSpan> inlines, TokenizedProse prose)
    {
        Index = index;
        Kind = kind;
        Span = span;
        Text = text;
        Map = map;
        Place = place;
        Inlines = inlines;
        Tokens = prose.Tokens;
        Sentences = prose.Sentences;
        foreach (ref readonly var token in Tokens.AsSpan())
        {
            kinds |= 1u << (int)token.Kind;
            shapes |= token.Shape;
        }
    }

    /// <summary>The way from each offset of the prose back to the source.</summary>
    internal ProseMap Map { get; }

    /// <summary>Position in <see cref="Draft.Prose"/>, 0-based.</summary>
    public int Index { get; }

    /// <summary>What it is in Markdown.</summary>
    public ProseKind Kind { get; }

    /// <summary>The source of the whole block, marks included.</summary>
    public TextSpan Span { get; }

    /// <summary>
    /// The text as a reader sees it: emphasis marks, link targets, tags, footnote marks and escapes taken out, entities decoded,
    /// a line break as one U+000A, inline code and images as one U+FFFC.
    /// </summary>
    public string Text { get; }

    /// <summary>Lists, quotations and footnotes around it.</summary>
    public BlockPlace Place { get; }

    /// <summary>Emphasis, links, code, images and footnote marks, in order of their start.</summary>
    public ImmutableArray<InlineSpan> Inlines { get; }

    /// <summary>All tokens, in order.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>All sentences, in order; every token belongs to exactly one.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>Where a range of the prose stands in the source. An empty range is the place before its character.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A range outside the prose.</exception>
    public TextSpan InSource(int start, int length) => Map.InSource(start, length);

    /// <summary>Whether a token of a kind stands in the block.</summary>
    internal bool Holds(TokenKind kind) => (kinds >> (int)kind & 1) != 0;

    /// <summary>Whether a token of a shape stands in the block.</summary>
    internal bool Holds(TokenShape shape) => (shapes & shape) != 0;

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> TextOf(Token token) => Text.AsSpan(token.Start, token.Length);

    /// <summary>The span of the tokens from <paramref name="first"/> up to, not including, <paramref name="end"/> (token indices).</summary>
    public ProseSpan SpanOf(int first, int end) => new(this, Tokens[first].Start, Tokens[end - 1].End - Tokens[first].Start);

    /// <summary>The span of a sentence.</summary>
    public ProseSpan SpanOf(Sentence sentence) => SpanOf(sentence.FirstToken, sentence.EndToken);

    /// <summary>Index of the first token that starts at an offset of the text or behind it, by binary search; the number of tokens if none does.</summary>
    public int TokenFrom(int offset)
    {
        int low = 0, high = Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Index of the last token that starts at an offset of the text or before it; 0 if none does.</summary>
    public int TokenAt(int offset) => Math.Max(0, TokenFrom(offset + 1) - 1);

    /// <summary>Index of the sentence that holds a token, by binary search.</summary>
    public int SentenceOf(int token)
    {
        int low = 0, high = Sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Sentences[middle].FirstToken <= token)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}

/// <summary>Tokens and sentences of one block.</summary>
internal readonly record struct TokenizedProse(ImmutableArray<Token> Tokens, ImmutableArray<Sentence> Sentences);

/// <summary>What an inline is.</summary>
public enum InlineKind : byte
{
    /// <summary><c>*one*</c></summary>
    Emphasis,

    /// <summary><c>**two**</c></summary>
    Strong,

    /// <summary><c>~~struck~~</c></summary>
    Strikethrough,

    /// <summary>A link with a text of its own; <see cref="InlineSpan.Target"/> is its address.</summary>
    Link,

    /// <summary>A bare or bracketed address that shows itself.</summary>
    AutoLink,

    /// <summary>Inline code: one U+FFFC in the prose.</summary>
    Code,

    /// <summary>An image: one U+FFFC in the prose; its alternative text is a block of its own.</summary>
    Image,

    /// <summary>A footnote mark: nothing in the prose; <see cref="InlineSpan.Target"/> is the label.</summary>
    FootnoteMark,

    /// <summary>An HTML tag: nothing in the prose.</summary>
    Html,
}

/// <summary>An inline of a block.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset in <see cref="ProseBlock.Text"/> of its content, 0-based.</param>
/// <param name="Length">Length of its content there; 0 for a mark that leaves nothing.</param>
/// <param name="Source">The whole inline in the source, marks included.</param>
/// <param name="Target">A link's or image's address, a footnote's label; else null.</param>
/// <param name="TargetSource">Where the address stands; null for reference links and everything else.</param>
public readonly record struct InlineSpan(InlineKind Kind, int Start, int Length, TextSpan Source, string? Target = null, TextSpan? TargetSource = null)
{
    /// <summary>The offset behind its content.</summary>
    public int End => Start + Length;
}

/// <summary>What stands around a block of prose.</summary>
/// <param name="Item">The innermost list item that holds it, or null.</param>
/// <param name="HeadingLevel">1 to 6 for a heading, else 0.</param>
/// <param name="QuoteDepth">Number of block quotations around it.</param>
/// <param name="Footnote">Label of the footnote that it belongs to, or null.</param>
/// <param name="Table">Number of its table in the draft, 0-based, or -1.</param>
/// <param name="Row">Row in the table, 0-based, the header being 0; -1 outside tables.</param>
/// <param name="Column">Column in the table, 0-based; -1 outside tables.</param>
public sealed record BlockPlace(ListItem? Item, int HeadingLevel, int QuoteDepth, string? Footnote, int Table = -1, int Row = -1, int Column = -1)
{
    /// <summary>A paragraph of the body that nothing surrounds.</summary>
    public static BlockPlace Body { get; } = new(null, 0, 0, null);
}

/// <summary>A Markdown list.</summary>
public sealed class ListBlock
{
    internal ListBlock(TextSpan span, bool isOrdered, int start, ListItem? parent)
    {
        Span = span;
        IsOrdered = isOrdered;
        Start = start;
        Parent = parent;
    }

    /// <summary>The whole list in the source.</summary>
    public TextSpan Span { get; }

    /// <summary>Whether its items are numbered.</summary>
    public bool IsOrdered { get; }

    /// <summary>The first number of an ordered list, else 0.</summary>
    public int Start { get; }

    /// <summary>The item that holds this list, or null at the top.</summary>
    public ListItem? Parent { get; }

    /// <summary>Its items, in order.</summary>
    public ImmutableArray<ListItem> Items { get; internal set; } = [];
}

/// <summary>One item of a Markdown list.</summary>
/// <param name="List">The list.</param>
/// <param name="Index">Position in the list, 0-based.</param>
/// <param name="Span">The whole item in the source.</param>
public sealed record ListItem(ListBlock List, int Index, TextSpan Span)
{
    /// <summary>The item's own prose blocks, without those of nested lists, in order.</summary>
    public ImmutableArray<ProseBlock> Blocks { get; internal set; } = [];
}
