using System.Collections.Immutable;
using System.Text;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Yaml;

namespace DraftLint.Vale;

/// <summary>Makes a rule of a file that is written for Vale, and of what draftlint.yml sets over it.</summary>
internal sealed class ValeRuleBuilder
{
    private const string CodeKey = "code";

    /// <summary>Keys that every file of Vale's may have; <c>source</c> is for people, and stands in public styles.</summary>
    private static readonly string[] CommonKeys = ["extends", "message", "level", "link", "description", "tests", "name", "id", "severity", "source", CodeKey];

    /// <summary>Keys that draftlint.yml may set beside those of the kind.</summary>
    private static readonly string[] KeysAbove = ["severity", "level", "message", "link", "title", "why", "description", "help"];

    private static readonly string[] TaggerKeys = ["tag", "upos", "target", "min"];

    private readonly RuleDefinition definition;
    private readonly YamlProblems[] problems;

    private ValeRuleBuilder(RuleDefinition definition)
    {
        this.definition = definition;
        problems = [.. definition.Layers.Select(static layer => new YamlProblems(layer.File, layer.ProblemId))];
    }

    private YamlProblems Last => problems[^1];

    /// <summary>Builds the rule. Null if it can't be kept; <paramref name="found"/> is what is wrong in the last layer.</summary>
    public static Rule? Build(RuleDefinition definition, out IReadOnlyList<Problem> found)
    {
        var builder = new ValeRuleBuilder(definition);
        var rule = builder.Build();
        found = builder.Last.All;
        return rule;
    }

    private Rule? Build()
    {
        var extends = (YamlScalar)definition.Layers[0].Mapping["extends"]!; // That makes it a file of Vale's.
        if (Refuses(extends) || Needed("message") is not { } message)
            return null;

        var options = new LayeredOptions(definition.Layers, definition.Own);
        var check = ValeKinds.Checks[extends.Value](options);
        Collect(options, extends.Value);
        var name = definition.ValeName!; // So is its rule.
        ImmutableArray<DeclaredKey> declared = [.. options.Declared.Where(static key => !ValeSettings.Keys.Contains(key.Name, StringComparer.Ordinal))];
        return new Rule
        {
            Id = definition.File.Mapping["id"] is YamlScalar { IsNull: false } id ? id.Value : name,
            Name = name,
            Kind = extends.Value,
            Message = message,
            Title = Text("title", TitleOf(name)),
            Why = Text("why"),
            Description = Text("description"),
            Help = Text("help"),
            Link = Text("link"),
            Severity = SeverityOf(),
            FixKind = check.Action.IsSome ? FixKind.Suggestion : FixKind.None,
            Check = check,
            Options = declared,
            Settings = definition.Settings(["severity", "level", .. declared.SelectMany(static option => option.Spellings)]),
            Origin = new RuleOrigin(definition.File.File, definition.File.Mapping.Position),
            Definition = definition,
        };
    }

    /// <summary>Whether the rule needs what there is not: a program, or the parts of speech.</summary>
    private bool Refuses(YamlScalar extends)
    {
        if (extends.Value == ValeKinds.Script)
        {
            Last.Add(extends, "A rule that extends \"script\" is a program, which is not run: the rule is left out.");
            return true;
        }

        if (!ValeKinds.Checks.ContainsKey(extends.Value))
        {
            Last.AddUnknown(extends, "extension point", ValeKinds.Names);
            return true;
        }

        return extends.Value == "sequence" && RefusesTags();
    }

    private bool RefusesTags()
    {
        foreach (var layer in definition.Layers)
        {
            if (layer.Mapping["model"] is { } model)
            {
                Last.Add(model, "The rule wants a tagger of its own, and parts of speech are not known here: it is left out.");
                return true;
            }

            var keys = (layer.Mapping["tokens"] as YamlSequence)?.Items.OfType<YamlMapping>().SelectMany(static token => token.Entries).Select(static entry => entry.Key) ?? [];
            if (keys.FirstOrDefault(static key => TaggerKeys.Contains(key.Value, StringComparer.Ordinal)) is not { } tag)
                continue;

            Last.Add(tag, $"\"{tag.Value}\" wants parts of speech, which are not known here: the rule is left out.");
            return true;
        }

        return false;
    }

    /// <summary>Faults of the options, and the keys that nobody asked for: what can't be kept is told.</summary>
    private void Collect(LayeredOptions options, string kind)
    {
        var last = problems.Length - 1;
        foreach (var problem in options.ProblemsOf(last).All)
            Last.Add(problem.Position ?? new Text.LinePosition(1, 1), problem.Message);

        var isFile = last == definition.Own;
        if (isFile && definition.File.Mapping[CodeKey] is YamlScalar { Value: "true" } code)
            Last.Add(code, "Code is looked at by rules with \"scope: raw\" only.");

        var spellings = options.Declared.Where(key => !isFile || !ValeSettings.Keys.Contains(key.Name, StringComparer.Ordinal)).SelectMany(static option => option.Spellings);
        Last.AddUnknownKeys(definition.Layers[last].Mapping, $"key of Vale's \"{kind}\"", [.. isFile ? CommonKeys : [.. KeysAbove, .. ValeSettings.Keys], .. spellings]);
    }

    private string? Needed(string key)
    {
        if (definition[key] is var (node, layer))
            return WhereOf(layer).Text(node, key);

        Last.Add(definition.File.Mapping, $"The rule has no \"{key}\".");
        return null;
    }

    private string Text(string key, string byDefault = "") => definition[key] is var (node, layer) ? WhereOf(layer).Text(node, key)?.Trim() ?? byDefault : byDefault;

    /// <summary>The later of <c>severity</c> and <c>level</c> counts; a suggestion is a note.</summary>
    private Severity SeverityOf()
    {
        for (var i = definition.Layers.Length - 1; i >= 0; i--)
        {
            var mapping = definition.Layers[i].Mapping;
            if (mapping["severity"] is { } severity)
                return problems[i].Severity(severity, "severity") ?? Severity.Warning;

            if (mapping["level"] is { } level)
                return OfLevel(problems[i].Choice(level, "level", "suggestion", "warning", "error"));
        }

        return Severity.Warning;
    }

    /// <summary>The severity of a level of Vale's; null is its default.</summary>
    public static Severity OfLevel(string? level) => level switch
    {
        "suggestion" => Severity.Note,
        "error" => Severity.Error,
        _ => Severity.Warning,
    };

    private YamlProblems WhereOf(OptionLayer layer) => problems[definition.Layers.IndexOf(layer)];

    /// <summary>The name of the file in words: "SentenceLength" is "Sentence length".</summary>
    private static string TitleOf(string name)
    {
        var words = new StringBuilder();
        var last = name[(name.LastIndexOf('.') + 1)..];
        for (var i = 0; i < last.Length; i++)
        {
            var begins = i > 0 && char.IsUpper(last[i]) && char.IsLower(last[i - 1]);
            words.Append(begins ? " " : "").Append(begins ? char.ToLowerInvariant(last[i]) : last[i]);
        }

        return words.ToString();
    }
}
