using DraftLint.Diagnostics;

namespace DraftLint.Tests.Checks.Acronyms;

public sealed class InconsistentTermTests
{
    private static readonly CheckVerifier InconsistentTerm = CheckVerifier.For("inconsistent-term");

    [Theory]
    [InlineData("The {|written this way here:Four-Bridge Accord|} failed. The [|Four Bridge Accord|] may pass.")]
    [InlineData("We built a [|seawall|]. The {|written this way here:sea-wall|} broke. That sea-wall leaks.")]
    [InlineData("The flood-relief fund is dry. A [|flood relief fund|] must be full.")]
    [InlineData("He likes decision-making. But [|decision making|] is hard.")]
    [InlineData("Send an e-mail now. The [|email|] is short.")]
    [InlineData("Daycare is dear. Good [|day care|] is dearer.")]
    [InlineData("They want flood relief bonds to be sold. But [|Flood-Relief Bonds|] are dear.")]
    public void Two_hyphenations_of_one_term(string draft) => InconsistentTerm.Reports(draft);

    [Theory]
    [InlineData("The Takings Clause is old. It reads the [|Takings clause|] with care.")]
    [InlineData("They took it to the Student Council in May. By June the [|student council|] had split.")]
    [InlineData("The Lake-Over route is late. The [|Lakeover Route|] was built in May.")]
    public void Two_capitalizations_of_one_name(string draft) => InconsistentTerm.Reports(draft);

    [Theory]
    [InlineData("A long-term plan pays in the long term.")]
    [InlineData("We check in at noon. The check-in desk is closed.")]
    [InlineData("A state-run mill failed. It was a state run by thieves.")]
    [InlineData("We meet every day. It is an everyday thing.")]
    [InlineData("Re-sign the lease or resign.")]
    [InlineData("The 30-year lease lasted 30 years.")]
    [InlineData("It was an up-to-date plan, brought up to date in May.")]
    [InlineData("A well-known man is well known.")]
    public void Forms_with_work_of_their_own_are_left_alone(string draft) => InconsistentTerm.IsSilent(draft);

    [Theory]
    [InlineData("Prime Minister Lee met them. The prime minister spoke.")]
    [InlineData("The Board of Health met. Each board of health is elected.")]
    [InlineData("Home care is dear, says the Homecare Alliance.")]
    [InlineData("The Civil War ended here. The civil war in that land goes on.")]
    [InlineData("The City Council of Elko met. A city council can do that.")]
    [InlineData("The Mill Safety Act passed. Mill safety is real.")]
    public void A_name_and_a_common_noun_are_two_things(string draft) => InconsistentTerm.IsSilent(draft);

    [Theory]
    [InlineData("“The Four Bridge Accord is dead,” he said of the Four-Bridge Accord.")]
    [InlineData("# The Four Bridge Accord\n\nThe Four-Bridge Accord failed. It is so.")]
    [InlineData("He read *The Four Bridge Accord* on the Four-Bridge Accord.")]
    [InlineData("> The Four Bridge Accord failed.\n\nThe Four-Bridge Accord failed.")]
    public void Quotations_headings_and_titles_are_left_alone(string draft) => InconsistentTerm.IsSilent(draft);

    [Fact]
    public void The_form_that_comes_more_often_is_the_usual_one() => InconsistentTerm.Says(
        "The [|sea-wall|] broke. A seawall costs more. The seawall leaks.",
        "You write \"sea-wall\" here and \"seawall\" in the other places (2). Choose one.");

    [Fact]
    public void The_fix_writes_the_usual_form_everywhere() => InconsistentTerm.Fixes(
        "We built a seawall. The seawall broke. A sea-wall is dear, and a sea-wall leaks.", "We built a seawall. The seawall broke. A seawall is dear, and a seawall leaks.");

    [Theory]
    [InlineData("He paid for the fish fry himself. The Friday [|fish-fry|] is how we keep the lights on.")]
    [InlineData("The Housing Authority has a list. The [|housing Authority|] closes at four.")]
    [InlineData("We need healthcare. Good [|health care|] is dear.")]
    [InlineData("I sent an e-mail. He answered my [|email|].")]
    [InlineData("Third-party developers helped themselves. It would be fought by every [|third party developer|].")]
    [InlineData("Under Section 232 it is a threat. Nobody reads [|section 232|] twice.")]
    [InlineData("They hunt al-Qaeda in the hills. In the city [|Al Qaeda|] hunts them.")]
    [InlineData("The Black Sea Fleet is old. Its [|Black Sea fleet|] is rusty.")]
    [InlineData("The waterworks is ours. They want the [|water works|].")]
    [InlineData("The co-op sells milk. Our [|coop sells|] cheese.")]
    [InlineData("The cease-fire held for a week. Then the [|ceasefire|] died.")]
    [InlineData("The decision-making was slow. Their [|decision making|] was blind.")]
    public void Forms_that_drafts_have(string draft) => InconsistentTerm.Reports(draft);

    [Theory]
    [InlineData("An {|spelled the other way here:aluminum|} smelter is a way of shipping a river. The [|aluminium|] smelter closed.")]
    [InlineData("We organize the fair. They [|organised|] the parade.")]
    [InlineData("The theater is dark. The [|theatre|] will open in May.")]
    [InlineData("Our labor market is tight. Their [|labour|] market is tighter.")]
    [InlineData("Our grey roofs leak. The [|gray|] roofs of the mill do not.")]
    [InlineData("Two travelers waited. A third [|traveller|] slept.")]
    public void One_word_in_the_American_and_the_British_spelling(string draft) => InconsistentTerm.Reports(draft);

    [Theory]
    [InlineData("The theater is dark, but the Belk Theatre is lit.")]
    [InlineData("The labor market is tight, says the Labour Party.")]
    [InlineData("We organize the fair. “They organise the parade,” he said.")]
    [InlineData("A practice nurse sees me. I practise the piano and license bars; his licence expired.")]
    [InlineData("The analyses are done. We analyze them again.")]
    [InlineData("We check the roof and pay by cheque.")]
    public void Names_quotations_and_other_words_keep_their_spelling(string draft) => InconsistentTerm.IsSilent(draft);

    [Theory]
    [InlineData("Others call it load shedding, which is odd. When the [|load-shedding|] starts, as it will, let it start here.")]
    [InlineData("He is the vice-president of the club. The [|vice president|] resigned.")]
    [InlineData("The back yard was ours. The [|backyard|] was theirs.")]
    [InlineData("A by-pass was built. The [|bypass|] drew the shops away.")]
    [InlineData("Homeowners pay more. [|Home owners|] always do.")]
    [InlineData("The groundwater is low. Nobody owns [|ground water|].")]
    [InlineData("The county has a zero-tolerance rule. The [|zero tolerance rule|] has no mercy.")]
    public void Nouns_with_and_without_a_hyphen(string draft) => InconsistentTerm.Reports(draft);

    [Theory]
    [InlineData("The Clean Harbor Rule was repealed. A [|Clean Harbors Rule|] might pass.")]
    [InlineData("The Metropolitan Reclamation District met. The [|Metropolitan Reclaimation District|] is broke.")]
    [InlineData("The Danish Butter Crisis lasted 13 days. I tell schools about the [|Danish butter crisis|] in May.")]
    [InlineData("The Tenant Rights Act was passed in May. The [|tenant rights Act|] was gutted in June.")]
    [InlineData("The Harbor Recovery Plan came in May. They were kinder about the [|harbor recovery plan|] than I was.")]
    public void One_name_with_another_ending_or_fewer_capitals(string draft) => InconsistentTerm.Reports(draft);

    [Theory]
    [InlineData("The National Parks and Forests Portfolio is new. It will help the national parks.")]
    [InlineData("We met in the City of Elko. The city of Elko is small.")]
    [InlineData("The First District Court met. The Third District Court did not.")]
    [InlineData("The East River Park is closed. The West River Park is open.")]
    [InlineData("The Court of Appeal in London and the Court of Appeals in Boise agreed.")]
    [InlineData("We named it Slackbot. Then we built a Slack bot of our own.")]
    public void Parts_of_names_and_places_are_left_alone(string draft) => InconsistentTerm.IsSilent(draft);

    [Theory]
    [InlineData("He has run a crane at Sparrows Point for years. The yard at [|Sparrow's Point|] is old.")]
    [InlineData("Anglers' Direct has a telephone. [|Anglers Direct|] is small.")]
    [InlineData("The Growers' Market opens at six. The [|Grower's Market|] closes at one.")]
    public void Names_with_an_apostrophe_and_without(string draft) => InconsistentTerm.Reports(draft);

    [Theory]
    [InlineData("The Smiths Point fair is over. Smith's point is a good one.")]
    [InlineData("The Growers' Market opens at six. The growers' market of Elko does not.")]
    public void A_possessor_is_no_part_of_a_name(string draft) => InconsistentTerm.IsSilent(draft);

    [Theory]
    [InlineData("Kyiv is cold. [|Kiev|] was always cold.")]
    [InlineData("Hezbollah denied it. [|Hizbollah|] denies everything.")]
    [InlineData("The road to Brookfield is dry. In Brookfield it rains, and Brookfield is wet. The well of [|Brookfeild|] is dry.")]
    [InlineData("The Voyageur Bridge is shut. The [|Voyager Bridge|] was built in 1931.")]
    [InlineData("Antisemitism is old. [|Anti-Semitism|] is new each time.")]
    public void Names_in_two_transliterations_and_misspelled_ones(string draft) => InconsistentTerm.Reports(draft);

    [Theory]
    [InlineData("The road to Brookfield is dry. In Brookfield it rains, and Brookfield is wet. The well of Brookfields is dry.")]
    [InlineData("We flew to Bolivia. In Bolivia it rains, and Bolivia is wet. A Bolivian told us.")]
    [InlineData("East Bridge is shut. West Bridge was built in 1931.")]
    [InlineData("We read of Kiev in “The Kyiv Papers,” which are old.")]
    public void Other_names_and_their_adjectives_are_left_alone(string draft) => InconsistentTerm.IsSilent(draft);

    [Theory]
    [InlineData("The {|written this way here:Voting Rights Act|} was renewed. The law is a car on blocks; a [|voting rights Act|] that cannot move protects no one.")]
    public void One_capital_of_three_is_left(string draft) => InconsistentTerm.Reports(draft, Severity.Note);

    [Theory]
    [InlineData("The Obama Health Plan was long. The Obama health plan passed.")]
    [InlineData("The man in charge is Jean-Luc Mercadier, an electrician, who says no. Jean Luc Mercadier is tired.")]
    public void Names_and_people_of_other_rules(string draft) => InconsistentTerm.IsSilent(draft);

    [Fact]
    public void A_verb_behind_makes_a_noun_of_a_pair() =>
        InconsistentTerm.Reports("The loophole is called {|written this way here:burden-sharing|}. Bridges count. When [|burden sharing|] can mean a ferry, it can mean anything.");

    [Fact]
    public void A_number_leads_a_measure() =>
        InconsistentTerm.Reports("They promised 7 million {|written this way here:acre-feet|}. The state could leave 200,000 [|acre feet|] in the lake.");

    [Theory]
    [InlineData("The Model Code of Conduct was written for loudspeakers. A [|model code of Conduct|] for this decade would begin there.")]
    [InlineData("The General Synod met in London. The [|general Synod|] was not wicked.")]
    [InlineData("I sat in the Lady Chapel. The [|Lady chapel|] was cold.")]
    [InlineData("They marched for a Green New Deal, and they knew why. A [|Green new deal|] would leave something standing.")]
    [InlineData("The Clean Water Act is old. Without the [|Clean water Act|] we would choke.")]
    public void Capitals_that_some_words_of_a_name_have_lost(string draft) => InconsistentTerm.Reports(draft);

    [Theory]
    [InlineData("The Open Records Law is a joke. Under the [|Open Records Act|] a clerk has ten days.")]
    [InlineData("It rests on the message of necessity, with which a governor may hurry. A [|message-of-necessity|] could bring it to the floor.")]
    public void One_law_and_one_thing_by_two_names(string draft) => InconsistentTerm.Reports(draft);

    [Theory]
    [InlineData("The City of Boston sued. He loves the city of Boston.")]
    [InlineData("The General Assembly met. A general assembly of the parish met.")]
    [InlineData("The Right to Repair bill is dead. We need a right to repair.")]
    [InlineData("Using the Standards, we saved money. Others are using the Standards too.")]
    [InlineData("Shen Meilin, who imported my wine, told me. Shen Mei-lin’s warehouse is full.")]
    [InlineData("General Petraeus spoke. The general spoke.")]
    public void Small_letters_and_joints_that_say_something_else(string draft) => InconsistentTerm.IsSilent(draft);

    [Theory]
    [InlineData("A plain word about cross-river trade would help. The [|Cross-River|] trade that all praise has no minister.")]
    public void Compounds_before_one_noun_and_names_of_schemes(string draft) => InconsistentTerm.Reports(draft, Severity.Note);

    [Theory]
    [InlineData("The Office for Harbor Safety is gloomy. It has reason. The [|Office of Harbor Safety|] said so in March.")]
    [InlineData("The World Weather Organization sent tents. The [|World Weather Organisation|] sent no beds.")]
    [InlineData("The nurse-midwife came at nine. Our only [|nurse midwife|], Dana Oakes, left at ten.")]
    public void One_office_with_of_and_for(string draft) => InconsistentTerm.Reports(draft);
}
