namespace DraftLint.Tests.Checks.Acronyms;

public sealed class UndefinedAcronymTests
{
    private static readonly CheckVerifier UndefinedAcronym = CheckVerifier.For("undefined-acronym");

    [Theory]
    [InlineData("The [|ZQRC|] met. The ZQRC voted. It is late.")]
    [InlineData("Rents are capped by *[|AMX|]* bands. Few know them.")]
    [InlineData("She ran the National Grain Center, [|ODGX|]. She left in May.")]
    [InlineData("Never leave the [|NCX|], the one body where both sides plan, without a chair.")]
    [InlineData("We rely on [|CMXP6|]. It is old.")]
    [InlineData("Three desks ([|QZV|], the Farmers and the mayor) voted no. It is late.")]
    [InlineData("It takes a [|QZ|] permit to say so. It is late.")]
    public void The_first_use_is_reported(string draft) => UndefinedAcronym.Reports(draft);

    [Theory]
    [InlineData("The Rural Water Desk met. The RWD voted.")]
    [InlineData("The RWD (Rural Water Desk) met. It voted.")]
    [InlineData("We built a resource recovery plant in May. The RRP is idle.")]
    [InlineData("It is told by the state news agency KZNA. We doubt it.")]
    [InlineData("The TWVB, a board of seven, met. It voted.")]
    [InlineData("The loan process (ZAFS) is slow. It always was.")]
    [InlineData("Ask [the RWDX](https://example.org). It has a desk.")]
    public void What_the_draft_explains_is_left_alone(string draft) => UndefinedAcronym.IsSilent(draft);

    [Theory]
    [InlineData("OPINION — The board must act. It is late.")]
    [InlineData("MK: What do you do all day?\n\nJB: I wait.")]
    [InlineData("A PERSON waits, and that person votes. It is so.")]
    [InlineData("It is NOT so. It never was.")]
    [InlineData("TL;DR: we lost it. It is late.")]
    [InlineData("My neighbor, Ann Lee, CPA, keeps the books. She counts.")]
    [InlineData("They moved from Tulsa, OK, to Boise, ID. It is far.")]
    [InlineData("Super Bowl LIX was long, and Title IX longer. It is so.")]
    [InlineData("The GRAINX Act passed. It is old.")]
    [InlineData("The member for Farrow (QZV, Farmers Party) voted no. It is late.")]
    [InlineData("The dam leaked for years (Hollander, WQXN). It is late.")]
    [InlineData("It takes a JR Vasquez to say so. It is late.")]
    [InlineData("A ZX-16 flew by, and KRTV News saw it. It was loud.")]
    [InlineData("“The ZQRC must act,” she said. It is late.")]
    public void Capitals_that_are_no_acronym_are_left_alone(string draft) => UndefinedAcronym.IsSilent(draft);

    [Fact]
    public void A_draft_full_of_them_gets_one_report() =>
        UndefinedAcronym.Says(
            "The [|ZQRC|], the {|not spelled out:BRXQ|}, the {|not spelled out:OLPD|}, the {|not spelled out:TWVX|} and the {|not spelled out:NVBX|} met.",
            "\"ZQRC\" and 4 other acronyms are never spelled out. Give each full name the first time.");

    [Fact]
    public void A_known_name_is_offered() => UndefinedAcronym.Fixes(
        "The CFPB must act. It is late.", "The Consumer Financial Protection Bureau (CFPB) must act. It is late.");

    [Fact]
    public void Options_set_what_explains_and_how_many_letters_count()
    {
        UndefinedAcronym.With("accept-gloss", "false").Reports("The [|TWVB|], a board of seven, met. It voted.");
        UndefinedAcronym.With("min-letters", "5").IsSilent("The ZQRC met. It voted.");
    }

    [Theory]
    [InlineData("The answer is self-regulation by the [|NAI|], whose opt-out page I once tried to use.")]
    [InlineData("Put the money with the [|LVA|], whose office is over the chemist.")]
    [InlineData("She ran the [|WQCB|] for six years.")]
    [InlineData("The [|APMC|] yards want mending.")]
    [InlineData("An [|RFQ|] went out in May.")]
    public void Forms_that_drafts_have(string draft) => UndefinedAcronym.Reports(draft);

    [Theory]
    [InlineData("The state news agency KCNA reported it.")]
    [InlineData("The Latrobe Valley Authority (LVA) is over the chemist. Put the money with the LVA.")]
    [InlineData("The BBC and the NHS are loved.")]
    public void Forms_that_drafts_have_and_what_is_right(string draft) => UndefinedAcronym.IsSilent(draft);

    [Theory]
    [InlineData("There is an older tool for this. It is called [|TPQ|], and Congress wrote it.")]
    [InlineData("A permit from the [|DEC|] takes nine months.")]
    [InlineData("The younger has one well and five barns. The list is kept by the [|OWA|].")]
    public void What_a_thing_is_called_and_months_with_an_article(string draft) => UndefinedAcronym.Reports(draft);
}
