namespace DraftLint.Yaml;

/// <summary>The keys that stand in nearly every entry of our files, so that thousands of entries share their texts.</summary>
internal static class CommonKeys
{
    private static readonly string[] Keys =
        ["id", "name", "titles", "class", "of", "holders", "short", "known", "died", "also", "wrong", "surname", "order", "elect", "keeps-title", "acronym", "kind", "title", "severity", "message", "description", "why", "fix", "help"];

    /// <summary>The text of a key.</summary>
    public static string Text(ReadOnlySpan<char> key)
    {
        foreach (var common in Keys)
        {
            if (key.SequenceEqual(common))
                return common;
        }

        return key.ToString();
    }
}
