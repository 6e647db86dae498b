using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.People;
using DraftLint.Text;

namespace DraftLint.Checks.People;

/// <summary>One person's name in two spellings, in the draft or beside the facts: "DeVito", "De Vito"; "Kim Jong un".</summary>
internal sealed class InconsistentName : Check
{
    private readonly NameLikeness likeness;

    public InconsistentName(RuleOptions options)
    {
        var maxDistance = options.Number("max-distance", 2);
        likeness = new NameLikeness(options.Number("min-letters", 5), maxDistance);
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var variant in new NameVariantReader(model, likeness).Read())
        {
            var caseName = variant.Source switch { VariantSource.Facts => "facts", VariantSource.Pattern => "pattern", _ => null };
            yield return rule.At(variant.Span, caseName, ("right", variant.Right)) with
            {
                Related = variant.Other is { } other ? [new(other.InSource, "the other spelling")] : [],
                Fix = Fix.Suggestion($"Write \"{variant.Right}\"", new TextEdit(variant.Span.InSource, variant.Right)),
            };
        }
    }
}
