using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Terms;

/// <summary>Terms that stand in a draft in more than one form, each with all its places: "sea-wall" and "seawall", "Commerce Clause" and "Commerce clause".</summary>
/// <remarks>
/// First the forms that a term can be known by are collected (compounds with a hyphen, names of several words, long words), then every run of words with the same letters.
/// Quotations, headings, works in emphasis and links stand apart.
/// </remarks>
internal sealed class TermIndex
{
    /// <summary>Longest run, in words.</summary>
    private const int MostWords = 4;

    /// <summary>Shortest term, in letters: "email".</summary>
    private const int ShortestTerm = 5;

    /// <summary>Shortest word that two others may make together, in letters.</summary>
    private const int ShortestSolid = 7;

    private readonly SemanticModel model;
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TermPlace>> places = new(StringComparer.Ordinal);

    private TermIndex(SemanticModel model) => this.model = model;

    /// <summary>All places of each term with two forms or more, longest terms first; terms of one length in the order of the draft.</summary>
    public static IEnumerable<IReadOnlyList<TermPlace>> Read(SemanticModel model)
    {
        var index = new TermIndex(model);
        foreach (var block in model.Draft.Prose)
        {
            if (index.IsRead(block))
                index.Collect(block);
        }

        foreach (var block in model.Draft.Prose)
        {
            if (index.IsRead(block))
                index.AddRuns(block);
        }

        index.AddSolids();
        return index.places.Where(term => HasForms(term.Value)).OrderByDescending(term => term.Key.Length).Select(term => term.Value);
    }

    private bool IsRead(ProseBlock block) =>
        block.Kind == ProseKind.Paragraph && block.Place.QuoteDepth == 0 && model.Parts[block] is PartKind.Body or PartKind.AuthorNote or PartKind.Letter or PartKind.Footnote;

    private static bool HasForms(List<TermPlace> places)
    {
        for (var i = 1; i < places.Count; i++)
        {
            if (!places[i].Block.TextOf(places[i].Block.Tokens[places[i].First]).IsEmpty && !places[i].Span.Text.Equals(places[0].Span.Text, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Collects what a term can be known by.</summary>
    private void Collect(ProseBlock block)
    {
        for (var at = 0; at < block.Tokens.Length; at++)
        {
            if (!block.Tokens[at].IsWord || IsApart(block, at))
                continue;

            if (block.Tokens[at].Length >= ShortestSolid)
                Know(block, at, at + 1);

            if (EndOfCompound(block, at) is var end && end > at + 1)
            {
                Know(block, at, end);
                if (end < block.Tokens.Length && block.Tokens[end].IsWord && block.Tokens[end].HasSpaceBefore)
                    Know(block, at, end + 1);
            }

            if (IsEdge(block, at))
                KnowNames(block, at);
        }
    }

    private void Know(ProseBlock block, int first, int end)
    {
        Span<char> letters = stackalloc char[TermSpelling.Longest];
        if (TermSpelling.Write(block, first, end, letters) is >= ShortestTerm and var length)
            known.Add(letters[..length].ToString());
    }

    /// <summary>Adds every run of two or more words that is known.</summary>
    private void AddRuns(ProseBlock block)
    {
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> letters = stackalloc char[TermSpelling.Longest];
        for (var first = 0; first < block.Tokens.Length; first++)
        {
            if (!IsEdge(block, first) || IsApart(block, first) || IsTail(block, first))
                continue;

            var end = first + 1;
            for (var words = 2; words <= MostWords && NextWord(block, end) is >= 0 and var next; words++)
            {
                end = next + 1;
                if (IsEdge(block, next) && !IsJoined(block, end) && TermSpelling.Write(block, first, end, letters) is >= ShortestTerm and var length && lookup.Contains(letters[..length]))
                    Add(letters[..length].ToString(), new TermPlace(block, first, end));
            }
        }
    }

    /// <summary>Adds the long words that have the letters of a run.</summary>
    private void AddSolids()
    {
        var lookup = places.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> letters = stackalloc char[TermSpelling.Longest];
        foreach (var block in model.Draft.Prose)
        {
            if (!IsRead(block))
                continue;

            for (var at = 0; at < block.Tokens.Length; at++)
            {
                if (block.Tokens[at].IsWord && block.Tokens[at].Length >= ShortestTerm && !IsApart(block, at) && !IsTail(block, at) && !IsJoined(block, at + 1) && TermSpelling.Write(block, at, at + 1, letters) is >= ShortestTerm and var length
                    && lookup.TryGetValue(letters[..length], out var list))
                    list.Add(new TermPlace(block, at, at + 1));
            }
        }
    }

    private void Add(string key, TermPlace place)
    {
        if (!places.TryGetValue(key, out var list))
            places[key] = list = [];

        list.Add(place);
    }

    /// <summary>Index of the word that a blank or hyphen joins to the token before it, or -1.</summary>
    private static int NextWord(ProseBlock block, int at)
    {
        if (at < block.Tokens.Length && block.Tokens[at].Kind == TokenKind.Hyphen && !block.Tokens[at].HasSpaceBefore && at + 1 < block.Tokens.Length && !block.Tokens[at + 1].HasSpaceBefore)
            at++;

        return at < block.Tokens.Length && block.Tokens[at].IsWord && !block.Tokens[at].StartsSentence ? at : -1;
    }

    /// <summary>Whether a word can begin or end a term: no small word, no shouted one.</summary>
    private static bool IsEdge(ProseBlock block, int at)
    {
        const WordClasses Small = WordClasses.Preposition | WordClasses.Article | WordClasses.Coordinator | WordClasses.Determiner | WordClasses.Pronoun | WordClasses.Auxiliary | WordClasses.Modal
            | WordClasses.Relative | WordClasses.Negation | WordClasses.Possessive;
        var token = block.Tokens[at];
        var isJoined = at > 0 && block.Tokens[at - 1].Kind == TokenKind.Hyphen && !token.HasSpaceBefore;
        return token.IsWord && !token.IsAllCapitals && (!token.Is(Small) || isJoined || (token.IsCapitalized && !token.StartsSentence && at + 1 < block.Tokens.Length && block.Tokens[at + 1].Kind == TokenKind.Hyphen));
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

    private static int EndOfCompound(ProseBlock block, int first)
    {
        var end = first + 1;
        while (end + 1 < block.Tokens.Length && block.Tokens[end].Kind == TokenKind.Hyphen && !block.Tokens[end].HasSpaceBefore && block.Tokens[end + 1].IsWord && !block.Tokens[end + 1].HasSpaceBefore)
            end += 2;

        return end;
    }

    /// <summary>Takes the names that begin at a token: each run of words with capitals, with "of", "the", "and", "for" between them.</summary>
    private void KnowNames(ProseBlock block, int first)
    {
        if (!block.Tokens[first].IsCapitalized || block.Tokens[first].IsAllCapitals)
            return;

        for (var next = NextWord(block, first + 1); next >= 0 && next - first < 8; next = NextWord(block, next + 1))
        {
            if (block.Tokens[next].IsCapitalized)
                Know(block, first, next + 1);
            else if (block.TextOf(block.Tokens[next]) is not ("of" or "the" or "and" or "for"))
                break;
        }
    }

    /// <summary>Whether a token stands in a quotation, a work's title in emphasis, or a link.</summary>
    private bool IsApart(ProseBlock block, int at)
    {
        if (model.Quotations.Covers(block, at))
            return true;

        foreach (var inline in block.Inlines)
        {
            if (inline.Kind is InlineKind.Emphasis or InlineKind.Link or InlineKind.AutoLink && inline.Start <= block.Tokens[at].Start && block.Tokens[at].End <= inline.End && !(inline.Kind == InlineKind.Link && inline.Length < 25))
                return true;
        }

        return false;
    }
}
