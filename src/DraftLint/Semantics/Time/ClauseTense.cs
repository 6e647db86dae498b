using DraftLint.Semantics.Grammar;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Time;

/// <summary>The tense of the clause around a token, by the nearest finite verb of its sentence.</summary>
internal static class ClauseTense
{
    private const WordClasses Verbs = WordClasses.Auxiliary | WordClasses.Modal | WordClasses.PastVerb | WordClasses.PresentVerb;

    /// <summary>The tense at a token; the verb behind it counts before the one in front of it.</summary>
    public static Tense At(ProseBlock block, Sentence sentence, int token)
    {
        for (var distance = 0; distance < sentence.TokenCount; distance++)
        {
            if (TenseOf(block, sentence, token + distance) is not Tense.None and var after)
                return after;

            if (TenseOf(block, sentence, token - distance) is not Tense.None and var before)
                return before;
        }

        return Tense.None;
    }

    private static Tense TenseOf(ProseBlock block, Sentence sentence, int index)
    {
        if (index < sentence.FirstToken || index >= sentence.EndToken)
            return Tense.None;

        var token = block.Tokens[index];
        if (!token.IsWord)
            return Tense.None;

        var text = block.TextOf(token);
        if (!token.Is(Verbs))
            return text.Length > 4 && text.EndsWith("ed", StringComparison.Ordinal) && !token.IsCapitalized ? Tense.Past : Tense.None;

        return text switch
        {
            "will" or "shall" or "'ll" => Tense.Future,
            "would" or "could" or "might" => Tense.Hypothetical,
            "has" or "have" => Tense.PresentPerfect,
            "had" => Tense.PastPerfect,
            "was" or "were" or "did" => Tense.Past,
            _ => token.Is(WordClasses.PastVerb) ? Tense.Past : token.Is(WordClasses.PresentVerb | WordClasses.Auxiliary | WordClasses.Modal) ? Tense.Present : Tense.None,
        };
    }
}
