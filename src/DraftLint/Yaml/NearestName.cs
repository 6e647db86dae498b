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

            var distance = Distance(word, candidate);
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

    /// <summary>Edits between two words: letters put in, left out, changed or swapped with their neighbor; case does not count.</summary>
    internal static int Distance(string left, string right)
    {
        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
