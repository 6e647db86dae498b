using DraftLint.Diagnostics;
using Microsoft.Extensions.FileSystemGlobbing;

namespace DraftLint.Workspaces;

/// <summary>Finds the drafts that paths, folders and globs name.</summary>
public static class DraftFiles
{
    private static readonly string[] Extensions = [".md", ".markdown"];

    private static readonly EnumerationOptions Plain = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false, RecurseSubdirectories = false };

    /// <summary>The files, each once, in the order of their paths.</summary>
    /// <param name="names">Files (linted whatever their name), folders (every *.md and *.markdown below, less hidden folders, node_modules and links to folders) and globs.</param>
    /// <param name="folder">The folder in which relative names start.</param>
    /// <param name="problems">Takes names that stand for nothing and folders that can't be read.</param>
    public static IReadOnlyList<string> Find(IEnumerable<string> names, string folder, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(problems);
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var full = Path.GetFullPath(name, folder);
            if (Directory.Exists(full))
                AddFolder(full, name, found, problems);
            else if (File.Exists(full) || !name.AsSpan().ContainsAny('*', '?'))
                found.TryAdd(full, name);
            else
                AddGlob(name, folder, found, problems);
        }

        return [.. found.Values];
    }

    private static void AddGlob(string glob, string folder, SortedDictionary<string, string> found, ICollection<Problem> problems)
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(glob);
        var before = found.Count;
        foreach (var file in matcher.GetResultsInFullPath(folder))
            found.TryAdd(file, Path.GetRelativePath(folder, file));

        if (found.Count == before)
            problems.Add(new Problem(Problem.NoDrafts, glob, null, "No file matches this pattern."));
    }

    private static void AddFolder(string full, string name, SortedDictionary<string, string> found, ICollection<Problem> problems)
    {
        try
        {
            foreach (var file in Directory.EnumerateFiles(full, "*", Plain))
            {
                if (Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                    found.TryAdd(file, Join(name, Path.GetFileName(file)));
            }

            foreach (var below in new DirectoryInfo(full).EnumerateDirectories("*", Plain))
            {
                if (!below.Name.StartsWith('.') && below.Name != "node_modules" && below.LinkTarget is null)
                    AddFolder(below.FullName, Join(name, below.Name), found, problems);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem(Problem.UnreadableDraft, name, null, "The folder can't be read: permission denied or it is gone."));
        }
    }

    private static string Join(string folder, string name) => folder is "." or "./" ? name : Path.Join(folder, name);
}
