using DraftLint.Checks.Patterns;

namespace DraftLint.Vale;

/// <summary>What Vale's formulas are made of: counts over a text, and over the elements of the page.</summary>
internal sealed class ValeCounts
{
    private const int LongWord = 6;
    private const int ManySyllables = 3;

    private static readonly string[] Elements = ["pre", "list", "blockquote", "paragraphs", "heading_h1", "heading_h2", "heading_h3", "heading_h4", "heading_h5", "heading_h6"];

    private readonly Dictionary<string, double> values = new(StringComparer.Ordinal);

    private ValeCounts()
    {
        foreach (var name in Names)
            values[name] = 0;
    }

    /// <summary>The names that a formula may hold.</summary>
    public static IReadOnlyList<string> Names { get; } = ["characters", "words", "sentences", "syllables", "long_words", "complex_words", "polysyllabic_words", .. Elements];

    /// <summary>The value of a name.</summary>
    public double this[string name] => values[name];

    /// <summary>Counts a text.</summary>
    /// <param name="text">The text, paragraphs with an empty line between them.</param>
    /// <param name="elements">The elements of the page.</param>
    public static ValeCounts Of(string text, IReadOnlyDictionary<string, int> elements)
    {
        var counts = new ValeCounts();
        foreach (var (name, count) in elements)
        {
            var known = name.Replace('.', '_');
            if (counts.values.ContainsKey(known))
                counts.values[known] = count;
        }

        foreach (var paragraph in text.Split("\n\n"))
        {
            foreach (var sentence in ValeSentences.Of(paragraph))
                counts.Add(paragraph.AsSpan(sentence.Start, sentence.Length));
        }

        return counts;
    }

    private void Add(ReadOnlySpan<char> sentence)
    {
        values["sentences"]++;
        var at = 0;
        while (at < sentence.Length)
        {
            var end = DottedEnd(sentence, at);
            while (end < sentence.Length && (end == at || sentence[end - 1] != '.') && IsWordLetter(sentence[end]))
                end++;

            if (end > at)
                AddWord(sentence[at..end]);

            at = Math.Max(end, at + 1);
        }
    }

    private void AddWord(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var letter in word)
            letters += char.IsLetterOrDigit(letter) ? 1 : 0;

        var syllables = word.Length < 3 ? 1 : Syllables.Of(word);
        var isLight = word.EndsWith("es", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal);
        values["words"]++;
        values["characters"] += letters;
        values["syllables"] += syllables;
        values["long_words"] += System.Text.Encoding.UTF8.GetByteCount(word) > LongWord ? 1 : 0;
        values["polysyllabic_words"] += syllables >= ManySyllables ? 1 : 0;
        values["complex_words"] += syllables - (isLight ? 1 : 0) >= ManySyllables ? 1 : 0;
    }

    /// <summary>The end of two or more capitals with stops, "U.S."; the start if there are none.</summary>
    private static int DottedEnd(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end + 1 < text.Length && char.IsAsciiLetterUpper(text[end]) && text[end + 1] == '.')
            end += 2;

        return end - at >= 4 ? end : at;
    }

    private static bool IsWordLetter(char letter) => char.IsLetterOrDigit(letter) || letter == '\'';
}
