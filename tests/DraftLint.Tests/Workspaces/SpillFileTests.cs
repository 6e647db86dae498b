using DraftLint.Diagnostics;
using DraftLint.Reporting;
using DraftLint.Reporting.Sarif;
using DraftLint.Tests.Reporting;
using DraftLint.Workspaces;

namespace DraftLint.Tests.Workspaces;

/// <summary>A run that takes a file for its results, and leaves none behind.</summary>
public sealed class SpillFileTests : IDisposable
{
    private readonly FolderSample folder = new();
    private readonly FolderSample temporary = new();

    public SpillFileTests()
    {
        for (var i = 0; i < 40; i++)
            folder.With($"{i:D2}.md", i % 3 == 0 ? "The roof held.\n" : $"The the roof {i} held. Iran, Iraq and Iran met.\n");
    }

    public void Dispose()
    {
        folder.Dispose();
        temporary.Dispose();
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 4)]
    [InlineData(1_500, 4)]
    public void The_log_is_the_same_and_no_file_is_seen(long mostInMemory, int jobs)
    {
        using var whole = new ResultStore(0, () => throw new InvalidOperationException());
        var expected = Log(whole, jobs: 1);
        using var store = new ResultStore(mostInMemory, () => SpillFile.Open(temporary.Path)) { MostWhole = 5 };
        Assert.Equal(expected, Log(store, jobs));
        if (!OperatingSystem.IsWindows())
            Assert.Empty(Directory.GetFileSystemEntries(temporary.Path));

        store.Dispose();
        Assert.Empty(Directory.GetFileSystemEntries(temporary.Path));
    }

    [Fact]
    public void Nothing_is_left_of_a_run_that_is_stopped()
    {
        using var stop = new CancellationTokenSource();
        using (var store = new ResultStore(0, () => SpillFile.Open(temporary.Path)) { MostWhole = 5 })
        {
            var done = 0;
            Assert.Throws<OperationCanceledException>(() => Lint(store, jobs: 1, advance: () => StopAfterTen(ref done), stop.Token));
        }

        Assert.Empty(Directory.GetFileSystemEntries(temporary.Path));

        void StopAfterTen(ref int done)
        {
            if (++done == 10)
                stop.Cancel();
        }
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("file")]
    public void A_folder_that_takes_no_file_is_told(string name)
    {
        temporary.With("file", "");
        if (OperatingSystem.IsWindows())
            return;

        using var store = new ResultStore(0, () => SpillFile.Open(temporary[name])) { MostWhole = 5 };
        var fault = Assert.Throws<IOException>(() => Lint(store, jobs: 4, () => { }, CancellationToken.None)).Message;
        Assert.Equal($"What this run finds has no room in the temporary folder {temporary[name]}: the folder is gone. Name another folder in TMPDIR, or lint in parts with --shard.", fault);
    }

    [Fact]
    public void A_copy_can_be_read_twice()
    {
        using var copy = SpillFile.CopyOf(new MemoryStream("a log"u8.ToArray()));
        for (var i = 0; i < 2; i++)
        {
            using var reader = new StreamReader(copy.Again());
            Assert.Equal("a log", reader.ReadToEnd());
        }
    }

    private string Log(ResultStore store, int jobs)
    {
        var results = Lint(store, jobs, () => { }, CancellationToken.None);
        return ReportSample.Written(SarifReport.WriteWhole, new Report(results, [], [], ReportSample.Day));
    }

    private IReadOnlyList<LintResult> Lint(ResultStore store, int jobs, Action advance, CancellationToken cancellation)
    {
        var workspace = new Workspace(folder.Path, new RunSettings());
        return new LintRun(workspace, store).Lint(workspace.FindDrafts([]), ReportSample.Day, jobs, new List<Problem>(), advance, cancellation);
    }
}
