namespace DraftLint.Tests.CommandLine;

/// <summary><c>draftlint rules</c>, <c>explain</c> and <c>test</c> as they were built.</summary>
public sealed class RuleCommandsTests : IDisposable
{
    private const string Rule = """
        id: HOUSE1
        name: house-twice
        kind: repeated-word
        severity: note
        message: '"{text}" twice.'
        why: One is enough.
        examples:
          - bad: Its [|roof|] roof leaks.
          - good: The roof.
        """;

    private readonly FolderSample folder = new FolderSample().With("house/twice.yml", Rule);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_example_that_does_not_hold_is_told_at_its_place()
    {
        var run = DraftLintProcess.Run(folder.Path, "test house");
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            """
            house/twice.yml:8:10: house-twice: this bad example does not hold.
                expected: Its [|roof|] roof leaks.
                reported: Its [|roof roof|] leaks.
                message:  "roof roof" twice.
            1 rule: 1 passed, 1 failed

            """,
            run.Output);
    }

    [Theory]
    [InlineData("[|roof|] roof", "[|roof roof|]", 0, "1 rule: 2 passed, 0 failed\n")]
    [InlineData("  - bad: Its [|roof|] roof leaks.\n", "", 1, "house/twice.yml:1:1: house-twice: the rule has no bad example, of what it reports.\n1 rule: 1 passed, 1 failed\n")]
    [InlineData("  - good: The roof.", "  - godd: The roof.", 2, "house/twice.yml:1:1: house-twice: the rule has no good example, of what it must leave alone.\n")]
    [InlineData("repeated-word", "repeated-wrd", 2, "0 rules: 0 passed, 0 failed\n")]
    public void A_rule_file_is_proved_by_its_examples(string before, string after, int exitCode, string output)
    {
        folder.With("house/twice.yml", Rule.Replace(before, after, StringComparison.Ordinal));
        var run = DraftLintProcess.Run(folder.Path, "test house/twice.yml");
        Assert.Equal((exitCode, exitCode == 2), (run.ExitCode, run.Errors.Length > 0));
        Assert.EndsWith(output.Split('\n')[0], run.Output.Split('\n').First(line => line.Contains("house-twice: the rule", StringComparison.Ordinal) || line.Contains("passed", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rules_in_force_say_where_they_were_set()
    {
        folder.With("draftlint.yml", "extends: [recommended, house]\nrules:\n  repeated-word: error\n  duplicate-list-entry:\n    min-entries: 4\n").With("a.md", "---\ndraftlint:\n  double-space: off\n---\n\nText.\n");
        var run = DraftLintProcess.Run(folder.Path, "rules a.md");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var lines = run.Output.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Contains("DL1002 repeated-word error draftlint.yml:3:3", lines);
        Assert.Contains("min-entries: 4 draftlint.yml:5:18", lines);
        Assert.Contains("DL7002 double-space off a.md:3:3", lines);
        Assert.Contains("HOUSE1 house-twice note house/twice.yml:4:11", lines);
        Assert.Contains(lines, line => line.EndsWith("on, by draftlint.yml", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_is_explained()
    {
        folder.With("draftlint.yml", "extends: [recommended, house]\nrules: {HOUSE1: error}\n");
        var run = DraftLintProcess.Run(folder.Path, "explain house-twice");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("HOUSE1 house-twice: House twice\nerror (set in draftlint.yml:2); no fix; declared in house/twice.yml\n\nOne is enough.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  bad   Its roof roof leaks.\n            ^^^^\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("explain duplicate-list-enty", "draftlint: There is no rule \"duplicate-list-enty\"; the nearest is \"duplicate-list-entry\".\n")]
    [InlineData("explain", "draftlint: Name a rule, as in explain duplicate-list-entry, or write --all.\n")]
    [InlineData("rules nowhere.md", "draftlint: There is no file or folder nowhere.md.\n")]
    [InlineData("outlets the-hil", "draftlint: There is no outlet \"the-hil\"; the nearest is \"the-hill\".\n")]
    [InlineData("explain --al", "draftlint: There is no option --al; the nearest is --all.\n")]
    public void What_is_not_there_is_told(string arguments, string errors) => Assert.Equal(new DraftLintProcess(2, "", errors), DraftLintProcess.Run(folder.Path, arguments));

    [Fact]
    public void Every_rule_is_explained_and_every_built_in_example_holds()
    {
        var all = DraftLintProcess.Run(folder.Path, "explain --all");
        Assert.Equal((0, ""), (all.ExitCode, all.Errors));
        foreach (var rule in DraftLint.Rules.RuleSet.All.Rules)
            Assert.Contains($"{rule.Id} {rule.Name}: {rule.Title}\n", all.Output, StringComparison.Ordinal);

        var test = DraftLintProcess.Run(folder.Path, "test");
        Assert.Equal((0, ""), (test.ExitCode, test.Errors));
        Assert.EndsWith(" passed, 0 failed\n", test.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_outlets_are_listed_with_the_year_of_their_facts()
    {
        var run = DraftLintProcess.Run(folder.Path, "outlets");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("seattle-times          The Seattle Times (op-ed)             500 to 650                     2023; check the desk's page\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("    word-count: {outlet: The Hill, min: 600, max: 900}\n", DraftLintProcess.Run(folder.Path, "outlets the-hill").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_stands_alone() => Assert.Equal(new DraftLintProcess(0, DraftLint.Reporting.Product.Version + "\n", ""), DraftLintProcess.Run(folder.Path, "--version"));
}
