using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Text;
using DraftLint.Yaml;

namespace DraftLint.Rules;

/// <summary>Reads rule files. Never throws for what a file holds: every mistake is a problem with its place and the nearest right name.</summary>
internal static class RuleReader
{
    /// <summary>Reads one rule file, examples and all. Null, with problems, if it makes no rule.</summary>
    public static Rule? Read(SourceText file, ICollection<Problem> problems)
    {
        var faults = new YamlProblems(file.Path, Problem.RuleFile);
        var rule = YamlReader.Read(file, faults) is { } root ? Read(root, faults) : null;
        foreach (var problem in faults.All)
            problems.Add(problem);

        return rule;
    }

    /// <summary>Reads a built-in rule file, which ends with its <c>examples:</c>: they are left alone until somebody asks for them.</summary>
    /// <remarks>The tests prove them, and they are more than half of what there is to parse.</remarks>
    public static Rule? ReadBuiltIn(string name, ICollection<Problem> problems)
    {
        var head = BuiltInFiles.ReadUpTo(name, "\nexamples:\n"u8);
        var faults = new YamlProblems(name, Problem.RuleFile);
        Rule? rule = null;
        if ((PlainYaml.Read(head.Content) ?? YamlReader.Read(head, faults)) is { } root && faults.Mapping(root, "rule file") is { } mapping)
        {
            var examples = new Lazy<ImmutableArray<RuleExample>>(() => ReadExamples(BuiltInFiles.Read(name), head.Content.Length));
            rule = Build(new RuleDefinition([new OptionLayer(mapping, faults.File, faults.Id)], examples), faults);
        }

        foreach (var problem in faults.All)
            problems.Add(problem);

        return rule;
    }

    private static Rule? Read(YamlNode root, YamlProblems faults)
    {
        if (root is not YamlMapping mapping)
        {
            faults.Add(root, "A rule file is a mapping: id, name, kind, message ...");
            return null;
        }

        var examples = mapping["examples"] is { } node ? RuleExampleReader.Read(node, faults) : [];
        return Build(new RuleDefinition([new OptionLayer(mapping, faults.File, faults.Id)], new Lazy<ImmutableArray<RuleExample>>(examples)), faults);
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
