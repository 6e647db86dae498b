using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Tests.Rules;

/// <summary>What <c>draftlint new rule</c> and <c>draftlint init</c> write.</summary>
public sealed class StarterTests
{
    public static TheoryData<string> Kinds => [.. KindKeys.ForHouses];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_new_rule_of_every_kind_loads_and_holds(string kind)
    {
        Assert.True(RuleStarter.Has(kind), $"Write src/DraftLint/Rules/Starters/{kind}.yml: a small rule of this kind that holds.");
        var text = RuleStarter.Text("my-rule", "HOUSE7", kind, "rules/my-rule.yml");
        var problems = new List<Problem>();
        var rule = RuleReader.Read(new SourceText("rules/my-rule.yml", text), problems, path => path == RuleStarter.CompanionOf("my-rule") && RuleStarter.CompanionText(kind) is { } words ? new SourceText(path, words) : null);
        Assert.Empty(problems.Select(problem => problem.Message));
        Assert.Equal(("my-rule", "HOUSE7", kind, true), (rule!.Name, rule.Id, rule.Kind, rule.IsEnabled));
        var proof = Assert.Single(RuleProof.Of([rule], TestFacts.BuiltIn));
        Assert.Null(proof.Lack);
        Assert.Equal("", string.Join('\n', proof.Examples.Select(result => result.Explanation).Where(words => words.Length > 0)));
        Assert.Equal([], KindKeys.Of(kind).Select(key => key.Name).Where(key => !text.Contains($"\n{key}:", StringComparison.Ordinal) && !text.Contains($"\n# {key}: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_new_configuration_has_every_key_and_every_line_of_it_can_be_taken_out_of_its_comment()
    {
        var problems = new List<Problem>();
        var text = ConfigurationStarter.Text("rules");
        Assert.Empty(ConfigurationReader.Read(new SourceText("draftlint.yml", text), problems).Rules);
        var open = string.Join('\n', text.Split('\n').Select(line => IsSetting(line) ? line[2..] : line));
        var file = ConfigurationReader.Read(new SourceText("draftlint.yml", open), problems);
        Assert.Empty(problems.Select(problem => problem.Message));
        Assert.Empty(ConfigurationKeys.File.Names.Where(key => !open.Contains($"\n{key}:", StringComparison.Ordinal)));
        _ = RuleSet.Recommended.Apply([.. file.Rules, .. file.Overrides.SelectMany(one => one.Rules)], problems);
        Assert.Empty(problems.Select(problem => problem.Message));
    }

    /// <summary>A comment that is a setting, or the next line of one.</summary>
    private static bool IsSetting(string line) =>
        line.StartsWith("#   ", StringComparison.Ordinal) || ConfigurationKeys.File.Names.Any(key => line.StartsWith($"# {key}:", StringComparison.Ordinal));
}
