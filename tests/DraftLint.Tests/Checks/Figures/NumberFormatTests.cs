namespace DraftLint.Tests.Checks.Figures;

public sealed class NumberFormatTests
{
    private static readonly CheckVerifier NumberFormat = CheckVerifier.For("number-format");

    [Theory]
    [InlineData("The ferry costs [|$2400|] a day and takes {|grouped here:11,300|} people.")]
    [InlineData("The ferry takes [|2300|] cars and 11,300 people.")]
    [InlineData("Some 11,300 people and about [|2000|] cars came; [|1500|] people left.")]
    [InlineData("The dam holds [|48000|] acre-feet.")]
    [InlineData("The well cost {|grouped here:₹1,20,000|} and the pump [|₹35000|].")]
    [InlineData("The plan has tax cuts of £45bn, and it lost [|65 billion pounds|] of credit.")]
    [InlineData("Aid rose from $1.5 million to [|2 million dollars|].")]
    [InlineData("Aid fell from [|2 million dollars|] to $1.5 million.")]
    [InlineData("Some 40 percent rent, 30 percent own and [|12%|] do neither.")]
    [InlineData("Some 40% rent, 30% own and [|12 per cent|] do neither.")]
    public void The_number_set_unlike_the_others_is_reported(string draft) => NumberFormat.Reports(draft);

    [Theory]
    [InlineData("In 2024 it paid $2,000 to the shop at 1600 Main St., as 2015 winds down. In 2008 people left.")]
    [InlineData("Form 1040, Flight 1549, No. 2300 and HR 1234 took 1,200 hours; call 555-0142 at 10:30.")]
    [InlineData("“About 2000 or so,” he guessed of the 11,000.")]
    [InlineData("The ferry costs $2400 a day and takes 2300 cars.")]
    [InlineData("The ferry cost $3 million, the pier 2 million euros and the road £1 million.")]
    [InlineData("The ferry cost $1.5 million and took 8 million people, or 8 percent.")]
    [InlineData("| a | b |\n|---|---|\n| 2300 | 40% |\n\nSome 11,300 came, 40 percent of us.")]
    [InlineData("The 2024 elections drew 11,300 voters, the 1984 class none.")]
    public void Years_names_and_other_currencies_are_left_alone(string draft) => NumberFormat.IsSilent(draft);

    [Fact]
    public void Where_no_number_has_a_comma_there_is_one_report() =>
        NumberFormat.Reports("The town has [|48000|] people, the county {|here too:190000|} people.");

    [Fact]
    public void More_than_three_places_are_one_report() =>
        Assert.Single(NumberFormat.Findings("Some 40 percent rent, 30 percent own, 20 percent squat, 5 percent left and 5 percent died; 1%, 2%, 3% and 4% do not say."));

    [Fact]
    public void The_fix_puts_in_commas() => NumberFormat.Fixes("It took $2400, 1234567 tons and 11,300 men.", "It took $2,400, 1,234,567 tons and 11,300 men.");

    [Theory]
    [InlineData("The hall costs Rs 1,200 a day, and the clock [|Rs 4500|].")]
    [InlineData("They gave us £1,800 for the organ and [|£2500|] for the roof.")]
    [InlineData("We had 3,400 voters and [|2600|] ballots.")]
    [InlineData("The grant was $1.5 million; the match was [|2.5 million dollars|].")]
    [InlineData("It rained on 14,000 acres and burned [|9500|] acres more.")]
    [InlineData("The fine is [|$12000|] and it should be more.")]
    [InlineData("The first prize is $5,000. The second is [|$2500|].")]
    [InlineData("The town lost 40 percent of its trees and [|12%|] of its houses.")]
    [InlineData("Our debt is €3,200 a head; theirs is [|€1400|].")]
    [InlineData("The state paid $3 million, the county paid [|1.2 million dollars|].")]
    [InlineData("About [|15000|] people live here.")]
    [InlineData("The second phase ran to [|Rs 2285|] crore; the first took Rs 1,452 crore.")]
    [InlineData("A teacher earns $41,000 and a coach [|$68000|].")]
    [InlineData("The county has 12,400 wells, of which [|3100|] wells are dry.")]
    [InlineData("The school enrolls 1,150 students in the morning and [|1040|] students at night.")]
    [InlineData("The road was 1,100 feet of gravel and [|2200|] feet of mud.")]
    [InlineData("Last year we spent $2,100 on salt; this year, [|$3400|].")]
    [InlineData("A liter costs 20 pesos, or so. We sold 10,500 liters, and spilled [|1800|] liters.")]
    public void Numbers_of_many_shapes(string draft) => NumberFormat.Reports(draft);

    [Theory]
    [InlineData("In 2019 we had 3,400 voters.")]
    [InlineData("The flight number is 2600, and there were 3,400 aboard in all.")]
    [InlineData("Turn left at 4500 Elm Street; it has 1,200 residents.")]
    [InlineData("The hall costs $1,200, in 1998 dollars.")]
    [InlineData("The year 2000 came with 1,300 letters.")]
    [InlineData("The grant was $1.5 million; the match was $2.5 million.")]
    [InlineData("We had 900 voters and 850 ballots.")]
    [InlineData("Section 2285 of the code sets a fine of $1,200.")]
    [InlineData("Model 4500 sells for $3,000.")]
    [InlineData("About 1500 B.C. there were 2,000 people here.")]
    [InlineData("By 2030 there will be 9,000 more.")]
    [InlineData("The 1984 class had 1,200 members.")]
    [InlineData("He ran the 1500 meters; the crowd was 2,300.")]
    public void Numbers_that_are_set_right(string draft) => NumberFormat.IsSilent(draft);
}
