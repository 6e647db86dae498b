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

    /// <summary>All of a draft, in the order of the misspelled ones.</summary>
    public static List<NameInflection> Read(SemanticModel model, TermWords words)
    {
        var names = NamePlaces.Read(words, ReadName);
        var found = new List<NameInflection>();
        if (!names.AreComparable)
            return found;

        foreach (var text in names.Spellings)
        {
            if (names[text].Count == 1 && UsualOf(text, names) is { } usual && !model.Facts.IsNameWord(text) && !model.Facts.IsPlace(text))
                found.Add(new NameInflection(usual[0], usual.Count, names[text]));
        }

        return found;
    }

    private static int ReadName(ProseBlock block, ReadOnlySpan<TermWord> words, int at, NamePlaces names)
    {
        if (block.Tokens[at] is { Lexeme: 0, IsCapitalized: true, IsAllCapitals: false, StartsSentence: false } && words[at].Letters.Length >= Shortest && !words[at].IsApart)
            names.Add(new TermPlace(block, at, at + 1));

        return at;
    }

    private static List<TermPlace>? UsualOf(string text, NamePlaces names)
    {
        foreach (var other in names.Spellings)
        {
            if (other[0] == text[0] && Math.Abs(other.Length - text.Length) <= 1 && names[other].Count >= FewestOfUsual && IsSlip(text, other))
                return names[other];
        }

        return null;
    }

    private static bool IsSlip(string text, string other)
    {
        var shared = Math.Min(text.Length, other.Length) - EndingLength;
        return !text.AsSpan(0, shared).SequenceEqual(other.AsSpan(0, shared)) && EditDistance.Of(text, other, most: 1) == 1;
    }
}
