using DraftLint.Text;
using Markdig.Syntax;

namespace DraftLint.Syntax;

/// <summary>Turns the spans of the Markdown library, which include their last character, into ours, which end behind it.</summary>
internal static class Spans
{
    /// <summary>The source of a node; empty for one that has none.</summary>
    public static TextSpan Of(MarkdownObject node) =>
        node.Span.IsEmpty ? default : TextSpan.FromBounds(node.Span.Start, node.Span.End + 1);

    /// <summary>The source of a block without the blanks and line ends behind it, which the library counts to some, sometimes beyond the text.</summary>
    public static TextSpan Of(Block block, string source)
    {
        var span = Of(block);
        var start = Math.Min(span.Start, source.Length);
        return new TextSpan(start, source.AsSpan(start, Math.Min(span.End, source.Length) - start).TrimEnd(" \t\r\n").Length);
    }
}
