using DraftLint.Diagnostics;
using DraftLint.Outlets;
using DraftLint.Rules;
using DraftLint.Text;
using DraftLint.Workspaces;

namespace DraftLint.Tests.Outlets;

/// <summary>Submission profiles: those of the library, and those of the house.</summary>
public sealed class OutletTests : IDisposable
{
    private readonly FolderSample folder = new();

    public static TheoryData<string> Ids => [.. OutletLibrary.Ids];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_profile_of_the_library_is_whole(string id)
    {
        var problems = new List<Problem>();
        var outlet = OutletLibrary.Find(id, problems)!;
        Assert.Empty(problems);
        Assert.Equal(id, outlet.Id);
        Assert.NotEmpty(outlet.Asks);
        Assert.NotEqual("", outlet.Words);
        Assert.NotEqual("", outlet.Source);
        _ = RuleSet.All.Apply(outlet.Changes.Where(change => RuleSet.All[change.Rule] is not null), problems);
        Assert.Empty(problems);
    }

    [Fact]
    public void An_outlet_sets_its_range_and_parts_and_the_rules_win_over_it()
    {
        folder.With("draftlint.yml", "outlet: seattle-times\nrules:\n  word-count: {max: 700}");
        var workspace = new Workspace(folder.Path, new RunSettings());
        var findings = workspace.RulesFor("a.md").Linter.Lint(new SourceText("a.md", "# T\n\n" + string.Concat(Enumerable.Repeat("word ", 660))), new DateOnly(2025, 1, 16)).Diagnostics;
        Assert.Empty(workspace.Problems);
        Assert.Equal(["There is no note on the author, and The Seattle Times asks for one. End with a paragraph in italics that says who you are, or write bio in the front matter."], findings.Where(finding => finding.Rule.Name is "word-count" or "missing-part").Select(finding => finding.Message));
        Assert.Contains(workspace.RulesFor("a.md").Rules["word-count"]!.Settings, setting => setting is { Key: "min", Value: "500", Origin.File: "rules/outlets/seattle-times.yml" });
    }

    [Fact]
    public void A_house_may_have_its_own()
    {
        folder.With("draftlint.yml", "outlet: ./herald.yml").With("herald.yml", "id: herald\nname: The Herald\nwords: {max: 3}\nrules: {double-space: error}");
        var workspace = new Workspace(folder.Path, new RunSettings());
        var findings = workspace.RulesFor("a.md").Linter.Lint(new SourceText("a.md", "One two  three four."), new DateOnly(2025, 1, 16)).Diagnostics;
        Assert.Equal(["double-space", "word-count"], findings.Select(finding => finding.Rule.Name));
    }

    [Theory]
    [InlineData("seatle-times", "draftlint.yml:1:9 There is no outlet \"seatle-times\"; the nearest is \"seattle-times\".")]
    [InlineData("./missing.yml", "missing.yml:: There is no such file.")]
    [InlineData("./herald.yml", "herald.yml:3:9 \"mx\" is no key of \"words\"; the nearest is \"max\".", "herald.yml:4:11 There is no rule \"doubl-space\"; the nearest is \"double-space\".")]
    public void A_mistake_is_told_with_its_place(string outlet, params string[] problems)
    {
        folder.With("draftlint.yml", "outlet: " + outlet).With("herald.yml", "id: herald\nname: The Herald\nwords: {mx: 3}\nrules:   {doubl-space: error}");
        var workspace = new Workspace(folder.Path, new RunSettings());
        _ = workspace.RulesFor("a.md");
        Assert.Equal(problems, workspace.Problems.Select(problem => $"{problem.File}:{(problem.Position is { } place ? $"{place.Line}:{place.Column}" : ":")} {problem.Message}"));
    }
}
