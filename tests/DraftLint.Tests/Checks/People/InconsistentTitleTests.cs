using DraftLint.Diagnostics;

namespace DraftLint.Tests.Checks.People;

public sealed class InconsistentTitleTests
{
    private static readonly CheckVerifier InconsistentTitle = CheckVerifier.For("inconsistent-title");

    [Theory]
    [InlineData("{|the other title:Mayor-elect Tessa Blum|} takes office in March. [|Mayor Blum|] already has the keys.")]
    [InlineData("{|the other title:Former Rep. Jill Soto|} runs a farm now. The committee hears from [|Rep. Soto|] tomorrow.")]
    [InlineData("{|the other title:State Rep. Al Mora|} favors it.\n\n[|State Sen. Mora|] does not say why.")]
    [InlineData("{|the other title:Deputy Secretary Ann Pell|} knows the file. [|Secretary Pell|] should testify.")]
    [InlineData("The {|the other title:lieutenant governor, Kay Orr|}, opposes it. [|Gov. Orr|] thinks it is a tax.")]
    [InlineData("{|the other title:Education Minister Pia Lund|} wants phones out. [|Health Minister Lund|] wants them in.")]
    [InlineData("{|the other title:Incoming Mayor Jo Lind|} is eager. *[|Mayor Lind|]* needs advice.")]
    [InlineData("{|the other title:Former Sheriff Cal Ott|} promised an audit. [|Sheriff Ott|] forgot it.")]
    [InlineData("The {|the other title:board chair, Ida Falk|}, is kind to me. [|Vice Chair Falk|] is not.")]
    [InlineData("{|the other title:Sen. Ida Falk|} asked for the list. The clerk shrugged. A page ran for it. [|Rep. Falk|] was right to ask.")]
    public void Two_titles_of_one_moment_are_reported(string draft) => InconsistentTitle.Reports(draft);

    [Theory]
    [InlineData("Acting Chief Lou Vega is tired. [|Chief Vega|] needs a vacation.")]
    [InlineData("Interim President Ada Quist has one year. The faculty likes [|President Quist|].")]
    [InlineData("Lt. Gen. Cy Hart asks for tanks. [|Gen. Hart|] has never driven one.")]
    [InlineData("Acting Director Lou Vega of Parks and Forests is tired. [|Director Vega|] needs a vacation.")]
    public void Acting_and_ranks_are_notes(string draft) => InconsistentTitle.Reports(draft, Severity.Note);

    [Theory]
    [InlineData("President-elect Donald Trump is choosing a team. [|President Trump|] has a list.")]
    [InlineData("When President-elect Donald Trump is sworn in on January 20, we will see. In December [|President Trump|] chose a team.")]
    public void The_facts_outweigh_a_change_that_is_told(string draft) => InconsistentTitle.Reports(draft);

    [Theory]
    [InlineData("Mayor-elect Tessa Blum takes office in March. Then Mayor Blum will get the keys.")]
    [InlineData("Rep. Jill Soto wrote the farm bill in 1998. Former Rep. Soto runs a farm now.")]
    [InlineData("President-elect Donald Trump is choosing a team. In 2019, President Trump did the same.")]
    [InlineData("Then-Gov. Mitt Romney signed it. Sen. Mitt Romney regrets it.")]
    [InlineData("Sheriff Ed Orme was sworn in on May 2. Until then Sheriff-elect Orme had slept badly.")]
    [InlineData("Director Wes Nolan is calm. Deputy Director Wes Nolan was promoted last year.")]
    [InlineData("Once President Trump takes office, the clock starts. President-elect Trump knows it.")]
    public void Two_moments_may_have_two_titles(string draft) => InconsistentTitle.IsSilent(draft);

    [Theory]
    [InlineData("Judge Nia Bell sits on the Court of Appeals. Justice Bell is retiring.")]
    [InlineData("Senator Ed Orme says so. Dr. Orme is a dentist, and Candidate Orme is tired.")]
    [InlineData("Councilwoman Rae Tan voted no. Councilmember Tan is a plumber.")]
    [InlineData("Rep. Ro Khanna agrees. Congressman Khanna is from California.")]
    [InlineData("Former state Sen. Rae Poe loves bikes. Sen. Poe loves them more than we do.")]
    [InlineData("Outgoing Mayor Jo Lind is tired. Mayor Lind needs a vacation.")]
    [InlineData("Professor Emerita Jean Arp warns us. Professor Arp taught me.")]
    [InlineData("The acting dean, Lee Fox, is calm. Prof. Fox is always calm.")]
    [InlineData("Former President Ida Falk of the Dental Society is retired. The council waits for President Falk to open the hearing.")]
    [InlineData("Board President Ida Falk is kind to me. Vice President Falk runs the bank's branch in Elko.")]
    public void Titles_that_go_together_are_left_alone(string draft) => InconsistentTitle.IsSilent(draft);

    [Theory]
    [InlineData("Sen. Al Mora favors it, and so does Rep. Lia Mora, his wife. Sen. Mora is loud. Rep. Mora is not.")]
    [InlineData("Education Minister Pia Lund wants phones out. Her colleague, Health Minister Olaf Lund, wants them in.")]
    [InlineData("President-elect Trump has time. \"President Trump will act,\" said an aide.")]
    [InlineData("Ambassador Ed Orme says so. President Orme of Lake College is his cousin.")]
    [InlineData("President Biden leaves on Monday. By Tuesday he will be former President Biden.")]
    public void Two_people_and_other_peoples_words_are_left_alone(string draft) => InconsistentTitle.IsSilent(draft);

    [Theory]
    [InlineData("Deputy Secretary Ann Pell knows the file. Secretary Pell should testify.", "Deputy Secretary Ann Pell knows the file. Deputy Secretary Pell should testify.")]
    [InlineData("Former Rep. Jill Soto runs a farm now. We hear that Rep. Soto likes it.", "Former Rep. Jill Soto runs a farm now. We hear that former Rep. Soto likes it.")]
    [InlineData("Former Rep. Jo Kip runs a farm. Rep. Kip likes it. Rep. Kip says so.", "Rep. Jo Kip runs a farm. Rep. Kip likes it. Rep. Kip says so.")]
    public void The_fix_uses_one_title_in_both_places(string before, string after)
    {
        var fix = InconsistentTitle.Findings(before)[0].Fix;
        Assert.Equal(after, Fix.Apply(before, [fix!])); // A finding of this rule has a fix.
    }

    [Fact]
    public void Acting_may_be_left_out() =>
        InconsistentTitle.With("note-acting", "false").IsSilent("Acting Chief Lou Vega is tired. Chief Vega needs a vacation.");

    [Theory]
    [InlineData("Board Chair Denise Palmer has been kind to me. [|Vice Chair Palmer|] then asked what mine would use it for.")]
    [InlineData("Mayor Bill Ostrow would like a pipeline. [|Councilman Ostrow|] has not said who would pay.")]
    [InlineData("Acting Director Ronald Vittore of the water board has said so. [|Director Vittore|] is asked to guard a door.")]
    public void Titles_of_one_moment_told_in_two_tenses(string draft) => InconsistentTitle.Reports(draft);

    [Theory]
    [InlineData("Board Chair Denise Palmer has been kind. Vice Chair Ann Hale was not.")]
    [InlineData("Mayor Bill Ostrow was elected in May. Until then Councilman Ostrow had a store.")]
    public void Titles_of_two_people_or_times(string draft) => InconsistentTitle.IsSilent(draft);

    [Theory]
    [InlineData("It is a smaller school now. Vice Principal Ed Kessler, who spoke at the service, played end on the team of 1983. He told us that the boys play both ways. [|Principal Kessler|] wants to name the field for him.")]
    [InlineData("---\ndate: 2018-09-14\n---\n\nOn Monday, 12 March 2018, Chief Minister Devendra Fadnavis met their leaders.\n\n[|Deputy Chief Minister Fadnavis|] has asked the districts for patience.")]
    [InlineData("---\ndate: 2025-10-09\n---\n\nSo I understand Finance Minister François-Philippe Champagne when he says that he would like a deal.\n\nWe have several voices. [|Industry Minister Champagne|] tells the unions one thing.")]
    [InlineData("---\ndate: 2025-02-13\n---\n\nInterim City Manager Dolores Whitlock has signed a letter of intent. I like her; we bowled. But [|City Manager Whitlock|] is leaving in June and will not be here to be thanked.")]
    [InlineData("Deputy Chief Ann Roe runs the night shift. [|Chief Roe|] says that she needs ten more officers.")]
    [InlineData("Assistant Superintendent Bo Crane wants the levy. I asked him why. [|Superintendent Crane|] says the roof leaks.")]
    public void Titles_of_now_beside_each_other(string draft) => InconsistentTitle.Reports(draft);

    [Theory]
    [InlineData("Deputy Chief Ann Roe ran the night shift in 2010. Chief Roe says that she needs ten more officers.")]
    [InlineData("Vice Principal Ed Kessler taught me in 1980. Principal Kessler, as he became, taught my son.")]
    [InlineData("Interim City Manager Dolores Whitlock was appointed in May. City Manager Whitlock was confirmed in June.")]
    public void Titles_of_now_beside_each_other_and_what_is_right(string draft) => InconsistentTitle.IsSilent(draft);

    [Theory]
    [InlineData("Bishop Alan Roe blessed the boats. Then [|Archbishop Roe|] went home.")]
    [InlineData("Former Chancellor Greta Vogel opposes it. [|Chancellor Vogel|] has until Friday to change her mind.")]
    [InlineData("Capt. Dan Orr commands the post. I asked [|Maj. Orr|] for a map.")]
    [InlineData("Acting Superintendent Lia Park wants it. As [|Superintendent Park|] said, it is cheap.")]
    [InlineData("Councilwoman Bea Ruiz voted no. [|Alderwoman Ruiz|] votes no on everything.")]
    [InlineData("Mayor-elect Joan Pell promises a park. [|Mayor Pell|] will need money.")]
    [InlineData("Ann Lowe, the county commissioner, wants it. [|State Sen. Lowe|] does not answer.")]
    [InlineData("Sen. Hugh Pardoe had opened an account. [|Representative Pardoe|] called it a moment like the one that came before.")]
    public void More_titles(string draft) => InconsistentTitle.Reports(draft);

    [Theory]
    [InlineData("Professor Ann Lee is chair of the board. Chair Lee, as we call her, is fair.")]
    [InlineData("Then-Mayor Roe built it. Governor Roe cut the ribbon.")]
    [InlineData("Rep. Hugh Pardoe had opened an account. He was elected to the Senate in May. Senator Pardoe called it a moment.")]
    public void More_titles_and_what_is_right(string draft) => InconsistentTitle.IsSilent(draft);

    [Theory]
    [InlineData("Interim Chancellor Denise Whitlow met the deans. She took the job when the last man left for Ohio. [|Chancellor Whitlow|] says the deficit is small.")]
    [InlineData("Acting Superintendent Lyle Fenn took over in August. [|Superintendent Fenn|] has asked the board for a levy.")]
    [InlineData("Acting Police Chief Rosa Lemieux took questions for an hour. [|Police Chief Lemieux|] blames overtime.")]
    [InlineData("The acting director of the county health department, Paul Nakai, answers his own phone. [|Director Nakai|] says the clinic will stay open.")]
    [InlineData("Former Attorney General Luis Ocampo has joined the suit. [|Attorney General Ocampo|] has until May to answer.")]
    public void How_somebody_came_to_act_is_no_change(string draft) => InconsistentTitle.Reports(draft);

    [Theory]
    [InlineData("Deputy Warden Carl Amundsen runs the night shift. [|Warden Amundsen|] says that it is the quiet one.")]
    [InlineData("Assistant Professor Lena Ortiz is up for tenure. [|Associate Professor Ortiz|] has nine papers.")]
    [InlineData("Lt. Gov. Marcia Dell is kind to reporters. [|Gov. Dell|] told me that the bridge would be done by fall.")]
    [InlineData("The state's treasurer, Owen Blackwood, has warned us twice. [|Comptroller Blackwood|] does not warn for sport.")]
    [InlineData("The president's nominee for labor secretary, Joan Petrakis, has not been confirmed. [|Labor Secretary Petrakis|] already has an office.")]
    [InlineData("He introduced his Supreme Court nominee, Lowell Hargrave, on Monday. [|Justice Hargrave|] has been making the rounds ever since.")]
    public void Two_steps_two_offices_and_a_nominee(string draft) => InconsistentTitle.Reports(draft);

    [Theory]
    [InlineData("State Sen. Kim Lowe will run for Congress. If she wins, Rep. Lowe will have to move.")]
    [InlineData("Mayor-elect Kay Dunn takes office on Monday. On Tuesday Mayor Dunn will sign the order.")]
    [InlineData("Acting Warden Carl Amundsen was confirmed in June. Warden Amundsen has new locks.")]
    [InlineData("Assistant Professor Mia Roe teaches chemistry. Professor Roe has no car.")]
    [InlineData("Vice President Nora Lund was named president on Friday. President Lund has a plan.")]
    [InlineData("Deputy Warden Carl Amundsen stepped up in May. Warden Amundsen has new locks.")]
    [InlineData("Treasurer Owen Blackwood won the race for comptroller. Comptroller Blackwood has a new desk.")]
    [InlineData("The nominee for labor secretary, Joan Petrakis, waits. Ms. Petrakis is patient.")]
    public void A_change_that_is_told_is_no_contradiction(string draft) => InconsistentTitle.IsSilent(draft);

    [Theory]
    [InlineData("The nominee for health secretary, Dr. Paul Strand, faces the Senate on Tuesday. [|Health Secretary Strand|] will be asked about vaccines.")]
    public void A_nominee_with_a_degree(string draft) => InconsistentTitle.Reports(draft);

    [Theory]
    [InlineData("Senator Tim Kaine was governor when it happened. Gov. Kaine was in Japan.")]
    public void Offices_of_one_career_in_the_past_are_left_alone(string draft) => InconsistentTitle.IsSilent(draft);

    [Theory]
    [InlineData("Mayor Ellen Brandt wants the plant. The council has yet to vote.\n\n\"I will not be rushed,\" said [|Council Member Brandt|].")]
    [InlineData("The bill by Sen. Tom Harker would end the practice. It has 12 sponsors.\n\n[|Rep. Harker|] says he has the votes.")]
    [InlineData("Dana Cole, a state senator from Yuma, wants an audit. [|Representative Cole|] has asked three agencies for one.")]
    [InlineData("The plan of Deputy Superintendent Nora Blythe is to shut four schools. Parents came.\n\nNone of this has moved [|Superintendent Blythe|], who reads the mail.")]
    [InlineData("State Sen. Corinne Abbate wrote the bill. It cleared committee by a single vote.\n\nIf it passes, the credit and the blame will belong to [|Assemblywoman Abbate|] alone.")]
    [InlineData("Mayor Ana Ruiz opposes the lease. [|Ruiz, the deputy mayor|], says the city cannot afford it.")]
    [InlineData("Former Gov. Wes Tillotson signed the compact. A firm in which the current [|governor, Mr. Tillotson|], holds a share wants a dam.")]
    [InlineData("Acting Sheriff Roy Danbury, who may not sign a contract, wants radios. The contract bears the name of the county's elected [|sheriff, Roy Danbury|].")]
    [InlineData("Associate Justice Helen Maddox of the high court did so in eleven dry pages. The bill was drawn with [|District Attorney Maddox|] in mind.")]
    [InlineData("Police Chief Rhonda Vega has told the council so. [|Deputy Chief Vega|] has charts to prove it.")]
    [InlineData("Paul Renn, chairman of the water board, promised a vote. [|Vice Chairman Renn|] never called one.")]
    public void One_story_runs_through_the_paragraphs(string draft) => InconsistentTitle.Reports(draft);

    [Theory]
    [InlineData("Lt. Gen. Howard Pratt, now retired, wrote the report. It runs to 90 pages.\n\nWhat [|Maj. Gen. Pratt|] found was a supply chain held together by favors.")]
    [InlineData("Retired Lt. Gen. Howard Pratt wrote the report. [|Retired Maj. Gen. Pratt|] knows the subject.")]
    [InlineData("Deputy Inspector Carla Munoz runs the precinct. When [|Inspector Munoz|] walks Fulton Street on a Friday night, people wave.")]
    [InlineData("Brig. Gen. Alma Stout, who retired in May, says the base should close. [|Col. Stout|] has heard it all before.")]
    [InlineData("I served under Lt. Gen. Abigail Thorne in Kandahar. The statement submitted by [|Maj. Gen. Thorne|] speaks only of friction.")]
    [InlineData("Rear Adm. Judith Kane commands the tankers. [|Vice Adm. Kane|] told Congress that they are few.")]
    public void A_rank_is_kept_by_those_who_retire(string draft) => InconsistentTitle.Reports(draft, Severity.Note);

    [Theory]
    [InlineData("Lt. Col. Maria Voss leads the unit. Col. Voss, as her soldiers call her, is strict.")]
    [InlineData("Master Sgt. Bill Crowe served in Mosul. Sgt. Crowe came home in 2006.")]
    [InlineData("When I was a cadet, Capt. Louis Ferro taught us to swim. General Ferro has not forgotten how.")]
    [InlineData("Mayor Ellen Brandt wants the plant. As Council Member Brandt, she opposed it.")]
    [InlineData("Ana Ruiz, then the deputy mayor, opposed the lease. Mayor Ruiz signed it.")]
    [InlineData("State Rep. Carl Voight wrote the amendment in his first term.\n\nTwo elections on, Senator Voight wants it back.")]
    [InlineData("Vice Mayor Pia Holt ran the meeting while the mayor was ill. The mayor died in March, and Mayor Holt has not missed a meeting.")]
    [InlineData("Deputy Superintendent Nora Blythe got the call at midnight: the board had picked her. Superintendent Blythe starts in July.")]
    [InlineData("Ruiz, the deputy mayor, and Cole, the clerk, came. Ann Ruiz voted yes. Mayor Al Pike did not.")]
    public void A_career_is_no_contradiction(string draft) => InconsistentTitle.IsSilent(draft);

    [Theory]
    [InlineData("Dana Cole is our state senator, and a good one. It was [|Representative Cole|] who asked for the audit.")]
    [InlineData("Ana Ruiz is deputy mayor of a town that has no other. When the pipes froze, [|Mayor Ruiz|] called the plumber.")]
    public void A_title_told_by_is(string draft) => InconsistentTitle.Reports(draft);

    [Theory]
    [InlineData("State Sen. Martha Goins is asking for the books. [|Rep. Goins|] also wants the letter withdrawn until she has read them.")]
    [InlineData("Rep. Wanda Oakes wants the letter.\n\nThe board confirmed the figures on Tuesday. [|Senator Oakes|] was not impressed.")]
    [InlineData("The bill is by Assemblyman Gil Tanaka, whose staff took it seriously and left nothing out.\n\n[|State Sen. Tanaka|] should be proud.")]
    [InlineData("Treasurer Holly Swann promoted the bonds in every diner. [|Auditor Swann|] must pay for them.")]
    public void Words_of_change_that_tell_of_none(string draft) => InconsistentTitle.Reports(draft);

    [Theory]
    [InlineData("Rep. Wanda Oakes was confirmed as treasurer on Tuesday. Treasurer Oakes starts in June.")]
    [InlineData("Dana Cole is our state senator. Before that, as Representative Cole, she had asked for the audit.")]
    [InlineData("Sheriff Ed Orme ran the county until 2019. Treasurer Orme runs its money.")]
    [InlineData("Councilwoman Ann Holt became the town's mayor in May. Mayor Holt had been a nurse.")]
    public void Words_of_change_that_tell_of_one(string draft) => InconsistentTitle.IsSilent(draft);

    [Theory]
    [InlineData("Lorna Pruitt, president of the City Council, came in rubber boots. [|Mayor Pruitt|] has promised a plan by June.")]
    [InlineData("Marion Tate heads the county health department. The word of [|Deputy Health Director Tate|] is all that we drink.")]
    [InlineData("Jonah Weiss has been our county sheriff since 2014. On Monday [|Police Chief Weiss|] named the dead.")]
    [InlineData("Gil Prentiss, who chairs the county board, was born on a boat. It is [|Vice Chairman Prentiss|] who opens the windows.")]
    [InlineData("The best of them was Ida Crane, who is vice principal at Roosevelt today. [|Principal Crane|] hands out coats.")]
    [InlineData("Hal Brenner sits for the timber counties in the state Senate. It is a pity that [|Representative Brenner|] did not ask.")]
    [InlineData("Our ward is represented on the City Council by Della Marsh, who answers her own telephone. [|Mayor Marsh|] lives across the street.")]
    [InlineData("As county clerk, Bev Morrow has run eleven elections. [|Deputy County Clerk Morrow|] is not waiting for thanks.")]
    [InlineData("In her first year as chief justice, Ellen Broome has written eleven opinions. [|Associate Justice Broome|] reads footnotes.")]
    [InlineData("The bishop of Garland, Thomas Ahearn, has closed two parishes. [|Archbishop Ahearn|] calls the survivors litigants.")]
    [InlineData("Vivian Oduya, the president-elect's choice for the labor department, says little. What does [|Labor Secretary Vivian Oduya|] mean to do today?")]
    [InlineData("The vice president of the union, Carla Dunning, walks the line. [|Union President Dunning|] sent the lawyer home.")]
    public void Offices_told_by_clauses_and_fronted_phrases(string draft) => InconsistentTitle.Reports(draft);

    [Theory]
    [InlineData("By State Sen. Nora Blythe\n\nThe bridge at Aldon is old. The Legislature can mend it this year.\n\n*[|Nora Blythe is a state representative|] from Aldon.*")]
    [InlineData("## A letter to Councilman Ted Hobbs\n\nDear neighbors, I have written three times about the culvert. [|Mayor Hobbs|] has a form letter.")]
    public void Bylines_headings_and_notes_count_for_seats(string draft) => InconsistentTitle.Reports(draft);

    [Theory]
    [InlineData("Judge Harlan Pike used to be the district attorney here. District Attorney Pike never lost a murder case. Judge Pike has never let us forget it.")]
    [InlineData("Capt. Edna Voss flies for an airline now. In the Air Force, Maj. Voss flew tankers.")]
    [InlineData("The mayor, Lucille Arndt, wants to be governor. If she gets her wish, Governor Arndt will find no pool at all.")]
    [InlineData("Mayor Ted Hobbs, then a councilman, voted for the culvert. Councilman Hobbs was against taxes; Mayor Hobbs has discovered them.")]
    [InlineData("Tom Hale is a judge, and his sister is the sheriff. Sheriff Hale drives faster.")]
    [InlineData("Council President Ann Poe is acting mayor this week. Mayor Poe, as she likes to be called, has a parade to lead.")]
    [InlineData("Gil Prentiss, who chairs the finance committee, is a councilman. Vice Chairman Prentiss opens the windows himself.")]
    [InlineData("As mayor, Della Marsh built the library. Sen. Marsh now pays for it.")]
    [InlineData("Jonah Weiss has been a police chief, a sheriff and a warden. Sheriff Weiss was the best of the three. Warden Weiss hated the smell.")]
    public void Offices_told_of_other_times_and_people(string draft) => InconsistentTitle.IsSilent(draft);

    [Theory]
    [InlineData("{|the other title:Board President Ruth Oyelaran|} wants a gym. The pool leaks.\n\n[|Board Vice President Oyelaran|] has never swum in it.")]
    [InlineData("The {|the other title:Deputy Chief Nurse, Teresa Quill|}, knows each porter by name. [|Chief Nurse Quill|] makes the tea herself.")]
    [InlineData("{|the other title:Transport Minister Ola Lindqvist|} has a plan for the ferry. The islands ask whether [|Energy Minister Lindqvist|] will pay for it.")]
    [InlineData("{|the other title:Transport Minister Ola Lindqvist|} says that the ferry is late. I should like [|Energy Minister Lindqvist|] to wait for it with us.")]
    public void Seconds_of_a_board_a_ward_and_other_ministries(string draft) => InconsistentTitle.Reports(draft);

    [Theory]
    [InlineData("Assistant Coach Lou Brandvold draws the plays. Coach Brandvold never shouts.")]
    [InlineData("Culture and Tourism Minister Ola Lindqvist has a plan. Culture Minister Lindqvist will show it in May.")]
    [InlineData("Transport Minister Ola Lindqvist has a plan. We asked whether Energy Minister Lindqvist would have paid.")]
    public void Coaches_and_ministers_of_two_charges_are_left_alone(string draft) => InconsistentTitle.IsSilent(draft);

    [Theory]
    [InlineData("{|the other title:Councillor Hollis, the deputy leader|} of the council, has held the ward since 1995. The [|leader of the council, Ray Hollis|], says that he will listen.")]
    [InlineData("{|the other title:Meera Bose, the Inspector General|} of Prisons, told me that soap is dear. She is no villain. [|Deputy Inspector General Bose|] has put fans in the cells.")]
    public void Seconds_of_one_body_by_name(string draft) => InconsistentTitle.Reports(draft);

    [Theory]
    [InlineData("2012-12-20", "After the shooting of 1996, a new {|the other title:prime minister, John Howard|}, acted.\n\nThe rules are strict. [|President Howard|]'s government bought the guns.")]
    [InlineData("2010-01-08", "The group, led by {|the other title:Justice Secretary Jack Straw|}, was announced in the Lords. [|Home Secretary Jack Straw|] called the laws unbalanced.")]
    public void Another_office_than_the_draft_gives_elsewhere(string date, string draft) => InconsistentTitle.On(date).Reports(draft);

    [Theory]
    [InlineData("2010-01-08", "Justice Secretary Jack Straw was in the Lords. Then Home Secretary Jack Straw called the laws unbalanced.")]
    [InlineData("2024-07-12", "President Recep Tayyip Erdogan came. In 2005 Prime Minister Erdogan came, too.")]
    [InlineData("2024-07-12", "Russian President Vladimir Putin came. Prime Minister Putin had come in 2009.")]
    public void Offices_of_two_times_are_left_alone(string date, string draft) => InconsistentTitle.On(date).IsSilent(draft);
}
