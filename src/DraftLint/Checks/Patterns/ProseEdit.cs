using DraftLint.Diagnostics;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Patterns;

/// <summary>Edits of words that leave the Markdown around them whole.</summary>
internal static class ProseEdit
{
    /// <summary>Other words in the place of some; null where a mark of emphasis or a link would lose its other half.</summary>
    public static TextEdit? Replace(ProseSpan span, string text) => SourceOf(span) is { } source ? new TextEdit(source, text) : null;

    /// <summary>The safe fix that takes words out; null as for <see cref="Replace"/>.</summary>
    public static Fix? Removal(ProseSpan span) => Remove(span) is { } edit ? Fix.Safe($"Take out \"{span.Text}\"", edit) : null;

    /// <summary>Takes words out with one of the blanks beside them; the next word takes over a capital at the start of a sentence. Null as for <see cref="Replace"/>.</summary>
    private static TextEdit? Remove(ProseSpan span)
    {
        var text = span.Block.Text;
        var isBlankBehind = span.End < text.Length && text[span.End] == ' ';
        if (isBlankBehind && char.IsUpper(text[span.Start]) && StartsSentence(span) && span.End + 1 < text.Length && char.IsLower(text[span.End + 1]))
            return Replace(span with { Length = span.Length + 2 }, char.ToUpperInvariant(text[span.End + 1]).ToString());

        if (isBlankBehind)
            return Replace(span with { Length = span.Length + 1 }, "");

        return span.Start > 0 && text[span.Start - 1] == ' ' ? Replace(new ProseSpan(span.Block, span.Start - 1, span.Length + 1), "") : Replace(span, "");
    }

    /// <summary>Words with the capitals of those that they replace: "Utilize" gives "Use", "UTILIZE" gives "USE".</summary>
    public static string WithCapitalsOf(string old, string text)
    {
        var isUpper = old.Any(char.IsLower) is false && old.Count(char.IsUpper) > 1;
        if (isUpper && text.All(static letter => !char.IsUpper(letter)))
            return text.ToUpperInvariant();

        return old.Length > 0 && text.Length > 0 && char.IsUpper(old[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }

    /// <summary>Whether the first word of a sentence begins a span.</summary>
    public static bool StartsSentence(ProseSpan span)
    {
        var at = TokenAt(span.Block, span.Start);
        return at >= 0 && span.Block.Tokens[at].StartsSentence;
    }

    /// <summary>Index of the token that begins at or before an offset and ends behind it, or -1.</summary>
    public static int TokenAt(ProseBlock block, int offset)
    {
        var at = block.TokenAt(offset);
        return at < block.Tokens.Length && block.Tokens[at].Start <= offset && offset < block.Tokens[at].End ? at : -1;
    }

    private static TextSpan? SourceOf(ProseSpan span)
    {
        var source = span.InSource;
        foreach (var inline in span.Block.Inlines)
        {
            if (inline.Start >= span.End || inline.End <= span.Start || (inline.Start <= span.Start && inline.End >= span.End && source != inline.Source && inline.Length > span.Length))
                continue;

            var isInside = inline.Start >= span.Start && inline.End <= span.End;
            var isWhole = inline.Start == span.Start && inline.End == span.End;
            if (isWhole)
                continue;

            if (!isInside)
                return null;

            source = TextSpan.FromBounds(Math.Min(source.Start, inline.Source.Start), Math.Max(source.End, inline.Source.End));
        }

        return source;
    }
}
