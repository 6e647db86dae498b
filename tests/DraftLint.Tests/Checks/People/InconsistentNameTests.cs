namespace DraftLint.Tests.Checks.People;

public sealed class InconsistentNameTests
{
    private static readonly CheckVerifier InconsistentName = CheckVerifier.For("inconsistent-name");

    [Theory]
    [InlineData("Orlan Petrakis gave that speech for ten years. Mr. [|Petrackis|] knew what it meant.")]
    [InlineData("We called Pastor Lindahl's son. Pastor [|Lindhal|] baptized the boy.")]
    [InlineData("Nikita Khrushchev had sent them. [|Khruschev|] slept on a couch that week.")]
    public void A_surname_with_a_letter_wrong(string draft) => InconsistentName.Reports(draft);

    [Theory]
    [InlineData("Orlan Petrakis gave that speech. Mr. Petrov knew what it meant.")]
    [InlineData("Pastor Lund left. Pastor Lindhal came.")]
    [InlineData("We read of Millian Liberalism. The Liberals lost.")]
    public void Surnames_that_only_look_alike_are_left_alone(string draft) => InconsistentName.IsSilent(draft);

    [Theory]
    [InlineData("Councilwoman {|the other spelling:Siobhan Kearney|} voted no. [|Siobhán Kearney|] always does.")]
    [InlineData("{|the other spelling:Ngozi Okonjo-Iweala|} leads the trade body. Only [|Ngozi Okonjo Iweala|] can fix it.")]
    [InlineData("The author {|the other spelling:Dana MacIver|}, 40, wrote it. The last page is pure [|Mac Iver|].")]
    [InlineData("Mayor {|the other spelling:José Ibáñez|} spoke. Nobody believes *[|Ibanez|]*.")]
    [InlineData("Mayor {|the other spelling:LaToya Cantrell|} spoke. [|Latoya Cantrell|] smiled.")]
    public void Capitals_hyphens_blanks_and_accents_are_compared(string draft) => InconsistentName.Reports(draft);

    [Theory]
    [InlineData("Farmer {|the other spelling:Willis McCrae|} sold out. Later Mr. [|McRae|] bought it back.")]
    [InlineData("{|the other spelling:Sandra Day O'Connor|} wrote. [|Sandra Day O’Conner|] concurred.")]
    [InlineData("Judge {|the other spelling:Marisol Vance|} ruled in May. In June [|Marisal Vance|] ruled again.")]
    [InlineData("My daughter {|the other spelling:Kathryn|} was six. Kathryn drew. Kathryn sang. One day [|Katheryn|] stopped.")]
    public void A_letter_or_two_are_compared(string draft) => InconsistentName.Reports(draft);

    [Theory]
    [InlineData("Secretary of State [|Anthony Blinken|] flew home.")]
    [InlineData("President [|Barrack Obama|] was president.")]
    [InlineData("Ben Bernanke met the staff. [|Ben Bernake|] left.")]
    [InlineData("His father was [|Kim il Sung|].")]
    public void The_facts_are_asked(string draft) => InconsistentName.Reports(draft);

    [Fact]
    public void The_frequent_spelling_is_upheld() =>
        InconsistentName.Says("[|Delia Marchand|] ran. Mayor Delia Marchant won. Marchant smiled.", "\"Delia Marchand\" here, \"Delia Marchant\" elsewhere: spell one person one way.");

    [Fact]
    public void A_small_syllable_is_measured_by_the_other_names() =>
        InconsistentName.Says("Ri Yong Gil met [|Jang Song un|].", "\"Jang Song un\" has a small letter where the other names of the draft have a capital: \"Jang Song Un\".");

    [Theory]
    [InlineData("Tom Hansen taught me. Pauline Hanson is Australian. Hanson leads a party.")]
    [InlineData("Maria Hernandez taught me. Mario Hernandez drove the bus.")]
    [InlineData("Dr. Anna Petrov, a chemist, came first. Dr. Anne Petrov, a physicist, came last.")]
    [InlineData("Alderman Marsh and Alderwoman Mash never agreed.")]
    [InlineData("Michelle Obama spoke. Michele Bachmann did not.")]
    [InlineData("My daughters Kathryn and Katherine sang. Kathryn drew. Katherine did not.")]
    [InlineData("Mr. McDonald and Ms. MacDonald are neighbors.")]
    public void Two_people_are_left_alone(string draft) => InconsistentName.IsSilent(draft);

    [Theory]
    [InlineData("Moon Jae-in met Kim Jong Un and Yoon Suk Yeol.")]
    [InlineData("J. D. Vance spoke. J.D. Vance smiled. JD Vance left.")]
    [InlineData("Bill de Blasio ran. De Blasio lost.")]
    [InlineData("President Volodymyr Zelenskyy flew home.")]
    [InlineData("Robert Hanley ran the mill. Everyone called him Bob Hanley.")]
    public void Custom_initials_and_variants_are_left_alone(string draft) => InconsistentName.IsSilent(draft);

    [Theory]
    [InlineData("Jim Henderson paid. The Hendersons ate.")]
    [InlineData("Roger Stone came. Stones fell. Alan Turner came. Turned away, he left.")]
    [InlineData("Leo Tolstoy wrote it. \"Tolstoi,\" say the French.")]
    [InlineData("Dana Officer wrote it. The Office of Dreams paid.")]
    [InlineData("> Marisol Vance\n\nMarisal Vance ruled.")]
    public void Other_words_and_quotations_are_left_alone(string draft) => InconsistentName.IsSilent(draft);

    [Fact]
    public void A_shorter_distance_may_be_asked_for() =>
        InconsistentName.With("max-distance", "0").IsSilent("Judge Marisol Vance ruled in May. In June Marisal Vance ruled again.");

    [Theory]
    [InlineData("The notice went to Marisol Quintanilla.\n\n[|Marisol Quintanila|] has an answer. She came in 2003.")]
    [InlineData("Judge Dana Sabraw signed it. [|Sabrow|] had read every page.")]
    [InlineData("Edith Wozniak ran the shop. Everyone owed [|Wozniack|] money.")]
    [InlineData("Tomas Herrera taught me. [|Thomas Herrera|] retired in May.")]
    [InlineData("Alan Greaves wrote the report. The Greaves report is long. [|Allan Greaves|] is proud of it.")]
    public void One_letter_in_one_word(string draft) => InconsistentName.Reports(draft);

    [Theory]
    [InlineData("Maria Jensen met Marie Jansen.")]
    [InlineData("John Larsen and his cousin Jon Larson farm.")]
    [InlineData("Robert Hanley, whom all call Rob Hanley, sold the mill.")]
    public void One_letter_in_one_word_and_what_is_right(string draft) => InconsistentName.IsSilent(draft);

    [Theory]
    [InlineData("Irena Băsescu, an economist, was not asked. [|Basescu|] left. Irena Băsescu never came back.")]
    [InlineData("Stephen Hallowell wrote to the council. [|Steven Hallowell|] got no answer.")]
    [InlineData("Their lawyer, Bret Wolcott, found that it was unlawful. Mr. [|Brett Wolcott|] heard it anyway.")]
    [InlineData("President Kwesi Anno-Baffoe has a plan. The [|Anno-Bafoe|] plan is not new. Anno-Baffoe said so.")]
    [InlineData("Pastor Robert Lunckie told our vicar so. Pastor [|Lunckey|] said it kindly.")]
    public void Accents_given_names_and_compounds(string draft) => InconsistentName.Reports(draft);

    [Theory]
    [InlineData("Steve Hallowell wrote to the council. Steven Hallowell, as his card says, got no answer.")]
    [InlineData("Stephen Smith and Steven Smith are cousins.")]
    [InlineData("Manmohan Singh ruled. The Singhu border was closed.")]
    [InlineData("Ann Wolcott came first. Her rival, Anne Wolcott, a lawyer, came second, and so Ann Wolcott, a baker, won.")]
    [InlineData("The Hallowell years were good. Stephen Hallowell says so.")]
    public void Other_names_are_left_alone(string draft) => InconsistentName.IsSilent(draft);

    [Theory]
    [InlineData("The senators, Ben Cotter and Chris Van Dornick, must hold him to it. Sen. [|VanDornick|] has said so.")]
    public void A_surname_of_two_words_closed_up(string draft) => InconsistentName.Reports(draft);

    [Theory]
    [InlineData("The senators, Ben Cotter and Chris Van Dornick, must hold him to it. Sen. Van Dornick has said so.")]
    public void The_surname_alone_is_right(string draft) => InconsistentName.IsSilent(draft);

    [Theory]
    [InlineData("I learned to weld from {|the other spelling:Otis McKinnon|}, who had one eye. [|McKinon|] never burned himself.")]
    [InlineData("Mayor {|the other spelling:Joanne Farrell|} wants a pier. The council likes it, and so does [|Joann Farrell|].")]
    public void Adverbs_behind_and_given_names_of_one_sound(string draft) => InconsistentName.Reports(draft);

    [Theory]
    [InlineData("Robert Pruitt built the barn. Pruett's Feed, a mile off, sold him the nails.")]
    [InlineData("Yusuf al-Hamadi came. The al-Hariri clan did not.")]
    public void Firms_and_other_clans(string draft) => InconsistentName.IsSilent(draft);

    [Theory]
    [InlineData("Zohran Mamdani knows it. [|Mr. Mandami|] will have to learn.")]
    [InlineData("James R. Whitlock signed it. [|James K. Whitlock|] denies it.")]
    [InlineData("Nguyen Van Thieu fled. [|Thieu Van Nguyen|] lived in London.")]
    [InlineData("Miriam Castellanos died on Sunday. [|Judge Castellano|] never wept.")]
    [InlineData("Alexei Sokolov paints. [|Aleksei Sokolov|] also cooks, his wife says.")]
    public void Letters_initials_and_parts_that_have_changed_places(string draft) => InconsistentName.Reports(draft.Replace("[|Mr. ", "Mr. [|", StringComparison.Ordinal).Replace("[|Judge ", "Judge [|", StringComparison.Ordinal));

    [Theory]
    [InlineData("Mr. Khalil and Ms. Khalili came. Layla Khalili sang.")]
    [InlineData("Henry James wrote it. James Henry read it.")]
    [InlineData("The Hamadi family knows Yusuf al-Hamadi. Hamadi is from Homs.")]
    public void Two_people_with_names_of_the_same_letters(string draft) => InconsistentName.IsSilent(draft);

    [Theory]
    [InlineData("{|the other spelling:Ryu Son Ok|} kept the archive. The roof leaked. [|Ryu Sun Ok|] carried out what she could.")]
    [InlineData("{|the other spelling:Kang Geum-ja|} sells fish. The pier is wet. [|Kang Keum-ja|] has sold there since she was nine.")]
    [InlineData("{|the other spelling:Yusuf al-Masrani|} builds towers. The cranes are his. [|Yusuf el-Masrani|] likes glass.")]
    [InlineData("{|the other spelling:Volodymyr Zelensky|} came in green. Nobody minded. [|Volodymyr Zelenskiy|] spoke for an hour.")]
    [InlineData("{|the other spelling:Lyudmila Bazarova|} kept the keys. The water came. [|Ludmila Bazarova|] swam.")]
    public void Korean_names_of_one_sound_and_articles(string draft) => InconsistentName.Reports(draft);

    [Theory]
    [InlineData("Stephen Lindholt runs the mill. His cousin Steven Lindholt runs the store.")]
    [InlineData("Wang Yang went home. Nobody followed. Wang Ying stayed.")]
    [InlineData("Kang Geum-ja sells fish. Kang Geum-sil buys it.")]
    public void Kin_and_short_syllables_are_other_people(string draft) => InconsistentName.IsSilent(draft);

    [Theory]
    [InlineData("He sat in with {|the other spelling:Thelonious Brandt|} for a week.\n\nThere is a story that [|Thelonius Brandt|] danced.")]
    public void A_rare_given_name_with_a_letter_wrong_inside(string draft) => InconsistentName.Reports(draft);

    [Theory]
    [InlineData("Aleksandr Petrov plays. Aleksandra Petrov sings.")]
    [InlineData("Rosalind Vance runs the mill. Rosalinda Vance runs the store.")]
    public void Feminine_forms_of_given_names_are_other_names(string draft) => InconsistentName.IsSilent(draft);

    [Theory]
    [InlineData("It is in a report by {|the other spelling:Robert Blackwill|} and Ashley Tellis. [|Blackwell|] and Tellis deny it.")]
    [InlineData("Mayor {|the other spelling:Boris Halvorsen|} quit. Halvorsen likes cake. Halvorsen's dog does not. Nonetheless, [|Halvorson|] should be wary.")]
    public void One_partner_beside_both_and_a_name_that_comes_often(string draft) => InconsistentName.Reports(draft);
}
