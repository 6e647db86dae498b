namespace DraftLint.Tests.Checks.Typography;

public sealed class DoubleSpaceTests
{
    private static readonly CheckVerifier DoubleSpace = CheckVerifier.For("double-space");

    [Theory]
    [InlineData("The tide is out.[|  |]The boats are not.")]
    [InlineData("The tide is[|\u00A0 |]out.")]
    [InlineData("The tide is[|\u202F\u2009|]out.")]
    [InlineData("The *tide*[|   |]is **out**.")]
    [InlineData("> The tide is[|  |]out.")]
    [InlineData("- The tide[|  |]is out.")]
    public void A_run_of_blanks_is_reported_as_a_whole(string draft) => DoubleSpace.Reports(draft);

    [Theory]
    [InlineData("The tide is out.  \nThe boats are not.")]
    [InlineData("The tide is out.   ")]
    [InlineData("The tide is <!-- low --> out.")]
    [InlineData("The tide [^1] is out.\n\n[^1]: Low.")]
    [InlineData("| a   | b |\n|-----|---|\n| c   | d |")]
    [InlineData("    code  with  blanks")]
    [InlineData("A\u00A0Word\u00A0file.")]
    public void Blanks_with_work_to_do_are_left_alone(string draft) => DoubleSpace.IsSilent(draft);

    [Fact]
    public void A_number_keeps_its_no_break_space() => DoubleSpace.Fixes("It weighs 40\u00A0 tons.  Now go.", "It weighs 40\u00A0tons. Now go.");

    [Fact]
    public void A_habit_is_told_once()
    {
        var draft = string.Concat(Enumerable.Repeat("The tide is out.  ", 20)) + "The tide is in.";
        var finding = Assert.Single(DoubleSpace.Findings(draft));
        Assert.Equal(19, finding.Related.Length);
        DoubleSpace.Fixes(draft, draft.Replace("  ", " ", StringComparison.Ordinal));
    }

    [Fact]
    public void Blanks_that_a_page_left_behind_are_told_one_by_one()
    {
        var draft = string.Concat(Enumerable.Repeat("The tide is out. The boats are not.\u00A0 The pier is shut. ", 6)) + "The tide is in.";
        Assert.Equal(6, DoubleSpace.Findings(draft).Length);
    }

    [Fact]
    public void Two_pairs_of_spaces_are_no_habit() =>
        DoubleSpace.Reports("The tide is out.[|  |]The boats are[|  |]not. The pier is shut.");

    [Fact]
    public void Three_pairs_anywhere_are_one() =>
        DoubleSpace.Reports("The tide is out.[|  |]The boats are{|here too:  |}not. The pier is shut.{|here too:  |}Nobody is here.");

    [Fact]
    public void The_option_makes_one_report_of_two() =>
        DoubleSpace.With("report-as-one", "true").Reports("The tide[|  |]is out.{|here too:  |}The boats are not.");
}
