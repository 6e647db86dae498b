using DraftLint.Syntax;

namespace DraftLint.Semantics.Terms;

/// <summary>Names of two words or more that stand with an apostrophe and without: "Sparrow's Point", "Sparrows Point".</summary>
internal static class PossessiveNames
{
    private const int MostTokens = 12;

    /// <summary>All of a draft, in the order of their second forms.</summary>
    public static List<NameInflection> Read(SemanticModel model, TermWords words)
    {
        var forms = new Dictionary<string, List<TermPlace>>(StringComparer.Ordinal);
        var found = new List<NameInflection>();
        for (var i = 0; i < words.BlockCount; i++)
            Collect(words.BlockAt(i), words.WordsAt(i), forms);

        if (!forms.Keys.Any(static text => text.Contains('\'', StringComparison.Ordinal)))
            return found;

        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in forms.Keys)
        {
            if (!seen.TryAdd(text.Replace("'", "", StringComparison.Ordinal), text) && seen[text.Replace("'", "", StringComparison.Ordinal)] is var other)
                found.Add(NameInflection.Of(model, forms[other], forms[text]));
        }

        return found;
    }

    private static void Collect(ProseBlock block, ReadOnlySpan<TermWord> words, Dictionary<string, List<TermPlace>> forms)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (!NameInflection.IsNameWord(block, words, at) || NameInflection.IsOpener(block, at))
                continue;

            var count = 1;
            var end = at + 1;
            var hasS = EndsWithS(block, at);
            for (var next = EndOfApostrophe(block, end); next < words.Length && next - at < MostTokens && !block.Tokens[next].StartsSentence && NameInflection.IsNameWord(block, words, next); next = EndOfApostrophe(block, end))
            {
                count++;
                end = next + 1;
                hasS |= next + 1 < words.Length && EndsWithS(block, next);
            }

            if (count > 1 && hasS)
                Add(forms, new TermPlace(block, at, end));

            at = end - 1;
        }
    }

    private static void Add(Dictionary<string, List<TermPlace>> forms, TermPlace place)
    {
        var text = place.Span.Text.Replace('\n', ' ').Replace('’', '\'');
        if (!forms.TryGetValue(text, out var places))
            forms.Add(text, places = []);

        places.Add(place);
    }

    /// <summary>A plural or possessive ending, which an apostrophe may belong to.</summary>
    private static bool EndsWithS(ProseBlock block, int at) => block.TextOf(block.Tokens[at]).EndsWith("s", StringComparison.Ordinal) || EndOfApostrophe(block, at + 1) > at + 1;

    /// <summary>Skips "'s" or the apostrophe of a plural.</summary>
    private static int EndOfApostrophe(ProseBlock block, int at) =>
        at < block.Tokens.Length && !block.Tokens[at].HasSpaceBefore && (block.Tokens[at].Kind == TokenKind.Clitic || (block.Tokens[at].Kind == TokenKind.Quote && block.TextOf(block.Tokens[at]) is "'" or "’")) ? at + 1 : at;
}
