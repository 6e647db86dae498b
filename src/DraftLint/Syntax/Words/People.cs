namespace DraftLint.Syntax.Words;

/// <summary>Words around the names of people: what a person was or will be, kin, and the things that are called after people.</summary>
internal static class People
{
    public const string Statuses = "former onetime erstwhile sometime retired ex then now acting interim incoming outgoing late elect designate nominee candidate hopeful contender";

    /// <summary>Words that may stand between a status and a title: "former longtime Senator".</summary>
    public const string TitleAdjectives = "longtime current sitting incumbent term time newly new veteran disgraced beleaguered embattled controversial popular republican democratic conservative liberal independent deputy federal local";

    public const string Kin =
        """
        son sons daughter daughters wife husband widow widower brother brothers sister sisters father mother parents grandson grandsons granddaughter
        grandfather grandmother grandchildren uncle aunt nephew niece cousin cousins stepson stepdaughter heir heirs descendant descendants namesake
        ancestor ancestors fiancé fiancée girlfriend boyfriend spouse twin kin relative relatives siblings sibling
        """;

    /// <summary>Those whose thoughts live on in books, and the books.</summary>
    public const string Thinkers =
        """
        author novelist poet philosopher essayist writer columnist historian economist critic playwright theorist theologian sociologist psychologist
        scholar thinker composer painter artist filmmaker book books essay essays memoir memoirs novel novels diary letters poem poems film
        """;

    /// <summary>Words that make a name the name of a thing: behind it ("Lincoln Center") or as its last word.</summary>
    public const string NamedThings =
        """
        act doctrine administration administrations amendment center centre prize era street avenue boulevard road lane highway drive square plaza bridge tunnel tower towers airport
        station park parkway stadium arena hall house building library museum memorial monument school schools college university institute institution foundation fund
        trust endowment hospital clinic church chapel cathedral synagogue temple mosque law laws bill bills plan plans report reports commission commissions committee
        committees council board bureau agency department ministry office court courts company corporation corp inc. ltd. llc group holdings bank banks
        partners associates brothers sons industries airlines motors electric mills foods records press post times journal gazette herald tribune
        news magazine review show award awards medal medals scholarship fellowship scholars fellows project projects initiative program programs campaign campaigns
        white presidency governorship papacy years cabinet team camp family estate trial case decision ruling rule test effect syndrome disease theorem
        principle scale index curve method model theory paradox cup bowl trophy league club team teams union party forum conference summit accord accords
        agreement pact treaty convention protocol declaration memorandum statement speech address letter letters papers tapes files scandal affair
        coefficient constant process number machine engine telescope mission ranch farm farms county city town township village parish district borough
        island islands river lake lakes creek bay beach mountain mountains mount valley canyon desert forest field fields hills heights point cove
        army navy force corps guard brigade division regiment battalion assembly senate congress parliament legislature supporters
        voters fans staff aides allies appointees nominees loyalists critics backers economics republicans democrats
        """;

    /// <summary>Of these, those that are nobody's surname: behind a title they make no person ("General Assembly").</summary>
    public const string Bodies =
        """
        department assembly electric motors dynamics foods league committee committees council board bureau agency commission corporation company university institute
        institution foundation association senate congress parliament legislature army navy force forces corps brigade division conference agreement treaty act
        administration office ministry hospital airport museum memorial library school college street avenue boulevard highway amendment doctrine prize award building synod secretariat
        """;

    /// <summary>Words that tell of a change of office.</summary>
    public const string Changes =
        """
        sworn promoted promotion resigned resigns resignation inaugurated inauguration appointed confirmed succeeded succeeds ascended elevated demoted dismissed
        fired ousted retired retires stepped steps leaves later became becoming oath inaugural confirmation left quit took takes assumed assumes elected until formerly once used won wins named chosen picked tapped hired died
        """;

    /// <summary>Words that set what was against what is, beside a title.</summary>
    public const string Contrasts = "now today nowadays ago later earlier eventually afterward afterwards young younger career careers rose risen climbed youth used originally previously predecessor successor promotion then";

    /// <summary>Spans of service: "for twelve years Councilwoman Roe fought it".</summary>
    public const string Spans = "years decades decade term terms tenure days";

    /// <summary>Common nouns that say what a person is, before a name ("economist Ivo Brandt").</summary>
    public const string Roles =
        """
        colleague colleagues friend friends neighbor neighbour economist economists historian scientist researcher researchers scholar analyst reporter journalist columnist
        author novelist poet writer playwright critic philosopher activist organizer lawyer attorney teacher student nurse doctor physician surgeon
        farmer rancher owner founder artist painter singer actor actress comedian director producer filmmaker athlete quarterback pitcher boss
        mentor classmate roommate partner billionaire businessman businesswoman entrepreneur investor engineer architect designer photographer
        psychologist psychiatrist sociologist anthropologist biologist physicist chemist geologist climatologist oceanographer epidemiologist
        resident residents voter volunteer veteran survivor spokesman spokeswoman spokesperson pollster strategist consultant adviser aide
        democrat republican libertarian congressman lawmaker biographer essayist musician composer chef bishop astronaut explorer
        """;
}
