using System.Collections.Immutable;

namespace DraftLint.Reporting;

/// <summary>A run of carets or dashes under a line, with a few words behind it.</summary>
/// <param name="Start">First cell, 0-based.</param>
/// <param name="Length">Cells, at least 1.</param>
/// <param name="Label">Words behind it; may be empty.</param>
/// <param name="IsPrimary">Carets for the finding itself, dashes for what belongs to it.</param>
internal readonly record struct Mark(int Start, int Length, string Label, bool IsPrimary)
{
    /// <summary>The cell behind the label.</summary>
    public int End => Start + Length + (Label.Length == 0 ? 0 : 1 + ScreenWidth.Of(Label));
}

/// <summary>Lays marks out under a line: on one row as long as they do not touch, else on more.</summary>
internal static class CaretRows
{
    /// <summary>The rows, each in the order of its cells; the first holds the finding's own mark.</summary>
    public static ImmutableArray<ImmutableArray<Mark>> Of(IEnumerable<Mark> marks)
    {
        var rows = new List<List<Mark>>();
        foreach (var mark in marks.OrderByDescending(mark => mark.IsPrimary).ThenBy(mark => mark.Start))
        {
            var row = rows.Find(row => row.TrueForAll(other => mark.End < other.Start || other.End < mark.Start));
            if (row is null)
                rows.Add([mark]);
            else
                row.Add(mark);
        }

        return [.. rows.Select(row => row.OrderBy(mark => mark.Start).ToImmutableArray())];
    }
}
