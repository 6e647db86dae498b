using System.Globalization;
using System.Runtime.CompilerServices;

namespace DraftLint.Reporting.Html;

/// <summary>Writes HTML: what stands between the braces of an interpolated text is words, and can never become markup.</summary>
/// <param name="writer">Takes the page.</param>
internal sealed class HtmlWriter(TextWriter writer)
{
    /// <summary>Writes markup with words in it: <c>html.Write($"&lt;p&gt;{words}&lt;/p&gt;")</c>.</summary>
#pragma warning disable CA1822 // The handler that the compiler makes of the text has written it here already.
    public void Write([InterpolatedStringHandlerArgument("")] ref Markup markup) => _ = markup;
#pragma warning restore CA1822

    /// <summary>Writes markup of our own as it is.</summary>
    public void Raw(string markup) => writer.Write(markup);

    /// <summary>Writes words.</summary>
    public void Words(ReadOnlySpan<char> words)
    {
        while (true)
        {
            var mark = words.IndexOfAny("&<>\"'");
            if (mark < 0)
            {
                writer.Write(words);
                return;
            }

            writer.Write(words[..mark]);
            writer.Write(words[mark] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            words = words[(mark + 1)..];
        }
    }

    /// <summary>Takes an interpolated text apart: the compiler calls it.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Markup
    {
        private readonly HtmlWriter html;

        /// <summary>Begins a text.</summary>
#pragma warning disable CA1801, IDE0060 // The compiler gives the lengths.
        public Markup(int literalLength, int formattedCount, HtmlWriter html) => this.html = html;
#pragma warning restore CA1801, IDE0060

        /// <summary>Markup.</summary>
        public void AppendLiteral(string markup) => html.Raw(markup);

        /// <summary>Words.</summary>
        public void AppendFormatted(string words) => html.Words(words);

        /// <summary>A number.</summary>
        public void AppendFormatted(int number) => html.Raw(number.ToString(CultureInfo.InvariantCulture));
    }
}
