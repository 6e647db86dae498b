using System.Collections.Immutable;
using DraftLint.Checks;
using DraftLint.Diagnostics;
using DraftLint.Text;
using DraftLint.Vale;
using DraftLint.Yaml;

namespace DraftLint.Rules;

/// <summary>Makes a rule of its definition: the words, the severity, the check with its options.</summary>
internal sealed class RuleBuilder
{
    private static readonly string[] TextKeys = ["title", "why", "description", "help"];

    private readonly RuleDefinition definition;
    private readonly YamlProblems[] problems;

    private RuleBuilder(RuleDefinition definition)
    {
        this.definition = definition;
        problems = [.. definition.Layers.Select(layer => new YamlProblems(layer.File, layer.ProblemId))];
    }

    /// <summary>Builds the rule. Null if a needed key is missing; <paramref name="found"/> is what is wrong in the last layer.</summary>
    /// <remarks>What is wrong in the layers below was reported when they were the last.</remarks>
    public static Rule? Build(RuleDefinition definition, out IReadOnlyList<Problem> found)
    {
        if (definition.ValeName is not null)
            return ValeRuleBuilder.Build(definition, out found);

        var builder = new RuleBuilder(definition);
        var rule = builder.Build();
        found = builder.problems[^1].All;
        return rule;
    }

    private Rule? Build()
    {
        if (ValeRuleFile.LacksExtends(definition.File.Mapping))
        {
            problems[definition.Own].Add(definition.File.Mapping, $"The rule has no \"extends\", which says how it looks: {string.Join(", ", ValeKinds.Names)}.");
            return null;
        }

        var id = Needed("id");
        var name = Needed("name");
        var kind = Needed("kind");
        var message = Needed("message");
        var constructor = kind is null ? null : CheckOf(kind);
        if (id is null || name is null || kind is null || message is null || constructor is null)
            return null;

        CheckName(name);
        var options = new LayeredOptions(definition.Layers, definition.Own);
        var check = constructor(options);
        Collect(options);
        foreach (var key in TextKeys)
            CheckText(key);

        return new Rule
        {
            Id = id,
            Name = name,
            Kind = kind,
            Message = message,
            Title = definition.TextOf("title") ?? TitleOf(name),
            Severity = Value("severity", (where, node) => where.Severity(node, "severity")) ?? Severity.Warning,
            IsEnabled = Value("enabled", (where, node) => where.Flag(node, "enabled")) ?? true,
            FixKind = Value("fix", FixKindOf) ?? FixKind.None,
            Cases = Cases(),
            Check = check,
            Options = [.. options.Declared],
            Origin = new RuleOrigin(definition.File.File, definition.File.Mapping.Position),
            Definition = definition,
        };
    }

    private Func<RuleOptions, Check>? CheckOf(string kind)
    {
        if (CheckCatalog.Kinds.TryGetValue(kind, out var constructor))
            return constructor;

        problems[definition.Own].AddUnknown((YamlScalar)definition["kind"]!.Value.Node, "kind of check", [.. CheckCatalog.Kinds.Keys.Order(StringComparer.Ordinal)]);
        return null;
    }

    /// <summary>Faults of the options, and the keys that nobody asked for.</summary>
    private void Collect(LayeredOptions options)
    {
        var last = problems.Length - 1;
        foreach (var problem in options.ProblemsOf(last).All)
            problems[last].Add(problem.Position ?? new LinePosition(1, 1), problem.Message);

        var mapping = definition.Layers[last].Mapping;
        var isOwn = last == definition.Own;
        foreach (var entry in mapping.Entries)
        {
            if (IsKnown(entry.Key.Value, options, isOwn))
                continue;

            string[] known = [.. RuleKeys.File.Names.Where(key => IsFileKey(key, isOwn)), .. options.Declared.SelectMany(option => option.Spellings)];
            problems[last].AddUnknown(entry.Key, isOwn ? RuleKeys.File.Noun : "key that can be set for this rule", known);
        }
    }

    private static bool IsFileKey(string key, bool isOwn) => isOwn || !RuleKeys.Fixed.Contains(key, StringComparer.Ordinal);

    private static bool IsKnown(string key, LayeredOptions options, bool isOwn)
    {
        foreach (var name in RuleKeys.File.Names)
        {
            if (name == key)
                return IsFileKey(key, isOwn);
        }

        foreach (var option in options.Declared)
        {
            if (option.IsSpelled(key))
                return true;
        }

        return false;
    }

    private string? Needed(string key)
    {
        var root = definition.File.Mapping;
        if (definition[key] is not var (node, layer))
        {
            var slip = root.Entries.FirstOrDefault(entry => NearestName.Of(entry.Key.Value, [key]) is not null);
            if (slip.Key is null)
                problems[definition.Own].Add(root, $"The rule has no \"{key}\".");
            else
                problems[definition.Own].Add(slip.Key, $"There is no key \"{slip.Key.Value}\"; write \"{key}\".");

            return null;
        }

        var text = WhereOf(layer).Text(node, key);
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    /// <summary>What the rule reads from the file when it is asked for it must be a text all the same.</summary>
    private void CheckText(string key)
    {
        if (definition[key] is var (node, layer) && node is not YamlScalar { IsNull: false })
            WhereOf(layer).Text(node, key);
    }

    private T? Value<T>(string key, Func<YamlProblems, YamlNode, T?> read)
        where T : struct => definition[key] is var (node, layer) ? read(WhereOf(layer), node) : null;

    private static FixKind? FixKindOf(YamlProblems where, YamlNode node) => where.Choice(node, "fix", "none", "suggestion", "safe") switch
    {
        "none" => FixKind.None,
        "suggestion" => FixKind.Suggestion,
        "safe" => FixKind.Safe,
        _ => null,
    };

    private ImmutableDictionary<string, RuleCase> Cases()
    {
        if (definition["cases"] is not var (node, layer) || WhereOf(layer).Mapping(node, "cases") is not { } mapping)
            return ImmutableDictionary<string, RuleCase>.Empty;

        var where = WhereOf(layer);
        var cases = ImmutableDictionary.CreateBuilder<string, RuleCase>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (where.Mapping(entry.Value, entry.Key.Value) is not { } one)
                continue;

            RuleKeys.Case.Check(one, where);
            cases[entry.Key.Value] = new RuleCase(
                one["severity"] is { } severity ? where.Severity(severity, "severity") ?? Severity.Error : Severity.Error,
                one["message"] is { } message ? where.Text(message, "message") : null,
                one["help"] is { } help ? where.Text(help, "help") : null);
        }

        return cases.ToImmutable();
    }

    private void CheckName(string name)
    {
        foreach (var c in name)
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
                continue;

            problems[definition.Own].Add(definition["name"]!.Value.Node, $"\"{name}\" is no name of a rule: lower case, digits and hyphens, as in say-use.");
            return;
        }
    }

    private YamlProblems WhereOf(OptionLayer layer) => problems[definition.Layers.IndexOf(layer)];

    private static string TitleOf(string name) => string.Concat(char.ToUpperInvariant(name[0]).ToString(), name.AsSpan(1).ToString().Replace('-', ' '));
}
