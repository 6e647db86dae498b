using System.Text.RegularExpressions;
using DraftLint.Checks;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Tests.Rules;

/// <summary>What holds for every rule file inside the library.</summary>
public sealed partial class RuleCatalogTests
{
    private static readonly Dictionary<string, char[]> FamiliesByFolder = new(StringComparer.Ordinal)
    {
        ["lists"] = ['1'],
        ["people"] = ['2'],
        ["time"] = ['3'],
        ["claims"] = ['4'],
        ["figures"] = ['5'],
        ["acronyms"] = ['6'],
        ["quotations"] = ['7'],
        ["typography"] = ['7'],
        ["words"] = ['7'],
        ["links"] = ['8'],
        ["submission"] = ['8'],
        ["legal"] = ['9'],
        ["comments"] = ['0'],
    };

    public static TheoryData<string> Names => [.. RuleSet.All.Rules.Select(rule => rule.Name)];

    [Fact]
    public void Every_file_is_read_without_a_problem() => Assert.Empty(BuiltInRules.Problems.Select(problem => $"{problem.File}({problem.Position?.Line},{problem.Position?.Column}): {problem.Message}"));

    [Fact]
    public void Every_example_is_read_without_a_problem()
    {
        // The library reads examples only when asked, and leaves out what it can't read.
        var problems = new List<Problem>();
        foreach (var file in RuleSet.All.Rules.Select(rule => rule.Origin.File))
            RuleReader.Read(new SourceText(file, File.ReadAllText(Path.Combine(DraftFiles.Repository, file))), problems);

        Assert.Empty(problems.Select(problem => $"{problem.File}({problem.Position?.Line},{problem.Position?.Column}): {problem.Message}"));
    }

    [Fact]
    public void Ids_and_names_are_unique()
    {
        Assert.Empty(RuleSet.All.Rules.GroupBy(rule => rule.Id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(RuleSet.All.Rules.GroupBy(rule => rule.Name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Every_semantic_kind_has_its_rule()
    {
        var patternKinds = new[] { "existence", "substitution", "occurrence", "repetition", "consistency", "conditional", "capitalization", "metric", "readability", "spelling", "sequence", "required" };
        Assert.Empty(CheckCatalog.Kinds.Keys.Except(patternKinds).Except(RuleSet.All.Rules.Select(rule => rule.Kind)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_file_and_the_id_say_which_rule_it_is(string name)
    {
        var rule = RuleSet.All[name]!;
        var path = rule.Origin.File.Split('/');
        Assert.Equal(name + ".yml", path[^1]);
        Assert.Matches("^DL[0-9]{4}$", rule.Id);
        Assert.Contains(rule.Id[2], FamiliesByFolder[path[^2]]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_words_are_whole_sentences(string name)
    {
        var rule = RuleSet.All[name]!;
        Assert.EndsWith(".", rule.Why, StringComparison.Ordinal);
        Assert.EndsWith(".", rule.Description, StringComparison.Ordinal);
        Assert.False(rule.Title.EndsWith('.'), "A title has no full stop.");
        Assert.All([rule.Message, .. rule.Cases.Values.Select(one => one.Message).OfType<string>()], message => Assert.EndsWith(".", message, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Help_begins_with_a_capital_and_ends_with_a_full_stop(string name)
    {
        var rule = RuleSet.All[name]!;
        Assert.All([rule.Help, .. rule.Cases.Values.Select(one => one.Help).OfType<string>()], help => Assert.Matches("^$|^[A-Z].*[.]$", help));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void There_are_at_least_four_bad_and_six_good_examples(string name)
    {
        var rule = RuleSet.All[name]!;
        Assert.True(rule.Examples.Count(example => !example.Expected.IsEmpty) >= 4, "Fewer than 4 bad examples.");
        Assert.True(rule.Examples.Count(example => example.Expected.IsEmpty) >= 6, "Fewer than 6 good examples.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_example_holds(string name)
    {
        var results = new RuleTester(TestFacts.BuiltIn) { ThrowsFaults = true }.Run(RuleSet.All[name]!);
        Assert.Empty(results.Where(result => !result.Holds).Select(result => $"{result.Example.Origin.File}({result.Example.Origin.Position.Line}): {result.Explanation}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Messages_name_nothing_that_the_check_does_not_tell(string name)
    {
        var findings = new RuleTester(TestFacts.BuiltIn) { ThrowsFaults = true }.Run(RuleSet.All[name]!).SelectMany(result => result.Findings);
        Assert.Empty(findings.Select(finding => finding.Message).Where(message => Placeholder().IsMatch(message)));
    }

    [GeneratedRegex(@"\{[a-z-]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
