using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Semantics.Terms;

/// <summary>Terms that stand in a draft in more than one form, each with all its places: "sea-wall" and "seawall", "Commerce Clause" and "Commerce clause".</summary>
/// <remarks>First the forms that a term can be known by are collected (compounds with a hyphen, names of several words, long words), then every run of words with the same letters.</remarks>
internal sealed class TermIndex
{
    /// <summary>Longest run, in words.</summary>
    private const int MostWords = 4;

    /// <summary>Longest compound and name, in tokens; a longer one has more letters than a term.</summary>
    private const int MostTokens = 2 * TermSpelling.Longest;
    private const int MostTokensOfName = 8;

    /// <summary>Shortest term, in letters: "email".</summary>
    private const int ShortestTerm = 5;

    /// <summary>Shortest word that two others may make together, in letters.</summary>
    private const int ShortestSolid = 7;

    /// <summary>Forms of a paragraph by which terms are known, so that the set hardly grows.</summary>
    private const int UsualForms = 16;

    private const int FilterBits = 13;
    private const int PlacesBits = 10;

    private readonly HashSet<ulong> known;

    // A bit for some of each key's: nearly every run of words is no term, and one look here says so.
    private readonly BitFilter filter = new(FilterBits);
    private readonly Dictionary<ulong, Places> places = [];
    private readonly BitFilter placesFilter = new(PlacesBits);

    private TermIndex(int forms) => known = new HashSet<ulong>(forms);

    /// <summary>All places of each term with two forms or more, longest terms first; terms of one length in the order of the draft.</summary>
    public static IEnumerable<IReadOnlyList<TermPlace>> Read(TermWords words)
    {
        var index = new TermIndex(words.BlockCount * UsualForms);
        for (var i = 0; i < words.BlockCount; i++)
            index.Collect(words.BlockAt(i), words.WordsAt(i));

        for (var i = 0; i < words.BlockCount; i++)
            index.AddRuns(words.BlockAt(i), words.WordsAt(i));

        for (var i = 0; i < words.BlockCount && index.places.Count > 0; i++)
            index.AddSolids(words.BlockAt(i), words.WordsAt(i));

        return index.places.Values.Where(term => HasForms(term.All)).OrderByDescending(term => term.Length).Select(term => term.All);
    }

    private static bool HasForms(List<TermPlace> places)
    {
        for (var i = 1; i < places.Count; i++)
        {
            if (!places[i].Span.Text.Equals(places[0].Span.Text, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Collects what a term can be known by.</summary>
    private void Collect(ProseBlock block, ReadOnlySpan<TermWord> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].IsApart)
                continue;

            if (block.Tokens[at].Length >= ShortestSolid)
                Know(words[at].Letters);

            KnowCompound(block, words, at);
            if (words[at].IsEdge)
                KnowNames(block, words, at);
        }
    }

    private void Know(TermLetters letters)
    {
        if (letters.Length < ShortestTerm)
            return;

        known.Add(letters.Key);
        filter.Add(letters.Key);
    }

    private bool IsKnown(ulong key) => filter.MayHold(key) && known.Contains(key);

    /// <summary>Takes the compound that begins at a word, alone and with the word behind it: "cap-and-trade", "cap-and-trade bill".</summary>
    private void KnowCompound(ProseBlock block, ReadOnlySpan<TermWord> words, int first)
    {
        var letters = words[first].Letters;
        var end = first + 1;
        while (end + 1 < words.Length && block.Tokens[end].Kind == TokenKind.Hyphen && !block.Tokens[end].HasSpaceBefore && block.Tokens[end + 1].IsWord && !block.Tokens[end + 1].HasSpaceBefore)
        {
            letters = letters.Then(words[end + 1].Letters);
            end += 2;
            if (!letters.IsTerm || end - first > MostTokens)
                return;
        }

        if (end == first + 1)
            return;

        Know(letters);
        if (end < words.Length && block.Tokens[end].IsWord && block.Tokens[end].HasSpaceBefore)
            Know(letters.Then(words[end].Letters));
    }

    /// <summary>Takes the names that begin at a token: each run of words with capitals, with "of", "the", "and", "for", "to", "on" between them.</summary>
    private void KnowNames(ProseBlock block, ReadOnlySpan<TermWord> words, int first)
    {
        if (!block.Tokens[first].IsCapitalized)
            return;

        var letters = words[first].Letters;
        for (var next = NextWord(block, first + 1); next >= 0 && next - first < MostTokensOfName; next = NextWord(block, next + 1))
        {
            letters = letters.Then(words[next].Letters);
            if (block.Tokens[next].IsCapitalized)
                Know(letters);
            else if (block.TextOf(block.Tokens[next]) is not ("of" or "the" or "and" or "for" or "to" or "on"))
                break;
        }
    }

    /// <summary>Adds every run of two or more words that is known.</summary>
    private void AddRuns(ProseBlock block, ReadOnlySpan<TermWord> words)
    {
        for (var first = 0; first < words.Length; first++)
        {
            if (!words[first].IsEdge || words[first].IsApart || IsTail(block, first))
                continue;

            var letters = words[first].Letters;
            var end = first + 1;
            for (var count = 2; count <= MostWords && NextWord(block, end) is >= 0 and var next; count++)
            {
                end = next + 1;
                letters = letters.Then(words[next].Letters);
                if (!letters.IsTerm)
                    break;

                if (words[next].IsEdge && !IsJoined(block, end) && letters.Length >= ShortestTerm && IsKnown(letters.Key))
                    Add(letters, new TermPlace(block, first, end));
            }
        }
    }

    /// <summary>Adds the long words that have the letters of a run.</summary>
    private void AddSolids(ProseBlock block, ReadOnlySpan<TermWord> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (!words[at].IsApart && words[at].Letters.Length >= ShortestTerm && placesFilter.MayHold(words[at].Letters.Key) && places.TryGetValue(words[at].Letters.Key, out var term) && !IsTail(block, at) && !IsJoined(block, at + 1))
                term.All.Add(new TermPlace(block, at, at + 1));
        }
    }

    private void Add(TermLetters letters, TermPlace place)
    {
        if (!places.TryGetValue(letters.Key, out var term))
        {
            places.Add(letters.Key, term = new Places(letters.Length, []));
            placesFilter.Add(letters.Key);
        }

        term.All.Add(place);
    }

    /// <summary>Index of the word that a blank or hyphen joins to the token before it, or -1.</summary>
    private static int NextWord(ProseBlock block, int at)
    {
        if (at < block.Tokens.Length && block.Tokens[at].Kind == TokenKind.Hyphen && !block.Tokens[at].HasSpaceBefore && at + 1 < block.Tokens.Length && !block.Tokens[at + 1].HasSpaceBefore)
            at++;

        return at < block.Tokens.Length && block.Tokens[at].IsWord && !block.Tokens[at].StartsSentence ? at : -1;
    }

    /// <summary>Whether a word is the rest of a longer one: "list item" in "usa-list-item", "Printing" behind the "3" of "3D Printing", "#WorldTradeMonth".</summary>
    private static bool IsTail(ProseBlock block, int at)
    {
        if (at == 0 || block.Tokens[at].HasSpaceBefore)
            return false;

        return block.Tokens[at - 1].Kind is TokenKind.Hyphen or TokenKind.Symbol or TokenKind.Number or TokenKind.Slash;
    }

    /// <summary>Whether a hyphen joins a word behind the token before <paramref name="end"/>: "day-to" in "day-to-day".</summary>
    private static bool IsJoined(ProseBlock block, int end) =>
        end + 1 < block.Tokens.Length && block.Tokens[end].Kind == TokenKind.Hyphen && !block.Tokens[end].HasSpaceBefore && !block.Tokens[end + 1].HasSpaceBefore;

    private sealed record Places(int Length, List<TermPlace> All);
}
