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
}
