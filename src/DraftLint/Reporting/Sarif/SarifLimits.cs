using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using DraftLint.Diagnostics;

namespace DraftLint.Reporting.Sarif;

/// <summary>What code scanning takes in one upload: 5,000 results, of which it shows the gravest, in 10 MB of gzip. A larger log would be refused whole.</summary>
internal static class SarifLimits
{
    /// <summary>Code units of a rule's descriptions, and of a message.</summary>
    public const int MostOfDescription = 1_024;

    private const int MostResults = 5_000;
    private const int MostBytes = 10 * 1024 * 1024;

    /// <summary>Words that are cut between words where they are too long.</summary>
    public static string Cut(string words, int most)
    {
        if (words.Length <= most)
            return words;

        var blank = words.LastIndexOf(' ', most - 4);
        return string.Concat(words.AsSpan(0, blank > 0 ? blank : most - 4), " ...");
    }

    /// <summary>Chooses among the findings of a report, before results are made of them.</summary>
    /// <param name="report">The report.</param>
    /// <param name="absent">The entries of the baseline that become results.</param>
    public static SarifQuota QuotaOf(Report report, IEnumerable<BaselineEntry> absent) =>
        QuotaOf(report.Drafts.SelectMany(draft => draft.Diagnostics).Select(RankOf).Concat(absent.Select(RankOf)));

    /// <summary>Chooses among results of these ranks.</summary>
    public static SarifQuota QuotaOf(IEnumerable<int> ranks) => new(ranks, MostResults);

    /// <summary>The run with as many results as are taken, the gravest of them, and with a word about what is left out.</summary>
    /// <param name="run">The run, whatever results it has.</param>
    /// <param name="results">The results that were made.</param>
    /// <param name="count">How many there are, those too that were not made.</param>
    /// <param name="mostResults">How many results are taken.</param>
    /// <param name="mostBytes">How many bytes of gzip.</param>
    public static SarifRun Apply(SarifRun run, ImmutableArray<SarifResult> results, int count, int mostResults = MostResults, int mostBytes = MostBytes)
    {
        var kept = Only(results, mostResults);
        var limit = Words(mostResults);
        while (!kept.IsEmpty && SizeOf(run with { Results = kept }, mostBytes) > mostBytes)
        {
            kept = Only(kept, kept.Length / 2);
            limit = "10 MB";
        }

        run = run with { Results = kept };
        return kept.Length == count ? run : WithNotice(run, count, count - kept.Length, limit);
    }

    /// <summary>The rank of a finding.</summary>
    public static int RankOf(Diagnostic finding) => RankOf(finding.Severity.Word(), finding.IsOpen);

    /// <summary>The rank of an entry that no finding answers to.</summary>
    public static int RankOf(BaselineEntry entry) => RankOf(entry.Level, counts: false);

    private static ImmutableArray<SarifResult> Only(ImmutableArray<SarifResult> results, int most)
    {
        if (most >= results.Length)
            return results;

        var quota = new SarifQuota(results.Select(RankOf), most);
        return [.. results.Where(result => quota.Take(RankOf(result)))];
    }

    private static SarifRun WithNotice(SarifRun run, int count, int left, string limit)
    {
        var words = string.Create(CultureInfo.InvariantCulture, $"Of {count:#,0} results the {left:#,0} least grave are left out: code scanning takes no more than {limit}.");
        return run with { Invocations = [.. run.Invocations.Select(invocation => invocation with { ToolExecutionNotifications = invocation.ToolExecutionNotifications.Add(SarifReport.LeftOut(words)) })] };
    }

    private static string Words(int results) => string.Create(CultureInfo.InvariantCulture, $"{results:#,0} results");

    /// <summary>The rank of a result.</summary>
    public static int RankOf(SarifResult result) => RankOf(result.Level, counts: result.Suppressions is null && result.BaselineState is not ("unchanged" or "absent"));

    /// <summary>What counts comes first, by severity; then what is silenced, known or gone.</summary>
    private static int RankOf(string level, bool counts)
    {
        var rank = level switch
        {
            "error" => 0,
            "warning" => 1,
            _ => 2,
        };
        return counts ? rank : rank + 3;
    }

    /// <summary>Bytes of gzip; not counted for a log that is small without it.</summary>
    private static long SizeOf(SarifRun run, int mostBytes)
    {
        using var counter = new WriterStream(TextWriter.Null);
        using (var plain = new WriterStream(TextWriter.Null))
        {
            JsonSerializer.Serialize(plain, new SarifLog([run]), SarifJson.Context.SarifLog);
            if (plain.Length <= mostBytes)
                return plain.Length;
        }

        using (var gzip = new GZipStream(counter, CompressionLevel.Optimal, leaveOpen: true))
            JsonSerializer.Serialize(gzip, new SarifLog([run]), SarifJson.Context.SarifLog);

        return counter.Length;
    }
}
