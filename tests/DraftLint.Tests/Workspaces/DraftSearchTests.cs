using DraftLint.Workspaces;

namespace DraftLint.Tests.Workspaces;

/// <summary>Which files paths, folders and globs stand for.</summary>
public sealed class DraftSearchTests : IDisposable
{
    private readonly FolderSample folder = new FolderSample()
        .With("a.md", "").With("notes.txt", "").With("drafts/b.md", "").With("drafts/c.markdown", "").With("drafts/old/d.md", "").With("drafts/.hidden/e.md", "").With("drafts/node_modules/f.md", "");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("", "a.md drafts/b.md drafts/c.markdown drafts/old/d.md")]
    [InlineData("drafts", "drafts/b.md drafts/c.markdown drafts/old/d.md")]
    [InlineData("./drafts/ drafts/../drafts", "drafts/b.md drafts/c.markdown drafts/old/d.md")]
    [InlineData("drafts/b.md ./drafts/b.md drafts", "drafts/b.md drafts/c.markdown drafts/old/d.md")]
    [InlineData("notes.txt", "notes.txt")]
    [InlineData("drafts/.hidden/e.md", "drafts/.hidden/e.md")]
    [InlineData("drafts/*.md", "drafts/b.md")]
    [InlineData("**/d.md", "drafts/old/d.md")]
    [InlineData("*", "a.md")]
    [InlineData("*.txt", "notes.txt")]
    [InlineData("missing.md", "missing.md")]
    public void Names_stand_for_drafts(string names, string drafts) => Assert.Equal(drafts, Find(folder.Path, names));

    [Theory]
    [InlineData("", "drafts/b.md drafts/c.markdown")]
    [InlineData("drafts", "drafts/b.md drafts/c.markdown")]
    [InlineData(".", "a.md drafts/b.md drafts/c.markdown")]
    [InlineData("drafts/old/d.md", "drafts/old/d.md")]
    [InlineData("drafts/old", "")]
    public void The_configuration_names_drafts_and_takes_some_out(string names, string drafts)
    {
        folder.With("draftlint.yml", "drafts: ['drafts/**', '!drafts/old/**']");
        Assert.Equal(drafts, Find(folder.Path, names));
    }

    [Fact]
    public void Below_the_configuration_it_is_found_all_the_same()
    {
        folder.With("draftlint.yml", "drafts: ['drafts/*.md', a.md]");
        Assert.Equal("../a.md b.md", Find(folder["drafts"], ""));
    }

    [Fact]
    public void A_link_to_a_folder_is_not_followed()
    {
        Directory.CreateSymbolicLink(folder["drafts/loop"], folder["drafts"]);
        Assert.Equal("drafts/b.md drafts/c.markdown drafts/old/d.md", Find(folder.Path, "drafts"));
        Assert.Equal("drafts/b.md drafts/old/d.md", Find(folder.Path, "drafts/**/*.md"));
    }

    [Fact]
    public void A_pattern_that_matches_nothing_is_a_problem()
    {
        var workspace = new Workspace(folder.Path, new RunSettings());
        Assert.Empty(workspace.FindDrafts(["*.rtf", "a?.m*"]));
        Assert.Equal(["*.rtf: No file matches this pattern.", "a?.m*: \"a?.m*\" is no glob: * stands for a part of a name and ** for any folders; there are no other marks."], workspace.Problems.Select(problem => $"{problem.File}: {problem.Message}"));
    }

    private static string Find(string working, string names)
    {
        var workspace = new Workspace(working, new RunSettings());
        var found = workspace.FindDrafts(names.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Empty(workspace.Problems);
        return string.Join(' ', found);
    }
}
