using System.Diagnostics;
using System.Globalization;

namespace DraftLint.Tests.CommandLine;

/// <summary>
/// Kills <c>draftlint fix</c> at random moments while it fixes 500 drafts: each draft is the old or the new text, byte for byte.
/// <c>DRAFTLINT_KILLS=200 dotnet test --filter FixKillTests</c> does it 200 times; an ordinary run, a few times.
/// </summary>
public sealed class FixKillTests : IDisposable
{
    private const int Drafts = 500;
    private const int TriesForEachKill = 20;

    private readonly FolderSample folder = new();
    private readonly string[] old = [.. Enumerable.Range(0, Drafts).Select(OldDraft)];

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Category", "Slow")]
    public void Each_draft_is_the_old_or_the_new_one()
    {
        var kills = int.Parse(Environment.GetEnvironmentVariable("DRAFTLINT_KILLS") ?? "3", CultureInfo.InvariantCulture);
        var fresh = FixedDrafts();
        Assert.All(fresh.Zip(old), pair => Assert.NotEqual(pair.Second, pair.First));
        var random = new Random(20250116);
        int within = 0, left = 0, tries = 0;
        while (within < kills && tries++ < kills * TriesForEachKill)
        {
            WriteOld();
            using var run = Start();
            WaitUntilWritten(random.Next(Drafts / 2), run);
            run.WaitForExit(TimeSpan.FromMilliseconds(random.NextDouble()));
            run.Kill(entireProcessTree: true);
            run.WaitForExit();
            var isNew = Enumerable.Range(0, Drafts).Count(i => IsNew(i, fresh[i]));
            within += isNew is > 0 and < Drafts ? 1 : 0;
            left += Directory.GetFiles(folder.Path).Length - Drafts;
        }

        Assert.True(within == kills, $"Of {tries} kills only {within} came while drafts were written.");
        Console.WriteLine($"{tries} kills, {within} of them while drafts were written; {left} temporary files left.");
    }

    private string[] FixedDrafts()
    {
        WriteOld();
        using var whole = Start();
        whole.WaitForExit();
        return [.. Enumerable.Range(0, Drafts).Select(i => File.ReadAllText(PathOf(i)))];
    }

    /// <summary>Whether a draft is the new text; if it is neither, the test fails.</summary>
    private bool IsNew(int draft, string fresh)
    {
        var text = File.ReadAllText(PathOf(draft));
        Assert.True(text == fresh || text == old[draft], $"Draft {draft} is neither the old nor the new one: {text}");
        return text == fresh;
    }

    private void WriteOld()
    {
        foreach (var file in Directory.GetFiles(folder.Path))
            File.Delete(file);

        for (var i = 0; i < Drafts; i++)
            File.WriteAllText(PathOf(i), old[i]);
    }

    /// <summary>Waits until a draft is the new one, by its length: the moment of a kill follows the work, however slow the machine is.</summary>
    private void WaitUntilWritten(int draft, Process run)
    {
        while (!run.HasExited && new FileInfo(PathOf(draft)).Length == old[draft].Length)
            Thread.Sleep(1);
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet", [Places.CommandLine, "fix", folder.Path, "--suggested", "--rule", "repeated-word", "--quiet"]) { UseShellExecute = false };
        return Process.Start(start)!; // Null only for documents that a running program opens.
    }

    private string PathOf(int draft) => folder[draft.ToString("000", CultureInfo.InvariantCulture) + ".md"];

    private static string OldDraft(int number) => string.Concat(Enumerable.Range(0, 5 + (number % 60)).Select(line => $"Pier {number * line} of the the quay is is closed, and so is the  road to it.\n\n"));
}
