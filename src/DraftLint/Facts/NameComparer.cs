namespace DraftLint.Facts;

/// <summary>Compares names as <see cref="NameFold"/> does, for dictionaries that are asked with a piece of a text.</summary>
internal sealed class NameComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    private NameComparer()
    {
    }

    /// <summary>The comparer.</summary>
    public static NameComparer Instance { get; } = new();

    public bool Equals(string? x, string? y) => x is not null && y is not null && NameFold.AreAlike(x, y);

    public int GetHashCode(string obj) => GetHashCode(obj.AsSpan());

    public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();

    public bool Equals(ReadOnlySpan<char> alternate, string other) => NameFold.AreAlike(alternate, other);

    public int GetHashCode(ReadOnlySpan<char> alternate) => (int)NameFold.HashOf(alternate);
}
