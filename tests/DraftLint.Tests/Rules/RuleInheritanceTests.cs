using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Tests.Rules;

public sealed class RuleInheritanceTests
{
    private const string Jargon = "id: H1\nname: jargon\nkind: existence\nmessage: 'Plain words, not \"{text}\".'\nseverity: note\ntokens: [synergy, leverage]\nexceptions: [leverage ratio]\nexamples:\n  - bad: The [|synergy|].\n";

    [Fact]
    public void A_rule_has_what_it_does_not_set_from_the_one_below()
    {
        var rule = Read(Jargon, "id: H2\nname: more-jargon\nextends: jargon\ntokens+: [silo]\ntokens-: [leverage]\nseverity: warning\n")[1];
        Assert.Equal(("H2", "more-jargon", "existence", Severity.Warning), (rule.Id, rule.Name, rule.Kind, rule.Severity));
        Assert.Empty(rule.Examples);
        Assert.Equal(["Plain words, not \"synergy\".", "Plain words, not \"silo\"."], Messages(rule, "No synergy, no leverage, no silo."));
    }

    [Fact]
    public void A_list_that_is_set_takes_the_place_of_the_one_below()
    {
        var rule = Read(Jargon, "id: H2\nname: more-jargon\nextends: H1\ntokens: [silo]\nexceptions+: [grain silo]\n")[1];
        Assert.Equal(["Plain words, not \"silo\"."], Messages(rule, "No synergy, no silo, no grain silo."));
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var rules = Read("id: H3\nname: third\nextends: second\ntokens+: [three]\n", "id: H2\nname: second\nextends: jargon\ntokens+: [two]\n", Jargon);
        Assert.Equal(["third", "second", "jargon"], rules.Select(rule => rule.Name));
        Assert.Equal(3, Messages(rules[0], "One synergy, two, three.").Count());
    }

    [Fact]
    public void Mappings_are_added_to_as_well()
    {
        var rules = Read("id: S1\nname: plain\nkind: substitution\nmessage: '{to}.'\nswap: {utilize: use, commence: begin}\n", "id: S2\nname: plainer\nextends: plain\nswap+: {utilize: apply, terminate: end}\nswap-: [commence]\n");
        Assert.Equal(["apply.", "end."], Messages(rules[1], "They utilize, commence and terminate."));
    }

    [Fact]
    public void Mappings_to_lists_are_added_to_as_well()
    {
        const string Town = "id: P1\nname: town\nextends: overlapping-list-entry\nparts: {City Hall: [Parks Board], County: [Jail]}\n";
        var rules = Read(Town, "id: P2\nname: more-town\nextends: town\nparts+: {City Hall: [Zoo Board], Union: Local Six}\nparts-: [County]\n");
        const string Text = "We wrote to City Hall, the Parks Board and Ohio. We wrote to City Hall, the Zoo Board and Ohio. We wrote to the County, the Jail and Ohio. We wrote to the Union, Local Six and Ohio.";
        Assert.Equal(["Parks Board", "Jail"], Parts(rules[0]));
        Assert.Equal(["Zoo Board", "Local Six"], Parts(rules[1]));

        static IEnumerable<string> Parts(Rule rule) => Messages(rule, Text).Select(message => message[(message.IndexOf('"', StringComparison.Ordinal) + 1)..message.IndexOf("\" belongs", StringComparison.Ordinal)].Replace("the ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_built_in_rule_can_be_extended()
    {
        var rule = Read("id: H9\nname: our-word\nextends: repeated-word\nmessage: 'Twice \"{text}\".'\n")[0];
        Assert.Equal("repeated-word", rule.Kind);
        Assert.Equal(["Twice \"the the\"."], Messages(rule, "They saw the the roof."));
    }

    [Fact]
    public void Each_setting_tells_its_file_and_line()
    {
        var rule = Read(Jargon, "id: H2\nname: more-jargon\nextends: jargon\ntokens+: [silo]\n")[1];
        Assert.Contains(rule.Settings, setting => setting is { Key: "tokens", Origin: { File: "0.yml", Position.Line: 6 } });
        Assert.Contains(rule.Settings, setting => setting is { Key: "tokens+", Origin: { File: "1.yml", Position.Line: 4 } });
        Assert.Contains(rule.Settings, setting => setting is { Key: "severity", Origin: { File: "0.yml", Position.Line: 5 } });
    }

    [Fact]
    public void A_configuration_adds_to_lists_too()
    {
        var file = ConfigurationReader.Read(new SourceText("draftlint.yml", "rules: {jargon: {tokens+: [silo]}}\n"), []);
        var problems = new List<Problem>();
        var set = new RuleSet([.. Read(Jargon)]).Apply(file.Rules, problems);
        Assert.Empty(problems);
        Assert.Equal(2, Messages(set.Rules[0], "No synergy, no silo.").Count());
    }

    private static ImmutableArray<Rule> Read(params string[] files)
    {
        var problems = new List<Problem>();
        var set = new RuleFileSet(name => RuleSet.All[name], problems);
        for (var i = 0; i < files.Length; i++)
            set.Add(RuleReader.Parse(new SourceText($"{i}.yml", files[i]), problems)!); // The files are YAML.

        var rules = set.Build();
        Assert.Empty(problems.Select(problem => problem.Message));
        return rules;
    }

    private static IEnumerable<string> Messages(Rule rule, string text) =>
        new Linter(new RuleSet([rule]), FactBook.Empty).Lint(new SourceText("a.md", text), new DateOnly(2025, 1, 16)).Diagnostics.Select(finding => finding.Message);
}
