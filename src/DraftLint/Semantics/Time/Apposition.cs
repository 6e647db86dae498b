using DraftLint.Syntax;

namespace DraftLint.Semantics.Time;

/// <summary>Tells whether two times of one sentence explain each other: "Last week, on January 6", "in 2009 (four years later)".</summary>
internal static class Apposition
{
    /// <summary>Whether only marks, articles and prepositions that date stand between two times; "after the 2016 election" dates nothing.</summary>
    public static bool Joins(ProseBlock block, TimeExpression left, TimeExpression right)
    {
        var (earlier, later) = left.FirstToken < right.FirstToken ? (left, right) : (right, left);
        return Joins(block, earlier.EndToken, later.FirstToken);
    }

    /// <summary>Whether nothing else stands between two tokens.</summary>
    /// <param name="block">The block.</param>
    /// <param name="from">Index of the first token between.</param>
    /// <param name="to">Index behind the last one.</param>
    public static bool Joins(ProseBlock block, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            var token = block.Tokens[at];
            var isMark = token.Kind is TokenKind.Comma or TokenKind.OpenBracket or TokenKind.Dash;
            if (!isMark && !token.Is(WordClasses.Article) && block.TextOf(token) is not ("in" or "In" or "on" or "On" or "of" or "at" or "since" or "Since" or "for" or "during" or "around"))
                return false;
        }

        return true;
    }
}
