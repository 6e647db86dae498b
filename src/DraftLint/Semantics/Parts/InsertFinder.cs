using System.Collections.Immutable;
using DraftLint.Semantics.Quotations;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Parts;

/// <summary>Finds promotion and page furniture that came along with text copied from a website.</summary>
/// <remarks>A line such as "Search" or "Close", and a paragraph with a single sign of promotion, is an insert only beside another.</remarks>
internal static class InsertFinder
{
    private static readonly string[] WeakLines = ["search", "close", "menu", "comments", "print", "email", "share", "related", "next", "previous", "facebook", "twitter", "home", "trending", "tags", "topics"];

    /// <summary>Marks every block of an insert, and gives the runs.</summary>
    public static ImmutableArray<Insert> Mark(Draft draft, QuotationSet quotations, Span<PartKind> kinds)
    {
        var strong = new bool[draft.Prose.Length];
        var found = false;
        foreach (var block in draft.Prose)
        {
            if (!CanBeInsert(block, kinds[block.Index]))
                continue;

            strong[block.Index] = FurnitureLine.Is(block) || Promotion.Is(block, quotations);
            found |= strong[block.Index];
        }

        return found ? Runs(draft, quotations, kinds, strong) : [];
    }

    private static bool CanBeInsert(ProseBlock block, PartKind kind)
    {
        if (kind is not (PartKind.Body or PartKind.Heading) || block.Place.QuoteDepth > 0)
            return false;

        if (block.Tokens.Length <= FurnitureLine.LongestLine)
            return !block.Tokens.IsEmpty;

        foreach (var token in block.Tokens)
        {
            if (token.Is(WordClasses.Promotion))
                return true;
        }

        return false;
    }

    private static ImmutableArray<Insert> Runs(Draft draft, QuotationSet quotations, Span<PartKind> kinds, bool[] strong)
    {
        var runs = ImmutableArray.CreateBuilder<Insert>();
        for (var i = 0; i < strong.Length; i++)
        {
            if (!strong[i])
                continue;

            var first = i;
            while (first > 0 && IsWeak(draft.Prose[first - 1], kinds[first - 1], quotations))
                first--;

            var end = i + 1;
            while (end < strong.Length && (strong[end] || IsWeak(draft.Prose[end], kinds[end], quotations)))
                end++;

            var signs = ImmutableArray.CreateBuilder<ProseSpan>();
            for (var block = first; block < end; block++)
            {
                kinds[block] = PartKind.Insert;
                foreach (var sign in Promotion.SignsIn(draft.Prose[block], quotations))
                    signs.Add(sign.Span);
            }

            runs.Add(new Insert(first, end, signs.ToImmutable()));
            i = end - 1;
        }

        return runs.ToImmutable();
    }

    /// <summary>A block that is no insert by itself and belongs to one beside it.</summary>
    private static bool IsWeak(ProseBlock block, PartKind kind, QuotationSet quotations)
    {
        if (kind is not (PartKind.Body or PartKind.Heading) || block.Tokens.IsEmpty)
            return false;

        if (block.Tokens.Length <= 2 && WeakLines.Contains(block.Text.Trim(), StringComparer.OrdinalIgnoreCase))
            return true;

        return CanBeInsert(block, kind) && Promotion.StartsWithOrder(block, 0) && (SpeaksOfEvent(block) || Promotion.MakesOffer(block, quotations));
    }

    /// <summary>"Join our experts for a talk on Wednesday": an order to come, with a day or an hour.</summary>
    private static bool SpeaksOfEvent(ProseBlock block)
    {
        if (!block.TextOf(block.Tokens[0]).Equals("join", StringComparison.OrdinalIgnoreCase))
            return false;

        foreach (var token in block.Tokens)
        {
            if (token.Is(WordClasses.Weekday | WordClasses.Month))
                return true;
        }

        return false;
    }
}
