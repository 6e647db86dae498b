using DraftLint.Semantics;
using DraftLint.Syntax;

namespace DraftLint.Checks.Patterns;

/// <summary>What formulas are made of: counts over the sentences in a scope.</summary>
internal sealed class TextCounts
{
    /// <summary>Words of more letters are long.</summary>
    private const int LongWord = 6;

    private const int ManySyllables = 3;

    private readonly Dictionary<string, double> values = new(StringComparer.Ordinal);

    private TextCounts()
    {
        foreach (var name in Names)
            values[name] = 0;
    }

    /// <summary>The names that a formula may hold.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "characters", "words", "sentences", "paragraphs", "syllables", "long_words", "complex_words", "polysyllabic_words",
        "heading_h1", "heading_h2", "heading_h3", "heading_h4", "heading_h5", "heading_h6", "list", "blockquote", "table", "code", "links", "quotations",
    ];

    /// <summary>The value of a name.</summary>
    public double this[string name] => values[name];

    /// <summary>Whether there is a sentence to judge.</summary>
    public bool IsEmpty => values["words"] == 0;

    /// <summary>Counts a draft.</summary>
    public static TextCounts Of(SemanticModel model, PatternScope scope)
    {
        var counts = new TextCounts();
        foreach (var block in model.Draft.Prose)
        {
            counts.CountMarks(block);
            if (block.Tokens.IsEmpty || !scope.MayHold(model, block))
                continue;

            counts.values["paragraphs"]++;
            foreach (var sentence in block.Sentences)
            {
                if (scope.Holds(model, block.SpanOf(sentence)))
                    counts.Count(block, sentence);
            }
        }

        counts.values["list"] = model.Draft.Lists.Length;
        counts.values["table"] = model.Draft.Others.Count(other => other.Kind == OtherKind.Table);
        counts.values["code"] = model.Draft.Others.Count(other => other.Kind == OtherKind.Code);
        counts.values["quotations"] = model.Quotations.All.Count(quotation => !quotation.IsBlock);
        return counts;
    }

    private void CountMarks(ProseBlock block)
    {
        if (block.Place.HeadingLevel > 0)
            values[$"heading_h{(char)('0' + block.Place.HeadingLevel)}"]++;

        if (block.Place.QuoteDepth > 0)
            values["blockquote"]++;

        foreach (var inline in block.Inlines)
        {
            if (inline.Kind is InlineKind.Link or InlineKind.AutoLink)
                values["links"]++;
        }
    }

    private void Count(ProseBlock block, Sentence sentence)
    {
        var before = values["words"];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var token = block.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
                continue;

            var word = block.TextOf(token);
            var syllables = token.IsWord ? Syllables.Of(word) : 1;
            values["words"]++;
            values["characters"] += word.Length;
            values["syllables"] += syllables;
            values["long_words"] += word.Length > LongWord ? 1 : 0;
            values["polysyllabic_words"] += syllables >= ManySyllables ? 1 : 0;
            values["complex_words"] += syllables >= ManySyllables && !(token.IsCapitalized && !token.StartsSentence) && !HasLightEnding(word, syllables) ? 1 : 0;
        }

        values["sentences"] += values["words"] > before ? 1 : 0;
    }

    /// <summary>Gunning's fog index does not count a third syllable that only an ending makes: "created".</summary>
    private static bool HasLightEnding(ReadOnlySpan<char> word, int syllables) =>
        syllables == ManySyllables && (word.EndsWith("es", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ing", StringComparison.OrdinalIgnoreCase));
}

/// <summary>Counts the syllables of English words by their letters; right for nine words in ten, which is enough for a mean.</summary>
internal static class Syllables
{
    /// <summary>At least one.</summary>
    public static int Of(ReadOnlySpan<char> word)
    {
        var count = 0;
        var wasVowel = false;
        for (var i = 0; i < word.Length; i++)
        {
            var isVowel = char.ToLowerInvariant(word[i]) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
            if (isVowel && !wasVowel)
                count++;

            wasVowel = isVowel;
        }

        return Math.Max(1, count - SilentOf(word) + SplitOf(word));
    }

    /// <summary>Endings that are written and not spoken: "make", "makes", "walked".</summary>
    private static int SilentOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 4)
            return 0;

        if (Ends(word, "e") && !(Ends(word, "le") && !IsVowel(word[^3])))
            return IsVowel(word[^2]) ? 0 : 1;

        if (Ends(word, "ed"))
            return char.ToLowerInvariant(word[^3]) is 't' or 'd' || IsVowel(word[^3]) ? 0 : 1;

        return Ends(word, "es") && !IsVowel(word[^3]) && char.ToLowerInvariant(word[^3]) is not ('s' or 'x' or 'z' or 'c' or 'g' or 'h') ? 1 : 0;
    }

    /// <summary>Two vowels in a row that are two syllables: "nation" has none, "idea", "radio" and "create" do.</summary>
    private static int SplitOf(ReadOnlySpan<char> word)
    {
        var count = 0;
        for (var i = 0; i + 1 < word.Length; i++)
        {
            var pair = (char.ToLowerInvariant(word[i]), char.ToLowerInvariant(word[i + 1]));
            var isAfterSoft = i > 0 && char.ToLowerInvariant(word[i - 1]) is 't' or 's' or 'c' or 'g' or 'x';
            if (pair is ('i', 'o') or ('i', 'a') && !isAfterSoft)
                count++;
            else if (pair is ('e', 'o') or ('u', 'a') && i > 0 && char.ToLowerInvariant(word[i - 1]) is not ('q' or 'g'))
                count++;
        }

        return count;
    }

    private static bool Ends(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static bool IsVowel(char letter) => char.ToLowerInvariant(letter) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
