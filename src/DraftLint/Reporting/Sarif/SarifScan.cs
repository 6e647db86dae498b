using System.Buffers;
using System.Text;
using System.Text.Json;

namespace DraftLint.Reporting.Sarif;

/// <summary>Reads a log of any length: its drafts and results are handed on one by one, and what is left is short.</summary>
/// <param name="log">The bytes.</param>
/// <param name="takeArtifact">Takes the bytes of a draft's entry.</param>
/// <param name="takeResult">Takes the bytes of a result, and where they begin in the log.</param>
internal sealed class SarifScan(Stream log, Action<ReadOnlySpan<byte>> takeArtifact, SarifScan.ResultTaker takeResult)
{
    // A property of a run stands in it, it in an array, this in the log.
    private const int DepthOfRuns = 1;
    private const int DepthOfRun = 3;

    /// <summary>Bytes that are read at a time, unless one entry is longer.</summary>
    private const int FirstRoom = 1 << 16;

    private readonly ArrayBufferWriter<byte> rest = new();
    private byte[] buffer = new byte[FirstRoom];
    private int filled;
    private int pending;
    private long offset;
    private bool isInRuns;
    private Entry? next;
    private Entry? current;

    /// <summary>Takes a result.</summary>
    /// <param name="json">Its bytes, good for the call only.</param>
    /// <param name="offset">Where they begin in the log.</param>
    public delegate void ResultTaker(ReadOnlySpan<byte> json, long offset);

    private enum Entry
    {
        Artifact,
        Result,
    }

    /// <summary>The log with no drafts and no results in it.</summary>
    /// <exception cref="JsonException">This is no JSON.</exception>
    public ReadOnlyMemory<byte> Read()
    {
        var state = default(JsonReaderState);
        SkipMark();
        for (var isLast = false; ;)
        {
            var reader = new Utf8JsonReader(buffer.AsSpan(0, filled), isLast, state);
            while (TryStep(ref reader))
            {
            }

            state = reader.CurrentState;
            Drop((int)reader.BytesConsumed);
            if (isLast)
                return rest.WrittenMemory;

            isLast = !Fill();
        }
    }

    /// <summary>One token, or a whole entry of a list; false if more bytes are needed, or there is none.</summary>
    private bool TryStep(ref Utf8JsonReader reader)
    {
        if (current is not null)
            return TryEntry(ref reader);

        if (!reader.Read())
            return false;

        if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: DepthOfRuns })
            isInRuns = reader.ValueTextEquals("runs"u8);

        if (next is not null && reader.TokenType == JsonTokenType.StartArray)
        {
            Keep((int)reader.BytesConsumed);
            current = next;
        }

        next = isInRuns && reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: DepthOfRun } ? EntryOf(ref reader) : null;
        return true;
    }

    private bool TryEntry(ref Utf8JsonReader reader)
    {
        var before = reader;
        if (!reader.Read())
            return false;

        var start = (int)reader.TokenStartIndex;
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            current = null;
            pending = start;
            return true;
        }

        if (!reader.TrySkip())
        {
            reader = before;
            return false;
        }

        var json = buffer.AsSpan(start, (int)reader.BytesConsumed - start);
        if (current == Entry.Artifact)
            takeArtifact(json);
        else
            takeResult(json, offset + start);

        return true;
    }

    private static Entry? EntryOf(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("artifacts"u8) ? Entry.Artifact : reader.ValueTextEquals("results"u8) ? Entry.Result : null;

    /// <summary>Puts what is read by now with the rest of the log.</summary>
    private void Keep(int end)
    {
        rest.Write(buffer.AsSpan(pending, end - pending));
        pending = end;
    }

    /// <summary>Lets go of the bytes that are read.</summary>
    private void Drop(int read)
    {
        if (current is null)
            Keep(read);

        buffer.AsSpan(read, filled - read).CopyTo(buffer);
        filled -= read;
        offset += read;
        pending = 0;
    }

    /// <summary>Reads as much as there is room for, so that a long entry is begun again only a few times; false at the end of the log.</summary>
    private bool Fill()
    {
        if (filled == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);

        var count = log.ReadAtLeast(buffer.AsSpan(filled), buffer.Length - filled, throwOnEndOfStream: false);
        filled += count;
        return count > 0;
    }

    private void SkipMark()
    {
        Fill();
        if (buffer.AsSpan(0, filled).StartsWith(Encoding.UTF8.Preamble))
            Drop(pending = Encoding.UTF8.Preamble.Length);
    }
}
