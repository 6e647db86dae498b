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

    /// <summary>From here on digits in any order are a slip, where the second number is definite.</summary>
    private const decimal LeastMixed = 10_000;

    /// <summary>"1,140" and "1,410": the same digits in another order.</summary>
    public static bool Are(decimal one, decimal other)
    {
        var (left, right) = (Digits(one), Digits(other));
        return AreOfOneSet(left, right) || AreOfOneSet(left.TrimEnd('0'), right.TrimEnd('0'));
    }

    /// <summary>The pairs of a draft in which digits changed places and the thing counted is one: "46,229 polling stations" and "all 46,922 polling stations".</summary>
    public static IEnumerable<(FigurePlace First, FigurePlace Again)> Of(SemanticModel model)
    {
        var byDigits = new Dictionary<string, List<FigurePlace>>(StringComparer.Ordinal);
        foreach (var place in FigurePlace.In(model))
        {
            if (!place.Quantity.InDigits || place.Quantity.Value < Least || place.Quantity.Precision is not (Precision.Exact or Precision.About) || place.Quantity.Kind is not (QuantityKind.Count or QuantityKind.Money or QuantityKind.Measure))
                continue;

            var key = string.Concat(Digits(place.Quantity.Value).Order());
            if (!byDigits.TryGetValue(key, out var places))
                byDigits[key] = places = [];

            if (places.Find(other => IsSlip(model, other, place)) is { Block: not null } first)
                yield return (first, place);

            places.Add(place);
        }
    }

    private static bool IsSlip(SemanticModel model, FigurePlace one, FigurePlace other)
    {
        if (one.Quantity.Value == other.Quantity.Value || one.Quantity.Kind != other.Quantity.Kind || BackReference.AreOfOtherTimes(model, one, other))
            return false;

        var isDefinite = FigureSurroundings.IsLed(other, ["all", "the", "those", "these", "its", "their", "our", "that"]);
        if (!AreNeighbors(Digits(one.Quantity.Value), Digits(other.Quantity.Value)) && !(isDefinite && one.Quantity.Value >= LeastMixed && Are(one.Quantity.Value, other.Quantity.Value)))
            return false;

        if (one.Quantity.Kind == QuantityKind.Money)
            return FigureSurroundings.SharesNounBehind(one, other);

        var isOfOneNoun = one.Unit.Length > 2 && one.Unit == other.Unit;
        var isSameSentence = ReferenceEquals(one.Block, other.Block) && one.Sentence.FirstToken == other.Sentence.FirstToken;
        return isOfOneNoun && !isSameSentence && (isDefinite || one.Quantity.Value >= LeastBare);
    }

    /// <summary>Whether exactly two neighboring digits changed places.</summary>
    private static bool AreNeighbors(string left, string right)
    {
        if (left.Length != right.Length)
            return false;

        var at = 0;
        while (at < left.Length && left[at] == right[at])
            at++;

        return at + 1 < left.Length && left[at] == right[at + 1] && left[at + 1] == right[at] && left.AsSpan(at + 2).SequenceEqual(right.AsSpan(at + 2));
    }

    private static bool AreOfOneSet(string left, string right) =>
        left.Length == right.Length && left.Trim('0').Length > 1 && string.Concat(left.Order()) == string.Concat(right.Order());

    private static string Digits(decimal value)
    {
        var text = value.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture);
        return text.Replace(".", "", StringComparison.Ordinal);
    }
}
