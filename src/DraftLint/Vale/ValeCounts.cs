using DraftLint.Checks.Patterns;

namespace DraftLint.Vale;

/// <summary>What Vale's formulas are made of: counts over a text, and over the elements of the page.</summary>
internal sealed class ValeCounts
{
    private const int LongWord = 6;
    private const int ManySyllables = 3;

    private static readonly string[] Elements = ["pre", "list", "blockquote", "paragraphs", "heading_h1", "heading_h2", "heading_h3", "heading_h4", "heading_h5", "heading_h6"];

    private static readonly string[] Grades = ["automated_readability", "coleman_liau", "flesch_kincaid", "flesch_reading_ease", "gunning_fog", "lix", "smog"];

    private readonly Dictionary<string, double> values = new(StringComparer.Ordinal);

    private ValeCounts()
    {
        foreach (var name in Names)
            values[name] = 0;
    }

    /// <summary>The names that a formula may hold.</summary>
    public static IReadOnlyList<string> Names { get; } = ["characters", "words", "sentences", "syllables", "long_words", "complex_words", "polysyllabic_words", .. Grades, .. Elements];

    /// <summary>The value of a name.</summary>
    public double this[string name] => values[name];

    /// <summary>Counts a text, and the elements of the page if it is that of the whole draft; null for one without words.</summary>
    /// <param name="unit">The text; paragraphs have an empty line between them.</param>
    /// <param name="texts">The draft.</param>
    public static ValeCounts? Of(ValeUnit unit, ValeTexts texts)
    {
        var counts = new ValeCounts();
        if (unit.Block.IsWhole)
            counts.Take(texts.Counts);

        counts.AddAll(unit.Text.Text);
        if (counts["words"] == 0)
            return null;

        counts.Grade();
        return counts;
    }

    private void Take(IReadOnlyDictionary<string, int> elements)
    {
        foreach (var (name, count) in elements)
        {
            var known = name.Replace('.', '_');
            if (values.ContainsKey(known))
                values[known] = count;
        }
    }

    private void AddAll(string text)
    {
        foreach (var paragraph in text.Split("\n\n"))
        {
            foreach (var sentence in ValeSentences.Of(paragraph))
                Add(paragraph.AsSpan(sentence.Start, sentence.Length));
        }
    }

    /// <summary>The grades that are made of the counts.</summary>
    private void Grade()
    {
        var perSentence = values["words"] / values["sentences"];
        var syllables = values["syllables"] / values["words"];
        var characters = values["characters"] / values["words"];
        values["automated_readability"] = (4.71 * characters) + (0.5 * perSentence) - 21.43;
        values["coleman_liau"] = (5.88 * characters) - (29.6 / perSentence) - 15.8;
        values["flesch_kincaid"] = (0.39 * perSentence) + (11.8 * syllables) - 15.59;
        values["flesch_reading_ease"] = 206.835 - (1.015 * perSentence) - (84.6 * syllables);
        values["gunning_fog"] = 0.4 * (perSentence + (100 * values["complex_words"] / values["words"]));
        values["lix"] = perSentence + (100 * values["long_words"] / values["words"]);
        values["smog"] = (1.0430 * Math.Sqrt(values["polysyllabic_words"] * 30 / values["sentences"])) + 3.1291;
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
