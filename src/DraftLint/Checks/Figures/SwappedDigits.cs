using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;

namespace DraftLint.Checks.Figures;

/// <summary>Numbers that differ by the order of their digits alone: a slip of the fingers.</summary>
internal static class SwappedDigits
{
    /// <summary>Two numbers of two digits agree in them by chance.</summary>
    private const decimal LeastBare = 100;

    private const decimal Least = 20;

    /// <summary>So many figures of the same digits before a figure are compared with it.</summary>
    private const int Lookback = 60;

    /// <summary>From here on digits in any order are a slip, where the second number is definite.</summary>
    private const decimal LeastMixed = 10_000;

    /// <summary>"1,140" and "1,410": the same digits in another order.</summary>
    public static bool Are(decimal one, decimal other)
    {
        var (left, right) = (Digits(one), Digits(other));
        return AreOfOneSet(left, right) || AreOfOneSet(left.TrimEnd('0'), right.TrimEnd('0'));
    }

    /// <summary>The pairs of a draft in which digits changed places and the thing counted is one: "46,229 polling stations" and "all 46,922 polling stations".</summary>
    public static IEnumerable<(FigurePlace First, FigurePlace Again)> Of(SemanticModel model, List<FigurePlace> figures)
    {
        var byDigits = new Dictionary<string, List<(FigurePlace Place, string Digits)>>(StringComparer.Ordinal);
        var (units, values) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<decimal>());
        foreach (var place in figures)
        {
            if (!place.Quantity.InDigits || place.Quantity.Value < Least || place.Quantity.Precision is not (Precision.Exact or Precision.About) || place.Quantity.Kind is not (QuantityKind.Count or QuantityKind.Money or QuantityKind.Measure or QuantityKind.Percent))
                continue;

            var digits = Digits(place.Quantity.Value);
            var key = string.Concat(digits.Order());
            if (!byDigits.TryGetValue(key, out var places))
                byDigits[key] = places = [];

            var isNew = values.Add(place.Quantity.Value);
            var isNewThing = units.Add(place.Unit) && isNew;
            for (var i = Math.Max(0, places.Count - Lookback); i < places.Count; i++)
            {
                var areNeighbors = AreNeighbors(places[i].Digits, digits);
                if (places[i].Digits == digits || !(IsSlip(model, places[i].Place, place, areNeighbors) || (isNew && areNeighbors && IsPointedAt(model, places[i].Place, place, isNewThing))))
                    continue;

                yield return (places[i].Place, place);
                break;
            }

            places.Add((place, digits));
        }
    }

    private static bool IsSlip(SemanticModel model, FigurePlace one, FigurePlace other, bool areNeighbors)
    {
        if (one.Quantity.Value == other.Quantity.Value || one.Quantity.Kind != other.Quantity.Kind)
            return false;

        var isDefinite = FigureSurroundings.IsLed(other, ["all", "the", "those", "these", "its", "their", "our", "that"]);
        if ((!areNeighbors && !(isDefinite && one.Quantity.Value >= LeastMixed && Are(one.Quantity.Value, other.Quantity.Value))) || BackReference.AreOfOtherTimes(model, one, other))
            return false;

        if (one.Quantity.Kind == QuantityKind.Money)
            return FigureSurroundings.SharesNounBehind(one, other);

        if (one.Quantity.Kind == QuantityKind.Percent)
            return false;

        var isOfOneNoun = one.Unit.Length > 2 && one.Unit == other.Unit;
        var isSameSentence = one.SharesSentence(other);
        return isOfOneNoun && !isSameSentence && (isDefinite || (one.Quantity.Value >= LeastBare && !IsAnother(model, other)));
    }

    /// <summary>"£184,000" and "the £148,000 that the roof wants", "65 members" and "Those 56 schools", "218 percent" and "281 percent": nothing else before has the value or the name that the words look back to.</summary>
    private static bool IsPointedAt(SemanticModel model, FigurePlace one, FigurePlace other, bool isNewThing)
    {
        if (one.Quantity.Kind != other.Quantity.Kind || one.Sentence == other.Sentence || one.Quantity.IsCompound || other.Quantity.IsCompound || BackReference.AreOfOtherTimes(model, one, other))
            return false;

        var next = other.Quantity.EndToken;
        switch (one.Quantity.Kind)
        {
            case QuantityKind.Percent:
                return Math.Min(one.Quantity.Value, other.Quantity.Value) >= LeastBare;
            case QuantityKind.Money:
                return FigureSurroundings.ShareCurrency(one, other) && FigureSurroundings.IsLed(other, ["the", "that"]) && Digits(other.Quantity.Value).TrimEnd('0').Length > 2 && next < other.Sentence.EndToken && other.Block.Tokens[next].Is(Syntax.WordClasses.Relative);
            default:
                return isNewThing && one.Quantity.Kind == QuantityKind.Count && other.Unit.Length > 2 && FigureSurroundings.IsLed(other, ["those"]);
        }
    }

    /// <summary>"The first bill ran to 221 pages", "By Friday 28,000 homes": the sentence tells of another thing or another day.</summary>
    public static bool IsAnother(SemanticModel model, FigurePlace place)
    {
        if (place.Block.Tokens[place.Sentence.FirstToken].Is(Syntax.WordClasses.Preposition) && model.Time.At(place.Block, place.Block.SentenceOf(place.Quantity.FirstToken)) is [{ Kind: TimeKind.Weekday or TimeKind.Narrative } day, ..] && day.FirstToken < place.Quantity.FirstToken)
            return true;

        for (var at = place.Sentence.FirstToken; at < place.Quantity.FirstToken; at++)
        {
            if (place.Block.TextOf(place.Block.Tokens[at]) is "first" or "second" or "other" or "another" or "earlier" or "old" or "original" or "previous" or "rival")
                return true;
        }

        return false;
    }

    /// <summary>Whether exactly two digits that stand side by side changed places.</summary>
    public static bool AreNeighbors(string left, string right)
    {
        if (left.Length != right.Length)
            return false;

        var at = 0;
        while (at < left.Length && left[at] == right[at])
            at++;

        return at + 1 < left.Length && left[at] == right[at + 1] && left[at + 1] == right[at] && left.AsSpan(at + 2).SequenceEqual(right.AsSpan(at + 2));
    }

    /// <summary>Whether two numbers of as many digits differ in one of them.</summary>
    public static bool DifferInOne(string left, string right)
    {
        if (left.Length != right.Length)
            return false;

        var differing = 0;
        for (var i = 0; i < left.Length; i++)
            differing += left[i] == right[i] ? 0 : 1;

        return differing == 1;
    }

    private static bool AreOfOneSet(string left, string right) =>
        left.Length == right.Length && left.Trim('0').Length > 1 && string.Concat(left.Order()) == string.Concat(right.Order());

    /// <summary>The digits of a value, without its point.</summary>
    public static string Digits(decimal value)
    {
        var text = value.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture);
        return text.Replace(".", "", StringComparison.Ordinal);
    }
}
