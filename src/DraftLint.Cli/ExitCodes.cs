namespace DraftLint.Cli;

/// <summary>What a command ends with.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing at or above <c>--fail-on</c>.</summary>
    public const int Clean = 0;

    /// <summary>Findings, or an example that failed.</summary>
    public const int Findings = 1;

    /// <summary>The run is not to be trusted.</summary>
    public const int Problems = 2;

    /// <summary>Stopped with Ctrl-C.</summary>
    public const int Interrupted = 130;
}
