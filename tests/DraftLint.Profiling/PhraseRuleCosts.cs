using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using DraftLint.Facts;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Profiling;

/// <summary>The whole lint with 10, 100, 1,000 and 10,000 phrase rules beside the built-in ones: same drafts, same process, hot, one core, in turn.</summary>
/// <remarks>Figures taken in turn drift together on a busy machine; their ratio to the ten does not.</remarks>
internal static class PhraseRuleCosts
{
    private static readonly int[] Counts = [10, 100, 1_000, 10_000];

    /// <summary>Measures and prints.</summary>
    public static void Run(ImmutableArray<SourceText> drafts, int rounds)
    {
        var files = PhraseRuleFiles.Make(drafts, Counts[^1]);
        var linters = Counts.Select(count => new Linter(RuleSet.Recommended.With(PhraseRuleFiles.Load(files, count)), FactBook.BuiltIn)).ToImmutableArray();
        var findings = linters.Select(linter => Lint(linter, drafts)).ToImmutableArray();
        var times = linters.Select(_ => new List<double>()).ToImmutableArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < linters.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                Lint(linters[i], drafts);
                times[i].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{drafts.Length} drafts, {rounds} rounds"));
        for (var i = 0; i < linters.Length; i++)
        {
            var ratio = Median([.. times[i].Zip(times[0], static (time, ten) => time / ten)]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Counts[i],6} phrase rules {Median(times[i]),9:F1} ms {ratio,6:F2} x {findings[i],6} findings"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak memory of the process {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB"));
    }

    private static int Lint(Linter linter, ImmutableArray<SourceText> drafts)
    {
        var findings = 0;
        foreach (var draft in drafts)
            findings += linter.Lint(draft, new DateOnly(2025, 1, 16)).Diagnostics.Length;

        return findings;
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToImmutableArray();
        return sorted[sorted.Length / 2];
    }
}
