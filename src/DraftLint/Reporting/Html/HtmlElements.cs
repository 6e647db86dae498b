using DraftLint.Syntax.Pages;

namespace DraftLint.Reporting.Html;

/// <summary>Writes the elements of a draft's page.</summary>
/// <param name="html">Takes the page.</param>
/// <param name="draft">The number of the draft in the report, from 1.</param>
internal sealed class HtmlElements(HtmlWriter html, int draft)
{
    /// <summary>The level of the draft's own title: its headings come below.</summary>
    private const int TitleLevel = 2;

    private const int DeepestLevel = 6;

    private readonly Stack<string> closings = new();
    private readonly Stack<int> headings = new();
    private readonly Dictionary<string, int> footnotes = new(StringComparer.Ordinal);
    private int links;

    /// <summary>Whether words are inside a link.</summary>
    public bool IsInLink => links > 0;

    /// <summary>Opens an element.</summary>
    /// <param name="piece">The piece that opens it.</param>
    /// <param name="isEmpty">Whether nothing stands in it.</param>
    public void Open(PagePiece piece, bool isEmpty)
    {
        switch (piece.Element)
        {
            case PageElement.Heading:
                OpenHeading(piece.Number);
                break;
            case PageElement.NumberedList:
                html.Write($"<ol start=\"{piece.Number}\">");
                closings.Push("</ol>\n");
                break;
            case PageElement.HeadCell when !isEmpty:
                Push("<th scope=\"col\">", "</th>");
                break;
            case PageElement.Cell:
                Push(piece.Number == 1 ? "<td class=\"right\">" : "<td>", "</td>");
                break;
            case PageElement.Footnote:
                html.Write($"<div class=\"footnote\" id=\"d{draft}f{NumberOf(piece.Text)}\"><p class=\"label\">{piece.Text}</p><div>");
                closings.Push("</div></div>\n");
                break;
            case PageElement.FootnoteMark:
                html.Write($"<sup><a href=\"#d{draft}f{NumberOf(piece.Text)}\"><span class=\"unseen\">footnote </span>");
                closings.Push("</a></sup>");
                links++;
                break;
            case PageElement.Excerpt:
                html.Write($"<p class=\"excerpt\"><span class=\"line\">line {piece.Number}</span> ");
                closings.Push("</p>\n");
                break;
            case PageElement.Link:
                OpenLink(piece.Text);
                break;
            case PageElement.Image:
                html.Write($"<span class=\"image\"><span class=\"address\">image {piece.Text}</span> ");
                closings.Push("</span>");
                break;
            default:
                var (opening, closing) = MarkupOf(piece.Element);
                Push(opening, closing);
                break;
        }
    }

    /// <summary>Closes the element that was opened last.</summary>
    public void Close(PageElement element)
    {
        html.Raw(closings.Pop());
        if (element is PageElement.Link or PageElement.FootnoteMark)
            links--;
    }

    private void Push(string opening, string closing)
    {
        html.Raw(opening);
        closings.Push(closing);
    }

    /// <summary>A draft may skip levels, as from # to ###; a page that is read aloud may not.</summary>
    private void OpenHeading(int level)
    {
        while (headings.TryPeek(out var above) && above >= level)
            headings.Pop();

        headings.Push(level);
        var depth = Math.Min(TitleLevel + headings.Count, DeepestLevel);
        html.Write($"<h{depth} class=\"h{level}\">");
        closings.Push($"</h{(char)('0' + depth)}>\n");
    }

    /// <summary>A link that leads somewhere on the web leads there from the report; any other is shown and leads nowhere.</summary>
    private void OpenLink(string address)
    {
        links++;
        if (IsWeb(address))
        {
            html.Write($"<a class=\"out\" href=\"{address}\" rel=\"noopener noreferrer\">");
            closings.Push("</a>");
            return;
        }

        html.Write($"<span class=\"dead\" title=\"{address}\">");
        closings.Push("</span>");
    }

    private static bool IsWeb(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeMailto);

    private int NumberOf(string label)
    {
        if (!footnotes.TryGetValue(label, out var number))
            footnotes.Add(label, number = footnotes.Count + 1);

        return number;
    }

    private static (string Opening, string Closing) MarkupOf(PageElement element) => element switch
    {
        PageElement.Paragraph => ("<p>", "</p>\n"),
        PageElement.Quote => ("<blockquote>\n", "</blockquote>\n"),
        PageElement.BulletList => ("<ul>\n", "</ul>\n"),
        PageElement.Item => ("<li>", "</li>\n"),
        PageElement.Table => ("<div class=\"table\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table>\n", "</table></div>\n"),
        PageElement.Row => ("<tr>", "</tr>\n"),
        PageElement.HeadCell => ("<td>", "</td>"),
        PageElement.DefinitionList => ("<dl>\n", "</dl>\n"),
        PageElement.Term => ("<dt>", "</dt>\n"),
        PageElement.Definition => ("<dd>", "</dd>\n"),
        PageElement.Rule => ("<hr>\n", ""),
        PageElement.FrontMatter => ("<pre class=\"matter\">", "</pre>\n"),
        PageElement.Verbatim => ("<pre>", "</pre>\n"),
        PageElement.Emphasis => ("<em>", "</em>"),
        PageElement.Strong => ("<strong>", "</strong>"),
        PageElement.Strikethrough => ("<s>", "</s>"),
        PageElement.InlineVerbatim => ("<code>", "</code>"),
        PageElement.LineBreak => ("<br>", ""),
        _ => ("<span>", "</span>"),
    };
}
