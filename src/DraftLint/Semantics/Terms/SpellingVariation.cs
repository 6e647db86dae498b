using DraftLint.Syntax;

namespace DraftLint.Semantics.Terms;

/// <summary>A word that a draft spells in the American and in the British way, or a name in two transliterations: "organize" and "organised", "Kyiv" and "Kiev".</summary>
/// <param name="Usual">The first place of the spelling that comes more often, or first.</param>
/// <param name="UsualCount">How often that spelling comes.</param>
/// <param name="Others">The places of the other spelling, in the order of the draft.</param>
internal readonly record struct SpellingVariation(ProseSpan Usual, int UsualCount, List<ProseSpan> Others)
{
    /// <summary>All of a draft, in the order of their first words. A name ("Labour Party", "Lincoln Center") and a quotation keep their own spelling.</summary>
    public static List<SpellingVariation> Read(TermWords words)
    {
        var places = new Dictionary<int, (List<ProseSpan> American, List<ProseSpan> British)>();
        for (var i = 0; i < words.BlockCount; i++)
            Collect(words.BlockAt(i), words.WordsAt(i), places);

        var found = new List<SpellingVariation>();
        foreach (var (american, british) in places.Values)
        {
            if (american.Count == 0 || british.Count == 0)
                continue;

            var isFirstAmerican = american[0].InSource.Start < british[0].InSource.Start;
            var keepsAmerican = american.Count == british.Count ? isFirstAmerican : american.Count > british.Count;
            var (usual, others) = keepsAmerican ? (american, british) : (british, american);
            found.Add(new SpellingVariation(usual[0], usual.Count, others));
        }

        return found;
    }

    private static void Collect(ProseBlock block, ReadOnlySpan<TermWord> words, Dictionary<int, (List<ProseSpan> American, List<ProseSpan> British)> places)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].IsApart || words[at].Letters.Length < 4 || !SpellingPairs.TryGet(words[at].Letters.Key, out var pair) || (!SpellingPairs.IsName(words[at].Letters.Key) && IsOfName(block, at)) || block.TextOf(block.Tokens[at]).EndsWith("yses", StringComparison.OrdinalIgnoreCase))
                continue;

            if (!places.TryGetValue(pair.Number, out var both))
                places.Add(pair.Number, both = ([], []));

            (pair.IsBritish ? both.British : both.American).Add(block.SpanOf(at, at + 1));
        }
    }

    /// <summary>Whether the word has a name's capital, or a name stands right beside it: "the Globe theatre".</summary>
    private static bool IsOfName(ProseBlock block, int at)
    {
        var token = block.Tokens[at];
        if (token.IsCapitalized && (!token.StartsSentence || (at + 1 < block.Tokens.Length && block.Tokens[at + 1] is { IsWord: true, IsCapitalized: true })))
            return true;

        return token.IsAllCapitals || (at > 0 && block.Tokens[at - 1] is { Kind: TokenKind.Symbol, HasSpaceBefore: true }) || (at > 0 && block.Tokens[at - 1] is { IsWord: true, IsCapitalized: true, StartsSentence: false } && block.Tokens[at - 1].Lexeme == 0);
    }
}
