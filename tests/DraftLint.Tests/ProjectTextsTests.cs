namespace DraftLint.Tests;

public sealed class ProjectTextsTests
{
    [Theory]
    [InlineData("examples/small-dams.md")]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("docs/writing-rules.md")]
    [InlineData("docs/problems.md")]
    [InlineData("docs/scale.md")]
    public void The_clean_example_and_the_documents_are_clean(string path) =>
        Assert.Empty(ProjectTexts.Lint(path).Diagnostics.Where(finding => finding.Suppression is null).Select(finding => $"{finding.Span} {finding.Rule.Name}: {finding.Message}"));
}
