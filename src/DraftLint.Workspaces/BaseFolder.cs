namespace DraftLint.Workspaces;

/// <summary>Finds the folder from which reports count their paths.</summary>
public static class BaseFolder
{
    /// <summary>The nearest folder that holds all drafts and has <c>.git</c>; else the working folder if it holds them all; else the deepest folder that does.</summary>
    /// <param name="files">Paths of the drafts.</param>
    /// <param name="working">The working folder, absolute.</param>
    public static string Of(IEnumerable<string> files, string working)
    {
        ArgumentNullException.ThrowIfNull(files);
        string? common = null;
        foreach (var file in files)
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(file, working)) ?? working;
            common = common is null ? folder : Shared(common, folder);
        }

        common ??= working;
        for (var folder = common; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Join(folder, ".git")))
                return folder;
        }

        return IsIn(common, working) ? working : common;
    }

    private static string Shared(string left, string right)
    {
        var folder = left;
        while (!IsIn(right, folder) && Path.GetDirectoryName(folder) is { } parent)
            folder = parent;

        return folder;
    }

    private static bool IsIn(string path, string folder) => path == folder || PathNames.IsBelow(path, folder);
}
