using System.Collections.Immutable;
using DraftLint.Semantics.Quotations;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Semantics.Parts;

/// <summary>The parts of a draft that a pattern rule's <c>scope:</c> can name. A place of the draft may belong to several.</summary>
[Flags]
internal enum TextParts
{
    None = 0,

    /// <summary>All that a reader sees.</summary>
    Text = 1 << 0,

    /// <summary>Paragraphs, list items, block quotations, footnotes.</summary>
    Prose = 1 << 1,

    /// <summary>The title of the piece, in the text or in the front matter.</summary>
    Headline = 1 << 2,

    /// <summary>A heading inside the piece.</summary>
    Heading = 1 << 3,

    /// <summary>An item of a Markdown list.</summary>
    List = 1 << 4,

    /// <summary>A cell of a table.</summary>
    Table = 1 << 5,

    /// <summary>A block quotation.</summary>
    Blockquote = 1 << 6,

    /// <summary>Words between quotation marks, or a block quotation.</summary>
    Quotation = 1 << 7,

    /// <summary>Emphasis, weak or strong.</summary>
    Emphasis = 1 << 8,

    /// <summary>The words of a link.</summary>
    Link = 1 << 9,

    /// <summary>The alternative text of an image.</summary>
    Image = 1 << 10,

    /// <summary>A footnote.</summary>
    Footnote = 1 << 11,

    /// <summary>Words under a picture.</summary>
    Caption = 1 << 12,

    /// <summary>The author's name over the piece.</summary>
    Byline = 1 << 13,

    /// <summary>Who the author is.</summary>
    AuthorNote = 1 << 14,

    /// <summary>A value of the front matter.</summary>
    FrontMatter = 1 << 15,

    /// <summary>Code, in a block or in a line.</summary>
    Code = 1 << 16,

    /// <summary>An HTML comment.</summary>
    Comment = 1 << 17,
}

/// <summary>Every text of a draft that patterns may read, with the parts it belongs to: the prose, and what stands outside it.</summary>
internal sealed class DraftTexts
{
    /// <summary>Parts that only a look at the marks inside a block tells.</summary>
    private const TextParts Inline = TextParts.Quotation | TextParts.Emphasis | TextParts.Link;

    private readonly Draft draft;
    private readonly QuotationSet quotations;
    private readonly ImmutableArray<TextParts> partsOfBlock;

    private DraftTexts(Draft draft, QuotationSet quotations, ImmutableArray<ProseBlock> blocks, ImmutableArray<TextParts> parts)
    {
        this.draft = draft;
        this.quotations = quotations;
        Blocks = blocks;
        partsOfBlock = parts;
    }

    /// <summary>The blocks of the prose, by their indices, and behind them values of the front matter, code and comments as blocks of their own.</summary>
    public ImmutableArray<ProseBlock> Blocks { get; }

    /// <summary>Reads the texts of a draft.</summary>
    /// <param name="model">The draft.</param>
    /// <param name="parts">The parts that any rule names; what stands outside the prose is left alone if none does.</param>
    public static DraftTexts Read(SemanticModel model, TextParts parts)
    {
        var prose = model.Draft.Prose;
        var kinds = ImmutableArray.CreateBuilder<TextParts>(prose.Length);
        foreach (var block in prose)
            kinds.Add(PartsOf(block, model.Parts[block]));

        var blocks = prose;
        if ((parts & (TextParts.FrontMatter | TextParts.Headline | TextParts.Code | TextParts.Comment)) != 0)
            blocks = blocks.AddRange(OtherTexts.Of(model.Draft, model.Lexicon, kinds));

        return new DraftTexts(model.Draft, model.Quotations, blocks, kinds.ToImmutable());
    }

    /// <summary>The parts that a whole block belongs to.</summary>
    public TextParts PartsOf(ProseBlock block) => partsOfBlock[block.Index];

    /// <summary>The parts that some words belong to.</summary>
    /// <param name="span">The words.</param>
    /// <param name="wanted">The parts that matter; the others need not be looked for.</param>
    public TextParts PartsOf(ProseSpan span, TextParts wanted)
    {
        var parts = partsOfBlock[span.Block.Index];
        if ((wanted & Inline) == 0 || span.Block.Index >= draft.Prose.Length)
            return parts;

        if ((wanted & TextParts.Quotation) != 0 && quotations.Covers(span))
            parts |= TextParts.Quotation;

        if ((wanted & (TextParts.Emphasis | TextParts.Link)) == 0)
            return parts;

        foreach (var inline in span.Block.Inlines)
        {
            if (inline.Start >= span.End)
                break;

            if (inline.End <= span.Start)
                continue;

            parts |= inline.Kind switch
            {
                InlineKind.Emphasis or InlineKind.Strong => TextParts.Emphasis,
                InlineKind.Link or InlineKind.AutoLink => TextParts.Link,
                _ => TextParts.None,
            };
        }

        return parts;
    }

    private static TextParts PartsOf(ProseBlock block, PartKind kind)
    {
        var parts = TextParts.Text | kind switch
        {
            PartKind.Body => TextParts.Prose,
            PartKind.Headline => TextParts.Headline,
            PartKind.Heading => TextParts.Heading,
            PartKind.Byline => TextParts.Byline,
            PartKind.AuthorNote => TextParts.AuthorNote,
            PartKind.Caption => block.Kind == ProseKind.Caption ? TextParts.Image : TextParts.Caption,
            PartKind.Table => TextParts.Table,
            PartKind.Footnote => TextParts.Footnote | TextParts.Prose,
            _ => TextParts.None,
        };
        if (block.Place.Item is not null)
            parts |= TextParts.List;

        return block.Place.QuoteDepth > 0 ? parts | TextParts.Blockquote : parts;
    }
}

/// <summary>Texts outside the prose, as blocks of their own that show their source as it is.</summary>
internal static class OtherTexts
{
    /// <summary>The blocks, in the order front matter, code, comments; their parts are added behind those of the prose.</summary>
    public static IEnumerable<ProseBlock> Of(Draft draft, Lexicon lexicon, ImmutableArray<TextParts>.Builder kinds)
    {
        foreach (var field in draft.FrontMatter?.Fields ?? [])
        {
            if (field.Value is null || field.ValueSpan.IsEmpty)
                continue;

            var isTitle = field.Key is "title" or "headline";
            yield return BlockOf(draft, WithoutMarks(draft.Source, field.ValueSpan), lexicon, kinds, isTitle ? TextParts.FrontMatter | TextParts.Headline : TextParts.FrontMatter);
        }

        foreach (var other in draft.Others)
        {
            if (other.Kind == OtherKind.Code)
                yield return BlockOf(draft, other.Span, lexicon, kinds, TextParts.Code);
        }

        foreach (var block in draft.Prose)
        {
            foreach (var inline in block.Inlines)
            {
                if (inline.Kind == InlineKind.Code)
                    yield return BlockOf(draft, WithoutTicks(draft.Source, inline.Source), lexicon, kinds, TextParts.Code);
            }
        }

        foreach (var comment in draft.Comments)
            yield return BlockOf(draft, comment.Span, lexicon, kinds, TextParts.Comment);
    }

    private static ProseBlock BlockOf(Draft draft, TextSpan span, Lexicon lexicon, ImmutableArray<TextParts>.Builder kinds, TextParts parts)
    {
        var index = kinds.Count;
        kinds.Add(parts);
        var text = draft.Source[span];
        var map = new ProseMap([new ProseSegment(0, text.Length, span.Start, span.Length)]);
        return new ProseBlock(index, ProseKind.Paragraph, span, text, map, BlockPlace.Body, [], ProseTokenizer.Tokenize(text, lexicon));
    }

    private static TextSpan WithoutMarks(SourceText source, TextSpan span) =>
        span.Length >= 2 && source.Content[span.Start] is '"' or '\'' && source.Content[span.End - 1] == source.Content[span.Start] ? TextSpan.FromBounds(span.Start + 1, span.End - 1) : span;

    private static TextSpan WithoutTicks(SourceText source, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && source.Content[start] == '`')
            start++;

        while (end > start && source.Content[end - 1] == '`')
            end--;

        return TextSpan.FromBounds(start, end);
    }
}
