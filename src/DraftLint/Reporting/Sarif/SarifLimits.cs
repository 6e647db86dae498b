using System.Globalization;
using System.IO.Compression;
using System.Text.Json;

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

    /// <summary>The run with as many results as are taken, the gravest of them, and with a word about what is left out.</summary>
    /// <param name="run">The whole run.</param>
    /// <param name="mostResults">How many results are taken.</param>
    /// <param name="mostBytes">How many bytes of gzip.</param>
    public static SarifRun Apply(SarifRun run, int mostResults = MostResults, int mostBytes = MostBytes)
    {
        var limited = Only(run, Math.Min(run.Results.Length, mostResults), "results");
        while (!limited.Results.IsEmpty && SizeOf(limited, mostBytes) > mostBytes)
            limited = Only(run, limited.Results.Length / 2, "MB");

        return limited;
    }

    private static SarifRun Only(SarifRun run, int most, string unit)
    {
        if (most >= run.Results.Length)
            return run;

        var kept = Enumerable.Range(0, run.Results.Length).OrderBy(index => RankOf(run.Results[index])).ThenBy(index => index).Take(most).Order();
        var limit = unit == "MB" ? "10 MB" : string.Create(CultureInfo.InvariantCulture, $"{MostResults:#,0} results");
        var words = string.Create(CultureInfo.InvariantCulture, $"Of {run.Results.Length:#,0} results the {run.Results.Length - most:#,0} least grave are left out: code scanning takes no more than {limit}.");
        return run with { Results = [.. kept.Select(index => run.Results[index])], Invocations = [.. run.Invocations.Select(invocation => invocation with { ToolExecutionNotifications = invocation.ToolExecutionNotifications.Add(SarifReport.LeftOut(words)) })] };
    }

    /// <summary>What counts comes first, by severity; then what is silenced, known or gone.</summary>
    private static int RankOf(SarifResult result)
    {
        var rank = result.Level switch
        {
            "error" => 0,
            "warning" => 1,
            _ => 2,
        };
        return result.Suppressions is not null || result.BaselineState is "unchanged" or "absent" ? rank + 3 : rank;
    }

    /// <summary>Bytes of gzip; not counted for a log that is small without it.</summary>
    private static long SizeOf(SarifRun run, int mostBytes)
    {
        using var counter = new CountingStream();
        using (var plain = new CountingStream())
        {
            JsonSerializer.Serialize(plain, new SarifLog([run]), SarifJson.Context.SarifLog);
            if (plain.Length <= mostBytes)
                return plain.Length;
        }

        using (var gzip = new GZipStream(counter, CompressionLevel.Optimal, leaveOpen: true))
            JsonSerializer.Serialize(gzip, new SarifLog([run]), SarifJson.Context.SarifLog);

        return counter.Length;
    }

    /// <summary>Counts bytes and keeps none.</summary>
    private sealed class CountingStream : Stream
    {
        private long length;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => length;

        public override long Position
        {
            get => length;
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => length += count;

        public override void Write(ReadOnlySpan<byte> buffer) => length += buffer.Length;
    }
}
