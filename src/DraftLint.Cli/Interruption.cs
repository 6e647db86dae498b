namespace DraftLint.Cli;

/// <summary>Ctrl-C as a cancellation: what is begun is left in order, then the run ends with <see cref="ExitCodes.Interrupted"/>.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();

    /// <summary>Begins to listen.</summary>
    public Interruption() => Console.CancelKeyPress += Stop;

    /// <summary>Canceled with Ctrl-C.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>Leaves Ctrl-C to the system again.</summary>
    public void Dispose()
    {
        Console.CancelKeyPress -= Stop;
        source.Dispose();
    }

    private void Stop(object? sender, ConsoleCancelEventArgs pressed)
    {
        pressed.Cancel = true;
        source.Cancel();
    }
}
