using System.Text;

namespace DraftLint.Cli;

/// <summary>Standard output as a writer of UTF-8 without a byte order mark, with <c>\n</c> on every system.</summary>
internal static class StandardOutput
{
    /// <summary>Opens it; what is written appears when the writer is closed or full. A reader that has gone away (<c>| head</c>) is no fault.</summary>
    public static StreamWriter Open() => new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };
}
