using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>Finds two tolls of one disaster: "the fire killed 17 people" and "the 19 people who died in the fire".</summary>
internal static class DeathTolls
{
    /// <summary>"killed" stands so many tokens from its figure at most.</summary>
    private const int Reach = 4;

    /// <summary>The contradictions of a draft; the later figure is told.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, List<FigurePlace> figures)
    {
        var tolls = new Dictionary<string, (FigurePlace First, int Count)>(StringComparer.Ordinal);
        foreach (var place in figures)
        {
            if (place.Quantity is not { Kind: QuantityKind.Count, Precision: Precision.Exact, IsCompound: false, Value: > 2 } || !IsToll(place) || (EventOf(place) ?? OnlyEvent(tolls, place)) is not { } name)
                continue;

            var isSecond = tolls.TryGetValue(name, out var known) && known.Count == 1;
            if (isSecond && IsContradiction(model, known.First, place))
                yield return ContradictoryFigure.Report(rule, known.First.SpanWithNoun, place.SpanWithNoun);

            tolls[name] = known.Count == 0 ? (place, 1) : (known.First, known.Count + 1);
        }
    }

    private static bool IsContradiction(SemanticModel model, FigurePlace one, FigurePlace other)
    {
        var (low, high) = (Math.Min(one.Quantity.Value, other.Quantity.Value), Math.Max(one.Quantity.Value, other.Quantity.Value));
        return low < high && high <= low * 1.6m && one.Sentence != other.Sentence && !BackReference.AreOfOtherTimes(model, one, other) && !HasQualifier(one) && !HasQualifier(other);
    }

    /// <summary>"killed 17 people", "17 people died", "the 19 dead".</summary>
    private static bool IsToll(FigurePlace place)
    {
        var start = Math.Max(place.Sentence.FirstToken, place.Quantity.FirstToken - Reach + 1);
        for (var at = start; at < Math.Min(place.Sentence.EndToken, place.Quantity.EndToken + Reach); at++)
        {
            if (at < place.Quantity.FirstToken ? place.Block.TextOf(place.Block.Tokens[at]) is "killed" or "killing" or "drowned" : place.Block.TextOf(place.Block.Tokens[at]) is "died" or "dead" or "killed" or "perished" or "drowned" or "deaths")
                return true;
        }

        return false;
    }

    /// <summary>The disaster that the sentence names with an article: "the fire".</summary>
    private static string? EventOf(FigurePlace place)
    {
        string? name = null;
        for (var at = place.Sentence.FirstToken + 1; at < place.Sentence.EndToken; at++)
        {
            var word = place.Block.TextOf(place.Block.Tokens[at]);
            if (!IsDisaster(word))
                continue;

            if (name is not null || !HasArticle(place, at))
                return null;

            name = word.ToString();
        }

        return name;
    }

    /// <summary>"the thirteen who died": of the one disaster that the draft tells of.</summary>
    private static string? OnlyEvent(Dictionary<string, (FigurePlace First, int Count)> tolls, FigurePlace place)
    {
        var at = place.Quantity.EndToken;
        if (tolls.Count != 1 || !FigureSurroundings.IsLed(place, ["the", "those"]) || at >= place.Sentence.EndToken || place.Block.TextOf(place.Block.Tokens[at]) is not ("who" or "dead" or "killed"))
            return null;

        foreach (var (name, toll) in tolls)
            return Math.Abs(toll.First.Block.Index - place.Block.Index) <= 1 ? name : null;

        return null;
    }

    private static bool HasArticle(FigurePlace place, int at)
    {
        var before = at - 1;
        if (before > place.Sentence.FirstToken && !place.Block.Tokens[before].Is(WordClasses.Article) && !place.Block.Tokens[before].IsCapitalized)
            before--;

        return place.Block.TextOf(place.Block.Tokens[before]) is "the" or "The" or "that" or "That" or "this" or "This";
    }

    private static bool IsDisaster(ReadOnlySpan<char> word) =>
        word is "fire" or "flood" or "crash" or "explosion" or "blast" or "bombing" or "shooting" or "earthquake" or "storm" or "hurricane" or "tornado" or "collapse" or "derailment" or "massacre" or "sinking" or "wreck" or "avalanche" or "landslide" or "stampede" or "fireworks";

    /// <summary>"at first", "at least", "more", "children": a toll of another hour or part.</summary>
    private static bool HasQualifier(FigurePlace place)
    {
        for (var at = place.Sentence.FirstToken; at < place.Sentence.EndToken; at++)
        {
            var word = place.Block.TextOf(place.Block.Tokens[at]);
            if (word is "first" or "second" or "third" or "least" or "more" or "another" or "other" or "later" or "then" or "children" or "women" or "men" || (word is "of" && at == place.Quantity.FirstToken - 1))
                return true;
        }

        return false;
    }
}
