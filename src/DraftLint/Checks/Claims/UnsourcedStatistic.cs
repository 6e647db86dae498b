using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Claims;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Grammar;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Checks.Claims;

/// <summary>A percentage, share or large count has no source in its sentence or the one before: "Sixty percent of renters cannot save."</summary>
/// <remarks>One report for each paragraph. Plans, fixed quantities and what the writer has lived through are left alone.</remarks>
internal sealed class UnsourcedStatistic : Check
{
    private readonly int minCount;

    /// <summary>The outlet that asks for sources, as the message names it; empty for none.</summary>
    private readonly string outlet;

    public UnsourcedStatistic(RuleOptions options)
    {
        minCount = options.Number("min-count", 100);
        var name = options.Text("outlet", "");
        outlet = options.Flag("by-outlet", byDefault: true) ? name : "";
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var reported = -1;
        foreach (var (block, sentence) in BodySentence.In(model))
        {
            if (block.Index == reported || Statistic(model, block, sentence) is not { } span)
                continue;

            yield return rule.At(span, outlet.Length > 0 ? "outlet" : null, ("outlet", outlet));
            reported = block.Index;
        }
    }

    private ProseSpan? Statistic(SemanticModel model, ProseBlock block, int sentence)
    {
        var place = block.Sentences[sentence];
        var quantities = model.Quantities.At(block, place);
        if (quantities.IsEmpty || model.Sources.IsSourced(block, sentence) || model.Sources.IsSourced(block, sentence - 1))
            return null;

        SentenceGrammar? grammar = null;
        foreach (var quantity in quantities)
        {
            if (!IsStatistic(block, quantity) || model.Quotations.Covers(block, quantity.FirstToken))
                continue;

            grammar ??= SentenceGrammar.Read(block, place);
            var clause = new ClaimClause(model, grammar, block, sentence, quantity.FirstToken);
            if (!clause.IsOwn(isPersonal: false) && !clause.IsUnreal && !clause.IsLaw)
                return quantity.SpanIn(block);
        }

        return null;
    }

    private bool IsStatistic(ProseBlock block, Quantity quantity) => FigureFilter.CanChange(block, quantity) && !FigureFilter.IsFixed(block, quantity, isMarked: false) && quantity.Kind switch
    {
        QuantityKind.Percent => true,
        QuantityKind.Share => quantity.NounToken >= 0,
        QuantityKind.Count => quantity.Value >= minCount && quantity.NounToken >= 0,
        _ => false,
    };
}
