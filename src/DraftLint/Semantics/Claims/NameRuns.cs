using DraftLint.Syntax;

namespace DraftLint.Semantics.Claims;

/// <summary>Tells names by their capitals: people, organisations, outlets, places.</summary>
internal sealed class NameRuns(Draft draft)
{
    private const WordClasses NoNames = WordClasses.Month | WordClasses.Weekday | WordClasses.Demonym | WordClasses.Pronoun;

    private HashSet<string>? proper;

    /// <summary>Whether a token is a word of a name, by its capital; at the start of a sentence, by what follows or by the rest of the draft.</summary>
    public bool IsNameWord(ProseBlock block, int index)
    {
        var token = block.Tokens[index];
        if (!token.IsWord || !token.IsCapitalized || token.Is(NoNames) || IsAdjectiveOfPeople(block.TextOf(token)))
            return false;

        if (!token.StartsSentence && !IsBehindOpeningQuote(block, index))
            return true;

        if (token.Is(WordClasses.PlaceWord | WordClasses.GivenName) || token.IsAllCapitals)
            return true;

        if (token.Is(WordClasses.Honorific | WordClasses.TitleWord))
            return index + 1 < block.Tokens.Length && block.Tokens[index + 1].IsCapitalized;

        return IsFollowedByName(block, index, token) || (token.Lexeme == 0 && (SpeaksAlone(block, index) || IsProper(block.TextOf(token))));
    }

    /// <summary>Index of the first token of the name that ends with the token at <paramref name="last"/>.</summary>
    public int StartOf(ProseBlock block, int first, int last)
    {
        var start = last;
        while (start > first && (IsNameWord(block, start - 1) || (IsInner(block, start - 1) && start - 2 >= first && IsNameWord(block, start - 2))))
            start--;

        return start;
    }

    /// <summary>Index behind the last token of the name that begins at <paramref name="first"/>.</summary>
    public int EndOf(ProseBlock block, int first, int end)
    {
        var at = first + 1;
        while (at < end && (IsNameWord(block, at) || (IsInner(block, at) && at + 1 < end && IsNameWord(block, at + 1))))
            at++;

        return at;
    }

    /// <summary>Whether all words of a run name a place and nothing else.</summary>
    public static bool IsPlace(ProseBlock block, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!block.Tokens[i].Is(WordClasses.PlaceWord | WordClasses.Abbreviation | WordClasses.Preposition | WordClasses.Article))
                return false;
        }

        return true;
    }

    private static bool IsInner(ProseBlock block, int index) =>
        block.Tokens[index].Kind is TokenKind.Hyphen or TokenKind.Ampersand || block.TextOf(block.Tokens[index]) is "of" or "de" or "la" or "van" or "von" or "bin" or "al" or "the" or "for" or "and";

    private static bool IsBehindOpeningQuote(ProseBlock block, int index) => index > 0 && block.Tokens[index - 1].Kind == TokenKind.Quote && block.Tokens[index].IsCapitalized;

    /// <summary>"Republican", "American", "Western": an adjective that a capital begins.</summary>
    private static bool IsAdjectiveOfPeople(ReadOnlySpan<char> word) =>
        word is "Republican" or "Republicans" or "Democratic" or "Democrat" or "Democrats" or "Conservative" or "Conservatives" or "Labour" or "Liberal" or "Liberals" or "Western" or "Eastern"
            or "American" or "Americans" or "European" or "Europeans" or "Russian" or "Chinese" or "Jewish" or "Christian" or "Muslim" or "Catholic" or "Black" or "Hispanic" or "Latino" or "Asian" or "African"
            or "Congress" or "God" or "English" or "GOP" or "Internet" or "Web" or "Earth" or "A.I." or "AI" or "COVID" or "OK" or "TV" or "CEO" or "CEOs";

    private bool IsFollowedByName(ProseBlock block, int index, Token token)
    {
        const WordClasses Openers = WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Coordinator | WordClasses.Article | WordClasses.Determiner | WordClasses.Adverb
            | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.PastVerb | WordClasses.PresentVerb | WordClasses.NumberWord | WordClasses.OrdinalWord | WordClasses.Relative;
        return index + 1 < block.Tokens.Length && !token.Is(Openers) && token.Lexeme == 0 && block.Tokens[index + 1].IsWord && IsNameWord(block, index + 1) && !IsPlural(block.TextOf(token));
    }

    /// <summary>"Hollis says", "Gallup asked", "Hollis, who": an unknown word in the singular that opens the sentence and speaks, or is somebody.</summary>
    private static bool SpeaksAlone(ProseBlock block, int index)
    {
        if (index + 2 >= block.Tokens.Length || IsPlural(block.TextOf(block.Tokens[index])))
            return false;

        return block.Tokens[index + 1].Is(WordClasses.SpeechVerb) || (block.Tokens[index + 1].Kind == TokenKind.Comma && block.TextOf(block.Tokens[index + 2]) is "who");
    }

    private static bool IsPlural(ReadOnlySpan<char> word) => word.Length > 3 && word[^1] == 's' && word[^2] is not 's';

    /// <summary>Whether the draft writes the word with a capital inside a sentence.</summary>
    private bool IsProper(ReadOnlySpan<char> word)
    {
        proper ??= Collect();
        return proper.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    private HashSet<string> Collect()
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in draft.Prose)
        {
            if (block.Kind != ProseKind.Paragraph)
                continue;

            foreach (var token in block.Tokens)
            {
                if (token.IsWord && token.IsCapitalized && !token.StartsSentence && token.Lexeme == 0)
                    words.Add(block.TextOf(token).ToString());
            }
        }

        return words;
    }
}
