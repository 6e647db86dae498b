using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Benchmarks;

/// <summary>The whole lint with 10, 100, 1,000 and 10,000 phrase rules beside the built-in ones: same drafts, same process, hot, one core, in turn.</summary>
/// <remarks>
/// The phrases are three words each, drawn from the drafts' own words: nearly every word begins some phrase, and hardly any phrase stands in a draft, as with
/// the rules of a real house. Figures taken in turn drift together on a busy machine; their ratio to the ten does not.
/// </remarks>
internal static class PhraseRulesBenchmark
{
    private static readonly int[] Counts = [10, 100, 1_000, 10_000];

    /// <summary>Measures and prints.</summary>
    public static void Run(ImmutableArray<SourceText> drafts, int rounds)
    {
        var files = Files(drafts, Counts[^1]);
        var linters = Counts.Select(count => new Linter(RuleSet.Recommended.With(Load(files, count)), FactBook.BuiltIn)).ToImmutableArray();
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

    /// <summary>Writes rule files to a folder, for a measure of a whole process.</summary>
    public static void Write(ImmutableArray<SourceText> drafts, int count, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Files(drafts, count))
            File.WriteAllText(Path.Combine(folder, file.Path), file.Content);
    }

    private static ImmutableArray<SourceText> Files(ImmutableArray<SourceText> drafts, int count)
    {
        var words = drafts.SelectMany(draft => draft.Content.Split([' ', '\n'])).Where(word => word.Length > 1 && word.All(char.IsAsciiLetterLower)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        var files = ImmutableArray.CreateBuilder<SourceText>(count);
        var seed = 7u;
        for (var i = 0; i < count; i++)
        {
            var phrase = string.Join(' ', Enumerable.Range(0, 3).Select(_ => words[(int)((seed = (seed * 1_664_525) + 1_013_904_223) >> 8) % words.Length]));
            var text = new StringBuilder()
                .Append(CultureInfo.InvariantCulture, $"id: P{i}\nname: phrase-{i}\nkind: substitution\nseverity: note\nmessage: Write \"{{to}}\", not \"{{text}}\".\nwhy: It is shorter.\nswap:\n  {phrase}: less\n")
                .Append(CultureInfo.InvariantCulture, $"fix: suggestion\nexamples:\n  - bad: They said [|{phrase}|] to him.\n  - good: They said less to him.\n");
            files.Add(new SourceText($"phrase-{i}.yml", text.ToString()));
        }

        return files.MoveToImmutable();
    }

    private static ImmutableArray<Rule> Load(ImmutableArray<SourceText> files, int count)
    {
        var problems = new List<Problem>();
        var set = new RuleFileSet(static _ => null, problems);
        foreach (var file in files.Take(count))
            set.Add(RuleReader.Parse(file, problems)!); // They are right.

        var rules = set.Build();
        return problems.Count == 0 ? rules : throw new InvalidOperationException(problems[0].Message);
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
