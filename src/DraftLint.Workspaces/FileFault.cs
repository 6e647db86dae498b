namespace DraftLint.Workspaces;

/// <summary>Why a file can't be read or written, in words that name no other file than the one at hand.</summary>
internal static class FileFault
{
    // Numbers of <errno.h>, which .NET hands on as HResult on Unix; ELOOP, ENAMETOOLONG and EDQUOT differ between Linux and macOS.
    private const int FileTooLarge = 27;
    private const int NoSpace = 28;
    private const int ReadOnlyFileSystem = 30;

    /// <summary>The reason, without a full stop.</summary>
    public static string Of(Exception failure) => failure switch
    {
        UnauthorizedAccessException => "permission is denied",
        DirectoryNotFoundException => "the folder is gone",
        FileNotFoundException => "the file is gone",
        PathTooLongException => "the path is too long",
        _ when OperatingSystem.IsWindows() => failure.Message.TrimEnd('.'),
        _ => failure.HResult switch
        {
            NoSpace => "the disk is full",
            ReadOnlyFileSystem => "the file system is read-only",
            FileTooLarge => "the file is larger than is allowed here",
            _ when IsLinkLoop(failure) => "its links lead in a circle",
            _ when failure.HResult == (OperatingSystem.IsMacOS() ? 69 : 122) => "the disk quota is used up",
            _ => failure.Message.TrimEnd('.'),
        },
    };

    /// <summary>Whether links lead to each other.</summary>
    public static bool IsLinkLoop(Exception failure) => !OperatingSystem.IsWindows() && failure.HResult == (OperatingSystem.IsMacOS() ? 62 : 40);
}
