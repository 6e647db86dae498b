using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>Finds a whole that is counted twice: "the nineteen men aboard" and "all seventeen men who were aboard", "there are four primary schools in the valley" and "the five primary schools in the valley".</summary>
internal static class RetoldCrowds
{
    /// <summary>A crowd is told again within so many paragraphs.</summary>
    private const int Blocks = 30;

    /// <summary>So many figures before a figure are compared with it.</summary>
    private const int Lookback = 40;

    /// <summary>The owner or place stands so many tokens from the figure at most.</summary>
    private const int OwnerReach = 40;

    /// <summary>What says who they are stands so many tokens behind the noun.</summary>
    private const int Reach = 10;

    /// <summary>The contradictions of a draft, without those at places that are told already.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, List<FigurePlace> figures, HashSet<int> told)
    {
        var places = new List<(FigurePlace Place, string Name)>();
        foreach (var place in figures)
        {
            if (place.Quantity is not { Kind: QuantityKind.Count, Precision: Precision.Exact, IsCompound: false, Value: >= 3 } || NameOf(place) is not { } name)
                continue;

            if (FirstOf(model, places, place, name) is { } first && told.Add(place.SpanWithNoun.InSource.Start))
                yield return ContradictoryFigure.Report(rule, first.SpanWithNoun, place.SpanWithNoun);

            places.Add((place, name));
        }
    }

    /// <summary>The only figure of the name before, if both count one whole.</summary>
    private static FigurePlace? FirstOf(SemanticModel model, List<(FigurePlace Place, string Name)> places, FigurePlace other, string name)
    {
        FigurePlace? first = null;
        for (var i = places.Count - 1; i >= 0 && i >= places.Count - Lookback; i--)
        {
            if (places[i].Name != name)
                continue;

            // "312 students", "those 312 students": one figure, told twice.
            if (first is { } known && known.Quantity.Value != places[i].Place.Quantity.Value)
                return null;

            first = places[i].Place;
        }

        return first is { } one && one.Sentence != other.Sentence && other.Block.Index - one.Block.Index <= Blocks && AreOtherCounts(one, other) && !BackReference.AreOfOtherTimes(model, one, other) && (IsSameClause(one, other) || IsSamePlace(one, other) || IsSamePhrase(one, other) || IsOwned(model, one, other)) ? one : null;
    }

    private static bool AreOtherCounts(FigurePlace one, FigurePlace other)
    {
        var (low, high) = (Math.Min(one.Quantity.Value, other.Quantity.Value), Math.Max(one.Quantity.Value, other.Quantity.Value));
        return low < high && (high - low) * 20 > low && high <= low * 2;
    }

    /// <summary>The noun that is counted with an adjective before it: "men", "primary school".</summary>
    private static string? NameOf(FigurePlace place)
    {
        var (end, noun) = (place.Quantity.EndToken, place.Quantity.NounToken);
        if (place.Unit.Length < 3 || noun < end || noun > end + 1)
            return null;

        return noun == end ? place.Unit : $"{place.Block.TextOf(place.Block.Tokens[end])} {place.Unit}";
    }

    /// <summary>"Thirty-one states signed at Hobart" and "each of the forty-one states that signed at Hobart": a relative clause repeats what was told of them.</summary>
    private static bool IsSameClause(FigurePlace one, FigurePlace other)
    {
        var relative = other.Quantity.NounToken + 1;
        if (!BackReference.IsWhole(other) || relative >= other.Sentence.EndToken || other.Block.TextOf(other.Block.Tokens[relative]) is not ("who" or "that" or "which"))
            return false;

        for (var at = relative + 1; at < Math.Min(other.Sentence.EndToken, relative + 1 + Reach / 2) && other.Block.Tokens[at].IsWord; at++)
        {
            var word = other.Block.Tokens[at];
            if (word.Length >= 5 && !word.Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Determiner | WordClasses.Article | WordClasses.Pronoun) && HasBehind(one, other.Block.TextOf(word)))
                return true;
        }

        return false;
    }

    /// <summary>"In our valley there are four primary schools" and "the five primary schools in the valley": more than all there are.</summary>
    private static bool IsSamePlace(FigurePlace one, FigurePlace other)
    {
        var at = other.Quantity.NounToken + 1;
        if (!IsAllThereAre(one) || !(BackReference.IsWhole(other) || (other.Quantity.Value > one.Quantity.Value && FigureSurroundings.IsLed(other, ["the", "those", "these"]))))
            return false;

        if (at + 2 >= other.Sentence.EndToken || other.Block.TextOf(other.Block.Tokens[at]) is not ("in" or "of" or "at" or "on") || other.Block.TextOf(other.Block.Tokens[at + 1]) is not ("the" or "this" or "our" or "that"))
            return false;

        for (var i = Math.Max(one.Sentence.FirstToken, one.Quantity.FirstToken - OwnerReach); i < Math.Min(one.Sentence.EndToken, one.Quantity.EndToken + OwnerReach); i++)
        {
            if (one.Block.TextOf(one.Block.Tokens[i]).SequenceEqual(other.Block.TextOf(other.Block.Tokens[at + 2])))
                return true;
        }

        return false;
    }

    /// <summary>"Seven judges sat on the panel" and "not one of the nine judges on that panel": the same phrase says who they are.</summary>
    private static bool IsSamePhrase(FigurePlace one, FigurePlace other)
    {
        var at = other.Quantity.NounToken + 1;
        return BackReference.IsWhole(other) && at + 2 < other.Sentence.EndToken && other.Block.TextOf(other.Block.Tokens[at]) is "on" or "aboard" or "in" or "at" && other.Block.TextOf(other.Block.Tokens[at + 1]) is "that" or "this" && HasBehind(one, other.Block.TextOf(other.Block.Tokens[at + 2]));
    }

    /// <summary>"The union had 240,000 members" and "the union's 280,000 members": all that one owner has.</summary>
    private static bool IsOwned(SemanticModel model, FigurePlace one, FigurePlace other)
    {
        var (verb, owner) = (one.Quantity.FirstToken - 1, other.Quantity.FirstToken - 2);
        if (verb <= one.Sentence.FirstToken || owner < other.Sentence.FirstToken || other.Block.Tokens[owner + 1].Kind != TokenKind.Clitic || BackReference.IsRestricted(other)
            || one.Block.TextOf(one.Block.Tokens[verb]) is not ("has" or "had" or "have" or "counts" or "counted" or "claims" or "claimed" or "represents" or "represented" or "runs" or "ran" or "employs" or "employed"))
        {
            return false;
        }

        foreach (var time in model.Time.At(other.Block, other.Block.SentenceOf(other.Quantity.FirstToken)))
        {
            if (time.Kind is TimeKind.Nowadays or TimeKind.Absolute or TimeKind.Relative)
                return false;
        }

        for (var at = Math.Max(one.Sentence.FirstToken, verb - OwnerReach); at < verb; at++)
        {
            if (one.Block.TextOf(one.Block.Tokens[at]).Equals(other.Block.TextOf(other.Block.Tokens[owner]), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>"there are four", "it has four".</summary>
    private static bool IsAllThereAre(FigurePlace place)
    {
        var at = place.Quantity.FirstToken - 1;
        return at > place.Sentence.FirstToken && (place.Block.TextOf(place.Block.Tokens[at]).ToString(), place.Block.TextOf(place.Block.Tokens[at - 1]).ToString()) is ("are" or "were", "there" or "There") or ("has" or "had" or "have", _);
    }

    private static bool HasBehind(FigurePlace place, ReadOnlySpan<char> word)
    {
        for (var at = place.Quantity.NounToken + 1; at < Math.Min(place.Sentence.EndToken, place.Quantity.NounToken + 1 + Reach); at++)
        {
            if (place.Block.TextOf(place.Block.Tokens[at]).SequenceEqual(word))
                return true;
        }

        return false;
    }
}
