using System.Collections.Immutable;
using System.Text;
using DraftLint.Diagnostics;
using DraftLint.Text;

namespace DraftLint.Reporting;

/// <summary>
/// Holds the results of a run over so many drafts that they would not fit into memory: packed, and what is beyond a budget in a stream. What is asked of a result is read again,
/// so that a report is best written draft by draft.
/// </summary>
/// <remarks>Any thread may keep results.</remarks>
public sealed class ResultStore : IDisposable
{
    private readonly long mostInMemory;
    private readonly Func<Stream> open;
    private readonly PackedFindings packing = new();
    private readonly Lock access = new();
    private Stream? overflow;
    private long inMemory;

    // One draft is asked again and again before the next.
    private (StoredResult? Result, ImmutableArray<Diagnostic> Findings) lastFindings;
    private (StoredResult? Result, SourceText? Whole) lastSource;

    /// <summary>Makes an empty store.</summary>
    /// <param name="mostInMemory">Bytes that stay in memory.</param>
    /// <param name="open">Opens an empty stream for what is more, which can be read, written and sought; asked once, if at all. The store closes it.</param>
    public ResultStore(long mostInMemory, Func<Stream> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        this.mostInMemory = mostInMemory;
        this.open = open;
    }

    /// <summary>Number of drafts whose results fit into memory as they are.</summary>
    internal int MostWhole { get; init; } = 2_000;

    /// <summary>Whether the results of so many drafts are to be held here.</summary>
    public bool IsFor(int drafts) => drafts > MostWhole;

    /// <summary>The same result, held here. Of a draft without findings nothing is to be shown: only its name and its digest stay.</summary>
    /// <exception cref="IOException">The stream takes no more.</exception>
    public LintResult Keep(LintResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Diagnostics.IsEmpty)
            return result with { Source = result.Source.AsDigest() };

        var findings = packing.Write(result.Diagnostics);
        var text = SourceText.Pack(Encoding.UTF8.GetBytes(result.Source.Content), out var length);
        var stored = new StoredResult(this, Add(findings), Add(text), length);
        return result with { Source = result.Source.StoredBy(stored.WholeOf), Stored = stored };
    }

    /// <summary>Closes the stream; what is held in it is lost.</summary>
    public void Dispose() => overflow?.Dispose();

    /// <summary>The place of other findings of a draft.</summary>
    internal StoredResult With(StoredResult result, ImmutableArray<Diagnostic> findings) => result with { Findings = Add(packing.Write(findings)) };

    /// <summary>The findings of a result.</summary>
    internal ImmutableArray<Diagnostic> FindingsOf(StoredResult result)
    {
        lock (access)
        {
            if (!ReferenceEquals(lastFindings.Result, result))
                lastFindings = (result, packing.Read(Bytes(result.Findings)));

            return lastFindings.Findings;
        }
    }

    /// <summary>The draft of a result with its text.</summary>
    internal SourceText WholeOf(StoredResult result, SourceText source)
    {
        lock (access)
        {
            if (!ReferenceEquals(lastSource.Result, result))
                lastSource = (result, source.WithContent(SourceText.Unpack(Bytes(result.Text), result.TextLength)));

            return lastSource.Whole!; // Set with the result.
        }
    }

    private StoredBytes Add(byte[] bytes)
    {
        lock (access)
        {
            if (overflow is null && inMemory + bytes.Length <= mostInMemory)
            {
                inMemory += bytes.Length;
                return new StoredBytes(bytes, 0, bytes.Length);
            }

            overflow ??= open();
            var offset = overflow.Seek(0, SeekOrigin.End);
            overflow.Write(bytes);
            return new StoredBytes(null, offset, bytes.Length);
        }
    }

    private byte[] Bytes(StoredBytes place)
    {
        if (place.InMemory is { } held)
            return held;

        var bytes = new byte[place.Length];
        overflow!.Position = place.Offset; // What is not in memory is in the stream.
        overflow.ReadExactly(bytes);
        return bytes;
    }
}

/// <summary>Where a store has the text and the findings of a draft.</summary>
/// <param name="Store">The store.</param>
/// <param name="Findings">The findings.</param>
/// <param name="Text">The packed text.</param>
/// <param name="TextLength">Bytes of the text in UTF-8.</param>
internal sealed record StoredResult(ResultStore Store, StoredBytes Findings, StoredBytes Text, int TextLength)
{
    /// <summary>The draft with its text.</summary>
    /// <param name="source">The draft without it.</param>
    public SourceText WholeOf(SourceText source) => Store.WholeOf(this, source);
}

/// <summary>A place in a store.</summary>
/// <param name="InMemory">The bytes, or null if they are in the stream.</param>
/// <param name="Offset">Where they begin in the stream.</param>
/// <param name="Length">How many they are.</param>
internal readonly record struct StoredBytes(byte[]? InMemory, long Offset, int Length);
