using DraftLint.Syntax;

namespace DraftLint.Semantics.Terms;

/// <summary>Names of two words or more that stand with an apostrophe and without: "Sparrow's Point", "Sparrows Point".</summary>
internal static class PossessiveNames
{
    private const int MostTokens = 12;

    /// <summary>All of a draft, in the order of their second forms.</summary>
    public static List<NameInflection> Read(SemanticModel model, TermWords words)
    {
        var names = NamePlaces.Read(words, ReadName);
        var found = new List<NameInflection>();
        if (!names.Spellings.Any(static text => text.Contains('\'', StringComparison.Ordinal)))
            return found;

        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in names.Spellings)
        {
            if (!seen.TryAdd(text.Replace("'", "", StringComparison.Ordinal), text) && seen[text.Replace("'", "", StringComparison.Ordinal)] is var other)
                found.Add(NameInflection.Of(model, names[other], names[text]));
        }

        return found;
    }

    private static int ReadName(ProseBlock block, ReadOnlySpan<TermWord> words, int at, NamePlaces names)
    {
        if (!NameInflection.IsNameWord(block, words, at) || NameInflection.IsOpener(block, at))
            return at;

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
            names.Add(new TermPlace(block, at, end));

        return end;
    }

    /// <summary>A plural or possessive ending, which an apostrophe may belong to.</summary>
    private static bool EndsWithS(ProseBlock block, int at) => block.TextOf(block.Tokens[at]).EndsWith("s", StringComparison.Ordinal) || EndOfApostrophe(block, at + 1) > at + 1;

    /// <summary>Skips "'s" or the apostrophe of a plural.</summary>
    private static int EndOfApostrophe(ProseBlock block, int at) =>
        at < block.Tokens.Length && !block.Tokens[at].HasSpaceBefore && (block.Tokens[at].Kind == TokenKind.Clitic || (block.Tokens[at].Kind == TokenKind.Quote && block.TextOf(block.Tokens[at]) is "'" or "’")) ? at + 1 : at;
}
