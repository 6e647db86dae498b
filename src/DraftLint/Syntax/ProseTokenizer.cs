namespace DraftLint.Syntax;

/// <summary>Cuts a block's prose into tokens and sentences.</summary>
/// <remarks>
/// In linear time, with nothing on the heap but the two arrays. Characters without width (joiners, variation selectors, soft hyphens) and blanks
/// belong to no token unless a word holds them. "President-elect Trump’s U.S. visit cost $2,000." is
/// <c>President</c> <c>-</c> <c>elect</c> <c>Trump</c> <c>’s</c> <c>U.S.</c> <c>visit</c> <c>cost</c> <c>$</c> <c>2,000</c> <c>.</c>
/// </remarks>
internal static class ProseTokenizer
{
    /// <summary>Tokens and sentences of <paramref name="text"/>, by the words that <paramref name="lexicon"/> knows.</summary>
    public static TokenizedProse Tokenize(string text, Lexicon lexicon)
    {
        if (text.Length == 0)
            return new([], []);

        var scanner = new TokenScanner(text, lexicon);
        var tokens = scanner.Scan();
        var splitter = new SentenceSplitter(text, tokens.Items);
        var sentences = splitter.Split();
        return new(tokens.ToArrayAndReturn(), sentences);
    }
}
