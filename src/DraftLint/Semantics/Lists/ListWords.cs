using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>What a word does in or around a list.</summary>
[Flags]
internal enum ListRole
{
    /// <summary>Nothing of its own.</summary>
    None = 0,

    /// <summary>and, or, nor, plus</summary>
    Joins = 1 << 0,

    /// <summary>The first word of "as well as", "along with", "together with", "not to mention".</summary>
    OpensJoint = 1 << 1,

    /// <summary>A small word inside a name: "University of Iowa", "Osama bin Laden".</summary>
    NameParticle = 1 << 2,

    /// <summary>including, such, like, namely, especially: a list of its own begins behind it.</summary>
    Introduces = 1 << 3,

    /// <summary>but, rather, instead, versus: a list ends before it.</summary>
    Breaks = 1 << 4,

    /// <summary>however, too, though: stands between commas and is no entry.</summary>
    Connective = 1 << 5,

    /// <summary>both, even, also, then, finally: stands before an entry and is no part of its key.</summary>
    LeadsEntry = 1 << 6,

    /// <summary>again, twice, more, another, other: says that the repetition is meant.</summary>
    Repeats = 1 << 7,

    /// <summary>Flew, drove, route, trip: a way may come back to a place.</summary>
    Travels = 1 << 8,

    /// <summary>north, left, win, loss: a step of a sequence that may come back.</summary>
    Step = 1 << 9,

    /// <summary>Senators, Justices, Messrs.: a title before several names.</summary>
    PluralTitle = 1 << 10,

    /// <summary>northern, former, young: tells one bearer of a name from another.</summary>
    Modifier = 1 << 11,

    /// <summary>of, from, with, who, that: behind a common noun, it says which one is meant.</summary>
    Restricts = 1 << 12,

    /// <summary>sports, arms, sales: a plural that stands before another noun ("sports cars").</summary>
    PluralModifier = 1 << 13,

    /// <summary>I, we, he, she, they: the subject of a clause.</summary>
    Subject = 1 << 14,

    /// <summary>Opens a pair: between.</summary>
    OpensPair = 1 << 15,

    /// <summary>better, early, daily: an adverb that is an adjective before a noun.</summary>
    AlsoAdjective = 1 << 17,

    /// <summary>Too thin to be called a repetition: one, other, some, thing.</summary>
    Thin = 1 << 16,
}

/// <summary>The words that lists turn on.</summary>
internal static class ListWords
{
    /// <summary>The roles of each word.</summary>
    public static LexemeTable<ListRole> Roles { get; } = new(
        ("and or nor", ListRole.Joins),
        ("plus", ListRole.Joins),
        ("as along together", ListRole.OpensJoint),
        ("not", ListRole.OpensJoint | ListRole.Breaks),
        ("of", ListRole.NameParticle | ListRole.Restricts),
        ("the de la le del della di da du des dos von van der den bin ibn al el y", ListRole.NameParticle),
        ("including include includes included like namely especially particularly notably such specifically", ListRole.Introduces),
        ("but rather instead versus vs vs. than except excluding unlike", ListRole.Breaks),
        ("however though therefore moreover furthermore indeed meanwhile consequently nevertheless nonetheless hence thus otherwise", ListRole.Connective),
        ("too still surely certainly clearly frankly apparently presumably respectively alas oh well maybe perhaps alike", ListRole.Connective),
        ("both even also then finally yes lastly eventually ultimately now possibly probably likely later", ListRole.LeadsEntry),
        ("between", ListRole.OpensPair | ListRole.Restricts),
        ("again twice more another other others once anew back same thrice alone", ListRole.Repeats),
        ("flew fly flies drove drive drives sailed sail travel travels traveled traveling travelled rode", ListRole.Travels),
        ("route routes itinerary trip tour flight shuttled bounced hopped", ListRole.Travels),
        ("north south east west northeast northwest southeast southwest left right up down forward backward win wins loss losses draw draws tie ties", ListRole.Step),
        ("red blue green white black yellow orange good bad high low hot cold day night no true false on off in out", ListRole.Step),
        ("justices senators sens. representatives reps. congressmen governors govs. presidents secretaries ministers judges professors profs. messrs. drs. generals gens.", ListRole.PluralTitle),
        ("northern southern eastern western central upper lower greater mainland former late younger young elder older old new neighboring emerging rising occupied", ListRole.Modifier),
        ("modern ancient rural urban coastal downtown postwar imperial communist nuclear democratic little big", ListRole.Modifier),
        ("with without from for about against on like among under behind inside within who whom whose that which where when to named called", ListRole.Restricts),
        ("sports sales arms news savings goods customs veterans systems communications operations women's men's children's human resources states united", ListRole.PluralModifier),
        ("better best worse worst early fast hard long daily weekly monthly yearly", ListRole.AlsoAdjective),
        ("i we he she they", ListRole.Subject),
        ("one ones some thing things something everything nothing anything everyone someone nobody everybody people part parts lot lots way ways very so quite just almost only", ListRole.Thin));

    /// <summary>The word "of".</summary>
    public static int Of { get; } = Lexicon.English["of"];

    /// <summary>The word "by".</summary>
    public static int By { get; } = Lexicon.English["by"];

    /// <summary>The word "course".</summary>
    public static int Course { get; } = Lexicon.English["course"];

    /// <summary>The word "the".</summary>
    public static int The { get; } = Lexicon.English["the"];

    /// <summary>The word "to".</summary>
    public static int To { get; } = Lexicon.English["to"];

    /// <summary>The word "as".</summary>
    public static int As { get; } = Lexicon.English["as"];

    /// <summary>The word "well".</summary>
    public static int Well { get; } = Lexicon.English["well"];

    /// <summary>The word "with".</summary>
    public static int With { get; } = Lexicon.English["with"];

    /// <summary>The word "not".</summary>
    public static int Not { get; } = Lexicon.English["not"];

    /// <summary>The word "mention".</summary>
    public static int Mention { get; } = Lexicon.English["mention"];

    /// <summary>The word "respectively".</summary>
    public static int Respectively { get; } = Lexicon.English["respectively"];

    /// <summary>The word "or".</summary>
    public static int Or { get; } = Lexicon.English["or"];

    /// <summary>The word "nor".</summary>
    public static int Nor { get; } = Lexicon.English["nor"];

    /// <summary>Whether a token has any of some roles.</summary>
    public static bool Has(Token token, ListRole roles) => (Roles[token] & roles) != 0;
}
