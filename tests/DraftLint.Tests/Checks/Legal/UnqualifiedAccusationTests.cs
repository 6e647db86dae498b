namespace DraftLint.Tests.Checks.Legal;

public sealed class UnqualifiedAccusationTests
{
    private static readonly CheckVerifier UnqualifiedAccusation = CheckVerifier.For("unqualified-accusation");

    [Theory]
    [InlineData("[|Dan Murrow bribed|] the board.")]
    [InlineData("[|Mayor Lena Brandt stole|] from the school fund.")]
    [InlineData("[|Lena Brandt, the mayor of Elko, embezzled|] the pension fund.")]
    [InlineData("[|Sam Roe committed fraud|].")]
    [InlineData("[|Ms. Ruiz is a thief|].")]
    [InlineData("[|Sen. Kofi Osei has accepted bribes|].")]
    [InlineData("Dan Murrow runs the mill. [|Murrow swindled|] his partners.")]
    [InlineData("[|Commissioner Ida Falk pocketed|] $9,000 in fees.")]
    [InlineData("[|Ida Falk skimmed|] money from the raffle for years.")]
    [InlineData("[|Ida Falk rigged the bids|] for the new bridge.")]
    [InlineData("[|Ida Falk lied under oath|] to the council.")]
    [InlineData("[|Ida Falk paid the inspector a bribe|].")]
    [InlineData("[|Ida Falk chaired the board for six years and stole|] from the pension fund.")]
    [InlineData("[|Ida Falk forged the income certificates|] of forty tenants.")]
    public void A_crime_as_fact_is_reported(string draft) => UnqualifiedAccusation.Reports(draft);

    [Theory]
    [InlineData("Dan Murrow bribed the board, a jury found.")]
    [InlineData("Dan Murrow bribed the board. He pleaded guilty in May.")]
    [InlineData("Prosecutors charged that Dan Murrow bribed the board.")]
    [InlineData("Dan Murrow, the indictment says, bribed the board.")]
    [InlineData("Dan Murrow [bribed the board](https://example.org/verdict).")]
    [InlineData("Dan Murrow is accused of bribing the board.")]
    public void A_verdict_a_charge_or_a_source_is_enough(string draft) => UnqualifiedAccusation.IsSilent(draft);

    [Theory]
    [InlineData("The singer Ada Moss stole the show.")]
    [InlineData("Ada Moss murdered the song.")]
    [InlineData("Ada Moss stole second base.")]
    [InlineData("Ada Moss stole a glance at the clock.")]
    [InlineData("Ada Moss pocketed the ball and left.")]
    [InlineData("Ada Moss lied to her mother about the party.")]
    [InlineData("Ada Moss paid the check and forged ahead.")]
    [InlineData("Ada Moss skimmed the report and took the books home.")]
    [InlineData("Ada Moss chased the man who broke in and stole her savings.")]
    public void A_figure_of_speech_is_left_alone(string draft) => UnqualifiedAccusation.IsSilent(draft);

    [Theory]
    [InlineData("Russia committed treason against reason.")]
    [InlineData("Wells Fargo defrauded its customers.")]
    [InlineData("Dan Murrow never bribed the board.")]
    [InlineData("Would Dan Murrow have bribed the board?")]
    [InlineData("If Dan Murrow bribed the board, he must go.")]
    [InlineData("\"Dan Murrow bribed the board,\" she said.")]
    [InlineData("In 1865 John Booth murdered the president.")]
    public void States_firms_denials_and_history_are_left_alone(string draft) => UnqualifiedAccusation.IsSilent(draft);

    [Fact]
    public void The_fix_names_no_accuser_but_leaves_room_for_one() => UnqualifiedAccusation.Fixes("Dan Murrow bribed the board.", "Dan Murrow is accused of bribing the board.");

    [Fact]
    public void An_editor_can_add_words() => UnqualifiedAccusation.With("words", "[rigged]").Reports("[|Dan Murrow rigged|] the vote count.");

    [Theory]
    [InlineData("Our old treasurer, Dale Kessler, was convicted of fraud in 1999. The present one, [|Merle Stoddard, has embezzled|] the textbook money.")]
    [InlineData("The founder, Kyle Brandt, was accused of padding his invoices, and the suit was settled. [|Mr. Brandt bribed|] two of our trustees with a golf weekend.")]
    [InlineData("We had a lamp, but [|Daniel Mensah, the assemblyman for our ward, stole|] it along with the batteries.")]
    [InlineData("[|Mayor Tina Roy took a bribe|] from the paving company.")]
    public void Another_verdict_nearby_excuses_nothing(string draft) => UnqualifiedAccusation.Reports(draft);

    [Theory]
    [InlineData("Dale Kessler was convicted of embezzlement in 1999. Kessler embezzled the band's money for nine years.")]
    [InlineData("Kyle Brandt was accused of bribing two trustees. Mr. Brandt bribed them with a golf weekend, prosecutors said.")]
    [InlineData("Kyle Brandt stole it: the show, the scene and the night.")]
    [InlineData("A jury found that Dale Kessler took the money. Kessler embezzled for nine years.")]
    [InlineData("Anna Holt stole the show.")]
    [InlineData("Did Anna Holt steal it?")]
    public void A_verdict_on_the_same_deed_is_enough(string draft) => UnqualifiedAccusation.IsSilent(draft);

    [Theory]
    [InlineData("[|Todd Ruskin, the plant manager, forged the safety log|] after my nephew was burned.")]
    [InlineData("[|Dale Crutchfield stole|] that land. He sat on the board and had the map in his truck.")]
    [InlineData("[|Hugo Farncombe, a dealer who is now 91 and lives in Hove, smuggled her|] out of Madras.")]
    [InlineData("It was on his orders that the figures were shaded, and the [|treasurer, Piers Langdon, committed fraud|] on every borrower.")]
    [InlineData("[|Judge Orrin Tate took bribes|] from the quarry.")]
    [InlineData("[|Lou Kern beat his wife|], and the parish looked away.")]
    [InlineData("[|Mahesh Rathod, who bribed|] half of it, is back. His rival, Prakash Salvi, was convicted of much the same.")]
    public void Asides_titles_and_other_spoils(string draft) => UnqualifiedAccusation.Reports(draft);

    [Theory]
    [InlineData("Lou Kern forged a path through the snow. Ann Poe smuggled a smile past the censors.")]
    [InlineData("Lou Kern beat his brother by nine votes.")]
    [InlineData("It is clear that Lou Kern stole the land.")]
    public void Roads_races_and_reports(string draft) => UnqualifiedAccusation.IsSilent(draft);
}
