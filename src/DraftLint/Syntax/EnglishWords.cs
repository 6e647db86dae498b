using DraftLint.Syntax.Words;

namespace DraftLint.Syntax;

/// <summary>The closed classes of English and the word lists of everyday use, as one string of words for each class.</summary>
/// <remarks>A word may stand in several lists; its classes add up. Spelled in lower case, American and British.</remarks>
internal static class EnglishWords
{
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
        (WordClasses.TimeUnit, Calendar.TimeUnits),
        (WordClasses.TimeUnit | WordClasses.Abbreviation, Calendar.Hours),
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
        (WordClasses.PastVerb, Verbs.IrregularPasts),
        (WordClasses.PastParticiple, Verbs.IrregularParticiples),
        (WordClasses.PastVerb | WordClasses.PastParticiple, Verbs.IrregularPastsAndParticiples),
        (WordClasses.SpeechVerb | WordClasses.PresentVerb, Verbs.SpeechPresents),
        (WordClasses.SpeechVerb, Verbs.SpeechPastsAndGerunds),
        (WordClasses.Promotion, Promotions.All),
    ];
}
