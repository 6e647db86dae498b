using System.Collections.Immutable;
using DraftLint.Profiling;
using DraftLint.Text;

namespace DraftLint.Benchmarks;

/// <summary>The drafts that the benchmarks lint: made of the rules' examples, or of the paragraphs in the folder that DRAFTLINT_BENCHMARK_DRAFTS names.</summary>
internal static class BenchmarkDrafts
{
    /// <summary>The day on which they are judged.</summary>
    public static readonly DateOnly Day = new(2025, 1, 16);

    /// <summary>Makes so many drafts of 7 KB.</summary>
    public static ImmutableArray<SourceText> Make(int count) => DraftArchive.Make(count, Environment.GetEnvironmentVariable("DRAFTLINT_BENCHMARK_DRAFTS"));
}
