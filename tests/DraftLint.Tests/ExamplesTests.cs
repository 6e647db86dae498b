namespace DraftLint.Tests;

public sealed class ExamplesTests
{
    [Fact]
    public async Task The_report_on_the_examples_is_as_it_should_be() => await Verifier.Verify(ProjectTexts.ReportOnExamples());
}
