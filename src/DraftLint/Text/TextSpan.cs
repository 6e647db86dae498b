namespace DraftLint.Text;

/// <summary>A half-open range of the source, in UTF-16 code units from the start of the text.</summary>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Makes the span that begins at <paramref name="start"/> and holds <paramref name="length"/> code units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative start or length.</exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Start = start;
        Length = length;
    }

    /// <summary>First code unit, 0-based.</summary>
    public int Start { get; }

    /// <summary>Number of code units.</summary>
    public int Length { get; }

    /// <summary>The code unit behind the last one.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span holds nothing.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Makes the span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An end before the start.</exception>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the code unit at <paramref name="offset"/> lies inside.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether all of <paramref name="other"/> lies inside.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share at least one code unit.</summary>
    public bool OverlapsWith(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether the two share a code unit or touch.</summary>
    public bool IntersectsWith(TextSpan other) => Start <= other.End && other.Start <= End;

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>The span as <c>[3..7)</c>.</summary>
    public override string ToString() => $"[{Start}..{End})";

    /// <summary>Whether <paramref name="left"/> comes first.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes last.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes first or both are equal.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes last or both are equal.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
