using DraftLint.Semantics.Acronyms;
using DraftLint.Syntax;

namespace DraftLint.Checks.Acronyms;

/// <summary>Tells whether words that do not give the letters beside them are meant to: else the bracket holds a party, a ticker or an aside.</summary>
internal static class UnfittingDefinition
{
    /// <summary>Two or more capitalized words right before the bracket, of which some make letters, or small ones that make them all in another order: else the bracket holds a party, a ticker or an aside.</summary>
    public static bool IsMeant(AcronymDefinition definition)
    {
        var words = 0;
        var initials = 0;
        var block = definition.Use.Span.Block;
        for (var i = block.TokenFrom(definition.Expansion.Start); i < block.Tokens.Length && block.Tokens[i].End <= definition.Expansion.End; i++)
        {
            var token = block.Tokens[i];
            if (!token.IsWord || !token.IsCapitalized)
                continue;

            words++;
            initials += definition.Letters.Contains(block.Text[token.Start], StringComparison.Ordinal) ? 1 : 0;
        }

        if ((words == 0 || definition.Form == DefinitionForm.Or) && ShuffledInitials.StartOf(block, block.TokenFrom(definition.Expansion.End), definition.Letters) >= 0)
            return true;

        if (GivesAllButFirst(definition) || GivesAsMany(definition))
            return true;

        return definition.Form == DefinitionForm.WordsThenBracket && words >= 2 && definition.Letters.Length >= 2 && initials * 2 >= words && block.Text[definition.Expansion.Start] == definition.Letters[0];
    }

    /// <summary>"the Lothian Tenants' Federation (LTC)": as many words as letters behind the article, the first right; a land in the name has its own letters ("Polish United Workers' Party").</summary>
    private static bool GivesAsMany(AcronymDefinition definition)
    {
        const int FewestLetters = 3;
        var block = definition.Use.Span.Block;
        var first = block.TokenFrom(definition.Expansion.Start);
        if (definition.Form != DefinitionForm.WordsThenBracket || definition.Letters.Length < FewestLetters || first == 0 || !block.Tokens[first - 1].Is(WordClasses.Article) || block.Text[definition.Expansion.Start] != definition.Letters[0])
            return false;

        var words = 0;
        for (var i = first; i < block.Tokens.Length && block.Tokens[i].End <= definition.Expansion.End; i++)
        {
            var token = block.Tokens[i];
            if (token.Is(WordClasses.Demonym) || (token.IsWord && token.IsCapitalized && token.IsAllCapitals) || block.TextOf(token) is "Party")
                return false;

            words += token is { IsWord: true, IsCapitalized: true } ? 1 : 0;
        }

        return words == definition.Letters.Length;
    }

    /// <summary>"Regional Transit Authority (PRTA)": three words or more behind an article give all letters but the first, and no name beside them does ("in Pinellas County").</summary>
    private static bool GivesAllButFirst(AcronymDefinition definition)
    {
        const int FewestLetters = 4;
        var block = definition.Use.Span.Block;
        var first = block.TokenFrom(definition.Expansion.Start);
        if (definition.Form != DefinitionForm.WordsThenBracket || definition.Letters.Length < FewestLetters || first == 0 || !block.Tokens[first - 1].Is(WordClasses.Article) || !ExpansionMatcher.HasInitials(block, first, block.TokenFrom(definition.Expansion.End), definition.Letters.AsSpan(1)))
            return false;

        foreach (var token in block.Tokens)
        {
            if (token is { IsWord: true, IsCapitalized: true, IsAllCapitals: false } && !(token.StartsSentence && token.Lexeme != 0) && block.Text[token.Start] == definition.Letters[0])
                return false;
        }

        return true;
    }
}
