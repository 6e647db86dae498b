using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Workspaces;

/// <summary>Reads the rule files of folders, each folder once.</summary>
/// <param name="working">The working folder, absolute.</param>
/// <param name="problems">Takes what is wrong in the files.</param>
internal sealed class RuleFolders(string working, ICollection<Problem> problems)
{
    /// <summary>How the names of rule files end.</summary>
    public static ImmutableArray<string> Extensions { get; } = [".yml", ".yaml"];

    /// <summary>Folders beside rules that hold no rules.</summary>
    private static readonly string[] OtherFolders = ["facts", "outlets", "schema"];

    private readonly Dictionary<string, RuleFolder> folderByPath = new(StringComparer.Ordinal);

    /// <summary>The rules of one file or of all files below a folder, in the order of their paths; those with <c>enabled: false</c> are off.</summary>
    /// <param name="path">The file or folder, absolute.</param>
    public RuleFolder Read(string path)
    {
        if (!folderByPath.TryGetValue(path, out var folder))
            folderByPath[path] = folder = File.Exists(path) ? ReadFiles(ConfigurationLoader.FolderOf(path), [path]) : ReadFiles(path, [.. FilesOf(path)]);

        return folder;
    }

    private IEnumerable<string> FilesOf(string folder)
    {
        var refused = new List<string>();
        var hasValeRooms = ValeFolder.HasRooms(folder);
        foreach (var file in FolderWalk.Files(folder, Extensions, refused))
        {
            var first = Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)[0];
            if (!OtherFolders.Contains(first, StringComparer.Ordinal) && !(hasValeRooms && first == ValeFolder.Rooms) && !file.EndsWith(ValeFolder.TestFile, StringComparison.Ordinal))
                yield return file;
        }

        foreach (var closed in refused)
            problems.Add(new Problem(Problem.RuleFile, PathNames.Shown(closed, working), null, "The folder can't be read: permission denied or it is gone."));
    }

    /// <summary>A file that a rule file names, as a dictionary; null if it can't be read.</summary>
    private SourceText? CompanionOf(string rule, string path)
    {
        var full = Path.GetFullPath(path, ConfigurationLoader.FolderOf(rule));
        return TextFile.Read(full, PathNames.Shown(full, working), Problem.RuleFile, "file", out _);
    }

    private RuleFolder ReadFiles(string folder, IReadOnlyList<string> files)
    {
        var set = new RuleFileSet(Known, problems);
        var style = new ValeFolder(folder, files);
        foreach (var file in files)
        {
            var source = TextFile.Read(file, PathNames.Shown(file, working), Problem.RuleFile, "rule file", out var problem);
            if (problem is not null)
                problems.Add(problem);

            if (source is not null && RuleReader.Parse(source, problems, path => CompanionOf(file, path), style.RuleOf(file)) is { } one)
                set.Add(one);
        }

        return new RuleFolder([.. set.Build().Select(rule => rule.AsDeclared())], files.Count);
    }

    /// <summary>A rule that another folder has, or a built-in one.</summary>
    private Rule? Known(string name)
    {
        foreach (var rule in folderByPath.Values.SelectMany(folder => folder.Rules))
        {
            if (rule.Name == name || rule.Id == name)
                return rule;
        }

        return RuleSet.All[name];
    }
}

/// <summary>What a folder of rule files gave.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="FileCount">How many files it holds, those that make no rule too.</param>
internal sealed record RuleFolder(ImmutableArray<Rule> Rules, int FileCount);
