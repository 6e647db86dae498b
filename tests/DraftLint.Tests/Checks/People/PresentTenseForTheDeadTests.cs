namespace DraftLint.Tests.Checks.People;

public sealed class PresentTenseForTheDeadTests
{
    private static readonly CheckVerifier PresentTenseForTheDead = CheckVerifier.For("present-tense-for-the-dead").On("2025-01-16");

    [Theory]
    [InlineData("The {|dead here:late Sen. Amy Vance|} built the dam. *[|Vance hopes|]* to see it filled.")]
    [InlineData("{|dead here:Coach Kofi Lee died|} in May. Today [|Lee lives|] on Elm Street.")]
    [InlineData("{|dead here:Mayor Ruth Hale was killed|} in a crash. [|Hale will run|] for governor.")]
    public void The_draft_tells_of_the_death(string draft) => PresentTenseForTheDead.Reports(draft);

    [Fact]
    public void The_facts_know_of_recent_deaths()
    {
        PresentTenseForTheDead.Says("[|Jimmy Carter plans|] to build one more house.", "Jimmy Carter is dead. Write \"Jimmy Carter plans\" in the past.");
        PresentTenseForTheDead.On("2024-06-01").IsSilent("Jimmy Carter plans to build one more house.");
        Assert.Equal("Jimmy Carter died on December 29, 2024.", Assert.Single(PresentTenseForTheDead.Findings("Jimmy Carter plans to build one more house.").Single().Notes));
    }

    [Theory]
    [InlineData("The late Justice Ruth Bader Ginsburg argues in her dissent that it is.")]
    [InlineData("George Orwell writes that all animals are equal, and Orwell, dead since 1950, still says it best.")]
    [InlineData("Abraham Lincoln hopes for peace. In 1963 John F. Kennedy wants to land on the moon.")]
    [InlineData("The late Sen. Amy Vance built the dam. Vance's widow lives in Geneva. Vance lives on in all of us.")]
    [InlineData("Sen. Ada Roe nearly died in May. Roe plans to run.")]
    [InlineData("The late-night host Ken Fallow plans a show. Of late Sen. Ed Marsh wants a vote. Late Tuesday, Gov. Ann Poole plans to sign it.")]
    [InlineData("Two people died when Ada Cole lost control. Cole hopes to drive again.")]
    [InlineData("If Gov. Ruth Hale died tomorrow, we would mourn. Hale wants a park.")]
    [InlineData("Coach Kofi Lee died in May. \"Lee lives on Elm Street,\" a child said.")]
    public void What_may_stand_in_the_present_is_left_alone(string draft) => PresentTenseForTheDead.IsSilent(draft);

    [Theory]
    [InlineData("{|dead here:Father Luis Ibarra, who died|} in his sleep in April, had taught us. [|Ibarra plans|] to take the boys to Burgos.")]
    public void A_relative_clause_tells_the_death(string draft) => PresentTenseForTheDead.Reports(draft);

    [Theory]
    [InlineData("Father Luis Ibarra, whose dog died in April, plans to take the boys to Burgos.")]
    public void Nobody_dies_for_a_team(string draft) => PresentTenseForTheDead.IsSilent(draft);
}
