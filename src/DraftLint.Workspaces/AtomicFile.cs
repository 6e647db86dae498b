using System.Security.Cryptography;
using System.Text;

namespace DraftLint.Workspaces;

/// <summary>Writes a file that is either the old or the new one, never half of it: a temporary file beside it, flushed to the disk, takes its place.</summary>
public static class AtomicFile
{
    private const UnixFileMode WriteBits = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>Writes text. A device or a pipe (<c>/dev/stdout</c>) is written as it is, a link's target in its place.</summary>
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
            if (!full.StartsWith("/dev/", StringComparison.Ordinal))
            {
                Replace(TargetOf(full), stream => WriteText(stream, write), mayReplace: () => true);
                return;
            }

            using var device = new FileStream(full, FileMode.Open, FileAccess.Write);
            WriteText(device, write);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{path} can't be written: {FileFault.Of(failure)}.", failure);
        }
    }

    /// <summary>Puts bytes in the place of others. Mode and, where that is allowed, owner stay; of a link the target is written.</summary>
    /// <param name="path">The draft, absolute.</param>
    /// <param name="expected">What it holds; if it holds something else by now, it is left alone.</param>
    /// <param name="content">What it shall hold.</param>
    /// <returns>What stood in the way, as a sentence; null if the draft is written.</returns>
    public static string? Exchange(string path, byte[] expected, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(content);
        try
        {
            var target = TargetOf(path);
            if (IsReadOnly(target))
                return "The draft is read-only, and is left as it was.";

            return Replace(target, stream => stream.Write(content), () => File.ReadAllBytes(target).AsSpan().SequenceEqual(expected))
                ? null
                : "The draft changed on disk in the meantime, and is left as it is now; run again.";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return $"The draft can't be written, and is left as it was: {FileFault.Of(failure)}.";
        }
    }

    /// <summary>The file behind all links, or the path itself.</summary>
    internal static string TargetOf(string path) => (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path;

    /// <summary>Gives whether the file was replaced.</summary>
    private static bool Replace(string path, Action<Stream> write, Func<bool> mayReplace)
    {
        using var stream = OpenBeside(path, out var temporary);
        try
        {
            write(stream);
            FileOwner.Copy(path, temporary);
            stream.Flush(flushToDisk: true);
            stream.Dispose();
            if (!mayReplace())
                return false;

            File.Move(temporary, path, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>A new file in the same folder, so that the rename stays on one file system. What is to take a file's place is nobody else's to read until it has that file's mode.</summary>
    private static FileStream OpenBeside(string path, out string temporary)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows() && File.Exists(path))
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

        do
            temporary = $"{path}.draftlint-{RandomNumberGenerator.GetHexString(8, lowercase: true)}";
        while (Path.Exists(temporary));
        return new FileStream(temporary, options);
    }

    private static bool IsReadOnly(string path) =>
        OperatingSystem.IsWindows() ? File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly) : (File.GetUnixFileMode(path) & WriteBits) == 0;

    private static void WriteText(Stream stream, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true);
        write(writer);
    }
}
