using System.Globalization;
using System.Text;

namespace DraftLint.Workspaces;

/// <summary>Writes a file that is either the old or the new one, never half of it.</summary>
public static class AtomicFile
{
    /// <summary>Writes to a temporary file beside it, then renames. A device or a pipe (<c>/dev/stdout</c>) is written as it is, a link's target in its place.</summary>
    /// <exception cref="IOException">It can't be written, with a sentence that says why; the old file stands.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
            throw new IOException($"{path} can't be written: it is a folder.");

        if (!Directory.Exists(Path.GetDirectoryName(full)))
            throw new IOException($"{path} can't be written: there is no folder {Path.GetDirectoryName(path)}.");

        try
        {
            if (full.StartsWith("/dev/", StringComparison.Ordinal))
                WriteTo(full, FileMode.Open, write);
            else
                Replace(TargetOf(full), write);
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new IOException($"{path} can't be written: permission denied.", failure);
        }
        catch (IOException failure)
        {
            throw new IOException($"{path} can't be written: {failure.Message}", failure);
        }
    }

    private static string TargetOf(string path) => (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path;

    private static void Replace(string path, Action<TextWriter> write)
    {
        var temporary = path + Environment.ProcessId.ToString(".draftlint-0", CultureInfo.InvariantCulture);
        try
        {
            WriteTo(temporary, FileMode.Create, write);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static void WriteTo(string path, FileMode mode, Action<TextWriter> write)
    {
        using var stream = new FileStream(path, mode, FileAccess.Write);
        using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true))
            write(writer);

        if (mode == FileMode.Create)
            stream.Flush(flushToDisk: true);
    }
}
