using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Rules;

namespace DraftLint.Workspaces;

/// <summary>What holds for the drafts below one folder: a draftlint.yml with all that it extends, or the built-in rules where there is none.</summary>
internal sealed class Configuration(ImmutableArray<ConfigurationStep> steps, ImmutableArray<Glob> drafts, FactBook facts, Func<RuleSet, RuleSet> ofTheRun)
{
    private readonly Dictionary<string, RulesInForce> rulesByOverrides = new(StringComparer.Ordinal);

    /// <summary>The globs of <c>drafts:</c>.</summary>
    public ImmutableArray<Glob> Drafts => drafts;

    /// <summary>Whether <c>drafts:</c> takes a file out.</summary>
    /// <param name="draft">Its full path.</param>
    public bool Excludes(string draft) => drafts.Any(glob => glob.IsExclusion && glob.Matches(draft));

    /// <summary>The rules for a draft; the same object for all drafts for which the same overrides hold.</summary>
    /// <param name="draft">Its full path.</param>
    public RulesInForce For(string draft)
    {
        var holding = Enumerable.Range(0, steps.Length).Where(index => steps[index].HoldsFor(draft)).ToImmutableArray();
        var key = string.Join(',', holding.Select(index => index.ToString(CultureInfo.InvariantCulture)));
        if (!rulesByOverrides.TryGetValue(key, out var rules))
        {
            // What is wrong with a step was told when the configuration was read.
            var told = new List<Problem>();
            var set = holding.Aggregate(RuleSet.Empty, (set, index) => steps[index].Of(set, told));
            rulesByOverrides[key] = rules = new RulesInForce(ofTheRun(set), facts);
        }

        return rules;
    }
}

/// <summary>The rules and facts by which a draft is judged.</summary>
/// <param name="rules">The rules, those that are off too.</param>
/// <param name="facts">The facts.</param>
public sealed class RulesInForce(RuleSet rules, FactBook facts)
{
    private readonly Lazy<Linter> linter = new(() => new Linter(rules, facts));

    /// <summary>The rules, those that are off too.</summary>
    public RuleSet Rules => rules;

    /// <summary>The facts.</summary>
    public FactBook Facts => facts;

    /// <summary>The linter for them, made when first asked for.</summary>
    public Linter Linter => linter.Value;
}
