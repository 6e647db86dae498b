using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Tests;

public sealed partial class ReadmeTests
{
    private const string Start = "<!-- checks -->\n";
    private const string End = "<!-- end of checks -->";

    [Fact]
    public void The_table_of_checks_is_current()
    {
        var readme = ProjectTexts.Read("README.md");
        var current = $"{readme[..(readme.IndexOf(Start, StringComparison.Ordinal) + Start.Length)]}{Table()}{readme[readme.IndexOf(End, StringComparison.Ordinal)..]}";
        if (readme == current)
            return;

        File.WriteAllText(Path.Combine(DraftFiles.Repository, "README.md"), current);
        Assert.Fail("The table of checks in README.md was out of date and has been written anew: look at it and commit it.");
    }

    [Fact]
    public void The_excerpts_are_what_the_program_prints()
    {
        var report = ProjectTexts.ReportOnExamples();
        var excerpts = Blocks("text").ToArray();
        Assert.NotEmpty(excerpts);
        Assert.All(excerpts, excerpt => Assert.Contains(excerpt, report, StringComparison.Ordinal));
    }

    [Fact]
    public void The_rules_hold()
    {
        var files = Blocks("yaml").Where(block => block.StartsWith("id:", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            var problems = new List<Problem>();
            var rule = RuleReader.Read(new SourceText("README.md", file), problems);
            Assert.Empty(problems.Select(problem => problem.Message));
            Assert.All(new RuleTester(TestFacts.BuiltIn).Run(rule!), result => Assert.True(result.Holds, result.Explanation));
        });
    }

    private static string Table()
    {
        var table = new StringBuilder("| id | check | severity | what it finds |\n| --- | --- | --- | --- |\n");
        foreach (var rule in RuleSet.All.Rules)
        {
            var severity = rule.IsEnabled ? rule.Severity.Word() : $"{rule.Severity.Word()}, off by default";
            table.Append(CultureInfo.InvariantCulture, $"| {rule.Id} | [{rule.Name}]({rule.Origin.File}) | {severity} | {rule.Title} |\n");
        }

        return table.ToString();
    }

    /// <summary>The fenced blocks of one language, without their fences.</summary>
    private static IEnumerable<string> Blocks(string language) =>
        Fence().Matches(ProjectTexts.Read("README.md")).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["text"].Value);

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();
}
