using System.Collections.Immutable;
using DraftLint.Text;

namespace DraftLint.Facts;

/// <summary>Finds the title that was meant by words that are almost one: "Secretary State", "Health and Human Service Secretary", "Prime Minster".</summary>
/// <remarks>Two titles are almost one if they differ by "of", "the" and "and" or by a plural s, or if one word has one wrong letter, or two in ten.</remarks>
internal sealed class TitleSlips
{
    private const int ShortestWord = 6;
    private const int LengthForTwoEdits = 10;

    private readonly TitleGazetteer gazetteer;
    private readonly Dictionary<string, List<TitlePhrase>> byContent = new(StringComparer.Ordinal);
    private readonly List<string> words = [];

    public TitleSlips(TitleGazetteer gazetteer)
    {
        this.gazetteer = gazetteer;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var phrase in gazetteer.Phrases)
        {
            var key = ContentOf(phrase.Words.AsSpan());
            if (key.Contains(' ', StringComparison.Ordinal))
            {
                if (!byContent.TryGetValue(key, out var phrases))
                    byContent.Add(key, phrases = []);

                phrases.Add(phrase);
            }

            foreach (var word in phrase.Words)
            {
                if (word.Length >= ShortestWord && seen.Add(word))
                    words.Add(word);
            }
        }
    }

    /// <summary>The title that words were meant to be, or null: they are right, or nothing like a title.</summary>
    /// <param name="written">The words as written.</param>
    public TitlePhrase? MeantBy(ReadOnlySpan<string> written)
    {
        var usual = new string[written.Length];
        for (var i = 0; i < written.Length; i++)
            usual[i] = TitleWords.UsualOf(written[i]);

        if (!byContent.TryGetValue(ContentOf(usual), out var phrases))
            return null;

        foreach (var phrase in phrases)
        {
            if (IsSlipOf(phrase, written, usual))
                return phrase;
        }

        return null;
    }

    /// <summary>The words of titles that an unknown word may misspell, the nearest alone; none for a word that is right or too short to tell.</summary>
    public ImmutableArray<string> WordsMeantBy(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestWord || gazetteer.WordOf(word) != 0)
            return [];

        var fewest = word.Length >= LengthForTwoEdits ? 2 : 1;
        var nearest = ImmutableArray.CreateBuilder<string>();
        foreach (var candidate in words)
        {
            if (NameFold.Fold(word[0]) != candidate[0] || Math.Abs(candidate.Length - word.Length) > fewest || IsPluralOf(word, candidate))
                continue;

            var distance = EditDistance.Of(word, candidate);
            if (distance == 0 || distance > fewest)
                continue;

            if (distance < fewest)
                nearest.Clear();

            fewest = distance;
            nearest.Add(candidate);
        }

        return nearest.ToImmutable();
    }

    private static bool IsPluralOf(ReadOnlySpan<char> word, string candidate) =>
        (word.Length == candidate.Length + 1 && word[^1] == 's') || (candidate.Length == word.Length + 1 && candidate[^1] == 's');

    /// <summary>The words that carry the meaning, without "of", "the", "and" and plural s.</summary>
    private static string ContentOf(ReadOnlySpan<string> words)
    {
        var content = new List<string>(words.Length);
        foreach (var word in words)
        {
            if (!IsSmall(word))
                content.Add(Singular(word));
        }

        return string.Join(' ', content);
    }

    private static string Singular(string word)
    {
        if (word.Length <= 4 || word[^1] != 's' || word[^2] == 's')
            return word;

        return word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y" : word[..^1];
    }

    private static bool IsSmall(string word) => word is "of" or "the" or "and";

    /// <summary>Whether the words are the title but for a slip. "The" too many is one only in an office of the facts; plurals of offices are right.</summary>
    private static bool IsSlipOf(TitlePhrase phrase, ReadOnlySpan<string> written, ReadOnlySpan<string> usual)
    {
        var isSlip = false;
        var at = 0;
        foreach (var word in phrase.Words)
        {
            while (at < usual.Length && IsSmall(usual[at]) && usual[at] != word)
            {
                isSlip |= usual[at] != "the" || phrase.Offices.Count > 0 || (at > 0 && usual[at - 1] == "the");
                at++;
            }

            if (at < usual.Length && usual[at] == word)
            {
                at++;
            }
            else if (IsSmall(word))
            {
                isSlip = true;
            }
            else
            {
                // "Police Chiefs", "Chiefs of Staff" and "Attorneys General" are several, not a slip; "Budgets" in the middle is one.
                var isLonger = at < usual.Length && usual[at].Length > word.Length;
                if (at >= usual.Length || TitleWords.IsPlural(written[at]) || (isLonger && (at == 0 || (at == usual.Length - 1 && !phrase.Words.Contains("of", StringComparer.Ordinal)))))
                    return false;

                isSlip = true;
                at++;
            }
        }

        return isSlip;
    }
}
