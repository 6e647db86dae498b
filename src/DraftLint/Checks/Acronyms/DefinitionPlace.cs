using DraftLint.Semantics;
using DraftLint.Semantics.Acronyms;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Checks.Acronyms;

/// <summary>Where an acronym is spelled out: in running text, in a link, in a note, or in a sentence that says what the thing is.</summary>
internal static class DefinitionPlace
{
    /// <summary>Whether a definition stands in a paragraph before the end of the body, outside lists and links: behind it the letters could have come again.</summary>
    public static bool IsInRunningText(SemanticModel model, AcronymDefinition definition)
    {
        var block = definition.Use.Span.Block;
        if (block.Kind != ProseKind.Paragraph || block.Place.Item is not null || IsNote(block) || !IsInLine(definition) || IsInName(definition) || model.Parts[block] == PartKind.Footnote)
            return false;

        return model.Parts.IsProse(block) || (model.Parts[block] == PartKind.AuthorNote && HasBodyBehind(model, block));
    }

    /// <summary>"the Tested Ability to Lead (TALENT) Act", "Chief Capital Officers (CCO) Council": the letters are part of a longer name.</summary>
    private static bool IsInName(AcronymDefinition definition)
    {
        var block = definition.Use.Span.Block;
        var next = definition.Use.Token + 1;
        while (next < block.Tokens.Length && block.Tokens[next].Start < definition.Whole.End)
            next++;

        return next < block.Tokens.Length && block.Tokens[next] is { IsWord: true, IsCapitalized: true, StartsSentence: false };
    }

    /// <summary>Whether no link holds any of it: its text names the page.</summary>
    public static bool IsInLine(AcronymDefinition definition)
    {
        foreach (var inline in definition.Use.Span.Block.Inlines)
        {
            if (inline.Kind == InlineKind.Link && inline.Start < definition.Whole.End && definition.Whole.Start < inline.End)
                return false;
        }

        return true;
    }

    /// <summary>"A network for content (NFC) is a set of servers": the sentence says what such a thing is, and may name it in full.</summary>
    public static bool IsExplained(AcronymDefinition definition)
    {
        var block = definition.Use.Span.Block;
        var first = definition.Use.Token;
        while (first > 0 && block.Tokens[first].Start > definition.Whole.Start)
            first--;

        var behind = definition.Use.Token + 1;
        while (behind < block.Tokens.Length && block.Tokens[behind].Start < definition.Whole.End)
            behind++;

        if (behind < block.Tokens.Length && block.Tokens[behind].Kind == TokenKind.Comma)
            behind++;

        var isAny = first > 0 && block.Tokens[first - 1].StartsSentence && block.TextOf(block.Tokens[first - 1]) is "A" or "An";
        return isAny && behind < block.Tokens.Length && block.TextOf(block.Tokens[behind]) is "is" or "are" or "was" or "were";
    }

    /// <summary>A paragraph all in emphasis is a note on the piece or its people, wherever it stands.</summary>
    public static bool IsNote(ProseBlock block)
    {
        var end = 0;
        foreach (var inline in block.Inlines)
        {
            if (inline.Kind is not (InlineKind.Emphasis or InlineKind.Strong))
                continue;

            if (HasWordBetween(block, end, inline.Start))
                return false;

            end = Math.Max(end, inline.End);
        }

        return end >= block.Tokens[^1].Start;
    }

    private static bool HasWordBetween(ProseBlock block, int start, int end)
    {
        for (var at = block.TokenAt(start); start < end && at < block.Tokens.Length && block.Tokens[at].Start < end; at++)
        {
            if (block.Tokens[at].IsWord && block.Tokens[at].Start >= start)
                return true;
        }

        return false;
    }

    private static bool HasBodyBehind(SemanticModel model, ProseBlock block)
    {
        for (var i = block.Index + 1; i < model.Draft.Prose.Length; i++)
        {
            if (model.Parts[model.Draft.Prose[i]] == PartKind.Body)
                return true;
        }

        return false;
    }
}
