using System.Text;

namespace DraftLint.Cli;

/// <summary>Writes a file that is either the old or the new one, never half of it.</summary>
internal static class AtomicFile
{
    /// <summary>Writes to a temporary file beside it, then renames.</summary>
    /// <exception cref="IOException">The folder can't be written or the disk is full; the old file stands.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        var temporary = path + ".draftlint-tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write))
            {
                using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true))
                    write(writer);

                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new IOException($"{path} can't be written: permission denied.", failure);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
