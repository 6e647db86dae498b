namespace DraftLint.Syntax.Words;

/// <summary>Words of sources, of speech and of those who stay nameless.</summary>
internal static class SourceVocabulary
{
    /// <summary>Verbs that tell what was counted.</summary>
    public const string Findings =
        """
        show shows showed shown showing find finds found count counts counted put puts estimate estimates estimated report reports reported track tracks tracked rank ranks
        ranked list lists listed record records recorded calculate calculates calculated measured measures tallied indicate indicates indicated suggest suggests suggested
        surveyed polled determined documented discovered demonstrate demonstrates demonstrated prove proves proved confirm confirms
        """;

    /// <summary>Words with which a claim may be given to nobody: "reportedly", "it is said", "some say".</summary>
    public const string VagueOpeners = "reportedly according it it's is are by rumor rumour word people those conventional received there consensus data some many most several certain other thought prevailing general common plenty lots hands circles quarters rumors rumours research science evidence position";

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
        hydrologists seismologists toxicologists oncologists cardiologists neurologists botanists entomologists agronomists glaciologists volcanologists oceanographers statisticians actuaries chemists
        immunologists gerontologists zoologists ornithologists ethnographers radiologists clinicians preservationists conservators dermatologists pathologists
        microbiologists geneticists mathematicians theologians futurists dietitians obstetricians paleontologists musicologists psephologists constitutionalists horticulturists arborists
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
        hint hints hinted allege alleges alleged whisper whispered grumble grumbled
        """;

    /// <summary>Verbs with which any people's claim is a claim: "some purists contend that".</summary>
    public const string Claims =
        """
        contend contends contended argue argued claim claimed insist insisted maintain maintained allege alleged believe suspect fear predict warn warned assert asserted hold speculate hint hinted swear
        """;

    /// <summary>What goes from mouth to mouth.</summary>
    public const string Rumors = "rumor rumors rumour rumours gossip whispers grapevine";

    /// <summary>Verbs that give a quotation to its speaker.</summary>
    public const string QuotingVerbs =
        """
        yelled yells screamed screams sighed sighs sang sings chanted chants barked snapped snaps laughed laughs smiled smiles nodded nods shrugged
        shrugs grinned grins frowned frowns paused pauses winced winces sneered sneers muses mused thundered thunders intoned recited recites posted
        posts texted texts emailed wrote writes put puts goes went began begins begun exclaimed exclaims scoffed scoffs gasped sobbed wept remembers
        remembered reads remarked quoth offered offers interrupted summed sums penned coined preached preaches taught teaches typed scrawled scribbled
        described describes joked looked stared leaned pointed turned stopped waved gestured whistled blinked
        """;

    /// <summary>Words beside a quotation that say whose it is or what it is: a slogan, a title, a proverb.</summary>
    public const string QuotedThings =
        """
        slogan slogans motto chant chants proverb proverbs saying sayings adage maxim title titled headline headlines song songs hymn lyric lyrics
        line lines refrain sign signs banner banners poster posters placard placards sticker stickers plaque label labels labeled called calls call
        named dubbed known phrase phrases term terms word words mantra cliche quote quotes quotation quotations caption captions chorus hashtag verse
        passage message messages note email emails tweet tweets post announcement inscription clause provision language text ad ads advertisement
        tagline warning answer answers question questions reply response statement voice joke punchline advice idea belief notion myth argument excuse
        thought clip video recording testimony speech letter letters essay column editorial memo subject entry prompt theory theories view views
        complaint verdict explanation philosophy rule fear hope dream regret wish prayer reaction radio television loudspeaker announcer screen story
        stories plea demand
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

    /// <summary>Figures that say nothing of where they come from.</summary>
    public const string Data =
        """
        figures data numbers statistics estimate estimates count counts record records evidence tally findings
        """;

    /// <summary>Participles with which nobody says something: "it is believed".</summary>
    public const string Passives =
        """
        said believed rumored rumoured reported thought claimed argued alleged understood suggested estimated
        """;

    /// <summary>Participles that many hold, where "widely" or "generally" stands before them.</summary>
    public const string SharedViews = "accepted assumed agreed acknowledged suspected feared held recognized expected felt";

    /// <summary>What research that nobody names does to two things.</summary>
    public const string Links = "link links linked tie ties tied connect connected";

    /// <summary>Small words that turn a sentence against the one before.</summary>
    public const string Turns =
        """
        not never no but however merely instead only disagree disagrees differ differs yet although though doubt doubts
        """;

    /// <summary>Verbs of saying that more often tell what somebody holds than what he or she said.</summary>
    public const string Thoughts =
        """
        think thinks thought thinking believe believes believed found find finds agree agrees agreed estimate estimates estimated imply implies
        implied reveal reveals charge charges state states propose promise recommend counter counters continue cry cries report reports reported claim claims
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

    /// <summary>People of a trade, who are asked for what they know and can stay nameless.</summary>
    public const string Trades =
        """
        lawyers attorneys engineers bankers diplomats judges prosecutors officials aides executives lawmakers investors generals officers traders veterans ministers legislators senators campaigners residents neighbors neighbours villagers locals landlords
        accountants brokers farmers growers ranchers fishermen nurses teachers pharmacists contractors inspectors auditors regulators foresters surgeons dentists therapists veterinarians counselors librarians midwives
        paramedics pilots mechanics electricians realtors developers architects archivists curators principals litigators negotiators professors superintendents firefighters controllers
        """;

    /// <summary>Research in the singular that nobody names: "a study found".</summary>
    public const string Papers =
        """
        study report paper analysis
        """;
}
