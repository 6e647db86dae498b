namespace DraftLint.Tests.Checks.Figures;

/// <summary>Figures that come again in another grammatical dress.</summary>
public sealed class RetoldPhrasesTests
{
    private static readonly CheckVerifier ContradictoryFigure = CheckVerifier.For("contradictory-figure");

    [Theory]
    [InlineData("The tunnel drove out 4,000 families and their goats. Most went to the coast.\n\nNone of the [|6,000 families|] whom the tunnel drove out was asked.")]
    [InlineData("The steamer carried 860 emigrants in the hold and forty passengers above them.\n\nThe [|760 emigrants|] in the hold had not been counted.")]
    [InlineData("The brigade lost 63 men on the ridge in a single morning. Their widows were told by telegram.\n\nIt is for the [|83 men|] lost on that ridge that the road is named.")]
    [InlineData("Eight farms were flooded for the lake at Orova. One chapel stands in it to this day.\n\nThe [|eleven farms|] flooded for that lake had one thing in common.")]
    [InlineData("The state took the mill from my aunt for 60,000 marks. It was worth ten times that.\n\nWith the [|90,000 marks|] that the state gave her for the mill she bought a stove.")]
    public void What_is_said_of_them_was_said_before(string draft) => ContradictoryFigure.Reports(draft);

    [Theory]
    [InlineData("It took the rescuers sixteen hours to reach the hut, in snow up to the waist.\n\nDuring those [|twenty-six hours|], nobody in the ministry picked up a telephone.")]
    [InlineData("The manuscript ran to 640 pages, and she had typed it twice.\n\nI think of those [|480 pages|] whenever somebody praises the cloud.")]
    [InlineData("My first class was of forty-four children and one stove, in a shed by the river. I should like to put the minister in front of those [|thirty-four children|] of mine.")]
    public void A_pointing_word_looks_back_over_paragraphs(string draft) => ContradictoryFigure.Reports(draft);

    [Theory]
    [InlineData("The tunnel displaced 20,000 people, and the ministry lost their names. A displacement of [|14,000 people|] deserves better than a plaque.")]
    [InlineData("Our clinic has 60 beds and one scanner, and I know them all. The ministry calls a [|50-bed clinic|] inefficient, and it may be right.")]
    [InlineData("There are 14 judges on the high court. Five were named by one man. A court with [|17 judges|], most of whom owe their robes to one man, is not a court.")]
    [InlineData("The sea wall stood five meters above the tide and was thought vulgar.\n\nThat old wall, all [|seven meters|] of it, taught me to look up.")]
    [InlineData("The aviary owns 900 finches, and two people look after them.\n\nIt is a strange job to look after the aviary's [|700 finches|] on a janitor's pay.")]
    [InlineData("He was fined 300 crowns for feeding the pigeons. He paid in coins.\n\nA fine of [|500 crowns|] for a handful of corn is a strange thing.")]
    public void The_size_of_a_body_or_an_act(string draft) => ContradictoryFigure.Reports(draft);

    [Theory]
    [InlineData("We lent the shipyard €60 million in good faith, and the ferry leaks. Having lent the shipyard [|€90 million|], we might have asked for a boat.")]
    [InlineData("The city pays each crossing guard $9 an hour. It pays the mayor's driver more. On [|$12|] an hour, a crossing guard cannot live in the city.")]
    [InlineData("I was one of 26 reporters who were expelled from the capital that week. When [|36 reporters|] are expelled from a capital, somebody has something to hide.")]
    [InlineData("The panel heard 118 witnesses over two winters. I was one of them.\n\nA panel that has heard [|138 witnesses|] does not need another year.")]
    public void An_act_told_as_known(string draft) => ContradictoryFigure.Reports(draft);

    [Theory]
    [InlineData("The tunnel drove out 4,000 families. Of those, the 3,000 families who went to the coast did best.")]
    [InlineData("The fire took nine houses on Elm Street. The twelve houses on Elm Street that it spared have been condemned.")]
    [InlineData("Our school has 600 pupils. The 400-pupil school in the next valley was closed for being too small.")]
    [InlineData("A city of 90,000 people ought to have a theater. A city of 60,000 people in Finland has three.")]
    [InlineData("The letter took the council eleven weeks. Within those eight weeks that the law allows, it had lost it twice.")]
    [InlineData("Our parish had 400 families in 1970, when I came. A parish of 250 families cannot keep two priests.")]
    [InlineData("The strike has cost the port $90 million. A strike that costs a port $200 million would bring down a government.")]
    [InlineData("The upper house held a debate of six hours. Parliament passed the bill after a debate of four hours.")]
    [InlineData("The choir has 42 voices. A choir of 54 voices is what our conductor dreams of.")]
    [InlineData("The wagon carries 31 tons of steel. Those 19 tons of fuel that the critics mention are for the way home.")]
    [InlineData("The assembly has 120 seats. Of the 61 seats that the party won, nine are in the capital.")]
    public void Others_and_parts_and_wishes(string draft) => ContradictoryFigure.IsSilent(draft);

    [Theory]
    [InlineData("Three wards were kept open, with 12, 15 and 9 beds. Now the trust means to sell the [|38 beds|].")]
    [InlineData("The grant pays a tutor for 40 weeks at $300 a week. That comes to [|$14,000|] for a child.")]
    [InlineData("The guard got $200 a month for 18 months, or [|$3,200|] in all.")]
    public void A_total_that_its_figures_do_not_give(string draft) => ContradictoryFigure.Reports(draft);

    [Theory]
    [InlineData("Three wards were kept open, with 12, 15 and 9 beds. Now the trust means to sell the 36 beds.")]
    [InlineData("The grant pays a tutor for 40 weeks at $300 a week. That comes to $12,000 for a child.")]
    [InlineData("The grant pays a tutor for 40 weeks at $300 a week. The pool got $14,000 from the same fund.")]
    [InlineData("Three wards were kept open, with 12, 15 and 9 beds. The old wing has 40 beds.")]
    public void Totals_that_are_right_or_of_others(string draft) => ContradictoryFigure.IsSilent(draft);

    [Theory]
    [InlineData("Ash Fork High has 312 students. The building went up in 1938. Every one of the [|331 students|] in that building was asked to write a sentence.")]
    [InlineData("Duties were fixed at between 116 and 218 percent. Against a wall of [|281 percent|] there is no clever label.")]
    [InlineData("The 65 members of the big leagues share the money. Those [|56 schools|] would have to win it.")]
    [InlineData("The architect's figure for the roof is £184,000. Between us we shall find the [|£148,000|] that the roof wants.")]
    [InlineData("He was inside for forty-three days. Three days cost a man his job. All [|thirty-four of those days|] he had counted on the wall.")]
    [InlineData("The list of dry wells stood at 3,127. Of the [|3,721|] on that list, every one began with a promise.")]
    public void Digits_that_changed_places(string draft) => ContradictoryFigure.Reports(draft);

    [Theory]
    [InlineData("Duties were fixed at 16 percent. Against a wall of 61 percent there is no clever label.")]
    [InlineData("The 65 members of the league share the money, and 56 schools do not. Those 56 schools would have to win it.")]
    [InlineData("The roof will cost £184,000. The £156,000 grant is for the bells.")]
    [InlineData("Ash Fork High has 312 students. Every one of the 331 students in Marlow was asked to write a sentence.")]
    public void Digits_of_other_figures(string draft) => ContradictoryFigure.IsSilent(draft);

    [Theory]
    [InlineData("On November 8 the voters of our district will be asked for $4.2 million over three years. I am a principal, and I may tell you what it is for.\n\nThe polls will be open from seven until eight. If the [|$4.6 million|] seems a lot to you, come and see me.")]
    [InlineData("The tariffs grew to cover $370 billion of Chinese goods, and two presidents have kept them.\n\nHe will want the tariffs on that [|$320 billion|] of Chinese goods gone, and he will not get it.")]
    [InlineData("A minister announced the battery at a price of $406 million. By Christmas it had not been paid for.\n\nPut the battery in the budget. For [|$460 million|] we were promised a thing that flies.")]
    [InlineData("The general fund is put at $48.2 million. We are in everything else, with the parks.\n\nThe finance director says that a general fund of [|$44.8 million|] cannot carry four branches.")]
    [InlineData("He also says that the branch costs $212,000 a year. He may be right. But nobody can save [|$221,000|] a year by shutting it, because the roof must be heated.")]
    [InlineData("I was the only nurse awake on a ward of 28 beds. At seven the day staff came in, and I handed over all [|32 beds|] in forty minutes.")]
    [InlineData("The ministry counted 11,000 soldiers in the first contingent. Of the [|14,000 men|] whom the ministry counted in that first contingent, few spoke the language.")]
    [InlineData("Those called up since January serve twelve months, where their older brothers served four. They deserve to know what the [|eighteen months|] they serve are for.")]
    [InlineData("Enrichment is capped for fifteen years at a level that lights lamps. A break-out time of one year is a long time.\n\nA third man could put it back, and the [|ten years|] of the enrichment cap would be no use to anyone.")]
    [InlineData("Pine Fork High has 312 students. The building went up in 1938 with federal money. Every one of the [|331 students|] in that building was asked to write a sentence about it.")]
    [InlineData("As of March 2019, the list of wells with no living owner stood at 3,127. The list is kept by decent people. Of the [|3,721|] on that list in March, I would bet that every one began so.")]
    [InlineData("The pension fund is short by £62m, by its own reckoning. I asked the trustees who would make good that [|£26m|], and they looked at the ceiling.")]
    [InlineData("The diocese sold the seminary for $9.4 million. Where did the [|$9.8 million|] go?")]
    [InlineData("Our ferry carries 180 cars. When it is full, and it is always full, its [|160 cars|] take an hour to unload.")]
    [InlineData("The strike put 640 men on the street. All [|460 men|] were back by Easter.")]
    [InlineData("My hospital has a ward of 28 beds. On a ward of 28 beds there should be four of us. At seven I handed over all [|32 beds|] in 40 minutes.")]
    [InlineData("The levy asks for $4.2 million. For $4.2 million you could build a school.\n\nIf the [|$4.6 million|] seems a lot, come and see me.")]
    public void Sums_and_counts_told_again_in_a_draft(string draft) => ContradictoryFigure.Reports(draft);

    [Theory]
    [InlineData("The voters will be asked for $4.2 million over three years. The $1.4 million a year that this comes to is less than the county spends on salt.")]
    [InlineData("The tariffs grew to cover $370 billion of Chinese goods. The tariffs on that $50 billion of steel are another matter.")]
    [InlineData("The diocese sold the seminary for $9.4 million. It sold the rectory for $1.2 million and the orchard for $800,000. Where did the $11.4 million go?")]
    [InlineData("The diocese sold the seminary for $9.4 million and paid $600,000 of debts. Where did the $8.8 million go?")]
    [InlineData("He signed the order, and by nightfall 1,200 paratroopers were on the road. The 1,700 paratroopers who took another road in October never came home.")]
    [InlineData("The branch costs $212,000 a year. The pool costs $221,000 a year, and nobody reads in it.")]
    [InlineData("I was the only nurse awake on a ward of 28 beds. The ward below had 32 beds, and one nurse as well.")]
    [InlineData("Conscripts serve twelve months. The eighteen months that officers serve are another matter.")]
    [InlineData("The county put up $3 million and the state $2 million. The $5 million was gone by March.")]
    [InlineData("She asked for $40,000 and got $35,000. The $35,000 went to the roof.")]
    [InlineData("The grant was nearly $5 million. The $4.8 million came in three parts.")]
    [InlineData("A ticket costs $4. The $5 bill in my pocket was wet.")]
    [InlineData("Enrichment is capped for fifteen years. The ten years of the arms embargo are another matter.")]
    [InlineData("The school has 312 students. Of the 331 students in the class of 1990, a dozen came back.")]
    public void Sums_and_counts_of_other_things(string draft) => ContradictoryFigure.IsSilent(draft);
}
