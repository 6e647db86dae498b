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

    /// <summary>Whether all of the author's name stands in a block.</summary>
    public static bool IsIn(ProseBlock block, string? author) =>
        !string.IsNullOrWhiteSpace(author) && block.Text.AsSpan().Contains(author.AsSpan().Trim(), StringComparison.Ordinal);

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

    /// <summary>Number of tokens of the person's name with which a block begins, two to four words that name no place or people; 0 if it begins with none.</summary>
    public static int LengthOfName(ProseBlock block)
    {
        const WordClasses NoName = WordClasses.Article | WordClasses.Determiner | WordClasses.Preposition
            | WordClasses.Pronoun | WordClasses.Month | WordClasses.Weekday | WordClasses.Subordinator | WordClasses.Auxiliary | WordClasses.TitleWord;
        var tokens = block.Tokens;
        var length = 0;
        var isPlace = true;
        while (length < tokens.Length && tokens[length].IsWord && tokens[length].IsCapitalized && !tokens[length].IsAllCapitals && !tokens[length].Is(NoName))
            isPlace &= tokens[length++].Is(WordClasses.PlaceWord | WordClasses.Demonym);

        return !isPlace && length is >= 2 and <= 4 && (tokens[0].Is(WordClasses.GivenName | WordClasses.NameWord) || !tokens[0].Is(WordClasses.CommonWord)) ? length : 0;
    }

    /// <summary>Whether words that say what somebody is or does now stand at a token: "is a nurse", "teaches history".</summary>
    public static bool SaysOffice(ProseBlock block, int token)
    {
        var tokens = block.Tokens;
        if (token + 1 >= tokens.Length || tokens[token].Kind == TokenKind.Comma || !SaysWho(block, token))
            return false;

        var verb = block.TextOf(tokens[token]);
        if (verb is not ("is" or "are"))
            return verb[^1] == 's' && verb is not ("was" or "has");

        return tokens[token + 1].Is(WordClasses.Article)
            || block.TextOf(tokens[token + 1]) is "executive" or "president" or "director" or "chair" or "author" or "professor" or "senior" or "co-founder" or "founder" or "mayor";
    }
}
