using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>Tells whether words set a later figure apart from an earlier one: another town, a part of the crowd, a wish.</summary>
internal static class FigureContrast
{
    /// <summary>So many tokens around a sentence tell what it is about.</summary>
    private const int Near = 200;

    /// <summary>"In the next town there are 15", "the south ward" beside the north ward, "The museum in Lyon holds 68": the sentence is about another thing.</summary>
    public static bool IsOfAnother(FigurePlace one, FigurePlace other, bool isDefinite)
    {
        for (var at = other.Sentence.FirstToken; at < other.Quantity.FirstToken; at++)
        {
            var token = other.Block.Tokens[at];
            var word = other.Block.TextOf(token);
            if (word is "first" or "initial" or "reports" or "said" or "estimated" or "feared" or "Today" or "today" or "Now" or "now" or "next" or "other" or "another" or "second" or "third" or "neighboring" or "latter" or "former" or "previous" or "last" or "earlier" || (OppositeOf(word) is { } opposite && Holds(one, opposite)))
                return true;

            if (!isDefinite && token is { IsWord: true, IsCapitalized: true, StartsSentence: false } && !token.Is(WordClasses.Month | WordClasses.Weekday | WordClasses.Pronoun | WordClasses.TitleWord) && !HoldsNear(one, word))
                return true;
        }

        return false;
    }

    /// <summary>"A chorus of 46 voices would need a hall".</summary>
    public static bool IsSupposed(FigurePlace place)
    {
        for (var at = place.Sentence.FirstToken; at < place.Sentence.EndToken; at++)
        {
            if (place.Block.TextOf(place.Block.Tokens[at]) is "would" or "could" or "might" && !FigureSurroundings.IsLed(place, ["the", "those", "all"]))
                return true;
        }

        return false;
    }

    /// <summary>"The 20 nurses who stayed", "the $27 million that the city paid its lawyers": what is said of the figure was not said of the first.</summary>
    public static bool IsSomeOf(SemanticModel model, FigurePlace one, int number, FigurePlace other)
    {
        var phrase = FigurePhrase.Of(other);
        if (phrase.EndOfNoun >= other.Sentence.EndToken || !other.Block.Tokens[phrase.EndOfNoun].Is(WordClasses.Relative | WordClasses.Preposition))
            return false;

        var (shared, missing) = (0, 0);
        for (var at = phrase.EndOfNoun; at < phrase.EndOfModifiers; at++)
        {
            if (other.Block.TextOf(other.Block.Tokens[at]) is "another" or "other")
                return true;

            if (WordRoots.Of(other.Block, at) is not (not 0 and var root))
                continue;

            if (model.Roots.Of(one.Block, number).Contains(root) || (number > 0 && model.Roots.Of(one.Block, number - 1).Contains(root)))
                shared++;
            else
                missing++;
        }

        // "whom the board fired" tells enough; "the 13 children who were absent" nothing that was told.
        var isClauseOfCount = other.Quantity.Kind == QuantityKind.Count && other.Block.Tokens[phrase.EndOfNoun].Is(WordClasses.Relative);
        return isClauseOfCount ? shared == 0 : missing > 0;
    }

    private static string? OppositeOf(ReadOnlySpan<char> word) => word switch
    {
        "north" => "south",
        "south" => "north",
        "east" => "west",
        "west" => "east",
        "northern" => "southern",
        "southern" => "northern",
        "eastern" => "western",
        "western" => "eastern",
        "upper" => "lower",
        "lower" => "upper",
        "men" => "women",
        "women" => "men",
        "boys" => "girls",
        "girls" => "boys",
        "old" => "new",
        "public" => "private",
        "private" => "public",
        _ => null,
    };

    private static bool Holds(FigurePlace place, ReadOnlySpan<char> word) => Holds(place.Block, place.Sentence.FirstToken, place.Sentence.EndToken, word);

    private static bool HoldsNear(FigurePlace place, ReadOnlySpan<char> word) => Holds(place.Block, Math.Max(0, place.Sentence.FirstToken - Near), Math.Min(place.Block.Tokens.Length, place.Sentence.EndToken + Near), word);

    private static bool Holds(ProseBlock block, int from, int to, ReadOnlySpan<char> word)
    {
        for (var at = from; at < to; at++)
        {
            if (block.TextOf(block.Tokens[at]).SequenceEqual(word))
                return true;
        }

        return false;
    }
}
