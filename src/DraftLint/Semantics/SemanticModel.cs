using System.Collections.Immutable;
using DraftLint.Facts;
using DraftLint.Phrases;
using DraftLint.Semantics.Acronyms;
using DraftLint.Semantics.Claims;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Lists;
using DraftLint.Semantics.Parts;
using DraftLint.Semantics.People;
using DraftLint.Semantics.Quotations;
using DraftLint.Semantics.Things;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Vale;

namespace DraftLint.Semantics;

/// <summary>What a draft means: one lazy part for each kind of meaning, computed once and shared by all checks of the draft. Used by one thread.</summary>
internal sealed class SemanticModel(Draft draft, Lexicon lexicon, FactBook facts, DateOnly asOf)
{
    private TitleNumbers? titleNumbers;
    private DraftParts? parts;
    private QuotationSet? quotations;
    private AcronymSet? acronyms;
    private DraftTimes? time;
    private QuantitySet? quantities;
    private DraftPeople? people;
    private SourceSet? sources;
    private ClaimSet? claims;
    private DraftTexts? texts;
    private PhraseScan? phrases;
    private DraftThings? things;
    private SentenceRoots? roots;
    private Dictionary<string, ValeDraft>? valeDrafts;
    private ImmutableArray<Enumeration> enumerations;
    private ImmutableArray<Announcement> announcements;

    /// <summary>The draft.</summary>
    public Draft Draft { get; } = draft;

    /// <summary>The words that the run knows.</summary>
    public Lexicon Lexicon { get; } = lexicon;

    /// <summary>People, offices, names and places that the run knows.</summary>
    public FactBook Facts { get; } = facts;

    /// <summary>The words of titles by their lexemes.</summary>
    public TitleNumbers TitleNumbers => titleNumbers ??= Facts.Titles.NumbersFor(Lexicon);

    /// <summary>The phrases of all rules of the run.</summary>
    public PhraseIndex PhraseIndex { get; init; } = PhraseIndex.Empty;

    /// <summary>The texts that the patterns of Vale's rules can't do without.</summary>
    public ValeIndex ValeIndex { get; init; } = ValeIndex.Empty;

    /// <summary>The day of the run, for drafts without a date.</summary>
    public DateOnly AsOf { get; } = asOf;

    /// <summary>The day on which the draft speaks: its own date, else the day of the run.</summary>
    public DateOnly Day => Parts.Date ?? AsOf;

    /// <summary>Headline, byline, author's note, inserts and the rest.</summary>
    public DraftParts Parts => parts ??= DraftParts.Read(Draft, Quotations);

    /// <summary>Every text that the rules of the run may read, with the parts it belongs to.</summary>
    public DraftTexts Texts => texts ??= DraftTexts.Read(this, PhraseIndex.Parts);

    /// <summary>What the automaton of the run found.</summary>
    public PhraseScan Phrases => phrases ??= PhraseIndex.Scan(Texts.Blocks);

    /// <summary>The draft as Vale's rules see it.</summary>
    /// <param name="ignores">What is to be read as code.</param>
    public ValeDraft ValeOf(ValeIgnores ignores)
    {
        valeDrafts ??= new(StringComparer.Ordinal);
        if (!valeDrafts.TryGetValue(ignores.Key, out var read))
        {
            var seen = ValeTexts.Read(Draft, ignores);
            valeDrafts[ignores.Key] = read = new ValeDraft(seen, ValeIndex.Scan(seen));
        }

        return read;
    }

    /// <summary>People, offices, dates and the like as stretches of tokens.</summary>
    public DraftThings Things => things ??= new DraftThings(this);

    /// <summary>Quoted speech and block quotations.</summary>
    public QuotationSet Quotations => quotations ??= QuotationSet.Read(Draft);

    /// <summary>Acronyms and the words that the draft gives for them.</summary>
    public AcronymSet Acronyms => acronyms ??= AcronymSet.Read(Draft, Parts);

    /// <summary>Every expression of date and time, and the time that each sentence speaks of.</summary>
    public DraftTimes Time => time ??= new DraftTimes(Draft, Day);

    /// <summary>The word roots of each sentence, and how rare they are.</summary>
    public SentenceRoots Roots => roots ??= new SentenceRoots(this);

    /// <summary>Every number with what it measures.</summary>
    public QuantitySet Quantities => quantities ??= new QuantitySet(Draft, Time);

    /// <summary>People, and the places that name them.</summary>
    public DraftPeople People => people ??= DraftPeople.Read(this);

    /// <summary>What is announced by number and then listed: "three reasons: ...".</summary>
    public ImmutableArray<Announcement> Announcements =>
        announcements.IsDefault ? announcements = AnnouncementReader.Read(Draft, Parts, Quotations) : announcements;

    /// <summary>Who or what stands behind each sentence.</summary>
    public SourceSet Sources => sources ??= new SourceSet(Draft, Quotations);

    /// <summary>Statements that change with time and are dated by nothing.</summary>
    public ClaimSet Claims => claims ??= new ClaimSet(this, ClaimTerms.Usual);

    /// <summary>Every list: those of the running text in reading order, then the Markdown lists.</summary>
    public ImmutableArray<Enumeration> Enumerations =>
        enumerations.IsDefault ? enumerations = EnumerationReader.Read(Draft, Parts, Quotations) : enumerations;
}
