using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Acronyms;
using DraftLint.Syntax;

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
            if (!model.Parts.IsBody(block) || model.Quotations.Covers(block, use.Token) || AcronymPlace.IsNoAcronym(use) || !seen.Add(use.Letters) || model.Facts.IsWellKnownAcronym(use.Letters))
                continue;

            if (FirstDefinition(model, use) is not { } definition || definition.Use.Span == use.Span || IsSameSentence(definition, use) || AcronymGloss.IsSpelledOutEarlier(model.Draft, use) || IsNote(block))
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

    /// <summary>A paragraph all in emphasis is a note of the desk: "Originally posted on the board's blog."</summary>
    private static bool IsNote(ProseBlock block)
    {
        foreach (var inline in block.Inlines)
        {
            if (inline.Kind is InlineKind.Emphasis && inline.Start <= block.Tokens[0].Start && inline.End >= block.Tokens[^1].Start)
                return true;
        }

        return false;
    }

    private static bool IsSameSentence(AcronymDefinition definition, AcronymUse use) =>
        ReferenceEquals(definition.Use.Span.Block, use.Span.Block) && use.Span.Block.SentenceOf(definition.Use.Token) == use.Span.Block.SentenceOf(use.Token);
}
