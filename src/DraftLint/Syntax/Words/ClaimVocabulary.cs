namespace DraftLint.Syntax.Words;

/// <summary>Words of figures, sources and opinions.</summary>
internal static class ClaimVocabulary
{
    /// <summary>People and things whose count is another one next month; no year stands before them ("the 2016 dead").</summary>
    public const string Volatile =
        """
        dead deaths killed wounded casualties injured refugees evacuees displaced migrants hostages prisoners prisoner inmates inmate detainees troops soldiers soldier
        warheads warhead missiles jobs unemployed layoffs tenants renters infections hospitalizations patients enrolled homeless crimes murders homicides shootings
        carjackings burglaries robberies overdoses arrests evictions foreclosures bankruptcies outages subscribers followers
        """;

    /// <summary>Rates, prices, stocks and other counts that change with time.</summary>
    public const string Rates =
        """
        death casualty missing toll refugee migrant asylum hostage drones job workers unemployment joblessness vacancy vacancies inflation price prices rent rents mortgage
        mortgages wage wages earnings debt debts deficit deficits surplus shortfall poll polls approval ratings waiting cases caseload infection vaccinated backlog backlogs waitlist
        waitlists enrollment enrolment homelessness crime murder homicide thefts overdose emissions turnout share shares shortage shortages uninsured poverty eviction
        delinquent attendance users visitors ridership population populations voters registered applicants complaints premiums tuition gasoline exports imports sales revenue
        revenues reserves
        """;

    /// <summary>Verbs and nouns of change.</summary>
    public const string Trends =
        """
        rose risen rise rises rising fell fallen falls falling dropped drop drops dropping doubled doubling tripled tripling quadrupled halved grew grown grows growing climbed
        climbing soared soaring surged surging plunged plummeted jumped increased increasing increases increase decreased decreasing decreases decrease declined declining
        decline declines shrank shrunk shrinking spiked skyrocketed ballooned swelled swollen dwindled dwindling slowed worsened exploded
        """;

    /// <summary>Words of what is wished for, planned or only thought.</summary>
    public const string Plans =
        """
        plan plans planned planning proposal proposals propose proposes proposed proposing goal goals target targets aim aims aimed offer offers offered wants want wanted seek
        seeks sought hope hopes promise promises promised pledge pledges pledged imagine suppose supposing assume assumes assumed assuming expected expects expect projected projects forecast
        forecasts forecasted predicts predicted predict eventually potentially bid bids proposition hypothetical scenario scenarios
        """;

    /// <summary>Words of law and contract, whose figures stand until somebody changes them.</summary>
    public const string Laws =
        """
        law laws act acts statute statutes treaty treaties constitution amendment ordinance rule rules regulation regulations code bill bills contract contracts lease charter
        requires require required requirement allows allow allowed limits limit limited caps cap capped prohibits mandates mandate mandated minimum maximum quota quotas
        threshold deadline fine fines penalty penalties sentence sentences authorizes authorized entitles entitled guarantees exempts bans banned eligible
        """;

    /// <summary>What a document, a set or a stretch is made of: it stays.</summary>
    public const string Members =
        """
        words word pages page letters lines chapters articles sections paragraphs characters verses amendments steps questions minutes days months
        weeks hours years decades centuries generations times ways things reasons points degrees grams calories inches feet ounces stories floors
        rooms chords keys cards pounds percentile pixels columns rows bits bytes lanes bedrooms bedroom
        """;

    /// <summary>Superlatives that a record may be told with.</summary>
    public const string Superlatives =
        """
        highest lowest largest biggest smallest fastest slowest worst best deadliest costliest hottest coldest warmest wettest driest weakest strongest richest poorest oldest
        youngest longest shortest steepest heaviest strictest lightest cheapest priciest deepest widest busiest safest sickest most least fewest greatest
        """;

    /// <summary>What has a record: "a record high", "the highest rate in the nation".</summary>
    public const string Levels =
        """
        high highs low lows level levels rate rates spending cost costs tax taxes number numbers price prices share turnout profits sales heat temperatures enrollment unemployment
        inflation debt deficit deficits amount amounts crowds heights
        """;

    /// <summary>Those who are compared with each other.</summary>
    public const string Peers =
        """
        state county city country nation town village district team club school university college company agency neighbor neighbors neighbour neighbours rival rivals peer
        peers league conference region province president governor mayor congress industry hospital airline bank developed industrialized wealthy
        """;

    /// <summary>Verbs that tell what was counted.</summary>
    public const string Findings =
        """
        show shows showed shown showing find finds found count counts counted put puts estimate estimates estimated report reports reported track tracks tracked rank ranks
        ranked list lists listed record records recorded calculate calculates calculated measured measures tallied indicate indicates indicated suggest suggests suggested
        surveyed polled determined documented discovered demonstrate demonstrates demonstrated prove proves proved confirm confirms
        """;

    /// <summary>What holds figures.</summary>
    public const string Reports =
        """
        report reports study studies survey surveys poll polls polling census data figures statistics numbers estimate estimates analysis analyses audit audits review reviews count
        counts paper papers research index dashboard tracker database ledger record records article articles investigation investigations brief memo letter book tally bulletin
        findings evidence assessment evaluation experiment experiments sheet brochure log filing prospectus textbook trial trials meta-analysis bureau's
        """;

    /// <summary>Offices and bodies that can be asked: "the health department", "the state auditor".</summary>
    public const string Bodies =
        """
        department bureau agency commission office board council ministry court auditor demographer comptroller controller treasurer assessor coroner sheriff sheriff's police
        university college institute center centre foundation association union league chamber committee panel task administration authority district hospital company
        spokesman spokeswoman spokesperson superintendent mayor governor clerk commissioner treasury census pentagon consultant developer
        """;

    /// <summary>Plural nouns for people who are asked for what they know and can stay nameless.</summary>
    public const string Experts =
        """
        experts analysts observers economists scientists researchers doctors physicians historians psychologists psychiatrists sociologists insiders sources scholars
        academics specialists strategists pollsters pundits commentators watchers forecasters epidemiologists climatologists biologists ecologists geologists
        educators jurists demographers criminologists nutritionists pediatricians technologists theorists planners
        environmentalists conservationists linguists philosophers ethicists virologists astronomers physicists meteorologists anthropologists archaeologists
        """;

    /// <summary>Those who stand for one side of an argument; writers set them up in order to answer.</summary>
    public const string Partisans = "critics skeptics sceptics supporters opponents advocates proponents detractors defenders naysayers cynics apologists boosters doubters activists";

    /// <summary>Research that nobody names, in the plural and in the singular.</summary>
    public const string Studies = "studies research surveys polls reports evidence science statistics";

    /// <summary>Verbs with which a nameless source makes a claim.</summary>
    public const string Contentions =
        """
        say says said claim claims claimed argue argues argued believe believes believed think thinks thought agree agrees agreed warn warns warned predict predicts predicted
        insist insists insisted contend contends contended suggest suggests suggested show shows showed shown find finds found indicate indicates indicated estimate estimates
        estimated fear fears feared note notes noted maintain maintains maintained assert asserts asserted expect expects expected conclude concludes concluded complain
        complains complained confirm confirms confirmed prove proves proved demonstrate demonstrates demonstrated tell tells told doubt worry suspect suspects reveal reveals
        point posit reckon caution cautions cautioned concur speculate acknowledge concede foresee foresaw anticipate hold attest
        """;

    /// <summary>Verbs that give a quotation to its speaker.</summary>
    public const string QuotingVerbs =
        """
        yelled yells screamed screams sighed sighs sang sings chanted chants barked snapped snaps laughed laughs smiled smiles nodded nods shrugged shrugs grinned grins
        frowned frowns paused pauses winced winces sneered sneers muses mused thundered thunders intoned recited recites posted posts texted texts emailed wrote writes put puts
        goes went began begins begun exclaimed exclaims scoffed scoffs gasped sobbed wept remembers remembered reads remarked quoth offered offers interrupted
        summed sums penned coined preached preaches taught teaches typed scrawled scribbled described describes joked
        """;

    /// <summary>Words beside a quotation that say whose it is or what it is: a slogan, a title, a proverb.</summary>
    public const string QuotedThings =
        """
        slogan slogans motto chant chants proverb proverbs saying sayings adage maxim title titled headline headlines song songs hymn lyric lyrics line lines refrain sign signs banner
        banners poster posters placard placards sticker stickers plaque label labels labeled called calls call named dubbed known phrase phrases term terms word words
        mantra cliche quote quotes quotation quotations caption captions chorus hashtag verse passage message messages note email emails tweet tweets post
        announcement inscription clause provision language text ad ads advertisement tagline warning answer answers question questions reply response statement voice
        joke punchline advice idea belief notion myth argument excuse thought clip video recording testimony speech letter letters essay column
        editorial memo subject entry prompt
        """;

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

    /// <summary>Sources that no fact-checker accepts.</summary>
    public const string WeakSources =
        """
        wikipedia chatgpt quora grok
        """;

    /// <summary>People who speak without a name.</summary>
    public const string NamelessSpeakers =
        """
        official insider aide source staffer adviser advisor diplomat executive lobbyist operative strategist whistleblower bureaucrat lawmaker
        legislator officials insiders aides sources staffers
        """;

    /// <summary>Nouns that a number behind them only labels: "page 12", "Section 8".</summary>
    public const string Labels =
        """
        page section chapter article item line route room number version grade district question measure type phase figure table step part volume exit
        flight highway interstate apartment unit suite top channel area verse title track proposition issue episode season round game day week class tier stage level
        formula model building gate pier platform precinct ward zone sector group catch size psalm boeing windows world
        """;

    /// <summary>Words of money behind a number.</summary>
    public const string Monies =
        """
        dollar dollars cent cents euro euros pound pounds yen yuan renminbi ruble rubles rupee rupees peso pesos francs shekels riyals dinars
        """;

    /// <summary>Units that are no measure by themselves.</summary>
    public const string WeakUnits =
        """
        percentage point points basis square cubic won real
        """;

    /// <summary>Figures that say nothing of where they come from.</summary>
    public const string Data =
        """
        figures data numbers statistics estimate estimates count counts record records evidence tally findings
        """;

    /// <summary>What "the latest" of is the state of today.</summary>
    public const string Latest =
        """
        figures data numbers estimate estimates poll polls survey surveys report reports statistics count
        """;

    /// <summary>Participles with which nobody says something: "it is believed".</summary>
    public const string Passives =
        """
        said believed rumored rumoured reported thought
        """;

    /// <summary>Small words that turn a sentence against the one before.</summary>
    public const string Turns =
        """
        not never no but however merely instead only disagree disagrees differ differs yet although though doubt doubts
        """;

    /// <summary>Comparatives that a figure stands behind.</summary>
    public const string Comparatives =
        """
        more better higher lower faster fewer less worse larger greater longer
        """;

    /// <summary>Units of length, weight and the like, whose figures stay.</summary>
    public const string Lengths =
        """
        mile miles kilometer kilometers kilometre kilometres meter meters metre metres centimeter centimeters millimeter millimeters inch inches foot
        feet yard yards mph kph km cm mm degree degrees celsius fahrenheit knot knots volt volts watt watts amp amps calorie calories byte bytes
        kilobyte kilobytes megabyte megabytes gigabyte gigabytes terabyte terabytes mb gb kg gram grams ounce ounces acre acres hectare hectares pound
        pounds ton tons horsepower hz mg
        """;

    /// <summary>Verbs of saying that more often tell what somebody holds than what he or she said.</summary>
    public const string Thoughts =
        """
        think thinks thought thinking believe believes believed found find finds agree agrees agreed estimate estimates estimated imply implies
        implied reveal reveals charge charges state states propose promise recommend counter counters continue cry cries report reports claim claims
        wonder wonders call calls predict
        """;

    /// <summary>Orders to imagine something.</summary>
    public const string Imaginings =
        """
        imagine suppose picture pretend consider
        """;

    /// <summary>What is searched: "the internet", "a Google search".</summary>
    public const string Searches =
        """
        internet search searches
        """;

    /// <summary>People who have no name where they are only said to sit somewhere: "a friend in the agency".</summary>
    public const string Acquaintances =
        """
        friend colleague contact someone somebody
        """;

    /// <summary>What asks people for their opinion.</summary>
    public const string Polls =
        """
        poll polls survey surveys
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
        """;

    /// <summary>Crimes as verbs.</summary>
    public const string CrimeVerbs =
        """
        stole steals bribed bribes raped rapes murdered murders embezzled embezzles defrauded defrauds molested molests extorted extorts blackmailed
        blackmails kidnapped swindled swindles laundered launders
        """;

    /// <summary>What makes a theft of stealing: "stole from the school fund".</summary>
    public const string Spoils =
        """
        from money fund funds cash taxpayers taxpayer pension pensions savings car cars jewels wallet donations million
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

    /// <summary>What a body is made of: an exact number stays.</summary>
    public const string Seats =
        """
        members member seats seat justices senators representatives delegates electors votes vote states provinces counties countries nations
        districts judges jurors commissioners trustees players teams
        """;

    /// <summary>What a writer who says "our" or "my" has to do with.</summary>
    public const string Teams =
        """
        team staff office program programs company firm site website users data clients customers employees engineers designers readers audience
        clinic lab department agency organization nonprofit group project projects platform product service services blog survey study research
        newsletter members partners colleagues developers coders family household paper newspaper class students patients list church congregation
        farm shop store
        """;

    /// <summary>Research in the singular that nobody names: "a study found".</summary>
    public const string Papers =
        """
        study report paper analysis
        """;
}
