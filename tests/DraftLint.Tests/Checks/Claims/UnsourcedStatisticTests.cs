namespace DraftLint.Tests.Checks.Claims;

public sealed class UnsourcedStatisticTests
{
    private static readonly CheckVerifier UnsourcedStatistic = CheckVerifier.For("unsourced-statistic");

    [Theory]
    [InlineData("In 2019, [|40 percent|] of the wells were dry, and 900 cows died.")]
    [InlineData("[|Two-thirds|] of drivers speed.")]
    [InlineData("The fire took [|2,300|] homes.")]
    public void A_figure_without_a_source_is_reported_once(string draft) => UnsourcedStatistic.Reports(draft);

    [Theory]
    [InlineData("According to the Census Bureau, 40 percent of the wells were dry.")]
    [InlineData("The sheriff's office counted them. Some 2,300 homes burned.")]
    [InlineData("Some 2,300 homes burned.[^1]\n\n[^1]: The sheriff's count.")]
    [InlineData("We lost 300 cows.")]
    [InlineData("The law covers firms with 500 workers.")]
    [InlineData("\"We lost 300 cows,\" he said.")]
    [InlineData("He served for 100 days and is 82 years old.")]
    public void Sources_laws_and_experience_are_enough(string draft) => UnsourcedStatistic.IsSilent(draft);

    [Fact]
    public void The_least_count_can_be_set() => UnsourcedStatistic.With("min-count", "3000").IsSilent("The fire took 2,300 homes.");
}
