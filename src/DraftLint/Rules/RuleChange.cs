using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Yaml;

namespace DraftLint.Rules;

/// <summary>One entry of <c>rules:</c> in draftlint.yml or of <c>draftlint:</c> in a draft: a rule with another severity or other options.</summary>
/// <param name="Rule">The name or id, as written.</param>
/// <param name="Severity">The severity alone (<c>duplicate-list-entry: error</c>), or null where a mapping sets options.</param>
/// <param name="Origin">The place of the name.</param>
public sealed record RuleChange(string Rule, Severity? Severity, RuleOrigin Origin)
{
    /// <summary>The options, or null for a severity alone.</summary>
    internal OptionLayer? Options { get; init; }

    /// <summary>Why a draft switches the rule off, or null; only a draft gives reasons.</summary>
    internal string? Reason { get; init; }

    /// <summary>The id of what is wrong in it.</summary>
    internal string ProblemId { get; init; } = Problem.Configuration;

    /// <summary>Reads the value of <c>rules:</c> in draftlint.yml or of <c>draftlint:</c> in a draft; <paramref name="key"/> is which.</summary>
    internal static ImmutableArray<RuleChange> Read(YamlNode node, string key, YamlProblems problems)
    {
        if (problems.Mapping(node, key) is not { } mapping)
            return [];

        var changes = ImmutableArray.CreateBuilder<RuleChange>(mapping.Entries.Length);
        foreach (var entry in mapping.Entries)
        {
            var origin = new RuleOrigin(problems.File, entry.Key.Position);
            if (entry.Value is YamlMapping options)
                changes.Add(OfOptions(entry.Key.Value, origin, options, problems, takesReason: key == DraftSettings.Key));
            else if (entry.Value is not YamlScalar { IsNull: false })
                problems.Add(entry.Value, $"\"{entry.Key.Value}\" must be a severity (error, warning, note, off) or a mapping with options.");
            else if (problems.Severity(entry.Value, entry.Key.Value) is { } severity)
                changes.Add(new RuleChange(entry.Key.Value, severity, origin) { ProblemId = problems.Id });
        }

        return changes.ToImmutable();
    }

    private static RuleChange OfOptions(string rule, RuleOrigin origin, YamlMapping options, YamlProblems problems, bool takesReason)
    {
        var reason = takesReason ? options["reason"] as YamlScalar : null;
        if (reason is not null)
            options = new YamlMapping(options.Span, options.Position, [.. options.Entries.Where(entry => entry.Value != reason)]);

        return new RuleChange(rule, null, origin)
        {
            Options = new OptionLayer(options, problems.File, problems.Id),
            Reason = reason is { IsNull: false } ? reason.Value.Trim() : null,
            ProblemId = problems.Id,
        };
    }
}
