using System.Security.Cryptography;
using DraftLint.Reporting;
using Microsoft.Win32.SafeHandles;

namespace DraftLint.Workspaces;

/// <summary>A file in the system's temporary folder for what is too much for memory. However the process ends, nothing stays behind: the file loses its name when it is opened, on Windows when it is closed.</summary>
public sealed class SpillFile : FileStream
{
    /// <summary>Bytes of packed drafts and findings that a run holds in memory before it takes a file: some 15,000 op-eds.</summary>
    private const long MostInMemory = 32 * 1024 * 1024;

    private readonly string folder;

    private SpillFile(string folder, string path, FileStreamOptions options)
        : base(path, options) => this.folder = folder;

    /// <summary>A store for the results of a run that goes on in such a file.</summary>
    public static ResultStore NewStore() => new(MostInMemory, Open);

    /// <summary>Opens a new file, which nobody else can read.</summary>
    /// <exception cref="IOException">The folder takes none, with a sentence that says why.</exception>
    public static SpillFile Open() => Open(Path.TrimEndingDirectorySeparator(Path.GetTempPath()));

    /// <summary>The bytes of a pipe, at their beginning.</summary>
    /// <exception cref="IOException">There is no room, with a sentence that says where.</exception>
    public static SpillFile CopyOf(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var file = Open();
        stream.CopyTo(file);
        file.Position = 0;
        return file;
    }

    /// <summary>The same bytes as another stream, from their beginning; one of them is to be read at a time.</summary>
    public Stream Again()
    {
        Position = 0;
        return new FileStream(new SafeFileHandle(SafeFileHandle.DangerousGetHandle(), ownsHandle: false), FileAccess.Read);
    }

    /// <summary>Opens a new file in a folder.</summary>
    internal static SpillFile Open(string folder)
    {
        var path = Path.Join(folder, "draftlint-" + RandomNumberGenerator.GetHexString(16, lowercase: true));
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, BufferSize = 0 };
        if (OperatingSystem.IsWindows())
            options.Options = FileOptions.DeleteOnClose;
        else
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

        try
        {
            var file = new SpillFile(folder, path, options);
            if (!OperatingSystem.IsWindows())
                File.Delete(path);

            return file;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Fault(folder, failure);
        }
    }

    /// <summary>Writes bytes.</summary>
    /// <exception cref="IOException">There is no room, with a sentence that says where.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            RandomAccess.Write(SafeFileHandle, buffer, Position);
            Position += buffer.Length;
        }
        catch (IOException failure)
        {
            throw Fault(folder, failure);
        }
    }

    /// <summary>Writes bytes.</summary>
    /// <exception cref="IOException">There is no room, with a sentence that says where.</exception>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    private static IOException Fault(string folder, Exception failure) =>
        new($"What this run finds has no room in the temporary folder {folder}: {FileFault.Of(failure)}. Name another folder in {(OperatingSystem.IsWindows() ? "TMP" : "TMPDIR")}, or lint in parts with --shard.", failure);
}
