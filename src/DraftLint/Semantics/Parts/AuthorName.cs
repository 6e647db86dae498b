using DraftLint.Syntax;

namespace DraftLint.Semantics.Parts;

/// <summary>Recognizes a note on the author by the name that it begins with.</summary>
internal static class AuthorName
{
    private static readonly string[] Verbs = ["is", "was", "are", "were", "served", "serves", "has", "have", "teaches", "taught", "writes", "wrote", "lives", "works", "worked", "leads", "chairs", "runs", "heads", "directs", "covers", "practices", "represents", "holds", "retired"];

    /// <summary>Whether a block begins with the author's name (all of it, or its last word after other capitalized words) and a verb that says who that is.</summary>
    public static bool Begins(ProseBlock block, string? author)
    {
        if (string.IsNullOrWhiteSpace(author))
            return false;

        var surname = author.AsSpan().TrimEnd();
        surname = surname[(surname.LastIndexOf(' ') + 1)..];
        var tokens = block.Tokens;
        var at = 0;
        while (at < tokens.Length && at < 8 && tokens[at].IsWord && tokens[at].IsCapitalized)
        {
            if (block.TextOf(tokens[at]).SequenceEqual(surname))
                return SaysWho(block, at + 1);

            at++;
        }

        return false;
    }

    /// <summary>Whether a verb of a note on an author stands at a token, or behind an apposition that begins there.</summary>
    public static bool SaysWho(ProseBlock block, int token)
    {
        var tokens = block.Tokens;
        if (token < tokens.Length && tokens[token].Kind == TokenKind.Comma)
            return true;

        if (token >= tokens.Length || !tokens[token].IsWord)
            return false;

        foreach (var verb in Verbs)
        {
            if (block.TextOf(tokens[token]).SequenceEqual(verb))
                return true;
        }

        return false;
    }
}
