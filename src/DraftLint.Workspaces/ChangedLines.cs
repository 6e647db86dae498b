using DraftLint.Diagnostics;
using DraftLint.Text;

namespace DraftLint.Workspaces;

/// <summary>The lines of drafts that changed since a git revision, in the working copy as it is.</summary>
public sealed class ChangedLines
{
    private readonly string folder;
    private readonly Dictionary<string, List<GitLines>> linesByFile;

    private ChangedLines(string folder, Dictionary<string, List<GitLines>> linesByFile)
    {
        this.folder = folder;
        this.linesByFile = linesByFile;
    }

    /// <summary>Asks git. Null, with a problem, if it can't say.</summary>
    /// <param name="revision">A branch, tag or commit; what changed there since the two parted is no change.</param>
    /// <param name="files">The drafts, as reports show them.</param>
    /// <param name="folder">The working folder, absolute.</param>
    /// <param name="problems">Takes what keeps git from saying.</param>
    public static ChangedLines? Since(string revision, IReadOnlyList<string> files, string folder, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(problems);
        var changed = new Dictionary<string, List<GitLines>>(StringComparer.Ordinal);
        try
        {
            foreach (var group in files.GroupBy(file => GitRepository.Above(Path.GetFullPath(file, folder)) ?? throw new GitException($"there is no git repository around {file}.")))
                AddChanges(group.Key, revision, group.Select(file => Path.GetFullPath(file, folder)), changed);

            return new ChangedLines(folder, changed);
        }
        catch (GitException failure)
        {
            problems.Add(new Problem(Problem.Configuration, null, null, $"--changed-since {revision}: {failure.Message}"));
            return null;
        }
    }

    /// <summary>Whether a draft is new or has other lines.</summary>
    public bool IsChanged(string file) => linesByFile.ContainsKey(Path.GetFullPath(file, folder));

    /// <summary>The findings of a draft that lie on a changed line themselves, or have a related place that does.</summary>
    public IEnumerable<Diagnostic> Touched(LintResult draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (!linesByFile.TryGetValue(Path.GetFullPath(draft.Source.Path, folder), out var changed) || draft.Diagnostics.IsEmpty)
            return [];

        var starts = StartsOfLines(draft.Source.Content);
        return draft.Diagnostics.Where(finding => LiesOn(finding.Span) || finding.Related.Any(related => LiesOn(related.Span)));

        bool LiesOn(TextSpan span)
        {
            var first = LineOf(starts, span.Start);
            var lines = new GitLines(first, LineOf(starts, span.IsEmpty ? span.Start : span.End - 1) - first + 1);
            return changed.Exists(change => Meet(lines, change));
        }
    }

    private static List<int> StartsOfLines(string content)
    {
        List<int> starts = [0];
        for (var end = content.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = content.IndexOf('\n', end + 1))
            starts.Add(end + 1);

        return starts;
    }

    private static int LineOf(List<int> starts, int offset)
    {
        var index = starts.BinarySearch(offset);
        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>Whether two ranges share a line; where lines were only taken out, whether the words stand on both sides of the gap.</summary>
    private static bool Meet(GitLines words, GitLines change) => change.Count == 0
        ? words.First <= change.First && change.First < words.First + words.Count - 1
        : words.First < change.First + change.Count && change.First < words.First + words.Count;

    private static void AddChanges(GitRepository repository, string revision, IEnumerable<string> files, Dictionary<string, List<GitLines>> changed)
    {
        foreach (var (path, lines) in GitDiff.Read(repository.DiffSince(repository.ForkPoint(revision))))
            changed[Path.GetFullPath(path, repository.Root)] = lines;

        // What git does not know yet is new from its first line to its last.
        var tracked = repository.TrackedFiles().Select(path => Path.GetFullPath(path, repository.Root)).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.Where(file => !tracked.Contains(file)))
            changed[file] = [new GitLines(1, int.MaxValue / 2)];
    }
}
