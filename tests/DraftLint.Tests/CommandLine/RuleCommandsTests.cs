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
            house/twice.yml:8:10: house-twice: bad example 1 does not hold.
                expected: Its [|roof|] roof leaks.
                reported: Its [|roof roof|] leaks.
                "roof" is not reported.
                "roof roof" is reported: "roof roof" twice.
            1 rule: 1 passed, 1 failed

            """,
            run.Output);
    }

    [Fact]
    public void A_fix_that_gives_another_text_is_told_line_by_line()
    {
        folder.With("house/twice.yml", Rule.Replace("[|roof|] roof leaks.", "[|roof roof|] leaks.\n    fixed: Its roof leaks. ", StringComparison.Ordinal).Replace("severity: note", "fix: none", StringComparison.Ordinal));
        var run = DraftLintProcess.Run(folder.Path, "test house");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            """
            house/twice.yml:8:10: house-twice: bad example 1 does not hold.
                The rule offers no fix for these words: it wants "fix: suggestion" or "fix: safe".
                expected after the fix: Its roof leaks.
                found after the fix:    Its roof roof leaks.
            """,
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Build_servers_read_the_examples_as_junit()
    {
        folder.With("house/twice.yml", Rule.Replace("  - good: The roof.", "  - good: \"A \\a <b> & ]]> c.\"\n  - bad: 'No [|\"wall\"|] here.'", StringComparison.Ordinal)).With("house/none.yml", "id: H2\nname: none\nkind: nothing\nmessage: M.");
        var run = DraftLintProcess.Run(folder.Path, "test house --format junit --output results.xml");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        var xml = System.Xml.Linq.XDocument.Parse(File.ReadAllText(folder["results.xml"])).Root!;
        Assert.Equal(("testsuites", "4", "2", "1"), (xml.Name.LocalName, (string?)xml.Attribute("tests"), (string?)xml.Attribute("failures"), (string?)xml.Attribute("errors")));
        Assert.Equal(["house-twice", "rule files"], xml.Elements("testsuite").Select(suite => (string?)suite.Attribute("name")));
        Assert.Equal(4, xml.Descendants("testcase").Count());
        Assert.Equal(["8", "10"], xml.Descendants("failure").Select(failure => (string?)failure.Parent!.Attribute("line")));
        Assert.Contains("\"\"wall\"\" is not reported.", xml.Descendants("failure").Last().Value, StringComparison.Ordinal);
        Assert.Contains("is no kind of check", (string?)xml.Descendants("error").Single().Attribute("message"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rules_in_force_can_be_read_by_scripts()
    {
        folder.With("draftlint.yml", "extends: [recommended, house]\nrules:\n  duplicate-list-entry:\n    min-entries: 4\n");
        var run = DraftLintProcess.Run(folder.Path, "rules --format json --rule house-twice=error");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        Assert.Equal("draftlint.yml", json.RootElement.GetProperty("configuration").GetString());
        var rules = json.RootElement.GetProperty("rules").EnumerateArray().ToDictionary(rule => rule.GetProperty("name").GetString()!, StringComparer.Ordinal);
        var setting = rules["duplicate-list-entry"].GetProperty("settings").EnumerateArray().Single(setting => setting.GetProperty("key").GetString() == "min-entries");
        Assert.Equal("""{"file":"draftlint.yml","line":4,"column":18}""", setting.GetProperty("set").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal("--rule", rules["house-twice"].GetProperty("settings")[0].GetProperty("set").GetProperty("file").GetString());
        Assert.Equal("house/twice.yml", rules["house-twice"].GetProperty("declared").GetProperty("file").GetString());
        Assert.False(rules["house-twice"].GetProperty("declared").TryGetProperty("builtIn", out _));
        Assert.True(rules["duplicate-list-entry"].GetProperty("declared").GetProperty("builtIn").GetBoolean());
        Assert.Contains("built in: rules/lists/repeated-word.yml:", DraftLintProcess.Run(folder.Path, "rules").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_rule_holds_as_it_stands_and_nothing_is_overwritten()
    {
        var run = DraftLintProcess.Run(folder.Path, "new rule twin-words --kind repeated-word");
        Assert.Equal(new DraftLintProcess(0, "Wrote rules/twin-words.yml, an example that works: write your own words over it.\n  to try it:  draftlint test rules/twin-words.yml\n  to use it:  extends: [recommended, ./rules] in draftlint.yml\n", ""), run);
        Assert.EndsWith(", 0 failed\n", DraftLintProcess.Run(folder.Path, "test rules").Output, StringComparison.Ordinal);
        Assert.Equal("draftlint: rules/twin-words.yml is there already, and stays as it is.\n", DraftLintProcess.Run(folder.Path, "new rule twin-words --kind repeated-word").Errors);
        Assert.Equal(0, DraftLintProcess.Run(folder.Path, "new rule other --kind repeated-word").ExitCode);
        Assert.Contains("id: HOUSE2\n", File.ReadAllText(folder["rules/other.yml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_configuration_changes_nothing_and_is_not_overwritten()
    {
        Assert.Equal(new DraftLintProcess(0, "Wrote draftlint.yml. To see what it sets: draftlint rules\n", ""), DraftLintProcess.Run(folder.Path, "init"));
        Assert.EndsWith("on, by draftlint.yml\n", DraftLintProcess.Run(folder.Path, "rules").Output, StringComparison.Ordinal);
        Assert.Equal("draftlint: draftlint.yml is there already, and stays as it is.\n", DraftLintProcess.Run(folder.Path, "init").Errors);
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

    [Fact]
    public void A_rule_is_explained_as_a_page()
    {
        folder.With("draftlint.yml", "extends: [recommended, house]\n");
        var run = DraftLintProcess.Run(folder.Path, "explain house-twice --format markdown");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("# house-twice (HOUSE1)\n\n**House twice.** ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Made from [house/twice.yml](house/twice.yml).\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("](https://github.com/draftlint/draftlint/blob/main/rules/lists/duplicate-list-entry.yml).\n", DraftLintProcess.Run(folder.Path, "explain DL1001 --format markdown").Output, StringComparison.Ordinal);
        Assert.Equal("draftlint: \"html\" is no format of explain; write text, markdown.\n", DraftLintProcess.Run(folder.Path, "explain DL1001 --format html").Errors);
    }

    [Theory]
    [InlineData("explain duplicate-list-enty", "draftlint: There is no rule \"duplicate-list-enty\"; the nearest is \"duplicate-list-entry\".\n")]
    [InlineData("explain", "draftlint: Name a rule, as in explain duplicate-list-entry, or write --all.\n")]
    [InlineData("rules nowhere.md", "draftlint: There is no file or folder nowhere.md.\n")]
    [InlineData("outlets the-hil", "draftlint: There is no outlet \"the-hil\"; the nearest is \"the-hill\".\n")]
    [InlineData("new rule x --kind repeated-wrd", "draftlint: \"repeated-wrd\" is no kind of rule; the nearest is \"repeated-word\".\n")]
    [InlineData("new rule Say_Use", "draftlint: \"Say_Use\" is no name of a rule: lower case, digits and hyphens, as in say-use.\n")]
    [InlineData("test --format junt", "draftlint: \"junt\" is no format of test; the nearest is \"junit\".\n")]
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
