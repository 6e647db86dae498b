namespace DraftLint.Cli;

/// <summary>What is known of the screen.</summary>
internal static class Terminal
{
    /// <summary>Columns of a report that goes to no screen.</summary>
    public const int PlainWidth = 100;

    /// <summary>Columns of the screen, or <see cref="PlainWidth"/> when standard output is piped.</summary>
    public static int Width
    {
        get
        {
            if (Console.IsOutputRedirected)
                return PlainWidth;

            var width = Console.WindowWidth;
            return width > 20 ? width : PlainWidth;
        }
    }

    /// <summary>Whether to color: on a screen, unless NO_COLOR or CLICOLOR=0 is set; CLICOLOR_FORCE colors a pipe too.</summary>
    public static bool UsesColor(bool isOff)
    {
        if (isOff || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("CLICOLOR") == "0")
            return false;

        return !Console.IsOutputRedirected || Environment.GetEnvironmentVariable("CLICOLOR_FORCE") is { } force && force != "0";
    }
}
