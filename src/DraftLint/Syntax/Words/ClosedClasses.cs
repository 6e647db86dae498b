namespace DraftLint.Syntax.Words;

/// <summary>The classes of English that get no new members.</summary>
internal static class ClosedClasses
{
    public const string Articles = "the a an";

    public const string Determiners =
        """
        this that these those each every some any no both all either neither another such what which whatever whichever whose
        many much few several more most less fewer enough half own other
        """;

    public const string Coordinators = "and or nor plus but yet so &";

    public const string Subordinators =
        """
        because although though if when while since unless that whether whereas until till once lest wherever whenever
        after before as than where how why provided assuming supposing except albeit whereby wherein whilst insofar inasmuch
        """;

    public const string Prepositions =
        """
        of in to from with by for at on into onto upon about above across after against along alongside amid amidst among amongst
        around as atop before behind below beneath beside besides between beyond concerning considering despite down during except
        excluding following including inside like minus near notwithstanding off opposite out outside over past pending per
        regarding respecting round since than through throughout till toward towards under underneath unlike until up versus vs. via
        within without worth amid aboard absent post barring
        """;

    public const string Pronouns =
        """
        i you he she it we they me him us them myself yourself himself herself itself ourselves yourselves themselves themself oneself
        mine yours hers ours theirs one ones someone somebody something anyone anybody anything everyone everybody everything
        nobody nothing none this that these those who whom what whoever whomever whatever each both all some many few several others
        y'all 'em 'tis 'twas
        """;

    public const string Relatives = "who whom whose which that whoever whomever where when";

    public const string Possessives = "my your his her its our their whose one's";

    /// <summary>Clipped forms that hold a subject and a form of be, have or do; "let's" holds its own verb.</summary>
    public const string PronounContractions =
        """
        i'm you're he's she's it's we're they're that's there's here's what's who's where's how's when's why's let's
        i've you've we've they've who've who're what're there're that're these're those're
        how're where're why're y'all're 'tis 'twas how've what've where've there've
        """;

    /// <summary>Clipped forms that hold a subject and will, would or had.</summary>
    public const string PronounModalContractions =
        """
        i'll you'll he'll she'll it'll we'll they'll that'll there'll who'll what'll this'll these'll those'll where'll how'll
        i'd you'd he'd she'd it'd we'd they'd that'd there'd who'd what'd how'd where'd why'd
        i'd've you'd've he'd've she'd've we'd've they'd've it'd've
        """;

    public const string Auxiliaries = "am is are was were be been being have has had having do does did done doing 's 've 're ain't";

    public const string NegatedAuxiliaries = "isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't ain't";

    public const string Modals = "will would can could may might shall should must ought cannot would've could've should've might've must've may've 'll 'd";

    public const string NegatedModals =
        """
        won't wouldn't can't couldn't mayn't mightn't shan't shouldn't mustn't oughtn't needn't daren't cannot
        wouldn't've couldn't've shouldn't've mightn't've mustn't've
        """;

    public const string Negations = "not never no nobody nothing none neither nor nowhere without hardly scarcely barely n't";

    public const string Approximators =
        """
        about nearly roughly almost some over under around approximately more less fewer up upwards upward close circa approx. at
        just only barely exactly estimated as
        """;
}
