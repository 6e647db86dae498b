namespace DraftLint.Syntax.Words;

/// <summary>Words that stand before names: honorifics, offices and ranks.</summary>
internal static class Titles
{
    public const string Honorifics =
        """
        mr mrs ms mx miss dr prof sir dame lord lady madam madame mister messrs messieurs mesdames mmes monsieur señor señora
        senor senora don doña herr frau signor signora reverend rev father fr sister brother rabbi imam sheikh shaykh sheik mullah
        ayatollah hon honorable honourable excellency majesty highness saint st
        """;

    public const string HonorificAbbreviations = "mr. mrs. ms. mx. dr. drs. prof. profs. messrs. mmes. mlle. mme. rev. revs. fr. hon. sr. sra. sta. br. msgr.";

    public const string Offices =
        """
        secretary undersecretary under-secretary subsecretary deputy assistant associate vice acting interim former ex then chief
        president presidents president-elect senator senators representative representatives congressman congresswoman
        congressmember congressmen congresswomen delegate resident commissioner speaker leader whip majority minority minister
        ministers premier premiers prime chancellor chancellors governor governors lieutenant mayor mayors councilman councilwoman
        councilmember councilor councillor alderman alderwoman selectman supervisor assemblyman assemblywoman assemblymember
        attorney attorneys solicitor prosecutor sheriff marshal constable general generals admiral admirals vice-admiral colonel
        colonels major majors captain captains commander commanders commodore sergeant corporal private ensign brigadier
        chairman chairwoman chair chairperson director directors administrator commissioners superintendent inspector judge
        judges justice justices magistrate ambassador ambassadors envoy envoys consul attaché attache diplomat counselor
        counsellor adviser advisor advisers advisors aide spokesman spokeswoman spokesperson king queen prince princess duke
        duchess earl count countess baron baroness emperor empress sultan emir crown pope cardinal archbishop bishop pastor
        deacon dean provost rector chancellor-elect professor professors lecturer principal coach manager editor publisher
        founder cofounder co-founder officer detective agent trooper lawmaker lawmakers legislator legislators dictator
        strongman warlord czar tsar first second third lady gentleman incoming outgoing late retired emeritus special
        permanent foreign state defense defence treasury interior nominee designate elect treasurer comptroller auditor
        controller ombudsman coordinator head executive chair-elect secretary-general director-general taoiseach pm mp vp
        ceo cfo coo cto
        """;

    public const string OfficeAbbreviations =
        """
        sen. sens. rep. reps. gov. govs. gen. lt. col. cols. maj. capt. capts. cmdr. comdr. adm. sgt. cpl. pvt. pfc. spc. brig. ens.
        pres. sec. amb. supt. insp. atty. del. cllr. asst. assoc. dep. det. msgt. lcpl. ssgt. tsgt. cpt. ltc. ltg. mgen. radm. vadm. cdr.
        """;
}
