using DraftLint.Checks.Acronyms;
using DraftLint.Checks.Claims;
using DraftLint.Checks.Comments;
using DraftLint.Checks.Figures;
using DraftLint.Checks.Legal;
using DraftLint.Checks.Links;
using DraftLint.Checks.Lists;
using DraftLint.Checks.Patterns;
using DraftLint.Checks.People;
using DraftLint.Checks.Quotations;
using DraftLint.Checks.Submission;
using DraftLint.Checks.Time;
using DraftLint.Checks.Typography;
using DraftLint.Checks.Words;
using DraftLint.Rules;
using System.Collections.Frozen;

namespace DraftLint.Checks;

/// <summary>Every kind of check with its constructor. One line for each kind.</summary>
internal static class CheckCatalog
{
    /// <summary>From the name of a kind to the constructor that reads its options.</summary>
    public static FrozenDictionary<string, Func<RuleOptions, Check>> Kinds { get; } = new Dictionary<string, Func<RuleOptions, Check>>(StringComparer.Ordinal)
    {
        ["acronym-before-expansion"] = _ => new AcronymBeforeExpansion(),
        ["acronym-expansion-mismatch"] = _ => new AcronymExpansionMismatch(),
        ["ambiguous-numeric-date"] = options => new AmbiguousNumericDate(options),
        ["ambiguous-surname"] = options => new AmbiguousSurname(options),
        ["anniversary-mismatch"] = _ => new AnniversaryMismatch(),
        ["anonymous-source"] = _ => new AnonymousSource(),
        ["assistant-boilerplate"] = options => new AssistantBoilerplate(options),
        ["bare-link"] = options => new BareLink(options),
        ["boilerplate-insert"] = _ => new BoilerplateInsert(),
        ["capitalization"] = options => new Capitalization(options),
        ["conditional"] = options => new Conditional(options),
        ["confused-word"] = options => new ConfusedWord(options),
        ["consistency"] = options => new Consistency(options),
        ["contradictory-date"] = options => new ContradictoryDate(options),
        ["contradictory-figure"] = options => new ContradictoryFigure(options),
        ["doubtful-quotation"] = options => new DoubtfulQuotation(options),
        ["double-space"] = options => new DoubleSpace(options),
        ["duplicate-list-entry"] = options => new DuplicateListEntry(options),
        ["elapsed-time-mismatch"] = options => new ElapsedTimeMismatch(options),
        ["existence"] = options => new Existence(options),
        ["false-precision"] = options => new FalsePrecision(options),
        ["full-name-first"] = options => new FullNameFirst(options),
        ["future-already-past"] = _ => new FutureAlreadyPast(),
        ["headline-length"] = options => new HeadlineLength(options),
        ["impossible-date"] = _ => new ImpossibleDate(),
        ["inconsistent-honorific"] = options => new InconsistentHonorific(options),
        ["inconsistent-name"] = options => new InconsistentName(options),
        ["inconsistent-number-style"] = options => new InconsistentNumberStyle(options),
        ["inconsistent-term"] = options => new InconsistentTerm(options),
        ["inconsistent-title"] = options => new InconsistentTitle(options),
        ["leftover-markup"] = _ => new LeftoverMarkup(),
        ["list-count-mismatch"] = options => new ListCountMismatch(options),
        ["malformed-front-matter"] = _ => new MalformedFrontMatter(),
        ["malformed-range"] = _ => new MalformedRange(),
        ["malformed-suppression"] = options => new MalformedSuppression(options),
        ["malformed-title"] = options => new MalformedTitle(options),
        ["metric"] = options => new Metric(options),
        ["misnamed-entity"] = _ => new MisnamedEntity(),
        ["missing-part"] = options => new MissingPart(options),
        ["mixed-typography"] = options => new MixedTypography(options),
        ["number-format"] = options => new NumberFormat(options),
        ["numeral-starts-sentence"] = options => new NumeralStartsSentence(options),
        ["occurrence"] = options => new Occurrence(options),
        ["overlapping-list-entry"] = options => new OverlappingListEntry(options),
        ["percent-arithmetic"] = options => new PercentArithmetic(options),
        ["personal-data"] = _ => new PersonalData(),
        ["placeholder-text"] = options => new PlaceholderText(options),
        ["poll-without-details"] = options => new PollWithoutDetails(options),
        ["present-tense-for-the-dead"] = _ => new PresentTenseForTheDead(),
        ["previously-published"] = _ => new PreviouslyPublished(),
        ["punctuation-spacing"] = _ => new PunctuationSpacing(),
        ["rate-without-period"] = _ => new RateWithoutPeriod(),
        ["readability"] = options => new Readability(options),
        ["redefined-acronym"] = options => new RedefinedAcronym(options),
        ["redundant-unit"] = _ => new RedundantUnit(),
        ["remote-diagnosis"] = options => new RemoteDiagnosis(options),
        ["repeated-opening"] = options => new RepeatedOpening(options),
        ["repeated-passage"] = options => new RepeatedPassage(options),
        ["repeated-word"] = options => new RepeatedWord(options),
        ["repetition"] = options => new Repetition(options),
        ["required"] = options => new Required(options),
        ["respectively-mismatch"] = _ => new RespectivelyMismatch(),
        ["sequence"] = options => new Sequence(options),
        ["spelling"] = options => new Spelling(options),
        ["stacked-honorific"] = _ => new StackedHonorifics(),
        ["stray-character"] = options => new StrayCharacter(options),
        ["substitution"] = options => new Substitution(options),
        ["title-out-of-date"] = _ => new TitleOutOfDate(),
        ["tracking-link"] = options => new TrackingLink(options),
        ["unattributed-quotation"] = options => new UnattributedQuotation(options),
        ["unbalanced-bracket"] = _ => new UnbalancedBracket(),
        ["unbalanced-quotation"] = _ => new UnbalancedQuotation(),
        ["undated-claim"] = options => new UndatedClaim(options),
        ["undated-relative-time"] = options => new UndatedRelativeTime(options),
        ["undefined-acronym"] = options => new UndefinedAcronym(options),
        ["unfinished-sentence"] = options => new UnfinishedSentence(options),
        ["unparallel-list"] = options => new UnparallelList(options),
        ["unqualified-accusation"] = options => new UnqualifiedAccusation(options),
        ["unsourced-statistic"] = options => new UnsourcedStatistic(options),
        ["unused-suppression"] = _ => new UnusedSuppression(),
        ["vague-attribution"] = options => new VagueAttribution(options),
        ["weak-source"] = options => new WeakSource(options),
        ["weekday-date-mismatch"] = _ => new WeekdayDateMismatch(),
        ["word-count"] = options => new WordCount(options),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
