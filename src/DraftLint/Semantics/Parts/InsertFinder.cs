using System.Collections.Immutable;
using DraftLint.Semantics.Quotations;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Parts;

/// <summary>Finds promotion and page furniture that came along with text copied from a website.</summary>
/// <remarks>
/// A paragraph is promotion if it holds two signs of site text and speaks to the reader, or one sign and stands beside such a paragraph.
/// A line of its own such as "Related Articles" is furniture, "Search" and "Close" only beside other furniture.
/// </remarks>
internal static class InsertFinder
{
    /// <summary>Longest furniture line, in tokens.</summary>
    private const int LongestLine = 8;

    private static readonly string[] Signs =
    [
        "newsletter", "sign up", "subscribe", "subscriber", "subscription", "register here", "to register", "register now", "register today", "join us for", "join us on",
        "related articles", "related stories", "related posts", "tagged with", "categorized as", "read more", "share this", "advertisement", "your inbox", "your email",
        "not a member", "become a member", "members:", "members,", "click here", "follow us", "rsvp", "get tickets", "download our app", "listen to our podcast", "log in",
        "unsubscribe", "free trial", "an invitation to", "live talk", "donate now", "support our work",
    ];

    private static readonly string[] Orders = ["sign", "subscribe", "join", "register", "read", "click", "follow", "share", "get", "donate", "download", "listen", "log", "check", "support"];

    private static readonly string[] Furniture =
    [
        "related articles", "related stories", "related posts", "related content", "tagged with", "categorized as", "filed under", "share this", "advertisement", "read more",
        "leave a comment", "leave a reply", "skip to content", "most read", "most popular", "more from", "continue reading", "story continues below",
    ];

    private static readonly string[] WeakFurniture = ["search", "close", "menu", "comments", "print", "email", "share", "related", "next", "previous", "facebook", "twitter", "home"];

    /// <summary>Marks every block of an insert, and gives the runs.</summary>
    public static ImmutableArray<Insert> Mark(Draft draft, QuotationSet quotations, Span<PartKind> kinds)
    {
        var strong = new bool[draft.Prose.Length];
        var found = false;
        foreach (var block in draft.Prose)
        {
            if (!CanBeInsert(block, kinds[block.Index]))
                continue;

            strong[block.Index] = IsFurniture(block) || IsPromotion(block, quotations);
            found |= strong[block.Index];
        }

        return found ? Runs(draft, quotations, kinds, strong) : [];
    }

    private static bool CanBeInsert(ProseBlock block, PartKind kind)
    {
        if (kind is not (PartKind.Body or PartKind.Heading) || block.Place.QuoteDepth > 0)
            return false;

        if (block.Tokens.Length <= LongestLine)
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
                AddSigns(draft.Prose[block], quotations, signs);
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

        if (block.Tokens.Length <= 2 && IsAnyOf(block.Text.AsSpan().Trim(), WeakFurniture))
            return true;

        return CanBeInsert(block, kind) && StartsWithOrder(block, 0) && Count(block, quotations) + (SpeaksOfEvent(block) ? 1 : 0) > 0;
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

    private static bool IsPromotion(ProseBlock block, QuotationSet quotations) => Count(block, quotations) >= 2 && SpeaksToReader(block);

    private static bool IsFurniture(ProseBlock block)
    {
        var text = block.Text.AsSpan().Trim();
        if (block.Sentences.Length > 2)
            return false;

        foreach (var line in Furniture)
        {
            if (!text.StartsWith(line, StringComparison.OrdinalIgnoreCase))
                continue;

            var isLine = block.Tokens.Length <= LongestLine && block.Tokens[^1].Kind is not (TokenKind.Period or TokenKind.Question);
            var isReadMore = line is "read more" && !EndsInsideArgument(block);
            return isReadMore || isLine;
        }

        return false;
    }

    /// <summary>"Read more" followed by a period is still a line of the site; it is argument only if the sentence goes on to another.</summary>
    private static bool EndsInsideArgument(ProseBlock block) => block.Sentences.Length > 1;

    private static bool SpeaksToReader(ProseBlock block)
    {
        foreach (var sentence in block.Sentences)
        {
            if (StartsWithOrder(block, sentence.FirstToken))
                return true;
        }

        return IsQuestionToReader(block);
    }

    private static bool IsQuestionToReader(ProseBlock block) => block.Text.Contains("Not a member?", StringComparison.OrdinalIgnoreCase);

    private static bool StartsWithOrder(ProseBlock block, int token)
    {
        while (token < block.Tokens.Length && block.Tokens[token].Kind is TokenKind.Quote or TokenKind.OpenBracket)
            token++;

        return token < block.Tokens.Length && block.Tokens[token].IsWord && IsAnyOf(block.TextOf(block.Tokens[token]), Orders);
    }

    private static int Count(ProseBlock block, QuotationSet quotations)
    {
        var signs = ImmutableArray.CreateBuilder<ProseSpan>();
        AddSigns(block, quotations, signs);
        return signs.Count;
    }

    private static void AddSigns(ProseBlock block, QuotationSet quotations, ImmutableArray<ProseSpan>.Builder signs)
    {
        foreach (var sign in Signs)
        {
            var at = block.Text.IndexOf(sign, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || (at > 0 && char.IsLetter(block.Text[at - 1])))
                continue;

            var span = new ProseSpan(block, at, sign.Length);
            if (!quotations.Covers(span))
                signs.Add(span);
        }
    }

    private static bool IsAnyOf(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
