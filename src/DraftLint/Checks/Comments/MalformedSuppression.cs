using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;

namespace DraftLint.Checks.Comments;

/// <summary>A comment to DraftLint that it can't understand: <c>&lt;!-- draftlint-ignore say-use --&gt;</c>.</summary>
/// <remarks>It takes the names of all rules to tell, so <see cref="SuppressionFaults"/> finds it when the other rules are done.</remarks>
internal sealed class MalformedSuppression(RuleOptions options) : Check
{
    /// <summary>Whether a comment that silences must say why.</summary>
    public bool RequiresReason { get; } = options.Flag("require-reason", byDefault: false);

    public override bool NeedsOtherRules => true;

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule) => [];
}
