namespace DraftLint.Syntax;

/// <summary>Reads lists of English words that mean much the same, a group on each line.</summary>
internal static class LexemeLines
{
    /// <summary>For each word the number of its line, from 1.</summary>
    /// <param name="lines">The words of a group with blanks between them, a group on each line.</param>
    public static LexemeTable<int> Read(string lines)
    {
        var entries = new List<(string Words, int Value)>();
        foreach (var line in lines.Split('\n'))
            entries.Add((line, entries.Count + 1));

        return new LexemeTable<int>(entries.ToArray());
    }
}
