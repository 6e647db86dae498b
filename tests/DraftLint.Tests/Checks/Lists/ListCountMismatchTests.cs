namespace DraftLint.Tests.Checks.Lists;

public sealed class ListCountMismatchTests
{
    private static readonly CheckVerifier ListCountMismatch = CheckVerifier.For("list-count-mismatch");

    [Theory]
    [InlineData("The mill had [|three owners|]: {|1:Ana Ruiz|} and {|2:Bo Dean|}.")]
    [InlineData("The mill had [|two owners|] – {|1:Ana Ruiz|}, {|2:Bo Dean|} and {|3:Cy Fox|} – and no plan.")]
    [InlineData("[|Two steps|] would help:\n\n1. {|1:Fund it.|}\n2. {|2:Staff it.|}\n3. {|3:Check it.|}\n")]
    public void Each_entry_that_was_counted_is_shown(string draft) => ListCountMismatch.Reports(draft);

    [Theory]
    [InlineData("The plan has [|three pillars|]: schools, roads, parks and trust.")]
    [InlineData("We asked. I have [|three questions|] for the clerk: who pays, who builds, who waits and who profits?")]
    [InlineData("The board has [|two options|]: raise the fee, cut the hours or do nothing.")]
    [InlineData("We lack [|three things|]: money, which is short; and time, which is shorter.")]
    [InlineData("The [|six nations|] of the league – Mohawk, Oneida, Onondaga, Cayuga and Seneca – met.")]
    [InlineData("He made [|three promises|]:\n\n- on taxes\n- on schools\n")]
    [InlineData("He is wrong in [|three places|], and I take them in turn.\n\n**1.** The mill closed early.\n\n**2.** The tax is paid at home.")]
    public void A_number_that_the_list_does_not_keep(string draft) => ListCountMismatch.Reports(draft);

    [Theory]
    [InlineData("There are [|five ways|] to mend a creek: dig less, plant more, fence it honestly, and move cows that nobody needs.")]
    [InlineData("[|Three singers|] took the stage: a tenor, a bass who limped, an alto, and me.")]
    [InlineData("[|Two pledges|] would do: a price that holds, a clerk who turns up, and a pension for the man who stays.")]
    [InlineData("The [|four duties|] were these: speech, worship and fear.")]
    [InlineData("Only [|three clerks|] (Ruiz, Pell, Hart and Moss) signed.")]
    [InlineData("I have [|two worries|]. First, it leaks. Second, it leans. Third, it is ours.")]
    [InlineData("The plan has [|three flaws|].\n\nFirst, nobody pays.\n\nSecond, nobody wants it.\n\nWe can do better.")]
    [InlineData("There are [|two causes|] of this. One is cost. Another is time. A third is pride.")]
    [InlineData("Here are [|three steps|] we can take.\n\n- Fund it.\n- Staff it.\n")]
    [InlineData("She has lived in [|both|] Lima, Quito and La Paz.")]
    public void Lists_told_in_sentences_and_over_sentences(string draft) => ListCountMismatch.Reports(draft);

    [Theory]
    [InlineData("He has three worries. First, it leaks. Second, it leans. Finally, it is ours.")]
    [InlineData("Two things are true. First, it rains. Then it snows. Second, I am old.")]
    [InlineData("Five towns share a well: nobody in Ash, Elm, Oak or Pine will pay for it.")]
    [InlineData("I have two requests: read the report, which is short, and vote no.")]
    [InlineData("She lost both houses, the farm and the truck.")]
    [InlineData("She praised both the mayor and the clerk, the driver and the nurse.")]
    [InlineData("Both Mr. Hale, the mayor, and Ms. Roe came.")]
    public void Lists_that_keep_their_number_are_left_alone(string draft) => ListCountMismatch.IsSilent(draft);

    [Theory]
    [InlineData("There are two reasons: the cost of roads and bridges, and the time.")]
    [InlineData("There are three reasons: the cost of roads and bridges, and the time.")]
    [InlineData("He has two sons: Bill, who cooks, and Bob, who does not.")]
    [InlineData("There are two problems: it is late, over budget and ugly, and nobody wants it.")]
    [InlineData("It has three elements: an app for tablets, an e-book and resources for teachers and students.")]
    [InlineData("We compare two options – a custom, static site and a wiki – each spring.")]
    [InlineData("It happens in two parts: slowly in the field, taking notes, and then at a desk.")]
    [InlineData("She gave two reasons: “money, time and luck” and habit.")]
    [InlineData("I ask two things: pay the millers to stand ready, the way that we pay for plows in July, and let a school buy from a farm.")]
    public void A_list_that_can_be_counted_in_two_ways_is_left_alone(string draft) => ListCountMismatch.IsSilent(draft);

    [Theory]
    [InlineData("At least two things matter: cost, time and trust.")]
    [InlineData("Two of the twelve rules are these:\n\n- Wait.\n- Look.\n- Ask.\n")]
    [InlineData("These two stories share a lesson: plan, build and wait.")]
    [InlineData("She held three jobs in two states: cook, clerk and guard.")]
    [InlineData("They fund Round Two projects:\n\n- a mill\n- a pier\n- a hall\n")]
    [InlineData("I was torn between two fires: the left, the right and the center.")]
    [InlineData("Two examples, among others: Ohio, Iowa and Utah.")]
    public void A_number_of_something_else_is_left_alone(string draft) => ListCountMismatch.IsSilent(draft);

    [Theory]
    [InlineData("We made two changes. Here is what people said:\n\n- It works.\n- It helps.\n- It is fine.\n")]
    [InlineData("Three steps follow:\n\n1. Fund it.\n2. Staff it.\n\nThat is not all.\n\n3. Check it.\n")]
    [InlineData("Two rules hold:\n\n```\nwait\n```\n\n- Wait.\n- Look.\n- Ask.\n")]
    [InlineData("The two steps of [Tea: How to Grow, Dry and Brew It](https://example.org) are plain.")]
    public void A_list_that_belongs_elsewhere_is_left_alone(string draft) => ListCountMismatch.IsSilent(draft);

    [Fact]
    public void A_thing_named_twice_is_another_rules_business() =>
        ListCountMismatch.IsSilent("The league has three towns: Elko, Wells, Ely and Elko.");

    [Theory]
    [InlineData("The plan has 3 pillars: schools and roads.", "The plan has 2 pillars: schools and roads.")]
    [InlineData("Three steps would help:\n\n- Fund it.\n- Staff it.\n", "Two steps would help:\n\n- Fund it.\n- Staff it.\n")]
    public void The_fix_writes_the_number_that_was_counted(string before, string after) => ListCountMismatch.Fixes(before, after);

    [Fact]
    public void Options_set_the_largest_number_and_the_reach()
    {
        ListCountMismatch.With("max-count", "2").IsSilent("The mill had three owners: Ana Ruiz and Bo Dean.");
        ListCountMismatch.With("across-paragraphs", "false").IsSilent("He made three promises:\n\n- on taxes\n- on schools\n");
    }

    [Theory]
    [InlineData("Her [|four sons|], Abe, Ben and Cal, all farm.")]
    [InlineData("The [|two sponsors|] of the bill, Luis Ruiz, Kim Lowe and Bo Tan, live in one street.")]
    [InlineData("The [|five states|] on the lake, Ohio, Indiana, Illinois and Michigan, signed it.")]
    [InlineData("All [|six members|] of the panel (Roe, Tan, Hale, Diaz and Cole) voted yes.")]
    [InlineData("There are [|two ways|] in for a truckload of fuel: up from the coast through the pass, down from the north, and across the plain.")]
    public void Names_behind_a_comma_are_counted(string draft) => ListCountMismatch.Reports(draft);

    [Theory]
    [InlineData("Her three sons, Abe, Ben and Cal, all farm.")]
    [InlineData("Five Democrats, Ruiz, Lowe and Tan among them, voted no.")]
    [InlineData("In two days, Ruiz, Lowe and Tan will vote.")]
    [InlineData("Of the nine members, Ruiz, Lowe and Tan voted no.")]
    [InlineData("After three wars, Iran, Iraq and Turkey are tired.")]
    [InlineData("The two towns, Elko, Nevada, and Boise, agreed.")]
    [InlineData("The four members of the panel we asked (Roe, Tan and Hale) voted yes, the paper says.")]
    public void Names_that_are_not_all_are_not_counted(string draft) => ListCountMismatch.IsSilent(draft);

    [Theory]
    [InlineData("There are [|four ways|] to close it: {|1:you can cap it|}, {|2:you can kill it with mud|}, or {|3:you can drill a well and wait|}.")]
    [InlineData("She had [|two rules|] for a kitchen: {|1:never leave a knife|}, {|2:never salt a pot twice|}, and {|3:never let a man carve|}.")]
    [InlineData("Here are the [|five words|] that every recruit used to learn: {|1:who|}, {|2:what|}, {|3:when|}, {|4:where|}.")]
    [InlineData("Only [|two countries|] refused to sign: {|1:Iran|}, {|2:Syria|} and {|3:Yemen|}.")]
    [InlineData("He was a man of [|three passions|]: {|1:trains|} and {|2:bees|}.")]
    [InlineData("It takes [|three signatures|] to dig a hole here: {|1:the engineer's|}, {|2:the clerk's|}, {|3:the sheriff's|} and {|4:the mayor's|}.")]
    [InlineData("[|Three questions|] should be asked. {|1:Who pays?|} {|2:Who gains?|} {|3:Who cleans up?|} {|4:And who remembers?|}")]
    [InlineData("We propose [|five changes|].\n\n- {|1:Close it.|}\n- {|2:Hire her.|}\n- {|3:Publish it.|}")]
    public void Lists_in_parallel_words_and_behind_other_words(string draft) => ListCountMismatch.Reports(draft);

    [Theory]
    [InlineData("We have three choices: we pay now, we pay later, or, if nobody acts, if the pumps fail, we move.")]
    [InlineData("One of three towns: Ely and Elko.")]
    [InlineData("Two questions should be asked. Who pays? Who gains? Nobody asked them. Who will?")]
    [InlineData("Three questions should be asked. Who pays? Who gains?\n\nAnd who cleans up?")]
    [InlineData("The two companies made a bargain: the miner would dig, the smelter would pay, and the town would look away.")]
    [InlineData("The mayor met three senators in the capital, and he was proud of the five changes they made.\n\n- Close it.\n- Hire her.")]
    [InlineData("It takes two people to run the three shops: Ann, Bo and Cy.")]
    public void Other_counts_and_asides(string draft) => ListCountMismatch.IsSilent(draft);

    [Theory]
    [InlineData("It does [|four things|]: {|1:it lets a judge look|}, {|2:it hears the victims first|}, and {|3:it sends no one home|}.")]
    public void An_adverb_at_the_end_of_a_thing_is_no_number(string draft) => ListCountMismatch.Reports(draft);

    [Theory]
    [InlineData("It does four things: first, it lets a judge look; the second is mercy.")]
    [InlineData("There were three fires: the first in May, the second in June.")]
    public void Ordinals_tell_a_part(string draft) => ListCountMismatch.IsSilent(draft);

    [Theory]
    [InlineData("The panel made [|a pair of recommendations|]: {|1:break it up|}, {|2:buy it back|}, and {|3:stop the dividend|}.")]
    [InlineData("[|A trio of judges|], Marsh, Kern, Okun and Lyle, heard the case in a cold room.")]
    [InlineData("The trouble is [|twofold|]: the pipes are old, the pumps are older, and nobody at the water board is young.")]
    [InlineData("There were [|three of us|] in the boat: my uncle, the priest, a boy and me.")]
    [InlineData("Only [|two of the nine members|] voted no: Pruitt, Kern and Lyle.")]
    public void Numbers_in_other_words(string draft) => ListCountMismatch.Reports(draft);

    [Theory]
    [InlineData("The land is squeezed by its [|four neighbors|], Molvania, Ruritania and the Duchy of Grand Fenwick, and it has learned to be polite.")]
    [InlineData("The [|five cities|] of Akron, Dayton, Toledo and Canton have sued together.")]
    [InlineData("[|Three senators|], Ruiz, Pell, Hart and Lyle, walked out before the vote.")]
    [InlineData("Akron, Dayton and Toledo, the [|four cities|] that sued, have settled.")]
    [InlineData("Kenya, Uganda and Tanzania are the [|two countries|] that share the lake.")]
    [InlineData("Courage, candor, thrift and patience: these [|three virtues|] have gone out of style.")]
    [InlineData("The law asks [|three questions|]: Who is harmed? Who pays? Who decides? And who is watching?")]
    [InlineData("The plan rests on [|three pillars|]. One, build. Two, borrow. Three, pray. Four, blame somebody.")]
    [InlineData("We need [|four things|] to be ready – drills, suits that fit, a room with its own air, someone in charge, and the honesty to say when they are not – and money is the least of it.")]
    [InlineData("The method rests on [|three old tools|]: the conference, which meets behind a closed door, and the message, with which a governor may hurry.")]
    [InlineData("I watched the [|four capitals|] where it was worst, which is to say Tamale, Wa, Bolga, Sunyani and Ho, and I have bad news.")]
    [InlineData("[|Four of them|] have a veto at the United Nations: America, Russia, China, Britain and France.")]
    public void Lists_on_either_side_of_the_number(string draft) => ListCountMismatch.Reports(draft);

    [Theory]
    [InlineData("From three continents, Asia and Africa among them, they came.")]
    [InlineData("Two blocks north, Elm, Oak and Pine meet.")]
    [InlineData("Roy, Lee and Dan, the two Pike brothers and their cousin, run the farm.")]
    [InlineData("Elko, Nevada, and Boise, Idaho, the two cities that I know best, are dry.")]
    [InlineData("The return was fivefold: cost, time and trust had paid off. The danger has grown threefold – in towns, on farms.")]
    [InlineData("Three of our neighbors have left: too much noise, too much dust, too many taxes and no school.")]
    [InlineData("A pair of shoes, a hat and a coat: that was all.")]
    [InlineData("In two states, Ohio, Iowa and Utah are only names on a map.")]
    [InlineData("I asked three questions: Who pays? Who gains? Who decides? Nobody answered. Would you?")]
    [InlineData("She needs two things: the house, which her father built, and the land.")]
    public void Names_beside_numbers_that_count_others(string draft) => ListCountMismatch.IsSilent(draft);
}
