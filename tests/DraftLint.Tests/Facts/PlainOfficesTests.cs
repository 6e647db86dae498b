using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Yaml;

namespace DraftLint.Tests.Facts;

/// <summary>The offices of built-in files are read from their text; they are those of the YAML.</summary>
public sealed class PlainOfficesTests
{
    [Fact]
    public void Offices_read_from_the_text_are_those_of_the_tree()
    {
        var count = 0;
        foreach (var source in FactsLibrary.BuiltInSources())
        {
            var expected = Read(YamlReader.Read(source, new YamlProblems(source.Path, Problem.FactsFile)));
            var actual = Read(PlainYaml.ReadLazily(source.Content));
            Assert.Equal(expected.Select(Described), actual.Select(Described));
            Assert.Equal(expected.Select(entry => entry.Place.Line), actual.Select(entry => entry.Place.Line));
            count += actual.Count(entry => entry.Of is null);
        }

        Assert.True(count > 400, $"Only {count} offices were read from their text.");
    }

    private static ImmutableArray<OfficeEntry> Read(YamlNode? root) => FactsReader.Read(root!, new YamlProblems("facts.yml", Problem.FactsFile)).Offices;

    private static string Described(OfficeEntry entry)
    {
        var office = entry.Office;
        return string.Join(" | ", office.Id, string.Join('/', office.Titles), string.Join('/', office.Short), office.Class, office.Of, office.Elect, office.KeepsTitle, office.IsFamilyFirst, office.Source, office.Checked, entry.HasMany, entry.IsRemoved, string.Join('/', Enumerable.Range(0, entry.Holders.Count).Select(line => entry.Holders[line])));
    }
}
