using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Yaml;

namespace DraftLint.Rules;

/// <summary>The rules in force for a draft. Immutable.</summary>
public sealed class RuleSet
{
    /// <summary>A set of no rules.</summary>
    public static RuleSet Empty { get; } = new([]);

    /// <summary>Makes a set of rules.</summary>
    public RuleSet(ImmutableArray<Rule> rules) => Rules = rules.Sort(static (left, right) => string.CompareOrdinal(left.Id, right.Id));

    /// <summary>All rules, those that are off too, in the order of their ids.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>The rule of a name or an id, by exact case, or null.</summary>
    public Rule? this[string nameOrId]
    {
        get
        {
            foreach (var rule in Rules)
            {
                if (string.Equals(rule.Name, nameOrId, StringComparison.Ordinal) || string.Equals(rule.Id, nameOrId, StringComparison.Ordinal))
                    return rule;
            }

            return null;
        }
    }

    /// <summary>The built-in rules, those that are off by default switched off.</summary>
    public static RuleSet Recommended => BuiltInRules.Recommended;

    /// <summary>The recommended rules with <c>strict: true</c> for those that have this option.</summary>
    public static RuleSet Strict => BuiltInRules.Strict;

    /// <summary>Every built-in rule.</summary>
    public static RuleSet All => BuiltInRules.All;

    /// <summary>A set with more rules; one that has the name or id of another takes its place.</summary>
    public RuleSet With(IEnumerable<Rule> rules)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var result = ImmutableArray.CreateBuilder<Rule>();
        foreach (var rule in rules.Reverse().Concat(Rules))
        {
            // A rule of which only the name or only the id is taken is gone as well.
            if (names.Contains(rule.Name) || ids.Contains(rule.Id))
                continue;

            names.Add(rule.Name);
            ids.Add(rule.Id);
            result.Add(rule);
        }

        return new RuleSet(result.ToImmutable());
    }

    /// <summary>A set with other severities and options, in order: the later change wins. What is wrong goes to <paramref name="problems"/>, and the rest counts.</summary>
    public RuleSet Apply(IEnumerable<RuleChange> changes, ICollection<Problem> problems)
    {
        ImmutableArray<Rule>.Builder? result = null;
        foreach (var change in changes)
        {
            result ??= Rules.ToBuilder();
            if (IndexOf(result, change.Rule) is var index and >= 0)
                result[index] = Changed(result[index], change, problems);
            else
                problems.Add(new Problem(change.ProblemId, change.Origin.File, change.Origin.Position, UnknownRule(change.Rule)));
        }

        return result is null ? this : new RuleSet(result.ToImmutable());
    }

    /// <summary>A sentence for a rule that isn't there, with the nearest that is.</summary>
    internal string UnknownRule(string name)
    {
        string[] known = [.. Rules.Select(rule => rule.Name), .. Rules.Select(rule => rule.Id)];
        return NearestName.Of(name, known) is { } nearest ? $"There is no rule \"{name}\"; the nearest is \"{nearest}\"." : $"There is no rule \"{name}\".";
    }

    private static Rule Changed(Rule rule, RuleChange change, ICollection<Problem> problems)
    {
        if (change.Severity is { } severity)
            return rule with { Severity = severity, Settings = WithSeverity(rule, severity, change.Origin) };

        if (change.Options is not { } layer || rule.Definition is not { } definition)
            return rule;

        var rebuilt = RuleBuilder.Build(definition.With(layer), out var found);
        foreach (var problem in found)
            problems.Add(problem);

        if (rebuilt is null)
            return rule;

        if (layer.Mapping["severity"] is not null)
            return rebuilt;

        // A severity that was set alone is in no layer of the definition.
        var before = rule.Settings.FirstOrDefault(setting => string.Equals(setting.Key, "severity", StringComparison.Ordinal));
        return rebuilt with { Severity = rule.Severity, Settings = before is null ? rebuilt.Settings : WithSeverity(rebuilt, rule.Severity, before.Origin) };
    }

    private static ImmutableArray<RuleSetting> WithSeverity(Rule rule, Severity severity, RuleOrigin origin)
    {
        var setting = new RuleSetting("severity", severity.Word(), origin);
        return [setting, .. rule.Settings.Where(other => !string.Equals(other.Key, "severity", StringComparison.Ordinal))];
    }

    private static int IndexOf(ImmutableArray<Rule>.Builder rules, string nameOrId)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            if (string.Equals(rules[i].Name, nameOrId, StringComparison.Ordinal) || string.Equals(rules[i].Id, nameOrId, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }
}
