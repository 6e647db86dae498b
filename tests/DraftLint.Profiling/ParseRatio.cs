using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Facts;
using DraftLint.Rules;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Profiling;

/// <summary>The whole lint against the Markdown library's parse alone: same drafts, same process, hot, one core, in turn.</summary>
/// <remarks>Processor time, which others on the machine hardly change; two figures taken in turn drift together, and their ratio does not. The median of the rounds counts.</remarks>
internal static class ParseRatio
{
    private static readonly DateOnly Day = new(2025, 1, 16);

    /// <summary>Measures and prints.</summary>
    public static void Run(ImmutableArray<SourceText> drafts, int rounds)
    {
        var megabytes = drafts.Sum(draft => System.Text.Encoding.UTF8.GetByteCount(draft.Content)) / 1e6;
        var linter = new Linter(RuleSet.All, FactBook.BuiltIn);
        Parse(drafts);
        Lint(linter, drafts);
        var parses = new List<double>();
        var lints = new List<double>();
        var ratios = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            parses.Add(Seconds(() => Parse(drafts)));
            lints.Add(Seconds(() => Lint(linter, drafts)));
            ratios.Add(lints[^1] / parses[^1]);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{drafts.Length} drafts, {megabytes:F1} MB, {RuleSet.All.Rules.Length} rules, {rounds} rounds"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"parse {megabytes / Median(parses),8:F1} MB/s"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"lint  {megabytes / Median(lints),8:F1} MB/s"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {Median(ratios),8:F1}"));
        Console.WriteLine();
        new StageTimes(drafts, Day).Print(Median(parses));
    }

    private static void Parse(ImmutableArray<SourceText> drafts)
    {
        foreach (var draft in drafts)
            MarkdownReader.Parse(draft.Content);
    }

    private static void Lint(Linter linter, ImmutableArray<SourceText> drafts)
    {
        foreach (var draft in drafts)
            linter.Lint(draft, Day);
    }

    private static double Seconds(Action action)
    {
        var start = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToImmutableArray();
        return sorted[sorted.Length / 2];
    }
}
