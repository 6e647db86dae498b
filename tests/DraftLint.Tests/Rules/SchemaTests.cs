using System.Text.Json;
using DraftLint.Rules;

namespace DraftLint.Tests.Rules;

/// <summary>The JSON schemas, by which editors complete and check YAML, know the keys that the readers know.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void The_schema_of_draftlint_yml_has_its_keys() => Assert.Equal(ConfigurationReader.Keys.Order(), KeysOf("draftlint.json", root => root).Order());

    [Fact]
    public void The_schema_of_a_rule_file_has_its_keys() => Assert.Equal(RuleBuilder.Keys.Order(), KeysOf("rule.json", root => root).Order());

    [Fact]
    public void The_schema_of_a_rule_file_has_the_keys_of_examples() =>
        Assert.Equal(RuleExampleReader.Keys.Order(), KeysOf("rule.json", root => root.GetProperty("properties").GetProperty("examples").GetProperty("items")).Order());

    private static string[] KeysOf(string file, Func<JsonElement, JsonElement> at)
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Places.Repository, "rules", "schema", file)));
        return [.. at(schema.RootElement).GetProperty("properties").EnumerateObject().Select(property => property.Name)];
    }
}
