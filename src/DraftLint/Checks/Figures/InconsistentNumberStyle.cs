using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>A number with one unit is in words here and in figures there: "thirty years", "30 years".</summary>
/// <remarks>A style that spells small numbers and sets large ones in figures is no slip: only a figure no larger than the number in words is one.</remarks>
internal sealed class InconsistentNumberStyle(int wordsBelow) : Check
{
    public InconsistentNumberStyle(RuleOptions options)
        : this(options.Number("words-below", 10))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var figures = new Dictionary<string, List<FigurePlace>>(StringComparer.Ordinal);
        var words = new List<FigurePlace>();
        foreach (var told in FigurePlace.In(model))
        {
            var place = WholeOf(told);
            if (!IsPlain(place))
                continue;

            if (!place.Quantity.InDigits)
            {
                words.Add(place);
                continue;
            }

            foreach (var key in Keys(place))
            {
                if (!figures.TryGetValue(key, out var list))
                    figures[key] = list = [];

                list.Add(place);
            }
        }

        // "thirty years" beside "30 years" shows it better than "forty-eight years" does.
        var equals = EqualsOf(figures);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words.Where(word => equals.Contains(ValueKey(word))).Concat(words))
        {
            if (!reported.Contains(Keys(word)[0]) && Figure(word, figures, equals) is { } figure && reported.Add(Keys(word)[0]))
            {
                yield return rule.At(word.SpanWithNoun, caseName: null, ("other", figure.SpanWithNoun.Text)) with
                {
                    Related = [new RelatedSpan(figure.SpanWithNoun.InSource, "in figures here")],
                    Fix = FixOf(word),
                };
            }
        }
    }

    /// <summary>"one of 10 states": the ten states.</summary>
    private static FigurePlace WholeOf(FigurePlace share)
    {
        var quantity = share.Quantity;
        if (quantity.Kind != QuantityKind.Share)
            return share;

        for (var at = quantity.FirstToken + 2; at < quantity.EndToken; at++)
        {
            if (NumberReader.TryRead(share.Block, at, quantity.EndToken, out var whole) && !whole.IsOrdinal && whole.End == quantity.EndToken && share.Block.TextOf(share.Block.Tokens[at - 1]) is "of")
                return share with { Quantity = quantity with { FirstToken = at, Kind = QuantityKind.Count, Value = whole.Value, InDigits = whole.InDigits } };
        }

        return share;
    }

    private bool IsPlain(FigurePlace place)
    {
        var quantity = place.Quantity;
        if (quantity.Kind is not (QuantityKind.Count or QuantityKind.Duration or QuantityKind.Measure) || quantity.IsCompound || quantity.Value < wordsBelow || quantity.Value != decimal.Truncate(quantity.Value))
            return false;

        // "the thirty-year bond" is a name of its kind.
        if (quantity.UnitToken > quantity.FirstToken && place.Block.Tokens[quantity.UnitToken - 1].Kind == TokenKind.Hyphen)
            return false;

        var first = place.Block.Tokens[quantity.FirstToken];
        if (first.StartsSentence || (!quantity.InDigits && (first.IsCapitalized || first.Is(WordClasses.Article) || !HasUnits(place))))
            return false;

        return quantity.EndToken >= place.Sentence.EndToken || !place.Block.Tokens[quantity.EndToken].IsCapitalized;
    }

    /// <summary>Whether the words say how many: "a hundred", "thousand" and "dozen" alone are round.</summary>
    private static bool HasUnits(FigurePlace place) =>
        place.Block.TextOf(place.Block.Tokens[place.Quantity.FirstToken]) is not ("hundred" or "thousand" or "million" or "billion" or "dozen" or "hundreds" or "thousands" or "millions");

    /// <summary>What makes two numbers the same kind: their unit; for millions, the value itself.</summary>
    private static string[] Keys(FigurePlace place)
    {
        var value = place.Quantity.Value.ToString(CultureInfo.InvariantCulture);
        return place.Quantity.Value >= 1_000_000 ? [value] : place.Unit.Length > 0 ? [place.Unit] : [value + "?"];
    }

    /// <summary>The unit and value of each number in figures.</summary>
    private static HashSet<string> EqualsOf(Dictionary<string, List<FigurePlace>> figures)
    {
        var equals = new HashSet<string>(StringComparer.Ordinal);
        foreach (var places in figures.Values)
        {
            foreach (var place in places)
                equals.Add(ValueKey(place));
        }

        return equals;
    }

    private static string ValueKey(FigurePlace place) => string.Create(CultureInfo.InvariantCulture, $"{place.Quantity.Value} {place.Unit}");

    private static FigurePlace? Figure(FigurePlace word, Dictionary<string, List<FigurePlace>> figures, HashSet<string> equals)
    {
        if (!figures.TryGetValue(Keys(word)[0], out var places))
            return null;

        var hasEqual = equals.Contains(ValueKey(word));
        foreach (var place in places)
        {
            var suits = hasEqual ? place.Quantity.Value == word.Quantity.Value : place.Quantity.Value <= word.Quantity.Value;
            if (suits && (place.Unit.Length > 0 || word.Quantity.Value >= 1_000_000))
                return place;
        }

        return null;
    }

    private static Fix? FixOf(FigurePlace word)
    {
        var value = word.Quantity.Value;
        if (value >= 1000)
            return null;

        var numberEnd = word.Quantity.UnitToken > word.Quantity.FirstToken && word.Quantity.UnitToken < word.Quantity.EndToken ? word.Quantity.UnitToken : word.Quantity.EndToken;
        var figures = value.ToString("0", CultureInfo.InvariantCulture);
        return Fix.Suggestion($"Write {figures}", new Text.TextEdit(word.Block.SpanOf(word.Quantity.FirstToken, numberEnd).InSource, figures));
    }
}
