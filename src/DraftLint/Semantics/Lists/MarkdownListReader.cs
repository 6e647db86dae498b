using System.Collections.Immutable;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>Reads each Markdown list as one enumeration: an item's entry is its lead ("**Housing.**", "Housing:") or its first sentence.</summary>
internal static class MarkdownListReader
{
    /// <summary>Items of the longest list that anyone reads as one; a longer one is data.</summary>
    private const int MostItems = 1_000;

    /// <summary>A lead before a colon is a label of a few words, not a clause.</summary>
    private const int LongestLead = 6;

    /// <summary>Adds a list; its nested lists are lists of their own.</summary>
    public static void Read(ListBlock list, ImmutableArray<Enumeration>.Builder found)
    {
        if (list.Items.Length is < 2 or > MostItems)
            return;

        var entries = ImmutableArray.CreateBuilder<ListEntry>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (EntryOf(item) is { } entry)
                entries.Add(entry);
        }

        if (entries.Count >= 2)
            found.Add(new Enumeration { Entries = entries.DrainToImmutable(), Form = ListForm.Markdown, Markdown = list });
    }

    private static ListEntry? EntryOf(ListItem item)
    {
        if (item.Blocks.IsEmpty || item.Blocks[0].Sentences.IsEmpty || item.Blocks[0].Place.QuoteDepth > 0)
            return null;

        var block = item.Blocks[0];
        var end = EndOfLead(block);
        end = TrimEnd(block, end == 0 ? block.Sentences[0].EndToken : end);
        if (end == 0)
            return null;

        var keyToken = block.Tokens[0].Is(WordClasses.Article) && end > 1 ? 1 : 0;
        var traits = TraitsOf(block, keyToken, end) | (keyToken > 0 ? EntryTraits.Article : EntryTraits.None);
        return new ListEntry(block.SpanOf(0, end), 0, end, keyToken, end, EntryKey.HashOf(block, keyToken, end), traits);
    }

    /// <summary>Index behind the item's lead, or 0 if it has none.</summary>
    private static int EndOfLead(ProseBlock block)
    {
        var tokens = block.Tokens;
        foreach (var inline in block.Inlines)
        {
            if (inline.Start > 0)
                break;

            if (inline.Kind is not (InlineKind.Strong or InlineKind.Emphasis or InlineKind.Link))
                continue;

            var end = 0;
            while (end < tokens.Length && tokens[end].End <= inline.End)
                end++;

            if (end > 0 && (end == tokens.Length || EndsLabel(tokens[end - 1].Kind) || EndsLabel(tokens[end].Kind)))
                return end;
        }

        for (var i = 1; i < tokens.Length && i <= LongestLead; i++)
        {
            if (tokens[i].Kind == TokenKind.Colon)
                return IsInsideInline(block, tokens[i].Start) ? 0 : i;
        }

        return 0;
    }

    /// <summary>A colon inside a link or a title is no end of a lead: "[The Times: How we voted](...)".</summary>
    private static bool IsInsideInline(ProseBlock block, int offset)
    {
        foreach (var inline in block.Inlines)
        {
            if (inline.Start < offset && inline.End > offset + 1)
                return true;
        }

        return false;
    }

    private static bool EndsLabel(TokenKind kind) => kind is TokenKind.Period or TokenKind.Colon or TokenKind.Dash or TokenKind.Question or TokenKind.Exclamation or TokenKind.Hyphen;

    /// <summary>Takes marks and a trailing "and" or "or" off.</summary>
    private static int TrimEnd(ProseBlock block, int end)
    {
        while (end > 0)
        {
            var token = block.Tokens[end - 1];
            if (token.Kind is TokenKind.Word && !ListWords.Has(token, ListRole.Joins))
                break;

            if (token.Kind is TokenKind.Number or TokenKind.Address or TokenKind.Placeholder or TokenKind.CloseBracket or TokenKind.Symbol or TokenKind.Clitic)
                break;

            end--;
        }

        return end;
    }

    private static EntryTraits TraitsOf(ProseBlock block, int first, int end)
    {
        var traits = EntryTraits.None;
        var isName = true;
        for (var i = first; i < end; i++)
        {
            var token = block.Tokens[i];
            if (token.Kind is TokenKind.Placeholder or TokenKind.Address or TokenKind.Quote)
                traits |= EntryTraits.Opaque;

            isName &= !token.IsWord || NominalRun.IsNameWord(token) || ListWords.Has(token, ListRole.NameParticle);
        }

        return isName ? traits | EntryTraits.Name : traits;
    }
}
