namespace DraftLint.Tests.Syntax;

/// <summary>A test over a file of the folder that DRAFTLINT_GOLD names; skipped where it is absent.</summary>
internal sealed class GoldFactAttribute : FactAttribute
{
    public GoldFactAttribute(string file)
    {
        if (!File.Exists(PathOf(file)))
            Skip = $"There is no gold file {file} here; DRAFTLINT_GOLD can name its folder.";
    }

    /// <summary>The full path of a gold file.</summary>
    public static string PathOf(string file) => Path.Combine(Environment.GetEnvironmentVariable("DRAFTLINT_GOLD") ?? Path.Combine(DraftFiles.Repository, "..", "shared", "gold"), file);
}
