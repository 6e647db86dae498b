namespace DraftLint.Tests.CommandLine;

/// <summary><c>extends: "nuget:ID/VERSION"</c>: rules out of a package that a restore has put on the machine.</summary>
public sealed class RulePackageTests : IDisposable
{
    private const string Rule = "id: PKG1\nname: package-rule\nkind: repeated-word\nmessage: Twice.\n";

    private readonly FolderSample folder = new();
    private readonly FolderSample packages = new();

    public void Dispose()
    {
        folder.Dispose();
        packages.Dispose();
    }

    [Theory]
    [InlineData("content/twice.yml", "content")]
    [InlineData("contentFiles/any/any/rules/twice.yml", "contentFiles/any/any/rules")]
    public void A_folder_of_rule_files_comes_in_by_its_package(string file, string shown)
    {
        packages.With("house.style/1.2.0/" + file, Rule);
        var run = Rules("extends: [recommended, \"nuget:House.Style/1.2.0\"]");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains($"nuget:house.style/1.2.0/{shown}/twice.yml:1:1\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(packages.Path, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_configuration_in_the_package_counts_with_its_rules()
    {
        packages.With("house.style/1.2.0/content/rules/twice.yml", Rule).With("house.style/1.2.0/content/draftlint.yml", "extends: ./rules\nrules:\n  package-rule: error\n");
        var run = Rules("extends: \"nuget:House.Style/1.2.0\"");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("PKG1  package-rule  error  nuget:house.style/1.2.0/content/draftlint.yml:3:3", run.Output.Split('\n')[0]);
    }

    [Theory]
    [InlineData("nuget:House.Style", "\"nuget:House.Style\" names no package: write nuget:ID/VERSION, as in nuget:House.Style/1.2.0.")]
    [InlineData("nuget:../1.2.0", "\"nuget:../1.2.0\" names no package: write nuget:ID/VERSION, as in nuget:House.Style/1.2.0.")]
    [InlineData("nuget:House.Style/2.0.0", "The package House.Style 2.0.0 is not on this machine: restore it first, as with dotnet add package House.Style --version 2.0.0.")]
    [InlineData("nuget:empty/1.0.0", "The package empty 1.0.0 has no content: its rule files belong in content or contentFiles/any/any.")]
    public void What_can_not_be_had_is_told_at_its_place(string entry, string message)
    {
        packages.With("empty/1.0.0/readme.md", "");
        var run = Rules($"extends: [recommended, \"{entry}\"]");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("draftlint.yml:1:24", run.Errors, StringComparison.Ordinal);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    private DraftLintProcess Rules(string configuration)
    {
        folder.With("draftlint.yml", configuration + "\n");
        return DraftLintProcess.Run(folder.Path, "rules", "", "NUGET_PACKAGES=" + packages.Path);
    }
}
