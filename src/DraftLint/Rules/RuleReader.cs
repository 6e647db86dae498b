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

    /// <summary>Reads a rule file that ends with its <c>examples:</c>, which are left alone until somebody asks for them.</summary>
    /// <remarks>For built-in rules, whose examples the tests prove: they are more than half of what there is to parse.</remarks>
    public static Rule? ReadLazily(SourceText file, ICollection<Problem> problems)
    {
        var cut = file.Content.IndexOf("\nexamples:\n", StringComparison.Ordinal) + 1;
        if (cut == 0)
            return Read(file, problems);

        var faults = new YamlProblems(file.Path, Problem.RuleFile);
        Rule? rule = null;
        if (YamlReader.Read(file, new TextSpan(0, cut), faults) is { } root && faults.Mapping(root, "rule file") is { } mapping)
        {
            var examples = new Lazy<ImmutableArray<RuleExample>>(() => ReadExamples(file, cut));
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

    private static ImmutableArray<RuleExample> ReadExamples(SourceText file, int start)
    {
        var faults = new YamlProblems(file.Path, Problem.RuleFile);
        var tail = YamlReader.Read(file, TextSpan.FromBounds(start, file.Content.Length), faults) as YamlMapping;
        return tail?["examples"] is { } node ? RuleExampleReader.Read(node, faults) : [];
    }
}
