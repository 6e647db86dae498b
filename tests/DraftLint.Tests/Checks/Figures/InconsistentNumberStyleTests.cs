namespace DraftLint.Tests.Checks.Figures;

public sealed class InconsistentNumberStyleTests
{
    private static readonly CheckVerifier InconsistentNumberStyle = CheckVerifier.For("inconsistent-number-style");

    [Theory]
    [InlineData("The mill ran for [|forty years|]. After {|in figures here:40 years|} it closed.")]
    [InlineData("He served [|thirty-four years|] there. It was 34 years by his own count.")]
    [InlineData("Some 16 million came. One of the [|sixteen million|] was Ray.")]
    public void Words_here_and_figures_there(string draft) => InconsistentNumberStyle.Reports(draft);

    [Theory]
    [InlineData("Forty years passed. It took 40 years.")]
    [InlineData("He ran twenty miles and drove 300 miles.")]
    [InlineData("He is thirty and she is 30.")]
    [InlineData("It took nine days, and then 12 days.")]
    [InlineData("The thirty-year bond beat the 30-year loan.")]
    [InlineData("“It took forty years,” she said of the 40 years.")]
    public void What_a_style_divides_is_left_alone(string draft) => InconsistentNumberStyle.IsSilent(draft);
}
