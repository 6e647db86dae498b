namespace DraftLint.Tests;

/// <summary>Where the build put what tests run, found from the tests' own folder (artifacts/bin/DraftLint.Tests/debug).</summary>
internal static class Places
{
    private static readonly DirectoryInfo Own = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    /// <summary>The folder of all build output.</summary>
    public static string Artifacts { get; } = Own.Parent!.Parent!.Parent!.FullName; // The layout is UseArtifactsOutput's.

    /// <summary>The root of the project.</summary>
    public static string Repository { get; } = Path.GetDirectoryName(Artifacts)!;

    /// <summary>The command line, built in the tests' own configuration.</summary>
    public static string CommandLine { get; } = Path.Combine(Artifacts, "bin", "DraftLint.Cli", Own.Name, "draftlint.dll");

    /// <summary>The example drafts.</summary>
    public static string Examples { get; } = Path.Combine(Repository, "examples");
}
