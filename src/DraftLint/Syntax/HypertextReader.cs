using System.Collections.Immutable;
using DraftLint.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using MarkdownItem = Markdig.Syntax.ListItemBlock;
using MarkdownList = Markdig.Syntax.ListBlock;

namespace DraftLint.Syntax;

/// <summary>Reads a draft as the row of tags and texts of the page that a browser would show: GitHub's Markdown with footnotes.</summary>
/// <remarks>For rules that were written against such a page; everything of our own reads the <see cref="Draft"/>.</remarks>
internal sealed class HypertextReader
{
    private readonly string source;
    private readonly List<HypertextToken> tokens = [];
    private readonly InlineWalker inlines;
    private readonly HypertextInlines leaf;
    private readonly HtmlScanner html;

    private HypertextReader(string source)
    {
        this.source = source;
        inlines = new InlineWalker(source, Shortcodes.None(source), []);
        html = new HtmlScanner(source, tokens);
        leaf = new HypertextInlines(source, tokens, html);
    }

    /// <summary>All tokens, in the order of the page. None for a text that the Markdown library refuses.</summary>
    public static ImmutableArray<HypertextToken> Read(string source)
    {
        var reader = new HypertextReader(source);
        try
        {
            reader.VisitAll(MarkdownReader.ParsePage(source), isTight: false);
        }
        catch (ArgumentException)
        {
            return [];
        }

        return [.. reader.tokens];
    }

    private void VisitAll(ContainerBlock container, bool isTight)
    {
        foreach (var block in container)
            Visit(block, isTight);
    }

    private void Visit(Block block, bool isTight)
    {
        switch (block)
        {
            case ParagraphBlock paragraph when isTight:
                AddInlines(paragraph);
                break;
            case ParagraphBlock paragraph:
                AddLeaf("p", paragraph);
                break;
            case HeadingBlock heading:
                AddLeaf($"h{(char)('0' + heading.Level)}", heading);
                break;
            case MarkdownList list:
                VisitList(list);
                break;
            case QuoteBlock quote:
                Around("blockquote", quote);
                break;
            case Table table:
                VisitTable(table);
                break;
            case FootnoteGroup notes:
                VisitFootnotes(notes);
                break;
            case CodeBlock code:
                AddCode(Spans.Of(code, source));
                break;
            case HtmlBlock markup:
                html.Scan(Spans.Of(markup, source));
                break;
            case ThematicBreakBlock:
                tokens.Add(HypertextToken.Start("hr"));
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock container:
                VisitAll(container, isTight: false);
                break;
        }
    }

    private void Around(string name, ContainerBlock container)
    {
        tokens.Add(HypertextToken.Start(name));
        VisitAll(container, isTight: false);
        tokens.Add(HypertextToken.End(name));
    }

    private void VisitList(MarkdownList list)
    {
        var name = list.IsOrdered ? "ol" : "ul";
        tokens.Add(HypertextToken.Start(name));
        foreach (var item in list)
        {
            tokens.Add(HypertextToken.Start("li"));
            VisitAll((MarkdownItem)item, isTight: !list.IsLoose);
            tokens.Add(HypertextToken.End("li"));
        }

        tokens.Add(HypertextToken.End(name));
    }

    private void VisitTable(Table table)
    {
        tokens.Add(HypertextToken.Start("table"));
        foreach (TableRow row in table)
        {
            tokens.Add(HypertextToken.Start("tr"));
            foreach (TableCell cell in row)
            {
                var name = row.IsHeader ? "th" : "td";
                tokens.Add(HypertextToken.Start(name));
                foreach (var block in cell)
                {
                    if (block is LeafBlock content)
                        AddInlines(content);
                }

                tokens.Add(HypertextToken.End(name));
            }

            tokens.Add(HypertextToken.End("tr"));
        }

        tokens.Add(HypertextToken.End("table"));
    }

    private void VisitFootnotes(FootnoteGroup notes)
    {
        tokens.Add(HypertextToken.Start("div") with { Class = "footnotes" });
        tokens.Add(HypertextToken.Start("hr"));
        tokens.Add(HypertextToken.Start("ol"));
        foreach (var note in notes.OfType<Footnote>())
            Around("li", note);

        tokens.Add(HypertextToken.End("ol"));
        tokens.Add(HypertextToken.End("div"));
    }

    private void AddCode(TextSpan span)
    {
        tokens.Add(HypertextToken.Start("pre"));
        tokens.Add(HypertextToken.Start("code"));
        tokens.Add(HypertextToken.Of(MappedText.Of(source, span)));
        tokens.Add(HypertextToken.End("code"));
        tokens.Add(HypertextToken.End("pre"));
    }

    private void AddLeaf(string name, LeafBlock block)
    {
        tokens.Add(HypertextToken.Start(name));
        AddInlines(block);
        tokens.Add(HypertextToken.End(name));
    }

    private void AddInlines(LeafBlock block)
    {
        if (block.Inline is null)
            return;

        if (block.Inline.FirstChild is TaskList)
            tokens.Add(HypertextToken.Start("input"));

        var (text, map, spans) = inlines.Walk(block.Inline, InlineWalker.ShiftOf(block, source)).Finish();
        var pictures = new Queue<MappedText>();
        while (inlines.TryTakePicture(out var picture))
        {
            var (words, way, _) = inlines.Walk(picture.Words, picture.Shift).Finish();
            pictures.Enqueue(new MappedText(words, way.Segments));
        }

        leaf.Add(new MappedText(text, map.Segments), spans, pictures);
    }
}
