using System.Collections.Immutable;
using DraftLint.Text;

namespace DraftLint.Syntax;

/// <summary>The way from each offset of a block's prose back to the source.</summary>
/// <remarks>
/// Segments are sorted and cover the prose without a gap. In a verbatim segment both lengths are equal and offsets run in step;
/// in any other the whole prose of the segment stands for the whole source of it (an entity, an escape, a line break with its quotation marks).
/// </remarks>
internal sealed class ProseMap(ImmutableArray<ProseSegment> segments)
{
    /// <summary>The segments, in order.</summary>
    public ImmutableArray<ProseSegment> Segments => segments;

    /// <summary>The source of a range of the prose: from the source of its first code unit to the end of that of its last.</summary>
    public TextSpan InSource(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (segments.IsEmpty)
            return new TextSpan(0, 0);

        var first = segments[Find(start)];
        var from = first.SourceStart + (first.IsVerbatim ? Math.Min(start - first.Start, first.Length) : start >= first.End ? first.SourceLength : 0);
        if (length == 0)
            return new TextSpan(from, 0);

        var last = segments[Find(start + length - 1)];
        var to = last.IsVerbatim ? last.SourceStart + (start + length - last.Start) : last.SourceEnd;
        return TextSpan.FromBounds(from, to);
    }

    private int Find(int offset)
    {
        int low = 0, high = segments.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (segments[middle].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}

/// <summary>A piece of prose and the source it comes from.</summary>
/// <param name="Start">Offset in the prose, 0-based.</param>
/// <param name="Length">Length in the prose.</param>
/// <param name="SourceStart">Offset in the source, 0-based.</param>
/// <param name="SourceLength">Length in the source.</param>
internal readonly record struct ProseSegment(int Start, int Length, int SourceStart, int SourceLength)
{
    public int End => Start + Length;

    public int SourceEnd => SourceStart + SourceLength;

    public bool IsVerbatim => Length == SourceLength;
}
