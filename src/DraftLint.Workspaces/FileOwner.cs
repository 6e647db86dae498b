using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace DraftLint.Workspaces;

/// <summary>Gives a file the mode, the owner and the group of another, as far as that is allowed.</summary>
internal static partial class FileOwner
{
    private const int WorkingFolder = -100;
    private const uint BasicStatistics = 0x7FF;

    /// <summary>Bytes of <c>struct statx</c>, and where user and group stand in it: the same on every processor (include/uapi/linux/stat.h).</summary>
    private const int StatisticsSize = 256;
    private const int UserOffset = 20;
    private const int GroupOffset = 24;

    /// <summary>Copies them; a file that isn't there has none to give. Where the owner may not be changed, the file belongs to whoever runs this.</summary>
    public static void Copy(string from, string to)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(from))
            return;

        // First the owner: a change of owner takes the bits off that let a program run as its owner.
        if (OperatingSystem.IsLinux())
            CopyOwner(from, to);

        File.SetUnixFileMode(to, File.GetUnixFileMode(from));
    }

    private static void CopyOwner(string from, string to)
    {
        try
        {
            var own = new byte[StatisticsSize];
            var wanted = new byte[StatisticsSize];
            if (Statistics(WorkingFolder, from, 0, BasicStatistics, wanted) != 0 || Statistics(WorkingFolder, to, 0, BasicStatistics, own) != 0)
                return;

            var (user, group) = (At(wanted, UserOffset), At(wanted, GroupOffset));
            if (user != At(own, UserOffset) && ChangeOwner(to, user, group) == 0)
                return;

            // Who may not give a file away may still give it to another group of their own.
            if (group != At(own, GroupOffset))
                _ = ChangeOwner(to, uint.MaxValue, group);
        }
        catch (EntryPointNotFoundException)
        {
            // An older C library: the file is written all the same.
        }
    }

    private static uint At(byte[] statistics, int offset) =>
        BitConverter.IsLittleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(statistics.AsSpan(offset)) : BinaryPrimitives.ReadUInt32BigEndian(statistics.AsSpan(offset));

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Statistics(int folder, string path, int flags, uint mask, [Out] byte[] statistics);

    [LibraryImport("libc", EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ChangeOwner(string path, uint user, uint group);
}
