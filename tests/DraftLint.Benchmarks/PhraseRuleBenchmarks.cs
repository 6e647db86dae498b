using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using DraftLint.Facts;
using DraftLint.Profiling;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Benchmarks;

/// <summary>The whole lint of fifty drafts with the recommended rules and 10, 100, 1,000 or 10,000 phrase rules beside them; the ratio is to the ten.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class PhraseRuleBenchmarks
{
    private const int DraftCount = 50;

    private readonly ImmutableArray<SourceText> drafts = BenchmarkDrafts.Make(DraftCount);
    private Linter linter = new(RuleSet.Recommended, FactBook.BuiltIn);

    /// <summary>Ten rules.</summary>
    [GlobalSetup(Target = nameof(TenRules))]
    public void LoadTen() => Load(10);

    /// <summary>A hundred rules.</summary>
    [GlobalSetup(Target = nameof(HundredRules))]
    public void LoadHundred() => Load(100);

    /// <summary>A thousand rules.</summary>
    [GlobalSetup(Target = nameof(ThousandRules))]
    public void LoadThousand() => Load(1_000);

    /// <summary>Ten thousand rules.</summary>
    [GlobalSetup(Target = nameof(TenThousandRules))]
    public void LoadTenThousand() => Load(10_000);

    /// <summary>The lint with ten.</summary>
    [Benchmark(Baseline = true)]
    public int TenRules() => Lint();

    /// <summary>The lint with a hundred.</summary>
    [Benchmark]
    public int HundredRules() => Lint();

    /// <summary>The lint with a thousand.</summary>
    [Benchmark]
    public int ThousandRules() => Lint();

    /// <summary>The lint with ten thousand.</summary>
    [Benchmark]
    public int TenThousandRules() => Lint();

    private void Load(int count) => linter = new(RuleSet.Recommended.With(PhraseRuleFiles.Load(PhraseRuleFiles.Make(drafts, count), count)), FactBook.BuiltIn);

    private int Lint()
    {
        var findings = 0;
        foreach (var draft in drafts)
            findings += linter.Lint(draft, BenchmarkDrafts.Day).Diagnostics.Length;

        return findings;
    }
}
