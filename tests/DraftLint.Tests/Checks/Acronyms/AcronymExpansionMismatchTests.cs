namespace DraftLint.Tests.Checks.Acronyms;

public sealed class AcronymExpansionMismatchTests
{
    private static readonly CheckVerifier AcronymExpansionMismatch = CheckVerifier.For("acronym-expansion-mismatch");

    [Theory]
    [InlineData("The [|Lake Erie Water Trust (LXQT)|] sued.")]
    [InlineData("The [|American College of Surgeons and Dentists (ACDS)|] calls it a risk.")]
    [InlineData("The [|Harbor Trade Commission (HCT)|] agrees.")]
    [InlineData("The Metro Housing Fund (MHF) paid. The [|Metro Homes Fund (MHF)|] did not.")]
    [InlineData("The [|Center for Disease Control (CDC)|] counts them.")]
    public void Words_that_do_not_fit_the_letters(string draft) => AcronymExpansionMismatch.Reports(draft);

    [Theory]
    [InlineData("The Centers for Disease Control (CDC) counts them.")]
    [InlineData("The National\u00A0Institute of Standards and Technology (NIST) weighs them.")]
    [InlineData("She wrote the Annual Report of the Mill (PDF) alone.")]
    [InlineData("The Civil Rights (CRT) Division sued.")]
    [InlineData("The Extensible Markup Language (XML) is dull.")]
    [InlineData("Dental Aid (DENT) and the Office of River Safety (ORS) met.")]
    [InlineData("The River Innovation Fellows (RIF) met. The River Innovation Fellowship (RIF) pays.")]
    [InlineData("Doctors Without Borders (MSF) left the city.")]
    [InlineData("It carries multiple independently targetable reentry vehicles (MIRVs).")]
    [InlineData("“The Lake Erie Water Trust (LXQT) sued,” he said.")]
    public void Words_that_fit_are_left_alone(string draft) => AcronymExpansionMismatch.IsSilent(draft);

    [Theory]
    [InlineData("The [|Surveillance, Epidemiology, and End Results program (SREE)|] is old.")]
    [InlineData("The [|United Nations Office on Drugs and Crime (UNDOC)|] reported it.")]
    [InlineData("The [|Board for Rural Water (BRX)|] met.")]
    [InlineData("The [|National Institute of Standards and Technology (NSIT)|] measures.")]
    public void Forms_that_drafts_have(string draft) => AcronymExpansionMismatch.Reports(draft);

    [Theory]
    [InlineData("The National Institute of Standards and Technology (NIST) measures.")]
    [InlineData("Doctors Without Borders (MSF) came.")]
    public void Forms_that_drafts_have_and_what_is_right(string draft) => AcronymExpansionMismatch.IsSilent(draft);

    [Theory]
    [InlineData("They bought a camera for [|fully automatic timing (FTA)|]. The FTA can split a second.")]
    public void Small_words_in_another_order(string draft) => AcronymExpansionMismatch.Reports(draft);

    [Theory]
    [InlineData("They bought a camera for fully automatic timing (FAT). The FAT can split a second.")]
    [InlineData("They wrote to the agency about the transit fund (FTA). The FTA wrote back.")]
    public void Small_words_in_their_order_are_right(string draft) => AcronymExpansionMismatch.IsSilent(draft);

    [Theory]
    [InlineData("I asked the [|Orchard and Forest Board (OFDB)|]. The OFDB was civil.")]
    [InlineData("Its [|Committee on Academic Planning (CAQ)|] has met. The CAQ agreed.")]
    public void A_letter_that_only_a_small_word_holds(string draft) => AcronymExpansionMismatch.Reports(draft);

    [Theory]
    [InlineData("The Intercontinental Ballistic Missile (ICBM) flew. The ICBM fell.")]
    [InlineData("The Orchard and Forest Development Board (OFDB) met. The OFDB voted.")]
    [InlineData("Its Committee on Academic Planning (CAP) has met. The CAP agreed.")]
    public void Letters_from_inside_the_words_are_right(string draft) => AcronymExpansionMismatch.IsSilent(draft);

    [Theory]
    [InlineData("The [|Board of Land Appeals (BAL)|] met. The BAL voted.")]
    public void Three_letters_in_another_order(string draft) => AcronymExpansionMismatch.Reports(draft);

    [Theory]
    [InlineData("The Board of Land Appeals (BLA) met. The BLA voted.")]
    [InlineData("Doctors Without Borders (MSF) came. MSF stayed.")]
    public void Three_letters_in_their_order(string draft) => AcronymExpansionMismatch.IsSilent(draft);

    [Theory]
    [InlineData("It belongs to the [|Prairie Growers’ Cooperative Alliance (PCGA)|]. I wrote to the PCGA twice.")]
    [InlineData("Keys are copied. Ask the [|Office of Personnel Records (OPM)|], which lost the prints. OPM knows.")]
    public void Owners_and_orders_before_a_name(string draft) => AcronymExpansionMismatch.Reports(draft);

    [Theory]
    [InlineData("The Parents’ League of Akron (PLA) met. The PLA voted.")]
    [InlineData("Ask the Office of Personnel Management (OPM). OPM knows.")]
    [InlineData("The Cape Breton Colliers’ Relief Fund (CBCRF) paid. The Colliers’ Relief Fund of Cape Breton (CBCRF) pays.")]
    public void Owners_before_a_right_name(string draft) => AcronymExpansionMismatch.IsSilent(draft);

    [Theory]
    [InlineData("The {|spelled out otherwise here:Wool Export Council (WEC)|} wrote to us. Somebody laughed.\n\n[|WEC, the Weavers' Export Committee|], has an office in Leeds.")]
    [InlineData("The [|Agency for Environmental Protection (EPA)|] counts smokestacks.")]
    [InlineData("The [|Bureau of Federal Investigation (FBI)|] came with boxes.")]
    [InlineData("Ask the [|Harbor Rescue Board (LHRB)|] for a boat. The LHRB has two.")]
    [InlineData("A [|local emergency plan, or LPE|], was late.")]
    public void Appositions_official_names_and_a_letter_too_many(string draft) => AcronymExpansionMismatch.Reports(draft);

    [Theory]
    [InlineData("In Lund, the Harbor Rescue Board (LHRB) has two boats.")]
    [InlineData("It uses eXtensible Harbor Rescue Language (XHRL).")]
    [InlineData("The Wool Export Council (WEC) wrote to us. WEC, the Wool Export Council, has an office.")]
    public void Names_beside_and_words_before_give_the_letter(string draft) => AcronymExpansionMismatch.IsSilent(draft);

    [Theory]
    [InlineData("The U.S. [|Fish and Wildlife Service (FSW)|] sent a letter. The FSW has few men.")]
    public void A_land_before_the_name(string draft) => AcronymExpansionMismatch.Reports(draft);
}
