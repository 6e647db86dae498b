using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using DraftLint.Facts;
using DraftLint.Rules;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Benchmarks;

/// <summary>The whole lint with the recommended rules against the Markdown library's parse alone: one draft of the founding size, and an archive of 10 MB.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class LintBenchmarks
{
    private readonly Linter linter = new(RuleSet.Recommended, FactBook.BuiltIn);
    private ImmutableArray<SourceText> drafts;

    /// <summary>How many drafts of 7 KB are linted, one after the other.</summary>
    [Params(1, 1_500)]
    public int Drafts { get; set; }

    /// <summary>Makes the drafts.</summary>
    [GlobalSetup]
    public void Make() => drafts = BenchmarkDrafts.Make(Drafts);

    /// <summary>The floor under any linter of Markdown.</summary>
    [Benchmark(Baseline = true)]
    public int MarkdownParse()
    {
        var blocks = 0;
        foreach (var draft in drafts)
            blocks += MarkdownReader.Parse(draft.Content).Count;

        return blocks;
    }

    /// <summary>From text to findings.</summary>
    [Benchmark]
    public int Lint()
    {
        var findings = 0;
        foreach (var draft in drafts)
            findings += linter.Lint(draft, BenchmarkDrafts.Day).Diagnostics.Length;

        return findings;
    }
}
