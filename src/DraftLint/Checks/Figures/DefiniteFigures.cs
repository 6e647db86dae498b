using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>Finds a figure that points back over paragraphs to another one: "what became of the 750" and "Of the 570, half", "There are 538 electors" twice, "14 miles" and "Those 17 miles".</summary>
internal static class DefiniteFigures
{
    /// <summary>"Those 17 miles" looks back over so many paragraphs.</summary>
    private const int Blocks = 2;

    /// <summary>So many figures before a figure are compared with it.</summary>
    private const int Lookback = 60;

    /// <summary>Words so near make a quantity of its own of a figure.</summary>
    private const int Window = 6;

    /// <summary>The same for figures that nobody rounded.</summary>
    private const int NearWindow = 3;

    /// <summary>A slip of the fingers in so many digits is no other figure.</summary>
    private const int DigitsOfSlip = 4;

    private static readonly WordList Apart = new(
        ["other", "another", "additional", "extra", "new", "more", "fewer", "less", "first", "last", "next", "only", "remaining", "now", "then", "later", "until", "since", "from", "to", "rose", "fell", "grew", "than", "least", "most", "up", "down", "each", "per"]);

    /// <summary>The contradictions of a draft, without those at places that are told already.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, List<FigurePlace> figures, HashSet<int> told)
    {
        var places = new List<Figure>();
        var values = new Dictionary<string, HashSet<decimal>>(StringComparer.Ordinal);
        foreach (var place in figures)
        {
            if (!IsFigure(place))
                continue;

            var figure = new Figure(place, place.Unit, Digits(place));
            places.Add(figure);
            if (!values.TryGetValue(figure.Unit, out var known))
                values.Add(figure.Unit, known = []);

            known.Add(place.Quantity.Value);
        }

        for (var later = 1; later < places.Count; later++)
        {
            var place = places[later].Place;
            if (!told.Contains(place.SpanWithNoun.InSource.Start) && FirstOf(model, places, values, later) is { } first)
                yield return ContradictoryFigure.Report(rule, first.SpanWithNoun, place.SpanWithNoun);
        }
    }

    private static bool IsFigure(FigurePlace place) =>
        place.Quantity is { Kind: QuantityKind.Count or QuantityKind.Money or QuantityKind.Measure, Precision: Precision.Exact, IsCompound: false, Value: >= 10, InDigits: true };

    private static FigurePlace? FirstOf(SemanticModel model, List<Figure> places, Dictionary<string, HashSet<decimal>> values, int later)
    {
        var other = places[later];
        for (var i = Math.Max(0, later - Lookback); i < later; i++)
        {
            var one = places[i];
            if (one.Place.Quantity.Value == other.Place.Quantity.Value || !(IsSlipOfFingers(one, other) || IsToldTwice(values, one, other) || IsOneDigitOff(values, one, other) || RepeatedPhrases.Holds(one.Place, other.Place, values[one.Unit].Count) || (IsThose(other) && IsNearest(places, i, later))))
                continue;

            var isApart = one.Place.SharesSentence(other.Place);
            if (!isApart && !BackReference.AreOfOtherTimes(model, one.Place, other.Place) && !IsBesideIt(places, one, later))
                return one.Place;
        }

        return null;
    }

    /// <summary>Whether the sentence of the later figure tells the earlier one too: the writer sees that they differ.</summary>
    private static bool IsBesideIt(List<Figure> places, Figure one, int later)
    {
        var place = places[later].Place;
        for (var i = later - 1; i >= 0 && places[i].Place.SharesSentence(place); i--)
        {
            if (places[i].Place.Quantity.Value == one.Place.Quantity.Value)
                return true;
        }

        return false;
    }

    /// <summary>"Rs 34,022" and "Rs 43,022", "the 750" and "Of the 570".</summary>
    private static bool IsSlipOfFingers(Figure one, Figure other)
    {
        if (one.Digits.Length != other.Digits.Length || one.Place.Quantity.Kind != other.Place.Quantity.Kind || !SwappedDigits.AreNeighbors(one.Digits, other.Digits))
            return false;

        // "2,400 cases" and "4,200 photographs" are two figures.
        if (one.Digits.TrimEnd('0').Length < DigitsOfSlip - 1)
            return false;

        return one.Digits.Length >= DigitsOfSlip || (one.Digits.Length == DigitsOfSlip - 1 && IsBareDefinite(other.Place));
    }

    private static string Digits(FigurePlace place)
    {
        var text = place.Quantity.Value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal);
        return text.Length > DigitsOfSlip ? text.TrimEnd('0') : text;
    }

    /// <summary>"Of the 570,": the article, and no noun behind.</summary>
    private static bool IsBareDefinite(FigurePlace place) =>
        FigureSurroundings.IsLed(place, ["the", "all", "those"]) && place.Quantity.Kind == QuantityKind.Count && (place.Quantity.EndToken >= place.Sentence.EndToken || !place.Block.Tokens[place.Quantity.EndToken].IsWord || place.Block.Tokens[place.Quantity.EndToken].Is(WordClasses.Auxiliary | WordClasses.PastVerb));

    /// <summary>"There are 538 electors" and "There are 535 electors", "the 18 mirrors of" and "the 16 mirrors": the only two counts of the noun.</summary>
    private static bool IsToldTwice(Dictionary<string, HashSet<decimal>> values, Figure first, Figure later)
    {
        var (one, other) = (first.Place, later.Place);
        if (first.Unit.Length < 3 || first.Unit != later.Unit || values[first.Unit].Count != 2 || one.Quantity.NounToken != one.Quantity.EndToken || other.Quantity.NounToken != other.Quantity.EndToken
            || !FigureSurroundings.AreNear(one.Quantity.Value, other.Quantity.Value))
        {
            return false;
        }

        if (FigureSurroundings.IsLed(one, ["are"]) && FigureSurroundings.IsLed(other, ["are"]) && OpensWithThere(one) && OpensWithThere(other))
            return true;

        return FigureSurroundings.IsLed(one, ["the"]) && FigureSurroundings.IsLed(other, ["the"]) && !BackReference.IsRestricted(other) && IsPlain(one) && IsPlain(other);
    }

    /// <summary>"611 people" and "all 631 people in our count": the only two counts of the noun, with one digit between them, that nobody rounded.</summary>
    private static bool IsOneDigitOff(Dictionary<string, HashSet<decimal>> values, Figure first, Figure later)
    {
        var (one, other) = (first.Place, later.Place);
        if (first.Unit.Length < 3 || first.Unit != later.Unit || values[first.Unit].Count != 2 || first.Digits.Length != later.Digits.Length || one.Quantity.Value < 100 || one.Quantity.Value % 10 == 0 || other.Quantity.Value % 10 == 0
            || one.Quantity.NounToken != one.Quantity.EndToken || !FigureSurroundings.IsLed(other, ["all", "those", "our", "its", "their"]) || !IsPlain(one, NearWindow) || !IsPlain(other, NearWindow))
        {
            return false;
        }

        return SwappedDigits.DifferInOne(first.Digits, later.Digits);
    }

    private static bool OpensWithThere(FigurePlace place) => place.Quantity.FirstToken >= place.Sentence.FirstToken + 2 && place.Block.TextOf(place.Block.Tokens[place.Quantity.FirstToken - 2]) is "There" or "there";

    private static bool IsPlain(FigurePlace place, int window = Window)
    {
        for (var at = Math.Max(place.Sentence.FirstToken, place.Quantity.FirstToken - window); at < Math.Min(place.Sentence.EndToken, place.Quantity.EndToken + window); at++)
        {
            // "as if each of them were the last" tells how.
            if (at >= place.Quantity.EndToken && (place.Block.Tokens[at].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash || (place.Block.TextOf(place.Block.Tokens[at]) is "if" or "though" && place.Block.TextOf(place.Block.Tokens[at - 1]) is "as")))
                return true;

            if (Apart.Has(place.Block, at))
                return false;
        }

        return true;
    }

    /// <summary>"Those 17 miles are a long way": the sentence begins with what was told before.</summary>
    private static bool IsThose(Figure figure) => figure.Place.Quantity.FirstToken == figure.Place.Sentence.FirstToken + 1 && FigureSurroundings.IsLed(figure.Place, ["those", "these"]) && figure.Unit.Length > 2;

    private static bool IsNearest(List<Figure> places, int one, int later)
    {
        var (first, other) = (places[one].Place, places[later].Place);
        if (places[one].Unit != places[later].Unit || first.Quantity.Kind != other.Quantity.Kind || other.Block.Index - first.Block.Index > Blocks || Math.Abs(first.Quantity.Value - other.Quantity.Value) * 20 < first.Quantity.Value || Math.Max(first.Quantity.Value, other.Quantity.Value) > Math.Min(first.Quantity.Value, other.Quantity.Value) * 2)
            return false;

        for (var i = one + 1; i < later; i++)
        {
            if (places[i].Unit == places[later].Unit)
                return false;
        }

        return !RetellingReader.IsRestricted(first, other);
    }

    /// <summary>A figure with what it counts and its digits.</summary>
    /// <param name="Place">Where it stands.</param>
    /// <param name="Unit">What it counts, folded; empty for nothing.</param>
    /// <param name="Digits">Its digits without zeros at the end of a long number.</param>
    private readonly record struct Figure(FigurePlace Place, string Unit, string Digits);
}
