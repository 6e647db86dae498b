namespace DraftLint.Tests.Checks.Time;

/// <summary>Lengths that sum up the two dates of their sentence.</summary>
public sealed class SummedSpansTests
{
    private static readonly CheckVerifier ContradictoryDate = CheckVerifier.For("contradictory-date");

    [Theory]
    [InlineData("Carling delivered babies from 1921 until 2009, which is [|78 years|] of them, and I was one.")]
    [InlineData("The east wing, which had opened with the rest in 1978 and was shut in 2021, after [|33 years|] of use, has no roof.")]
    [InlineData("The freeze was made to run from 6 September 2022 to 31 March 2023, [|nine months|] of shelter that no one had dared to ask for.")]
    [InlineData("My grandfather bought the place in 1931 and ran it until he died in 1987, which makes [|46 years|] of getting up before the sun.")]
    [InlineData("He was arrested in October 1991. Between that arrest and the hearing, which was held on April 24, 2019, lie [|22 years|].")]
    [InlineData("She joined the paper in 1968 and left it in 2001, which makes [|23 years|] at one desk.")]
    [InlineData("She joined the paper in 1968 and left in 2001, [|23 years|] in which nobody raised his voice.")]
    [InlineData("The mill opened in 1902 and burned in 1976 — that is [|64 years|] of noise.")]
    [InlineData("The lease was signed in March 2010 and runs out in March 2030, or [|30 years|].")]
    [InlineData("The war that began in August 1914 and ended in November 1918, [|six years|] of mud, killed him.")]
    [InlineData("He was mayor from 1989 to 2001, which adds up to [|22 years|] of ribbon cuttings.")]
    [InlineData("Between the first vote, in 1996, and the last one, in 2020, [|34 years|] went by.")]
    [InlineData("Between the first vote, in 1996, and the last one, in 2020, there were [|34 years|] of talk.")]
    [InlineData("The inquiry sat from May 2011 until November 2012, [|eight months|] during which it heard 400 people.")]
    [InlineData("It took from 1999 to 2014, [|25 years|], to build the bridge.")]
    [InlineData("The bridge was begun in 1999 and finished in 2014, a matter of [|25 years|].")]
    public void A_length_that_its_dates_do_not_give(string draft) => ContradictoryDate.Reports(draft);

    [Theory]
    [InlineData("Carling delivered babies from 1921 until 2009, which is 88 years of them, and I was one.")]
    [InlineData("From 2003 to 2016, seven years of drought ruined the county.")]
    [InlineData("She joined in 1968 and left in 2001, after ten years as editor.")]
    [InlineData("She joined the paper in 1968 and left in 2001, ten years of which she spent in Rome.")]
    [InlineData("She came in 1968 and he in 1971, after two years of letters.")]
    [InlineData("He was born in 1931 and moved here in 1987, 20 years after his brother.")]
    [InlineData("He was born in 1931 and moved here in 1987, which is 37 years ago.")]
    [InlineData("The lease was signed in 2010, the roof fell in 2015, and five years of lawsuits followed.")]
    [InlineData("The law of 1974 was amended in 1992, after three years of hearings.")]
    [InlineData("It closed in 2001 and opened again in 2010, after six years of building.")]
    [InlineData("The war that began in 1914 and ended in 1918, four years of mud, killed him.")]
    [InlineData("The bridge of 1920 was replaced in 1999, after four years of work.")]
    [InlineData("She ran the school from 1968 to 2001, with three years in Rome between.")]
    [InlineData("He served from 1989 to 2001, two terms of six years.")]
    [InlineData("Between 1996 and 2020 the board met for three years without a chairman.")]
    [InlineData("In 1990 he was hired and in 1999 he was fired, after six years of warnings.")]
    public void Right_sums_and_other_lengths_are_left_alone(string draft) => ContradictoryDate.IsSilent(draft);
}
