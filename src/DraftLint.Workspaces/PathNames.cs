namespace DraftLint.Workspaces;

/// <summary>How paths are told apart and shown.</summary>
internal static class PathNames
{
    /// <summary>Whether a path lies below a folder; both absolute.</summary>
    public static bool IsBelow(string path, string folder)
    {
        var isRoot = folder.EndsWith(Path.DirectorySeparatorChar);
        return path.StartsWith(folder, StringComparison.Ordinal) && path.Length > folder.Length && (isRoot || path[folder.Length] == Path.DirectorySeparatorChar);
    }

    /// <summary>The name of a file in reports: from the working folder, with <c>/</c>; one outside of it as it was given.</summary>
    /// <param name="full">Its absolute path.</param>
    /// <param name="working">The working folder, absolute.</param>
    /// <param name="given">As the person wrote it; by default from the working folder if that lies below the file's folder, else absolute.</param>
    public static string Shown(string full, string working, string? given = null)
    {
        if (IsBelow(full, working))
            return WithSlashes(Path.GetRelativePath(working, full));

        if (given is not null)
            return WithSlashes(given);

        if (RulePackage.NameOf(full) is { } name)
            return name;

        var folder = Path.GetDirectoryName(full);
        return WithSlashes(folder is not null && IsBelow(working, folder) ? Path.GetRelativePath(working, full) : full);
    }

    private static string WithSlashes(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
