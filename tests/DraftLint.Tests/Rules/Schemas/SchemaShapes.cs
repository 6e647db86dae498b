using System.Globalization;
using System.Text.Json.Nodes;
using DraftLint.Yaml;

namespace DraftLint.Tests.Rules.Schemas;

/// <summary>JSON Schema for the values that declared keys take.</summary>
/// <remarks>A text may look like a number or a flag to a YAML parser: the loader takes every scalar for a text, and so does the schema.</remarks>
internal static class SchemaShapes
{
    private const string DayPattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private const string RoughDayPattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";
    private const string MonthsPattern = "^ *[0-9]+ +(months?|years?) *$";

    /// <summary>The schema of a mapping with the keys of a table.</summary>
    public static JsonObject Of(KeyTable table)
    {
        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = false };
        Fill(schema, table);
        return schema;
    }

    /// <summary>Gives a mapping's schema the keys of a table: the properties, which must be there, of which one must.</summary>
    public static void Fill(JsonObject schema, KeyTable table)
    {
        var needed = table.Keys.Where(key => key.IsNeeded).Select(key => key.Name).ToArray();
        if (needed.Length > 0)
            schema["required"] = Words(needed);

        if (!table.OneOf.IsEmpty)
            schema["oneOf"] = new JsonArray([.. table.OneOf.Select(name => new JsonObject { ["required"] = Words([name]) })]);

        schema["properties"] = Properties(table.Keys);
    }

    /// <summary>Keys as <c>properties</c>.</summary>
    public static JsonObject Properties(IEnumerable<DeclaredKey> keys) => new(keys.Select(key => KeyValuePair.Create<string, JsonNode?>(key.Name, Of(key))));

    /// <summary>Words as an array.</summary>
    public static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);

    /// <summary>The schema of a key's value, with its documentation.</summary>
    public static JsonObject Of(DeclaredKey key)
    {
        var schema = new JsonObject();
        if (key.Documentation.Length > 0)
            schema["description"] = key.Documentation;

        if (DefaultOf(key) is { } byDefault)
            schema["default"] = byDefault;

        foreach (var (name, node) in Shape(key).ToArray())
            schema[name] = node?.DeepClone();

        return schema;
    }

    private static JsonObject Shape(DeclaredKey key) => key.Shape switch
    {
        ValueShape.Texts => AnyOf(key, Text(key.Pattern), ListOf(Text(key.Pattern))),
        ValueShape.TextList => OrNull(ListOf(Text(key.Pattern)), key),
        ValueShape.TextLists => OrNull(ListOf(ListOf(Text(key.Pattern))), key),
        ValueShape.Number when !key.Choices.IsEmpty => new() { ["enum"] = new JsonArray([.. key.Choices.Select(choice => JsonValue.Create(int.Parse(choice, CultureInfo.InvariantCulture)))]) },
        ValueShape.Number => OrNull(new() { ["type"] = "integer" }, key),
        ValueShape.Flag => OrNull(new() { ["type"] = "boolean" }, key),
        ValueShape.Day => OrNull(new() { ["type"] = "string", ["pattern"] = DayPattern }, key),
        ValueShape.RoughDay => OrNull(new() { ["type"] = new JsonArray("string", "integer"), ["pattern"] = RoughDayPattern }, key),
        ValueShape.Months => new() { ["type"] = "string", ["pattern"] = MonthsPattern },
        ValueShape.Choice => new() { ["enum"] = Words(key.Choices) },
        ValueShape.TextMap => MapTo(OrNull(Text(key.Pattern), canBeNull: true)),
        ValueShape.TextsMap => MapTo(AnyOf(key with { MayBeNull = false }, Text(key.Pattern), ListOf(Text(key.Pattern)))),
        ValueShape.Mapping => OrNull(Of(key.Keys!), key), // A mapping is declared with its keys.
        ValueShape.Mappings => OrNull(ListOf(Of(key.Keys!)), key),
        ValueShape.TextsOrMappings => ListOf(new() { ["anyOf"] = new JsonArray(Text(key.Pattern), Of(key.Keys!)) }),
        ValueShape.NamedMappings => MapTo(Of(key.Keys!)),
        ValueShape.Options => new() { ["type"] = "object" },
        ValueShape.RuleSettings => OrNull(new() { ["$ref"] = "#/definitions/rules" }, key),
        _ => OrNull(Text(key.Pattern), key),
    };

    private static JsonObject Text(string? pattern)
    {
        var text = new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") };
        if (pattern is not null)
            text["pattern"] = pattern;

        return text;
    }

    private static JsonObject ListOf(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    private static JsonObject MapTo(JsonObject value) => new() { ["type"] = "object", ["additionalProperties"] = value };

    private static JsonObject AnyOf(DeclaredKey key, params JsonObject[] forms) =>
        new() { ["anyOf"] = new JsonArray([.. forms, .. key.MayBeNull ? new JsonNode[] { new JsonObject { ["type"] = "null" } } : []]) };

    private static JsonObject OrNull(JsonObject schema, DeclaredKey key) => OrNull(schema, key.MayBeNull);

    private static JsonObject OrNull(JsonObject schema, bool canBeNull)
    {
        if (!canBeNull)
            return schema;

        switch (schema["type"])
        {
            case JsonArray types:
                types.Add("null");
                return schema;
            case { } type:
                schema["type"] = new JsonArray(type.DeepClone(), "null");
                return schema;
            default:
                return new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        }
    }

    private static JsonNode? DefaultOf(DeclaredKey key) => key switch
    {
        { Default: "" } or { Shape: ValueShape.Texts or ValueShape.TextMap or ValueShape.TextsMap } => null,
        { Shape: ValueShape.Number or ValueShape.Flag } => JsonNode.Parse(key.Default),
        _ => JsonValue.Create(key.Default),
    };
}
