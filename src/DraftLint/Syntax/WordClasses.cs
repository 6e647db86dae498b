namespace DraftLint.Syntax;

/// <summary>What a word can be, by the closed classes of English and the gazetteers; a word may belong to several.</summary>
[Flags]
public enum WordClasses : ulong
{
    /// <summary>Nothing is known.</summary>
    None = 0,

    /// <summary>the, a, an</summary>
    Article = 1UL << 0,

    /// <summary>this, that, these, each, every, some, any, no, both, all, my, his ...</summary>
    Determiner = 1UL << 1,

    /// <summary>and, or, nor, plus</summary>
    Coordinator = 1UL << 2,

    /// <summary>because, although, if, when, while, since, unless, that ...</summary>
    Subordinator = 1UL << 3,

    /// <summary>of, in, to, from, with, by ...</summary>
    Preposition = 1UL << 4,

    /// <summary>I, you, he, she, it, we, they, me, him ...</summary>
    Pronoun = 1UL << 5,

    /// <summary>who, whom, whose, which, that</summary>
    Relative = 1UL << 6,

    /// <summary>my, your, his, her, its, our, their</summary>
    Possessive = 1UL << 7,

    /// <summary>is, was, be, have, had, do, did, and their negated and clipped forms</summary>
    Auxiliary = 1UL << 8,

    /// <summary>will, would, can, could, may, might, shall, should, must, and their negated forms</summary>
    Modal = 1UL << 9,

    /// <summary>A finite past form that is nothing else or mostly that ("went", "said"); regular -ed forms are recognized by their ending, not listed.</summary>
    PastVerb = 1UL << 10,

    /// <summary>A present form of a common verb ("go", "goes", "says").</summary>
    PresentVerb = 1UL << 11,

    /// <summary>An irregular past participle ("gone", "taken").</summary>
    PastParticiple = 1UL << 12,

    /// <summary>not, never, n't forms</summary>
    Negation = 1UL << 13,

    /// <summary>An adverb of the closed set or a common one ("now", "also", "then").</summary>
    Adverb = 1UL << 14,

    /// <summary>one, two, twelve, thirty, hundred, thousand, million, dozen, half ...</summary>
    NumberWord = 1UL << 15,

    /// <summary>first, second, thirtieth ...</summary>
    OrdinalWord = 1UL << 16,

    /// <summary>January, Jan. ...</summary>
    Month = 1UL << 17,

    /// <summary>Monday, Mon. ...</summary>
    Weekday = 1UL << 18,

    /// <summary>spring, summer, fall, autumn, winter</summary>
    Season = 1UL << 19,

    /// <summary>second, minute, hour, day, week, month, quarter, year, decade, century and their plurals</summary>
    TimeUnit = 1UL << 20,

    /// <summary>Mr., Mrs., Ms., Dr., Prof., Sir, Messrs. ...</summary>
    Honorific = 1UL << 21,

    /// <summary>A word that may begin or belong to a title of office ("Secretary", "Sen.", "Gov.", "acting").</summary>
    TitleWord = 1UL << 22,

    /// <summary>Belongs to a name of a state, country or city in the gazetteer.</summary>
    PlaceWord = 1UL << 23,

    /// <summary>An adjective of nationality or region ("Russian", "European").</summary>
    Demonym = 1UL << 24,

    /// <summary>Belongs to a person's name in the facts files.</summary>
    NameWord = 1UL << 25,

    /// <summary>A common given name.</summary>
    GivenName = 1UL << 26,

    /// <summary>A unit of measure or money in words ("percent", "miles", "dollars").</summary>
    Unit = 1UL << 27,

    /// <summary>about, nearly, roughly, almost, some, over ...</summary>
    Approximator = 1UL << 28,

    /// <summary>A verb of saying, in any form ("said", "argues", "according").</summary>
    SpeechVerb = 1UL << 29,

    /// <summary>dead, killed, refugees, jobs, unemployment ...: a noun whose count changes with time.</summary>
    Volatile = 1UL << 30,

    /// <summary>Begins a phrase of the phrase automaton.</summary>
    StartsPhrase = 1UL << 31,

    /// <summary>An English word of everyday use in lower case (so that its capital says nothing of a name).</summary>
    CommonWord = 1UL << 32,

    /// <summary>An -ing form.</summary>
    Gerund = 1UL << 33,

    /// <summary>A common adjective.</summary>
    Adjective = 1UL << 34,

    /// <summary>newsletter, subscribe, register, related ...: a word of site promotion or page furniture.</summary>
    Promotion = 1UL << 35,

    /// <summary>A form that is written with a stop ("Inc.", "Jan.", "U.S.", "etc.").</summary>
    Abbreviation = 1UL << 36,

    /// <summary>An abbreviation before a name, which ends no sentence ("Mr.", "Sen.", "Mt.").</summary>
    NameFollows = 1UL << 37,

    /// <summary>An abbreviation only where a number comes next ("No. 5", "p. 55").</summary>
    NumberFollows = 1UL << 38,
}
