using System.Collections.Immutable;

namespace DraftLint.Workspaces;

/// <summary>The drafts that a section of a configuration of Vale's is about, as globs of draftlint.yml.</summary>
internal static class ValeGlob
{
    private static readonly string[] DraftExtensions = ["md", "markdown", "mdx", "txt"];

    /// <summary>Whether a section holds for every draft: <c>*</c>, <c>*.md</c>, <c>*.{md,adoc}</c>.</summary>
    public static bool IsForAll(string glob) => Choices(glob).Any(static one => one is "*" or "**" or "*.*" or "*.md");

    /// <summary>Whether a line of <c>[formats]</c> says what is so anyway: <c>mdx = md</c>.</summary>
    public static bool IsDraftFormat(string extension, string format) => DraftExtensions.Contains(extension, StringComparer.OrdinalIgnoreCase) && DraftExtensions.Contains(format, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a section is about files that are no drafts here: <c>*.adoc</c>.</summary>
    public static bool IsForOthers(string glob) => Choices(glob).All(static one => IsOfExtension(one) && !DraftExtensions.Contains(one[2..], StringComparer.OrdinalIgnoreCase));

    /// <summary>The globs of a section; empty if there are none for it.</summary>
    /// <param name="glob">The section's name.</param>
    /// <param name="folder">The way to its file's folder from that of draftlint.yml, with a slash at its end; empty for the same.</param>
    public static ImmutableArray<string> Of(string glob, string folder) =>
        [.. Choices(glob).Where(static one => !IsForOthers(one)).Select(one => folder + (one.Contains('/', StringComparison.Ordinal) ? OverFolders(one.TrimStart('/')) : "**/" + one))];

    /// <summary>Vale's <c>*</c> goes over folders as well: <c>docs/*.md</c> is <c>docs/**/*.md</c> here.</summary>
    private static string OverFolders(string glob)
    {
        var parts = glob.Replace("**.", "**/*.", StringComparison.Ordinal).Split('/').Select(static part => part == "*" ? "**" : part).ToList();
        if (parts.Count > 1 && parts[^1].StartsWith("*.", StringComparison.Ordinal) && parts[^2] != "**")
            parts.Insert(parts.Count - 1, "**");

        return string.Join('/', parts);
    }

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
