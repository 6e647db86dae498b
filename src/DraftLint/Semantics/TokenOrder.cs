namespace DraftLint.Semantics;

/// <summary>Something that was read at a token of a block.</summary>
internal interface IAtToken
{
    /// <summary>Index in the block of its first token.</summary>
    int FirstToken { get; }
}

/// <summary>Looks up what stands in the order of its tokens, by binary search.</summary>
internal static class TokenOrder
{
    /// <summary>Number of the first of all that begins at a token or behind it; how many they are if none does.</summary>
    public static int FirstFrom<T>(ReadOnlySpan<T> all, int token)
        where T : IAtToken
    {
        int low = 0, high = all.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].FirstToken < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
