using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Terms;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Acronyms;

/// <summary>An organisation, place or treaty by a wrong name: "John Hopkins University", "the Worker's Party of Korea".</summary>
/// <remarks>What a definition of an acronym gets wrong is told with the acronym. Longer names that begin or end alike are other names.</remarks>
internal sealed class MisnamedEntity : Check
{
    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var names = new NameSlips(model.Facts);
        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block) || block.Place.QuoteDepth > 0)
                continue;

            foreach (var slip in names.In(block))
            {
                if (!model.Quotations.Covers(block, slip.FirstToken) && !IsDefined(model, block, slip) && IsOfItsPlace(model, block, slip))
                    yield return Report(rule, block, slip);
            }
        }
    }

    private static bool IsDefined(SemanticModel model, ProseBlock block, in NameSlip slip)
    {
        var span = block.SpanOf(slip.FirstToken, slip.EndToken);
        foreach (var definition in model.Acronyms.Definitions)
        {
            if (definition.Expansion.OverlapsWith(span))
                return true;
        }

        return false;
    }

    /// <summary>"the Worker's Party" is that of Korea only where the draft speaks of Korea.</summary>
    private static bool IsOfItsPlace(SemanticModel model, ProseBlock block, in NameSlip slip)
    {
        var written = block.SpanOf(slip.FirstToken, slip.EndToken).Text;
        foreach (var word in slip.Entity.Name.Split(' '))
        {
            if (model.Facts.IsPlace(word) && !written.Contains(word, StringComparison.Ordinal) && !model.Draft.Prose.Any(other => other.Text.Contains(word, StringComparison.Ordinal)))
                return false;
        }

        return true;
    }

    private static Diagnostic Report(Rule rule, ProseBlock block, in NameSlip slip)
    {
        var span = block.SpanOf(slip.FirstToken, slip.EndToken);
        var source = slip.Entity.Source;
        return rule.At(span, caseName: null, ("right", slip.Entity.Name)) with
        {
            Notes = source is null ? [] : [$"Source: {source.TrimEnd('.')}."],
            Fix = Fix.Suggestion($"Write {slip.Entity.Name}", new TextEdit(span.InSource, slip.Entity.Name)),
        };
    }
}
