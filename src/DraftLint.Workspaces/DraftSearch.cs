using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Rules;

namespace DraftLint.Workspaces;

/// <summary>Finds the drafts that paths, folders and globs name.</summary>
/// <param name="working">The working folder, absolute.</param>
/// <param name="configurationOf">The configuration of a draft, by its full path.</param>
/// <param name="problems">Takes names that stand for nothing and folders that can't be read.</param>
internal sealed class DraftSearch(string working, Func<string, Configuration> configurationOf, ICollection<Problem> problems)
{
    private static readonly ImmutableArray<string> Extensions = [".md", ".markdown"];

    private readonly SortedDictionary<string, string> shownByPath = new(StringComparer.Ordinal);
    private readonly List<string> refused = [];

    /// <summary>The drafts as reports show them, each once, in the order of their full paths.</summary>
    public IReadOnlyList<string> Find(IReadOnlyList<string> names)
    {
        if (names.Count == 0)
            AddDefault();

        foreach (var name in names)
            AddNamed(name);

        foreach (var closed in refused)
            problems.Add(new Problem(Problem.UnreadableDraft, PathNames.Shown(closed, working), null, "The folder can't be read: permission denied or it is gone."));

        return [.. shownByPath.Values];
    }

    /// <summary>What the draftlint.yml above the working folder names, else the working folder.</summary>
    private void AddDefault()
    {
        var globs = configurationOf(Path.Join(working, "draft.md")).Drafts;
        if (!globs.Any(glob => !glob.IsExclusion))
        {
            AddFolder(working, given: null);
            return;
        }

        foreach (var glob in globs.Where(glob => !glob.IsExclusion))
            AddAll(glob.Files(Extensions, refused), root: null, given: null);
    }

    private void AddNamed(string name)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(name, working));
        if (Directory.Exists(full))
            AddFolder(full, name);
        else if (File.Exists(full) || !name.Contains('*', StringComparison.Ordinal))
            shownByPath.TryAdd(full, PathNames.Shown(full, working, name));
        else
            AddGlob(name);
    }

    private void AddFolder(string full, string? given) => AddAll(FolderWalk.Files(full, Extensions, refused), full, given);

    private void AddGlob(string name)
    {
        var pattern = name.Replace('\\', '/');
        var fault = Path.IsPathRooted(pattern) ? GlobSyntax.Fault(pattern[(Path.GetPathRoot(pattern)?.Length ?? 0)..]) : GlobSyntax.Fault(pattern);
        var found = fault is null ? new Glob(working, pattern).Files(Extensions, refused).ToList() : [];
        if (found.Count == 0)
            problems.Add(new Problem(Problem.NoDrafts, name, null, fault ?? "No file matches this pattern."));

        AddAll(found, root: null, given: null);
    }

    private void AddAll(IEnumerable<string> files, string? root, string? given)
    {
        foreach (var file in files)
        {
            if (!configurationOf(file).Excludes(file))
                shownByPath.TryAdd(file, PathNames.Shown(file, working, root is null || given is null ? null : Path.Join(given, Path.GetRelativePath(root, file))));
        }
    }
}
