using DraftLint.Syntax;

namespace DraftLint.Semantics.Parts;

/// <summary>Marks what stands before the argument: headline, byline, dateline, salutation and a note on the author.</summary>
internal static class OpeningParts
{
    /// <summary>No part of an opening stands behind this many blocks.</summary>
    private const int Reach = 6;

    /// <summary>Longest headline, byline or dateline, in tokens.</summary>
    private const int LongestLine = 24;

    /// <summary>Marks the opening and gives the date of a dateline, if there is one, and the author that front matter or byline names.</summary>
    public static (DateOnly? Date, string? Author) Mark(Draft draft, Span<PartKind> kinds)
    {
        DateOnly? date = null;
        var hasHeadline = false;
        string? author = draft.FrontMatter?["author"]?.Value;
        for (var i = 0; i < Math.Min(Reach, draft.Prose.Length); i++)
        {
            var block = draft.Prose[i];
            if (kinds[i] == PartKind.Heading && !hasHeadline)
            {
                kinds[i] = PartKind.Headline;
                hasHeadline = true;
                continue;
            }

            if (kinds[i] != PartKind.Body || block.Place.Item is not null || block.Place.QuoteDepth > 0)
                continue;

            var kind = KindOf(draft, block, hasHeadline, ref author, ref date);
            if (kind == PartKind.Body)
                break;

            kinds[i] = kind;
            hasHeadline |= kind == PartKind.Headline;
        }

        return (date, author);
    }

    private static PartKind KindOf(Draft draft, ProseBlock block, bool hasHeadline, ref string? author, ref DateOnly? date)
    {
        if (block.Tokens.IsEmpty)
            return PartKind.Caption;

        if (block.Tokens.Length <= LongestLine)
        {
            if (DraftDate.TryParseLine(block.Text, out var day))
            {
                date ??= day;
                return PartKind.Dateline;
            }

            if (LabelLine.KindOf(block) is { } labelled)
                return labelled;

            if (Byline(block) is { } name)
            {
                if (DraftDate.FindAtEnd(name, out var written) is > 0 and var length)
                {
                    date ??= written;
                    name = name[..length];
                }

                author ??= name;
                return PartKind.Byline;
            }

            if (IsSalutation(block))
                return PartKind.Letter;

            if (!hasHeadline && block.Index == 0 && draft.FrontMatter is null && !EndsLikeSentence(block))
                return PartKind.Headline;
        }

        return AuthorName.Begins(block, author) ? PartKind.AuthorNote : PartKind.Body;
    }

    /// <summary>The name in "By Ana Ruiz" or "From Ana Ruiz, for the opinion page", or null. A line that ends like a sentence is none.</summary>
    private static string? Byline(ProseBlock block)
    {
        var tokens = block.Tokens;
        if (tokens.Length < 3 || EndsLikeSentence(block) || !tokens[1].IsWord || !tokens[1].IsCapitalized)
            return null;

        if (block.TextOf(tokens[0]).Equals("by", StringComparison.OrdinalIgnoreCase))
            return block.Text[tokens[1].Start..].Trim();

        return block.TextOf(tokens[0]) is "From" && EndOfSender(block) is > 0 and var end ? block.Text[tokens[1].Start..tokens[end - 1].End] : null;
    }

    /// <summary>"From Ana Ruiz, for the opinion page": index behind the name if a comma and small words for whom or whence follow, else 0; "From Selma, With Love" is a title.</summary>
    private static int EndOfSender(ProseBlock block)
    {
        const int Longest = 5;
        var end = 1;
        while (end < block.Tokens.Length && end <= Longest && (block.Tokens[end] is { IsWord: true, IsCapitalized: true } || block.Tokens[end].Kind == TokenKind.Hyphen))
            end++;

        return end > 2 && end + 1 < block.Tokens.Length && block.Tokens[end].Kind == TokenKind.Comma && block.TextOf(block.Tokens[end + 1]) is "for" or "in" or "special" or "a" or "an" or "our" ? end : 0;
    }

    private static bool IsSalutation(ProseBlock block) =>
        block.TextOf(block.Tokens[0]) is "Dear" && block.Tokens[^1].Kind is TokenKind.Colon or TokenKind.Comma;

    private static bool EndsLikeSentence(ProseBlock block)
    {
        for (var i = block.Tokens.Length - 1; i >= 0; i--)
        {
            var kind = block.Tokens[i].Kind;
            if (kind is TokenKind.Quote or TokenKind.CloseBracket)
                continue;

            return kind is TokenKind.Period or TokenKind.Colon or TokenKind.Comma or TokenKind.Ellipsis || (kind is TokenKind.Question or TokenKind.Exclamation && block.Sentences.Length > 1);
        }

        return false;
    }
}
