namespace DraftLint.Syntax;

/// <summary>The hash of a word, built letter by letter while the word is read; case does not count, a curly apostrophe is a straight one.</summary>
/// <remarks>FNV-1a with 32 bits: one multiplication a letter, and the same on every machine and in every run.</remarks>
internal static class WordHash
{
    /// <summary>The hash of the empty word.</summary>
    public const uint Empty = 2166136261;

    /// <summary>Letters of the longest word that <see cref="Pack"/> takes: two words of no more letters are equal if these are.</summary>
    public const int MostPacked = 8;

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

    /// <summary>The letters of a word, a byte for each, without case; 0 for more than <see cref="MostPacked"/> letters, and for one that is not ASCII.</summary>
    public static ulong Pack(ReadOnlySpan<char> word)
    {
        if (word.Length > MostPacked)
            return 0;

        var packed = 0UL;
        foreach (var letter in word)
        {
            var folded = Fold(letter);
            if (folded >= 128)
                return 0;

            packed = (packed << 8) | folded;
        }

        return packed;
    }

    /// <summary>A letter without its case; U+2019 and U+2018 as U+0027.</summary>
    public static char Fold(char letter) => letter < 128 ? FoldLatin(letter) : FoldOther(letter);

    // Small enough to become part of the loops that call it.
    private static char FoldLatin(char letter) => (uint)(letter - 'A') <= 'Z' - 'A' ? (char)(letter | 0x20) : letter;

    private static char FoldOther(char letter) => letter is '’' or '‘' ? '\'' : char.ToLowerInvariant(letter);
}
