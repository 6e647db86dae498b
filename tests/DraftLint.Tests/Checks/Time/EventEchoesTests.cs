namespace DraftLint.Tests.Checks.Time;

/// <summary>One event told again in another form, with another date.</summary>
public sealed class EventEchoesTests
{
    private static readonly CheckVerifier ContradictoryDate = CheckVerifier.For("contradictory-date");

    [Theory]
    [InlineData("I have stood in the basement of the Grove Street pumping station, opened in 1954, and heard a valve groan.\n\n\n\nWhen Grove Street began to pump, in [|1961|], Harlan had a foundry.")]
    [InlineData("Carrowby was enthroned at Michaelmas in 2001, when cathedrals were fuller than they had been.\n\n\n\nBetween his enthronement in [|1998|] and the day he turned the crook to the wall, Carrowby answered all of them by hand.")]
    [InlineData("On Friday, August 17, 2018, three men without neckties came out of the trees at Camp David and signed a promise to consult.\n\n\n\nWhat was signed at Camp David on [|August 27, 2018|], deserves to be signed afresh.")]
    [InlineData("Aryabhata, the first satellite we could call our own, went up from Kapustin Yar in April 1975 on a Russian rocket, because we had none.\n\n\n\nIn [|1976|], when a Russian rocket carried up our first satellite, nobody in Delhi boasted.")]
    [InlineData("On Sunday, September 8, 1974, Gerald Ford pardoned Richard Nixon for whatever he had done.\n\n\n\nFord lost the next election; Nixon, pardoned in [|October 1974|], went home to write his memoirs.")]
    [InlineData("The bridge collapsed on the morning of March 4, 2011.\n\n\n\nNobody has forgotten the collapse of [|April 2011|].")]
    [InlineData("She was hired by the county in 1994 as a clerk.\n\n\n\nWhen the county hired her, in [|1997|], it had four clerks.")]
    [InlineData("The treaty was ratified by the Senate in May 1988.\n\n\n\nRatification came in [|June 1988|], and with it the first inspections.")]
    [InlineData("The dam was finished in 1936 by men who had never seen one.\n\n\n\nIts finishing, in [|1939|], put the town under water.")]
    [InlineData("The merger was announced on October 3.\n\n\n\nSince the merger was announced, on [|October 13|], nobody has slept.")]
    [InlineData("The plant was sold to Harker in 2009.\n\n\n\nHarker, which bought the plant in [|2012|], has closed it.")]
    [InlineData("The mosque was bombed in August 2004.\n\n\n\nThe bombing of the mosque, in [|September 2004|], was never solved.")]
    [InlineData("Ours has been struck once, by a milk float, in the spring of 1958.\n\n\n\nAfter the milk float had been towed away in [|1962|] my father ran his thumb along the edge.")]
    public void An_event_comes_back_with_another_date(string draft) => ContradictoryDate.Reports(draft);

    [Theory]
    [InlineData("Ruby was first released in 2004. Django was first released in 2005.")]
    [InlineData("The treaty was signed by Iraq in 1968.\n\n\n\nIran signed the treaty in 1969.")]
    [InlineData("Inflation was 7.8 percent in 2014.\n\n\n\nInflation was 15.4 percent in 2015.")]
    [InlineData("The 2012 presidential election was close.\n\n\n\nThe 2016 presidential election was closer.")]
    [InlineData("The club won the cup in 1954.\n\n\n\nThe club won the cup in 1957, too.")]
    [InlineData("The clinic opened in 1954.\n\n\n\nThe clinic was enlarged in 1961.")]
    [InlineData("He was elected mayor in 1990 and re-elected in 1994.")]
    [InlineData("The report was published in March 2015.\n\n\n\nThe board discussed the report in May 2015.")]
    [InlineData("She was arrested in May 2003.\n\n\n\nShe was arrested again in June 2003.")]
    [InlineData("The bill passed the House on May 4.\n\n\n\nThe bill passed the Senate on May 11.")]
    public void Events_of_a_kind_are_left_alone(string draft) => ContradictoryDate.IsSilent(draft);
}
