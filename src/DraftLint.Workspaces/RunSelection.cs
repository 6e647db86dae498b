using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Yaml;

namespace DraftLint.Workspaces;

/// <summary>What <c>--rules</c> and <c>--rule NAME[=SEVERITY]</c> do to the rules of every draft.</summary>
internal sealed class RunSelection
{
    private static readonly RuleOrigin CommandLine = new(RunSettings.RuleOption, new Text.LinePosition(1, 1));
    private static readonly ImmutableArray<Severity> Severities = [Severity.Error, Severity.Warning, Severity.Note, Severity.Off];

    private readonly ImmutableArray<Rule> added;
    private readonly List<(string Name, Severity? Severity)> selections = [];
    private readonly HashSet<string> matched = new(StringComparer.Ordinal);
    private RuleSet? last;

    /// <summary>Reads the selections.</summary>
    /// <param name="selections">NAME or NAME=SEVERITY.</param>
    /// <param name="added">Rules that come in before.</param>
    /// <param name="problems">Takes severities that are none.</param>
    public RunSelection(IEnumerable<string> selections, ImmutableArray<Rule> added, ICollection<Problem> problems)
    {
        this.added = added;
        foreach (var selection in selections)
        {
            var parts = selection.Split('=', 2);
            if (parts.Length == 1)
                this.selections.Add((parts[0], null));
            else if (Severities.FirstOrDefault(severity => severity.Word() == parts[1], (Severity)(-1)) is var severity and >= 0)
                this.selections.Add((parts[0], severity));
            else
                problems.Add(new Problem(Problem.Configuration, null, null, $"--rule {selection}: \"{parts[1]}\" is no severity{NearestName.Hint(parts[1], [.. Severities.Select(SeverityWords.Word)])}"));
        }
    }

    /// <summary>Names that no configuration of the run has a rule for.</summary>
    public IEnumerable<Problem> Unmatched => last is null
        ? []
        : selections.Where(selection => !matched.Contains(selection.Name)).Select(selection => new Problem(Problem.Configuration, null, null, "--rule: " + last.UnknownRule(selection.Name)));

    /// <summary>The rules of the run behind those of a configuration.</summary>
    public RuleSet Apply(RuleSet rules)
    {
        if (!added.IsEmpty)
            rules = rules.With(added);

        last = rules;
        if (selections.Count == 0)
            return rules;

        foreach (var (name, _) in selections)
        {
            if (rules[name] is not null)
                matched.Add(name);
        }

        var isAlone = selections.Exists(selection => selection.Severity is null);
        return new RuleSet([.. rules.Rules.Select(rule => Changed(rule, isAlone))]);
    }

    private Rule Changed(Rule rule, bool isAlone)
    {
        var (name, severity) = selections.FindLast(selection => selection.Name == rule.Name || selection.Name == rule.Id);
        if (name is not null)
            return With(rule, severity ?? (rule.Severity == Severity.Off ? Declared(rule) : rule.Severity));

        return isAlone ? With(rule, Severity.Off) : rule;
    }

    /// <summary>The severity of a rule's file, for one that a set has switched off.</summary>
    private static Severity Declared(Rule rule) => RuleSet.All[rule.Name] is { Severity: > Severity.Off } builtIn ? builtIn.Severity : Severity.Warning;

    private static Rule With(Rule rule, Severity severity) =>
        rule.Severity == severity ? rule : rule with { Severity = severity, Settings = [new RuleSetting("severity", severity.Word(), CommandLine), .. rule.Settings.Where(setting => setting.Key != "severity")] };
}
