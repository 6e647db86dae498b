using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Text;
using DraftLint.Vale;
using DraftLint.Yaml;

namespace DraftLint.Rules;

/// <summary>Reads rule files. Never throws for what a file holds: every mistake is a problem with its place and the nearest right name.</summary>
internal static class RuleReader
{
    /// <summary>Reads one rule file, examples and all; it may extend a built-in rule. Null, with problems, if it makes no rule.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="open">Reads a file that an option names, by its path from the folder of this one.</param>
    public static Rule? Read(SourceText file, ICollection<Problem> problems, Func<string, SourceText?>? open = null)
    {
        var set = new RuleFileSet(name => RuleSet.All[name], problems);
        if (Parse(file, problems, open) is { } one)
            set.Add(one);

        return set.Build() is [var rule] ? rule : null;
    }

    /// <summary>Reads one rule file without building it, since it may extend one that is read later. Null, with problems, if it is none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="open">Reads a file that an option names, by its path from the folder of this one.</param>
    /// <param name="valeName">The name of the rule if the file turns out to be one of Vale's; null to make it of the file's path.</param>
    public static RuleFile? Parse(SourceText file, ICollection<Problem> problems, Func<string, SourceText?>? open = null, string? valeName = null)
    {
        var faults = new YamlProblems(file.Path, Problem.RuleFile);
        var root = (MayBePlain(file.Content) ? PlainYaml.Read(file.Content) : null) ?? YamlReader.Read(file, faults);
        if (root is YamlMapping mapping)
        {
            var examples = mapping["examples"] is { } node ? RuleExampleReader.Read(node, faults) : [];
            return new RuleFile(mapping, faults, new Lazy<ImmutableArray<RuleExample>>(examples), open, ValeRuleFile.IsOne(mapping) ? valeName ?? ValeRuleFile.NameOf(file.Path) : null);
        }

        if (root is not null)
            faults.Add(root, "A rule file is a mapping: id, name, kind, message ...");

        foreach (var problem in faults.All)
            problems.Add(problem);

        return null;
    }

    /// <summary>Whether the fast reader may try: it has no limits of its own, for length or for brackets inside brackets.</summary>
    private static bool MayBePlain(string text) => text.Length is > 0 and < 100_000 && text.AsSpan().Count('[') + text.AsSpan().Count('{') < 2_000 && !text.Contains("[[[[", StringComparison.Ordinal);

    /// <summary>Builds the rule of a file; its own problems are added to the file's.</summary>
    /// <param name="file">The file.</param>
    /// <param name="below">The rule that it extends, or null.</param>
    public static Rule? Build(RuleFile file, Rule? below)
    {
        if (file.Mapping["extends"] is { } extends && file.Extends is null && file.Faults.Text(extends, "extends") is null)
            return null;

        var valeName = file.ValeName ?? (below is { IsVale: true } ? file.Name : null);
        var definition = below?.Definition is { } lower ? lower.Below(file.Layer, file.Examples, valeName) : new RuleDefinition([file.Layer], file.Examples) { ValeName = valeName };
        if (below is not null && file.Mapping["kind"] is YamlScalar kind && kind.Value != below.Kind)
        {
            file.Faults.Add(kind, $"\"{below.Name}\", which this rule extends, is of the kind \"{below.Kind}\": leave the kind out.");
            return null;
        }

        return Build(definition, file.Faults);
    }

    /// <summary>Reads a built-in rule file, which ends with its <c>examples:</c>: they are left alone until somebody asks for them.</summary>
    /// <remarks>The tests prove them, and they are more than half of what there is to parse.</remarks>
    public static Rule? ReadBuiltIn(string name, ICollection<Problem> problems)
    {
        var file = BuiltInFiles.Read(name);
        var end = file.Content.IndexOf("\nexamples:\n", StringComparison.Ordinal);
        var head = TextSpan.FromBounds(0, end < 0 ? file.Content.Length : end);
        var faults = new YamlProblems(name, Problem.RuleFile);
        Rule? rule = null;
        if ((PlainYaml.Read(file.Content, head.End) ?? YamlReader.Read(file, head, faults)) is { } root && faults.Mapping(root, "rule file") is { } mapping)
        {
            var examples = new Lazy<ImmutableArray<RuleExample>>(() => ReadExamples(file, head.End));
            rule = Build(new RuleDefinition([new OptionLayer(mapping, faults.File, faults.Id)], examples), faults);
        }

        foreach (var problem in faults.All)
            problems.Add(problem);

        return rule;
    }

    private static Rule? Build(RuleDefinition definition, YamlProblems faults)
    {
        var rule = RuleBuilder.Build(definition, out var problems);
        foreach (var problem in problems)
            faults.Add(problem.Position ?? new LinePosition(1, 1), problem.Message);

        return rule;
    }

    /// <summary>The examples that begin on the line behind an offset.</summary>
    private static ImmutableArray<RuleExample> ReadExamples(SourceText file, int lineEnd)
    {
        var faults = new YamlProblems(file.Path, Problem.RuleFile);
        var tail = YamlReader.Read(file, TextSpan.FromBounds(Math.Min(lineEnd + 1, file.Content.Length), file.Content.Length), faults) as YamlMapping;
        return tail?["examples"] is { } node ? RuleExampleReader.Read(node, faults) : [];
    }
}
