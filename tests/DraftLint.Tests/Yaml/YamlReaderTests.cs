using DraftLint.Diagnostics;
using DraftLint.Outlets;
using DraftLint.Rules;
using DraftLint.Text;
using DraftLint.Yaml;

namespace DraftLint.Tests.Yaml;

/// <summary>Files that are no YAML: told, never thrown.</summary>
public sealed class YamlReaderTests
{
    private const string Sample = "extends: [recommended, './house.yml']\nrules:\n  a: {severity: \"note\", b: [1, 2]}\n  c: >-\n    text\n    more\n  d: &x off\n  ? e\n  : 'it''s'\nlist:\n- one\n- {|x:y|}\n# end\n";

    [Theory]
    [InlineData("a: [b, c", 1, 9, "No YAML: While parsing a flow sequence, did not find expected ',' or ']'.")]
    [InlineData("a:\n\tb: c", 2, 1, "A tab indents this line; YAML takes spaces only.")]
    [InlineData("a: 1\n\nb: 2\na: 3", 4, 1, "The key \"a\" stands here twice; the first is on line 1.")]
    [InlineData("a: 1\nb: *a", 2, 4, "\"*a\" is an alias; write the value out.")]
    [InlineData("a: 1\n---\nb: 2", 2, 1, "A second document begins here; one file holds one document.")]
    [InlineData("", 1, 1, "The file is empty.")]
    public void A_fault_is_told_with_its_place(string text, int line, int column, string message)
    {
        var problems = new YamlProblems("a.yml", Problem.Configuration);
        _ = YamlReader.Read(new SourceText("a.yml", text), problems);
        Assert.Equal([new Problem(Problem.Configuration, "a.yml", new LinePosition(line, column), message)], problems.All);
    }

    [Fact]
    public void Nothing_that_a_file_holds_is_thrown()
    {
        foreach (var mark in (string[])["", "[", "{", "\"", "'", "\t", ":", "- ", "\n", "|", "&", "*", "%", "\0", "\ud800", "]", "}", "---\n", "!!x "])
        {
            for (var at = 0; at <= Sample.Length; at++)
            {
                Read(Sample[..at] + mark + Sample[at..]);
                Read(Sample[..at] + mark);
            }
        }
    }

    private static void Read(string text)
    {
        var problems = new YamlProblems("a.yml", Problem.Configuration);
        var root = YamlReader.Read(new SourceText("a.yml", text), problems);
        Assert.True(root is not null || problems.All.Count > 0);

        // What is made of it throws nothing either.
        var told = new List<Problem>();
        _ = ConfigurationReader.Read(new SourceText("draftlint.yml", text), told);
        _ = RuleReader.Read(new SourceText("rule.yml", text), told);
        _ = OutletReader.Read(new SourceText("outlet.yml", text), told);
    }
}
