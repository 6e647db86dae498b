namespace DraftLint.Workspaces;

/// <summary>A folder with rules of Vale's: one style, or the folder that holds the styles.</summary>
/// <param name="folder">The folder, absolute.</param>
/// <param name="files">Its rule files, absolute.</param>
internal sealed class ValeFolder(string folder, IReadOnlyList<string> files)
{
    /// <summary>The folder beside the styles that holds vocabularies and dictionaries, and no rules.</summary>
    public const string Rooms = "config";

    /// <summary>How the names of files end that hold tests of rules.</summary>
    public const string TestFile = ".test.yml";

    private static readonly string[] RoomNames = ["vocabularies", "dictionaries", "ignore", "actions", "filters", "scripts", "templates", "views"];

    /// <summary>Whether rule files stand in the folder itself, so that it is a style.</summary>
    private readonly bool isStyle = files.Any(file => ConfigurationLoader.FolderOf(file) == folder);

    /// <summary>Whether the folder has vocabularies or dictionaries beside its styles.</summary>
    public static bool HasRooms(string folder) => RoomNames.Any(name => Directory.Exists(Path.Join(folder, Rooms, name)));

    /// <summary>The name of the rule that Vale sees in a file: the style, the folders below it and the file, with stops between them.</summary>
    /// <param name="file">The file, absolute.</param>
    public string RuleOf(string file)
    {
        var below = Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '.');
        var name = Path.GetFileNameWithoutExtension(below);
        return isStyle ? $"{Path.GetFileName(folder)}.{name}" : name;
    }
}
