using DraftLint.Diagnostics;

namespace DraftLint.Tests.Checks.Figures;

public sealed class RateWithoutPeriodTests
{
    private static readonly CheckVerifier RateWithoutPeriod = CheckVerifier.For("rate-without-period");

    [Theory]
    [InlineData("It receives [|$2,000|] for each soldier it sends.")]
    [InlineData("The camp is paid about [|$140|] per detainee, and nobody counts.")]
    [InlineData("The state pays landlords [|$900|] for every refugee whom they house.")]
    [InlineData("It charges [|$60|] per foster child.")]
    public void So_much_for_each(string draft) => RateWithoutPeriod.Reports(draft);

    [Theory]
    [InlineData("Nurses here are paid [|$5,100|].")]
    [InlineData("Nurses here are now paid [|$5,100|], and they leave.")]
    [InlineData("A crew chief makes [|$4,200|] while the owner sails.")]
    [InlineData("Their *premium* is [|$640|]; ours is nothing.")]
    [InlineData("They live on a pension of [|$1,300|].")]
    public void Pay_rent_and_premiums(string draft) => RateWithoutPeriod.Reports(draft);

    [Fact]
    public void It_is_a_note() => RateWithoutPeriod.Reports("Nurses here are paid [|$5,100|].", Severity.Note);

    [Theory]
    [InlineData("It receives $2,000 a month for each soldier.")]
    [InlineData("It is a monthly deal. It receives $2,000 for each soldier.")]
    [InlineData("Nurses here are paid $5,100 every four weeks.")]
    [InlineData("Nurses work twelve-hour shifts. They are paid $5,100.")]
    [InlineData("Their annual premium is $640.")]
    [InlineData("In 2021 the premium was $640, and it is $790 today; in 2022 it was $700.")]
    [InlineData("Each recruit is paid $5,100 once.")]
    public void A_period_is_there(string draft) => RateWithoutPeriod.IsSilent(draft);

    [Theory]
    [InlineData("A loaf is $4.")]
    [InlineData("Each family got a one-time $500.")]
    [InlineData("The city pays a fine of $2,000 for each worker who falls.")]
    [InlineData("It gets a grant of $900 for each tenant.")]
    [InlineData("Clerks are paid $15.")]
    [InlineData("The chief is paid $210,000.")]
    [InlineData("He was paid $5,100.")]
    [InlineData("He is paid $500 to read a poem.")]
    [InlineData("They are paid $900 for the trip.")]
    [InlineData("The county raised $900 for each soldier’s widow.")]
    [InlineData("It costs $4 per mile.")]
    [InlineData("The bill makes $3,900 available.")]
    [InlineData("“Nurses here are paid $5,100,” she said.")]
    [InlineData("> Nurses here are paid $5,100.")]
    [InlineData("The city spends $12,000 per pupil.")]
    [InlineData("We paid for each worker, and $2,000 was left.")]
    public void Prices_and_single_payments_are_left_alone(string draft) => RateWithoutPeriod.IsSilent(draft);
}
