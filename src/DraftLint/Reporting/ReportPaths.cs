namespace DraftLint.Reporting;

/// <summary>
/// The two names of a file: people see its path from the working folder, other tools the one from the base folder of the run
/// (<c>%SRCROOT%</c> in SARIF).
/// </summary>
/// <param name="WorkingFolder">Absolute, with <c>/</c> and none at the end.</param>
/// <param name="BaseFolder">Absolute, with <c>/</c> and none at the end.</param>
/// <example>Working in <c>/news/opinion</c> with base <c>/news</c>, <c>ferry.md</c> is <c>opinion/ferry.md</c>.</example>
public sealed record ReportPaths(string WorkingFolder, string BaseFolder)
{
    /// <summary>Both names are one: for text that comes from no file.</summary>
    public static ReportPaths AsGiven { get; } = new("", "");

    /// <summary>The path from the base folder, or null if the file lies outside of it.</summary>
    public string? FromBase(string shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        var absolute = Resolve(IsRooted(shown) ? shown : WorkingFolder + "/" + shown);
        var prefix = BaseFolder + "/";
        return absolute.StartsWith(prefix, StringComparison.Ordinal) && !absolute.StartsWith("/../", StringComparison.Ordinal)
            ? absolute[prefix.Length..]
            : null;
    }

    /// <summary>A path as a relative URI reference (RFC 3986 §4.2): each segment percent-encoded.</summary>
    public static string ToUri(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
    }

    private static bool IsRooted(string path) => path.StartsWith('/') || (path.Length > 1 && path[1] == ':' && char.IsAsciiLetter(path[0]));

    private static string Resolve(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment == ".." && segments.Count > 1 && segments[^1] != "..")
                segments.RemoveAt(segments.Count - 1);
            else if (segment != "." && (segment.Length > 0 || segments.Count == 0))
                segments.Add(segment);
        }

        return string.Join('/', segments);
    }
}
