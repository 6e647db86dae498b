using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>Finds two sizes of one body or way: "a nine-member board" and "all eleven members of the board", "a town 62 miles away" and "the drive was 46 miles".</summary>
internal static class WholeBodies
{
    private const int Lookback = 40;

    /// <summary>The contradictions of a draft, without those at places that are told already.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, List<FigurePlace> figures, HashSet<int> told)
    {
        var places = new List<FigurePlace>();
        foreach (var place in figures)
        {
            if (place.Quantity.Precision != Precision.Exact || place.Quantity.Kind is not (QuantityKind.Count or QuantityKind.Measure))
                continue;

            for (var i = places.Count - 1; i >= 0 && i >= places.Count - Lookback; i--)
            {
                if (!(IsSizeOfBody(places[i], place) || (IsWayTold(places[i], place) && IsOnlyWay(places, place))) || !told.Add(place.SpanWithNoun.InSource.Start))
                    continue;

                yield return ContradictoryFigure.Report(rule, places[i].SpanWithNoun, place.SpanWithNoun);
                break;
            }

            places.Add(place);
        }
    }

    /// <summary>"a nine-member board" and "all eleven members of the board".</summary>
    private static bool IsSizeOfBody(FigurePlace one, FigurePlace other)
    {
        if (one.Quantity.Value == other.Quantity.Value || BodyOf(one) is not { } body || other.Quantity.NounToken < 0 || !other.Block.TextOf(other.Block.Tokens[other.Quantity.NounToken]).SequenceEqual("members") || !FigureSurroundings.IsLed(other, ["all", "the"]))
            return false;

        var at = other.Quantity.NounToken + 1;
        return at + 2 < other.Sentence.EndToken && other.Block.TextOf(other.Block.Tokens[at]) is "of" or "on" && other.Block.TextOf(other.Block.Tokens[at + 1]) is "the" or "this" or "that" or "our" && other.Block.TextOf(other.Block.Tokens[at + 2]).SequenceEqual(body);
    }

    /// <summary>The "board" of "a nine-member board".</summary>
    private static string? BodyOf(FigurePlace place)
    {
        var at = place.Quantity.EndToken;
        var isMembered = place.Quantity.IsCompound && at + 2 < place.Sentence.EndToken && place.Block.Tokens[at].Kind == TokenKind.Hyphen && place.Block.TextOf(place.Block.Tokens[at + 1]) is "member" or "person" or "seat" or "man";
        if (!isMembered)
            return null;

        // "a nine-member school board"
        var noun = at + 2;
        while (noun + 1 < place.Sentence.EndToken && noun < at + 4 && place.Block.Tokens[noun + 1] is { IsWord: true } next && place.Block.TextOf(next) is "board" or "council" or "commission" or "committee" or "court" or "panel" or "jury")
            noun++;

        return place.Block.TextOf(place.Block.Tokens[noun]).ToString();
    }

    /// <summary>"is in Marlow, 62 miles away" and "the drive was 46 miles".</summary>
    private static bool IsWayTold(FigurePlace one, FigurePlace other) =>
        one.Quantity.Kind == QuantityKind.Measure && other.Quantity.Kind == QuantityKind.Measure && one.Unit == other.Unit && one.Unit is "mile" or "kilometer" or "kilometre"
        && Math.Abs(one.Quantity.Value - other.Quantity.Value) * 10 > one.Quantity.Value && Math.Max(one.Quantity.Value, other.Quantity.Value) <= Math.Min(one.Quantity.Value, other.Quantity.Value) * 2 && IsWayOff(one) && IsTheWay(other);

    /// <summary>"62 miles away", "38 miles to the nearest clinic".</summary>
    private static bool IsWayOff(FigurePlace place)
    {
        var at = place.Quantity.EndToken;
        return at < place.Sentence.EndToken && (place.Block.TextOf(place.Block.Tokens[at]) is "away" or "off" or "distant" || (at + 2 < place.Sentence.EndToken && place.Block.TextOf(place.Block.Tokens[at]) is "to" && place.Block.TextOf(place.Block.Tokens[at + 2]) is "nearest" or "next"));
    }

    /// <summary>"the drive was 46 miles", "that drive of 48 miles".</summary>
    private static bool IsTheWay(FigurePlace place)
    {
        var at = place.Quantity.FirstToken - 1;
        return at - 2 >= place.Sentence.FirstToken && place.Block.TextOf(place.Block.Tokens[at]) is "was" or "is" or "of" && place.Block.TextOf(place.Block.Tokens[at - 1]) is "drive" or "trip" or "ride" or "distance" or "haul" or "journey" or "walk" or "way"
            && place.Block.TextOf(place.Block.Tokens[at - 2]) is "the" or "The" or "that" or "That" or "this";
    }

    /// <summary>Whether the draft told one way only before.</summary>
    private static bool IsOnlyWay(List<FigurePlace> places, FigurePlace other)
    {
        var ways = 0;
        foreach (var place in places)
        {
            if (place.Quantity.Kind == QuantityKind.Measure && place.Unit == other.Unit && ++ways > 1)
                return false;
        }

        return ways == 1;
    }
}
