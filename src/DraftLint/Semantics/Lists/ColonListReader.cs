using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>Some tokens of a block that stand between two separators.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index behind the last token.</param>
internal readonly record struct ListStretch(int First, int End);

/// <summary>Cuts what a colon announces into its parts, whatever they are: "three things: to cut rents, to build homes, and to tax lots".</summary>
/// <remarks>Unlike an <see cref="Enumeration"/> the parts may be verbs and clauses, and they run to the end of the sentence.</remarks>
internal static class ColonListReader
{
    /// <summary>The parts behind the colon of a sentence, without the conjunction of the last; empty if a conjunction joins none, or if brackets, dashes or quotation marks stand among them.</summary>
    /// <param name="block">The block.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="parts">Takes the parts.</param>
    public static void Read(ProseBlock block, Sentence sentence, List<ListStretch> parts)
    {
        parts.Clear();
        var colon = sentence.FirstToken;
        while (colon < sentence.EndToken && block.Tokens[colon].Kind != TokenKind.Colon)
            colon++;

        if (colon + 1 >= sentence.EndToken || SeparatorOf(block, colon + 1, sentence.EndToken) is not { } separator)
            return;

        var start = colon + 1;
        for (var i = start; i < sentence.EndToken; i++)
        {
            if (block.Tokens[i].Kind != separator)
                continue;

            parts.Add(new ListStretch(start, i));
            start = i + 1;
        }

        var end = sentence.EndToken;
        while (end > start && !block.Tokens[end - 1].IsWord && !block.Tokens[end - 1].IsNumber)
            end--;

        // Only the last part may be joined, and must be.
        if (end > start + 1 && ListWords.Has(block.Tokens[start], ListRole.Joins) && parts.TrueForAll(part => part.First < part.End && !ListWords.Has(block.Tokens[part.First], ListRole.Joins)))
            parts.Add(new ListStretch(start + 1, end));
        else
            parts.Clear();
    }

    /// <summary>Semicolons, if there are any, else commas; null where other marks stand among them.</summary>
    private static TokenKind? SeparatorOf(ProseBlock block, int first, int end)
    {
        var separator = TokenKind.Comma;
        for (var i = first; i < end; i++)
        {
            switch (block.Tokens[i].Kind)
            {
                case TokenKind.Semicolon:
                    separator = TokenKind.Semicolon;
                    break;
                case TokenKind.Colon or TokenKind.Dash or TokenKind.Quote or TokenKind.OpenBracket or TokenKind.Question or TokenKind.Placeholder:
                    return null;
            }
        }

        return separator;
    }
}
