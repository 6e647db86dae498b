namespace DraftLint.Tests.Checks.People;

public sealed class MalformedTitleTests
{
    private static readonly CheckVerifier MalformedTitle = CheckVerifier.For("malformed-title");

    [Theory]
    [InlineData("[|Secretary of Interior Deb Haaland|] signed it.")]
    [InlineData("The [|Majority Senate Leader, Bill Frist|], agreed.")]
    [InlineData("The Judiciary Committee [|Chariman, Charles Grassley|] of Iowa, has said no.")]
    [InlineData("[|Secretary\nDefense Lloyd Austin|] signed it.")]
    [InlineData("[|Majority of Leader Chuck Schumer|] gavels.")]
    [InlineData("[|Secretary of the the Navy Carlos Del Toro|] salutes.")]
    [InlineData("[|Director of the National Intelligence Avril Haines|] salutes.")]
    [InlineData("The [|Chancellor of Exchequer, Rachel Reeves|], salutes.")]
    [InlineData("[|Secretary-General of United Nations António Guterres|] salutes.")]
    public void A_small_word_too_few_or_too_many_is_reported(string draft) => MalformedTitle.Reports(draft);

    [Theory]
    [InlineData("[|Superintendent of School Lena Ott|] salutes.")]
    [InlineData("[|Secretary of Homeland Securities Alejandro Mayorkas|] salutes.")]
    [InlineData("[|Homeland Securities Secretary Alejandro Mayorkas|] salutes.")]
    [InlineData("[|United Nation Secretary General António Guterres|] salutes.")]
    [InlineData("Ask the [|Office of Management and Budgets Director, Shalanda Young|], about it.")]
    public void A_plural_s_is_reported(string draft) => MalformedTitle.Reports(draft);

    [Theory]
    [InlineData("[|Govenor Kathy Hochul|] signed it.")]
    [InlineData("[|Senater Patty Murray|] signed it.")]
    [InlineData("*[|Prime Ministor Starmer|]* signed it.")]
    [InlineData("[|U.S. Trade Representive Katherine Tai|] salutes.")]
    [InlineData("The [|United States Trade Representation|] waits for a head.")]
    public void A_misspelled_office_is_reported(string draft) => MalformedTitle.Reports(draft);

    [Theory]
    [InlineData("[|Lieutenant Winsome Sears|] presides.")]
    [InlineData("We met [|Lieutenant Dan McKee|] in Rhode Island.")]
    public void The_first_word_of_the_office_is_reported(string draft) => MalformedTitle.Reports(draft);

    [Fact]
    public void The_message_names_the_office() =>
        MalformedTitle.Says("[|Chief Police Lena Ott|] salutes.", "\"Chief Police\" is no office. Write \"Chief of Police\".");

    [Theory]
    [InlineData("Secretary of State Blinken met Prime Minister Modi and Secretary Austin.")]
    [InlineData("The Justice Department and Attorney General Garland agree.")]
    [InlineData("The State Department's spokesman, Matthew Miller, agrees.")]
    [InlineData("General Counsel Ann Roe and Lieutenant Dan Choi agree.")]
    [InlineData("Secretary of the State Stephanie Thomas agrees.")]
    [InlineData("Major General Ana Roth and Attorneys General Bo Tan and Cy Orr agree.")]
    [InlineData("The President of the United States Steel Corporation agrees.")]
    [InlineData("Police Chiefs Ann Roe and Bo Tan agree.")]
    [InlineData("Secretary of State for Defence Ben Wallace agrees.")]
    [InlineData("Marshall Hale and Justus Roe agree.")]
    [InlineData("Noah Manger met Alice Roe, Supervisory Librarian.")]
    [InlineData("Consult General Counsel before you write.")]
    [InlineData("The Attorney General responded. The Secretary General did not.")]
    public void Right_offices_and_other_words_are_left_alone(string draft) => MalformedTitle.IsSilent(draft);

    [Theory]
    [InlineData("Attorney of General Maria Lund resigned.", "Attorney General Maria Lund resigned.")]
    [InlineData("We wrote to Speaker House Ann Wirth.", "We wrote to Speaker of the House Ann Wirth.")]
    public void The_fix_names_the_office(string before, string after) => MalformedTitle.Fixes(before, after);

    [Fact]
    public void An_editor_may_know_better() =>
        MalformedTitle.With("titles", "[Chief Police]").IsSilent("Chief Police Lena Ott salutes.");

    [Theory]
    [InlineData("[|Attorney General General Maria Lund|] resigned.")]
    [InlineData("[|Secretary of State for Environment, Ivo Brandt|], said that the trouble was over.")]
    [InlineData("The [|Home Secratary, Ivo Brandt|], said so.")]
    public void Doubled_words_and_titles_with_a_comma(string draft) => MalformedTitle.Reports(draft);

    [Theory]
    [InlineData("The Secretary of State for Environment, Food and Rural Affairs, Ivo Brandt, spoke.")]
    [InlineData("Attorney General Maria Lund resigned.")]
    public void Titles_that_go_on_behind_a_comma(string draft) => MalformedTitle.IsSilent(draft);

    [Theory]
    [InlineData("[|Special Envoy Climate Change Todd Stern|] would not be drawn.")]
    [InlineData("On Thursday the [|Secretary of State the Home Department, Theresa May|], told the House.")]
    [InlineData("The [|Secretary for State for Education, Gillian Keegan|], has spoken well of it.")]
    [InlineData("[|Secretary for Commerce Howard Lutnick|] has said so.")]
    [InlineData("[|Attorney of General Merrick Garland|] resigned.")]
    [InlineData("[|Minister Finance Anna Roe|] spoke.")]
    [InlineData("[|Chief of Justice John Roberts|] wrote it.")]
    [InlineData("[|Secretary of the Defense Lloyd Austin|] flew home.")]
    [InlineData("[|Health and Human Service Secretary Xavier Becerra|] said no.")]
    [InlineData("[|Speaker the House Mike Johnson|] called a vote.")]
    [InlineData("[|Chancellor the Exchequer Rachel Reeves|] rose.")]
    [InlineData("[|Foreign Affair Minister Penny Wong|] flew to Tonga.")]
    [InlineData("[|Director National Intelligence Avril Haines|] warned us.")]
    [InlineData("[|Chairman of the Joint Chief of Staff Mark Milley|] saluted.")]
    [InlineData("[|Prime Ministor Keir Starmer|] is tired.")]
    [InlineData("[|Lieutenant of Governor Dan Patrick|] presides.")]
    [InlineData("[|Secretary Homeland Security Alejandro Mayorkas|] was impeached.")]
    public void Small_words_and_real_words(string draft) => MalformedTitle.Reports(draft);

    [Theory]
    [InlineData("Minister for Transport Anne Roe spoke.")]
    [InlineData("Secretary for Justice Paul Lam spoke in Hong Kong.")]
    [InlineData("Secretary for Natural Resources Wade Crowfoot spoke in Sacramento.")]
    [InlineData("Minister of State for Trade Lucy Roe spoke.")]
    [InlineData("Foreign Secretary David Lammy rose.")]
    [InlineData("The National Security Agency Director Paul Nakasone spoke.")]
    [InlineData("The Chief Justice of Ohio, Sharon Kennedy, spoke.")]
    [InlineData("Special Envoy John Kerry flew to Dubai.")]
    [InlineData("Deputy Secretary for Housing Ann Roe spoke.")]
    [InlineData("Industry Minister Champagne spoke.")]
    [InlineData("The Secretary of State for the Home Department, Theresa May, spoke.")]
    public void Small_words_and_real_words_and_what_is_right(string draft) => MalformedTitle.IsSilent(draft);

    [Theory]
    [InlineData("[|Secretary of Homeland of Security Kristi Noem|] spoke.")]
    [InlineData("[|Ambassador the United Nations Linda Thomas-Greenfield|] spoke.")]
    [InlineData("[|Chief of the Staff Ron Klain|] spoke.")]
    [InlineData("[|Minister of the Foreign Affairs Wang Yi|] spoke.")]
    [InlineData("[|House Speaker of Mike Johnson|] spoke.")]
    [InlineData("[|Secretary General of United Nations António Guterres|] spoke.")]
    [InlineData("[|Govenor Kathy Hochul|] spoke.")]
    [InlineData("[|Treasurey Secretary Janet Yellen|] spoke.")]
    public void More_slips(string draft) => MalformedTitle.Reports(draft);

    [Theory]
    [InlineData("[|Minister Innovation, Science and Economic Development Dara Ouellette|] spoke.")]
    [InlineData("The [|Union Minister Water Resources, Asha Nambiar|], spoke.")]
    [InlineData("[|Union Minister Railways Ashok Pillai|] flagged off the train.")]
    [InlineData("[|Secretary Labor and Industry Nina Hale|] closed the plant.")]
    public void A_ministry_without_its_of_is_reported(string draft) => MalformedTitle.Reports(draft);

    [Theory]
    [InlineData("[|Railroad Commision Chairman Ana Craddock|] blamed the wells.")]
    [InlineData("The [|Water Bord Chairman Ann Lowe|] wants a vote.")]
    [InlineData("[|Public Utility Comission Chairwoman Dana Wells|] dissented.")]
    public void A_misspelled_body_is_reported(string draft) => MalformedTitle.Reports(draft);

    [Theory]
    [InlineData("[|Vice Present Olamide Bello|] found the money.")]
    [InlineData("[|Chief Financial Office Dan Rourke|] signed the papers.")]
    [InlineData("[|City Counsel President Joe Marsh|] wants a vote.")]
    [InlineData("[|Fire Cheif Ray Stone|] blamed the budget.")]
    public void Another_English_word_in_a_title_is_reported(string draft) => MalformedTitle.Reports(draft);

    [Theory]
    [InlineData("The district's [|Information Chief Officer, Rhea Sandoval|], showed it to us.")]
    [InlineData("[|Operating Chief Officer Dan Rourke|] signed the papers.")]
    [InlineData("[|General Attorney Maria Lund|] sued the company.")]
    [InlineData("[|Prime Minister of Jens Dahl|] wants more boats.")]
    public void Words_out_of_order_are_reported(string draft) => MalformedTitle.Reports(draft);

    [Theory]
    [InlineData("The Ministry of Health and Minister Rosa Delgado disagree.")]
    [InlineData("Minister Delgado and Union Minister Ashok Pillai flagged off the train.")]
    [InlineData("Minister of Innovation, Science and Industry Dara Ouellette spoke.")]
    [InlineData("General Counsel Maria Lund and City Council President Joe Marsh met.")]
    [InlineData("The post office Dan Rourke built is closed. Present were Vice President Olamide Bello and others.")]
    [InlineData("The Prime Minister of Sierra Leone and the Vice President of San Marino met.")]
    [InlineData("Chief Information Officer Rhea Sandoval and Reeve Tom Dyck met.")]
    [InlineData("Secretary Labor had no such plan.")]
    [InlineData("Public Utility Commission Chairwoman Dana Wells dissented.")]
    public void Ministers_councils_and_offices_that_are_right_are_left_alone(string draft) => MalformedTitle.IsSilent(draft);

    [Theory]
    [InlineData("[|Country Executive Marc Ellison|] said no.")]
    [InlineData("[|Govenor-elect Ann Lowe|] said no.")]
    [InlineData("[|Borough of President Mark Levin|] said no.")]
    public void A_title_to_come_and_a_county(string draft) => MalformedTitle.Reports(draft);

    [Theory]
    [InlineData("White House Deputy Press Secretary Andrew Bates came.")]
    [InlineData("Country Director Ana Roe runs the office.")]
    [InlineData("Governor-elect Ann Lowe said no, and so did Borough President Mark Levin.")]
    public void Countries_and_those_elected_are_left_alone(string draft) => MalformedTitle.IsSilent(draft);

    [Theory]
    [InlineData("Those who want to remove [|Secretary of Homeland Alejandro Mayorkas|] have yet to name the crime.")]
    [InlineData("It was [|Director of National Avril Haines|] who warned them.")]
    public void A_title_that_breaks_off_before_its_holder(string draft) => MalformedTitle.Reports(draft);

    [Theory]
    [InlineData("Secretary of Homeland Ana Roe is a poet, and that is what she calls herself.")]
    [InlineData("A member of the Ethics Commission Terry Walker told us.")]
    [InlineData("Actor-Crooner Frank Sinatra came.")]
    public void Bodies_and_trades_are_left_alone(string draft) => MalformedTitle.IsSilent(draft);

    [Theory]
    [InlineData("He came with the [|Nation Security Adviser, Jonathan Powell|].")]
    [InlineData("[|Environmental Secretary Michael Gove|] came.")]
    public void Another_ending_of_a_word(string draft) => MalformedTitle.Reports(draft);

    [Theory]
    [InlineData("[|Secretary or State Thora Lindgren|] counts the ballots.")]
    [InlineData("[|Secretary of Sate Thora Lindgren|] counts the ballots.")]
    [InlineData("The [|Chief Election Commission, Prakash Mehta|], took it as praise.")]
    [InlineData("The [|High Commission for Refugees, Filippo Grandi|], counted the tents.")]
    [InlineData("[|Distinct Attorney Thora Lindgren|] has the file.")]
    public void Or_for_of_and_a_body_for_its_head(string draft) => MalformedTitle.Reports(draft);

    [Theory]
    [InlineData("The High Commission for Refugees, founded in 1950, counted the tents.")]
    [InlineData("The Ministry of Health, Anna Berg told me, has no fax machine.")]
    [InlineData("Ask the Secretary or State Police Captain Lindgren.")]
    [InlineData("The Chief Election Commission met in Delhi.")]
    public void Bodies_choices_and_the_police_are_left_alone(string draft) => MalformedTitle.IsSilent(draft);

    [Theory]
    [InlineData("The [|Chancellor for the Exchequer, George Osborne|], likes it.")]
    [InlineData("The [|Minster of Water Resources, Suleiman Adamu|], said so.")]
    [InlineData("[|Union Minister Home Amit Shah|] has said so.")]
    [InlineData("Texas [|Attorney Genral Ken Paxton|] sent a letter.")]
    public void For_in_a_title_before_a_comma_and_a_minster_of_something(string draft) => MalformedTitle.Reports(draft);

    [Theory]
    [InlineData("It is big, said FCC [|Commission Ajit Pai|] in a statement.")]
    public void The_letters_of_a_body_before_its_head(string draft) => MalformedTitle.Reports(draft);

    [Theory]
    [InlineData("It was current member of the Ethics Commission Terry Walker who said so.")]
    public void A_member_of_a_body_is_left_alone(string draft) => MalformedTitle.IsSilent(draft);
}
