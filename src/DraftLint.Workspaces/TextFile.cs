using DraftLint.Diagnostics;
using DraftLint.Text;

namespace DraftLint.Workspaces;

/// <summary>Reads files as text; what can't be read is a problem, never an exception.</summary>
public static class TextFile
{
    /// <summary>A file is read at once, so that a buffer between would only cost its 4 KB: more than most rule files hold.</summary>
    private static readonly FileStreamOptions Unbuffered = new() { BufferSize = 0 };

    /// <summary>The text of a file. Null, with what is wrong in <paramref name="problem"/>, if it can't be read or is no text.</summary>
    /// <param name="full">Its absolute path.</param>
    /// <param name="shown">Its name in reports.</param>
    /// <param name="problemId">The id of what is wrong: DL0003 for a draft, DL0004 for draftlint.yml ...</param>
    /// <param name="noun">What it is, for messages: "draft", "rule file".</param>
    /// <param name="problem">What is wrong, or null.</param>
    public static SourceText? Read(string full, string shown, string problemId, string noun, out Problem? problem)
    {
        try
        {
            using var stream = new FileStream(full, Unbuffered);
            return Read(stream, shown, problemId, noun, out problem);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            problem = new Problem(problemId, shown, null, failure switch
            {
                FileNotFoundException or DirectoryNotFoundException => "There is no such file.",
                UnauthorizedAccessException when Directory.Exists(full) => "This is a folder, not a file.",
                UnauthorizedAccessException => "Permission to read it is denied.",
                _ when FileFault.IsLinkLoop(failure) => "Its links lead in a circle.",
                _ => "It can't be read.",
            });
            return null;
        }
    }

    /// <summary>The text of a stream. Null, with what is wrong in <paramref name="problem"/>, if it is no text or too much of it: the rest is not read then.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="shown">Its name in reports.</param>
    /// <param name="problemId">The id of what is wrong.</param>
    /// <param name="noun">What it is, for messages.</param>
    /// <param name="problem">What is wrong, or null.</param>
    public static SourceText? Read(Stream stream, string shown, string problemId, string noun, out Problem? problem)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var source = SourceText.Decode(shown, FirstBytes(stream), out var fault);
        problem = fault is null ? null : new Problem(problemId, shown, fault.Position, $"The {noun} holds {fault.Reason}.");
        return source;
    }

    /// <summary>All bytes, or enough to see that they are too many: the limit, a byte order mark and one more.</summary>
    private static ReadOnlySpan<byte> FirstBytes(Stream stream)
    {
        const int Enough = SourceText.MaxBytes + 4;
        var bytes = new byte[stream.CanSeek ? (int)Math.Min(stream.Length + 1, Enough) : 1 << 16];
        var count = 0;
        while (true)
        {
            var read = stream.Read(bytes.AsSpan(count));
            count += read;
            if (read == 0 || count == Enough)
                return bytes.AsSpan(0, count);

            if (count == bytes.Length)
                Array.Resize(ref bytes, Math.Min(bytes.Length * 2, Enough));
        }
    }
}
