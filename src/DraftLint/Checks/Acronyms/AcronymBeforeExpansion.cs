using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Acronyms;

namespace DraftLint.Checks.Acronyms;

/// <summary>An acronym used in the body before its words come: "The WT sued. The Water Trust (WT) is old."</summary>
/// <remarks>Headlines, well-known acronyms, quotations and an expansion in the same sentence are left alone.</remarks>
internal sealed class AcronymBeforeExpansion : Check
{
    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var use in model.Acronyms.Uses)
        {
            var block = use.Span.Block;
            if (!model.Parts.IsBody(block) || model.Quotations.Covers(block, use.Token) || !seen.Add(use.Letters) || model.Facts.IsWellKnownAcronym(use.Letters))
                continue;

            if (FirstDefinition(model, use) is not { } definition || definition.Use.Span == use.Span || IsSameSentence(definition, use))
                continue;

            yield return rule.At(use.Span, caseName: null, ("words", definition.Expansion.Text)) with
            {
                Related = [new RelatedSpan(definition.Whole.InSource, "spelled out here")],
            };
        }
    }

    private static AcronymDefinition? FirstDefinition(SemanticModel model, AcronymUse use)
    {
        foreach (var definition in model.Acronyms.DefinitionsOf(use.Letters))
        {
            if (definition.IsFitting && definition.Use.Span.InSource.Start >= use.Span.InSource.Start && model.Parts.IsProse(definition.Use.Span.Block))
                return definition;
        }

        return null;
    }

    private static bool IsSameSentence(AcronymDefinition definition, AcronymUse use) =>
        ReferenceEquals(definition.Use.Span.Block, use.Span.Block) && use.Span.Block.SentenceOf(definition.Use.Token) == use.Span.Block.SentenceOf(use.Token);
}
