using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Text;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using MarkdownList = Markdig.Syntax.ListBlock;

namespace DraftLint.Syntax.Pages;

/// <summary>Sets a draft as a page. Recursive: the library limits how deep blocks nest.</summary>
internal sealed class PageSetter
{
    private readonly SourceText source;
    private readonly InlineSetter inlines;
    private readonly List<PagePiece> pieces = [];
    private readonly List<PageRow> rows = [];
    private readonly List<PageRow> footnotes = [];
    private string? title;

    private PageSetter(SourceText source, Shortcodes shortcodes)
    {
        this.source = source;
        inlines = new InlineSetter(source.Content, shortcodes, pieces);
    }

    /// <summary>The page of a draft; its lines as they stand in the file, if it can't be read as Markdown.</summary>
    public static DraftPage Set(SourceText source)
    {
        if (MarkdownReader.Parse(source, out var shortcodes, out _) is not { } document)
            return new DraftPage(null, [new PageRow(new TextSpan(0, source.Content.Length), Lines(source.Content, new TextSpan(0, source.Content.Length), PageElement.Verbatim))]);

        var setter = new PageSetter(source, shortcodes);
        foreach (var block in document)
            setter.AddRow(block);

        setter.AddUncitedFootnotes(document);

        // The library puts definitions of links first, wherever they stand.
        setter.rows.Sort(static (left, right) => left.Source.CompareTo(right.Source));
        return new DraftPage(setter.title, [.. setter.rows, .. setter.footnotes]);
    }

    /// <summary>The pieces of a source as it stands in the file, in one element.</summary>
    public static ImmutableArray<PagePiece> Lines(string content, TextSpan span, PageElement element, int number = 0) =>
        [PagePiece.Open(element, number: number), PagePiece.Words(content.Substring(span.Start, span.Length), span), PagePiece.Close(element)];

    private void AddRow(Block block)
    {
        switch (block)
        {
            case YamlFrontMatterBlock yaml:
                title = FrontMatterReader.Read(source, SpanOf(yaml))["title"]?.Value;
                rows.Add(new PageRow(SpanOf(yaml), Lines(source.Content, SpanOf(yaml), PageElement.FrontMatter)));
                break;
            case LinkReferenceDefinitionGroup definitions:
                foreach (var definition in definitions)
                {
                    if (definition is not FootnoteLinkReferenceDefinition && !SpanOf(definition).IsEmpty)
                        rows.Add(new PageRow(SpanOf(definition), Lines(source.Content, SpanOf(definition), PageElement.Verbatim)));
                }

                break;
            case FootnoteGroup group:
                foreach (var footnote in group)
                    Take(footnote, footnotes);

                break;
            default:
                Take(block, rows);
                break;
        }
    }

    private void Take(Block block, List<PageRow> into)
    {
        Add(block);
        if (pieces.Count > 0)
            into.Add(new PageRow(SpanOf(block), [.. pieces]));

        pieces.Clear();
    }

    /// <summary>The library takes a footnote that nothing refers to out of the document; its definition still leads to it.</summary>
    private void AddUncitedFootnotes(MarkdownDocument document)
    {
        foreach (var definitions in document.OfType<LinkReferenceDefinitionGroup>())
        {
            foreach (var definition in definitions.Links.Values)
            {
                if (definition is FootnoteLinkReferenceDefinition { Footnote: { Parent: null } footnote })
                    Take(footnote, footnotes);
            }
        }
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                AddLeaf(PageElement.Paragraph, paragraph);
                break;
            case HeadingBlock heading:
                AddLeaf(PageElement.Heading, heading, heading.Level);
                break;
            case DefinitionTerm term:
                AddLeaf(PageElement.Term, term);
                break;
            case MarkdownList list:
                AddList(list);
                break;
            case QuoteBlock quote:
                AddAll(PageElement.Quote, quote);
                break;
            case Table table:
                AddTable(table);
                break;
            case Footnote footnote:
                AddAll(PageElement.Footnote, footnote, footnote.Label?.TrimStart('^') ?? "");
                break;
            case DefinitionList list:
                AddAll(PageElement.DefinitionList, list);
                break;
            case DefinitionItem item:
                AddDefinitions(item);
                break;
            case ContainerBlock container:
                foreach (var inner in container)
                    Add(inner);

                break;
            case ThematicBreakBlock:
                pieces.Add(PagePiece.Open(PageElement.Rule));
                pieces.Add(PagePiece.Close(PageElement.Rule));
                break;
            default:
                if (!SpanOf(block).IsEmpty)
                    pieces.AddRange(Lines(source.Content, SpanOf(block), PageElement.Verbatim));

                break;
        }
    }

    private void AddAll(PageElement element, ContainerBlock container, string label = "")
    {
        pieces.Add(PagePiece.Open(element, label));
        foreach (var block in container)
            Add(block);

        pieces.Add(PagePiece.Close(element));
    }

    private void AddList(MarkdownList list)
    {
        var start = 1;
        if (list.IsOrdered)
            _ = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out start);

        var element = list.IsOrdered ? PageElement.NumberedList : PageElement.BulletList;
        pieces.Add(PagePiece.Open(element, number: start));
        foreach (var item in list)
            AddAll(PageElement.Item, (ContainerBlock)item);

        pieces.Add(PagePiece.Close(element));
    }

    private void AddTable(Table table)
    {
        pieces.Add(PagePiece.Open(PageElement.Table));
        foreach (var row in table.Cast<TableRow>())
        {
            pieces.Add(PagePiece.Open(PageElement.Row));
            for (var column = 0; column < row.Count; column++)
            {
                var isRight = column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment == TableColumnAlign.Right;
                var element = row.IsHeader ? PageElement.HeadCell : PageElement.Cell;
                pieces.Add(PagePiece.Open(element, number: isRight ? 1 : 0));
                foreach (var leaf in ((TableCell)row[column]).OfType<LeafBlock>())
                    inlines.Add(leaf, InlineWalker.ShiftOf(leaf, source.Content));

                pieces.Add(PagePiece.Close(element));
            }

            pieces.Add(PagePiece.Close(PageElement.Row));
        }

        pieces.Add(PagePiece.Close(PageElement.Table));
    }

    private void AddDefinitions(DefinitionItem item)
    {
        foreach (var block in item)
        {
            if (block is DefinitionTerm)
            {
                Add(block);
                continue;
            }

            pieces.Add(PagePiece.Open(PageElement.Definition));
            Add(block);
            pieces.Add(PagePiece.Close(PageElement.Definition));
        }
    }

    /// <summary>A block of words; one that shows nothing is left out.</summary>
    private void AddLeaf(PageElement element, LeafBlock leaf, int number = 0)
    {
        var before = pieces.Count;
        pieces.Add(PagePiece.Open(element, number: number));
        inlines.Add(leaf, InlineWalker.ShiftOf(leaf, source.Content));
        if (pieces.Count == before + 1)
            pieces.RemoveAt(before);
        else
            pieces.Add(PagePiece.Close(element));
    }

    private TextSpan SpanOf(Block block) => Spans.Of(block, source.Content);
}
