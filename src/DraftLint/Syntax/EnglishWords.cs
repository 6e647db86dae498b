using DraftLint.Syntax.Words;

namespace DraftLint.Syntax;

/// <summary>The closed classes of English and the word lists of everyday use, as one string of words for each class.</summary>
/// <remarks>A word may stand in several lists; its classes add up. Spelled in lower case, American and British.</remarks>
internal static class EnglishWords
{
    /// <summary>Words that fit without a table that grows.</summary>
    private const int Capacity = 7_000;

    /// <summary>Each class with its words, separated by blanks or line ends.</summary>
    public static (WordClasses Class, string Words)[] All { get; } =
    [
        (WordClasses.Article, ClosedClasses.Articles),
        (WordClasses.Determiner, ClosedClasses.Determiners),
        (WordClasses.Coordinator, ClosedClasses.Coordinators),
        (WordClasses.Subordinator, ClosedClasses.Subordinators),
        (WordClasses.Preposition, ClosedClasses.Prepositions),
        (WordClasses.Pronoun, ClosedClasses.Pronouns),
        (WordClasses.Relative, ClosedClasses.Relatives),
        (WordClasses.Determiner | WordClasses.Possessive, ClosedClasses.Possessives),
        (WordClasses.Pronoun | WordClasses.Auxiliary, ClosedClasses.PronounContractions),
        (WordClasses.Pronoun | WordClasses.Modal, ClosedClasses.PronounModalContractions),
        (WordClasses.Auxiliary, ClosedClasses.Auxiliaries),
        (WordClasses.Auxiliary | WordClasses.Negation, ClosedClasses.NegatedAuxiliaries),
        (WordClasses.Modal, ClosedClasses.Modals),
        (WordClasses.Modal | WordClasses.Negation, ClosedClasses.NegatedModals),
        (WordClasses.Negation, ClosedClasses.Negations),
        (WordClasses.Approximator, ClosedClasses.Approximators),
        (WordClasses.Adverb, Adverbs.All),
        (WordClasses.NumberWord, Numbers.Cardinals),
        (WordClasses.OrdinalWord, Numbers.Ordinals),
        (WordClasses.Unit, Numbers.Units),
        (WordClasses.Unit | WordClasses.Abbreviation, Numbers.UnitAbbreviations),
        (WordClasses.Month, Calendar.Months),
        (WordClasses.Month | WordClasses.Abbreviation, Calendar.MonthAbbreviations),
        (WordClasses.Weekday, Calendar.Weekdays),
        (WordClasses.Weekday | WordClasses.Abbreviation, Calendar.WeekdayAbbreviations),
        (WordClasses.Season, Calendar.Seasons),
        (WordClasses.Demonym, Demonyms.All),
        (WordClasses.TimeUnit, Calendar.TimeUnits),
        (WordClasses.TimeUnit | WordClasses.Abbreviation, Calendar.Hours),
        (WordClasses.None, Calendar.TimePhraseWords),
        (WordClasses.Honorific, Titles.Honorifics),
        (WordClasses.Honorific | WordClasses.Abbreviation | WordClasses.NameFollows, Titles.HonorificAbbreviations),
        (WordClasses.TitleWord, Titles.Offices),
        (WordClasses.TitleWord | WordClasses.Abbreviation | WordClasses.NameFollows, Titles.OfficeAbbreviations),
        (WordClasses.Abbreviation | WordClasses.NameFollows, Abbreviations.BeforeNames),
        (WordClasses.Abbreviation, Abbreviations.General),
        (WordClasses.Abbreviation | WordClasses.NumberFollows, Abbreviations.BeforeNumbers),
        (WordClasses.Abbreviation | WordClasses.PlaceWord, Abbreviations.States),
        (WordClasses.None, Enumerations.All),
        (WordClasses.None, Enumerations.AnnouncingNouns),
        (WordClasses.None, Verbs.PlainForms),
        (WordClasses.None, People.Statuses),
        (WordClasses.None, People.TitleAdjectives),
        (WordClasses.None, People.Kin),
        (WordClasses.None, People.NamedThings),
        (WordClasses.None, People.Bodies),
        (WordClasses.None, People.Changes),
        (WordClasses.None, People.Roles),
        (WordClasses.PastVerb, Verbs.IrregularPasts),
        (WordClasses.PastParticiple, Verbs.IrregularParticiples),
        (WordClasses.PastVerb | WordClasses.PastParticiple, Verbs.IrregularPastsAndParticiples),
        (WordClasses.SpeechVerb | WordClasses.PresentVerb, Verbs.SpeechPresents),
        (WordClasses.SpeechVerb, Verbs.SpeechPastsAndGerunds),
        (WordClasses.None, PresentVerbs.Plain),
        (WordClasses.None, PresentVerbs.ThirdPerson),
        (WordClasses.None, PresentVerbs.NounLike),
        (WordClasses.None, PresentVerbs.NounLikeThirdPerson),
        (WordClasses.Promotion, Promotions.All),
        (WordClasses.Volatile, ClaimVocabulary.Volatile),
        (WordClasses.None, ClaimVocabulary.Rates),
        (WordClasses.None, ClaimVocabulary.Trends),
        (WordClasses.None, ClaimVocabulary.Plans),
        (WordClasses.None, ClaimVocabulary.Laws),
        (WordClasses.None, ClaimVocabulary.Members),
        (WordClasses.None, ClaimVocabulary.Superlatives),
        (WordClasses.None, ClaimVocabulary.Levels),
        (WordClasses.None, ClaimVocabulary.Peers),
        (WordClasses.None, ClaimVocabulary.Labels),
        (WordClasses.None, ClaimVocabulary.Monies),
        (WordClasses.None, ClaimVocabulary.WeakUnits),
        (WordClasses.None, ClaimVocabulary.Latest),
        (WordClasses.None, ClaimVocabulary.Comparatives),
        (WordClasses.None, ClaimVocabulary.Lengths),
        (WordClasses.None, ClaimVocabulary.Seats),
        (WordClasses.None, ClaimVocabulary.Teams),
        (WordClasses.None, ClaimVocabulary.Nature),
        (WordClasses.None, SourceVocabulary.Findings),
        (WordClasses.None, SourceVocabulary.Reports),
        (WordClasses.None, SourceVocabulary.Bodies),
        (WordClasses.None, SourceVocabulary.Experts),
        (WordClasses.None, SourceVocabulary.Partisans),
        (WordClasses.None, SourceVocabulary.Studies),
        (WordClasses.None, SourceVocabulary.Contentions),
        (WordClasses.None, SourceVocabulary.QuotingVerbs),
        (WordClasses.None, SourceVocabulary.QuotedThings),
        (WordClasses.None, SourceVocabulary.WeakSources),
        (WordClasses.None, SourceVocabulary.NamelessSpeakers),
        (WordClasses.None, SourceVocabulary.Data),
        (WordClasses.None, SourceVocabulary.Passives),
        (WordClasses.None, SourceVocabulary.Turns),
        (WordClasses.None, SourceVocabulary.Thoughts),
        (WordClasses.None, SourceVocabulary.Imaginings),
        (WordClasses.None, SourceVocabulary.Searches),
        (WordClasses.None, SourceVocabulary.Acquaintances),
        (WordClasses.None, SourceVocabulary.Polls),
        (WordClasses.None, SourceVocabulary.Papers),
        (WordClasses.None, LegalVocabulary.Crimes),
        (WordClasses.None, LegalVocabulary.Verdicts),
        (WordClasses.None, LegalVocabulary.Diagnoses),
        (WordClasses.None, LegalVocabulary.Clinicians),
        (WordClasses.None, LegalVocabulary.Streets),
        (WordClasses.None, LegalVocabulary.PublicLines),
        (WordClasses.None, LegalVocabulary.Criminals),
        (WordClasses.None, LegalVocabulary.CrimeVerbs),
        (WordClasses.None, LegalVocabulary.Spoils),
        (WordClasses.None, LegalVocabulary.Figuratives),
        (WordClasses.None, LegalVocabulary.Disorders),
        (WordClasses.None, LegalVocabulary.Disordered),
    ];

    /// <summary>The table of all words.</summary>
    public static WordTable Read()
    {
        var words = new WordTable(Capacity);
        foreach (var (wordClass, list) in All)
            words.AddAll(list, wordClass);

        return words;
    }
}
