using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Text;
using DraftLint.Workspaces;

namespace DraftLint.Tests.Rules;

/// <summary>A broken rule file is told at its place with the nearest right thing, and the other rules still run.</summary>
public sealed class BadRuleFilesTests
{
    private const string Head = "id: BAD1\nname: bad\nmessage: Bad.\n";

    private const string Good = "id: OK1\nname: good-rule\nkind: existence\nmessage: 'Not \"{text}\".'\ntokens: [gladly]\n";

    private static readonly string LongComment = "# " + new string('x', 9_000_000) + "\n";

    public static TheoryData<string, int, int, string> Broken => new()
    {
        { Head + "kind: existance\ntokens: [a]\n", 4, 7, "the nearest is \"existence\"" },
        { Head + "kind: existence\ntokens: [a]\ntokesn: [b]\n", 6, 1, "the nearest is \"tokens\"" },
        { Head + "kind: existence\ntokens:\n  - fine\n  - 'fine (or no'\n", 7, 17, "a ( is never closed" },
        { Head + "kind: existence\ntokens: [fine, 'don''t [a']\n", 5, 26, "a [ is never closed" },
        { Head + "kind: existence\nraw: '*a'\n", 0, 0, "nothing stands before" },
        { Head + "kind: substitution\nswap:\n  good: better\n  a**: b\n", 7, 6, "two of * + ? {} follow each other" },
        { Head + "kind: existence\ntokens: {a: b}\n", 5, 9, "\"tokens\" must be a list of texts, not a mapping" },
        { Head + "kind: substitution\nswap: [a, b]\n", 5, 7, "\"swap\" must be a mapping" },
        { Head + "kind: occurrence\ntoken: a\nmax: many\n", 6, 6, "\"max\" must be a whole number, not \"many\"" },
        { Head + "kind: existence\ntokens: [a]\nscope: prose & quotaton\n", 6, 16, "the nearest is \"quotation\"" },
        { Head + "kind: existence\ntokens: [a]\nscope: (prose\n", 6, 14, "A ( is never closed" },
        { Head + "kind: existence\n", 1, 1, "This rule finds nothing" },
        { Head + "kind: metric\nformula: words / sentenses\ncondition: '> 3'\n", 5, 18, "the nearest is \"sentences\"" },
        { Head + "kind: readability\nmetrics: [SMOK]\n", 5, 11, "the nearest is \"SMOG\"" },
        { Head + "kind: existence\n\ttokens: [a]\n", 5, 1, "A tab indents this line" },
        { Head + "kind: existence\ntokens: [a\n", 0, 0, "No YAML" },
        { "", 1, 1, "The file is empty" },
        { "- a\n- b\n", 1, 1, "A rule file is a mapping" },
        { Head + "kind: existence\na: &a [x, x]\nb: &b [*a, *a]\ntokens: [*b, *b]\n", 6, 8, "is an alias" },
        { Head + "kind: existence\ntokens: " + new string('[', 200) + new string(']', 200) + "\n", 5, 41, "Nested more than" },
        { LongComment + Head + "kind: existence\ntokens: [a]\n", 1, 1, "The file is longer than" },
        { Head + "extends: nobody\n", 4, 10, "There is no rule \"nobody\" to extend" },
        { Head + "extends: god-rule\ntokens+: [b]\n", 4, 10, "the nearest is \"good-rule\"" },
        { Head + "extends: bad\n", 4, 10, "The rules extend each other in a circle: bad -> bad" },
        { Head + "extends: good-rule\ntokens-: [glady]\n", 5, 11, "the nearest is \"gladly\"" },
        { Head + "extends: good-rule\nkind: sequence\n", 5, 7, "leave the kind out" },
        { Good.Replace("good-rule", "other", StringComparison.Ordinal), 1, 5, "has the same id, OK1" },
        { Good.Replace("OK1", "OK2", StringComparison.Ordinal), 2, 7, "has the same name, \"good-rule\"" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_file_is_told_at_its_place_and_the_others_run(string text, int line, int column, string words)
    {
        using var folder = new FolderSample();
        folder.With("rules/a-good.yml", Good).With("rules/z-bad.yml", text).With("draftlint.yml", "extends: [./rules]\n").With("draft.md", "They gladly left town.\n");
        var workspace = new Workspace(folder[""], new RunSettings());
        var result = workspace.RulesFor("draft.md").Linter.Lint(new SourceText("draft.md", "They gladly left town."), new DateOnly(2025, 1, 16));
        Assert.Contains(result.Diagnostics, finding => finding.Rule.Name == "good-rule");
        var problem = Assert.Single(workspace.Problems);
        Assert.Equal((Problem.RuleFile, "rules/z-bad.yml"), (problem.Id, problem.File));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
        if (line > 0)
            Assert.Equal(new LinePosition(line, column), problem.Position);
        else
            Assert.NotNull(problem.Position);
    }

    [Fact]
    public void A_file_of_ten_megabytes_is_refused_unread()
    {
        using var folder = new FolderSample();
        folder.With("rules/a-good.yml", Good).With("rules/z-bad.yml", new string('x', 10_500_000));
        var workspace = new Workspace(folder[""], new RunSettings { RuleFolders = ["rules"] });
        Assert.Contains(workspace.RulesFor("draft.md").Rules.Rules, rule => rule.Name == "good-rule");
        Assert.Equal("rules/z-bad.yml", Assert.Single(workspace.Problems).File);
    }

    [Fact]
    public void A_circle_of_three_is_told_once_and_named()
    {
        using var folder = new FolderSample();
        foreach (var (name, other) in new[] { ("a", "b"), ("b", "c"), ("c", "a") })
            folder.With($"rules/{name}.yml", $"id: {name}\nname: {name}\nextends: {other}\n");

        folder.With("rules/good.yml", Good);
        var workspace = new Workspace(folder[""], new RunSettings { RuleFolders = ["rules"] });
        Assert.Contains(workspace.RulesFor("draft.md").Rules.Rules, rule => rule.Name == "good-rule");
        Assert.Contains(workspace.Problems, problem => problem.Message.Contains("circle: a -> b -> c -> a", StringComparison.Ordinal));
        Assert.All(workspace.Problems, problem => Assert.Equal(new LinePosition(3, 10), problem.Position));
    }

    [Fact]
    public void Patterns_that_no_one_could_mean_end_soon()
    {
        var problems = new List<Problem>();
        foreach (var pattern in new[] { new string('(', 5_000) + new string(')', 5_000), string.Concat(Enumerable.Repeat("(a|b)?", 500)), "((a{1,50}){1,50}){1,50}", new string('a', 20_000) })
            _ = RuleReader.Read(new SourceText("a.yml", $"id: A\nname: a\nkind: existence\nmessage: M.\ntokens: ['{pattern}']\n"), problems);
    }
}
