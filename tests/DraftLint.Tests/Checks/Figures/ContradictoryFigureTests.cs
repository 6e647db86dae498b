namespace DraftLint.Tests.Checks.Figures;

public sealed class ContradictoryFigureTests
{
    private static readonly CheckVerifier ContradictoryFigure = CheckVerifier.For("contradictory-figure");

    [Theory]
    [InlineData("The petition has {|another figure here:1,250 signatures|}. The [|1,520 signatures|] are real.")]
    [InlineData("Its 40 beds are full. All [|45 beds|] are full.")]
    [InlineData("The saving is £36bn. Nobody will see that [|£63bn|] again.")]
    [InlineData("She speaks for 240 growers. In her words:\n\n> We are [|214 growers|].")]
    public void Two_values_of_one_quantity(string draft) => ContradictoryFigure.Reports(draft);

    [Theory]
    [InlineData("The state paid $467 million for the pipeline. A [|$476 million|] pipeline is a fine thing.")]
    [InlineData("They counted 5,614 posts. Somebody has to paint the [|5,641 posts|].")]
    [InlineData("Our village cast 86 ballots. All [|68 ballots|] from our gym lie in a cupboard.")]
    public void Digits_that_changed_places(string draft) => ContradictoryFigure.Reports(draft);

    [Theory]
    [InlineData("The Senate said yes, 97 to 0. The vote of [|79 to 0|] is on its page.")]
    [InlineData("It passed by 217 to 215. The [|217-to-212|] vote will be studied.")]
    public void One_vote_with_two_tallies(string draft) => ContradictoryFigure.Reports(draft);

    [Theory]
    [InlineData("The Senate said yes, 97 to 0. The House said yes, 397 to 0.")]
    [InlineData("It passed by 217 to 215. The vote of 217 to 215 will be studied.")]
    [InlineData("The first bill passed, 60 to 40. A later vote of 60 to 38 closed the debate.")]
    [InlineData("Clinics open from 9 to 5. The vote of 9 to 4 came late.")]
    public void Votes_of_their_own_are_left_alone(string draft) => ContradictoryFigure.IsSilent(draft);

    [Theory]
    [InlineData("The state paid $467 million for the pipeline. The bridge took $476 million.")]
    [InlineData("We sold 120 cakes in 2016. We sold 210 cakes in 2017.")]
    [InlineData("The town has 1,245 trees and 1,254 dogs.")]
    [InlineData("She ran 26 miles on Monday and 62 miles in the week.")]
    public void Numbers_of_the_same_digits_that_count_other_things(string draft) => ContradictoryFigure.IsSilent(draft);

    [Theory]
    [InlineData("The clinic has 96 cots. On a cold night, 71 of the [|112 cots|] were taken.")]
    [InlineData("The board has seven seats. All [|nine seats|] are up in May.")]
    [InlineData("There were 23 findings. The state has acted on four of the [|32 findings|].")]
    [InlineData("As many as 87 riders were hurt. Those [|78 riders|] want an answer.")]
    [InlineData("The council wants a $40 million stadium. Nobody needs it. The [|$60 million|] stadium would sit empty.")]
    public void A_figure_that_looks_back_at_another_one(string draft) => ContradictoryFigure.Reports(draft);

    [Theory]
    [InlineData("The clinic has 96 cots. Mercy has 112 cots, and most of the 112 cots were taken.")]
    [InlineData("There are 26 nurses on the ward. The 20 nurses who stayed were tired.")]
    [InlineData("It has 62 bridges, nine of them shut. The 53 bridges that remain are old.")]
    [InlineData("The app has 300 users in Ohio. The 350 users in Texas pay more.")]
    [InlineData("The council wants a $40 million stadium. The county wants a $60 million stadium.")]
    [InlineData("The bridge would cost $40 million. A second bridge would cost $48 million.")]
    public void A_figure_of_its_own_is_left_alone(string draft) => ContradictoryFigure.IsSilent(draft);

    [Theory]
    [InlineData("It had 40 beds in 2019. All 45 beds are full.")]
    [InlineData("Of its 40 beds, 12 are empty.")]
    [InlineData("It adds 400 homes. It lost 340 homes.")]
    [InlineData("Some 300 riders came. The 350 riders left.")]
    [InlineData("It rose from $36 to $63. The $63 is not the end.")]
    public void Two_quantities_are_left_alone(string draft) => ContradictoryFigure.IsSilent(draft);

    [Theory]
    [InlineData("The House was told that 3,500 troops would fill the gap.\n\nIt will be all right because [|5,300 troops|] will see to it that it is.")]
    [InlineData("Ninety apartments were built with the credit.\n\nHe said that without it he would have lost money on all [|eighty apartments|].")]
    [InlineData("The government pays ₹2,015 a quintal for wheat.\n\nGive every grower [|₹2,150|] a quintal for his wheat and the godowns will burst.")]
    [InlineData("Facebook leaked the data of 87 million people to the firm. Nobody went to jail.\n\nOf those [|78 million|] people, I was one.")]
    [InlineData("The plan had tax cuts of £45bn and no forecast.\n\nA chancellor who gives away [|£54bn|] of tax cuts in a morning should read the bill.")]
    [InlineData("The fire killed 17 people in the mill that night. They were seamstresses.\n\nThe plaque names the [|19 people|] who died in the fire.")]
    [InlineData("The school board has nine members. Each of the [|seven members|] has a key to the building.")]
    [InlineData("There are 212 miles of pipe under the town. Nobody has seen all of it.\n\nWho will mend [|221 miles|] of pipe?")]
    [InlineData("The bill would cost 1,200 jobs at the plant. The [|2,100 jobs|] at the plant are all we have.")]
    [InlineData("Of the 12 members, [|five voted yes, four voted no and two|] abstained.")]
    [InlineData("The fleet has 30 buses: [|14 diesel, 10 gas and 8|] electric.")]
    [InlineData("The club spent $5 million: [|$3 million on players, $1 million on the ground and $2 million|] on lawyers.")]
    [InlineData("Its 300 beds are full. The state says that all [|350 beds|] must be staffed.")]
    [InlineData("The company employs 4,000 people in the county.\n\nWhen the largest employer, with its [|6,000 people|], sneezes, we catch cold.")]
    [InlineData("We buried 23 miners that week in March. I still know the names of all [|32 miners|].")]
    public void Figures_told_again(string draft) => ContradictoryFigure.Reports(draft);

    [Theory]
    [InlineData("The plan's own summary promises savings of $310,000 a year. The old plan promised $450,000 a year.")]
    [InlineData("The House was told that 3,500 troops would go. Another 1,700 troops followed, and by June there were 5,200 troops.")]
    [InlineData("Ninety apartments were built in the mill. Eighty apartments went up across the river.")]
    [InlineData("The hospital is 62 miles away. The clinic is 46 miles away.")]
    [InlineData("The wheat price is ₹2,015 a quintal; the farmers want ₹2,500 a quintal.")]
    [InlineData("The library has 14 branches. Denver has 26 branches.")]
    [InlineData("The fire killed 17 people. The flood killed 19 people.")]
    [InlineData("The school board has nine members. Seven members were absent.")]
    [InlineData("The council voted 7 to 2 for the stadium and 6 to 3 for the pool.")]
    [InlineData("Of the 12 members, five voted yes, four voted no and three abstained.")]
    [InlineData("Of the 12 members, five are lawyers, four are teachers and two are farmers.")]
    [InlineData("The fleet has 30 buses, of which 14 are diesel and 10 are gas.")]
    [InlineData("The company employs 4,000 people here and 6,000 people in Ohio.")]
    [InlineData("A teacher here makes $48,000. A teacher in Iowa makes $52,000.")]
    [InlineData("I paid $12 for the first ticket and $21 for the second.")]
    public void Figures_told_again_and_what_is_right(string draft) => ContradictoryFigure.IsSilent(draft);

    [Theory]
    [InlineData("The tornado killed 23 people in Joplin that night. I helped to carry them.\n\nNobody who saw the tornado will forget the [|32 dead|].")]
    [InlineData("The school has 412 pupils. A bus for [|421 pupils|] does not exist.")]
    [InlineData("They want 1,480 signatures by June.\n\nThe [|1,840 signatures|] are due in a week.")]
    [InlineData("The jury of twelve men sat for nine days. All [|eleven men|] agreed.")]
    [InlineData("The ferry holds 146 cars. On Sunday all [|164|] were full.")]
    public void More_figures(string draft) => ContradictoryFigure.Reports(draft);

    [Theory]
    [InlineData("The dumping cost the firm $5 billion in fines. Shareholders slept well. Nobody at the plant lost a job over the penalty of [|$3 billion|].")]
    [InlineData("For the spill the company was fined $900,000. I have seen the creek. If anyone was punished by that [|$90,000|] fine, it was the otters.")]
    [InlineData("The stadium cost the taxpayers of Harlan City $310 million, not counting the ramp.\n\nI like ball. But the [|$340 million|] that taxpayers put into that stadium would have mended every roof.")]
    [InlineData("A day ticket to the gallery of my childhood cost 50 cents.\n\nThere were Saturdays when I laid down my [|75 cents|] for that ticket.")]
    [InlineData("None of the nineteen men aboard the trawler came home.\n\nA stone with the names of all [|seventeen men|] who were aboard is to go up.")]
    [InlineData("In our valley there are four primary schools and a chapel for each.\n\nPut the timetable before the heads of the [|five primary schools|] in the valley.")]
    [InlineData("Thirty-one states signed the protocol at Hobart.\n\nIf each of the [|forty-one states|] that signed at Hobart had sent an inspector, the fleet would have stayed.")]
    [InlineData("The council took the fluoride out by seven votes to two.\n\nA measure that was carried by [|five votes to four|] that night ought not to be so hard to undo.")]
    [InlineData("The state lent the mill $12 million. That [|$15 million|] loan will never be repaid.")]
    public void Sums_and_crowds_told_again(string draft) => ContradictoryFigure.Reports(draft);

    [Theory]
    [InlineData("The firm was fined $900,000 in 2016. A second fine of $90,000 followed. That $90,000 fine hurt.")]
    [InlineData("The stadium cost us $310 million. The $40 million for that ramp was extra.")]
    [InlineData("The town has four primary schools. The three primary schools in the town center are full.")]
    [InlineData("Nineteen men sailed. All seventeen men who drowned are named on the stone.")]
    [InlineData("The bank fined us $20. The $30 fine is for the second time.")]
    [InlineData("The state gave the school a grant of $2 million. The county added a grant of $3 million.")]
    [InlineData("The House passed it by seven votes to two. The committee had passed it by five votes to four.")]
    [InlineData("Thirty-one states signed. Each of the twelve states that voted no had reasons.")]
    public void Sums_and_crowds_of_their_own(string draft) => ContradictoryFigure.IsSilent(draft);

    [Theory]
    [InlineData("Seven judges sat on the panel that heard the appeal. They asked little.\n\nNot one of the [|nine judges|] on that panel had ever met a tenant.")]
    [InlineData("The strike lasted nineteen days. In its [|twenty-one days|] the pickets burned every pallet.")]
    [InlineData("The firm has 1,800 workers in the town. Those [|1,500 jobs|] pay for the pool.")]
    public void Crowds_and_lengths_in_other_words(string draft) => ContradictoryFigure.Reports(draft);

    [Theory]
    [InlineData("Seven judges sat on the panel. Not one of the nine judges on that bench had met a tenant.")]
    [InlineData("The strike lasted nineteen days. In its first ten days the pickets burned every pallet.")]
    [InlineData("The firm has 1,800 workers in the town. Those 1,500 jobs that pay well are upstairs.")]
    [InlineData("The firm has 1,800 workers. Those 900 dogs guard it.")]
    public void Crowds_and_lengths_that_differ(string draft) => ContradictoryFigure.IsSilent(draft);

    [Theory]
    [InlineData("Meridian paid £62m for the club. The town cheered.\n\nFor the [|£68m|] that Meridian paid it has had fees and interest.")]
    [InlineData("A judge let Bluestone Ridge walk away from the $22 million it owed the fund.\n\nNobody had a vote on the [|$27 million|] that Bluestone Ridge owed and did not pay.")]
    [InlineData("The hospital laid off 340 nurses in a single afternoon.\n\nThe [|430 nurses|] who were laid off that afternoon have not been replaced.")]
    [InlineData("Last spring the district hired 48 teachers from abroad. They came in August.\n\nOf the [|64 teachers|] that the district hired, half have left.")]
    [InlineData("The minister spent $4 million on a pavilion. Ask him about the [|$6 million|] the minister spent on that pavilion, and he will speak of light.")]
    public void A_relative_clause_tells_it_again(string draft) => ContradictoryFigure.Reports(draft);

    [Theory]
    [InlineData("The city paid the widow $22 million.\n\nThe $27 million that the city paid its lawyers was never told.")]
    [InlineData("Meridian paid £62m in 2011. The £68m that Meridian paid in 2015 was for the ground.")]
    [InlineData("The district hired 48 teachers and 12 nurses. The 40 teachers who stayed are tired.")]
    [InlineData("The firm borrowed $22 million from the bank. The $27 million that the state borrowed is another matter.")]
    [InlineData("She raised $40,000 at the fair and $60,000 by mail. The $60,000 that she raised by mail came late.")]
    public void A_relative_clause_tells_of_something_else(string draft) => ContradictoryFigure.IsSilent(draft);

    [Theory]
    [InlineData("I keep the minutes of the Cedar District, which has 410 farms and one pickup.\n\nOf the district's [|340 farms|], nearly all have gone to pipe.")]
    [InlineData("The guild told its congress that it had 40,000 members.\n\nThe guild's [|48,000 members|] deserve better.")]
    [InlineData("It was a promise to sell $27 million in bonds and to tear down a park.\n\nThe [|$31 million|] in bonds will look different on a ballot.")]
    public void What_an_owner_has_and_what_money_is(string draft) => ContradictoryFigure.Reports(draft);

    [Theory]
    [InlineData("The county has 410 farms.\n\nOf the district's 340 farms, nearly all have gone to pipe.")]
    [InlineData("The guild had 40,000 members.\n\nToday the guild's 48,000 members deserve better.")]
    [InlineData("It has 410 farms. Of the district's 340 farms in the hills, nearly all have gone.")]
    [InlineData("It sold $27 million in bonds and another $31 million in bonds. The $31 million in bonds was dear.")]
    public void What_another_has_and_other_money(string draft) => ContradictoryFigure.IsSilent(draft);
}
