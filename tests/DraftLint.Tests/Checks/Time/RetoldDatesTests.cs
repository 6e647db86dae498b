namespace DraftLint.Tests.Checks.Time;

/// <summary>One act or happening with two dates, told in two shapes.</summary>
public sealed class RetoldDatesTests
{
    private static readonly CheckVerifier ContradictoryDate = CheckVerifier.For("contradictory-date").On("2024-10-01");

    [Theory]
    [InlineData("The college was founded in 1962 on a turnip field. Nobody thought that it would last. At its founding, in [|1965|], it had eleven students and a cow.")]
    [InlineData("The college was founded in 1962 on a turnip field. Nobody thought that it would last. When it was founded, in [|1965|], it had eleven students.")]
    [InlineData("Founded in 1848 by weavers, the Marsden Cooperative has outlived three banks. The weavers who, in [|1884|], founded the Marsden Cooperative would have known what to call that.")]
    [InlineData("In 1974 the junta fell, and my uncle came home. I was eleven when the junta fell in [|1976|].")]
    [InlineData("The old mill burned in March 1987. Ever since the mill burned, in [|1985|], we have had a view.")]
    [InlineData("The clinic opened in 1931 with a bed for a horse. The clinic, which opened in [|1937|], has never had a lift.")]
    [InlineData("The treaty that opened the river to all flags was signed in 1868. Those who signed the treaty in [|1886|] could not have imagined a tanker.")]
    [InlineData("The statue of the general went up in 1911. Put up in [|1921|], the statue has been moved four times.")]
    [InlineData("The ban on nets came into force in 1993. In [|1995|], when the ban came into force, there were forty boats in the harbor.")]
    [InlineData("The volcano erupted in 1783 and darkened the sky. The eruption of [|1873|] is still the measure of our troubles.")]
    [InlineData("Our minister resigned in October 2003 over a sauna. Had he not resigned, as he did in [|March 2003|], we should never have had a quota.")]
    [InlineData("Milk quotas were abolished on 1 April 2015. In the [|spring of 2013|], when the quotas were lifted, my father still walked the farm.")]
    public void Another_shape_with_another_date(string draft) => ContradictoryDate.Reports(draft);

    [Theory]
    [InlineData("She came to us in September 1994, and half the village went to look. She kept it from the [|spring of 1996|], when she came to us, until she left.")]
    public void The_same_words_with_another_date(string draft) => ContradictoryDate.Reports(draft);

    [Theory]
    [InlineData("The school opened in 1931. The gym opened in 1937.")]
    [InlineData("The clinic opened in 1931. A second wing, which opened in 1937, has never had a lift.")]
    [InlineData("She won the prize in 2004. When her sister won the prize, in 2006, they bought a house.")]
    [InlineData("She left Khartoum in 1989. When she left Cairo in 1998, it rained.")]
    [InlineData("He was appointed to the court in 2007. Appointed in 2009, his successor has written one opinion.")]
    [InlineData("The treaty was signed in 1968. The nine states that signed the treaty in 1974 had their doubts.")]
    [InlineData("The party was founded in 1962. When the party was founded anew in 1990, it had eleven members.")]
    [InlineData("Ruth was born in 1941. Born in 1943, her brother never knew the house.")]
    [InlineData("My mother emigrated in 1956. When my father emigrated, in 1965, she had a shop.")]
    [InlineData("The council was elected in 2012. When it was elected in 2016, it had one woman.")]
    [InlineData("The river came over the wall in 2005. When the river came over the wall in 2015, nobody was surprised.")]
    public void Other_things_and_what_comes_again(string draft) => ContradictoryDate.IsSilent(draft);

    [Theory]
    [InlineData("The treaty that the two premiers signed in Tartu on 14 May 2012 has nineteen articles. When the premiers put their names to the treaty, on [|24 May 2012|], the barges had been moving for a month.")]
    [InlineData("The Halden compact was signed in March 1998. Since the three governors put their pens to the compact in [|March 1996|], not a gallon has been measured.")]
    [InlineData("When the flood took Bridgeport on April 9, 2015, the governor was there by noon. He ought to say where the money went that came in after the flood took Bridgeport in [|April 2016|].")]
    [InlineData("Our first ferry sank off the point before the war came in 1939. We still sing of the night the ferry sank.\n\nSince the dam broke above Loring in 1951, nobody has built there. My aunt never spoke of it before the dam broke above Loring in [|1953|].")]
    [InlineData("Judge Amelia Hart died on May 2 in her own bed. In the margin of her calendar, against the [|third of May|], the day she died, there is one word.")]
    [InlineData("---\ndate: 2023-10-18\n---\n\nThe contract expired at midnight on August 31, and the line went quiet. He has slept three hours a night ever since the contract lapsed on the [|last day of July|].")]
    [InlineData("The school opened on the first of September 1964 with two rooms. When the school opened, on [|September 10, 1964|], the roof was not yet on.")]
    [InlineData("In Hale v. Dorsey, decided on June 3, 1961, the court told the county that it was bound. Hale, decided in [|1959|], is cited by hardly anyone now.")]
    [InlineData("It helps to recall what the accord was. It was concluded in Geneva on May 11, 2009, by nine states. Ever since the accord was concluded in Geneva in [|April 2009|], the cameras have run.")]
    [InlineData("The Clean Harbors Act, which took force on July 1, 2014, has forty sections. The Clean Harbors Act, in force since [|2012|], was meant to be reviewed.")]
    [InlineData("In the fall of 2011 the county supervisors rezoned the Mabry pasture. The road was widened in the year after the rezoning of [|2009|], and nobody asked why.")]
    [InlineData("The council rezoned the block in 2017, over the objections of the church. Since the rezoning of [|2019|] it has had four owners.")]
    [InlineData("Mayor Dolores Pike took office in January 2009. When she was sworn in, in [|January 2011|], the fountain was dry.")]
    [InlineData("The library opened its doors in 1923. At its opening, in [|1926|], the mayor borrowed the first book and kept it.")]
    [InlineData("The clinic closed its doors in June 2016. Since the clinic closed, in [|June 2018|], the nearest stitch is forty miles away.")]
    [InlineData("The governor signed the bottle bill into law in May 2003. Since the bottle bill became law, in [|2006|], our ditches are clean.")]
    [InlineData("They lost Karsk on February 17, 2019, after a siege of four months. The night Karsk fell, [|February 7|], his cousin's gun had six rounds left.")]
    [InlineData("The general came to power in 1971 with a promise of elections. When he seized power, in [|1974|], there were nine newspapers.")]
    [InlineData("The county annexed the marsh in 1958 and drained it by inches. Before the annexation of [|1961|] there were herons.")]
    [InlineData("The ministry renamed every street in the quarter in 1934. My aunt kept a map from before the renaming of [|1937|].")]
    public void Idioms_and_nominals_of_one_act(string draft) => ContradictoryDate.Reports(draft);

    [Theory]
    [InlineData("The treaty was signed on 14 May 2012 and took force on 1 January 2014. Since it took force in 2014 nobody has read it.")]
    [InlineData("When the flood took Bridgeport in April 2015, we wept. When the flood took Milltown in May 2016, we had no tears left.")]
    [InlineData("The library opened its doors in 1923. It opened its second branch in 1926, with a borrowed stove.")]
    [InlineData("Mayor Dolores Pike took office in January 2009. When she was sworn in for a second term, in January 2013, the fountain was dry.")]
    [InlineData("The council rezoned the block in 2017. The rezoning of the waterfront, in 2019, was another matter.")]
    [InlineData("In Hale v. Dorsey, decided in 1961, the court told the county it was bound. Dorsey v. Pike, decided in 1963, told it again.")]
    [InlineData("The school closed on the last day of May, and it opened again on the first of September. We painted it meanwhile.")]
    [InlineData("They lost Karsk on February 17, 2019. Their fathers had taken Karsk in 1943.")]
    [InlineData("The governor signed the bottle bill in May 2003, and it became law on January 1, 2004.")]
    [InlineData("The general seized power in 1971. When his son came to power, in 1994, the newspapers were three.")]
    [InlineData("She died on May 2. Her husband had died on the third of May, two years before.")]
    [InlineData("Before the dam broke in 1951, we farmed. After the dam at Loring broke in 1953, nobody did.")]
    [InlineData("Governor Hale was sworn in on January 5, 1999. After Governor Pike was sworn in, in January 2003, the fountain ran again.")]
    [InlineData("The council rezoned the block in 2017. Ten years before that came the zoning of 2007, which nobody liked.")]
    [InlineData("The river flooded in 2011. The worst flooding of 2013 was in the next valley, on the Ems.")]
    [InlineData("He was appointed in 1998. The settlement of 1996 had been settled without him.")]
    [InlineData("After Hale met Pike in Geneva in July 2017, the cables were frank. When Hale met Pike in Geneva in 2018, there were no cables.")]
    [InlineData("When the river came over the wall in 2005, we moved the piano. When the river came over the wall in 2015, we had no piano.")]
    [InlineData("The general seized power in 1971, and the admiral seized power in 1974.")]
    [InlineData("Mayor Pike took office in 2009. The council that took office in 2011 undid what she did.")]
    public void Idioms_and_nominals_of_two_acts(string draft) => ContradictoryDate.IsSilent(draft);
}
