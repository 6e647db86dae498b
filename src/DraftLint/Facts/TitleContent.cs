namespace DraftLint.Facts;

/// <summary>What carries the meaning of a title's words, as a hash: "of", "the", "and", "for", "to", "or", case, the spelling of a word and a plural s do not count.</summary>
/// <param name="Hash">Equal for titles that differ by nothing else: "Secretary State" and "Secretary of State".</param>
/// <param name="WordCount">Number of words that count.</param>
internal readonly record struct TitleContent(ulong Hash, int WordCount)
{
    private const ulong Prime = 1099511628211;

    /// <summary>No words.</summary>
    public static TitleContent Empty { get; } = new(14695981039346656037, 0);

    /// <summary>The content of words.</summary>
    public static TitleContent Of(ReadOnlySpan<string> words)
    {
        var content = Empty;
        foreach (var word in words)
            content = content.With(word);

        return content;
    }

    /// <summary>The content with one word more.</summary>
    public TitleContent With(ReadOnlySpan<char> word)
    {
        if (TitleWords.OtherFormOf(word) is { } usual)
            word = usual;

        if (IsSmall(word))
            return this;

        // "policies" and "policy", "affairs" and "affair" are one word.
        var isPlural = word.Length > 4 && NameFold.Fold(word[^1]) == 's' && NameFold.Fold(word[^2]) != 's';
        var isOfY = isPlural && NameFold.AreAlike(word[^3..], "ies");
        var hash = Hash;
        foreach (var letter in isOfY ? word[..^3] : isPlural ? word[..^1] : word)
            hash = With(hash, NameFold.Fold(letter));

        return new TitleContent(With(isOfY ? With(hash, 'y') : hash, ' '), WordCount + 1);
    }

    /// <summary>"of", "the", "and", "for" or "to", and "or", which stands for "of" by a slip.</summary>
    public static bool IsSmall(ReadOnlySpan<char> word) =>
        word.Length is 2 or 3 && (NameFold.AreAlike(word, "of") || NameFold.AreAlike(word, "the") || NameFold.AreAlike(word, "and") || NameFold.AreAlike(word, "for") || NameFold.AreAlike(word, "to") || NameFold.AreAlike(word, "or"));

    private static ulong With(ulong hash, char letter) => (hash ^ letter) * Prime;
}
