using System.Text;
using DraftLint.Reporting;

namespace DraftLint.Cli;

/// <summary>The page of a run of GitHub Actions: behind what other steps have written there, a table of the findings.</summary>
internal static class JobSummary
{
    /// <summary>What GitHub takes from one step; a page that is larger is not shown at all.</summary>
    private const int MostBytes = 1024 * 1024;

    /// <summary>Appends to the file that GITHUB_STEP_SUMMARY names, where it names one.</summary>
    /// <exception cref="IOException">It can't be written.</exception>
    public static void Append(Report report)
    {
        if (Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is not { Length: > 0 } path)
            return;

        try
        {
            using var file = new FileStream(path, FileMode.Append, FileAccess.Write);
            using var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
            MarkdownReport.Write(report, writer, MostBytes - (int)Math.Min(file.Position, MostBytes));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"The job summary {path} can't be written.", failure);
        }
    }
}
