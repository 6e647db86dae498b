using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace DraftLint.Text;

/// <summary>The text of one file, with its lines; the byte order mark is no part of it.</summary>
public sealed class SourceText
{
    /// <summary>Bytes of the longest text that is taken for a draft, the byte order mark not counted: a thousand op-eds.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    private readonly string? content;
    private readonly byte[]? packed;
    private readonly int packedLength;
    private readonly byte[]? hash;
    private readonly int byteLength;
    private readonly Func<SourceText, SourceText>? read;
    private WeakReference<string>? unpacked;
    private ImmutableArray<int> lineStarts;

    /// <summary>Makes a source of <paramref name="content"/>, named <paramref name="path"/> in reports.</summary>
    public SourceText(string path, string content)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(content);
        Path = path;
        this.content = content;
    }

    private SourceText(SourceText whole)
    {
        var file = whole.Encode();
        Path = whole.Path;
        HasByteOrderMark = whole.HasByteOrderMark;
        hash = SHA256.HashData(file);
        byteLength = file.Length;
    }

    private SourceText(SourceText whole, byte[] packed, int packedLength)
        : this(whole)
    {
        this.packed = packed;
        this.packedLength = packedLength;
    }

    private SourceText(SourceText whole, Func<SourceText, SourceText> read)
        : this(whole) => this.read = read;

    /// <summary>The name under which reports show the text; the core never opens it.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    /// <exception cref="InvalidOperationException">Only its digest is held.</exception>
    public string Content => content ?? read?.Invoke(this).Content ?? Unpacked();

    /// <summary>Whether the bytes began with a UTF-8 byte order mark.</summary>
    public bool HasByteOrderMark { get; private init; }

    private ReadOnlySpan<byte> Mark => HasByteOrderMark ? Encoding.UTF8.Preamble : [];

    /// <summary>Number of bytes of the file.</summary>
    public int ByteLength => hash is null ? Mark.Length + Encoding.UTF8.GetByteCount(Content) : byteLength;

    /// <summary>SHA-256 of the bytes of the file, in lower-case hexadecimal digits.</summary>
    public string Hash => Convert.ToHexStringLower(hash ?? SHA256.HashData(Encode()));

    /// <summary>Number of lines; an empty text has one.</summary>
    public int LineCount => LineStarts.Length;

    /// <summary>Offsets of the starts of the lines; found when first asked for. Two threads that ask at once find the same.</summary>
    private ImmutableArray<int> LineStarts => read is not null ? read(this).LineStarts : lineStarts.IsDefault ? lineStarts = StartsOfLines(Content) : lineStarts;

    /// <summary>Decodes UTF-8 bytes. Null, with the reason and the place in <paramref name="fault"/>, if they are no text or too much of it.</summary>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, out SourceFault? fault)
    {
        var hasMark = bytes.StartsWith(Encoding.UTF8.Preamble);
        if (hasMark)
            bytes = bytes[Encoding.UTF8.Preamble.Length..];

        fault = FaultOf(bytes);
        return fault is null ? new SourceText(path, Encoding.UTF8.GetString(bytes)) { HasByteOrderMark = hasMark } : null;
    }

    /// <summary>The same text in a third of the room, for a run over so many drafts that they would not fit; it takes time to ask it for anything.</summary>
    public SourceText Packed() => content is null ? this : new SourceText(this, Pack(Encoding.UTF8.GetBytes(content), out var length), length);

    /// <summary>The name of the file and the digest of its bytes, without the text: for a draft of which nothing is to be shown.</summary>
    public SourceText AsDigest() => content is null ? this : new SourceText(this);

    /// <summary>The same file, whose text somebody else holds.</summary>
    /// <param name="whole">Gives the file with its text, asked each time that the text is.</param>
    internal SourceText StoredBy(Func<SourceText, SourceText> whole) => new(this, whole);

    /// <summary>Bytes in a third of the room.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="length">How many they are.</param>
    internal static byte[] Pack(ReadOnlySpan<byte> bytes, out int length)
    {
        const int Quality = 4;
        const int Window = 18;
        var room = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        length = bytes.Length;
        return BrotliEncoder.TryCompress(bytes, room, out var packed, Quality, Window) ? room[..packed] : throw new InvalidOperationException("A text can't be packed.");
    }

    /// <summary>The text of packed bytes of UTF-8.</summary>
    /// <param name="packed">The packed bytes.</param>
    /// <param name="length">How many they were before.</param>
    internal static string Unpack(ReadOnlySpan<byte> packed, int length)
    {
        var bytes = new byte[length];
        if (!BrotliDecoder.TryDecompress(packed, bytes, out var written) || written != length)
            throw new InvalidOperationException("A packed text can't be read.");

        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>The same file with other words: its name and its byte order mark stay.</summary>
    public SourceText WithContent(string content) => new(Path, content) { HasByteOrderMark = HasByteOrderMark };

    /// <summary>The bytes of the file: UTF-8, behind the byte order mark if there was one.</summary>
    public byte[] Encode()
    {
        var bytes = new byte[Mark.Length + Encoding.UTF8.GetByteCount(Content)];
        Mark.CopyTo(bytes);
        Encoding.UTF8.GetBytes(Content, bytes.AsSpan(Mark.Length));
        return bytes;
    }

    /// <summary>The words at a span.</summary>
    public string this[TextSpan span] => Content.Substring(span.Start, span.Length);

    /// <summary>The line and column of an offset; the end of the text is a place too.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An offset outside the text.</exception>
    public LinePosition PositionOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Content.Length);
        var starts = LineStarts;
        var index = starts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, offset - starts[line] + 1);
    }

    /// <summary>The span of a 1-based line, without its line end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such line.</exception>
    public TextSpan SpanOfLine(int line)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        var starts = LineStarts;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, starts.Length);
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : Content.Length;
        while (end > start && Content[end - 1] is '\n' or '\r')
            end--;

        return TextSpan.FromBounds(start, end);
    }

    private static ImmutableArray<int> StartsOfLines(string content)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        var at = 0;
        while (true)
        {
            var next = content.AsSpan(at).IndexOfAny('\r', '\n');
            if (next < 0)
                return starts.ToImmutable();

            at += next + 1;
            if (content[at - 1] == '\r' && at < content.Length && content[at] == '\n')
                at++;

            starts.Add(at);
        }
    }

    /// <summary>The words of a packed text; held for as long as somebody else holds them.</summary>
    private string Unpacked()
    {
        if (unpacked is { } weak && weak.TryGetTarget(out var text))
            return text;

        text = Unpack(packed ?? throw new InvalidOperationException("Of this text only the digest is held."), packedLength);
        unpacked = new WeakReference<string>(text);
        return text;
    }

    private static SourceFault? FaultOf(ReadOnlySpan<byte> bytes)
    {
        if (IsUtf16(bytes))
            return new SourceFault(new LinePosition(1, 1), "UTF-16 text; save it as UTF-8");

        if (bytes.Length > MaxBytes)
            return new SourceFault(PlaceOf(bytes, MaxBytes), "more than 10 MB, the most that is read");

        var zero = bytes.IndexOf((byte)0);
        var invalid = System.Text.Unicode.Utf8.IsValid(bytes) ? bytes.Length : FirstInvalidByte(bytes);
        if (zero >= 0 && zero < invalid)
            return new SourceFault(PlaceOf(bytes, zero), "a NUL byte, so this is no text");

        return invalid == bytes.Length ? null : new SourceFault(PlaceOf(bytes, invalid), $"a byte that is not UTF-8 (0x{bytes[invalid]:X2}); save it as UTF-8");
    }

    /// <summary>By its byte order mark, or by one zero in each of the first two pairs of bytes: two English letters.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => true,
        [0, not 0, 0, not 0, ..] or [not 0, 0, not 0, 0, ..] => true,
        _ => false,
    };

    private static LinePosition PlaceOf(ReadOnlySpan<byte> bytes, int at)
    {
        var before = new SourceText("", Encoding.UTF8.GetString(bytes[..at]));
        return before.PositionOf(before.Content.Length);
    }

    private static int FirstInvalidByte(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
            at += length;

        return at;
    }
}

/// <summary>Why bytes are no text, and where.</summary>
/// <param name="Position">The place of the first byte that is wrong or too many, counted in the text before it.</param>
/// <param name="Reason">Words that complete "the draft holds ...".</param>
public sealed record SourceFault(LinePosition Position, string Reason);
