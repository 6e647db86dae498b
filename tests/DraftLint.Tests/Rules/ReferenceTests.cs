using DraftLint.Reporting;
using DraftLint.Rules;

namespace DraftLint.Tests.Rules;

/// <summary>The reference in <c>docs/rules</c> is made of the rule files, and writes itself.</summary>
public sealed class ReferenceTests
{
    private static readonly string Folder = Path.Combine(DraftFiles.Repository, "docs", "rules");

    [Fact]
    public void The_reference_is_current()
    {
        var pages = RuleSet.All.Rules.ToDictionary(rule => rule.Name + ".md", rule => RuleReference.Page(rule, "../../"), StringComparer.Ordinal);
        pages["README.md"] = RuleReference.Index(RuleSet.All);
        pages["../kinds.md"] = RuleReference.Kinds();
        Directory.CreateDirectory(Folder);
        var left = Directory.EnumerateFiles(Folder, "*.md").Where(file => !pages.ContainsKey(Path.GetFileName(file))).ToList();
        var stale = pages.Where(page => !File.Exists(Path.Combine(Folder, page.Key)) || File.ReadAllText(Path.Combine(Folder, page.Key)).ReplaceLineEndings("\n") != page.Value).ToList();
        left.ForEach(File.Delete);
        foreach (var (name, text) in stale)
            File.WriteAllText(Path.Combine(Folder, name), text);

        Assert.True(left.Count + stale.Count == 0, $"Written anew, look at them and commit them: {string.Join(", ", stale.Select(page => "docs/rules/" + page.Key).Concat(left.Select(Path.GetFileName)))}.");
    }

    [Fact]
    public void Carets_stand_under_wide_characters_and_broken_lines()
    {
        var lines = MarkedLine.Of("Das ist 漢字 gut, und mehr.", [new(8, 2), new(16, 8)], 20).ToList();
        Assert.Equal(["Das ist 漢字 gut,", "und mehr."], lines.Select(line => line.Text));
        Assert.Equal(["        ^^^^", "^^^^^^^^"], lines.Select(line => line.Carets));
    }
}
