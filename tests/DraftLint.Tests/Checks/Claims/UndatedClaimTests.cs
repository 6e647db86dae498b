using DraftLint.Diagnostics;

namespace DraftLint.Tests.Checks.Claims;

public sealed class UndatedClaimTests
{
    private static readonly CheckVerifier UndatedClaim = CheckVerifier.For("undated-claim");

    [Theory]
    [InlineData("Nearly [|one in five|] bridges in the county is unsafe.")]
    [InlineData("Bus ridership is down [|30 percent|], and fares have doubled.")]
    [InlineData("The waiting list has grown to [|4,300|] families.")]
    [InlineData("Roughly [|400|] people a day die of overdoses.")]
    [InlineData("Inflation is running at [|6 percent|].")]
    [InlineData("The city has lost [|a third|] of its stores.")]
    [InlineData("Today, [|62 percent|] of young voters say that they trust no party.")]
    [InlineData("The army reportedly holds [|900|] prisoners.")]
    [InlineData("More than [|1.2 million acres|] have burned so far.")]
    [InlineData("The latest figures put [|3,400|] families on the street.")]
    [InlineData("The gas tax brings in about [|$90 million|].")]
    [InlineData("My county is short [|11,000|] apartments.")]
    [InlineData("Nearly [|half|] of our nurses have quit.")]
    [InlineData("The union now has [|2,000|] members.")]
    [InlineData("By some estimates [|4,000|] people sleep in cars.")]
    [InlineData("The fleet has only [|11|] icebreakers, down from 16.")]
    [InlineData("As many as [|300|] buses are out of service.")]
    public void A_figure_of_the_day_is_reported(string draft) => UndatedClaim.Reports(draft);

    [Theory]
    [InlineData("Foreign firms now own nearly [|a quarter|] of the farmland.")]
    [InlineData("The rebels now hold close to [|a fifth|] of the country.")]
    [InlineData("[|A tenth|] of the farms is now in foreign hands.")]
    [InlineData("Nearly [|one in three|] of my patients now drives more than an hour.")]
    [InlineData("The waiting list has topped [|a thousand|].")]
    [InlineData("The exodus has passed [|a million|], and it does not drain.")]
    [InlineData("The stockpile has now grown to [|twelve times the limit|].")]
    [InlineData("The county jail now holds nearly [|twice its rated capacity|].")]
    [InlineData("Diesel now sells for [|twice what it was|] before the strike.")]
    [InlineData("The waiting list has grown to [|five times its old size|].")]
    public void Parts_marks_and_multiples_are_figures(string draft) => UndatedClaim.Reports(draft);

    [Theory]
    [InlineData("A nurse makes twice the average in a good year.")]
    [InlineData("You may drive at twice the limit and never be seen.")]
    [InlineData("Three times the mayor wrote to us.")]
    [InlineData("No county now pays twice the average.")]
    [InlineData("In 2019 rents were twice the national average.")]
    [InlineData("If the tax doubled, rents would be twice the average.")]
    [InlineData("The sun is a hundred times the size of the earth.")]
    [InlineData("As of May 2024 rents are now double the national average.")]
    [InlineData("I have told you a million times.")]
    [InlineData("He sold a quarter of the land and drank the rest.")]
    [InlineData("He came in the fifth of six boats.")]
    public void Multiples_of_no_day_are_left_alone(string draft) => UndatedClaim.IsSilent(draft);

    [Theory]
    [InlineData("Less than 4 percent of you use the index.")]
    [InlineData("More than half of our design team works from home.")]
    [InlineData("About one-third as long as his first novel, it is less crowded.")]
    [InlineData("The trains run 99 percent of the time.")]
    [InlineData("The cost of the recount is around $80,000.")]
    [InlineData("My country made him four promises. It has kept about half of them.")]
    [InlineData("My neighbor has given over his forty acres to a solar firm.")]
    [InlineData("He joined the general, who now had some 2,000 men, at the ford.")]
    [InlineData("The terns came back in spring. Eleven hundred have been counted on the cliff since then.")]
    [InlineData("Imagine a clinic. A nurse there sees 60 patients a day.")]
    [InlineData("Hollis is proud of his reforms. Two of them have saved $18 million in revenue. He also said that he would run.")]
    [InlineData("The fall of the dam killed dozens, including at least 13 prisoners in the valley.")]
    [InlineData("It is estimated that nearly 400 families leave each month.")]
    public void What_the_writer_reckons_or_retells_is_left_alone(string draft) => UndatedClaim.IsSilent(draft);

    [Theory]
    [InlineData("---\ndate: 2016-08-31\n---\n\nRight now, the Sierra Club says, close to 15 percent of the valley is covered by parks.")]
    [InlineData("---\ndate: 2016-08-31\n---\n\nSince the war began, the rate has gone from around 36 rubles to 65 rubles.")]
    public void In_a_dated_draft_today_is_told(string draft) => UndatedClaim.IsSilent(draft);

    [Theory]
    [InlineData("Egg prices are at an [|all-time high|].")]
    [InlineData("Insulin prices have [|never been higher|].")]
    [InlineData("The river is [|lower than at any time|] in memory.")]
    [InlineData("The mill is the [|largest employer in the county|].")]
    [InlineData("Lake Mead is at its [|lowest level in 60 years|].")]
    [InlineData("Our county spends [|more on jails than any of its neighbors|].")]
    [InlineData("Childhood poverty is [|higher than in any other rich country|].")]
    [InlineData("[|More Americans are dying of heat than ever|].")]
    [InlineData("Evictions have [|never been higher|] and turnout is at a record low.")]
    [InlineData("Rents are the [|highest they have ever been|].")]
    public void A_record_that_may_fall_is_reported(string draft) => UndatedClaim.Reports(draft);

    [Theory]
    [InlineData("She had the best year ever.")]
    [InlineData("We are the richest country in the world, and the oldest church in the county was built by hand.")]
    [InlineData("It matters more than ever, and more than any other reason it explains the vote.")]
    [InlineData("Her record is long, and on the record she said so.")]
    [InlineData("In 2019 rents were the highest they had ever been.")]
    [InlineData("Rents are the highest since 1979.")]
    public void Praise_and_dated_records_are_not(string draft) => UndatedClaim.IsSilent(draft);

    [Theory]
    [InlineData("As of March 2024, about 40,000 people slept in tents.")]
    [InlineData("In 2022 nearly 40 percent of tenants were behind, and some 900 lost their homes.")]
    [InlineData("Last month about 300 nurses quit.")]
    [InlineData("About 40,000 people slept in tents on a night in January 2024.")]
    [InlineData("In 1987 the levee broke. The flood took more than 2,000 homes and left nearly 9,000 people homeless.")]
    [InlineData("About 40 percent of the seats are empty in the second quarter of 2024.")]
    [InlineData("The fund paid out nearly $90 million in fiscal 2024.")]
    [InlineData("[About 300 nurses](https://example.org/2024/11/03/nurses) are on strike.")]
    [InlineData("A 2024 survey finds that about 61 percent of nurses want to quit.")]
    public void A_date_in_the_clause_or_carried_on_is_enough(string draft) => UndatedClaim.IsSilent(draft);

    [Theory]
    [InlineData("The jail held 900 people in 2015; now it holds nearly [|1,900|].")]
    [InlineData("A loaf now costs [|$5|], against $2 in 2015.")]
    [InlineData("The mill closed in 1998. Today the town has about [|2,000|] people.")]
    [InlineData("In 2015 the school was full, but it now has only [|300|] students.")]
    public void A_date_of_another_figure_is_not(string draft) => UndatedClaim.Reports(draft);

    [Theory]
    [InlineData("The Coast Guard counts about 1,100 wrecks on the reef.")]
    [InlineData("About 40 percent of homes burned, [the fire marshal reported](https://example.org/x).")]
    [InlineData("According to the health department, nearly one test in nine comes back positive.")]
    [InlineData("About one farm in nine has failed.[^1]\n\n[^1]: The farm bureau's count.")]
    public void A_source_weighs_against_it(string draft) => UndatedClaim.IsSilent(draft);

    [Theory]
    [InlineData("The treaty lets each side keep nearly 1,550 warheads.")]
    [InlineData("The parliament has 650 members and the court has 15 judges.")]
    [InlineData("The trail is about 80 miles long and nearly 2,000 feet high.")]
    [InlineData("The senator, now 82, has served for about 30 years.")]
    [InlineData("The law now caps rent at $900 a month.")]
    [InlineData("Firms with about 500 employees or more must file.")]
    [InlineData("About 71 percent of the earth is water, and the human heart beats about 100,000 times a day.")]
    [InlineData("The hall seats about 41,000, and it takes about 200 people to fill a row.")]
    [InlineData("There is about one chance in three that it will rain.")]
    public void What_stays_is_left_alone(string draft) => UndatedClaim.IsSilent(draft);

    [Theory]
    [InlineData("The bill would spend about $4 billion on roads.")]
    [InlineData("If fares rose 20 percent, nearly 9,000 riders would stay home.")]
    [InlineData("By then nearly 40 percent of us will be over 60.")]
    [InlineData("The governor wants more than $300 million for buses.")]
    [InlineData("Give about 400 people a job, and nearly 40 percent of them will stay.")]
    [InlineData("Imagine that nearly 40 percent of your neighbors lost their jobs.")]
    public void Plans_and_conditions_are_left_alone(string draft) => UndatedClaim.IsSilent(draft);

    [Theory]
    [InlineData("I currently teach about 400 students.")]
    [InlineData("We have nearly 900 patients on our list.")]
    [InlineData("My clinic has about 900 patients.")]
    public void What_the_writer_knows_is_left_alone(string draft) => UndatedClaim.IsSilent(draft);

    [Theory]
    [InlineData("\"We now have 5,000 open cases,\" the clerk said.")]
    [InlineData("# Rents are at a record high\n\nThey are.")]
    [InlineData("> The county now holds 1,900 inmates.\n")]
    [InlineData("| Inmates now | 1,900 |\n| --- | --- |\n| Total | 1,900 |\n")]
    public void Quotations_headings_and_tables_are_left_alone(string draft) => UndatedClaim.IsSilent(draft);

    [Theory]
    [InlineData("The storm killed nearly 300 people and left 40,000 without power.")]
    [InlineData("The vote was 412 to 9.")]
    [InlineData("- [Launch of Jan 10](https://example.org/launch)")]
    public void A_told_event_is_left_alone(string draft) => UndatedClaim.IsSilent(draft);

    [Fact]
    public void A_paragraph_has_one_report() =>
        UndatedClaim.Reports("Unemployment stands at [|9 percent|]. The county has lost {|undated too:6,000|} jobs, and nearly a third of the shops have closed.");

    [Theory]
    [InlineData("Unemployment stands at [|9 percent|].", Severity.Warning)]
    [InlineData("The county has [|61|] cases.", Severity.Note)]
    public void The_score_decides_how_grave_it_is(string draft, Severity severity) => UndatedClaim.Reports(draft, severity);

    [Fact]
    public void Only_the_clearest_are_kept() => UndatedClaim.With("max-per-draft", "1").Reports("The county has 61 cases.\n\nUnemployment stands at [|9 percent|].\n\nThe county has 90 murders.");

    [Fact]
    public void A_source_too_old_for_the_present_dates_nothing()
    {
        UndatedClaim.IsSilent("About 300 nurses now [strike](https://example.org/2024/11/03/nurses).");
        UndatedClaim.With("threshold", "3").Reports("About [|300|] nurses now [strike](https://example.org/2015/11/03/nurses).");
        UndatedClaim.With("threshold", "3").With("stale-after", "20 years").IsSilent("About 300 nurses now [strike](https://example.org/2015/11/03/nurses).");
    }

    [Fact]
    public void A_noun_can_be_named_as_volatile()
    {
        UndatedClaim.IsSilent("The valley has 900 orchards.");
        UndatedClaim.With("volatile-nouns", "[orchards]").Reports("The valley has [|900|] orchards.");
    }

    [Theory]
    [InlineData("Its page has more than [|4,000|] followers.", "\"4,000\" may be another figure by now. Add a month and year, or the source.")]
    [InlineData("Unemployment stands at [|9 percent|].", "\"9 percent\" changes with time and has no date. Add \"as of\" with a month and year, and the source.")]
    public void The_message_says_what_to_add(string draft, string message) => UndatedClaim.Says(draft, message);

    [Theory]
    [InlineData("[|800 square miles|] of lakebed are now exposed, and the dust blows east.")]
    [InlineData("Exports to the coast are down by [|83 percent|].")]
    [InlineData("Ours is the [|largest prison system in the world|].")]
    public void States_of_today(string draft) => UndatedClaim.Reports(draft);

    [Theory]
    [InlineData("He grows cane on six acres where nobody should.")]
    [InlineData("He has deepened the well from 200 feet to 300.")]
    [InlineData("Attendance is 30 on a good night.")]
    [InlineData("It is the longest river in the world.")]
    public void What_stays_or_comes_again(string draft) => UndatedClaim.IsSilent(draft);

    [Theory]
    [InlineData("Morwell did not die. It shrank in the wash. Unemployment there stands at [|13 per cent|]. The old commission built that street.")]
    [InlineData("Unemployment there stands at [|13 per cent|].")]
    [InlineData("Unemployment stands at [|13 per cent|].")]
    [InlineData("Average two-year fixes stand at [|6.5 per cent|] and are still climbing.")]
    [InlineData("The Code of Federal Regulations currently runs to more than [|180,000|] pages. Somebody has to say what they mean.")]
    [InlineData("Farm bankruptcies are at a [|ten-year high|], and the state is losing two dairies a day.")]
    [InlineData("The football coach is the [|highest-paid public employee in 28 states|] and his buyout could rebuild my school.")]
    [InlineData("The city has the [|most expensive water in the country|], and the pipes leak.")]
    [InlineData("Rents here are the [|highest in the state|].")]
    [InlineData("The backlog is now at a record [|4,000|] cases.")]
    [InlineData("The waiting list currently stands at [|7.4 million|] people.")]
    [InlineData("Inflation is running at [|9 per cent|], and wages are not.")]
    [InlineData("The lake is at its [|lowest level in sixty years|].")]
    [InlineData("More than [|40,000|] people are homeless in the valley.")]
    [InlineData("Crime is up, and the county now counts [|240|] murders a year.")]
    [InlineData("Under the mayor, unemployment has climbed to [|9 percent|].")]
    public void Rates_levels_and_records(string draft) => UndatedClaim.Reports(draft);

    [Theory]
    [InlineData("The rent went from $400 a month to $620, an increase of 35 percent. That was the ground alone.")]
    [InlineData("The average bill went from $40 to $52 in the first three years, a rise of 25 percent, after a freeze that thawed in the second.")]
    [InlineData("It costs $11,400 a year, by our fiscal 2024 accounts, to keep the thing cold. That is less than three dollars a woman.")]
    [InlineData("None of this is charity. The people in those 114 lots have paid for their houses.")]
    [InlineData("From £848 to £1,289 is £441 a month, or an increase of 62 per cent.")]
    [InlineData("The House has 435 members.")]
    [InlineData("In 2019 the lake was at its lowest level in sixty years.")]
    [InlineData("If the levy fails, 400 families would leave.")]
    [InlineData("A marathon is more than 26 miles.")]
    [InlineData("The Bible runs to more than 1,200 pages in my edition.")]
    [InlineData("He is the highest mountain climber I know.")]
    [InlineData("No book has taught me more.")]
    [InlineData("No man in our town was ever kinder.")]
    [InlineData("The murder of 20 shopkeepers in Harlow has not left us.")]
    [InlineData("Crop yields rose less than 1 percent a year during the Ottoman occupation of the plain.")]
    [InlineData("My pension is less than 2 percent of his.")]
    public void Rates_levels_and_records_and_what_is_right(string draft) => UndatedClaim.IsSilent(draft);

    [Theory]
    [InlineData("The death toll stands at [|212|].")]
    [InlineData("Some [|40 percent|] of our bridges are rated poor.")]
    [InlineData("[|Half|] of the state's doctors are over 60, and 18 counties have no obstetrician at all.")]
    [InlineData("Egg prices are now the [|highest they have ever been|].")]
    [InlineData("The debt has reached [|$36 trillion|].")]
    [InlineData("So far the fund has paid out [|$4.1 million|].")]
    [InlineData("There are currently [|212|] vacancies on the federal bench.")]
    [InlineData("More than [|11,000|] people are waiting for a kidney in this state.")]
    [InlineData("The utility loses [|24 percent|] of its power to theft.")]
    [InlineData("[|No state has more|] people behind bars.")]
    [InlineData("The city now spends [|$61,000|] a year on each inmate.")]
    [InlineData("Unemployment among young men is running at [|19 percent|].")]
    [InlineData("Our trade deficit with Vietnam is at an [|all-time high|].")]
    [InlineData("Roughly [|two-thirds|] of rural hospitals are losing money.")]
    [InlineData("Ticket sales are down [|30 percent|].")]
    [InlineData("The waiting list has grown to [|9,400|] families.")]
    [InlineData("The toll of the fire has climbed to [|98|], with dozens missing.")]
    [InlineData("Nearly [|700,000|] Rohingya have fled across the river.")]
    [InlineData("Foreign students make up [|a third|] of the university's enrollment.")]
    [InlineData("Sea ice is at its [|lowest extent on record|].")]
    [InlineData("Mortgage rates are hovering around [|7 percent|].")]
    [InlineData("To date [|38|] states have legalized it in some form.")]
    [InlineData("The latest figures show [|3,100|] overdose deaths.")]
    [InlineData("The backlog at the immigration courts stands at [|3.7 million|] cases.")]
    [InlineData("The president's approval is stuck at [|38 percent|].")]
    [InlineData("Child care costs more than [|$15,000|] a year in this county.")]
    [InlineData("Only [|12 percent|] of our teachers are men.")]
    [InlineData("Our smelter makes up more than [|half|] of the nation's supply.")]
    [InlineData("Russia has lost more than [|600,000|] soldiers, killed and wounded.")]
    [InlineData("At present [|1,100|] children are in foster care in the county.")]
    [InlineData("The state has [|1,900|] unfilled teaching jobs.")]
    [InlineData("[|Four in ten|] of the county's wells are contaminated.")]
    [InlineData("The agency is short [|340|] inspectors.")]
    [InlineData("Inflation is running at [|9 percent|].")]
    [InlineData("More than [|100,000|] Americans die of overdoses each year.")]
    [InlineData("The jail now houses [|1,400|] people, twice what it was built for.")]
    [InlineData("A gallon of milk costs [|$4.29|] at the corner store these days.")]
    [InlineData("Student debt has climbed past [|$1.7 trillion|].")]
    [InlineData("[|Eighty percent|] of our antibiotics are made abroad.")]
    [InlineData("The gender gap in pay has widened to [|18 cents|] on the dollar.")]
    [InlineData("[|Sixty percent|] of the city's budget goes to the police.")]
    [InlineData("The tribe's unemployment rate is [|51 percent|].")]
    [InlineData("The wait for a driving test is at its [|longest in a decade|].")]
    [InlineData("[|No country jails more|] journalists.")]
    [InlineData("The country imports [|94 percent|] of its gas.")]
    [InlineData("Gun ownership has [|never been higher|].")]
    [InlineData("Water rates are up [|22 percent|].")]
    [InlineData("[|Half|] of all marriages here end in divorce.")]
    [InlineData("Some [|300,000|] people are still without power.")]
    [InlineData("The orchestra's deficit stands at [|$2 million|].")]
    [InlineData("[|14 million|] children live in poverty.")]
    [InlineData("China holds [|$800 billion|] of our debt.")]
    public void Claims_of_many_shapes(string draft) => UndatedClaim.Reports(draft);

    [Theory]
    [InlineData("As of December 2024, the death toll stands at 212.")]
    [InlineData("In 2019 some 40 percent of our bridges were rated poor.")]
    [InlineData("A jury has twelve members.")]
    [InlineData("The law lets a family earn up to $42,000.")]
    [InlineData("Imagine that 40 percent of our bridges fell.")]
    [InlineData("She paid three dollars for a lamp at the sale.")]
    [InlineData("The Senate has 100 members, and it takes 60 votes to end debate.")]
    [InlineData("I have taught 30 years and buried three principals.")]
    [InlineData("The river is 900 miles long.")]
    [InlineData("The Census Bureau's 2023 survey counts 61,000 such homes.")]
    [InlineData("He keeps twelve hens and sells the eggs.")]
    [InlineData("A marathon is 26 miles.")]
    [InlineData("The bill would give each school $2 million.")]
    [InlineData("There are fifty states, and each has two senators.")]
    [InlineData("My street has thirty houses.")]
    [InlineData("Water boils at 212 degrees.")]
    [InlineData("In my class of twelve, four never came back.")]
    [InlineData("The Constitution requires two-thirds of both houses.")]
    [InlineData("It costs a dollar to send a letter and more to be heard.")]
    [InlineData("The choir has twelve singers and one who can sing.")]
    [InlineData("The score was 21 to 14.")]
    [InlineData("The plaintiffs want $5 million.")]
    [InlineData("The mill employed 1,900 people in its best year, 1956.")]
    [InlineData("The bridge is 1,900 feet long.")]
    [InlineData("A pint is two cups.")]
    [InlineData("He sold 340 pies at the fair.")]
    [InlineData("The bill passed with 60 percent of the vote.")]
    [InlineData("The tax is 6 percent.")]
    [InlineData("Give me ten good nurses and I will run the ward.")]
    [InlineData("The recipe calls for 40 percent butter.")]
    [InlineData("The book has 412 pages.")]
    [InlineData("In 2021 more than 100,000 Americans died of overdoses.")]
    [InlineData("The library has three rooms and a cat.")]
    [InlineData("Nine out of ten dentists would say the same, my father used to say.")]
    [InlineData("We raised $88 and spent it on seed.")]
    [InlineData("Most of our days are alike.")]
    [InlineData("Half of my students cannot spell.")]
    [InlineData("By the 2020 census, the county has 14,000 people.")]
    [InlineData("One of the five judges dissented.")]
    [InlineData("I owe the bank half of all I have.")]
    [InlineData("Ninety percent of life is showing up.")]
    [InlineData("A third of the pie is gone.")]
    [InlineData("She gave half of her estate to the cats.")]
    [InlineData("The shop has twelve chairs.")]
    [InlineData("Two of its windows face the sea.")]
    [InlineData("My truck gets 18 miles to the gallon.")]
    [InlineData("It costs 25 cents to park.")]
    public void Fixed_and_dated_figures_of_many_shapes(string draft) => UndatedClaim.IsSilent(draft);

    [Theory]
    [InlineData("The nearest ward is now forty miles away, and the road is bad.")]
    [InlineData("Half of the country now lives within an hour of the coast.")]
    [InlineData("The county now has 31 schools, most of them small.")]
    [InlineData("A line with a capacity of 380,000 barrels a day is no pipe.")]
    [InlineData("Polls show that 61 percent of riders now want the bridge.")]
    public void Ways_halves_and_a_few_schools_stay(string draft) => UndatedClaim.IsSilent(draft);

    [Theory]
    [InlineData("Hospitals are currently short of [|2,300|] nurses, and the agency charges double.")]
    [InlineData("The river is at its [|lowest level ever|], the barges are moored at Kehl, and the minister of transport has proposed a task force.")]
    public void Verbs_that_give_no_source(string draft) => UndatedClaim.Reports(draft);

    [Theory]
    [InlineData("Hugo Roe, a dealer who is now 91 and lives in Hove, took her away in a crate.")]
    [InlineData("For the £1,150 that the museum paid it has had half a century of her.")]
    public void Ages_and_prices_of_then(string draft) => UndatedClaim.IsSilent(draft);

    [Theory]
    [InlineData("The League of Voters, 40 now and admitting it, needs money.")]
    [InlineData("The sanctuary, 31 acres of dunes, is threatened.")]
    [InlineData("They have overrun the northern half of their country.")]
    [InlineData("The league has never been more needed.")]
    [InlineData("The famine was the worst famine in living memory.")]
    [InlineData("Departures are running at a rate not of 700 a week.")]
    [InlineData("The union should have a small force (say, 5,000 troops) at hand.")]
    [InlineData("In the early 80's inflation ran wild.")]
    [InlineData("Further suppose that candidate C receives 40,000 votes.")]
    [InlineData("A 51 percent shareholder has been charged with fraud.")]
    [InlineData("Two programs are to be spared. That leaves only about one-third of the budget from which to cut.")]
    [InlineData("She has answered more than 400 letters.")]
    [InlineData("Nearly a third of my salary now goes to rent.")]
    public void Ages_sides_sizes_and_figures_thought_up(string draft) => UndatedClaim.IsSilent(draft);

    [Theory]
    [InlineData("The town has [|never been more|] dangerous.")]
    [InlineData("The southern counties now hold [|31,000|] refugees.")]
    [InlineData("The league, now 40, has [|9,000|] members without a job, up from 4,000.")]
    public void Ages_sides_and_sizes_do_not_hide_a_claim(string draft) => UndatedClaim.Reports(draft);
}
