using DraftLint.Syntax;

namespace DraftLint.Semantics.Parts;

/// <summary>Marks what stands behind the argument: the note on the author, a letter's close and its signatures.</summary>
internal static class ClosingParts
{
    /// <summary>No part of a closing stands before this many blocks from the end.</summary>
    private const int Reach = 8;

    /// <summary>Longest note on an author that nothing but its words marks as one, in sentences.</summary>
    private const int LongestNote = 4;

    /// <summary>And in tokens.</summary>
    private const int LongestPlainNote = 80;

    private static readonly string[] Closes = ["Respectfully", "Sincerely", "Yours", "Regards", "Signed", "Cordially"];

    /// <summary>Marks the closing.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="author">The author that front matter or byline names, or null.</param>
    /// <param name="kinds">The kinds of its blocks.</param>
    public static void Mark(Draft draft, string? author, Span<PartKind> kinds)
    {
        var first = Math.Max(1, draft.Prose.Length - Reach);
        for (var i = first; i < draft.Prose.Length; i++)
        {
            var block = draft.Prose[i];
            if (kinds[i] == PartKind.Heading && IsAboutTheAuthor(block))
            {
                MarkRest(draft, kinds, i + 1, PartKind.AuthorNote);
                return;
            }

            if (kinds[i] != PartKind.Body || block.Place.Item is not null || block.Place.QuoteDepth > 0 || block.Tokens.IsEmpty)
                continue;

            if (LabelLine.KindOf(block) is { } labelled)
            {
                kinds[i] = labelled;
                continue;
            }

            if (IsClose(block))
            {
                MarkRest(draft, kinds, i, PartKind.Letter);
                return;
            }

            if (IsAuthorNote(block, author))
                kinds[i] = PartKind.AuthorNote;
        }

        MarkPlainNote(draft, kinds);
    }

    /// <summary>The last paragraph, where it begins with the full name of somebody of whom nothing else in the draft speaks, and says who that is: "Ana Ruiz is a nurse in Akron."</summary>
    private static void MarkPlainNote(Draft draft, Span<PartKind> kinds)
    {
        var last = draft.Prose.Length - 1;
        while (last > 0 && (kinds[last] is PartKind.Footnote or PartKind.Caption or PartKind.Insert || draft.Prose[last].Tokens.IsEmpty))
            last--;

        if (last <= 0 || kinds[last] != PartKind.Body || kinds[..last].Contains(PartKind.AuthorNote) || draft.Prose[last].Place.Item is not null || draft.Prose[last].Place.QuoteDepth > 0)
            return;

        var block = draft.Prose[last];
        var words = AuthorName.LengthOfName(block);
        if (words > 0 && block.Sentences.Length <= LongestNote && block.Tokens.Length <= LongestPlainNote && (AuthorName.SaysOffice(block, words) || IsSetOff(block, words)) && !IsNamedBefore(draft, last, block.TextOf(block.Tokens[words - 1])))
            kinds[last] = PartKind.AuthorNote;
    }

    /// <summary>"**Ana Ruiz** is ...": the name alone is set off.</summary>
    private static bool IsSetOff(ProseBlock block, int words)
    {
        if (words >= block.Tokens.Length || block.TextOf(block.Tokens[words]) is not "is" || block.Inlines.IsEmpty)
            return false;

        var first = block.Inlines[0];
        return first.Kind is InlineKind.Emphasis or InlineKind.Strong && first.Start <= block.Tokens[0].Start + 1 && first.End >= block.Tokens[words - 1].End - 1 && first.End <= block.Tokens[words].Start + 1;
    }

    private static bool IsNamedBefore(Draft draft, int last, ReadOnlySpan<char> surname)
    {
        for (var i = 0; i < last; i++)
        {
            var block = draft.Prose[i];
            if (block.Kind == ProseKind.Heading || !block.Text.AsSpan().Contains(surname, StringComparison.Ordinal))
                continue;

            // The byline may name the author.
            if (!block.TextOf(block.Tokens[0]).Equals("by", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static void MarkRest(Draft draft, Span<PartKind> kinds, int from, PartKind kind)
    {
        for (var i = from; i < draft.Prose.Length; i++)
        {
            if (kinds[i] == PartKind.Body)
                kinds[i] = kind;
        }
    }

    /// <summary>A paragraph all in emphasis that says who somebody is or names the author, or one that begins with the author's name and says who that is.</summary>
    private static bool IsAuthorNote(ProseBlock block, string? author)
    {
        if (AuthorName.Begins(block, author))
            return true;

        return IsAllEmphasis(block) && (SaysWho(block) || AuthorName.IsIn(block, author));
    }

    private static bool SaysWho(ProseBlock block)
    {
        if (StartsWith(block, "The", "writer") || StartsWith(block, "The", "author") || StartsWith(block, "This", "column") || StartsWith(block, "This", "piece"))
            return true;

        var tokens = block.Tokens;
        var at = 0;
        while (at < tokens.Length && at < 12 && (tokens[at].IsWord || tokens[at].Kind is TokenKind.Hyphen) && (tokens[at].IsCapitalized || tokens[at].Is(WordClasses.Coordinator) || tokens[at].Kind == TokenKind.Hyphen))
            at++;

        return at >= 1 && AuthorName.SaysWho(block, at);
    }

    public static bool IsAllEmphasis(ProseBlock block)
    {
        var last = block.Tokens[^1].End;
        foreach (var inline in block.Inlines)
        {
            if (inline.Kind is InlineKind.Emphasis or InlineKind.Strong && inline.Start <= block.Tokens[0].Start + 1 && inline.End >= last - 1)
                return true;
        }

        return false;
    }

    private static bool IsAboutTheAuthor(ProseBlock block) => block.Tokens.Length <= 4 && StartsWith(block, "About", "the") && block.Tokens.Length > 2
        && block.TextOf(block.Tokens[2]).StartsWith("author", StringComparison.OrdinalIgnoreCase);

    private static bool IsClose(ProseBlock block)
    {
        if (block.Tokens.Length > 4 || block.Tokens[^1].Kind != TokenKind.Comma)
            return false;

        foreach (var close in Closes)
        {
            if (block.TextOf(block.Tokens[0]).SequenceEqual(close))
                return true;
        }

        return false;
    }

    private static bool StartsWith(ProseBlock block, string first, string second) =>
        block.Tokens.Length > 1 && block.TextOf(block.Tokens[0]).SequenceEqual(first) && block.TextOf(block.Tokens[1]).Equals(second, StringComparison.OrdinalIgnoreCase);
}
