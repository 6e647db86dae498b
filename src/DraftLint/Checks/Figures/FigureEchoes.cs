using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>Finds a figure that comes back with digits changed, in a sentence that shares rare words with the first one: "11,400 acres" and "of whose 14,400 acres", "built to hold 148" and "a building with beds for 184".</summary>
/// <remarks>That the digits differ by a slip of the fingers is one half of the evidence, what the two sentences share the other.</remarks>
internal static class FigureEchoes
{
    /// <summary>So many figures before a figure are compared with it.</summary>
    private const int Lookback = 60;

    /// <summary>A draft with more figures is a table in prose, and the rest of it is left alone.</summary>
    private const int MostFigures = 500;

    /// <summary>Words so near make another quantity of a figure.</summary>
    private const int Window = 3;

    private const decimal Least = 10;

    /// <summary>Right before a number these make another quantity of it.</summary>
    private static readonly WordList Before = new(
        ["other", "another", "additional", "extra", "new", "first", "second", "last", "next", "only", "remaining", "now", "then", "later", "from", "to", "rose", "fell", "grew", "than", "least", "most", "up", "down", "or", "average", "over", "under", "nearly", "some"]);

    /// <summary>The same right behind it.</summary>
    private static readonly WordList Behind = new(["more", "fewer", "less", "other", "new", "additional", "extra", "later", "or", "to"]);

    /// <summary>How two numbers may be one, told with a slip.</summary>
    private enum Slip
    {
        /// <summary>They may not.</summary>
        None,

        /// <summary>They lie near each other.</summary>
        Near,

        /// <summary>One digit is another.</summary>
        OneDigit,

        /// <summary>Two digits of two changed places.</summary>
        ShortSwap,

        /// <summary>Two digits of three or more changed places.</summary>
        Swap,
    }

    /// <summary>The contradictions of a draft, without those at places that are told already.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, List<FigurePlace> figures, HashSet<int> told)
    {
        var places = figures.FindAll(IsFigure);
        if (places.Count > MostFigures)
            places.RemoveRange(MostFigures, places.Count - MostFigures);

        var digits = places.ConvertAll(static place => SwappedDigits.Digits(place.Quantity.Value));
        for (var later = 1; later < places.Count; later++)
        {
            var other = places[later];
            if (told.Contains(other.SpanWithNoun.InSource.Start))
                continue;

            for (var i = Math.Max(0, later - Lookback); i < later; i++)
            {
                var one = places[i];
                if (SlipOf(one, other, digits[i], digits[later]) is var slip and not Slip.None && MayBeOne(model, places, one, other) && IsEcho(model, places, one, other, slip))
                {
                    told.Add(other.SpanWithNoun.InSource.Start);
                    yield return ContradictoryFigure.Report(rule, one.SpanWithNoun, other.SpanWithNoun);
                    break;
                }
            }
        }
    }

    private static bool IsFigure(FigurePlace place) =>
        place.Quantity is { Precision: Precision.Exact, IsCompound: false, Value: >= Least } && (place.Quantity.Kind is QuantityKind.Count or QuantityKind.Money or QuantityKind.Measure || (place.Quantity.Kind == QuantityKind.Percent && place.Quantity.Value != decimal.Truncate(place.Quantity.Value)));

    private static Slip SlipOf(FigurePlace one, FigurePlace other, string left, string right)
    {
        if (one.Quantity.Kind != other.Quantity.Kind || one.Quantity.Value == other.Quantity.Value)
            return Slip.None;

        var near = FigureSurroundings.AreNear(one.Quantity.Value, other.Quantity.Value) ? Slip.Near : Slip.None;
        if (left.Length != right.Length)
            return near;

        if (SwappedDigits.AreNeighbors(left, right))
            return Math.Max(left.TrimEnd('0').Length, right.TrimEnd('0').Length) > 2 ? Slip.Swap : Slip.ShortSwap;

        return SwappedDigits.DifferInOne(left, right) && left.TrimEnd('0').Length > 1 && near != Slip.None ? Slip.OneDigit : near;
    }

    /// <summary>Whether nothing says that the two are two: a year, a word of change, both values side by side.</summary>
    private static bool MayBeOne(SemanticModel model, List<FigurePlace> places, FigurePlace one, FigurePlace other)
    {
        if (one.SharesSentence(other) || IsApart(one) || IsApart(other) || BackReference.AreOfOtherTimes(model, one, other))
            return false;

        if (one.Quantity.Kind == QuantityKind.Money && (!FigureSurroundings.ShareCurrency(one, other) || !FigureSurroundings.UnitBehind(one).SequenceEqual(FigureSurroundings.UnitBehind(other)) && !FigureSurroundings.UnitBehind(one).IsEmpty && !FigureSurroundings.UnitBehind(other).IsEmpty))
            return false;

        if (one.Quantity.Kind == QuantityKind.Measure && (one.Unit != other.Unit || IsSquare(one) != IsSquare(other)))
            return false;

        var (first, again) = (0, 0);
        foreach (var place in places)
        {
            if (place.Quantity.Kind != one.Quantity.Kind)
                continue;

            first += place.Quantity.Value == one.Quantity.Value ? 1 : 0;
            again += place.Quantity.Value == other.Quantity.Value ? 1 : 0;

            // The writer sees that they differ.
            if ((place.Quantity.Value == one.Quantity.Value && place.SharesSentence(other)) || (place.Quantity.Value == other.Quantity.Value && place.SharesSentence(one)))
                return false;
        }

        return first == 1 || again == 1;
    }

    /// <summary>"2,500 square kilometers".</summary>
    private static bool IsSquare(FigurePlace place) => place.Quantity.UnitToken > place.Quantity.FirstToken && place.Block.TextOf(place.Block.Tokens[place.Quantity.UnitToken - 1]) is "square" or "cubic";

    private static bool IsApart(FigurePlace place)
    {
        for (var at = Math.Max(place.Sentence.FirstToken, place.Quantity.FirstToken - Window); at < place.Quantity.FirstToken; at++)
        {
            // "built to hold 148"
            var isJoint = at < place.Quantity.FirstToken - 1 && place.Block.TextOf(place.Block.Tokens[at]) is "to" or "from" or "or";
            if (!isJoint && Before.Has(place.Block, at))
                return true;
        }

        return place.Quantity.EndToken < place.Sentence.EndToken && Behind.Has(place.Block, place.Quantity.EndToken) && !IsInfinitive(place);
    }

    /// <summary>"beds for 184 to hold everyone".</summary>
    private static bool IsInfinitive(FigurePlace place) =>
        place.Block.TextOf(place.Block.Tokens[place.Quantity.EndToken]) is "to" && place.Quantity.EndToken + 1 < place.Sentence.EndToken && !place.Block.Tokens[place.Quantity.EndToken + 1].IsNumber && !place.Block.Tokens[place.Quantity.EndToken + 1].Is(WordClasses.NumberWord) && place.Block.Tokens[place.Quantity.EndToken + 1].IsWord;

    private static bool IsEcho(SemanticModel model, List<FigurePlace> places, FigurePlace one, FigurePlace other, Slip slip)
    {
        var isDefinite = FigureSurroundings.IsLed(other, ["the", "those", "these", "all", "its", "their", "our", "his", "her", "my", "whose", "such"]) || IsPointedAt(other) || (other.Quantity.FirstToken > other.Sentence.FirstToken && other.Block.Tokens[other.Quantity.FirstToken - 1].Kind == TokenKind.Clitic);
        var (number, otherNumber) = (one.Block.SentenceOf(one.Quantity.FirstToken), other.Block.SentenceOf(other.Quantity.FirstToken));
        if (FigureContrast.IsOfAnother(one, other, isDefinite) || FigureContrast.IsSomeOf(model, one, number, other))
            return false;

        var unit = other.Quantity.NounToken >= 0 ? WordRoots.OfUnit(other.Block, other.Quantity.NounToken) : 0;
        var shared = model.Roots.Shared(one.Block, number, other.Block, otherNumber, unit);
        if (number > 0)
            shared += model.Roots.Shared(one.Block, number - 1, other.Block, otherNumber, unit) / 2;

        if (IsOfOneDay(model, one, other))
            shared += 2;

        var isOfOneUnit = one.Quantity.Kind != QuantityKind.Count || (one.Unit.Length > 2 && one.Unit == other.Unit);
        var isBeside = ReferenceEquals(one.Block, other.Block) && otherNumber - number <= 1;
        var isOnly = isOfOneUnit && AreOnlyTwo(places, one, other);
        return slip switch
        {
            Slip.Swap => (isOfOneUnit && (isDefinite || !isBeside || shared >= 2)) || (isDefinite && !isBeside && one.Quantity.Kind == QuantityKind.Count) || (isDefinite && (shared > 0 || one.Unit.Length == 0)) || (!isBeside && shared >= 1),
            Slip.ShortSwap => isOfOneUnit && (isOnly || (isDefinite && shared >= 0.5m) || shared >= 1),
            // "asks for $4.2 million, and the county adds $400,000. The $4.6 million": sums of one paragraph are reckoned from each other.
            Slip.OneDigit or Slip.Near when isBeside && one.Quantity.Kind == QuantityKind.Money => false,
            Slip.OneDigit when one.Quantity.Kind == QuantityKind.Percent => !isBeside && isDefinite && shared >= 1,
            Slip.Near when one.Quantity.Kind == QuantityKind.Percent => false,
            Slip.OneDigit => isOfOneUnit && !FigureContrast.IsSupposed(other) && ((isOnly && isDefinite) || (!isBeside && isOnly && shared >= 2) || (isDefinite && shared >= 1.5m)),
            Slip.Near => isOfOneUnit && isOnly && !FigureContrast.IsSupposed(other) && ((isDefinite && shared >= 1) || (!isBeside && shared >= 2)),
            _ => false,
        };
    }

    /// <summary>"the vote, that 62.7 percent": no "said that 35 people".</summary>
    private static bool IsPointedAt(FigurePlace place) =>
        FigureSurroundings.IsLed(place, ["that"]) && place.Quantity.FirstToken - 2 is var at && (at < place.Sentence.FirstToken || place.Block.Tokens[at].Kind is TokenKind.Comma or TokenKind.Dash || place.Block.Tokens[at].Is(WordClasses.Preposition));

    /// <summary>Whether both sentences tell one month or day: "in September 2025".</summary>
    private static bool IsOfOneDay(SemanticModel model, FigurePlace one, FigurePlace other)
    {
        foreach (var time in model.Time.At(one.Block, one.Block.SentenceOf(one.Quantity.FirstToken)))
        {
            if (time is not { Kind: TimeKind.Absolute, Granularity: <= Granularity.Month, Period: { } period })
                continue;

            foreach (var again in model.Time.At(other.Block, other.Block.SentenceOf(other.Quantity.FirstToken)))
            {
                if (again.Kind == TimeKind.Absolute && again.Period == period)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether no third value of the unit stands in the draft.</summary>
    private static bool AreOnlyTwo(List<FigurePlace> places, FigurePlace one, FigurePlace other)
    {
        foreach (var place in places)
        {
            if (place.Quantity.Kind == one.Quantity.Kind && place.Quantity.Value != one.Quantity.Value && place.Quantity.Value != other.Quantity.Value
                && (one.Quantity.Kind == QuantityKind.Money ? FigureSurroundings.AreNear(place.Quantity.Value, one.Quantity.Value) : place.Unit == one.Unit))
                return false;
        }

        return true;
    }
}
