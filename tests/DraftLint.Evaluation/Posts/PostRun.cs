using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Diagnostics;

namespace DraftLint.Evaluation.Posts;

/// <summary>Counts the reports on published prose, where nearly every one is a false alarm, and draws some of them for a person to judge.</summary>
internal static class PostRun
{
    /// <summary>Writes reports for each check and 1,000 words, then a sample of them in their sentences.</summary>
    /// <param name="results">The linted posts.</param>
    /// <param name="checks">The checks to speak of; empty for all.</param>
    /// <param name="sample">How many reports to draw.</param>
    /// <param name="seed">The same seed draws the same reports.</param>
    /// <param name="output">Takes the report.</param>
    public static void Write(IReadOnlyList<LintResult> results, CheckFilter checks, int sample, int seed, TextWriter output)
    {
        var posts = results.Select(result => new Post(result, new SentenceExcerpts(result.Source), [.. result.Diagnostics.Where(finding => finding.Suppression is null && checks.Holds(finding.Rule.Name))])).ToArray();
        WriteCounts(posts, output);
        var reports = posts.SelectMany(post => post.Reports.Select(report => (post, report))).ToArray();
        foreach (var (post, report) in Draw(reports, sample, seed))
        {
            output.WriteLine();
            output.WriteLine($"{post.Result.Source.Path}:{post.Result.Source.PositionOf(report.Span.Start).Line} {report.Severity.Word()} {report.Rule.Name}: {report.Message}");
            output.WriteLine($"      {post.Sentences.Around(report.Span)}");
        }
    }

    /// <summary>A sample without repetition, in the order of the reports.</summary>
    internal static IEnumerable<T> Draw<T>(IReadOnlyList<T> reports, int sample, int seed)
    {
        var places = Enumerable.Range(0, reports.Count).ToArray();
        new Random(seed).Shuffle(places);
        return places.Take(sample).Order().Select(place => reports[place]);
    }

    private static void WriteCounts(Post[] posts, TextWriter output)
    {
        var words = posts.Sum(post => post.Sentences.WordCount);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{posts.Length} drafts, {words} words"));
        output.WriteLine($"{"check",-28} {"errors",7} {"warnings",9} {"notes",6}  for 1,000 words");
        var reports = posts.SelectMany(post => post.Reports).ToArray();
        foreach (var check in reports.GroupBy(report => report.Rule.Name, StringComparer.Ordinal).OrderBy(check => check.Key, StringComparer.Ordinal))
            WriteCount(check.Key, [.. check], words, output);

        WriteCount("all", reports, words, output);
        WriteCount("all but notes", [.. reports.Where(report => report.Severity > Severity.Note)], words, output);
    }

    private static void WriteCount(string name, Diagnostic[] reports, int words, TextWriter output)
    {
        int Of(Severity severity) => reports.Count(report => report.Severity == severity);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28} {Of(Severity.Error),7} {Of(Severity.Warning),9} {Of(Severity.Note),6}  {1000.0 * reports.Length / Math.Max(1, words),15:0.000}"));
    }

    private sealed record Post(LintResult Result, SentenceExcerpts Sentences, ImmutableArray<Diagnostic> Reports);
}
