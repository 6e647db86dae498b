namespace DraftLint.Tests.CommandLine;

/// <summary>Equal runs give equal bytes: on any number of cores, in any culture, in any time zone.</summary>
public sealed class DeterminismTests : IDisposable
{
    private readonly FolderSample folder = new();

    public DeterminismTests()
    {
        foreach (var example in Directory.GetFiles(Places.Examples, "*.md"))
            folder.With("drafts/" + Path.GetFileName(example), File.ReadAllText(example));

        for (var i = 0; i < 40; i++)
            folder.With($"drafts/{i}.md", $"The the TK{new string('!', i % 3)} office of ISTANBUL, Iran, Iraq and Iran cost $1,500.\n\n<!-- draftlint-disable -->\nIt it.\n");

        folder.With("draftlint.yml", "extends: all\noverrides:\n  - drafts: ['drafts/1*.md']\n    rules: {repeated-word: error}\n");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("sarif")]
    [InlineData("json")]
    [InlineData("text")]
    public void Nothing_of_the_machine_is_in_a_report(string format)
    {
        var plain = Report(format, 1);
        Assert.Equal(plain, Report(format, 2));
        Assert.Equal(plain, Report(format, 2, "LANG=tr_TR.UTF-8", "LC_ALL=tr_TR.UTF-8", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0", "TZ=Pacific/Kiritimati"));
        Assert.Equal(plain, Report(format, 1, "LANG=de_DE.UTF-8", "LC_ALL=de_DE.UTF-8", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0", "TZ=America/Adak"));
    }

    private string Report(string format, int jobs, params string[] variables)
    {
        var run = DraftLintProcess.Run(folder.Path, $"check drafts --as-of 2025-01-16 --format {format} --jobs {jobs}", "", variables);
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        return run.Output;
    }
}
