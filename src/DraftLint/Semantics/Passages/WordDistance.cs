namespace DraftLint.Semantics.Passages;

/// <summary>The edit distance of two rows of words, as far as it matters.</summary>
internal static class WordDistance
{
    /// <summary>Whether a row can be made of the other by at most <paramref name="limit"/> insertions, removals and replacements of a word.</summary>
    /// <remarks>Only a band around the diagonal is computed: the time grows with length times limit.</remarks>
    public static bool IsWithin(ReadOnlySpan<uint> one, ReadOnlySpan<uint> other, int limit)
    {
        if (Math.Abs(one.Length - other.Length) > limit)
            return false;

        if (limit == 0)
            return one.SequenceEqual(other);

        var previous = new int[other.Length + 1];
        var current = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
            previous[j] = j;

        for (var i = 1; i <= one.Length; i++)
        {
            Array.Fill(current, limit + 1);
            var low = Math.Max(1, i - limit);
            var high = Math.Min(other.Length, i + limit);
            if (low == 1)
                current[0] = i;

            for (var j = low; j <= high; j++)
            {
                var replaced = previous[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[other.Length] <= limit;
    }
}
