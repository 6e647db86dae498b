namespace DraftLint.Syntax.Words;

/// <summary>Words of crimes, illnesses and private data.</summary>
internal static class LegalVocabulary
{
    /// <summary>Crimes that somebody commits.</summary>
    public const string Crimes =
        """
        fraud murder treason perjury bribery extortion embezzlement larceny rape arson manslaughter theft crime crimes felony felonies forgery
        kidnapping burglary
        """;

    /// <summary>Words that make an accusation an allegation or a verdict.</summary>
    public const string Verdicts =
        """
        convicted conviction convictions pleaded pled plea guilty liable admitted admits admission confessed confession ruled ruling court courts jury
        juries judge judges indicted indictment indictments charged charges charge accused accuses accuse accusation accusations alleged allegedly
        alleges allegation allegations allege according prosecutors prosecutor verdict sentenced prison jailed imprisoned lawsuit lawsuits sued
        settlement settled trial testified testimony suspected suspect reportedly apparently investigation investigators police evidence acquitted
        acquittal cleared innocent denied denies deny complaint arrested
        """;

    /// <summary>Illnesses of the mind that are named as a reproach.</summary>
    public const string Diagnoses =
        """
        psychopath psychopaths sociopath sociopaths senile demented dementia schizophrenic psychotic psychopathic sociopathic schizophrenia psychosis
        alzheimer's bipolar
        """;

    /// <summary>Those who diagnose, and words of those who tell of themselves.</summary>
    public const string Clinicians =
        """
        doctor doctors physician physicians psychiatrist psychiatrists psychologist psychologists neurologist diagnosis diagnosed clinician therapist
        disclosed disclosure examined examination biography memoir biographer hospital court says said written wrote told
        """;

    /// <summary>What a street is called behind its name.</summary>
    public const string Streets =
        """
        street avenue road lane drive boulevard court place terrace way st. ave. rd. blvd. ln. dr. parkway circle
        """;

    /// <summary>Words beside the telephone number of an office or a firm.</summary>
    public const string PublicLines =
        """
        hotline helpline lifeline switchboard office department desk center centre agency campaign tips newsroom headquarters committee
        library clinic hospital store company firm customer service reservations
        """;

    /// <summary>Nouns that make a criminal of somebody.</summary>
    public const string Criminals =
        """
        murderer rapist thief embezzler swindler pedophile molester kidnapper trafficker fraudster racketeer burglar extortionist arsonist
        forger counterfeiter blackmailer smuggler poisoner perjurer stalker shoplifter
        """;

    /// <summary>Crimes as verbs.</summary>
    public const string CrimeVerbs =
        """
        stole stolen steals bribed bribes raped rapes murdered murders embezzled embezzles defrauded defrauds molested molests extorted extorts blackmailed
        blackmails kidnapped swindled swindles laundered launders pocketed pockets siphoned siphons skimmed skims looted loots misappropriated
        """;

    /// <summary>Verbs of taking: a theft only where money or goods are what is taken.</summary>
    public const string Takings = "stole stolen steals pocketed pockets siphoned siphons skimmed skims looted loots";

    /// <summary>Verbs that are crimes only with what is done to what: "rigged the bids", "forged signatures", "lied under oath".</summary>
    public const string Deeds =
        """
        rigged rigs forged forges falsified falsifies evaded evades lied lies paid pays took takes accepted accepts doctored stuffed shredded destroyed
        cooked cooks smuggled smuggles
        """;

    /// <summary>What is forged, falsified and doctored.</summary>
    public const string Papers =
        """
        certificates documents papers signature signatures check checks records books invoices accounts receipts ballots tally tallies
        log logs minutes diploma deed deeds passport passports prescription prescriptions permit permits license licence data application applications petition petitions forms tickets
        """;

    /// <summary>What is smuggled.</summary>
    public const string Contraband = "cocaine heroin drugs guns weapons cigarettes migrants diamonds gold ivory antiquities cash";

    /// <summary>What makes a crime of any of them.</summary>
    public const string Objects =
        $"{Papers} {Contraband} bid bids tender tenders contract contracts auction auctions taxes oath bribe bribes kickback kickbacks ballot evidence payoff payoffs";

    /// <summary>What makes a theft of stealing: "stole from the school fund".</summary>
    public const string Spoils =
        """
        from money fund funds cash dues deposit deposits land farm truck trucks copper timber cattle jewelry painting paintings medicine proceeds taxpayers taxpayer pension pensions savings car cars jewels wallet donations million grant grants stipend
        stipends wages boots shoes supplies weapons ammunition fuel grain rice wheat laptops computers goods payroll treasury budget coffers rent rents fees relief allowance
        """;

    /// <summary>What is stolen or murdered in a figure of speech.</summary>
    public const string Figuratives =
        """
        show scene spotlight heart hearts glance glances kiss base bases march thunder look limelight credit headlines election elections vote votes
        game presidency moment idea ideas night song line joke time attention language
        """;

    /// <summary>What makes an illness of an adjective: "narcissistic disorder", "cognitive decline".</summary>
    public const string Disorders =
        """
        disorder decline impairment
        """;

    /// <summary>Words before a disorder.</summary>
    public const string Disordered =
        """
        narcissistic personality cognitive mental bipolar psychotic delusional paranoid mentally clinically
        """;
}
