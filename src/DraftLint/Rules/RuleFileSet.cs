using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Text;
using DraftLint.Vale;
using DraftLint.Yaml;

namespace DraftLint.Rules;

/// <summary>Rule files that are read together, so that one can extend another whatever their order.</summary>
/// <param name="known">A rule that is there already, by name or id; null if there is none.</param>
/// <param name="problems">Takes what is wrong in the files.</param>
internal sealed class RuleFileSet(Func<string, Rule?> known, ICollection<Problem> problems)
{
    /// <summary>A longer way from rule to rule nobody can follow.</summary>
    private const int LongestChain = 16;

    private readonly List<RuleFile> files = [];
    private readonly Dictionary<string, RuleFile> fileByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RuleFile> fileById = new(StringComparer.Ordinal);
    private readonly List<RuleFile> chain = [];

    /// <summary>Adds a file; one with the name or id of another is a problem, and left out.</summary>
    public void Add(RuleFile file)
    {
        var twin = Find(fileByName, file.Name) ?? Find(fileById, file.Id);
        if (twin is not null)
        {
            var isName = twin.Name == file.Name;
            var place = file.Mapping[isName ? "name" : "id"]?.Position ?? file.Mapping.Position;
            problems.Add(new Problem(Problem.RuleFile, file.Faults.File, place, $"The rule in {twin.Faults.File} has the same {(isName ? $"name, \"{file.Name}\"" : $"id, {file.Id}")}."));
            return;
        }

        files.Add(file);
        if (file.Name is not null)
            fileByName[file.Name] = file;

        if (file.Id is not null)
            fileById[file.Id] = file;
    }

    /// <summary>The rules, in the order in which their files were added. A file that makes none is a problem, and the others count.</summary>
    public ImmutableArray<Rule> Build()
    {
        var rules = ImmutableArray.CreateBuilder<Rule>(files.Count);
        foreach (var file in files)
        {
            if (Build(file) is { } rule)
                rules.Add(rule);
        }

        foreach (var file in files)
        {
            foreach (var problem in file.Faults.All)
                problems.Add(problem);
        }

        return rules.ToImmutable();
    }

    private Rule? Build(RuleFile file)
    {
        if (file.IsBuilt)
            return file.Rule;

        Rule? below = null;
        chain.Add(file);
        var isSound = file.Extends is not { } name || (below = Below(file, name)) is not null;
        chain.RemoveAt(chain.Count - 1);
        file.Finish(isSound ? RuleReader.Build(file, below) : null);
        return file.Rule;
    }

    /// <summary>The rule that a file extends; null, with a problem, if there is none.</summary>
    private Rule? Below(RuleFile file, YamlScalar name)
    {
        if ((Find(fileByName, name.Value) ?? Find(fileById, name.Value)) is not { } other)
        {
            var rule = known(name.Value);
            if (rule is null)
                file.Faults.Add(name, $"There is no rule \"{name.Value}\" to extend{NearestName.Hint(name.Value, [.. fileByName.Keys, .. RuleSet.All.Rules.Select(one => one.Name)])}");

            return rule;
        }

        if (chain.Contains(other))
        {
            file.Faults.Add(name, $"The rules extend each other in a circle: {string.Join(" -> ", chain.SkipWhile(one => one != other).Append(other).Select(one => one.Name))}.");
            return null;
        }

        if (chain.Count == LongestChain)
        {
            file.Faults.Add(name, $"This rule extends one that extends another, and so on more than {LongestChain} times.");
            return null;
        }

        var below = Build(other);
        if (below is null)
            file.Faults.Add(name, $"The rule \"{name.Value}\", which this one extends, is broken.");

        return below;
    }

    private static RuleFile? Find(Dictionary<string, RuleFile> files, string? key) => key is not null && files.TryGetValue(key, out var file) ? file : null;
}

/// <summary>A rule file that has been read and not yet built.</summary>
/// <param name="mapping">Its keys and values.</param>
/// <param name="faults">What is wrong in it.</param>
/// <param name="examples">Its examples.</param>
/// <param name="open">Reads a file that it names, by its path from the folder of this one.</param>
/// <param name="valeName">The name of a rule that is written for Vale; null for one of ours.</param>
internal sealed class RuleFile(YamlMapping mapping, YamlProblems faults, Lazy<ImmutableArray<RuleExample>> examples, Func<string, SourceText?>? open, string? valeName = null)
{
    /// <summary>The name of a rule that is written for Vale; null for one of ours.</summary>
    public string? ValeName => valeName;

    /// <summary>Its keys and values.</summary>
    public YamlMapping Mapping => mapping;

    /// <summary>What is wrong in it.</summary>
    public YamlProblems Faults => faults;

    /// <summary>Its examples.</summary>
    public Lazy<ImmutableArray<RuleExample>> Examples => examples;

    /// <summary>The file as a layer of options.</summary>
    public OptionLayer Layer => new(mapping, faults.File, faults.Id) { Open = open };

    /// <summary>The name of the rule, or null if none stands there.</summary>
    public string? Name => valeName ?? (mapping["name"] as YamlScalar)?.Value;

    /// <summary>The id of the rule, or null if none stands there.</summary>
    public string? Id => valeName ?? (mapping["id"] as YamlScalar)?.Value;

    /// <summary>The name or id of the rule that it extends, or null.</summary>
    public YamlScalar? Extends => mapping["extends"] is YamlScalar { IsNull: false } scalar && (valeName is null || !ValeKinds.Names.Contains(scalar.Value, StringComparer.Ordinal)) ? scalar : null;

    /// <summary>Whether it has been built, with or without a rule.</summary>
    public bool IsBuilt { get; private set; }

    /// <summary>The rule that it makes, or null.</summary>
    public Rule? Rule { get; private set; }

    /// <summary>Notes what was built.</summary>
    public void Finish(Rule? rule) => (IsBuilt, Rule) = (true, rule);
}
