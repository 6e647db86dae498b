using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Outlets;
using DraftLint.Rules;
using DraftLint.Text;
using DraftLint.Vale;

namespace DraftLint.Workspaces;

/// <summary>Reads configurations with all that they extend, each file once.</summary>
/// <param name="working">The working folder, absolute.</param>
/// <param name="problems">Takes what is wrong in the files.</param>
internal sealed class ConfigurationLoader(string working, ICollection<Problem> problems)
{
    private readonly RuleFolders ruleFolders = new(working, problems);
    private readonly Dictionary<string, ConfigurationFile> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FactBook> factBooks = new(StringComparer.Ordinal);

    /// <summary>The rules of a file or folder of rule files.</summary>
    /// <param name="path">Absolute.</param>
    public RuleFolder RulesIn(string path) => ruleFolders.Read(path);

    /// <summary>The configuration of a draftlint.yml.</summary>
    /// <param name="path">Its absolute path; null for the built-in rules alone.</param>
    /// <param name="ofTheRun">What the command line sets over it.</param>
    public Configuration Load(string? path, Func<RuleSet, RuleSet> ofTheRun)
    {
        var resolution = new ConfigurationResolution(this, problems);
        if (path is null)
            resolution.AddSet("recommended");
        else
            resolution.AddFile(path);

        var folder = path is null ? working : FolderOf(path);
        var drafts = path is null ? [] : FileAt(path).Drafts.Select(glob => new Glob(folder, glob.Text)).ToImmutableArray();
        return new Configuration(resolution.Steps, drafts, FactsOf(resolution.Facts), ofTheRun);
    }

    /// <summary>The name of a file in reports.</summary>
    public string Shown(string path) => PathNames.Shown(path, working);

    /// <summary>A configuration file as it is written; one that can't be read sets nothing.</summary>
    public ConfigurationFile FileAt(string path)
    {
        if (files.TryGetValue(path, out var known))
            return known;

        var source = TextFile.Read(path, Shown(path), Problem.Configuration, "configuration", out var problem);
        if (problem is not null)
            problems.Add(problem);

        return files[path] = source is null ? new ConfigurationFile(Shown(path)) : ConfigurationReader.Read(source, problems);
    }

    /// <summary>A submission profile of the house; null, with a problem, if it can't be read.</summary>
    public OutletProfile? OutletAt(string path)
    {
        var source = TextFile.Read(path, Shown(path), Problem.Configuration, "submission profile", out var problem);
        if (problem is not null)
            problems.Add(problem);

        return source is null ? null : OutletReader.Read(source, problems);
    }

    /// <summary>Reads the files of a vocabulary; false if none is there.</summary>
    /// <param name="path">Its folder, absolute.</param>
    /// <param name="words">Takes the words.</param>
    public bool ReadVocabulary(string path, ValeVocabulary words)
    {
        var isThere = false;
        foreach (var name in new[] { ValeVocabulary.AcceptFile, ValeVocabulary.RejectFile })
        {
            var file = Path.Join(path, name);
            if (!File.Exists(file))
                continue;

            isThere = true;
            if (TextFile.Read(file, Shown(file), Problem.RuleFile, "vocabulary", out var problem) is { } source)
                words.Read(source, name == ValeVocabulary.AcceptFile, problems);
            else if (problem is not null)
                problems.Add(problem);
        }

        return isThere;
    }

    /// <summary>The folder of a file.</summary>
    public static string FolderOf(string path) => Path.GetDirectoryName(path) ?? path;

    private FactBook FactsOf(IReadOnlyList<string> paths)
    {
        var key = string.Join('\n', paths);
        if (factBooks.TryGetValue(key, out var known))
            return known;

        var sources = new List<SourceText>();
        foreach (var path in paths)
        {
            if (TextFile.Read(path, Shown(path), Problem.FactsFile, "facts file", out var problem) is { } source)
                sources.Add(source);
            else if (problem is not null)
                problems.Add(problem);
        }

        return factBooks[key] = FactBook.Read(sources, problems);
    }
}
