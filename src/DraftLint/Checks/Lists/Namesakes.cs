using DraftLint.Syntax;

namespace DraftLint.Checks.Lists;

/// <summary>Finds out whether a draft speaks of two people of one surname.</summary>
internal static class Namesakes
{
    private const WordClasses NoGivenName = WordClasses.Honorific | WordClasses.TitleWord | WordClasses.Article | WordClasses.Determiner | WordClasses.Preposition
        | WordClasses.Pronoun | WordClasses.Subordinator | WordClasses.Coordinator | WordClasses.Adverb | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.PresentVerb
        | WordClasses.SpeechVerb | WordClasses.Demonym | WordClasses.Month | WordClasses.Weekday | WordClasses.PlaceWord | WordClasses.CommonWord;

    /// <summary>Whether the surname stands behind two given names: "Tom Beck and Lucille Beck".</summary>
    public static bool AreInDraft(Draft draft, ReadOnlySpan<char> surname)
    {
        ReadOnlySpan<char> given = default;
        foreach (var block in draft.Prose)
        {
            var tokens = block.Tokens.AsSpan();
            for (var i = 1; i < tokens.Length; i++)
            {
                if (tokens[i].Length != surname.Length || !tokens[i].IsCapitalized || !block.TextOf(tokens[i]).SequenceEqual(surname) || !IsGivenName(tokens[i - 1]))
                    continue;

                var name = block.TextOf(tokens[i - 1]);
                if (given.IsEmpty)
                    given = name;
                else if (!name.SequenceEqual(given) && !IsInitialOf(name, given) && !IsInitialOf(given, name))
                    return true;
            }
        }

        return false;
    }

    private static bool IsGivenName(Token token) => token.IsWord && token.IsCapitalized && (token.Is(WordClasses.GivenName) || !token.Is(NoGivenName));

    private static bool IsInitialOf(ReadOnlySpan<char> initial, ReadOnlySpan<char> name) => initial.Length == 2 && initial[1] == '.' && name[0] == initial[0];
}
