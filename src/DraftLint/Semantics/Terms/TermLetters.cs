using DraftLint.Syntax;

namespace DraftLint.Semantics.Terms;

/// <summary>The letters of a run of words, without case, blanks, hyphens and apostrophes, as a hash: "Health-care", "health care" and "healthcare" are equal.</summary>
/// <remarks>A polynomial hash with 64 bits: the hash of a run is made of those of its words, so that a word is read once, however many runs it stands in.</remarks>
internal readonly record struct TermLetters
{
    private const ulong Prime = 1099511628211;

    private static readonly ulong[] Powers = PowersOfPrime();

    private readonly ulong hash;
    private readonly ulong hashButLast;
    private readonly char last;
    private readonly char lastButOne;
    private readonly short length;

    private TermLetters(ulong hash, ulong hashButLast, char last, char lastButOne, int length)
    {
        this.hash = hash;
        this.hashButLast = hashButLast;
        this.last = last;
        this.lastButOne = lastButOne;
        this.length = (short)length;
    }

    /// <summary>What is no term: a word with a digit, or more letters than <see cref="TermSpelling.Longest"/>.</summary>
    public static TermLetters None { get; } = new(0, 0, '\0', '\0', -1);

    /// <summary>Whether it is a run of letters at all.</summary>
    public bool IsTerm => length >= 0;

    /// <summary>Number of letters, a plural s at the end not counted; 0 for what is no term.</summary>
    public int Length => HasPluralEnding ? length - 1 : Math.Max((int)length, 0);

    /// <summary>The hash of the letters, a plural s at the end left out.</summary>
    public ulong Key => HasPluralEnding ? hashButLast : hash;

    private bool HasPluralEnding => length > 4 && last == 's' && lastButOne != 's';

    /// <summary>The letters of one word.</summary>
    public static TermLetters Of(ReadOnlySpan<char> word)
    {
        ulong sum = 0, sumButLast = 0;
        char latter = '\0', former = '\0';
        var count = 0;
        foreach (var character in word)
        {
            var small = (char)(character | 0x20);
            if (!char.IsAsciiLetterLower(small))
            {
                if (character is '\'' or '’')
                    continue;

                if (!char.IsLetter(character))
                    return None;

                small = WordHash.Fold(character);
            }

            if (count == TermSpelling.Longest)
                return None;

            sumButLast = sum;
            former = latter;
            latter = small;
            sum = (sum * Prime) + latter;
            count++;
        }

        return new TermLetters(sum, sumButLast, latter, former, count);
    }

    /// <summary>The letters of these words and the next one.</summary>
    public TermLetters Then(TermLetters next)
    {
        if (!IsTerm || !next.IsTerm || length + next.length > TermSpelling.Longest)
            return None;

        return next.length switch
        {
            0 => this,
            1 => new TermLetters((hash * Prime) + next.hash, hash, next.last, last, length + 1),
            _ => new TermLetters((hash * Powers[next.length]) + next.hash, (hash * Powers[next.length - 1]) + next.hashButLast, next.last, next.lastButOne, length + next.length),
        };
    }

    private static ulong[] PowersOfPrime()
    {
        var powers = new ulong[TermSpelling.Longest + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
            powers[i] = powers[i - 1] * Prime;

        return powers;
    }
}
