using DraftLint.Text;

namespace DraftLint.Yaml;

/// <summary>Finds the right name for a mistyped one: "mesage" is nearest to "message".</summary>
internal static class NearestName
{
    /// <summary>The candidate with the fewest edits, if a third of the letters or less are wrong; else null. Of equals, the first.</summary>
    public static string? Of(string word, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var fewest = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) >= fewest)
                continue;

            var distance = EditDistance.Of(word, candidate);
            if (distance < fewest)
                (nearest, fewest) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>A clause to end a message: <c>; did you mean "message"?</c>, else the few that there are, else a full stop.</summary>
    public static string Hint(string word, IReadOnlyCollection<string> candidates)
    {
        if (Of(word, candidates) is { } nearest)
            return $"; the nearest is \"{nearest}\".";

        return candidates.Count is > 0 and <= 24 ? $"; write {string.Join(", ", candidates)}." : ".";
    }
}
