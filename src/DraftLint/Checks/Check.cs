using DraftLint.Diagnostics;
using DraftLint.Semantics;

namespace DraftLint.Checks;

/// <summary>The C# behind a rule's kind: finds, and says nothing of severity or wording. Pure: model in, diagnostics out.</summary>
internal abstract class Check
{
    /// <summary>Finds nothing.</summary>
    public static Check None { get; } = new NoCheck();

    /// <summary>Whether it judges what other rules found, so that its examples are run beside the recommended rules.</summary>
    public virtual bool NeedsOtherRules => false;

    /// <summary>All findings of <paramref name="rule"/> in one draft, in any order.</summary>
    public abstract IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule);

    private sealed class NoCheck : Check
    {
        public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule) => [];
    }
}
