namespace DraftLint.Reporting.Sarif;

/// <summary>Lets the gravest of many through, and of equally grave ones the first, in one pass.</summary>
internal sealed class SarifQuota
{
    private const int Ranks = 6;

    private readonly int[] room = new int[Ranks];

    /// <summary>Shares out the room.</summary>
    /// <param name="ranks">The ranks of all, 0 for the gravest.</param>
    /// <param name="most">How many get through.</param>
    public SarifQuota(IEnumerable<int> ranks, int most)
    {
        var counts = new int[Ranks];
        foreach (var rank in ranks)
            counts[rank]++;

        for (var rank = 0; rank < Ranks; rank++)
        {
            room[rank] = Math.Min(counts[rank], most);
            most -= room[rank];
        }
    }

    /// <summary>Whether the next one of a rank gets through.</summary>
    public bool Take(int rank) => room[rank]-- > 0;
}
