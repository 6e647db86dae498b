namespace DraftLint.Syntax.Words;

/// <summary>Words of figures, records, plans and laws.</summary>
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
        revenues reserves capacity
        """;

    /// <summary>Times that have a name and an end.</summary>
    public const string Eras = "occupation rule raj empire depression reign dynasty regime mandate famine blitz";

    /// <summary>Words other than superlatives and comparatives with which a record may be told.</summary>
    public const string RecordOpeners = "record high low no all never";

    /// <summary>Verbs and nouns of change.</summary>
    public const string Trends =
        """
        rose risen rise rises rising fell fallen falls falling dropped drop drops dropping doubled doubling tripled tripling quadrupled halved grew grown grows growing climbed
        climbing soared soaring surged surging plunged plummeted jumped increased increasing increases increase decreased decreasing decreases decrease declined declining
        decline declines shrank shrunk shrinking spiked skyrocketed ballooned swelled swollen dwindled dwindling slowed worsened exploded
        """;

    /// <summary>Words that multiply: "twice the limit", "three times the average".</summary>
    public const string Multiples = "times twice double";

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
        words word names chance chances odds pages page letters lines chapters articles sections paragraphs characters verses amendments steps questions minutes days months
        weeks hours years decades centuries generations times ways things reasons points degrees grams calories inches feet ounces stories floors
        rooms chords keys cards pounds percentile pixels columns rows bits bytes lanes bedrooms bedroom
        """;

    /// <summary>What a place has few of, and keeps for years.</summary>
    public const string Institutions = "schools clinics churches counties parks libraries stations hospitals colleges campuses parishes districts bridges museums theaters universities towns villages cities islands provinces branches precincts";

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

    /// <summary>What "the latest" of is the state of today.</summary>
    public const string Latest =
        """
        figures data numbers estimate estimates poll polls survey surveys report reports statistics count
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

    /// <summary>What is the largest or highest for good.</summary>
    public const string Places = "ocean lake river mountain peak desert island canyon reef planet continent waterfall cave sea bay delta glacier country nation economy power democracy state";

    /// <summary>What nature or a builder fixed: the figures of the body, the planet, a hall ("it seats 400", "it takes 200 gallons").</summary>
    public const string Nature =
        """
        earth human planet universe brain moon sun atom molecule genes genome bones muscles species oceans animals mammals insects seats takes
        """;
}
