using DraftLint.Diagnostics;
using DraftLint.Semantics;

namespace DraftLint.Checks.Comments;

/// <summary>A comment that silences nothing: the finding that it was written for is gone, or on another line.</summary>
/// <remarks>It takes the findings of all rules to tell, so <see cref="SuppressionFaults"/> finds it when the other rules are done.</remarks>
internal sealed class UnusedSuppression : Check
{
    public override bool NeedsOtherRules => true;

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule) => [];
}
