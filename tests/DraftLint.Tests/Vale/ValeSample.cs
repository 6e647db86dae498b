using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Tests.Vale;

/// <summary>Rules in Vale's form and what they say of texts.</summary>
internal static class ValeSample
{
    private static readonly DateOnly Day = new(2025, 1, 16);

    /// <summary>A rule of the style "House" whose file holds some YAML; it must be sound.</summary>
    public static Rule Rule(string yaml, string name = "Sample")
    {
        var problems = new List<Problem>();
        var rule = RuleReader.Read(new SourceText($"styles/House/{name}.yml", yaml), problems);
        Assert.Equal("", string.Join("; ", problems.Select(static problem => $"{problem.Position?.Line}: {problem.Message}")));
        return Assert.IsType<Rule>(rule);
    }

    /// <summary>What a file is told, with the lines.</summary>
    public static IEnumerable<string> ProblemsOf(string yaml)
    {
        var problems = new List<Problem>();
        _ = RuleReader.Read(new SourceText("styles/House/Sample.yml", yaml), problems);
        return problems.Select(problem => $"{problem.Position?.Line}:{problem.Position?.Column} {problem.Message}");
    }

    /// <summary>The findings of rules in a draft, those that count.</summary>
    public static IReadOnlyList<Diagnostic> Lint(string draft, params Rule[] rules)
    {
        var result = new Linter(new RuleSet([.. rules]), FactBook.Empty) { ThrowsFaults = true }.Lint(new SourceText("a.md", draft), Day);
        Assert.Empty(result.Problems);
        return [.. result.Diagnostics.Where(static finding => finding.Suppression is null)];
    }

    /// <summary>The findings as "line:column words".</summary>
    public static IEnumerable<string> Found(string yaml, string draft)
    {
        var source = new SourceText("a.md", draft);
        return Lint(draft, Rule(yaml)).Select(finding => $"{source.PositionOf(finding.Span.Start).Line}:{source.PositionOf(finding.Span.Start).Column} {draft.Substring(finding.Span.Start, finding.Span.Length)}");
    }

    /// <summary>The messages.</summary>
    public static IEnumerable<string> Said(string yaml, string draft) => Lint(draft, Rule(yaml)).Select(static finding => finding.Message);
}
