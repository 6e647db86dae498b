using DraftLint.Diagnostics;
using DraftLint.Text;

namespace DraftLint.Workspaces;

/// <summary>Finds the drafts that a log names: its paths count from a folder that it does not tell, which is the working folder or one above it.</summary>
/// <param name="working">The working folder, absolute.</param>
public sealed class LoggedDrafts(string working)
{
    private string? root;

    /// <summary>The draft of a path of the log; null where there is none, or none that is text.</summary>
    public SourceText? Find(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Split('/').Contains("..", StringComparer.Ordinal) || Path.IsPathRooted(path))
            return null;

        root ??= RootOf(path);
        return root is null ? null : TextFile.Read(Path.Join(root, path), path, Problem.UnreadableDraft, "draft", out _);
    }

    /// <summary>The nearest folder in which there is such a file; none above the one that has <c>.git</c>.</summary>
    private string? RootOf(string path)
    {
        for (var folder = working; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Join(folder, path)))
                return folder;

            if (Path.Exists(Path.Join(folder, ".git")))
                return null;
        }

        return null;
    }
}
