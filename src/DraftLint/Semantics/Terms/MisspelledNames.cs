using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Semantics.Terms;

/// <summary>Names of one word that stand three times or more, and once with a letter wrong: "Brookfield", "Brookfeild".</summary>
internal static class MisspelledNames
{
    /// <summary>Shortest name that a letter more or less makes no other name of.</summary>
    private const int Shortest = 7;

    /// <summary>So often stands a name that the writer knows.</summary>
    private const int FewestOfUsual = 3;

    /// <summary>Letters at the end that may be another form of the word: "Koreans", "Bolivian".</summary>
    private const int EndingLength = 3;

    /// <summary>A draft with more names than this is a list of names, and not compared.</summary>
    private const int MostNames = 300;

    /// <summary>All of a draft, in the order of the misspelled ones.</summary>
    public static List<NameInflection> Read(SemanticModel model, TermWords words)
    {
        var forms = new Dictionary<string, List<TermPlace>>(StringComparer.Ordinal);
        for (var i = 0; i < words.BlockCount; i++)
            Collect(words.BlockAt(i), words.WordsAt(i), forms);

        var found = new List<NameInflection>();
        if (forms.Count is < 2 or > MostNames)
            return found;

        foreach (var (text, places) in forms)
        {
            if (places.Count == 1 && UsualOf(text, forms) is { } usual && !model.Facts.IsNameWord(text) && !model.Facts.IsPlace(text))
                found.Add(new NameInflection(usual[0], usual.Count, places));
        }

        return found;
    }

    private static void Collect(ProseBlock block, ReadOnlySpan<TermWord> words, Dictionary<string, List<TermPlace>> forms)
    {
        var byWord = forms.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < words.Length; at++)
        {
            if (block.Tokens[at] is not { Lexeme: 0, IsCapitalized: true, IsAllCapitals: false, StartsSentence: false } || words[at].Letters.Length < Shortest || words[at].IsApart)
                continue;

            if (!byWord.TryGetValue(block.TextOf(block.Tokens[at]), out var places))
                byWord[block.TextOf(block.Tokens[at])] = places = [];

            places.Add(new TermPlace(block, at, at + 1));
        }
    }

    private static List<TermPlace>? UsualOf(string text, Dictionary<string, List<TermPlace>> forms)
    {
        foreach (var (other, places) in forms)
        {
            if (places.Count >= FewestOfUsual && other[0] == text[0] && Math.Abs(other.Length - text.Length) <= 1 && IsSlip(text, other))
                return places;
        }

        return null;
    }

    private static bool IsSlip(string text, string other)
    {
        var shared = Math.Min(text.Length, other.Length) - EndingLength;
        return !text.AsSpan(0, shared).SequenceEqual(other.AsSpan(0, shared)) && EditDistance.Of(text, other, most: 1) == 1;
    }
}
