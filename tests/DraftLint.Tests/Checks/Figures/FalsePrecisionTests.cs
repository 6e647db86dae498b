namespace DraftLint.Tests.Checks.Figures;

public sealed class FalsePrecisionTests
{
    private static readonly CheckVerifier FalsePrecision = CheckVerifier.For("false-precision");

    [Theory]
    [InlineData("The fire took [|{|not exact:roughly|} {|exact:12,347 acres|}|] in June.")]
    [InlineData("We found *[|about* 41.37 percent|] of it.")]
    [InlineData("The fire drove out [|an estimated 10,482|] people.")]
    [InlineData("The turbines stood still [|almost 99.97 percent|] of the week.")]
    public void Both_words_are_shown(string draft) => FalsePrecision.Reports(draft);

    [Theory]
    [InlineData("About 1,250 people came, some 12,000 by the count of the union.")]
    [InlineData("Around 1945 it ended, and about 2016 it began again.")]
    [InlineData("A marathon is roughly 26.2 miles.")]
    [InlineData("At about 10:45 a.m. we left.")]
    [InlineData("More than 12,347 signed, up to 13,455 of them online.")]
    [InlineData("It sells for nearly $19.99 here.")]
    [InlineData("\"Roughly 12,347 acres,\" she said.")]
    public void Rounded_figures_and_limits_are_left_alone(string draft) => FalsePrecision.IsSilent(draft);

    [Fact]
    public void The_option_says_how_many_digits_are_exact() =>
        FalsePrecision.With("digits", "3").Reports("They lost [|about 41.3 percent|] of it.");
}
