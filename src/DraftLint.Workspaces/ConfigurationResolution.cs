using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Outlets;
using DraftLint.Rules;
using DraftLint.Vale;
using DraftLint.Yaml;

namespace DraftLint.Workspaces;

/// <summary>Follows <c>extends:</c> from one draftlint.yml and puts what the files set in the order in which it counts.</summary>
/// <remarks>
/// A file's extended entries come first, then its outlet, its <c>rules:</c>, its <c>overrides:</c>. A file without <c>extends:</c> stands on the
/// recommended rules, unless something stands below it already: <c>[strict, ./house.yml]</c> is strict with the house's changes.
/// </remarks>
internal sealed class ConfigurationResolution(ConfigurationLoader loader, ICollection<Problem> problems)
{
    private static readonly string[] FactsExtensions = [.. RuleFolders.Extensions];

    private readonly List<ConfigurationStep> steps = [];
    private readonly List<string> facts = [];
    private readonly List<string> chain = [];
    private RuleSet current = RuleSet.Empty;

    /// <summary>All steps, in order.</summary>
    public ImmutableArray<ConfigurationStep> Steps => [.. steps];

    /// <summary>The facts files, each once, with their absolute paths.</summary>
    public IReadOnlyList<string> Facts => facts;

    /// <summary>Adds a built-in set.</summary>
    public void AddSet(string name) => Add(new ConfigurationStep(
        name switch
        {
            "strict" => RuleSet.Strict.Rules,
            "all" => RuleSet.All.Rules,
            _ => RuleSet.Recommended.Rules,
        },
        []));

    /// <summary>Adds a file with all that it extends.</summary>
    /// <param name="path">Absolute.</param>
    public void AddFile(string path)
    {
        chain.Add(path);
        var file = loader.FileAt(path);
        var folder = ConfigurationLoader.FolderOf(path);
        if (!file.Extends.IsDefault)
        {
            foreach (var entry in file.Extends)
                AddExtended(entry, folder);
        }
        else if (steps.Count == 0)
            AddSet("recommended");

        if (file.Outlet is { } outlet)
            AddOutlet(outlet, folder);

        if (file.Vale is { } vale)
            AddVale(vale, folder);

        if (current["malformed-suppression"] is not null)
            Add(new ConfigurationStep([], file.Suppressions));

        Add(new ConfigurationStep([], file.Rules));
        foreach (var one in file.Overrides)
            Add(new ConfigurationStep([], one.Rules, [.. one.Drafts.Select(glob => new Glob(folder, glob.Text))]));

        foreach (var glob in file.Facts)
            AddFacts(glob, folder);

        chain.RemoveAt(chain.Count - 1);
    }

    private void AddExtended(PlacedText entry, string folder)
    {
        if (ConfigurationFile.SetNames.Contains(entry.Text, StringComparer.Ordinal))
        {
            AddSet(entry.Text);
            return;
        }

        if (entry.Text.StartsWith(RulePackage.Prefix, StringComparison.Ordinal))
        {
            if (RulePackage.Find(entry.Text, out var fault) is { } content)
                AddPath(content, entry);
            else
                Refuse(entry, fault!); // What is not found has a fault.

            return;
        }

        AddPath(Path.TrimEndingDirectorySeparator(Path.GetFullPath(entry.Text, folder)), entry);
    }

    private void AddPath(string path, PlacedText entry)
    {
        if (Directory.Exists(path))
            AddFolder(path, entry);
        else if (!File.Exists(path))
            Refuse(entry, Missing(entry.Text, path));
        else if (chain.Contains(path, StringComparer.Ordinal))
            Refuse(entry, $"The files extend each other in a circle: {string.Join(" -> ", chain.Append(path).Select(loader.Shown))}.");
        else
            AddFile(path);
    }

    /// <summary>Reports an entry. The recommended rules stand in for what was meant, so that the drafts are linted and no rule's name is unknown for want of it.</summary>
    private void Refuse(PlacedText entry, string message)
    {
        Report(entry, message);
        if (steps.Count == 0)
            AddSet("recommended");
    }

    private void AddFolder(string path, PlacedText entry)
    {
        var rules = loader.RulesIn(path);
        if (rules.FileCount == 0)
            Report(entry, $"There is no rule file (*.yml) in \"{entry.Text}\".");

        Add(new ConfigurationStep(rules.Rules, []));
    }

    /// <summary>Adds what an outlet sets: one of the library by its id, or a profile of the house by its path.</summary>
    private void AddOutlet(PlacedText outlet, string folder)
    {
        if (OutletLibrary.Find(outlet.Text, problems) is { } known)
        {
            // A set of the house's own rules need not have all that a profile speaks of.
            Add(new ConfigurationStep([], [.. known.Changes.Where(change => current[change.Rule] is not null)]));
            return;
        }

        if (!IsPath(outlet.Text))
            Report(outlet, OutletLibrary.Unknown(outlet.Text));
        else if (loader.OutletAt(Path.GetFullPath(outlet.Text, folder)) is { } profile)
            Add(new ConfigurationStep([], profile.Changes));
    }

    /// <summary>Adds the vocabularies, and tells the rules of Vale's that are there what holds for all of them.</summary>
    private void AddVale(ValeConfiguration vale, string folder)
    {
        var words = new ValeVocabulary();
        foreach (var entry in vale.Vocabularies)
        {
            var path = Path.GetFullPath(entry.Text, folder);
            if (!loader.ReadVocabulary(path, words))
                Report(entry, $"There is no {ValeVocabulary.AcceptFile} and no {ValeVocabulary.RejectFile} in \"{entry.Text}\".");
        }

        if (vale.Vocabularies is [var first, ..])
            Add(new ConfigurationStep(words.Rules(loader.Shown(Path.Join(Path.GetFullPath(first.Text, folder), ValeVocabulary.AcceptFile)), problems), []));

        var layer = words.Layer(vale);
        if (!layer.Mapping.Entries.IsEmpty)
            Add(new ConfigurationStep([], [.. current.Rules.Where(static rule => rule.IsVale).Select(rule => new RuleChange(rule.Name, null, vale.Origin) { Options = layer })]));
    }

    private static bool IsPath(string text) => text.Contains('/', StringComparison.Ordinal) || text.EndsWith(".yml", StringComparison.Ordinal) || text.EndsWith(".yaml", StringComparison.Ordinal);

    private static string Missing(string text, string path)
    {
        if (!IsPath(text))
            return $"\"{text}\" is no set of rules{NearestName.Hint(text, [.. ConfigurationFile.SetNames, "a path such as ./house.yml"])}";

        var folder = ConfigurationLoader.FolderOf(path);
        if (!Directory.Exists(folder))
            return $"There is no file or folder \"{text}\".";

        var names = Directory.EnumerateFileSystemEntries(folder).Select(name => Path.GetFileName(name)).Order(StringComparer.Ordinal);
        return NearestName.Of(Path.GetFileName(path), names) is { } nearest
            ? $"There is no file or folder \"{text}\"; the nearest is \"{nearest}\"."
            : $"There is no file or folder \"{text}\".";
    }

    private void AddFacts(PlacedText glob, string folder)
    {
        var refused = new List<string>();
        var found = new Glob(folder, glob.Text).Files(FactsExtensions, refused).ToList();
        foreach (var closed in refused)
            problems.Add(new Problem(Problem.FactsFile, loader.Shown(closed), null, "The folder can't be read: permission denied or it is gone."));

        if (found.Count == 0 && refused.Count == 0)
            Report(glob, $"No facts file matches \"{glob.Text}\".");

        facts.AddRange(found.Where(file => !facts.Contains(file, StringComparer.Ordinal)));
    }

    private void Add(ConfigurationStep step)
    {
        if (step.Added.IsEmpty && step.Changes.IsEmpty)
            return;

        steps.Add(step);
        var next = step.Of(current, problems);
        if (step.Where is null)
            current = next;
    }

    private void Report(PlacedText at, string message) => problems.Add(new Problem(Problem.Configuration, at.Origin.File, at.Origin.Position, message));
}
