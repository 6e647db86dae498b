using System.Globalization;
using System.Text;

namespace DraftLint.Workspaces;

/// <summary>One of several parts of a run: which drafts are in it hangs on their paths alone, so every machine parts them alike.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Count">How many parts there are.</param>
public readonly record struct Shard(int Number, int Count)
{
    /// <summary>The whole run.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Reads "2/8"; false if it is nothing of this sort.</summary>
    public static bool TryParse(string? text, out Shard shard)
    {
        shard = Whole;
        var parts = text?.Split('/') ?? [];
        if (parts.Length != 2 || !TryNumber(parts[0], out var number) || !TryNumber(parts[1], out var count) || number > count)
            return false;

        shard = new Shard(number, count);
        return true;
    }

    /// <summary>Whether a draft is in this part.</summary>
    /// <param name="path">Its path from the base folder, with <c>/</c>.</param>
    public bool Holds(string path) => Count == 1 || Hash(path) % (ulong)Count == (ulong)(Number - 1);

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;

    /// <summary>FNV-1a, 64 bits, and a last mix, for its low bits follow the last letter closely.</summary>
    private static ulong Hash(string path)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in Encoding.UTF8.GetBytes(path))
            hash = (hash ^ unit) * 1099511628211UL;

        hash ^= hash >> 33;
        hash *= 0xFF51AFD7ED558CCDUL;
        return hash ^ (hash >> 33);
    }
}
