using System.Globalization;

namespace DraftLint.Cli;

/// <summary>A line on the screen that says how far a run is, for runs longer than a second; gone when the run ends.</summary>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    private readonly int total;
    private readonly Timer? timer;
    private readonly Lock writing = new();
    private int done;
    private int width;

    /// <summary>Begins to count.</summary>
    /// <param name="total">How many drafts there are.</param>
    /// <param name="isShown">False to show nothing.</param>
    public ProgressLine(int total, bool isShown)
    {
        this.total = total;
        if (isShown)
            timer = new Timer(_ => Show(), null, Patience, Pace);
    }

    /// <summary>One more draft is done. May be called by any thread.</summary>
    public void Advance() => Interlocked.Increment(ref done);

    /// <summary>Takes the line off the screen.</summary>
    public void Dispose()
    {
        timer?.Dispose();
        lock (writing)
        {
            if (width > 0)
                Console.Error.Write("\r" + new string(' ', width) + "\r");

            width = 0;
        }
    }

    private void Show()
    {
        lock (writing)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{Volatile.Read(ref done)} of {total} drafts");
            width = line.Length;
            Console.Error.Write("\r" + line);
        }
    }
}
