namespace DraftLint.Syntax.Words;

/// <summary>Nouns and verbs that tell of one happening: who reads "the closing" looks for what "closed".</summary>
internal static class EventVocabulary
{
    /// <summary>Treaties and meetings that are known by a name and one year.</summary>
    public const string Instruments = "accord accords protocol treaty agreement declaration compact pact summit communique armistice charter";

    /// <summary>A happening a line: the nouns that name it, and the verbs that tell it.</summary>
    public const string Happenings =
        """
        death passing died die dies
        killing murder assassination slaying shooting lynching killed murdered assassinated slain shot lynched
        closing closure shutdown closed close shut shuttered
        opening inauguration opened inaugurated dedication dedicated
        attack bombing blast explosion raid ambush attacked bombed blew exploded raided ambushed
        fire blaze burned burnt gutted
        collapse fall break breach collapsed fell fallen broke burst
        sinking shipwreck sank sunk
        crash derailment crashed derailed
        resignation departure resigned quit stepped
        trial conviction verdict sentencing tried convicted convict sentenced
        acquittal acquitted
        sale sold
        purchase acquisition takeover bought purchased acquired
        founding foundation founded established
        launch launching launched
        signing signed
        repeal repealed
        passage enactment adoption ratification passed enacted adopted ratified
        strike walkout lockout walked
        earthquake quake
        flood flooding flooded
        storm hurricane tornado cyclone blizzard
        disaster accident spill leak meltdown
        wedding marriage married wed
        arrest arrested
        nomination nominee nominated named
        merger merged
        demolition demolished razed torn
        coup toppled overthrown ousted overthrew
        invasion invaded
        surrender surrendered
        riot uprising massacre rebellion revolt
        meeting met convened
        ruling ruled decided
        vote referendum voted
        discovery discovered
        visit visited
        relocation relocated
        landing landed
        ban prohibition banned outlawed
        layoffs layoff
        takeover
        dynamiting dynamited
        stroke
        eviction evicted expulsion expelled firing fired
        """;

    /// <summary>Verbs of what one does once to one thing, so that the same words with two dates contradict each other.</summary>
    public const string Acts =
        """
        founded launched opened closed sold bought signed repealed joined moved married abolished lost established created adopted invaded annexed became enacted ratified acquired razed demolished took came left quit inaugurated discovered invented
        """;

    /// <summary>What the same people do again and again: two votes have two dates.</summary>
    public const string Repeated = "vote meeting visit ruling strike walkout storm raid launch landing";

    /// <summary>Verbs of what one does to the same thing or person more than once: "when Hale met Pike in 2017".</summary>
    public const string Repeatable =
        """
        came went met visited voted won lost beat played spoke wrote called returned ran cut raised toured hosted addressed flooded froze hit struck sang danced marched sued warned asked promised tried
        """;

    /// <summary>What comes again every year or so: two of them have two dates.</summary>
    public const string Recurrent =
        """
        election elections olympics games cup season budget campaign census report convention caucus primary conference summit festival session act law bill amendment edition class series tour open debate address survey
        study poll index award prize championship championships parade fair race marathon congress assembly council plan strategy code rule rules order orders statute constitution book novel film album song issue
        """;

    /// <summary>What happens once to one thing or person, beside the happenings above: a line for the words of one.</summary>
    public const string Once =
        """
        emigrated emigration emigrate
        erupted eruption
        appointed appointment installed
        merged merger
        abolished abolition lifted scrapped repealed revoked repeal
        expired lapsed expiry expiration
        retired retirement
        born birth
        began beginning begun started
        left
        exiled exile deported deportation
        liberated liberation
        partitioned partition
        annexed annexation
        unveiled unveiling
        built erected completed completion finished
        founded founding foundation established formed organized organised hatched created creation
        signed signing armistice
        concluded conclusion
        drained
        chartered
        crowned coronation
        ordained
        divorced divorce
        inherited inheritance
        nationalized nationalised nationalization
        privatized privatised privatization
        deposed
        defected defection
        disbanded dissolved dissolution
        hanged executed execution beheaded
        invented invention patented
        joined
        graduated graduation
        won
        lost
        converted conversion
        consecrated
        incorporated
        independence independent
        receivership bankruptcy bankrupt
        """;
}
