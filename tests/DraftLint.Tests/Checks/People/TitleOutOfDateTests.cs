namespace DraftLint.Tests.Checks.People;

public sealed class TitleOutOfDateTests
{
    private static readonly CheckVerifier TitleOutOfDate = CheckVerifier.For("title-out-of-date");

    [Theory]
    [InlineData("2025-02-12", "Congress should ask [|Attorney General Merrick Garland|] why nobody was charged.")]
    [InlineData("2025-02-12", "[|Senate Majority Leader Chuck Schumer|] controls the calendar.")]
    [InlineData("2024-09-01", "The next move belongs to [|Prime Minister Rishi Sunak|].")]
    [InlineData("2025-08-02", "Nobody expects [|Chancellor Olaf Scholz|] to send the missiles.")]
    [InlineData("2022-06-02", "[|Chancellor\nAngela Merkel|] has one more **summit** to go.")]
    [InlineData("2015-02-01", "[|Fed Chair Ben Bernanke|] is in no hurry.")]
    [InlineData("2023-10-01", "The [|prime minister, Liz Truss|], has written a book.")]
    [InlineData("2025-03-05", "[|Antony Blinken, the secretary of state|], is asked daily.")]
    [InlineData("2025-03-05", "[|Sens. Joe Manchin|] and Susan Collins are the swing votes.")]
    [InlineData("2025-03-05", "[|Secretary of State nominee Marco Rubio|] will testify soon.")]
    [InlineData("2013-05-05", "In {|the time told of:April 2013|} [|Secretary of State Hillary Clinton|] flew to Togo.")]
    [InlineData("2023-10-06", "The [|home secretary, Priti Patel|], sat beside the transport secretary, Mark Harper.")]
    public void A_title_that_is_over_is_reported(string date, string draft) => TitleOutOfDate.On(date).Reports(draft);

    [Theory]
    [InlineData("2025-02-20", "[|Former President Donald Trump|] faces no trial now.")]
    [InlineData("2014-03-12", "[|Former Secretary of State John Kerry|] flies to Geneva today.")]
    [InlineData("2016-10-10", "On October 3, [|then-Vice President Joe Biden|] spoke in Ohio.")]
    public void A_title_that_is_held_is_not_former(string date, string draft) => TitleOutOfDate.On(date).Reports(draft);

    [Theory]
    [InlineData("2025-02-12", "[|Defense Secretary Lloyd Austin|] is silent.", "\"Defense Secretary Lloyd Austin\" is out of date: Lloyd Austin left that office on January 20, 2025.")]
    [InlineData("2024-03-01", "[|Sen. Dianne Feinstein|] chairs the panel.", "\"Sen. Dianne Feinstein\" is out of date: Dianne Feinstein died on September 29, 2023.")]
    [InlineData("2021-02-01", "[|President-elect Joe Biden|] chooses a dog.", "\"President-elect Joe Biden\" is out of date: Joe Biden took office on January 20, 2021.")]
    [InlineData("2013-02-20", "In 2012 [|Secretary of State John Kerry|] was not yet there.", null)]
    public void The_message_tells_the_day(string date, string draft, string? message)
    {
        if (message is null)
            TitleOutOfDate.On(date).IsSilent(draft.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));
        else
            TitleOutOfDate.On(date).Says(draft, message);
    }

    [Fact]
    public void The_fact_and_its_source_are_told()
    {
        var finding = Assert.Single(TitleOutOfDate.On("2025-02-12").Findings("Defense Secretary Lloyd Austin is silent."));
        Assert.StartsWith("Lloyd Austin was Defense Secretary from January 22, 2021, to January 20, 2025 (", Assert.Single(finding.Notes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-02-12", "Defense Secretary Lloyd Austin resigned, and Defense Secretary Pete Hegseth took over.")]
    [InlineData("2024-03-01", "Sen. Dianne Feinstein was a mayor first.")]
    [InlineData("2020-06-01", "In 2013 Mayor Rahm Emanuel closed fifty schools.")]
    [InlineData("2018-10-10", "On October 3, 2016, then-Vice President Joe Biden spoke in Ohio.")]
    [InlineData("2025-02-20", "In 2022, former President Donald Trump faced two inquiries.")]
    [InlineData("2025-03-05", "The rule that Education Secretary Miguel Cardona wrote is gone.")]
    [InlineData("2025-03-05", "Loans forgiven by Education Secretary Miguel Cardona are back.")]
    [InlineData("2025-03-05", "Vice President JD Vance says so; his predecessor, Vice President Kamala Harris, said no such thing.")]
    [InlineData("2025-03-05", "Hillary Clinton, secretary of state from 2009 to 2013, makes films.")]
    [InlineData("2025-03-05", "Former senator and secretary of state Hillary Clinton writes mysteries.")]
    [InlineData("2019-01-05", "What would President Truman do? President Lincoln is still our best teacher.")]
    public void A_story_of_the_past_may_have_the_titles_of_the_past(string date, string draft) => TitleOutOfDate.On(date).IsSilent(draft);

    [Theory]
    [InlineData("Imagine that President Kamala Harris signs it.")]
    [InlineData("If President Harris were in the White House, she would sign it.")]
    [InlineData("\"I trust Education Secretary Miguel Cardona,\" she says.")]
    [InlineData("> Education Secretary Miguel Cardona is here.\n")]
    [InlineData("Under Education Secretary Miguel Cardona, loans were forgiven.")]
    [InlineData("Education Secretary Miguel Cardona's rule is gone.")]
    public void What_is_quoted_supposed_or_related_is_left_alone(string draft) => TitleOutOfDate.On("2025-03-05").IsSilent(draft);

    [Theory]
    [InlineData("The college needs cash, and President Carter of Alder College knows it.")]
    [InlineData("He says that President Joe Biden of Local 12 is the better.")]
    [InlineData("Secretary of State Adrian Fontes counts the votes.")]
    [InlineData("State Rep. Liz Cheney is brave.")]
    [InlineData("Judge Merrick Garland is retired.")]
    [InlineData("The Trump administration is new, and the Bush Doctrine is old.")]
    public void Other_bodies_and_namesakes_are_left_alone(string draft) => TitleOutOfDate.On("2025-03-05").IsSilent(draft);

    [Theory]
    [InlineData("2025-02-12", "Congress should ask Attorney General Merrick Garland.", "Congress should ask former Attorney General Merrick Garland.")]
    [InlineData("2025-02-12", "Speaker Nancy Pelosi plans a vote.", "Former Speaker Nancy Pelosi plans a vote.")]
    [InlineData("2025-02-20", "Former President Donald Trump signs it.", "President Donald Trump signs it.")]
    [InlineData("2025-02-20", "We think that former President Donald Trump signs it.", "We think that President Donald Trump signs it.")]
    public void The_fix_gives_the_title_of_the_day(string date, string before, string after) => TitleOutOfDate.On(date).Fixes(before, after);

    [Theory]
    [InlineData("[|Secretary-General Ban Ki-moon|] should act now.")]
    public void Names_with_words_of_English_in_them(string draft) => TitleOutOfDate.On("2017-06-10").Reports(draft);

    [Theory]
    [InlineData("Prime Minister Theresa May wants more time.")]
    public void Names_that_are_months(string draft) => TitleOutOfDate.On("2017-06-10").IsSilent(draft);

    [Theory]
    [InlineData("---\ndate: 2023-06-08\n---\n\n[|Railway Minister Piyush Goyal|] should not resign.")]
    [InlineData("---\ndate: 2021-12-06\n---\n\nPunjab's [|Chief Minister, Amarinder Singh|], has an election to fight.")]
    [InlineData("---\ndate: 2018-09-14\n---\n\n[|Reserve Bank Governor Raghuram Rajan|] warns that forgiveness ruins the habit of repayment.")]
    [InlineData("---\ndate: 2021-11-10\n---\n\n[|New South Wales Premier Gladys Berejiklian|] has the better plan.")]
    [InlineData("---\ndate: 2014-05-26\n---\n\n[|Cardinal Secretary of State Tarcisio Bertone|] wishes to be consulted.")]
    [InlineData("---\ndate: 2024-03-01\n---\n\n[|CDC Director Rochelle Walensky|] tells us to wait.")]
    [InlineData("---\ndate: 2017-05-01\n---\n\n[|Attorney General Loretta Lynch|] should look into it.")]
    [InlineData("---\ndate: 2020-05-01\n---\n\n[|Prime Minister Theresa May|] says that she will fight.")]
    [InlineData("---\ndate: 2024-09-01\n---\n\nKenya's [|deputy president, William Ruto|], is on the road.")]
    public void Offices_of_many_lands(string draft) => TitleOutOfDate.Reports(draft);

    [Theory]
    [InlineData("---\ndate: 2023-06-08\n---\n\nPiyush Goyal, then the railway minister, opened it in 2019.")]
    [InlineData("---\ndate: 2013-03-05\n---\n\nPope Benedict XVI resigned on February 28.")]
    [InlineData("---\ndate: 2018-09-14\n---\n\nFormer Reserve Bank Governor Raghuram Rajan warns us.")]
    [InlineData("---\ndate: 2022-01-10\n---\n\nIn 2020 New South Wales Premier Gladys Berejiklian shut the border.")]
    [InlineData("---\ndate: 2020-02-01\n---\n\nChief Minister Arvind Kejriwal wants votes.")]
    public void Offices_of_many_lands_and_what_is_right(string draft) => TitleOutOfDate.IsSilent(draft);

    [Theory]
    [InlineData("---\ndate: 2022-10-10\n---\n\n[|Prime Minister Boris Johnson|] should resign.")]
    [InlineData("---\ndate: 2010-05-02\n---\n\n[|Treasury Secretary Henry Paulson|] must act.")]
    [InlineData("---\ndate: 2016-08-01\n---\n\n[|Home Secretary Theresa May|] will not listen.")]
    [InlineData("---\ndate: 2019-03-01\n---\n\n[|Gov. Jerry Brown|] of California wants a tunnel.")]
    [InlineData("---\ndate: 2013-09-01\n---\n\n[|Secretary of State Hillary Clinton|] should go to Cairo.")]
    [InlineData("---\ndate: 2021-06-01\n---\n\n[|NIH Director Harold Varmus|] should answer.")]
    [InlineData("---\ndate: 2009-06-01\n---\n\nOur [|vice president, Dick Cheney|], disagrees.")]
    [InlineData("---\ndate: 2018-02-01\n---\n\n[|FBI Director James Comey|] says so.")]
    [InlineData("---\ndate: 2005-02-01\n---\n\n[|Chancellor Helmut Kohl|] will speak in Bonn.")]
    [InlineData("---\ndate: 2020-01-10\n---\n\n[|European Commission President Jean-Claude Juncker|] is tired.")]
    [InlineData("---\ndate: 2012-06-01\n---\n\n[|London Mayor Ken Livingstone|] wants a bridge.")]
    [InlineData("---\ndate: 2024-10-01\n---\n\n[|Speaker Kevin McCarthy|] has no votes.")]
    public void More_offices(string draft) => TitleOutOfDate.Reports(draft);

    [Theory]
    [InlineData("---\ndate: 2019-03-01\n---\n\nGov. Jerry Brown signed it in 2015.")]
    public void More_offices_and_what_is_right(string draft) => TitleOutOfDate.IsSilent(draft);

    [Theory]
    [InlineData("2013-05-02", "[|Pope Benedict XVI|] leads the prayers from the window.")]
    [InlineData("2023-03-02", "[|Queen Elizabeth II|] opens Parliament every autumn.")]
    public void Popes_and_monarchs_have_numbers(string date, string draft) => TitleOutOfDate.On(date).Reports(draft);

    [Theory]
    [InlineData("2022-09-06", "[|Gov. Sarah Palin|], who quit that job in 2009, says it is crazy.")]
    [InlineData("2014-06-10", "[|Prime Minister-designate Narendra Modi|] has made the river his own cause.")]
    [InlineData("2017-03-01", "[|President-elect Nana Akufo-Addo|] has 18 months.")]
    public void What_a_relative_clause_tells_is_not_the_moment(string date, string draft) => TitleOutOfDate.On(date).Reports(draft);

    [Theory]
    [InlineData("2022-09-06", "Rep. Nick Begich, the grandfather, was lost in a plane in 1972.")]
    [InlineData("2010-05-02", "Pope Benedict XVI leads the prayers from the window.")]
    [InlineData("2023-03-02", "Queen Elizabeth II opened Parliament in 1952.")]
    [InlineData("2024-03-02", "King Charles III opens Parliament. Queen Elizabeth I never did.")]
    [InlineData("2009-03-02", "Gov. Sarah Palin, who won that job in 2006, says it is crazy.")]
    [InlineData("2016-12-20", "President-elect Nana Akufo-Addo has 18 months.")]
    public void Another_of_the_name_and_a_number_in_time_are_left_alone(string date, string draft) => TitleOutOfDate.On(date).IsSilent(draft);

    [Theory]
    [InlineData("2023-10-01", "[|Surgeon General Jerome Adams|] has been urging hospitals to look after their staff.")]
    [InlineData("2005-06-02", "The [|sports minister, Kate Hoey|], is hoping for the best.")]
    public void What_has_been_going_on_is_of_now(string date, string draft) => TitleOutOfDate.On(date).Reports(draft);

    [Theory]
    [InlineData("2023-10-01", "Surgeon General Jerome Adams has written of it.")]
    [InlineData("2000-06-02", "The sports minister, Kate Hoey, is hoping for the best.")]
    public void What_has_been_done_is_told_of_the_past(string date, string draft) => TitleOutOfDate.On(date).IsSilent(draft);

    [Theory]
    [InlineData("2025-04-10", "[|Lina Khan, who chairs the Federal Trade Commission|], wants to break up the giants.")]
    [InlineData("2025-04-10", "The giants fear [|Lina Khan, the chair of the F.T.C.|], and they are right to.")]
    [InlineData("2019-04-10", "The [|chair of the Fed, Janet Yellen|], will have to raise rates in June.")]
    [InlineData("2020-02-10", "[|Mario Draghi, who runs the European Central Bank|], can print money.")]
    [InlineData("2025-03-10", "The [|secretary general of NATO, Jens Stoltenberg|], wants more tanks.")]
    [InlineData("2025-06-10", "The [|archbishop of Canterbury, Justin Welby|], should say so from the pulpit.")]
    [InlineData("2025-06-10", "The world listens when [|Pope Francis|] speaks of the poor.")]
    public void Heads_of_bodies_in_other_words(string date, string draft) => TitleOutOfDate.On(date).Reports(draft);

    [Theory]
    [InlineData("2025-04-10", "Lina Khan, who chaired the Federal Trade Commission, teaches law.")]
    [InlineData("2024-04-10", "Lina Khan, who chairs the Federal Trade Commission, wants to break up the giants.")]
    [InlineData("2025-04-10", "Lina Khan, who chairs the Federal Trade Commission Watch, a club, is calm.")]
    [InlineData("2024-12-10", "When President Donald Trump moves in, the rugs go out.")]
    public void Heads_of_bodies_then_and_now(string date, string draft) => TitleOutOfDate.On(date).IsSilent(draft);

    [Theory]
    [InlineData("2015-03-10", "[|President Viktor Orban|] of Hungary admires strength.")]
    [InlineData("2018-03-10", "Germany's [|president, Angela Merkel|], is tired.")]
    [InlineData("2018-03-10", "[|German Prime Minister Angela Merkel|] is tired.")]
    [InlineData("2018-03-10", "[|Chancellor Emmanuel Macron|] of France is young.")]
    public void Another_office_of_the_country(string date, string draft) => TitleOutOfDate.On(date).Reports(draft);

    [Theory]
    [InlineData("2015-03-10", "Hungarian Prime Minister Viktor Orban admires strength.")]
    [InlineData("2015-03-10", "In 2010, President Viktor Orban would have been a joke.")]
    [InlineData("2015-06-10", "The European Council's president, Donald Tusk, was prime minister of Poland.")]
    [InlineData("2018-03-10", "Chancellor Macron of the college is young.")]
    [InlineData("2018-03-10", "Club President Angela Merkel, a dentist, is tired.")]
    public void Another_office_that_may_be_right(string date, string draft) => TitleOutOfDate.On(date).IsSilent(draft);

    [Theory]
    [InlineData("2025-06-11", "The tariffs, which [|Prime Minister Justin Trudeau|] vows to answer, hurt Michigan.")]
    [InlineData("2019-05-02", "In February 2018 [|House Speaker John Boehner|] brought a deal to the floor.")]
    [InlineData("2009-02-11", "I would send [|Secretary of State Condoleezza Rice|], who speaks Russian.")]
    [InlineData("2021-10-28", "Among those who are watching is [|then-Sen. Tim Kaine|], who was governor once.")]
    public void Titles_of_now_in_other_sentences(string date, string draft) => TitleOutOfDate.On(date).Reports(draft);

    [Theory]
    [InlineData("2019-05-02", "In February 2018 Speaker Boehner spoke at a school.")]
    [InlineData("2009-02-11", "I would have sent Secretary of State Condoleezza Rice.")]
    [InlineData("2009-02-11", "If asked, I would send Secretary of State Condoleezza Rice.")]
    public void Wishes_of_old(string date, string draft) => TitleOutOfDate.On(date).IsSilent(draft);

    [Theory]
    [InlineData("2023-02-01", "[|Liz Truss is the prime minister|] of a country that cannot run its trains.")]
    [InlineData("2019-03-01", "The bill waits. [|Speaker Paul Ryan|] has not given it a hearing either.")]
    public void What_is_told_of_now_by_is_and_has_not(string date, string draft) => TitleOutOfDate.On(date).Reports(draft);

    [Theory]
    [InlineData("2022-10-01", "Liz Truss is the prime minister of a country that cannot run its trains.")]
    [InlineData("2023-02-01", "Liz Truss is not the prime minister. If Boris Johnson is prime minister again, we will see.")]
    [InlineData("2019-03-01", "Speaker Paul Ryan has written a book.")]
    public void What_is_not_told_of_now(string date, string draft) => TitleOutOfDate.On(date).IsSilent(draft);

    [Theory]
    [InlineData("2018-09-28", "The heads of government told May a week ago that it would not do. Foreign Secretary Boris Johnson also announced his resignation.")]
    [InlineData("2018-09-28", "Last week they met. Foreign Secretary Boris Johnson resigned over it.")]
    public void Who_leaves_an_office_has_it_until_then(string date, string draft) => TitleOutOfDate.On(date).IsSilent(draft);

    [Theory]
    [InlineData("[|Prime Minister Haider al-Abadi|] wants a deal.")]
    [InlineData("[|Attorney General John Ashcroft|]'s department has the files and says that it agrees.")]
    public void Names_with_an_Arabic_article_and_what_an_officer_has(string draft) => TitleOutOfDate.Reports(draft);

    [Theory]
    [InlineData("Attorney General John Ashcroft's report is still on the shelf.")]
    [InlineData("President Ahmed al-Sharaa wants a deal.")]
    public void What_outlives_an_office_is_left_alone(string draft) => TitleOutOfDate.IsSilent(draft);

    [Theory]
    [InlineData("2014-07-23", "[|Former Governor Earl Ray Tomblin|] likes it.")]
    public void A_given_name_that_is_a_title_elsewhere(string date, string draft) => TitleOutOfDate.On(date).Reports(draft);
}
