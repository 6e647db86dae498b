using System.Diagnostics;
using System.Globalization;
using DraftLint.Facts;
using DraftLint.Rules;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Profiling;

/// <summary>What the first draft of a process waits for, stage by stage, cold. Each figure can be taken once in a process.</summary>
internal static class StartTimes
{
    /// <summary>Measures and prints.</summary>
    public static void Run()
    {
        Take("the facts", () => _ = FactBook.BuiltIn);
        Take("the rules", () => _ = RuleSet.Recommended);
        Take("English", () => _ = Lexicon.English);
        Take("the vocabulary", () => _ = new Vocabulary(RuleSet.Recommended, FactBook.BuiltIn).Lexicon);
        var linter = new Linter(RuleSet.Recommended, FactBook.BuiltIn);
        var source = new SourceText("first.md", "# Two lists\n\nThey met Iran, China, Cuba and China. President Obama spoke last week.\n");
        Take("first lint", () => linter.Lint(source, new DateOnly(2025, 1, 16)));
        Take("second lint", () => linter.Lint(source, new DateOnly(2025, 1, 16)));
    }

    private static void Take(string stage, Action action)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        action();
        var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-16} {milliseconds,8:F2} ms {(GC.GetAllocatedBytesForCurrentThread() - bytes) / 1024.0,8:F0} KB"));
    }
}
