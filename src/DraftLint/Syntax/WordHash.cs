namespace DraftLint.Syntax;

/// <summary>The hash of a word, built letter by letter while the word is read; case does not count, a curly apostrophe is a straight one.</summary>
/// <remarks>FNV-1a with 32 bits: one multiplication a letter, and the same on every machine and in every run.</remarks>
internal static class WordHash
{
    /// <summary>The hash of the empty word.</summary>
    public const uint Empty = 2166136261;

    private const uint Prime = 16777619;

    /// <summary>The hash with one more letter.</summary>
    public static uint Add(uint hash, char letter) => (hash ^ Fold(letter)) * Prime;

    /// <summary>The hash with one more letter from a to z, of either case.</summary>
    public static uint AddLatin(uint hash, char letter) => (hash ^ (letter | 0x20u)) * Prime;

    /// <summary>The hash of a whole word.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Empty;
        foreach (var letter in word)
            hash = Add(hash, letter);

        return hash;
    }

    /// <summary>A letter without its case; U+2019 and U+2018 as U+0027.</summary>
    public static char Fold(char letter)
    {
        if (letter < 128)
            return (uint)(letter - 'A') <= 'Z' - 'A' ? (char)(letter | 0x20) : letter;

        return letter is '’' or '‘' ? '\'' : char.ToLowerInvariant(letter);
    }
}
