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

    /// <summary>Whether to color standard output: on a screen, unless NO_COLOR or CLICOLOR=0 is set; CLICOLOR_FORCE colors a pipe too.</summary>
    public static bool UsesColor(bool isOff) => UsesColor(isOff, Console.IsOutputRedirected);

    /// <summary>Whether to color standard error, by the same signs.</summary>
    public static bool UsesColorForProblems(bool isOff) => UsesColor(isOff, Console.IsErrorRedirected);

    private static bool UsesColor(bool isOff, bool isRedirected)
    {
        if (isOff || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("CLICOLOR") == "0")
            return false;

        return !isRedirected || Environment.GetEnvironmentVariable("CLICOLOR_FORCE") is not (null or "" or "0");
    }
}
