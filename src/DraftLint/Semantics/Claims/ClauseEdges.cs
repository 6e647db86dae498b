using DraftLint.Syntax;

namespace DraftLint.Semantics.Claims;

/// <summary>Where the clause around a word begins and ends, by its commas, conjunctions and stops.</summary>
internal static class ClauseEdges
{
    /// <summary>No clause is followed farther than so many tokens to either side, so that a sentence of ten thousand words costs no more than its length.</summary>
    private const int Reach = 60;

    /// <summary>The tokens of the clause around <paramref name="token"/>: the first, and the one behind the last.</summary>
    public static (int First, int End) Around(ProseBlock block, Sentence sentence, int token)
    {
        var first = token;
        while (first > sentence.FirstToken && first > token - Reach && !IsEdge(block, sentence, first))
            first--;

        var end = token + 1;
        while (end < sentence.EndToken && end < token + Reach && !IsEdge(block, sentence, end))
            end++;

        return (first, end);
    }

    /// <summary>Whether a new clause begins at a token: behind a semicolon, colon or dash, or with a conjunction behind a comma, or with one that contrasts.</summary>
    public static bool IsEdge(ProseBlock block, Sentence sentence, int token)
    {
        if (token <= sentence.FirstToken)
            return true;

        var before = block.Tokens[token - 1];
        switch (before.Kind)
        {
            case TokenKind.Semicolon or TokenKind.Colon:
                return true;
            case TokenKind.Dash:
                return before.HasSpaceBefore || !block.Tokens[token].IsNumber;
            case TokenKind.Comma:
                return block.TextOf(block.Tokens[token]) is "and" or "but" or "or" or "yet" or "so" or "while" or "whereas" or "although" or "though" or "because" or "which" or "who";
        }

        return block.TextOf(block.Tokens[token]) is "but" or "while" or "whereas" or "although" or "though" or "because";
    }

    /// <summary>Whether what begins at an edge is set against what stands before it: "but now", "while", ";".</summary>
    public static bool Contrasts(ProseBlock block, int edge) =>
        block.Tokens[edge - 1].Kind == TokenKind.Semicolon || block.TextOf(block.Tokens[edge]) is "but" or "while" or "whereas" or "although" or "though" or "yet";
}
