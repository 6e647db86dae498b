using System.Collections.Immutable;

namespace DraftLint.Text;

/// <summary>Edits of one text of which no two stand in each other's way, in the order of their places.</summary>
internal sealed class EditSet
{
    private readonly List<TextEdit> edits = [];

    /// <summary>The edits, sorted.</summary>
    public IReadOnlyList<TextEdit> Edits => edits;

    /// <summary>Takes edits in that belong together; none of them if one would collide with what is there.</summary>
    public bool TryAdd(ImmutableArray<TextEdit> together)
    {
        foreach (var edit in together)
        {
            var at = PlaceOf(edit);
            if ((at > 0 && Collide(edits[at - 1].Span, edit.Span)) || (at < edits.Count && Collide(edits[at].Span, edit.Span)))
                return false;
        }

        foreach (var edit in together)
            edits.Insert(PlaceOf(edit), edit);

        return true;
    }

    /// <summary>Where an edit belongs. The edits are apart, so the one before and the one behind are all it can touch.</summary>
    private int PlaceOf(TextEdit edit)
    {
        var low = 0;
        var high = edits.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (edits[middle].Span < edit.Span)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Two insertions at one place collide as well: their order would be left to chance.</summary>
    private static bool Collide(TextSpan left, TextSpan right) => left.OverlapsWith(right) || left == right;
}
