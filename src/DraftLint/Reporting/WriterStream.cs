using System.Text;

namespace DraftLint.Reporting;

/// <summary>Hands UTF-8 bytes on to a writer as they come, so that a log of any length takes no room of its own.</summary>
/// <param name="writer">Takes the text; it stays open.</param>
internal sealed class WriterStream(TextWriter writer) : Stream
{
    private readonly Decoder decoder = Encoding.UTF8.GetDecoder();
    private readonly char[] buffer = new char[1 << 12];
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

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> bytes)
    {
        length += bytes.Length;
        while (!bytes.IsEmpty)
        {
            decoder.Convert(bytes, buffer, flush: false, out var used, out var made, out _);
            writer.Write(buffer, 0, made);
            bytes = bytes[used..];
        }
    }
}
