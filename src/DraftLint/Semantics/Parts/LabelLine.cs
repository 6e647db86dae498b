using DraftLint.Syntax;

namespace DraftLint.Semantics.Parts;

/// <summary>Reads the lines that writers put around a piece for the desk: "Author: Ana Ruiz", "Bio: ...", "Word count: 742", "(742 words)".</summary>
internal static class LabelLine
{
    /// <summary>Most tokens before the colon: "Word count", "About the author".</summary>
    private const int LongestLabel = 3;

    private static readonly (string Label, PartKind Kind)[] Labels =
    [
        ("headline", PartKind.Headline), ("title", PartKind.Headline), ("proposed headline", PartKind.Headline), ("suggested headline", PartKind.Headline),
        ("author", PartKind.Byline), ("authors", PartKind.Byline), ("byline", PartKind.Byline), ("by", PartKind.Byline), ("name", PartKind.Byline),
        ("date", PartKind.Dateline),
        ("bio", PartKind.AuthorNote), ("author bio", PartKind.AuthorNote), ("about the author", PartKind.AuthorNote), ("short bio", PartKind.AuthorNote), ("tagline", PartKind.AuthorNote), ("bio line", PartKind.AuthorNote),
        ("contact", PartKind.Letter), ("email", PartKind.Letter), ("e-mail", PartKind.Letter), ("phone", PartKind.Letter), ("telephone", PartKind.Letter), ("tel", PartKind.Letter), ("cell", PartKind.Letter), ("address", PartKind.Letter),
        ("word count", PartKind.Letter), ("words", PartKind.Letter), ("length", PartKind.Letter), ("submitted to", PartKind.Letter), ("submission to", PartKind.Letter),
    ];

    /// <summary>What a block is by its label; null if it has none.</summary>
    public static PartKind? KindOf(ProseBlock block)
    {
        if (IsCount(block))
            return PartKind.Letter;

        for (var i = 1; i <= LongestLabel && i < block.Tokens.Length - 1; i++)
        {
            if (block.Tokens[i].Kind != TokenKind.Colon)
                continue;

            var label = block.SpanOf(0, i);
            foreach (var (known, kind) in Labels)
            {
                if (known.Length == label.Length && Phrase.LengthAt(block.Text, label.Start, known) > 0)
                    return kind;
            }

            return null;
        }

        return null;
    }

    /// <summary>"742 words", "(742 words)"</summary>
    private static bool IsCount(ProseBlock block)
    {
        var tokens = block.Tokens;
        var first = tokens.Length > 0 && tokens[0].Kind == TokenKind.OpenBracket ? 1 : 0;
        return tokens.Length <= first + 3 && first + 1 < tokens.Length && tokens[first].IsNumber && block.TextOf(tokens[first + 1]) is "words" or "Words";
    }
}
