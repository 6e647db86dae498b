using DraftLint.Rules;

namespace DraftLint.Evaluation;

/// <summary>Which checks an evaluation speaks of.</summary>
/// <param name="Names">Their names; empty for all.</param>
internal sealed record CheckFilter(IReadOnlyCollection<string> Names)
{
    /// <summary>Whether it speaks of this one.</summary>
    public bool Holds(string check) => Names.Count == 0 || Names.Contains(check, StringComparer.Ordinal);

    /// <summary>The first name that no rule has, or null.</summary>
    public string? Unknown(RuleSet rules) => Names.FirstOrDefault(name => rules[name] is null);
}
