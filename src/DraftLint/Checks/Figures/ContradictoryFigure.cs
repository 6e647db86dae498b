using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>One quantity with two values: "1,140 signatures" and "1,410 signatures", "its 300 beds" and "all 350 beds".</summary>
/// <remarks>Two figures of one noun are most often two facts. Reported are digits that changed places, a definite "all 350 beds" after another number, and what a block quotation tells otherwise.</remarks>
internal sealed class ContradictoryFigure(int tolerance) : Check
{
    /// <summary>Nobody counts more to the last one.</summary>
    private const decimal MostCounted = 1000;

    public ContradictoryFigure(RuleOptions options)
        : this(options.Number("tolerance", 5))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var told = new HashSet<int>();
        var byUnit = new Dictionary<string, List<FigurePlace>>(StringComparer.Ordinal);
        var all = FigurePlace.In(model, withBlockQuotations: true).ToList();
        foreach (var place in all)
        {
            if (KeyOf(place) is not { } key)
                continue;

            if (!byUnit.TryGetValue(key, out var places))
                byUnit[key] = places = [];

            // Many figures of one noun are a table in prose.
            if (places.Count < 8 && !places.Exists(known => known.Quantity.Value == place.Quantity.Value) && places.Find(other => IsContradiction(model, other, place)) is { Block: not null } first)
            {
                told.Add(place.SpanWithNoun.InSource.Start);
                yield return Report(rule, first.SpanWithNoun, place.SpanWithNoun);
            }

            places.Add(place);
        }

        var figures = all.FindAll(static place => place.Block.Place.QuoteDepth == 0);
        foreach (var (first, again) in SwappedDigits.Of(model, figures))
        {
            if (told.Add(again.SpanWithNoun.InSource.Start))
                yield return Report(rule, first.SpanWithNoun, again.SpanWithNoun);
        }

        foreach (var (first, again) in VoteTallies.Contradictions(model))
            yield return Report(rule, first, again, "another tally here");

        foreach (var finding in PartSums.Contradictions(model, rule).Concat(DeathTolls.Contradictions(model, rule, figures)).Concat(DefiniteFigures.Contradictions(model, rule, figures, told)).Concat(RetoldFigures.Contradictions(model, rule, figures, told))
            .Concat(WholeBodies.Contradictions(model, rule, figures, told)).Concat(RetoldSums.Contradictions(model, rule, figures, told)).Concat(RetoldCrowds.Contradictions(model, rule, figures, told)).Concat(RetoldClauses.Contradictions(model, rule, figures, told))
            .Concat(RetoldPhrases.Contradictions(model, rule, figures, told)).Concat(ToldTotals.Contradictions(model, rule, figures, told)).Concat(PointedSums.Contradictions(model, rule, figures, told)).Concat(CompoundFigures.Contradictions(model, rule, figures, told)).Concat(FigureEchoes.Contradictions(model, rule, figures, told)))
        {
            yield return finding;
        }
    }

    /// <summary>A finding at the later of two figures of one thing.</summary>
    internal static Diagnostic Report(Rule rule, ProseSpan first, ProseSpan again, string label = "another figure here") =>
        rule.At(again, caseName: null, ("first", first.Text)) with { Related = [new RelatedSpan(first.InSource, label)] };

    /// <summary>What is counted: a bare noun right behind the number, "a night", or the currency; null for what can't be compared.</summary>
    private static string? KeyOf(FigurePlace place)
    {
        var quantity = place.Quantity;
        if (quantity.IsCompound || quantity.Value < 3 || (quantity.Value < 10 && quantity.Kind != QuantityKind.Count))
            return null;

        if (quantity.Kind == QuantityKind.Money)
            return $"money {place.Block.TextOf(place.Block.Tokens[quantity.UnitToken])}";

        if (quantity.Kind == QuantityKind.Measure && quantity.UnitToken >= 0)
            return place.Unit;

        if (quantity.Kind != QuantityKind.Count)
            return null;

        if (quantity.InDigits && RateUnit(place) is { } rate)
            return $"a {rate}";

        return quantity.NounToken == quantity.EndToken && place.Unit.Length > 2 ? place.Unit : null;
    }

    /// <summary>"4,100 a night"</summary>
    private static string? RateUnit(FigurePlace place) => FigureSurroundings.TimeBehind(place, place.Quantity.EndToken) is { Length: > 0 } unit ? unit.ToString() : null;

    /// <summary>"44 judges" and "the court's 46 judges": what was counted to the last one is not rounded.</summary>
    private static bool AreCounted(FigurePlace one, FigurePlace other) =>
        one.Quantity.Kind == QuantityKind.Count && other.Quantity.Kind == QuantityKind.Count && (one.Quantity.Value % 10 != 0 || other.Quantity.Value % 10 != 0) && Math.Max(one.Quantity.Value, other.Quantity.Value) < MostCounted;

    private bool IsContradiction(SemanticModel model, FigurePlace one, FigurePlace other)
    {
        var (low, high) = (Math.Min(one.Quantity.Value, other.Quantity.Value), Math.Max(one.Quantity.Value, other.Quantity.Value));
        if (low == high || (high > low * 2 && !SwappedDigits.Are(low, high)) || (high - low) * 100 < low * tolerance && !SwappedDigits.Are(low, high) && !AreCounted(one, other))
            return false;

        if (other.Quantity.Precision != Precision.Exact || (one.Quantity.Precision != Precision.Exact && !(SwappedDigits.Are(low, high) && FigureSurroundings.IsLed(other, ["that", "those", "these"]))))
            return false;

        if (BackReference.IsTo(model, one, other) || BackReference.IsAllOf(model, one, other) || MoneyTopic.IsShared(model, one, other))
            return true;

        if (!one.Quantity.InDigits || !other.Quantity.InDigits || low < 10)
            return false;

        if (one.SharesSentence(other) && !(SwappedDigits.Are(low, high) && FigureSurroundings.IsLed(other, ["that", "this", "those"])))
            return false;

        var isQuotation = other.Block.Place.QuoteDepth > 0;
        if (isQuotation || one.Block.Place.QuoteDepth > 0)
            return isQuotation && one.Block.Index == other.Block.Index - 1 && one.Quantity.Kind == QuantityKind.Count;

        if (RateUnit(other) is not null)
            return FigureSurroundings.ShareWord(one, other);

        var areSwapped = SwappedDigits.Are(low, high) && high >= 20;
        if (other.Quantity.Kind == QuantityKind.Money)
            return areSwapped && low * 10 > high && (FigureSurroundings.IsLed(other, ["that", "the", "this", "those"]) || FigureSurroundings.ShareRate(one, other) || FigureSurroundings.ShareTopic(one, other));

        return (areSwapped && low >= 100 && !BackReference.AreOfOtherTimes(model, one, other) && !SwappedDigits.IsAnother(model, other)) || (FigureSurroundings.IsLed(other, ["all", "the", "those", "these", "its", "their", "our"]) && !BackReference.IsRestricted(other) && FigureSurroundings.IsPlain(model, one) && FigureSurroundings.IsPlain(model, other));
    }
}
