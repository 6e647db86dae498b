namespace DraftLint.Workspaces;

/// <summary>A NuGet package with rules, as <c>extends: "nuget:House.Style/1.2.0"</c> names it: the content that a restore has put on this machine.</summary>
internal static class RulePackage
{
    /// <summary>How such an entry begins.</summary>
    public const string Prefix = "nuget:";

    private static readonly string[] ContentFolders = ["contentFiles/any/any", "content"];

    private static string PackagesFolder => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } chosen
        ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(chosen))
        : Path.Join(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>The draftlint.yml in a package's content, else the content as a folder of rule files; absolute. Null, with what is wrong, if there is neither.</summary>
    /// <param name="entry">The entry, with its prefix.</param>
    /// <param name="fault">What is wrong, as a sentence, or null.</param>
    public static string? Find(string entry, out string? fault)
    {
        fault = null;
        if (entry[Prefix.Length..].Split('/') is not [var id, var version] || !IsName(id) || !IsName(version))
        {
            fault = $"\"{entry}\" names no package: write nuget:ID/VERSION, as in nuget:House.Style/1.2.0.";
            return null;
        }

        var package = Path.Join(PackagesFolder, id.ToLowerInvariant(), version.ToLowerInvariant());
        if (!Directory.Exists(package))
        {
            fault = $"The package {id} {version} is not on this machine: restore it first, as with dotnet add package {id} --version {version}.";
            return null;
        }

        foreach (var content in ContentFolders.Select(folder => Path.Join(package, folder)).Where(Directory.Exists))
        {
            var file = Path.Join(content, Workspace.ConfigurationName);
            return File.Exists(file) ? file : content;
        }

        fault = $"The package {id} {version} has no content: its rule files belong in content or contentFiles/any/any.";
        return null;
    }

    /// <summary>The name of a file of a package for reports, which tells nothing of the machine: <c>nuget:house.style/1.2.0/content/say-use.yml</c>; null for any other file.</summary>
    public static string? NameOf(string full)
    {
        var folder = PackagesFolder;
        return PathNames.IsBelow(full, folder) ? Prefix + Path.GetRelativePath(folder, full).Replace('\\', '/') : null;
    }

    private static bool IsName(string part) => part.Length > 0 && part != "." && part != ".." && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '+');
}
