using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using DraftLint.Diagnostics;
using DraftLint.Rules;

namespace DraftLint.Reporting;

/// <summary>The rules in force for a path, for scripts: one JSON object with each rule, its settings, and the place that each of them comes from.</summary>
public static class RulesReport
{
    /// <summary>Writes the object, indented, with a line end behind it.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="configuration">The draftlint.yml behind them, or null for the recommended set.</param>
    /// <param name="writer">Takes the text.</param>
    public static void Write(RuleSet rules, string? configuration, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(writer);
        var log = new JsonRules(Product.Version, configuration, [.. rules.Rules.Select(RuleOf)]);
        writer.Write(JsonSerializer.Serialize(log, RulesJson.Context.JsonRules));
        writer.Write('\n');
    }

    private static JsonRule RuleOf(Rule rule) =>
        new(rule.Id, rule.Name, rule.Kind, rule.Title, rule.Severity.Word(), rule.FixKind.Word(), PlaceOf(rule, rule.Origin), [.. SettingsOf(rule)]);

    /// <summary>What was set; a severity that no file sets comes from the rule's own file.</summary>
    private static IEnumerable<JsonSetting> SettingsOf(Rule rule)
    {
        if (!rule.Settings.Any(setting => setting.Key == "severity"))
            yield return new JsonSetting("severity", rule.Severity.Word(), PlaceOf(rule, rule.Origin));

        foreach (var setting in rule.Settings)
            yield return new JsonSetting(setting.Key, setting.Value, PlaceOf(rule, setting.Origin));
    }

    private static JsonPlace PlaceOf(Rule rule, RuleOrigin origin) => !Path.HasExtension(origin.File)
        ? new JsonPlace(origin.File, null, null, null)
        : new JsonPlace(origin.File, origin.Position.Line, origin.Position.Column, RuleReference.IsBuiltIn(rule, origin) ? true : null);
}

/// <summary>The whole object.</summary>
internal sealed record JsonRules(string Version, string? Configuration, ImmutableArray<JsonRule> Rules);

/// <summary>A rule.</summary>
internal sealed record JsonRule(string Id, string Name, string Kind, string Title, string Severity, string Fix, JsonPlace Declared, ImmutableArray<JsonSetting> Settings);

/// <summary>A key that is set, with the value as it is written.</summary>
internal sealed record JsonSetting(string Key, string Value, JsonPlace Set);

/// <summary>A place in a file, line and column from 1; an option of the command line and a built-in set have no line. A file that is built in lies in DraftLint; any other is the house's own.</summary>
internal sealed record JsonPlace(string File, int? Line, int? Column, bool? BuiltIn);

/// <summary>The serializer of <see cref="JsonRules"/>, made at build time.</summary>
[JsonSerializable(typeof(JsonRules))]
internal sealed partial class RulesJson : JsonSerializerContext
{
    /// <summary>With the layout that all our JSON has.</summary>
    public static RulesJson Context { get; } = new(JsonLayout.Options());
}
