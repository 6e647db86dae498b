
namespace DraftLint.Workspaces;

/// <summary>Lists the files below a folder, in the same order on every machine; hidden folders, <c>node_modules</c> and links to folders are left out.</summary>
internal static class FolderWalk
{
    private static readonly EnumerationOptions Plain = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false, RecurseSubdirectories = false };

    /// <summary>The files whose extension is one of <paramref name="extensions"/>, or all, with their full paths in ordinal order.</summary>
    /// <param name="folder">The folder, absolute; it may itself be hidden or a link.</param>
    /// <param name="extensions">With their dots, whatever the case; empty for all files.</param>
    /// <param name="refused">Takes each folder that can't be read.</param>
    public static IReadOnlyList<string> Files(string folder, IReadOnlyList<string> extensions, ICollection<string> refused)
    {
        var files = new List<string>();
        Add(folder, extensions, files, refused);
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private static void Add(string folder, IReadOnlyList<string> extensions, List<string> files, ICollection<string> refused)
    {
        try
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", Plain))
            {
                if (extensions.Count == 0 || extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                    files.Add(file);
            }

            foreach (var below in new DirectoryInfo(folder).EnumerateDirectories("*", Plain))
            {
                if (!below.Name.StartsWith('.') && below.Name != "node_modules" && below.LinkTarget is null)
                    Add(below.FullName, extensions, files, refused);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            refused.Add(folder);
        }
    }
}
