using DraftLint.Diagnostics;
using DraftLint.Rules;

namespace DraftLint.Cli;

/// <summary>Applies <c>--rule NAME[=SEVERITY]</c>.</summary>
internal static class RuleSelection
{
    /// <summary>The set with the severities given; names without one leave only themselves on.</summary>
    public static RuleSet Apply(RuleSet rules, IReadOnlyList<string> selections, ICollection<Problem> problems)
    {
        if (selections.Count == 0)
            return rules;

        var alone = selections.Where(selection => !selection.Contains('=', StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var changed = rules.Rules.Select(rule => Changed(rule, alone, selections)).ToArray();
        foreach (var selection in selections)
        {
            var name = selection.Split('=')[0];
            var isSeverity = !selection.Contains('=', StringComparison.Ordinal) || SeverityOf(selection.Split('=')[1]) is not null;
            if (rules[name] is null)
                problems.Add(new Problem(Problem.Configuration, null, null, rules.UnknownRule(name)));
            else if (!isSeverity)
                problems.Add(new Problem(Problem.Configuration, null, null, $"\"{selection}\" sets no severity: write error, warning, note or off."));
        }

        return new RuleSet([.. changed]);
    }

    private static Rule Changed(Rule rule, HashSet<string> alone, IReadOnlyList<string> selections)
    {
        foreach (var selection in selections)
        {
            var parts = selection.Split('=');
            if (parts.Length == 2 && (parts[0] == rule.Name || parts[0] == rule.Id) && SeverityOf(parts[1]) is { } severity)
                return rule with { Severity = severity };
        }

        if (alone.Count == 0)
            return rule;

        var isNamed = alone.Contains(rule.Name) || alone.Contains(rule.Id);
        return isNamed ? rule with { Severity = rule.Severity == Severity.Off ? Severity.Warning : rule.Severity } : rule with { Severity = Severity.Off };
    }

    private static Severity? SeverityOf(string word) => word switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "note" => Severity.Note,
        "off" => Severity.Off,
        _ => null,
    };
}
