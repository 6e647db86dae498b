using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Checks.Typography;

/// <summary>Tells a line that was never meant as a sentence: a label with its value, a title, a source, one line of a series.</summary>
internal static class LooseLine
{
    /// <summary>A line of a series has at least this many words; a shorter one beside a cut sentence is a signature or a heading.</summary>
    private const int LeastWords = 4;

    /// <summary>Whether a paragraph without closing punctuation is such a line.</summary>
    public static bool IsOne(SemanticModel model, ProseBlock block) =>
        BeginsWithSign(block) || BeginsWithLabel(block) || EndsInTag(block) || IsTitle(block) || IsByline(block) || IsVerse(block)
        || IsLineToo(model, block.Index - 1) || IsLineToo(model, block.Index + 1);

    /// <summary>"## Name", "— Source", "* item": a mark of another kind of line.</summary>
    private static bool BeginsWithSign(ProseBlock block) => block.Tokens[0].Kind is TokenKind.Symbol or TokenKind.Dash or TokenKind.Hyphen;

    /// <summary>"**Goal:** more readers", "14: times that it was forked".</summary>
    private static bool BeginsWithLabel(ProseBlock block)
    {
        if (block.Tokens[0].IsNumber && block.Tokens.Length > 1 && block.Tokens[1].Kind == TokenKind.Colon)
            return true;

        foreach (ref readonly var inline in block.Inlines.AsSpan())
        {
            if (inline.Kind is InlineKind.Strong or InlineKind.Emphasis && block.Text.AsSpan(0, inline.Start).IsWhiteSpace() && inline.Length > 0)
                return block.Text[inline.End - 1] == ':' || (inline.End < block.Text.Length && block.Text[inline.End] == ':');
        }

        return false;
    }

    private static bool EndsInTag(ProseBlock block) => block.Tokens.Length > 1 && block.TextOf(block.Tokens[^2]) is "#" or "@";

    /// <summary>"National Archives Wikipedia Edit-a-Thon": every word of weight has its capital.</summary>
    private static bool IsTitle(ProseBlock block)
    {
        foreach (ref readonly var token in block.Tokens.AsSpan())
        {
            if (token is { IsWord: true, IsCapitalized: false, Length: > 4 })
                return false;
        }

        return true;
    }

    private static bool IsByline(ProseBlock block) => block.TextOf(block.Tokens[0]).Equals("by", StringComparison.OrdinalIgnoreCase) && block.Tokens.Length > 1 && block.Tokens[1].IsCapitalized;

    private static bool IsVerse(ProseBlock block)
    {
        var lineEnds = block.Text.AsSpan().Count('\n');
        return lineEnds >= 2 && block.Text.Length / (lineEnds + 1) < 50;
    }

    /// <summary>Whether a neighbor is a line without a stop as well.</summary>
    private static bool IsLineToo(SemanticModel model, int index)
    {
        if (index < 0 || index >= model.Draft.Prose.Length)
            return false;

        var block = model.Draft.Prose[index];
        if (model.Parts[block] != PartKind.Body || block.Kind != ProseKind.Paragraph || block.Tokens.IsEmpty || !block.Tokens[^1].IsWord)
            return false;

        var words = 0;
        foreach (ref readonly var token in block.Tokens.AsSpan())
            words += token.IsWord ? 1 : 0;

        return words >= LeastWords;
    }
}
