using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Checks.Submission;

/// <summary>Reads the words that credit another place with the text: "First published in", "A version of this essay appeared in", "© 2024".</summary>
internal static class RepublicationCredit
{
    /// <summary>Most tokens between "this column" and its verb.</summary>
    private const int LongestGap = 4;

    /// <summary>Longest line of copyright, in tokens.</summary>
    private const int LongestCopyright = 24;

    private static readonly string[] Pieces = ["column", "article", "essay", "piece", "op-ed", "commentary", "post", "blog post", "story", "text", "editorial", "opinion piece", "guest essay", "guest column", "speech", "excerpt"];

    private static readonly string[] Leads = ["this", "a version of this", "an earlier version of this", "another version of this", "a longer version of this", "a shorter version of this", "portions of this", "parts of this"];

    private static readonly string[] Verbs = ["published", "appeared", "ran", "printed", "posted", "reprinted", "republished", "adapted", "excerpted", "appears"];

    private static readonly string[] Openings =
    [
        "first published", "originally published", "previously published", "first appeared", "originally appeared", "originally posted", "first posted", "cross-posted", "crossposted", "cross posted",
        "reprinted", "republished", "reposted", "syndicated",
    ];

    private static readonly string[] Links = ["in", "on", "at", "by", "from", "with", "to", "for", "as", "courtesy", "here"];

    /// <summary>The words of a block that say so, or null: a line of copyright, an opening ("Cross-posted from"), a statement ("A version of this essay appeared in").</summary>
    public static ProseSpan? In(ProseBlock block)
    {
        if (IsCopyright(block))
            return block.SpanOf(0, block.Tokens.Length);

        foreach (var sentence in block.Sentences)
        {
            var first = BehindLabel(block, sentence);
            var end = EndOfOpening(block, first, sentence.EndToken);
            if (end == first)
                end = EndOfStatement(block, first, sentence.EndToken);

            if (end > first)
                return block.SpanOf(first, end);
        }

        return null;
    }

    /// <summary>The first word of a sentence, or the first behind "Editor's note:" and an opening bracket.</summary>
    private static int BehindLabel(ProseBlock block, Sentence sentence)
    {
        var first = sentence.FirstToken;
        for (var i = first; i < Math.Min(first + 5, sentence.EndToken - 1); i++)
        {
            if (block.Tokens[i].Kind == TokenKind.Colon)
                return i + 1;
        }

        return block.Tokens[first].Kind is TokenKind.OpenBracket or TokenKind.Quote or TokenKind.Symbol && first + 1 < sentence.EndToken ? first + 1 : first;
    }

    /// <summary>"Originally published in", "Cross-posted from": index behind the linking word, or the first token.</summary>
    private static int EndOfOpening(ProseBlock block, int first, int end)
    {
        foreach (var opening in Openings)
        {
            var length = Phrase.LengthAt(block.Text, block.Tokens[first].Start, opening);
            if (length > 0 && LinkBehind(block, block.TokenFrom(block.Tokens[first].Start + length), end) is var link and > 0)
                return link;
        }

        return first;
    }

    /// <summary>"A version of this essay appeared in": index behind the linking word, or the first token.</summary>
    private static int EndOfStatement(ProseBlock block, int first, int end)
    {
        var start = block.Tokens[first].Start;
        foreach (var lead in Leads)
        {
            if (Phrase.LengthAt(block.Text, start, lead) is var length and > 0 && EndOfPiece(block, start + length + 1) is var noun and > 0)
                return LinkBehindVerb(block, block.TokenFrom(noun), end) is var link and > 0 ? link : first;
        }

        return first;
    }

    private static int EndOfPiece(ProseBlock block, int offset)
    {
        foreach (var piece in Pieces)
        {
            if (Phrase.LengthAt(block.Text, offset, piece) is var length and > 0)
                return offset + length;
        }

        return 0;
    }

    private static int LinkBehindVerb(ProseBlock block, int from, int end)
    {
        for (var i = from; i < Math.Min(from + LongestGap, end); i++)
        {
            if (Is(block, i, Verbs))
                return block.TextOf(block.Tokens[i]) is "ran" && i + 1 < end && block.TextOf(block.Tokens[i + 1]) is not "in" ? 0 : LinkBehind(block, i + 1, end);

            // "This piece of legislation" is another thing.
            if (block.Tokens[i].Is(WordClasses.Preposition))
                return 0;
        }

        return 0;
    }

    private static int LinkBehind(ProseBlock block, int token, int end) => token < end && Is(block, token, Links) ? token + 1 : 0;

    private static bool IsCopyright(ProseBlock block)
    {
        if (block.Tokens.Length > LongestCopyright)
            return false;

        var text = block.Text.AsSpan().TrimStart();
        return text.StartsWith("©", StringComparison.Ordinal) || text.StartsWith("(c) 2", StringComparison.OrdinalIgnoreCase) || text.StartsWith("copyright 2", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("copyright ©", StringComparison.OrdinalIgnoreCase) || text.StartsWith("copyright (c)", StringComparison.OrdinalIgnoreCase) || Phrase.IndexIn(text, "all rights reserved") >= 0;
    }

    private static bool Is(ProseBlock block, int token, string[] words)
    {
        foreach (var word in words)
        {
            if (block.TextOf(block.Tokens[token]).Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
