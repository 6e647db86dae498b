using System.Numerics;

namespace DraftLint.Text;

/// <summary>Counts the edits between two words: letters put in, left out, changed or swapped with their neighbor (Damerau, optimal string alignment).</summary>
internal static class EditDistance
{
    private const int LongestOnStack = 64;

    /// <summary>The number of edits between two words; case does not count.</summary>
    /// <param name="left">One word.</param>
    /// <param name="right">The other.</param>
    /// <param name="most">More edits than this are not counted: then the result is some larger number.</param>
    public static int Of(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int most = int.MaxValue - 1)
    {
        TrimShared(ref left, ref right);
        if (left.IsEmpty || right.IsEmpty)
            return left.Length + right.Length;

        if (Math.Abs(left.Length - right.Length) > most || !MayBeWithin(LettersOf(left), LettersOf(right), most))
            return most + 1;

        var width = right.Length + 1;
        Span<int> rows = width <= LongestOnStack ? stackalloc int[3 * LongestOnStack] : new int[3 * width];
        return Count(left, right, most, rows[..width], rows.Slice(width, width), rows.Slice(2 * width, width));
    }

    private static int Count(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int most, Span<int> beforeLast, Span<int> last, Span<int> current)
    {
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;

        var fewestInLast = 0;
        for (var i = 1; i <= left.Length; i++)
        {
            var fewest = current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                var count = Math.Min(Math.Min(last[j], current[j - 1]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    count = Math.Min(count, beforeLast[j - 2] + 1);

                current[j] = count;
                fewest = Math.Min(fewest, count);
            }

            // What follows is reckoned from these two rows alone.
            if (fewest > most && fewestInLast > most)
                return fewest;

            fewestInLast = fewest;
            var oldest = beforeLast;
            beforeLast = last;
            last = current;
            current = oldest;
        }

        return last[right.Length];
    }

    /// <summary>Whether two words with these letters may be so near: an edit changes at most two of them.</summary>
    /// <param name="left">The <see cref="LettersOf"/> one word.</param>
    /// <param name="right">Those of the other.</param>
    /// <param name="most">The most edits.</param>
    public static bool MayBeWithin(uint left, uint right, int most) => most >= 16 || BitOperations.PopCount(left ^ right) <= 2 * most;

    /// <summary>The letters of a word, told roughly by one bit for each.</summary>
    public static uint LettersOf(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var letter in word)
            letters |= 1u << (Fold(letter) & 31);

        return letters;
    }

    /// <summary>Takes off what both begin and end with; the edits are in between.</summary>
    private static void TrimShared(ref ReadOnlySpan<char> left, ref ReadOnlySpan<char> right)
    {
        while (!left.IsEmpty && !right.IsEmpty && Same(left[0], right[0]))
        {
            left = left[1..];
            right = right[1..];
        }

        while (!left.IsEmpty && !right.IsEmpty && Same(left[^1], right[^1]))
        {
            left = left[..^1];
            right = right[..^1];
        }
    }

    private static bool Same(char left, char right) => left == right || Fold(left) == Fold(right);

    private static char Fold(char letter) => letter < 128 ? (uint)(letter - 'A') <= 'Z' - 'A' ? (char)(letter | 0x20) : letter : char.ToLowerInvariant(letter);
}
