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
