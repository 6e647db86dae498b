namespace DraftLint.Tests.Checks.Time;

public sealed class AmbiguousNumericDateTests
{
    private static readonly CheckVerifier AmbiguousNumericDate = CheckVerifier.For("ambiguous-numeric-date");

    [Theory]
    [InlineData("The rule of [|4/5/2021|] is void.")]
    [InlineData("The rule of [|04/05/2021|] is void.")]
    [InlineData("From [|4/5/2021|] to [|6/7/2021|] it held.")]
    public void Both_numbers_can_be_the_month(string draft) => AmbiguousNumericDate.Reports(draft);

    [Theory]
    [InlineData("The rule of 4/25/2021 is void.")]
    [InlineData("The rule of 5/5/2021 is void.")]
    [InlineData("The rule of 4/5/2021 fell on 4/25/2021.")]
    [InlineData("The rule of 2021-04-05 is void.")]
    [InlineData("Since 9/11/2001 we wait.")]
    [InlineData("We answer 24/7, at odds of 4/5.")]
    [InlineData("\"Void since 4/5/2021,\" it says.")]
    [InlineData("| Date |\n| --- |\n| 4/5/2021 |\n")]
    [InlineData("See https://example.org/4/5/2021 for more.")]
    public void One_reading_names_and_tables_are_left_alone(string draft) => AmbiguousNumericDate.IsSilent(draft);

    [Fact]
    public void The_fix_writes_the_month_in_the_order_of_the_house()
    {
        AmbiguousNumericDate.Fixes("The rule of 4/5/2021 is void.", "The rule of April 5, 2021, is void.");
        AmbiguousNumericDate.With("order", "dmy").Fixes("The rule of 4/5/2021 is void.", "The rule of 4 May 2021 is void.");
    }

    [Fact]
    public void Names_can_be_added() => AmbiguousNumericDate.With("names", "[4/5]").IsSilent("The rule of 4/5/2021 is void.");
}
