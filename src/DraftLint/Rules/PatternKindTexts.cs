namespace DraftLint.Rules;

/// <summary>One sentence for every kind of pattern and each of its keys, for <see cref="KindTexts"/>.</summary>
internal static class PatternKindTexts
{
    /// <summary>Keys that many kinds share.</summary>
    private static readonly (string Key, string Text)[] Shared =
    [
        ("scope", "Where it looks: text, prose, headline, heading, list, table, blockquote, quotation, emphasis, link, image, footnote, caption, byline, author-note, front-matter, code, comment, joined by & and |, with ~ for not."),
        ("ignorecase", "Whether capitals don't count; by default they do, but a phrase in lower case may begin a sentence."),
        ("nonword", "Whether a match may begin or end inside a word."),
        ("matching", "By words, with any gap and any apostrophe between them, or by characters as they stand."),
        ("exceptions", "Phrases inside which a match is left alone."),
    ];

    /// <summary>What a kind finds, and its own keys.</summary>
    private static readonly (string Kind, string Text, (string Key, string Text)[] Keys, string SharedKeys)[] Kinds =
    [
        ("existence", "Words or phrases that should not stand.",
        [
            ("tokens", "Words, phrases and patterns to report."),
            ("raw", "Pieces of one pattern, taken as they are and put before the tokens."),
            ("append", "Whether raw stands behind the tokens."),
            ("action", "What the fix does: remove takes the words out."),
        ], "scope ignorecase nonword matching exceptions"),
        ("substitution", "A wording with a better one.",
        [
            ("swap", "Wordings or patterns with better ones; several better ones are parted by |."),
            ("action", "What the fix does: replace writes the better wording."),
        ], "scope ignorecase nonword matching exceptions"),
        ("occurrence", "Too many or too few of something.",
        [
            ("token", "The pattern that is counted."),
            ("per", "In what it is counted: each block of the scope, each sentence, or the whole draft."),
            ("min", "The fewest that there must be."),
            ("max", "The most that there may be."),
        ], "scope ignorecase matching"),
        ("repetition", "A word typed twice.",
        [
            ("tokens", "The words that must not be repeated, or patterns for them; by default all."),
            ("max", "How often a word may stand in a row."),
            ("exceptions", "Words that may be repeated."),
        ], "scope ignorecase matching"),
        ("consistency", "Two variants of one thing in one draft.",
        [
            ("either", "Variants, each with the other one; the rarer is reported."),
        ], "scope ignorecase nonword matching"),
        ("conditional", "A thing that wants another one in the draft and has none.",
        [
            ("first", "The pattern of the thing; its group is what is compared."),
            ("second", "The pattern of what it wants, anywhere in the draft, with the same group."),
            ("exceptions", "Things that want nothing."),
        ], "scope ignorecase matching"),
        ("capitalization", "Headings in the wrong capitals.",
        [
            ("match", "The form: $title, $sentence, $lower, $upper, or a pattern for the whole text."),
            ("style", "Whose title case it is."),
            ("exceptions", "Words that keep what they have."),
            ("indicators", "Signs behind which a first word may stand."),
        ], "scope"),
        ("metric", "A formula over counts that comes out as it should not.",
        [
            ("formula", "Counts, numbers and + - * / ^ sqrt( ): words / sentences."),
            ("condition", "When to report: > 25."),
        ], "scope"),
        ("readability", "A draft that asks for more years of school than the desk wants.",
        [
            ("grade", "The highest mean grade that passes."),
            ("metrics", "Flesch-Kincaid, Gunning Fog, Coleman-Liau, SMOG or Automated Readability; of several the mean counts."),
        ], "scope"),
        ("spelling", "Words that stand in none of the dictionaries.",
        [
            ("dictionaries", "Hunspell dictionaries (.dic with its .aff) or lists of words (.txt), by their paths from this file; without one nothing is reported."),
            ("ignore", "Words that are right."),
            ("filters", "Patterns of words that are right."),
            ("capitalized", "Whether words with a capital inside a sentence are judged too."),
        ], "scope"),
        ("sequence", "Words and things in order.",
        [
            ("pattern", "Words and <person>, <office>, <place>, <organisation>, <date>, <number>, <money>, <quotation>, <acronym>, <list>, <word>; with ? * + {0,3} | ( ) and names as who=<person>."),
            ("report", "The name of the part that is reported; by default all of it."),
            ("to", "What to write instead, with the names of parts in braces."),
        ], "scope ignorecase matching exceptions"),
        ("required", "A part that a draft must have.",
        [
            ("part", "The part: one that desks ask for, or heading, paragraph, list, table, blockquote, quotation, link, image, footnote, code."),
            ("min", "How many there must be at least; 1 where max is not set."),
            ("max", "How many there may be at most."),
        ], ""),
    ];

    /// <summary>All of them: kinds by their names, keys as <c>kind.key</c>.</summary>
    public static IEnumerable<(string Name, string Text)> All
    {
        get
        {
            foreach (var (kind, text, keys, shared) in Kinds)
            {
                yield return (kind, text);
                foreach (var (key, sentence) in keys)
                    yield return ($"{kind}.{key}", sentence);

                foreach (var (key, sentence) in Shared)
                {
                    if (shared.Split(' ').Contains(key, StringComparer.Ordinal))
                        yield return ($"{kind}.{key}", sentence);
                }
            }
        }
    }
}
