using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Text;
using DraftLint.Yaml;

namespace DraftLint.Rules;

/// <summary>The rule files inside the library, read once in a process, when first asked for.</summary>
internal static class BuiltInRules
{
    private static readonly Lazy<(RuleSet All, ImmutableArray<Problem> Problems)> Files = new(ReadAll);
    private static readonly Lazy<RuleSet> RecommendedSet = new(() => new RuleSet([.. All.Rules.Select(rule => rule.AsDeclared())]));
    private static readonly Lazy<RuleSet> StrictSet = new(MakeStrict);

    /// <summary>Every built-in rule, with the severity of its file.</summary>
    public static RuleSet All => Files.Value.All;

    /// <summary>Those that are off by default switched off.</summary>
    public static RuleSet Recommended => RecommendedSet.Value;

    /// <summary>Recommended, with <c>strict: true</c> where a rule has this option.</summary>
    public static RuleSet Strict => StrictSet.Value;

    /// <summary>What is wrong with the files; the tests keep this empty.</summary>
    public static ImmutableArray<Problem> Problems => Files.Value.Problems;

    private static (RuleSet All, ImmutableArray<Problem> Problems) ReadAll()
    {
        var rules = ImmutableArray.CreateBuilder<Rule>();
        var problems = new List<Problem>();
        foreach (var name in BuiltInFiles.NamesIn("rules/"))
        {
            if (IsRuleFile(name) && RuleReader.ReadBuiltIn(name, problems) is { } rule)
                rules.Add(rule);
        }

        return (new RuleSet(rules.ToImmutable()), [.. problems]);
    }

    private static bool IsRuleFile(string resource) =>
        !resource.StartsWith("rules/facts/", StringComparison.Ordinal)
        && !resource.StartsWith("rules/outlets/", StringComparison.Ordinal)
        && !resource.StartsWith("rules/schema/", StringComparison.Ordinal);

    private static RuleSet MakeStrict()
    {
        var problems = new List<Problem>();
        var file = new YamlProblems("strict", Problem.Configuration);
        var strict = (YamlMapping)YamlReader.Read(new SourceText("strict", "strict: true"), file)!; // Written out above.
        var changes = Recommended.Rules
            .Where(rule => rule.Options.Any(option => option.Name == "strict"))
            .Select(rule => new RuleChange(rule.Name, null, new RuleOrigin("strict", new LinePosition(1, 1))) { Options = new OptionLayer(strict, "strict", Problem.Configuration) });
        return Recommended.Apply(changes, problems);
    }
}
