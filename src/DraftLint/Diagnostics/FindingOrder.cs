using System.Collections.Immutable;

namespace DraftLint.Diagnostics;

/// <summary>The one order of findings in a draft: start, end, id, message.</summary>
internal static class FindingOrder
{
    /// <summary>Compares two findings of one draft.</summary>
    public static int Compare(Diagnostic left, Diagnostic right)
    {
        var byPlace = left.Span.CompareTo(right.Span);
        if (byPlace != 0)
            return byPlace;

        var byId = string.CompareOrdinal(left.Rule.Id, right.Rule.Id);
        return byId != 0 ? byId : string.CompareOrdinal(left.Message, right.Message);
    }

    /// <summary>Sorted findings, each said once.</summary>
    public static ImmutableArray<Diagnostic> WithoutRepeats(List<Diagnostic> sorted)
    {
        var result = ImmutableArray.CreateBuilder<Diagnostic>(sorted.Count);
        foreach (var finding in sorted)
        {
            if (result.Count == 0 || Compare(result[^1], finding) != 0)
                result.Add(finding);
        }

        return result.DrainToImmutable();
    }
}
