namespace DraftLint.Rules;

/// <summary>One sentence for every kind of pattern and for every key that a kind of check takes: the one place where options are documented.</summary>
/// <remarks>A kind with meaning is documented by its built-in rule. The tests hold that nothing is missing here and that nothing is left over.</remarks>
internal static class KindTexts
{
    private static readonly Lazy<Dictionary<string, string>> Texts = new(Write);

    /// <summary>What is documented: kinds by their names, keys as <c>kind.key</c>.</summary>
    public static IEnumerable<string> Names => Texts.Value.Keys;

    /// <summary>What a kind finds, as a sentence; empty if nothing is said of it.</summary>
    public static string Of(string kind) => Texts.Value.GetValueOrDefault(kind) ?? RuleSet.All[kind] switch
    {
        { } rule => rule.Title + ".",
        null => "",
    };

    /// <summary>What a key of a kind does, as a sentence; empty if nothing is said of it.</summary>
    public static string Of(string kind, string key) => Texts.Value.GetValueOrDefault($"{kind}.{key}", "");

    private static Dictionary<string, string> Write()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, text) in OfChecks.Concat(PatternKindTexts.All))
            texts.Add(name, text);

        return texts;
    }

    /// <summary>Keys of the kinds with meaning.</summary>
    private static (string Name, string Text)[] OfChecks =>
    [
        ("ambiguous-numeric-date.order", "How the house writes a date in figures: month first or day first."),
        ("ambiguous-numeric-date.names", "Figures that look like dates and are names."),
        ("ambiguous-surname.window", "How many paragraphs before may hold the full names."),
        ("assistant-boilerplate.phrases", "More phrases that only a writing assistant leaves behind."),
        ("bare-link.words", "Link texts that say nothing of where they lead."),
        ("confused-word.patterns", "Wrong wordings in their context, with the right word behind ->."),
        ("confused-word.pairs", "Words that are always wrong, with the right ones."),
        ("contradictory-date.tolerance", "How many days two dates of one event may differ."),
        ("contradictory-figure.tolerance", "How many percent two figures for one thing may differ."),
        ("double-space.report-as-one", "One report for the draft instead of one for each place."),
        ("doubtful-quotation.sayings", "Sayings, each with where it comes from and the names to which it is wrongly given."),
        ("duplicate-list-entry.min-entries", "Lists with fewer entries are left alone."),
        ("duplicate-list-entry.sets", "Well-known sets: a list that names one and lacks a member is told which."),
        ("duplicate-list-entry.allow", "Entries that may stand twice."),
        ("duplicate-list-entry.capitals", "Whether entries that differ only in capitals are different."),
        ("elapsed-time-mismatch.tolerance", "How many years a count of years may be off."),
        ("false-precision.digits", "From how many significant digits on a figure is exact."),
        ("full-name-first.known", "People whom the house names by surname alone."),
        ("headline-length.max-words", "The most words of a headline."),
        ("headline-length.max-characters", "The most characters of a headline."),
        ("inconsistent-honorific.style", "Whether the house writes Mr. and Ms. before names; auto goes by the draft."),
        ("inconsistent-honorific.min-references", "With fewer second references there is no habit to break."),
        ("inconsistent-honorific.majority", "How many percent of the references make a habit."),
        ("inconsistent-name.min-letters", "Shorter names are not compared."),
        ("inconsistent-name.max-distance", "How many letters two spellings of one name may differ."),
        ("inconsistent-number-style.words-below", "Whole numbers below this are written as words."),
        ("inconsistent-term.min-words", "Terms of fewer words are left alone."),
        ("inconsistent-title.note-acting", "Whether to note a title that leaves out that its holder is acting."),
        ("list-count-mismatch.max-count", "Announced counts above this are left alone."),
        ("list-count-mismatch.across-paragraphs", "Whether to count what follows in other paragraphs."),
        ("malformed-suppression.require-reason", "Whether a comment that silences a finding must say why."),
        ("malformed-title.titles", "Titles that are right as they are."),
        ("missing-part.require", "The parts that a draft must have."),
        ("missing-part.outlet", "The outlet's name for messages."),
        ("missing-part.note-sentences", "The most sentences of the author's note."),
        ("missing-part.note-style", "Whether the author's note must be in italics."),
        ("mixed-typography.quotes", "The quotation marks of the house; auto goes by the draft."),
        ("mixed-typography.dashes", "The dashes of the house; auto goes by the draft."),
        ("number-format.group", "Whether digits are grouped by commas; auto goes by the draft."),
        ("number-format.percent", "The word percent or the sign; auto goes by the draft."),
        ("number-format.currency", "The currency's sign or word; auto goes by the draft."),
        ("numeral-starts-sentence.max-words", "The largest number that is offered in words."),
        ("overlapping-list-entry.parts", "What includes what: a whole with the names of its parts."),
        ("percent-arithmetic.tolerance", "How many points a percentage may be off."),
        ("placeholder-text.words", "Words that mark a gap to be filled."),
        ("poll-without-details.window", "How many sentences before and after may hold the details."),
        ("redefined-acronym.min-uses", "How often the acronym must have been used before."),
        ("redefined-acronym.max-reports", "The most reports for one draft."),
        ("redefined-acronym.better-known", "Acronyms that readers know better than their words."),
        ("remote-diagnosis.words", "More words for illnesses of the mind."),
        ("repeated-opening.min-run", "How many sentences or paragraphs in a row must open alike."),
        ("repeated-opening.min-words", "With fewer words in common two openings are different."),
        ("repeated-passage.min-words", "Shorter passages may stand twice."),
        ("repeated-passage.similarity", "From how many percent of equal words on two passages are one, 50 to 100."),
        ("repeated-word.allow", "Pairs of words that may stand."),
        ("stray-character.no-break-space", "Whether to report no-break spaces."),
        ("tracking-link.parameters", "Parameters of web addresses that follow readers; * stands for any letters."),
        ("unattributed-quotation.min-words", "Shorter quotations are left alone."),
        ("unattributed-quotation.window", "How many sentences before and after may name the speaker."),
        ("undated-claim.threshold", "From how many signs of a claim on a sentence counts as one."),
        ("undated-claim.warn-at", "From how many signs on the claim is no mere note."),
        ("undated-claim.max-per-draft", "The most reports for one draft."),
        ("undated-claim.volatile-nouns", "More nouns whose figures change from month to month."),
        ("undated-claim.stale-after", "How old a date may be before its claim needs a newer one."),
        ("undated-relative-time.week-start", "The day on which a week begins."),
        ("undated-relative-time.strict", "Whether to report every relative time in a draft without a date."),
        ("undated-relative-time.year-turn-days", "How near to a turn of the year \"this year\" becomes doubtful."),
        ("undefined-acronym.accept-gloss", "Whether words that explain an acronym do in place of its expansion."),
        ("undefined-acronym.min-letters", "Shorter acronyms are left alone."),
        ("undefined-acronym.home-parties", "Words of a country, a colon, and the parties that a column about it may call by their letters."),
        ("undefined-acronym.max-reports", "The most reports for one draft."),
        ("unfinished-sentence.min-words", "Shorter lines without an end mark are left alone."),
        ("unparallel-list.min-entries", "Lists with fewer entries are left alone; 3 is the least."),
        ("unqualified-accusation.words", "More words for crimes."),
        ("unsourced-statistic.by-outlet", "Whether a report names the outlet that asks for sources."),
        ("unsourced-statistic.outlet", "The outlet's name for messages."),
        ("unsourced-statistic.min-count", "Smaller counts need no source."),
        ("vague-attribution.phrases", "More sources that are nobody."),
        ("vague-attribution.window", "How many sentences before and after may name the source."),
        ("weak-source.hosts", "Sites that an editor takes for no source."),
        ("word-count.about", "The length a desk asks for with \"about\"; 15 percent more or less passes."),
        ("word-count.min", "The fewest words of the body."),
        ("word-count.max", "The most words of the body."),
        ("word-count.tolerance", "How many percent of the range a draft may be outside."),
        ("word-count.outlet", "The outlet's name for messages."),
    ];
}
