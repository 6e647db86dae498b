using DraftLint.Diagnostics;
using DraftLint.Text;

namespace DraftLint.Workspaces;

/// <summary>Reads files as text; what can't be read is a problem, never an exception.</summary>
public static class TextFile
{
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
            return Decode(shown, File.ReadAllBytes(full), problemId, noun, out problem);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            problem = new Problem(problemId, shown, null, failure switch
            {
                FileNotFoundException or DirectoryNotFoundException => "There is no such file.",
                UnauthorizedAccessException when Directory.Exists(full) => "This is a folder, not a file.",
                UnauthorizedAccessException => "Permission to read it is denied.",
                _ => "It can't be read.",
            });
            return null;
        }
    }

    /// <summary>The text of bytes. Null, with what is wrong in <paramref name="problem"/>, if they are no text.</summary>
    /// <param name="shown">Its name in reports.</param>
    /// <param name="bytes">All of it.</param>
    /// <param name="problemId">The id of what is wrong.</param>
    /// <param name="noun">What it is, for messages.</param>
    /// <param name="problem">What is wrong, or null.</param>
    public static SourceText? Decode(string shown, ReadOnlySpan<byte> bytes, string problemId, string noun, out Problem? problem)
    {
        var source = SourceText.Decode(shown, bytes, out var fault);
        problem = fault is null ? null : new Problem(problemId, shown, fault.Position, $"The {noun} holds {fault.Reason}.");
        return source;
    }
}
