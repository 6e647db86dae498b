using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Text;

namespace DraftLint.Workspaces;

/// <summary>What the command line sets for one run, over every configuration.</summary>
public sealed record RunSettings
{
    /// <summary>Where a severity comes from that the command line sets, in the place of a file's name.</summary>
    public const string RuleOption = "--rule";

    /// <summary>A draftlint.yml that counts for all drafts in the place of the nearest; null for the nearest.</summary>
    public string? ConfigurationFile { get; init; }

    /// <summary>Files and folders of rules that come in.</summary>
    public ImmutableArray<string> RuleFolders { get; init; } = [];

    /// <summary>Names of rules, which leave only these on, or NAME=SEVERITY.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];
}

/// <summary>The files around a run: finds drafts and, for each, the nearest draftlint.yml with the rules and facts that it makes. Used by one thread.</summary>
public sealed class Workspace
{
    /// <summary>The name of the configuration file.</summary>
    public const string ConfigurationName = "draftlint.yml";

    private readonly string folder;
    private readonly List<Problem> problems = [];
    private readonly ConfigurationLoader loader;
    private readonly RunSelection selection;
    private readonly string? chosen;
    private readonly Dictionary<string, string?> nearestByFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Configuration> configurations = new(StringComparer.Ordinal);

    /// <summary>Opens the files around a working folder.</summary>
    /// <param name="folder">The working folder, absolute.</param>
    /// <param name="settings">What holds for this run.</param>
    public Workspace(string folder, RunSettings settings)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(settings);
        this.folder = Path.TrimEndingDirectorySeparator(folder);
        loader = new ConfigurationLoader(this.folder, problems);
        selection = new RunSelection(settings.Rules, AddedBy(settings), problems);
        if (settings.ConfigurationFile is not { } file)
            return;

        chosen = Path.GetFullPath(file, this.folder);
        if (!File.Exists(chosen))
        {
            problems.Add(new Problem(Problem.Configuration, file, null, Directory.Exists(chosen) ? "This is a folder; --config takes a file." : "There is no such file."));
            chosen = null;
        }
    }

    /// <summary>The working folder.</summary>
    public string Folder => folder;

    /// <summary>What is wrong with the files and settings so far, each told once, in the order of finding.</summary>
    public IReadOnlyList<Problem> Problems => [.. problems.Concat(selection.Unmatched).Distinct()];

    /// <summary>The drafts that names stand for, as reports show them, each once, in the order of their paths.</summary>
    /// <param name="names">Files, linted whatever their name; folders, for the Markdown files below less those that <c>drafts:</c> takes out; globs. None: what draftlint.yml names, else the working folder.</param>
    public IReadOnlyList<string> FindDrafts(IReadOnlyList<string> names) => new DraftSearch(folder, ConfigurationOf, problems).Find(names);

    /// <summary>The rules and facts for a draft.</summary>
    /// <param name="path">Its path, absolute or from the working folder; the file need not be there.</param>
    public RulesInForce RulesFor(string path)
    {
        var full = Path.GetFullPath(path, folder);
        return ConfigurationOf(full).For(full);
    }

    /// <summary>The rules of all drafts, one for each id: where drafts differ, one that is on.</summary>
    /// <param name="paths">The drafts.</param>
    public IEnumerable<Rule> RulesOf(IEnumerable<string> paths) =>
        paths.Select(path => RulesFor(path).Rules).Distinct().SelectMany(set => set.Rules)
            .GroupBy(rule => rule.Id, StringComparer.Ordinal).Select(group => group.FirstOrDefault(rule => rule.Severity > Severity.Off) ?? group.First());

    /// <summary>The draftlint.yml that counts for a draft, as reports show it, or null if there is none.</summary>
    /// <param name="path">Its path, absolute or from the working folder.</param>
    public string? ConfigurationFileFor(string path) =>
        FileFor(Path.GetDirectoryName(Path.GetFullPath(path, folder)) ?? folder) is { } file ? loader.Shown(file) : null;

    /// <summary>The rules in a file or folder of rule files.</summary>
    /// <param name="path">Its path, absolute or from the working folder.</param>
    public ImmutableArray<Rule> ReadRules(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, folder));
        if (!Path.Exists(full))
            problems.Add(new Problem(Problem.RuleFile, path, null, "There is no such file or folder."));
        else if (loader.RulesIn(full) is { FileCount: > 0 } rules)
            return rules.Rules;
        else
            problems.Add(new Problem(Problem.RuleFile, path, null, "There is no rule file (*.yml) in this folder."));

        return [];
    }

    /// <summary>Reads a draft. Null, with a problem, if it can't be read or is no text.</summary>
    /// <param name="path">Its path as reports show it.</param>
    /// <param name="problem">What is wrong, or null.</param>
    public SourceText? ReadDraft(string path, out Problem? problem) => TextFile.Read(Path.GetFullPath(path, folder), path, Problem.UnreadableDraft, "draft", out problem);

    private ImmutableArray<Rule> AddedBy(RunSettings settings) => [.. settings.RuleFolders.SelectMany(path => ReadRules(path))];

    private Configuration ConfigurationOf(string draft) => ConfigurationIn(Path.GetDirectoryName(draft) ?? folder);

    private Configuration ConfigurationIn(string start)
    {
        var file = FileFor(start);
        if (!configurations.TryGetValue(file ?? "", out var configuration))
            configurations[file ?? ""] = configuration = loader.Load(file, selection.Apply);

        return configuration;
    }

    private string? FileFor(string start) => chosen ?? Nearest(start);

    private string? Nearest(string start)
    {
        if (nearestByFolder.TryGetValue(start, out var known))
            return known;

        var here = Path.Join(start, ConfigurationName);
        var nearest = File.Exists(here) ? here : Path.GetDirectoryName(start) is { } parent ? Nearest(parent) : null;
        return nearestByFolder[start] = nearest;
    }
}
