using DraftLint.Syntax;

namespace DraftLint.Phrases;

/// <summary>What patterns take for equal: curly and straight marks, a line end and a blank.</summary>
internal static class Typography
{
    private static readonly System.Buffers.SearchValues<char> Curly = System.Buffers.SearchValues.Create("‘’“”");
    private static readonly System.Buffers.SearchValues<char> Folded = System.Buffers.SearchValues.Create("‘’“”\n\u00A0");

    /// <summary>Whether a pattern speaks of curly marks itself, so that they must not be made straight before it.</summary>
    public static bool HasCurly(string pattern) => pattern.AsSpan().ContainsAny(Curly) || pattern.Contains("\\u20", StringComparison.Ordinal);

    /// <summary>A character as patterns see it: marks straight, line ends and hard blanks as blanks.</summary>
    public static char Fold(char letter) => letter switch
    {
        '‘' or '’' => '\'',
        '“' or '”' => '"',
        '\n' or '\u00A0' => ' ',
        _ => letter,
    };

    /// <summary>A character as literals are looked up: folded, without its case.</summary>
    public static char FoldAll(char letter) => letter < 128 ? letter == '\n' ? ' ' : WordHash.Fold(letter) : WordHash.Fold(Fold(letter));

    /// <summary>A text as literals are looked up.</summary>
    public static string FoldAll(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < target.Length; i++)
            target[i] = FoldAll(source[i]);
    });

    /// <summary>A text as patterns see it; of the same length, and the same text if there is nothing to fold.</summary>
    public static string Fold(string text) => !text.AsSpan().ContainsAny(Folded) ? text : string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < target.Length; i++)
            target[i] = Fold(source[i]);
    });
}
