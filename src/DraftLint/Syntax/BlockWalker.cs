using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Text;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using MarkdownItem = Markdig.Syntax.ListItemBlock;
using MarkdownList = Markdig.Syntax.ListBlock;

namespace DraftLint.Syntax;

/// <summary>Walks the blocks of a parsed document into a <see cref="Draft"/>. Recursive: the library limits how deep blocks nest.</summary>
internal sealed class BlockWalker
{
    private readonly SourceText source;
    private readonly Lexicon lexicon;
    private readonly InlineWalker inlines;
    private readonly List<UntokenizedBlock> prose = [];
    private readonly List<ListBlock> lists = [];
    private readonly List<OtherBlock> others = [];
    private readonly List<CommentBlock> comments = [];
    private FrontMatter? frontMatter;
    private int tableCount;

    /// <summary>Makes the walker of one draft; the library has read it without its <paramref name="shortcodes"/>.</summary>
    public BlockWalker(SourceText source, Shortcodes shortcodes, Lexicon lexicon)
    {
        this.source = source;
        this.lexicon = lexicon;
        inlines = new InlineWalker(source.Content, shortcodes, comments);
    }

    /// <summary>The draft.</summary>
    public Draft Walk(MarkdownDocument document)
    {
        VisitAll(document, BlockPlace.Body);
        VisitUncitedFootnotes(document);
        Sort(prose, static (left, right) => left.Span.CompareTo(right.Span));
        Sort(lists, static (left, right) => left.Span.CompareTo(right.Span));
        Sort(others, static (left, right) => left.Span.CompareTo(right.Span));
        Sort(comments, static (left, right) => left.Span.CompareTo(right.Span));
        return new Draft(source, frontMatter, Tokenized(), [.. lists], [.. others], [.. comments]);
    }

    private void VisitAll(ContainerBlock container, BlockPlace place)
    {
        foreach (var block in container)
            Visit(block, place);
    }

    private void Visit(Block block, BlockPlace place)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                AddProse(ProseKind.Paragraph, paragraph, place);
                break;
            case HeadingBlock heading:
                AddProse(ProseKind.Heading, heading, place with { HeadingLevel = heading.Level });
                break;
            case DefinitionTerm term:
                AddProse(ProseKind.DefinitionTerm, term, place);
                break;
            case MarkdownList list:
                VisitList(list, place);
                break;
            case QuoteBlock quote:
                VisitAll(quote, place with { QuoteDepth = place.QuoteDepth + 1 });
                break;
            case Table table:
                VisitTable(table, place);
                break;
            case Footnote footnote:
                VisitAll(footnote, place with { Footnote = footnote.Label?.TrimStart('^') });
                break;
            case YamlFrontMatterBlock yaml:
                frontMatter = FrontMatterReader.Read(source, SpanOf(yaml));
                break;
            case ContainerBlock container:
                VisitAll(container, place);
                break;
            default:
                AddOther(block);
                break;
        }
    }

    private void VisitList(MarkdownList markdown, BlockPlace place)
    {
        var start = 0;
        if (markdown.IsOrdered)
            _ = int.TryParse(markdown.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out start);

        var list = new ListBlock(SpanOf(markdown), markdown.IsOrdered, start, place.Item);
        lists.Add(list);
        var items = ImmutableArray.CreateBuilder<ListItem>(markdown.Count);
        foreach (var block in markdown)
        {
            var item = new ListItem(list, items.Count, SpanOf(block));
            items.Add(item);
            VisitAll((MarkdownItem)block, place with { Item = item });
        }

        list.Items = items.MoveToImmutable();
    }

    private void VisitTable(Table table, BlockPlace place)
    {
        others.Add(new OtherBlock(OtherKind.Table, SpanOf(table)));
        var number = tableCount++;
        for (var row = 0; row < table.Count; row++)
        {
            var cells = (TableRow)table[row];
            for (var column = 0; column < cells.Count; column++)
            {
                var at = place with { Table = number, Row = row, Column = column };
                foreach (var block in (TableCell)cells[column])
                {
                    if (block is LeafBlock leaf)
                        AddProse(ProseKind.TableCell, leaf, at);
                }
            }
        }
    }

    /// <summary>The library takes a footnote that nothing refers to out of the document; its definition still leads to it.</summary>
    private void VisitUncitedFootnotes(MarkdownDocument document)
    {
        foreach (var block in document)
        {
            if (block is not LinkReferenceDefinitionGroup definitions)
                continue;

            foreach (var definition in definitions.Links.Values)
            {
                if (definition is FootnoteLinkReferenceDefinition { Footnote: { Parent: null } footnote })
                    Visit(footnote, BlockPlace.Body);
            }
        }
    }

    private void AddProse(ProseKind kind, LeafBlock leaf, BlockPlace place)
    {
        if (leaf.Inline is null)
            return;

        Add(kind, SpanOf(leaf), inlines.Walk(leaf.Inline, InlineWalker.ShiftOf(leaf, source.Content)), place);
        while (inlines.TryTakePicture(out var picture))
            Add(ProseKind.Caption, picture.Source, inlines.Walk(picture.Words, picture.Shift), place);
    }

    private void Add(ProseKind kind, TextSpan span, ProseBuilder builder, BlockPlace place)
    {
        var (text, map, spans) = builder.Finish();
        if (text.Length == 0 && spans.IsEmpty)
            return;

        // The library cuts some table cells short.
        var start = Math.Min(span.Start, builder.SourceStart);
        var end = Math.Max(span.End, builder.SourceEnd);
        foreach (var inline in spans)
        {
            start = Math.Min(start, inline.Source.Start);
            end = Math.Max(end, inline.Source.End);
        }

        prose.Add(new UntokenizedBlock(kind, TextSpan.FromBounds(start, end), text, map, place, spans));
    }

    private void AddOther(Block block)
    {
        var span = SpanOf(block);
        switch (block)
        {
            case CodeBlock:
                others.Add(new OtherBlock(OtherKind.Code, span));
                break;
            case HtmlBlock:
                others.Add(new OtherBlock(OtherKind.Html, span));
                HtmlComments.Find(source.Content, span, comments);
                break;
            case ThematicBreakBlock:
                others.Add(new OtherBlock(OtherKind.Rule, span));
                break;
            case LinkReferenceDefinition and not FootnoteLinkReferenceDefinition:
                others.Add(new OtherBlock(OtherKind.LinkDefinition, span));
                break;
        }
    }

    private ImmutableArray<ProseBlock> Tokenized()
    {
        var blocks = ImmutableArray.CreateBuilder<ProseBlock>(prose.Count);
        Dictionary<ListItem, ImmutableArray<ProseBlock>.Builder>? byItem = null;
        foreach (var part in prose)
        {
            var block = new ProseBlock(blocks.Count, part.Kind, part.Span, part.Text, part.Map, part.Place, part.Inlines, ProseTokenizer.Tokenize(part.Text, lexicon));
            blocks.Add(block);
            if (part.Place.Item is not { } item)
                continue;

            byItem ??= new(ReferenceEqualityComparer.Instance);
            if (!byItem.TryGetValue(item, out var own))
                byItem.Add(item, own = ImmutableArray.CreateBuilder<ProseBlock>(1));

            own.Add(block);
        }

        if (byItem is not null)
        {
            foreach (var (item, own) in byItem)
                item.Blocks = own.ToImmutable();
        }

        return blocks.MoveToImmutable();
    }

    private TextSpan SpanOf(Block block) => Spans.Of(block, source.Content);

    /// <summary>Footnotes come last in the document, wherever they stand; everything else comes in the order of the source already.</summary>
    private static void Sort<T>(List<T> parts, Comparison<T> comparison)
    {
        for (var i = 1; i < parts.Count; i++)
        {
            if (comparison(parts[i - 1], parts[i]) > 0)
            {
                parts.Sort(comparison);
                return;
            }
        }
    }

    /// <summary>A block of prose before it has a number and tokens.</summary>
    private readonly record struct UntokenizedBlock(ProseKind Kind, TextSpan Span, string Text, ProseMap Map, BlockPlace Place, ImmutableArray<InlineSpan> Inlines);
}
