namespace DraftLint.Syntax.Words;

/// <summary>Words that compare figures.</summary>
internal static class FigureVocabulary
{
    /// <summary>Nouns of change: "a 50 percent increase", "a fall of half".</summary>
    public const string Changes =
        """
        rise increase gain jump growth hike climb surge drop fall decline decrease cut loss reduction slide up down change raise dip spike leap boost plunge slump saving savings improvement adjustment
        """;

    /// <summary>Verbs of change that an amount follows: "rose 10 percent", "was cut by a third".</summary>
    public const string ChangeVerbs =
        """
        rose risen rise rises grew grown grow grows climbed climbs jumped jumps surged soared increased increases raised gained swelled ballooned fell fallen falls dropped drops
        declined declines decreased decreases shrank shrunk slid plunged plummeted cut reduced lost slashed dipped sank trimmed slipped slumped tumbled lowered up down
        """;

    /// <summary>Words of a change upward.</summary>
    public const string Rises =
        """
        rise increase gain jump growth hike climb surge up raise spike leap boost rose risen grew grown climbed jumped surged soared increased raised gained swelled more higher better larger bigger dearer richer
        """;

    /// <summary>Words of a change downward.</summary>
    public const string Falls =
        """
        saving savings drop fall decline decrease cut loss reduction slide down dip plunge slump fell fallen dropped declined decreased shrank shrunk slid plunged plummeted reduced lost slashed dipped
        sank trimmed slipped slumped tumbled lowered less fewer lower halving worse smaller cheaper poorer shrink shrinks
        """;

    /// <summary>Verbs that multiply or divide.</summary>
    public const string Multiples = "doubled doubling doubles tripled tripling triples trebled quadrupled quadrupling quintupled halved halving";

    /// <summary>Money that is parted into a hundred: "of each dollar, 45 cents".</summary>
    public const string Currencies = "dollar pound euro rupee cedi naira rand peso shilling franc yuan ruble rouble real krona lira ringgit baht taka";

    /// <summary>Verbs by which each gets its part of one whole: "Ruiz won 40 percent, Pell 35 percent".</summary>
    public const string Allotments = "had won got took received polled drew gave contributed supplied provided earned paid";

    /// <summary>Verbs by which each gives its part of one whole: "gas generated 40 percent of the power, wind 35 percent".</summary>
    public const string Supplies = "supplies provides generated generates produced produces covers covered brought takes gets draws receives contributes accounts";

    /// <summary>Verbs of what becomes of a thing or person in one way alone: "64 percent went to Michigan, 28 percent stayed".</summary>
    public const string Disposals = "went goes go stayed stays stay remained remains remain left leave leaves returned return returns settled settle moved move crossed fled";

    /// <summary>Verbs of a choice that is made once: "44 percent chose the hours".</summary>
    public const string Choices = "chose choose chosen picked pick voted vote opted preferred prefer";

    /// <summary>Verbs by which one takes the side of a candidate: "46 percent backed Ruiz".</summary>
    public const string Backings = "backed back supported support favored favoured wanted endorsed";

    /// <summary>Words that say that something is parted, or that name what is: "the budget is split between".</summary>
    public const string Partings = "split splits divided divides breaks broke breakdown consists comprises composed came comes come goes went spent shared mix made";

    /// <summary>What of one whole each has a part of.</summary>
    public const string Stakes = "shares stakes stake ownership vote votes ballots result results";

    /// <summary>Groups of people who may be of several at once, and answers of which several may be given.</summary>
    public const string OverlappingGroups =
        """
        women men white whites black blacks hispanic hispanics latino latinos asian asians minorities immigrants veterans students seniors adults children girls boys teenagers smokers cited cite mentioned named
        blamed reported respondents owned owns reading
        """;

    /// <summary>What money is given or taken as, a line for the words of one thing.</summary>
    public const string Sums =
        """
        fine fines fined penalty penalties
        grant grants granted award awarded
        loan loans lent borrowed loaned
        settlement settlements settled
        subsidy subsidies subsidized
        gift donation donated gave
        bailout bailouts
        bribe bribes
        ransom
        """;

    /// <summary>Words for the same people, a line for each kind.</summary>
    public const string Crowds =
        """
        jobs workers employees positions staffers
        marchers protesters demonstrators
        troops soldiers
        victims deaths
        pupils students
        homes houses dwellings
        """;

    /// <summary>What is parted by votes.</summary>
    public const string Ballots = "vote votes ballot ballots round runoff election primary race count";

    /// <summary>What lies between two percentages: "a gap of 21 points".</summary>
    public const string Gaps = "gap difference margin spread lead deficit disparity swing advantage edge divide distance";

    /// <summary>Those who are for something, in an answer to a question.</summary>
    public const string Ayes = "yes for favor favored favour favoured support supported supports back backed approve approved approves agree agreed agrees knew like liked";

    /// <summary>Those who are against it.</summary>
    public const string Noes = "no against opposed oppose opposes disapprove disapproved disapproves disagree disagreed disagrees";

    /// <summary>Those who are neither: nothing can be left over.</summary>
    public const string Undecided =
        """
        else rest remainder undecided unsure neither others know opinion nobody none abstained abstain abstaining sure uncertain spoiled spoilt blank minds
        """;

    /// <summary>Forms of one verb, with its nouns, that no ending makes; a line for each.</summary>
    public const string Families =
        """
        sold sell sells selling sale sales bought buy buys buying buyer buyers purchase purchased paid pay pays paying payment payments spent spend spends spending cost costs price priced
        lost lose loses losing loss losses
        lent lend lends lending loan loans loaned borrowed borrow borrows borrowing
        built build builds building buildings
        born bore bear bears borne bearing birth births
        died die dies dying death deaths dead killed kill kills killing
        flew fly flies flown flying flight flights
        drove drive drives driven driving
        wrote write writes written writing
        spoke speak speaks spoken speech speeches
        fought fight fights fighting
        taught teach teaches teaching
        sat sit sits sitting seat seats seated
        fell fall falls fallen falling
        drew draw draws drawn drawing
        heard hear hears hearing hearings
        chose choose chosen choice
        fed feed feeds feeding
        signed sign signs signing signature signatures
        fled flee flees fleeing
        shot shoot shoots shooting shootings
        stole steal steals stolen theft
        swore swear sworn
        rode ride rides ridden riding
        swam swim swims swimming
        dug dig digs digging
        sank sink sinks sunk sinking
        won win wins winning
        expelled expel expels expulsion expulsions
        wed wedding weddings
        storey storeys floor floors
        jobs job workers worker employees employee positions staffers
        marchers protesters demonstrators
        troops soldiers troop soldier
        pupils students pupil student
        homes houses dwellings home house
        """;

    /// <summary>Words that any sentence may share with another one.</summary>
    public const string LightWords =
        """
        made make makes making took take takes taken taking gave give gives given giving got get gets getting went go goes gone going came come comes coming put puts putting had has have having
        people person man men woman women thing things time times year years way part parts number numbers place places world country state states day days week weeks life
        good bad big small great little long short whole many much more most few new old own last first next other same such used use uses called said says say like know known think
        """;
}
