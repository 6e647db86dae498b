using System.Collections.Frozen;
using System.Collections.Immutable;
using DraftLint.Rules;
using DraftLint.Vale.Checks;

namespace DraftLint.Vale;

/// <summary>Vale's extension points with the checks behind them. One line for each.</summary>
internal static class ValeKinds
{
    /// <summary>From the name of an extension point to the constructor that reads its options.</summary>
    public static FrozenDictionary<string, Func<RuleOptions, ValeCheck>> Checks { get; } = new Dictionary<string, Func<RuleOptions, ValeCheck>>(StringComparer.Ordinal)
    {
        ["capitalization"] = static options => new ValeCapitalization(options),
        ["conditional"] = static options => new ValeConditional(options),
        ["consistency"] = static options => new ValeConsistency(options),
        ["existence"] = static options => new ValeExistence(options),
        ["metric"] = static options => new ValeMetric(options),
        ["occurrence"] = static options => new ValeOccurrence(options),
        ["readability"] = static options => new ValeReadability(options),
        ["repetition"] = static options => new ValeRepetition(options),
        ["sequence"] = static options => new ValeSequence(options),
        ["spelling"] = static options => new ValeSpelling(options),
        ["substitution"] = static options => new ValeSubstitution(options),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The extension point whose rules are programs.</summary>
    public const string Script = "script";

    /// <summary>All that Vale has.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Checks.Keys.Append(Script).Order(StringComparer.Ordinal)];
}
