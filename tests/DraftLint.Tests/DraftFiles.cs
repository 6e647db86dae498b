using System.Runtime.CompilerServices;

namespace DraftLint.Tests;

/// <summary>The drafts that tests read as a whole.</summary>
internal static class DraftFiles
{
    /// <summary>The folder of the solution.</summary>
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(FolderOfThisFile(), "..", ".."));

    /// <summary>All Markdown files below a folder, given from the folder of the solution; in the same order everywhere.</summary>
    public static IEnumerable<string> In(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository, folder), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string FolderOfThisFile([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}

/// <summary>A test that needs a folder which not everyone has, and is skipped without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FolderFactAttribute : FactAttribute
{
    /// <summary>Skips the test where <paramref name="folder"/>, given from the folder of the solution, is not there.</summary>
    public FolderFactAttribute(string folder)
    {
        Folder = folder;
        if (!Directory.Exists(Path.Combine(DraftFiles.Repository, folder)))
            Skip = $"There is no folder \"{folder}\".";
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }
}
