using DraftLint.Diagnostics;
using DraftLint.Text;
using DraftLint.Workspaces;

namespace DraftLint.Tests.Workspaces;

/// <summary>draftlint.yml: what it sets, and where its mistakes are.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private const string Rule = """
        id: HOUSE1
        name: house-rule
        kind: repeated-word
        message: Twice.
        """;

    private readonly FolderSample folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>Each mistake with its place and the nearest right name.</summary>
    [Theory]
    [InlineData("extend: all", "1:1 \"extend\" is no key of draftlint.yml; the nearest is \"extends\".")]
    [InlineData("extends: recomended", "1:10 \"recomended\" is no set of rules; the nearest is \"recommended\".")]
    [InlineData("extends: [all, ./hous.yml]", "1:16 There is no file or folder \"./hous.yml\"; the nearest is \"house.yml\".")]
    [InlineData("extends:\n  - ./nothing-like-it", "2:5 There is no file or folder \"./nothing-like-it\".")]
    [InlineData("extends: ./empty", "1:10 There is no rule file (*.yml) in \"./empty\".")]
    [InlineData("extends: ['']", "1:11 An entry of \"extends\" is a name or a path.")]
    [InlineData("outlet: \"a\\0b\"", "1:9 An entry of \"outlet\" is a name or a path.")]
    [InlineData("extends: {all: true}", "1:10 \"extends\" must be a list of texts, not a mapping.")]
    [InlineData("rules:\n  duplicate-list-enty: error", "2:3 There is no rule \"duplicate-list-enty\"; the nearest is \"duplicate-list-entry\".")]
    [InlineData("rules:\n  DL1101: error", "2:3 There is no rule \"DL1101\"; the nearest is \"DL1001\".")]
    [InlineData("rules:\n  duplicate-list-entry: eror", "2:25 \"eror\" is no value of \"duplicate-list-entry\"; the nearest is \"error\".")]
    [InlineData("rules:\n  duplicate-list-entry: [error]", "2:25 \"duplicate-list-entry\" must be a severity (error, warning, note, off) or a mapping with options.")]
    [InlineData("rules:\n  duplicate-list-entry: {min-entrys: 4}", "2:26 \"min-entrys\" is no key that can be set for this rule; the nearest is \"min-entries\".")]
    [InlineData("rules:\n  duplicate-list-entry: {min-entries: four}", "2:39 \"min-entries\" must be a whole number, not \"four\".")]
    [InlineData("rules: [duplicate-list-entry]", "1:8 \"rules\" must be a mapping (key: value), not a list.")]
    [InlineData("drafts: drafts/**.md", "1:9 \"drafts/**.md\" is no glob: ** stands between slashes, as in drafts/**/*.md.")]
    [InlineData("drafts: ['{a,b}/*.md']", "1:10 \"{a,b}/*.md\" is no glob: * stands for a part of a name and ** for any folders; there are no other marks.")]
    [InlineData("drafts: /srv/drafts", "1:9 \"/srv/drafts\" is no glob from this file's folder: take the / off its beginning.")]
    [InlineData("drafts: 'a\\*.md'", "1:9 \"a\\*.md\" is no glob: folders are told apart by /, on every system.")]
    [InlineData("drafts: a/../b", "1:9 \"a/../b\" is no glob: .. may only stand at its beginning.")]
    [InlineData("drafts: '!'", "1:9 \"!\" is no glob: write a path, as drafts/**/*.md.")]
    [InlineData("facts: facts/*.yml", "1:8 No facts file matches \"facts/*.yml\".")]
    [InlineData("facts: '!facts/*.yml'", "1:8 \"facts\" takes no patterns that begin with !.")]
    [InlineData("suppressions: {require-reson: true}", "1:16 \"require-reson\" is no key of \"suppressions\"; the nearest is \"require-reason\".")]
    [InlineData("suppressions: {require-reason: yes}", "1:32 \"require-reason\" must be true or false, not \"yes\".")]
    [InlineData("overrides:\n  - draft: [a]\n    rules: {}", "2:5 \"draft\" is no key of an override; the nearest is \"drafts\".", "2:5 An override has \"drafts\" (globs) and \"rules\".")]
    [InlineData("overrides:\n  - drafts: [a]\n    rules: {repeated-wrd: off}", "3:13 There is no rule \"repeated-wrd\"; the nearest is \"repeated-word\".")]
    [InlineData("rules:\n\tduplicate-list-entry: off", "2:1 A tab indents this line; YAML takes spaces only.")]
    [InlineData("- recommended", "1:1 draftlint.yml is a mapping: extends, drafts, rules ...")]
    [InlineData(Rule, "1:1 This is a rule file, no draftlint.yml; to use it, name its folder under \"extends\".")]
    public void A_mistake_is_told_with_its_place(string configuration, params string[] problems)
    {
        folder.With("house.yml", "rules: {}").With("empty/readme.txt", "");
        Assert.Equal(problems.Select(problem => "draftlint.yml:" + problem), ProblemsOf(configuration));
    }

    [Fact]
    public void A_circle_is_told_where_it_closes()
    {
        folder.With("house.yml", "extends: ./base.yml").With("base.yml", "extends: [./house.yml]");
        Assert.Equal(["base.yml:1:11 The files extend each other in a circle: draftlint.yml -> house.yml -> base.yml -> house.yml."], ProblemsOf("extends: ./house.yml"));
    }

    [Fact]
    public void A_mistake_in_an_extended_file_is_told_in_that_file()
    {
        folder.With("house.yml", "rules:\n  repeated-wrd: off").With("rules/one.yml", "id: H1\nname: one\nkind: repeatd-word\nmessage: Twice.").With("facts/a.yml", "facts: 1\nacronym: [ABC]");
        Assert.Equal(
            [
                "house.yml:2:3 There is no rule \"repeated-wrd\"; the nearest is \"repeated-word\".",
                "rules/one.yml:3:7 \"repeatd-word\" is no kind of check; the nearest is \"repeated-word\".",
                "facts/a.yml:2:1 \"acronym\" is no key of a facts file; the nearest is \"acronyms\".",
            ],
            ProblemsOf("extends: [./house.yml, ./rules]\nfacts: facts/*.yml"));
    }

    [Fact]
    public void Two_rules_of_one_name_in_a_folder_are_a_mistake()
    {
        folder.With("rules/a.yml", Rule).With("rules/b.yml", Rule);
        Assert.Equal(["rules/b.yml:2:7 The rule in rules/a.yml has the same name, \"house-rule\"."], ProblemsOf("extends: [recommended, ./rules]"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# extends: all\n\n# rules:\n")]
    [InlineData("rules:\n#  repeated-word: off\n")]
    [InlineData("outlet:\ndrafts:\noverrides:\nsuppressions:\nextends:\nfacts:")]
    public void What_is_commented_out_sets_nothing(string configuration)
    {
        Assert.Empty(ProblemsOf(configuration));
        Assert.Equal(Severity.Warning, SeverityOf("repeated-word", "a.md"));
    }

    [Fact]
    public void The_rest_counts_beside_a_mistake()
    {
        Assert.NotEmpty(ProblemsOf("extends: recomended\nrules:\n  repeated-word: error\n  double-space: maybe"));
        Assert.Equal(Severity.Error, SeverityOf("repeated-word", "a.md"));
    }

    [Fact]
    public void Later_entries_win_and_rules_over_all()
    {
        folder.With("house.yml", "rules: {repeated-word: note, DL7002: note}").With("draftlint.yml", "extends: [strict, ./house.yml]\nrules:\n  double-space: error");
        Assert.Equal(Severity.Note, SeverityOf("repeated-word", "a.md"));
        Assert.Equal(Severity.Error, SeverityOf("double-space", "a.md"));
    }

    [Fact]
    public void A_house_file_without_sets_stands_on_the_recommended_rules()
    {
        folder.With("house.yml", "rules: {repeated-word: note}").With("draftlint.yml", "extends: ./house.yml");
        Assert.Equal(Severity.Note, SeverityOf("repeated-word", "a.md"));
        Assert.Equal(Severity.Warning, SeverityOf("duplicate-list-entry", "a.md"));
    }

    [Fact]
    public void A_folder_of_rules_alone_is_all_there_is()
    {
        folder.With("rules/a.yml", Rule).With("rules/facts/f.yml", "facts: 1").With("draftlint.yml", "extends: ./rules");
        Assert.Equal(["house-rule"], Open().RulesFor("a.md").Rules.Rules.Select(rule => rule.Name));
    }

    [Fact]
    public void Options_keep_the_severity_and_say_where_they_were_set()
    {
        folder.With("house.yml", "rules:\n  duplicate-list-entry: error").With("draftlint.yml", "extends: ./house.yml\nrules:\n  duplicate-list-entry:\n    min-entries: 4");
        var rule = Open().RulesFor("a.md").Rules["duplicate-list-entry"]!;
        Assert.Equal(Severity.Error, rule.Severity);
        Assert.Contains(new RuleSetting("severity", "error", new RuleOrigin("house.yml", new LinePosition(2, 3))), rule.Settings);
        Assert.Contains(new RuleSetting("min-entries", "4", new RuleOrigin("draftlint.yml", new LinePosition(4, 18))), rule.Settings);
    }

    [Fact]
    public void Overrides_hold_for_their_drafts_alone()
    {
        folder.With("house/base.yml", "overrides:\n  - drafts: ['satire/**']\n    rules: {double-space: error}")
            .With("draftlint.yml", "extends: house/base.yml\noverrides:\n  - drafts: [satire, '!satire/true.md']\n    rules: {repeated-word: off}\n  - drafts: ['**/b.md']\n    rules: {repeated-word: error}");
        Assert.Equal(Severity.Off, SeverityOf("repeated-word", "satire/a.md"));
        Assert.Equal(Severity.Warning, SeverityOf("repeated-word", "satire/true.md"));
        Assert.Equal(Severity.Error, SeverityOf("repeated-word", "satire/deep/b.md"));
        Assert.Equal(Severity.Warning, SeverityOf("repeated-word", "drafts/a.md"));

        // Globs of an extended file count from that file's folder.
        Assert.NotEqual(Severity.Error, SeverityOf("double-space", "satire/a.md"));
        Assert.Equal(Severity.Error, SeverityOf("double-space", "house/satire/a.md"));
    }

    [Fact]
    public void Only_the_nearest_file_counts()
    {
        folder.With("draftlint.yml", "rules: {repeated-word: error}").With("sport/draftlint.yml", "rules: {double-space: error}");
        Assert.Equal(Severity.Error, SeverityOf("repeated-word", "news/deep/a.md"));
        Assert.Equal(Severity.Warning, SeverityOf("repeated-word", "sport/deep/a.md"));
        Assert.Equal("sport/draftlint.yml", Open().ConfigurationFileFor("sport/deep/a.md"));
    }

    [Fact]
    public void Drafts_of_one_configuration_share_a_linter()
    {
        folder.With("draftlint.yml", "overrides:\n  - drafts: [b.md]\n    rules: {repeated-word: off}");
        var workspace = Open();
        Assert.Same(workspace.RulesFor("a.md").Linter, workspace.RulesFor("deep/c.md").Linter);
        Assert.NotSame(workspace.RulesFor("a.md").Linter, workspace.RulesFor("b.md").Linter);
    }

    [Fact]
    public void Facts_files_are_known_to_the_checks()
    {
        folder.With("facts/a.yml", "facts: 1\nacronyms: [QZX]").With("draftlint.yml", "facts: ['facts/*']");
        Assert.Empty(Open().RulesFor("a.md").Linter.Lint(new SourceText("a.md", "The QZX met. The QZX voted."), new DateOnly(2025, 1, 16)).Diagnostics);
    }

    [Fact]
    public void A_reason_can_be_required()
    {
        folder.With("draftlint.yml", "suppressions: {require-reason: true}");
        var findings = Open().RulesFor("a.md").Linter.Lint(new SourceText("a.md", "<!-- draftlint-disable-next-line repeated-word -->\nThe the roof."), new DateOnly(2025, 1, 16)).Diagnostics;
        Assert.Equal(["malformed-suppression", "repeated-word"], findings.Select(finding => finding.Rule.Name));
        Assert.NotNull(findings[1].Suppression);
    }

    [Theory]
    [InlineData("repeated-word", "repeated-word", Severity.Warning)]
    [InlineData("repeated-word", "double-space", Severity.Off)]
    [InlineData("DL1002=note", "repeated-word", Severity.Note)]
    [InlineData("DL1002=note", "double-space", Severity.Note)]
    public void The_command_line_wins_over_the_file(string selection, string rule, Severity severity)
    {
        folder.With("draftlint.yml", "rules: {repeated-word: off, double-space: note}");
        var workspace = new Workspace(folder.Path, new RunSettings { Rules = [selection] });
        Assert.Equal(severity, workspace.RulesFor("a.md").Rules[rule]!.Severity);
        Assert.Empty(workspace.Problems);
    }

    [Fact]
    public void A_rule_that_only_one_configuration_knows_may_be_named()
    {
        folder.With("a/draftlint.yml", "extends: [recommended, ../rules]").With("rules/one.yml", Rule).With("b/x.md", "");
        var workspace = new Workspace(folder.Path, new RunSettings { Rules = ["house-rule", "hous-rule"] });
        _ = workspace.RulesFor("a/x.md");
        _ = workspace.RulesFor("b/x.md");
        Assert.Equal(["--rule: There is no rule \"hous-rule\"."], workspace.Problems.Select(problem => problem.Message));
    }

    private Workspace Open() => new(folder.Path, new RunSettings());

    private Severity SeverityOf(string rule, string draft) => Open().RulesFor(draft).Rules[rule]!.Severity;

    private IEnumerable<string> ProblemsOf(string configuration)
    {
        folder.With("draftlint.yml", configuration);
        var workspace = Open();
        _ = workspace.RulesFor("a.md");
        return workspace.Problems.Select(problem => $"{problem.File}:{problem.Position?.Line}:{problem.Position?.Column} {problem.Message}");
    }
}
