using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Outlets;
using DraftLint.Rules;
using DraftLint.Yaml;

namespace DraftLint.Tests.Rules.Schemas;

/// <summary>The JSON schemas of <c>rules/schema</c>, made of the keys that the loaders declare. Draft 7, which every editor with YAML support reads.</summary>
internal static class SchemaFiles
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Where they lie.</summary>
    public static string Folder { get; } = Path.Combine(DraftFiles.Repository, "rules", "schema");

    /// <summary>All schemas by the names of their files, as texts.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["draftlint.json"] = Text("draftlint.json", "draftlint.yml", "What DraftLint checks in the drafts below the folder of this file.", ConfigurationKeys.File, schema => schema["definitions"] = Settings()),
        ["facts.json"] = Text("facts.json", "DraftLint facts file", "People and their offices, names, aliases, acronyms and places.", FactsKeys.File),
        ["outlet.json"] = Text("outlet.json", "DraftLint submission profile", "What one opinion desk asks for.", OutletKeys.File, schema => schema["definitions"] = Settings()),
        ["rule.json"] = Text("rule.json", "DraftLint rule file", "One rule: its declaration, its documentation and its test.", RuleKeys.File, AddKinds),
    };

    /// <summary>The keys that draftlint.yml may set for a rule, whatever its kind.</summary>
    private static IEnumerable<DeclaredKey> Settable => RuleKeys.File.Keys.Where(key => !RuleKeys.Fixed.Contains(key.Name));

    private static string Text(string name, string title, string description, KeyTable table, Action<JsonObject>? more = null)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$id"] = $"https://github.com/draftlint/draftlint/blob/main/rules/schema/{name}",
            ["title"] = title,
            ["description"] = description,
            ["type"] = "object",
        };
        if (table != RuleKeys.File)
            schema["additionalProperties"] = false;

        SchemaShapes.Fill(schema, table);
        more?.Invoke(schema);
        return schema.ToJsonString(Layout) + "\n";
    }

    /// <summary>The keys of a kind stand beside the others, so what may be there depends on <c>kind</c>.</summary>
    private static void AddKinds(JsonObject schema)
    {
        var kind = schema["properties"]!["kind"]!.AsObject(); // It is one of the keys.
        kind["enum"] = SchemaShapes.Words(KindKeys.Kinds);
        schema["allOf"] = new JsonArray([.. KindKeys.Kinds.Select(OfKind)]);

        // A rule that extends another has its kind and its message.
        schema["required"] = new JsonArray("id", "name");
        schema["anyOf"] = new JsonArray(new JsonObject { ["required"] = new JsonArray("kind", "message") }, new JsonObject { ["required"] = new JsonArray("extends") });
    }

    private static JsonObject OfKind(string kind)
    {
        var keys = KindKeys.Of(kind);
        return new()
        {
            ["if"] = new JsonObject { ["anyOf"] = new JsonArray([Having("kind", [kind]), .. NamesOfRules(kind) is { Length: > 0 } names ? [Having("extends", names)] : Array.Empty<JsonNode>()]) },
            ["then"] = new JsonObject
            {
                ["description"] = KindTexts.Of(kind),
                ["type"] = "object",
                ["properties"] = SchemaShapes.Properties(keys.SelectMany(Spelled)),
                ["propertyNames"] = new JsonObject { ["enum"] = SchemaShapes.Words(RuleKeys.File.Names.Union(NamesOf(keys), StringComparer.Ordinal)) },
            },
        };
    }

    /// <summary>The built-in rules of a kind, by name and id: a rule that extends one of them takes the kind's keys.</summary>
    private static string[] NamesOfRules(string kind) => [.. RuleSet.All.Rules.Where(rule => rule.Kind == kind).SelectMany(rule => (string[])[rule.Name, rule.Id])];

    private static JsonObject Having(string key, IEnumerable<string> values) => new()
    {
        ["type"] = "object",
        ["required"] = SchemaShapes.Words([key]),
        ["properties"] = new JsonObject { [key] = new JsonObject { ["enum"] = SchemaShapes.Words(values) } },
    };

    /// <summary>What <c>rules:</c> takes: a built-in rule's own keys, and anything for rules of the house, whose kinds the schema can't know.</summary>
    private static JsonObject Settings()
    {
        var definitions = new JsonObject
        {
            ["severity"] = new JsonObject { ["enum"] = SchemaShapes.Words(RuleKeys.Severities) },
            ["settings"] = new JsonObject { ["type"] = "object", ["properties"] = SchemaShapes.Properties(Settable) },
        };
        var names = new JsonObject();
        foreach (var rule in RuleSet.All.Rules.OrderBy(rule => rule.Name, StringComparer.Ordinal))
        {
            definitions[rule.Name] = OfRule(rule);
            names[rule.Name] = Reference(rule.Name);
            names[rule.Id] = Reference(rule.Name);
        }

        definitions["rules"] = new JsonObject { ["type"] = "object", ["properties"] = names, ["additionalProperties"] = SeverityOr(Reference("settings")) };
        return definitions;
    }

    private static JsonObject OfRule(Rule rule)
    {
        var keys = KindKeys.Of(rule.Kind);
        var options = new JsonObject
        {
            ["type"] = "object",
            ["allOf"] = new JsonArray(Reference("settings")),
            ["properties"] = SchemaShapes.Properties(keys.SelectMany(Spelled)),
            ["propertyNames"] = new JsonObject { ["enum"] = SchemaShapes.Words(NamesOf(Settable).Union(NamesOf(keys), StringComparer.Ordinal)) },
        };
        var schema = SeverityOr(options);
        schema["description"] = rule.Title + ".";
        return schema;
    }

    /// <summary>A key with <c>key+</c>, which adds to it, and <c>key-</c>, which takes texts away, if it is a list or a mapping.</summary>
    private static IEnumerable<DeclaredKey> Spelled(DeclaredKey key) => key.Spellings.Select(name => name[^1] switch
    {
        _ when name == key.Name => key,
        '+' => key with { Name = name, Default = "", Documentation = $"Added to \"{key.Name}\"." },
        _ => key with { Name = name, Default = "", Shape = ValueShape.Texts, Documentation = $"Taken away from \"{key.Name}\"." },
    });

    private static IEnumerable<string> NamesOf(IEnumerable<DeclaredKey> keys) => keys.SelectMany(key => key.Spellings);

    private static JsonObject SeverityOr(JsonObject settings) => new() { ["anyOf"] = new JsonArray(Reference("severity"), settings) };

    private static JsonObject Reference(string definition) => new() { ["$ref"] = "#/definitions/" + definition };
}
