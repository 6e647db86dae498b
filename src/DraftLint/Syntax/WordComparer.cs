namespace DraftLint.Syntax;

/// <summary>Compares words without case and with one kind of apostrophe, as <see cref="Lexicon"/> does.</summary>
internal sealed class WordComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    public static WordComparer Instance { get; } = new();

    public bool Equals(string? x, string? y) => x is not null && y is not null && Equals(x.AsSpan(), y);

    public bool Equals(ReadOnlySpan<char> alternate, string other)
    {
        if (alternate.Length != other.Length)
            return false;

        for (var i = 0; i < alternate.Length; i++)
        {
            if (WordHash.Fold(alternate[i]) != WordHash.Fold(other[i]))
                return false;
        }

        return true;
    }

    public int GetHashCode(string obj) => GetHashCode(obj.AsSpan());

    public int GetHashCode(ReadOnlySpan<char> alternate) => (int)WordHash.Of(alternate);

    public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();
}
