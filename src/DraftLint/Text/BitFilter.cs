namespace DraftLint.Text;

/// <summary>A bit for some of each hash that was added (Bloom, 1970, with one bit): where it says no, the hash is in no set that was added; where it says yes, the set itself must be asked.</summary>
/// <param name="bits">Base-two logarithm of the number of bits, 6 to 31.</param>
internal readonly struct BitFilter(int bits)
{
    private readonly ulong[] words = new ulong[(1 << bits) / 64];
    private readonly int shift = 64 - bits;

    /// <summary>Adds a hash.</summary>
    public void Add(ulong hash)
    {
        var bit = BitOf(hash);
        words[bit / 64] |= 1UL << (bit % 64);
    }

    /// <summary>Whether the hash may have been added.</summary>
    public bool MayHold(ulong hash)
    {
        var bit = BitOf(hash);
        return (words[bit / 64] >> (bit % 64) & 1) != 0;
    }

    private int BitOf(ulong hash) => (int)((hash * 0x9E3779B97F4A7C15) >> shift);
}
