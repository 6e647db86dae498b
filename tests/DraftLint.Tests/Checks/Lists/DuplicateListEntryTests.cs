using DraftLint.Diagnostics;

namespace DraftLint.Tests.Checks.Lists;

public sealed class DuplicateListEntryTests
{
    private static readonly CheckVerifier DuplicateListEntry = CheckVerifier.For("duplicate-list-entry").Knowing(ListFacts.Book);

    [Theory]
    [InlineData("The ferry calls at {|first here:Orcas|}, Lopez, Shaw and [|Orcas|].")]
    [InlineData("Rain fell on **{|first here:Ohio|}**, Iowa,\nUtah and [|Ohio|].")]
    [InlineData("We packed:\n\n- rope\n- {|first here:milk powder|}\n- [|Milk powder|]\n")]
    public void The_second_mention_points_to_the_first(string draft) => DuplicateListEntry.Reports(draft);

    [Theory]
    [InlineData("The road passes Elko, Wells, Ely, and [|Elko|].")]
    [InlineData("The road passes Elko, Wells and Ely as well as [|Elko|].")]
    [InlineData("Bread, plums, cheese, along with [|bread|], lay on the table.")]
    [InlineData("The law covers rifles, pistols, silencers plus [|rifles|].")]
    [InlineData("Neither Elko nor Wells nor Ely nor [|Elko|] has a hospital.")]
    [InlineData("Who is left out, the tenants, the nurses, the cooks or [|the tenants|], is plain.")]
    [InlineData("The guests were Ruth Hale, Omar Said & [|Ruth Hale|].")]
    [InlineData("The pact links Chad, Niger, Mali & [|Chad|].")]
    public void Every_conjunction_closes_a_list(string draft) => DuplicateListEntry.Reports(draft);

    [Theory]
    [InlineData("Elko, Wells, Ely and [|Elko|] have sued.")]
    [InlineData("Roads to Elko, Wells, Ely and [|Elko|] are closed.")]
    [InlineData("If the house, the senate, the court and [|the house|] have agreed, it is law.")]
    [InlineData("The county funds parks, roads, clinics and [|parks|] from one tax.")]
    [InlineData("He could keep hens, ducks, goats and [|hens|] in his yard.")]
    [InlineData("They spent it on salt, flour, sugar and [|flour|], and nobody asked why.")]
    [InlineData("Justices Hale, Roe, Mott and [|Roe|] dissented.")]
    [InlineData("The states (Ohio, Iowa, Utah and [|Iowa|]) have sued.")]
    [InlineData("The states – Ohio, Iowa, Utah and [|Iowa|] – have sued.")]
    [InlineData("Talks drew Ohio, Iowa, and, at the last moment, [|Ohio|].")]
    [InlineData("They sued Ohio (in May), Iowa, Utah and [|Ohio|].")]
    [InlineData("Paris, the old capital, Lyon, Nice and [|Paris|] lost seats.")]
    [InlineData("The council[^1] heard tenants, nurses, cooks[^1] and [|tenants|].\n\n[^1]: In May.\n")]
    [InlineData("Hale’s, Roe’s, Mott’s and [|Roe’s|] offices were shut.")]
    [InlineData("Wool from Wales, tin from Kent, coal from York and [|wool from Wales|] filled the hold.")]
    public void A_list_is_found_wherever_it_stands(string draft) => DuplicateListEntry.Reports(draft);

    [Theory]
    [InlineData("Elko, Wells, Ely and [|Elko|] want a bridge of their own.")]
    [InlineData("Roads in Elko, Wells, Ely and [|Elko|] remain closed.")]
    [InlineData("We asked. What do Elko, Wells, Ely and [|Wells|] need?")]
    [InlineData("If Elko, Wells, Ely and [|Wells|] win, we lose.")]
    [InlineData("Neither Elko nor Wells nor Ely nor [|Elko|] wants it.")]
    [InlineData("With Elko, Wells, Ely and [|Wells|] working together, it can be done.")]
    [InlineData("He told Elko, Wells, Ely and [|Wells|] that it was over.")]
    [InlineData("Money that Elko, Wells, Ely and [|Elko|] promised has not come.")]
    [InlineData("Money promised by Elko, Wells, Ely and [|Elko|] has not come.")]
    [InlineData("Cooks, nurses, night clerks and [|nurses|] deserve better.")]
    [InlineData("Dental care, rent, child care and [|dental care|] top the list.")]
    public void The_verb_behind_a_list_is_no_part_of_it(string draft) => DuplicateListEntry.Reports(draft);

    [Theory]
    [InlineData("We need better roads, safer schools and [|better roads|].")]
    [InlineData("The clerk of court, the sheriff, the assessor and [|the clerk of court|] have left.")]
    [InlineData("Our cooks, nurses, clerks and [|nurses|] know it.")]
    [InlineData("Every cook, nurse, farmer and [|nurse|] knows it.")]
    [InlineData("The prizes went to Elko, in 2012; Wells, in 2014; and [|Elko, in 2012|].")]
    [InlineData("Mayors Hale, Roe, Mott and [|Roe|] signed.")]
    [InlineData("It adds 40 nurses, 12 cooks, six clerks and [|12 cooks|].")]
    [InlineData("Thanks go to Ana Ruiz, Bo Dean, [|Bo Dean|], Cy Lund and Di Marsh.")]
    [InlineData("Elko, Wells, Ely, and of course [|Elko|] could be next.")]
    [InlineData("Elko, Wells, Ely and, more recently, [|Wells|] could be next.")]
    [InlineData("He called on Congress, the courts, the states and [|Congress|] to act.")]
    [InlineData("The groups are led by Chile, Peru, Brazil and [|Chile|], and each of those flags wants to be a brigade.")]
    [InlineData("Ask it of Alcoa, Boeing, Merck and [|Alcoa|], and not only of the firm that was caught.")]
    [InlineData("The code allows barns, sheds, silos and [|barns|] on every farm, and it allows a good deal more.")]
    public void The_ends_of_a_list_are_found(string draft) => DuplicateListEntry.Reports(draft);

    [Theory]
    [InlineData("We watched as Russian, Chinese, Iranian and [|Chinese|] hackers got in.")]
    [InlineData("Its economic, diplomatic, military and [|diplomatic|] ties have frayed.")]
    public void Adjectives_before_one_noun_are_entries(string draft) => DuplicateListEntry.Reports(draft);

    [Theory]
    [InlineData("Elko, Wells, Ely and Elko hawks in Congress agree.")]
    [InlineData("French, German, Italian and French-speaking voters agree.")]
    [InlineData("Clerks, cooks and clerks' unions agree.")]
    [InlineData("Students from Elko, from Wells, and from Elko by way of Wells came.")]
    [InlineData("He wanted to see Elko, Wells and, above all, Elko.")]
    [InlineData("Elko (2012), Wells (2014), and Elko (2016) held the fair.")]
    [InlineData("Elko and Wells, Elko and Ely, and Elko and Reno: all are rivals.")]
    [InlineData("He reads, writes, reads and sleeps.")]
    [InlineData("It is cheaper, better, faster and cheaper.")]
    public void What_follows_may_tell_an_entry_apart(string draft) => DuplicateListEntry.IsSilent(draft);

    [Theory]
    [InlineData("Japan, North Korea, China and [|the DPRK|] were there.", "\"the DPRK\" and \"North Korea\" are one, named twice.")]
    [InlineData("The U.S., Japan, Peru and [|America|] will drill.", "\"America\" and \"The U.S.\" are one, named twice.")]
    [InlineData("It hurts Iran and [|the Islamic Republic|] alike.", "\"the Islamic Republic\" and \"Iran\" are one, named twice.")]
    [InlineData("Peru & [|Peru|] signed first.", "\"Peru\" stands on both sides of this pair.")]
    public void Names_of_one_state_are_the_same(string draft, string message) => DuplicateListEntry.Says(draft, message);

    [Theory]
    [InlineData("The dream of home, church and America died.")]
    [InlineData("Japan, China and Britain, and the British press, agree.")]
    [InlineData("Trade between Peru and Peru is no trade.")]
    [InlineData("Apples and apples are alike.")]
    public void What_only_looks_like_one_state_is_left_alone(string draft) => DuplicateListEntry.IsSilent(draft);

    [Theory]
    [InlineData("The bill adds a permit, fines, fees and [|permits|].")]
    [InlineData("Copies went to Japan, Iran and China, and [|China|].")]
    public void What_overlaps_is_a_note(string draft) => DuplicateListEntry.Reports(draft, Severity.Note);

    [Theory]
    [InlineData("Four towns wait: Elko, Wells, Ely, [|Elko|].")]
    [InlineData("The partners were Japan; Peru; Chile; [|Japan|]; and six more.")]
    public void Names_need_no_conjunction(string draft) => DuplicateListEntry.Reports(draft);

    [Theory]
    [InlineData("Rent, child care, the light bill, rent: it never ends.")]
    [InlineData("He wrote of rent; of work; of rent.")]
    public void Common_nouns_do(string draft) => DuplicateListEntry.IsSilent(draft);

    [Theory]
    [InlineData("1. **Housing.** Build it.\n2. **Transit.** Fund it.\n3. [|**Housing.**|] Keep it.\n")]
    [InlineData("- Housing: build it.\n- Transit: fund it.\n- [|Housing|]: keep it.\n")]
    [InlineData("1. Publish a plan for\n   - testing,\n   - tracing, and\n   - [|testing|].\n2. Pay the nurses.\n")]
    [InlineData("* Call *the clerk*\n* Write the judge\n* [|Call the clerk|]\n")]
    public void An_item_is_its_lead_or_its_first_sentence(string draft) => DuplicateListEntry.Reports(draft.Replace("[|**Housing.**|]", "**[|Housing|].**", StringComparison.Ordinal));

    [Theory]
    [InlineData("- [Slides](https://example.org/1)\n- [Video](https://example.org/2)\n- [Slides](https://example.org/3)\n")]
    [InlineData("- Ann: Who pays?\n- Bob: You do.\n- Ann: Why?\n- Bob: Ask Ann.\n")]
    [InlineData("- The Evening Post: How we vote\n- The Morning Mail: Why we vote\n- The Evening Post: Who won\n")]
    [InlineData("- yes\n- no\n- yes\n")]
    [InlineData("1. Build the wall.\n   - stone\n   - sand\n2. Paint the wall.\n   - stone\n   - white\n")]
    public void Items_that_lead_elsewhere_are_left_alone(string draft) => DuplicateListEntry.IsSilent(draft);

    [Theory]
    [InlineData("\"Ohio, Iowa and Ohio,\" he said.")]
    [InlineData("> Ohio, Iowa, Utah and Ohio have sued.\n")]
    [InlineData("# Ohio, Iowa, Utah and Ohio\n\nThey have sued.")]
    [InlineData("| a | b |\n| --- | --- |\n| Ohio, Iowa, Utah and Ohio | yes |\n")]
    public void Quotations_headings_and_tables_are_left_alone(string draft) => DuplicateListEntry.IsSilent(draft);

    [Theory]
    [InlineData("Hoover, Bush, Clinton, Bush and Obama all tried.")]
    [InlineData("Arthur, Cleveland, Harrison and Cleveland held it in turn.")]
    [InlineData("Tom Beck likes it and Lucille Beck does not, and so Roe, Beck, Hale and Beck are split.")]
    public void A_surname_may_have_two_bearers_or_two_terms(string draft) => DuplicateListEntry.IsSilent(draft);

    [Theory]
    [InlineData("Jobs, jobs and more jobs is his plan.")]
    [InlineData("It is location, location and location.")]
    [InlineData("The colors are blue, gold, blue and white.")]
    [InlineData("We want peace, bread, peace and bread.")]
    [InlineData("Day after day, week after week and day after day they wait.")]
    [InlineData("They waited for rain, for wind, and then for rain.")]
    [InlineData("I sat through rain, more rain and a rain of hats.")]
    [InlineData("We lost Ohio, Iowa, Utah and Ohio again.")]
    [InlineData("We saw the house, the garden and, once more, the house.")]
    [InlineData("On it sat a duck, a duck and a goose.")]
    public void Rhetoric_is_left_alone(string draft) => DuplicateListEntry.IsSilent(draft);

    [Theory]
    [InlineData("The clinic is open Monday, Tuesday, Friday and, after the holiday, Monday.")]
    [InlineData("The results were win, loss, win and draw.")]
    [InlineData("He flew to Oslo, Rome, Portland and Oslo.")]
    [InlineData("She went to Oslo, then to Rome, then back to Oslo.")]
    [InlineData("Turn north, east, north and west.")]
    public void Sequences_are_left_alone(string draft) => DuplicateListEntry.IsSilent(draft);

    [Theory]
    [InlineData("Sens. Lee, R-Utah, Kaine, D-Va., and Curtis, R-Utah, signed.")]
    [InlineData("Ann Lee, Princeton, Bo Roe, Yale, and Cy Mott, Princeton, wrote it.")]
    [InlineData("The Senate, 52 to 48, the House, 220 to 210, and the Senate, 51 to 49, voted.")]
    [InlineData("Smith, J., Ortiz, J., and Wu, J., wrote the study.")]
    [InlineData("He lived in New York, New York, and Portland, Oregon.")]
    [InlineData("Kansas City, Kansas, Oslo and Kansas City, Missouri, are twins.")]
    [InlineData("Johnson & Johnson, Pfizer and Merck settled.")]
    public void Tags_belong_to_the_entry_before(string draft) => DuplicateListEntry.IsSilent(draft);

    [Theory]
    [InlineData("North Korea, China and South Korea met.")]
    [InlineData("Aid went to Peru, to Chile, and to Peru’s neighbors.")]
    [InlineData("We own a ladder, a broken ladder, and the ladder he bought.")]
    [InlineData("I drove a Ford, a Chevy, and a Ford that smoked.")]
    [InlineData("Bread, wine and bread soaked in wine were served.")]
    [InlineData("They hired lawyers, clerks and lawyers with a past.")]
    [InlineData("Baldwin, Brooks, Bishop and Baldwin's first novel lay there.")]
    [InlineData("Georgia (the state), Russia and Georgia (the country) differ.")]
    [InlineData("It serves CMS users, editors, and CMS-less sites.")]
    public void Entries_told_apart_are_left_alone(string draft) => DuplicateListEntry.IsSilent(draft);

    [Theory]
    [InlineData("Ohio sued, Iowa sued, and Ohio won.")]
    [InlineData("It killed 40, hurt 60 and killed a hope.")]
    [InlineData("In Iran, Russia, China and Iran have allies.")]
    [InlineData("He visited Ohio, Iowa, Utah and Ohio was glad.")]
    [InlineData("By naming risks as a team, everyone sees them, and the team can act.")]
    [InlineData("It should save us time, risk and money rather than cost us time, risk and money.")]
    [InlineData("We need money; we need time; and we need money.")]
    [InlineData("The farm sells apples, pears and cider, and the apples sell best.")]
    [InlineData("He met bakers, brewers and grocers, and the grocers each wanted a loan.")]
    public void Clauses_are_no_entries(string draft) => DuplicateListEntry.IsSilent(draft);

    [Theory]
    [InlineData("The ferry calls at Orcas, Lopez, Shaw and Orcas.", "The ferry calls at Orcas, Lopez and Shaw.")]
    [InlineData("The ferry calls at Orcas, Lopez, Shaw, and Orcas.", "The ferry calls at Orcas, Lopez, and Shaw.")]
    [InlineData("The ferry calls at Orcas, Lopez, and Orcas.", "The ferry calls at Orcas and Lopez.")]
    [InlineData("The ferry calls at Orcas, Lopez, Orcas and Shaw.", "The ferry calls at Orcas, Lopez and Shaw.")]
    [InlineData("Wool from Wales; tin from Kent; and wool from Wales.", "Wool from Wales; and tin from Kent.")]
    [InlineData("They like the U.S. and America.", "They like the U.S.")]
    [InlineData("- rope\n- tents\n- rope\n- stove\n", "- rope\n- tents\n- stove\n")]
    public void The_fix_takes_out_the_second_mention(string before, string after) => DuplicateListEntry.Fixes(before, after);

    [Theory]
    [InlineData("Ties bind Russia, China, Iran and China.", "Ties bind Russia, China, Iran and North Korea.")]
    [InlineData("# Utah stands alone\n\nThe rivals are Ohio, Iowa, Missouri and Iowa.", "# Utah stands alone\n\nThe rivals are Ohio, Iowa, Missouri and Utah.")]
    public void The_fix_puts_in_the_name_that_is_missing(string before, string after) => DuplicateListEntry.Fixes(before, after);

    [Theory]
    [InlineData("We asked *Ohio*, Iowa, Utah and [|Ohio|].")]
    [InlineData("Talks drew Ohio, Iowa, and, at the last moment, [|Ohio|].")]
    [InlineData("- testing\n- tracing, and\n- [|testing|]\n")]
    public void No_fix_leaves_a_broken_sentence(string draft) => DuplicateListEntry.OffersNoFix(draft);

    [Fact]
    public void Options_set_the_length_and_what_is_allowed()
    {
        DuplicateListEntry.With("min-entries", "5").IsSilent("The ferry calls at Orcas, Lopez, Shaw and Orcas.");
        DuplicateListEntry.With("allow", "[orcas]").IsSilent("The ferry calls at Orcas, Lopez, Shaw and Orcas.");
        DuplicateListEntry.IsSilent("Russia, China, Iran and Moscow agree.");
        DuplicateListEntry.With("capitals", "true").Reports("Russia, China, Iran and [|Moscow|] agree.", Severity.Note);
    }

    [Fact]
    public void A_list_of_thousands_takes_no_longer_for_each_entry()
    {
        var names = string.Join(", ", Enumerable.Range(0, 20_000).Select(i => "Name" + (char)('a' + (i % 26)) + i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        DuplicateListEntry.IsSilent($"They are {names} and Zed.");
        DuplicateListEntry.IsSilent(string.Concat(Enumerable.Repeat("(a, b, ", 5_000)));
    }

    [Theory]
    [InlineData("They should bring the builders, the bankers, the carpenters and [|the builders|] with them.")]
    [InlineData("To it the company has added charges for water, sewer, garbage, a second car, a dog and [|water|].")]
    [InlineData("Most of it would come from buses, from the cafeteria, from substitute pay and [|from the cafeteria|].")]
    [InlineData("We kept the places you slept; the names of your friends; the hour at which you stopped scrolling; the pictures you almost posted; and [|the names of your friends|].")]
    [InlineData("We saw to it:\n\n- cows\n    - the sick,\n    - the old,\n    - the dry, and\n    - [|the old|].\n- hens")]
    [InlineData("She taught algebra, geometry, trigonometry, calculus and [|algebra|] to three generations.")]
    [InlineData("The clinic treats burns, fractures, fevers and, on Fridays, [|burns|].")]
    [InlineData("It needs a roof, a boiler, a kitchen and [|a roof|].")]
    [InlineData("The governor thanked the police, the firefighters, the nurses, the linemen and [|the firefighters|] in one breath.")]
    [InlineData("What we want is simple: clean water, safe streets, good schools and [|clean water|].")]
    [InlineData("Either the county, the state, the tribe or [|the county|] must pay.")]
    [InlineData("The bill was backed by bankers, brokers, builders as well as [|bankers|].")]
    public void Entries_in_many_shapes(string draft) => DuplicateListEntry.Reports(draft);

    [Theory]
    [InlineData("It was work, sleep, work and sleep.")]
    [InlineData("We sang in German, in Latin and again in German.")]
    [InlineData("The lights went red, green, red and off.")]
    [InlineData("She went to Rome, then Paris, then Rome.")]
    [InlineData("New schools, old schools, good schools and bad schools all need roofs.")]
    [InlineData("The score was win, loss, win, loss and win.")]
    [InlineData("The cook, the thief, his wife and the cook's lover ate.")]
    [InlineData("There was a fear of Alabama, an envy of Alabama and a love of Alabama.")]
    [InlineData("We need more teachers, better teachers and teachers who stay.")]
    [InlineData("The water was hot, the air was hot and the beer was hot.")]
    public void Entries_in_many_shapes_and_what_is_right(string draft) => DuplicateListEntry.IsSilent(draft);

    [Theory]
    [InlineData("Lloyd hates bailiffs, {|first here:surveyors|}, missionaries and [|surveyors|], and a sign at his gate says so.")]
    [InlineData("She has no use for brokers, {|first here:lawyers|}, agents and [|lawyers|], and a card in the window says so.")]
    public void A_clause_behind_the_list_is_no_entry(string draft) => DuplicateListEntry.Reports(draft);

    [Theory]
    [InlineData("Lloyd hates bailiffs, surveyors and missionaries, and the surveyors know it.")]
    [InlineData("The shop sold a rope, a lamp and a saw, and a saw cost a dollar.")]
    public void A_clause_may_name_an_entry_again(string draft) => DuplicateListEntry.IsSilent(draft);

    [Theory]
    [InlineData("Within hours, the leaders of {|first here:Britain|}, Germany, Italy and [|the United Kingdom|] had picked up their telephones.")]
    [InlineData("Four neighbors have no crown: {|first here:Guyana|}, Trinidad and Tobago, Suriname and [|Guyana|].")]
    [InlineData("The town has {|first here:no doctor|}, no bank, no grocery on its square and [|no doctor|].")]
    public void An_opening_phrase_and_names_with_and_hide_nothing(string draft) => DuplicateListEntry.Reports(draft);

    [Theory]
    [InlineData("I left Fleet Street for America, and America for a hill farm.")]
    [InlineData("He traded Ohio for Utah and Utah for Maine.")]
    [InlineData("No money, no hope, no money: that was the song.")]
    [InlineData("We met the leaders of Bosnia and Herzegovina, Serbia and Montenegro.")]
    public void A_chain_of_steps_is_no_list(string draft) => DuplicateListEntry.IsSilent(draft);

    [Theory]
    [InlineData("The neighbors, the Lims, lost {|first here:their car|}, their freezer and [|their car|].")]
    [InlineData("My uncle, who never threw anything away, kept {|first here:string|}, jars, buttons and [|string|] in the cellar.")]
    [InlineData("The firm, which is based in Delaware, owns mines in {|first here:Chad|}, Niger, Mali and [|Chad|].")]
    [InlineData("We need {|first here:judges who read|}, clerks who count, sheriffs who knock and [|judges who read|].")]
    [InlineData("It went to Norwegians who had slept, {|first here:to Canadians who had not slept|}, to Koreans, and [|to Canadians who had not slept|].")]
    [InlineData("The committee heard from {|first here:doctors|}, from nurses, from the families of the dead, and [|from doctors|].")]
    [InlineData("They {|first here:farmed|}, baked, sewed, taught and [|farmed|].")]
    [InlineData("He {|first here:sold the herd|}, mortgaged the barn, and [|sold the herd|].")]
    public void Lists_behind_asides_and_entries_with_clauses(string draft) => DuplicateListEntry.Reports(draft);

    [Theory]
    [InlineData("He waited, watched, waited and prayed.")]
    [InlineData("They farmed, baked, sewed, taught and farmed again.")]
    [InlineData("It went to Norwegians who had slept, to Canadians who had not slept, and to Canadians who had.")]
    [InlineData("Peru, given the choice, Chile and Cuba chose Peru.")]
    public void Stories_and_steps_come_back(string draft) => DuplicateListEntry.IsSilent(draft);

    [Theory]
    [InlineData("They draw it: a cage, a ladder, a cage, and a bird on top.")]
    public void Another_one_of_the_kind(string draft) => DuplicateListEntry.IsSilent(draft);

    [Theory]
    [InlineData("It was asked of Germany, {|first here:Peru|}, the Netherlands, Belgium and [|Peru|], and where they were asked no roof fell in.")]
    public void A_clause_of_place_behind_the_list_ends_it(string draft) => DuplicateListEntry.Reports(draft);

    [Theory]
    [InlineData("Ask the nurse, who knows; the porter, whose shift it was; the cook; and, since she called first, [|the nurse|].")]
    [InlineData("The band played in Elko, where it rained; in Wells, which nobody minded; in Ely; and, for anyone still dry, [|in Elko|].")]
    [InlineData("It touches the dock, as anybody can see; the yard, though it is shut; the mill; and [|the yard|].")]
    [InlineData("The book held theft, arson, fraud, brawls, for which there is a cell, and, at the same fine as all the rest, [|arson|].")]
    public void What_a_comma_adds_to_an_entry_is_no_part_of_it(string draft) => DuplicateListEntry.Reports(draft);

    [Theory]
    [InlineData("Ask the nurse, who knows; the porter, whose shift it was; the cook; and, once again, the nurse.")]
    [InlineData("The seat went to Hale, in 2012; to Roe, in 2014; and to Hale, in 2016.")]
    [InlineData("The first was the dock, which burned; the second, which nobody saw, was the yard; and the third was the dock.")]
    [InlineData("He sold plums, pears and quinces, for which he was known, and ate plums.")]
    [InlineData("She came for the pears; she stayed, as he did, for the plums; and they paid for the pears.")]
    public void An_addition_that_tells_entries_apart_is_left_alone(string draft) => DuplicateListEntry.IsSilent(draft);
}
