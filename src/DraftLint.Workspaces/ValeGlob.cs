using System.Collections.Immutable;

namespace DraftLint.Workspaces;

/// <summary>The drafts that a section of a configuration of Vale's is about, as globs of draftlint.yml.</summary>
internal static class ValeGlob
{
    private static readonly string[] DraftExtensions = ["md", "markdown", "mdx", "txt"];

    /// <summary>Whether a section holds for every draft: <c>*</c>, <c>*.md</c>, <c>*.{md,adoc}</c>.</summary>
    public static bool IsForAll(string glob) => Choices(glob).Any(static one => one is "*" or "**" || (IsOfExtension(one) && DraftExtensions.Contains(one[2..], StringComparer.OrdinalIgnoreCase)));

    /// <summary>Whether a section is about files that are no drafts here: <c>*.adoc</c>.</summary>
    public static bool IsForOthers(string glob) => Choices(glob).All(static one => IsOfExtension(one) && !DraftExtensions.Contains(one[2..], StringComparer.OrdinalIgnoreCase));

    /// <summary>The globs of a section; empty if there are none for it.</summary>
    /// <param name="glob">The section's name.</param>
    /// <param name="folder">The way to its file's folder from that of draftlint.yml, with a slash at its end; empty for the same.</param>
    public static ImmutableArray<string> Of(string glob, string folder) =>
        [.. Choices(glob).Select(one => folder + (one.Contains('/', StringComparison.Ordinal) ? one.TrimStart('/').Replace("**.", "**/*.", StringComparison.Ordinal) : "**/" + one))];

    private static bool IsOfExtension(string glob) => glob.StartsWith("*.", StringComparison.Ordinal) && glob.AsSpan(2).IndexOfAny("/*") < 0;

    /// <summary>A glob for each choice in braces.</summary>
    private static ImmutableArray<string> Choices(string glob)
    {
        var open = glob.IndexOf('{', StringComparison.Ordinal);
        var close = open < 0 ? -1 : glob.IndexOf('}', open);
        if (close < 0)
            return [glob];

        return [.. glob[(open + 1)..close].Split(',', StringSplitOptions.TrimEntries).SelectMany(choice => Choices(glob[..open] + choice + glob[(close + 1)..]))];
    }
}
