using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>What stands between two commas behind a name: "Esperanza Vidal, who ran the clinic, died".</summary>
internal static class Aside
{
    /// <summary>Index behind the comma that closes an aside, or -1.</summary>
    /// <param name="block">The block.</param>
    /// <param name="at">Index of the aside's first token.</param>
    /// <param name="end">Index behind the last token of the sentence.</param>
    /// <param name="reach">The most tokens that it may have.</param>
    public static int EndOf(ProseBlock block, int at, int end, int reach)
    {
        for (var i = at; i < end && i < at + reach; i++)
        {
            if (block.Tokens[i].Kind == TokenKind.Comma)
                return i + 1;
        }

        return -1;
    }
}
