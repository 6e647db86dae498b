using DraftLint.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace DraftLint.Syntax;

/// <summary>Parses Markdown into a <see cref="Draft"/>. No type of the Markdown library leaves this folder.</summary>
/// <remarks>
/// CommonMark with front matter, pipe tables, footnotes, definition lists, task lists, <c>~~</c> and bare links. The library's bundle of
/// "advanced" extensions is not used: it takes "A. Smith wrote" for a list, <c>$5$</c> for a formula and <c>~10~</c> for a subscript.
/// </remarks>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseTaskLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>GitHub's Markdown with footnotes: what other tools make a page of.</summary>
    private static readonly MarkdownPipeline PagePipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseFootnotes()
        .UseTaskLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>Parses Markdown as other tools do that make a page of it.</summary>
    /// <exception cref="ArgumentException">Marks nested too deeply.</exception>
    public static MarkdownDocument ParsePage(string markdown) => Markdown.Parse(markdown, PagePipeline);

    /// <summary>Parses Markdown with the extensions that drafts may use.</summary>
    /// <exception cref="ArgumentException">Marks nested too deeply: the library's only word for its depth limit.</exception>
    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Pipeline);

    /// <summary>Parses a draft. Null, with what is wrong in <paramref name="fault"/>, if it holds more marks than can be read.</summary>
    public static Draft? Read(SourceText source, Lexicon lexicon, out SourceFault? fault) =>
        Parse(source, out var shortcodes, out fault) is { } document ? new BlockWalker(source, shortcodes, lexicon).Walk(document) : null;

    /// <summary>Parses a draft into the library's own document, without its shortcodes. Null, with what is wrong in <paramref name="fault"/>, if it holds more marks than can be read.</summary>
    public static MarkdownDocument? Parse(SourceText source, out Shortcodes shortcodes, out SourceFault? fault)
    {
        shortcodes = Shortcodes.In(source.Content);
        var guard = NestingGuard.Inspect(source.Content);
        fault = guard.Excess is { } excess ? new SourceFault(source.PositionOf(guard.Place), excess) : null;
        if (fault is not null)
            return null;

        try
        {
            return Parse(shortcodes.Masked);
        }
        catch (ArgumentException)
        {
            fault = new SourceFault(source.PositionOf(guard.Place), "marks nested too deeply to be read");
            return null;
        }
    }
}
