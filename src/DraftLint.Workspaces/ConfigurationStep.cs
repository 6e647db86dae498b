using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Rules;

namespace DraftLint.Workspaces;

/// <summary>One thing that a configuration does to the rules: the steps of all files that it extends, in order, make the rules of a draft.</summary>
/// <param name="Added">Rules that come in, in the place of those that have their names.</param>
/// <param name="Changes">What is set.</param>
/// <param name="Where">The drafts it is for; null for all.</param>
internal sealed record ConfigurationStep(ImmutableArray<Rule> Added, ImmutableArray<RuleChange> Changes, ImmutableArray<Glob>? Where = null)
{
    /// <summary>Whether it holds for a draft.</summary>
    /// <param name="draft">The draft's full path.</param>
    public bool HoldsFor(string draft)
    {
        if (Where is not { } globs)
            return true;

        var isIn = false;
        foreach (var glob in globs)
        {
            if (glob.Matches(draft))
                isIn = !glob.IsExclusion;
        }

        return isIn;
    }

    /// <summary>The rules behind it.</summary>
    public RuleSet Of(RuleSet rules, ICollection<Problem> problems) => (Added.IsEmpty ? rules : rules.With(Added)).Apply(Changes, problems);
}
