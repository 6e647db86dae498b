using DraftLint.Diagnostics;

namespace DraftLint.Phrases;

/// <summary>A pattern took too long on a draft: the findings of its rule there can't be trusted.</summary>
/// <param name="pattern">The pattern, as it stands in the rule file.</param>
/// <param name="origin">Where it stands there.</param>
internal sealed class PatternLimitException(string pattern, RuleOrigin origin) : Exception($"The pattern {pattern} reached its limit.")
{
    /// <summary>The pattern, as it stands in the rule file.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>Where it stands in the rule file.</summary>
    public RuleOrigin Origin { get; } = origin;
}
