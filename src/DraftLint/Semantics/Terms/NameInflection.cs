using DraftLint.Semantics.People;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Semantics.Terms;

/// <summary>A name of three words or more of which one word has another ending or letter elsewhere: "Administrative Procedure Act", "Administrative Procedures Act".</summary>
/// <param name="Usual">The first place of the form that the facts have, that comes more often, or first.</param>
/// <param name="UsualCount">How often that form comes.</param>
/// <param name="Others">The places of the other form, in the order of the draft.</param>
internal sealed record NameInflection(TermPlace Usual, int UsualCount, List<TermPlace> Others)
{
    private const int FewestWords = 3;
    private const int MostTokens = 12;

    /// <summary>Shortest word that a letter more or less makes no other word of.</summary>
    private const int ShortestMisspelled = 6;

    /// <summary>All of a draft, in the order of their second forms.</summary>
    public static List<NameInflection> Read(SemanticModel model, TermWords words)
    {
        var names = NamePlaces.Read(words, ReadName);
        var found = new List<NameInflection>();
        if (!names.AreComparable)
            return found;

        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in names.Spellings)
        {
            if (TwinOf(text, seen) is { } twin)
                found.Add(Of(model, names[twin], names[text]));
        }

        return found;
    }

    /// <summary>Two forms of one name: that which the facts have is right, else the more frequent one, else the first.</summary>
    public static NameInflection Of(SemanticModel model, List<TermPlace> earlier, List<TermPlace> later)
    {
        var isEarlierRight = model.Facts.IsName(earlier[0].Span.Text);
        var isLaterRight = model.Facts.IsName(later[0].Span.Text);
        var keepsEarlier = isEarlierRight == isLaterRight ? earlier.Count >= later.Count : isEarlierRight;
        return keepsEarlier ? new NameInflection(earlier[0], earlier.Count, later) : new NameInflection(later[0], later.Count, earlier);
    }

    /// <summary>Adds the longest run of capitalized words, with "of", "the", "and", "for" between them.</summary>
    private static int ReadName(ProseBlock block, ReadOnlySpan<TermWord> words, int at, NamePlaces names)
    {
        if (!IsNameWord(block, words, at) || IsOpener(block, at))
            return at;

        var count = 1;
        var end = at + 1;
        for (var next = end; next < words.Length && next - at < MostTokens && !block.Tokens[next].StartsSentence; next++)
        {
            if (IsNameWord(block, words, next))
            {
                count++;
                end = next + 1;
            }
            else if (words[next].IsApart || block.TextOf(block.Tokens[next]) is not ("of" or "the" or "and" or "for"))
            {
                break;
            }
        }

        // "Voyageur Bridge": two words are a name of a thing where the second says what it is.
        if (count >= FewestWords || (count == 2 && end - at == 2 && PeopleWords.Has(block.Tokens[end - 1], PeopleRole.NamedThing)))
            names.Add(new TermPlace(block, at, end));

        return end;
    }

    /// <summary>"The", "In", "When" at the start of a sentence: no word of the name.</summary>
    public static bool IsOpener(ProseBlock block, int at) =>
        block.Tokens[at].StartsSentence && block.Tokens[at].Is(WordClasses.Article | WordClasses.Preposition | WordClasses.Determiner | WordClasses.Subordinator | WordClasses.Adverb | WordClasses.Pronoun);

    /// <summary>A word with the capital of a name, in the writer's own prose.</summary>
    public static bool IsNameWord(ProseBlock block, ReadOnlySpan<TermWord> words, int at) => block.Tokens[at] is { IsCapitalized: true, IsAllCapitals: false } && !words[at].IsApart && words[at].Letters.Length > 0;

    /// <summary>The earlier name that differs in one word alone, by its ending or a letter; null for none.</summary>
    private static string? TwinOf(string text, Dictionary<string, string> seen)
    {
        var words = text.Split(' ');
        string? twin = null;
        for (var i = 0; i < words.Length; i++)
        {
            var key = string.Join(' ', words[..i]) + "\u0001" + string.Join(' ', words[(i + 1)..]);
            if (seen.TryGetValue(key, out var other))
                twin ??= IsSlip(words[i], other.Split(' ')[i], isLast: i == words.Length - 1, isPair: words.Length == 2) ? other : null;
            else
                seen.Add(key, text);
        }

        return twin;
    }

    private static bool IsSlip(string word, string other, bool isLast, bool isPair)
    {
        if (isPair && isLast)
            return false;

        // One law by two names: "Open Records Law", "Open Records Act".
        if (isLast && (word, other) is ("Act", "Law") or ("Law", "Act"))
            return true;

        // "Office for Budget Responsibility", "Office of Budget Responsibility"; "World Health Organisation"
        if ((word, other) is ("of", "for") or ("for", "of") || (!isPair && (word, other) is ("Organization", "Organisation") or ("Organisation", "Organization")))
            return true;

        var (shorter, longer) = word.Length <= other.Length ? (word, other) : (other, word);
        if (longer.StartsWith(shorter, StringComparison.Ordinal))
            return !isLast && longer[shorter.Length..] is "s" or "d" or "ed" or "n" || (longer is "National" && shorter is "Nation");

        // A letter wrong makes no English word of another by chance.
        return shorter.Length >= ShortestMisspelled && shorter[0] == longer[0] && (Lexicon.English[word] == 0 || Lexicon.English[other] == 0) && !char.IsDigit(longer[^1]) && EditDistance.Of(shorter, longer, most: 1) == 1
            && !SpellingPairs.TryGet(TermLetters.Of(word).Key, out _);
    }
}
