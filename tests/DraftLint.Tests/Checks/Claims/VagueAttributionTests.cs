namespace DraftLint.Tests.Checks.Claims;

public sealed class VagueAttributionTests
{
    private static readonly CheckVerifier VagueAttribution = CheckVerifier.For("vague-attribution");

    [Theory]
    [InlineData("[|Many doctors now believe|] that sugar is to blame.")]
    [InlineData("[|Legal scholars have long argued|] that the clause is dead.")]
    [InlineData("It may be that [|experts say|] so.")]
    [InlineData("[|A growing number of economists think|] that rates are too high.")]
    [InlineData("[|Critics of the mayor say|] that he is tired.")]
    [InlineData("[|Observers in the capital say|] that a coup is near.")]
    [InlineData("As [|experts have noted|], this is rare.")]
    [InlineData("[|Some fear|] that the mill will close for good.")]
    [InlineData("The seat, [|according to insiders|], is safe.")]
    [InlineData("[|Democratic strategists say|] the race is lost.")]
    [InlineData("[|Sources close to the mayor say|] he is done.")]
    public void People_without_a_name_are_reported(string draft) => VagueAttribution.Reports(draft);

    [Theory]
    [InlineData("[|Studies have repeatedly found|] that class size matters.")]
    [InlineData("[|Research has shown|] that early bedtimes help.")]
    [InlineData("[|Evidence suggests|] that reading aloud helps.")]
    [InlineData("[|Polls show|] that he is losing.")]
    [InlineData("[|According to recent studies|], naps help.")]
    [InlineData("[|A recent study found|] that naps help.")]
    public void So_is_research_without_a_name(string draft) => VagueAttribution.Reports(draft);

    [Theory]
    [InlineData("The chief [|is widely believed|] to be leaving.")]
    [InlineData("[|It has been said|] that power corrupts.")]
    [InlineData("The army [|reportedly|] sent 900 men.")]
    [InlineData("Roe [|reportedly|] told aides that he would resign.")]
    public void So_is_hearsay(string draft) => VagueAttribution.Reports(draft);

    [Theory]
    [InlineData("Experts at the Army Corps of Engineers, led by Rosa Imai, say the dam will hold.")]
    [InlineData("Historians such as Jill Lepore argue that the past is a country.")]
    [InlineData("Some say, and Floyd Greer is one of them, that she offered the agents cards.")]
    [InlineData("Studies by the Rand Corporation show that class size matters.")]
    [InlineData("Studies show [that naps help](https://example.org/naps).")]
    [InlineData("Studies show that naps help.[^1]\n\n[^1]: Sleep, 2019.")]
    [InlineData("The army reportedly sent 900 men, South Korea's spy agency told lawmakers.")]
    [InlineData("Economist Ana Ruiz says that rates are too high.")]
    [InlineData("Experts say the dam will hold, by which I mean that Dr. Hortensia Blunt said so.")]
    public void A_name_in_the_sentence_is_enough(string draft) => VagueAttribution.IsSilent(draft);

    [Theory]
    [InlineData("Studies suggest that people forgive. Ann Lee, in a paper of 2015, showed it.")]
    [InlineData("Doctors warn of a second wave. Dr. Lena Okafor warns of it in her letter.")]
    [InlineData("Experts say so. Analysts at the Dairy League have said the same for a year.")]
    [InlineData("The study of 2019 found that naps help. Researchers say the effect is large.")]
    public void So_is_one_next_to_it_for_the_same_claim(string draft) => VagueAttribution.IsSilent(draft);

    [Theory]
    [InlineData("[|Insiders say|] the county will borrow. Commissioner Dale Hale told me that it will not.")]
    [InlineData("[|Economists say|] the jobs are gone. Omar Said, my neighbor, says the same.")]
    public void Another_claim_or_a_neighbor_is_not(string draft) => VagueAttribution.Reports(draft);

    [Theory]
    [InlineData("Some say it is too late. I do not believe it.")]
    [InlineData("Critics say it costs too much. But they have not read it.")]
    [InlineData("Supporters argue that it pays for itself. That is a fairy tale.")]
    [InlineData("Some say the lake is dead; others say it sleeps.")]
    public void A_claim_set_up_for_an_answer_is_left_alone(string draft) => VagueAttribution.IsSilent(draft);

    [Theory]
    [InlineData("The researchers say that naps help.")]
    [InlineData("These experts agree.")]
    [InlineData("My critics say I am too old.")]
    [InlineData("Nobody asked what experts think.")]
    [InlineData("A 2016 study found that naps help.")]
    [InlineData("A study by Ann Lee found that naps help.")]
    [InlineData("She is thought to be for it.")]
    [InlineData("The results are reported to the state.")]
    [InlineData("Some of the users said that they would quit.")]
    [InlineData("According to this panel of experts, it is fine.")]
    [InlineData("If experts say so, we shall see.")]
    [InlineData("Many believe in ghosts.")]
    [InlineData("Doctors believe her now.")]
    [InlineData("Experts I have talked to say it is fine.")]
    [InlineData("\"Experts say the dam will hold,\" he told us.")]
    [InlineData("> Studies show that naps help.\n")]
    public void What_points_to_somebody_or_claims_nothing_is_left_alone(string draft) => VagueAttribution.IsSilent(draft);

    [Theory]
    [InlineData("[|Experts say|] it will hold.", "\"Experts say\": who does? Name one of them, or link to where they said it.")]
    [InlineData("[|Studies show|] that naps help.", "\"Studies show\": which? Name one with its year, or link to it.")]
    [InlineData("He [|reportedly|] fled.", "\"reportedly\": by whom? Name the outlet or the agency that reported it.")]
    public void The_message_asks_for_the_name(string draft, string message) => VagueAttribution.Says(draft, message);

    [Fact]
    public void An_editor_can_add_phrases() => VagueAttribution.With("phrases", "[word has it]").Reports("[|Word has it|] that he fled.");

    [Theory]
    [InlineData("[|Some say|] that the board has a buyer already. We would like to know who it is.")]
    [InlineData("[|It is widely understood|] that the board will fold.")]
    [InlineData("[|It is being said|] in Lima that the board will fold.")]
    [InlineData("[|Many in the trade feel|] that the rich shops will get richer.")]
    [InlineData("[|By some accounts|], he never paid.")]
    [InlineData("[|Data show|] that girls read more than boys.")]
    [InlineData("[|Several studies link|] the dye to cancer.")]
    [InlineData("The state is [|reportedly|] ready to step in. The chain runs nine stores in two states: Ohio and Iowa.")]
    [InlineData("[|Study after study has found|] that a walk helps.")]
    [InlineData("[|It is reliably reported|] that the valve was open.")]
    public void More_ways_to_name_nobody(string draft) => VagueAttribution.Reports(draft);

    [Theory]
    [InlineData("Some say tea, some say coffee.")]
    [InlineData("By all accounts, he was kind.")]
    public void Idioms_of_saying(string draft) => VagueAttribution.IsSilent(draft);

    [Theory]
    [InlineData("[|Vatican watchers agree|] that the new man will replace him by Easter.")]
    [InlineData("[|Many in the game feel|] that the rich schools will get richer. They have been getting richer since 1984.")]
    [InlineData("[|Officials concede in private|] that there is no second road worth the name.")]
    [InlineData("[|Many lawyers believe|] that the state laws would not survive a day in court, which is why nobody has brought a case.")]
    [InlineData("[|It is understood|] that the price has nine zeros.")]
    [InlineData("[|One recent study found|] that rents double within five years of such a sale.")]
    [InlineData("[|Insiders say|] that the vote will be close.")]
    [InlineData("[|A growing number of economists believe|] that the tax will fail.")]
    [InlineData("[|Observers of the court expect|] a narrow ruling in June.")]
    [InlineData("[|Some in the party fear|] that he will lose the county.")]
    [InlineData("The merger, [|analysts predict|], will cost four hundred jobs.")]
    [InlineData("[|It is generally accepted|] that the river was poisoned by the mill.")]
    [InlineData("[|People close to the mayor say|] that she will not run again.")]
    [InlineData("The minister, [|it is said|], has not read the bill.")]
    [InlineData("[|There is a widespread belief|] that the tests are rigged.")]
    [InlineData("[|Research has shown|] that smaller classes help.")]
    [InlineData("[|Recent research suggests|] that the bees are dying of the spray.")]
    [InlineData("[|Sources familiar with the talks say|] the deal is dead.")]
    [InlineData("[|According to insiders|], the board had made up its mind in May.")]
    [InlineData("[|Most historians agree|] that the raid was a mistake.")]
    [InlineData("[|Those in the know say|] the contract was signed before the vote.")]
    [InlineData("The company [|is rumored|] to be for sale.")]
    [InlineData("[|Diplomats privately admit|] that the embargo leaks.")]
    [InlineData("[|Some doctors warn|] that the drug is given too freely.")]
    [InlineData("[|Surveys suggest|] that nobody under thirty reads a paper.")]
    [InlineData("[|Word in the capital is|] that the minister will be dropped.")]
    [InlineData("[|Several studies have found|] that the vaccine is safe in pregnancy.")]
    [InlineData("The plan would, [|by most accounts|], double the debt.")]
    [InlineData("[|Scientists have long known|] that the ice is thinning.")]
    [InlineData("[|Court watchers think|] the case will be sent back.")]
    [InlineData("[|It has been suggested|] that the fire was set.")]
    [InlineData("[|Legal experts agree|] that the clause would not hold.")]
    public void Trades_watchers_and_beliefs(string draft) => VagueAttribution.Reports(draft);

    [Theory]
    [InlineData("Some say that the tax is too high. They are wrong.")]
    [InlineData("Critics say that it costs too much. But the money is there.")]
    [InlineData("Economists at the University of Iowa say that the tax will fail.")]
    [InlineData("Historians such as Ann Lee agree that the raid was a mistake.")]
    [InlineData("Many of my neighbors believe that the dam is safe.")]
    [InlineData("Many believe in ghosts, and I am one of them.")]
    [InlineData("My doctors say that I should walk.")]
    [InlineData("The experts say what they are paid to say.")]
    [InlineData("Officials of the Treasury said on May 4, 2021, that the fund was empty.")]
    [InlineData("Scientists do not agree on much.")]
    [InlineData("We should ask what the experts believe.")]
    [InlineData("The lawyers who believe in him are paid by him.")]
    [InlineData("Insiders and outsiders sat at one table.")]
    [InlineData("It is understood by everyone in this room that I shall not run.")]
    [InlineData("Many in the room felt the heat.")]
    [InlineData("A study by Rand, published in 2020, found that rents double.")]
    [InlineData("\"Experts say so,\" she told me.")]
    [InlineData("Lawyers believe what they are paid to believe.")]
    [InlineData("No historian believes that.")]
    [InlineData("Most people think of Kansas as flat.")]
    public void Trades_watchers_and_beliefs_and_what_is_right(string draft) => VagueAttribution.IsSilent(draft);

    [Theory]
    [InlineData("[|Some analysts see|] a slowdown coming.")]
    [InlineData("The deal, [|sources say|], is dead.")]
    [InlineData("[|Numerous studies have shown|] that sleep helps.")]
    [InlineData("[|It is widely accepted|] that the mill poisoned the creek.")]
    [InlineData("The mayor [|is said|] to be considering a run.")]
    [InlineData("[|Opponents claim|] the tunnel will flood, and the state has no answer.")]
    [InlineData("[|Data show|] that rents are falling.")]
    [InlineData("[|Leading economists warn|] that the bill will cost jobs.")]
    public void More_sources(string draft) => VagueAttribution.Reports(draft);
}
