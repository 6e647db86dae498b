using Microsoft.Extensions.FileSystemGlobbing;

namespace DraftLint.Workspaces;

/// <summary>A pattern for paths, counted from a folder: <c>drafts/**/*.md</c>, <c>!drafts/archive/**</c>. One without <c>*</c> names a file, or a folder with all below it.</summary>
internal sealed class Glob
{
    private readonly Matcher? matcher;
    private readonly bool namesExtension;

    /// <summary>Makes a glob of a pattern in which nothing is wrong.</summary>
    /// <param name="folder">The folder from which it counts, absolute.</param>
    /// <param name="pattern">The pattern, with <c>/</c>.</param>
    public Glob(string folder, string pattern)
    {
        IsExclusion = pattern.StartsWith('!');
        var segments = pattern[(IsExclusion ? 1 : 0)..].Split('/');
        var wild = Array.FindIndex(segments, segment => segment.Contains('*', StringComparison.Ordinal));
        var isFixed = wild < 0;
        Root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(string.Join('/', isFixed ? segments : segments[..wild]), folder));
        namesExtension = segments[^1].Contains('.', StringComparison.Ordinal);
        if (isFixed)
            return;

        matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(string.Join('/', segments[wild..]));
    }

    /// <summary>Whether it takes out what it matches.</summary>
    public bool IsExclusion { get; }

    /// <summary>The deepest folder that holds all it can match; without <c>*</c>, the file or folder itself. Absolute.</summary>
    public string Root { get; }

    /// <summary>Whether it matches a file.</summary>
    /// <param name="file">The file's full path.</param>
    public bool Matches(string file)
    {
        if (matcher is null)
            return file == Root || PathNames.IsBelow(file, Root);

        return PathNames.IsBelow(file, Root) && matcher.Match(Root, file).HasMatches;
    }

    /// <summary>The files that it matches, with their full paths in ordinal order.</summary>
    /// <param name="extensions">What a pattern that names no extension stands for.</param>
    /// <param name="refused">Takes each folder that can't be read.</param>
    public IEnumerable<string> Files(IReadOnlyList<string> extensions, ICollection<string> refused)
    {
        if (matcher is null && File.Exists(Root))
            return [Root];

        return Directory.Exists(Root) ? FolderWalk.Files(Root, namesExtension && matcher is not null ? [] : extensions, refused).Where(Matches) : [];
    }
}
