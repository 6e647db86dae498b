using System.Collections.Immutable;

namespace DraftLint.Reporting;

/// <summary>A run of carets or dashes under a line, with a few words behind it.</summary>
/// <param name="Start">First cell, 0-based.</param>
/// <param name="Length">Cells; 0 for a label that stands alone, because it does not fit behind its mark.</param>
/// <param name="Label">Words behind it; may be empty.</param>
/// <param name="IsPrimary">Carets for the finding itself, dashes for what belongs to it.</param>
internal readonly record struct Mark(int Start, int Length, string Label, bool IsPrimary)
{
    /// <summary>The cell behind the label.</summary>
    public int End => Start + Length + (Label.Length == 0 ? 0 : ScreenWidth.Of(Label) + (Length == 0 ? 0 : 1));

    /// <summary>The mark as it is, or the mark and its label apart where the two together are wider than the screen.</summary>
    /// <param name="width">Cells of the screen.</param>
    public IEnumerable<Mark> Fitted(int width) => Label.Length == 0 || End <= width
        ? [this]
        : [this with { Label = "" }, this with { Start = Math.Max(0, Math.Min(Start, width - ScreenWidth.Of(Label))), Length = 0 }];
}

/// <summary>Lays marks out under a line: on one row as long as they do not touch, else on more.</summary>
internal static class CaretRows
{
    /// <summary>The rows, each in the order of its cells; the first holds the finding's own mark, and a label that stands alone is below it.</summary>
    public static ImmutableArray<ImmutableArray<Mark>> Of(IEnumerable<Mark> marks)
    {
        var rows = new List<List<Mark>>();
        foreach (var mark in marks.OrderByDescending(mark => mark.IsPrimary).ThenBy(mark => mark.Length == 0).ThenBy(mark => mark.Start))
        {
            var row = rows.Find(row => row.TrueForAll(other => mark.Length > 0 && other.Length > 0 && (mark.End < other.Start || other.End < mark.Start)));
            if (row is null)
                rows.Add([mark]);
            else
                row.Add(mark);
        }

        return [.. rows.Select(row => row.OrderBy(mark => mark.Start).ToImmutableArray())];
    }
}
