namespace DraftLint.Rules;

/// <summary>What a glob of draftlint.yml may hold: <c>*</c> inside a name, <c>**</c> for any folders, <c>!</c> before one that takes drafts out.</summary>
internal static class GlobSyntax
{
    private static readonly System.Buffers.SearchValues<char> ForeignMarks = System.Buffers.SearchValues.Create("?{}[]");

    /// <summary>What is wrong with a glob, as a sentence, or null.</summary>
    public static string? Fault(string glob)
    {
        var pattern = glob.AsSpan(glob.StartsWith('!') ? 1 : 0);
        if (pattern.IsWhiteSpace())
            return $"\"{glob}\" is no glob: write a path, as drafts/**/*.md.";

        if (pattern.Contains('\\'))
            return $"\"{glob}\" is no glob: folders are told apart by /, on every system.";

        if (pattern[0] == '/' || (pattern.Length > 1 && pattern[1] == ':'))
            return $"\"{glob}\" is no glob from this file's folder: take the / off its beginning.";

        if (pattern.ContainsAny(ForeignMarks))
            return $"\"{glob}\" is no glob: * stands for a part of a name and ** for any folders; there are no other marks.";

        return FaultOfSegments(glob, pattern);
    }

    private static string? FaultOfSegments(string glob, ReadOnlySpan<char> pattern)
    {
        var isClimbing = true;
        foreach (var range in pattern.Split('/'))
        {
            var segment = pattern[range];
            if (segment is ".." && !isClimbing)
                return $"\"{glob}\" is no glob: .. may only stand at its beginning.";

            if (segment.Length > 2 && segment.Contains("**", StringComparison.Ordinal))
                return $"\"{glob}\" is no glob: ** stands between slashes, as in drafts/**/*.md.";

            isClimbing &= segment is ".." or ".";
        }

        return null;
    }
}
