using DraftLint.Syntax;

namespace DraftLint.Checks.Submission;

/// <summary>What stands in brackets until somebody fills it in: "[name]", "[insert link here]", "[TK: check with the state]".</summary>
/// <param name="words">Words that say so whatever follows them.</param>
internal sealed class BracketedBlank(IReadOnlyList<string> words)
{
    /// <summary>More tokens than this are an aside.</summary>
    private const int Longest = 12;

    private static readonly string[] Blanks =
    [
        "name", "names", "first name", "last name", "date", "city", "town", "county", "state", "country", "link", "url", "title", "headline", "number", "figure", "source", "sources", "year",
        "month", "day", "amount", "email", "phone", "photo", "headshot", "bio", "quote", "citation", "citation needed", "cite", "to come", "insert", "check", "fill in", "add link",
        "add source", "your name", "author", "organization", "company", "percent", "percentage", "xx", "xxx", "x", "blank", "placeholder", "text", "email address", "address", "price", "place", "location", "school", "outlet", "full name", "statistic", "stat", "caption", "byline", "anecdote", "example", "spelling?", "sp?", "pull quote", "?", "??", "???", "...",
    ];

    /// <summary>What begins a blank that says what of: "[date of the hearing]".</summary>
    private static readonly string[] Openers = ["date of ", "date for ", "name for ", "title of ", "number of ", "amount of ", "source of ", "source for ", "link for ", "figure for ", "figures for ", "price of ", "cost of ", "percentage of ", "year of ", "quote from ", "quotation from "];

    /// <summary>What begins an order to oneself: "[check capacity]".</summary>
    private static readonly string[] Orders = ["insert ", "check ", "add ", "fill in ", "your ", "link to ", "need ", "needs ", "get ", "confirm ", "verify ", "source: ", "source?", "name of ", "placeholder", "update ", "replace ", "ed: ", "query", "fact-check", "fact check", "double-check", "double check", "ask ", "find ", "is this right", "look up ", "note to self"];

    /// <summary>What ends a promise to fill the blank: "[name to be checked]", "[figure TBC]".</summary>
    private static readonly string[] Promises =
        [" to be checked", " to be confirmed", " to be added", " to be inserted", " to be supplied", " to be verified", " to check", " to confirm", " to come", " tbc", " tbd", " goes here", " spelling?", " sp?", " date?", " name?", " year?"];

    /// <summary>What editors and transcribers put between brackets to be printed, in capitals too.</summary>
    private static readonly string[] Printed = ["editor", "ed.", "note", "update:", "update,", "correction", "sic", "laugh", "applause", "cross", "inaudible", "emphasis", "translat", "video", "audio", "image", "music", "end"];

    /// <summary>Index behind the closing bracket of a blank that begins at an opening one; the opening one's if it is none.</summary>
    public int EndOf(ProseBlock block, int at)
    {
        var close = at + 1;
        while (close < block.Tokens.Length && close - at < Longest && block.Tokens[close].Kind != TokenKind.CloseBracket)
            close++;

        if (close >= block.Tokens.Length || close == at + 1 || block.Tokens[close].Kind != TokenKind.CloseBracket)
            return at;

        var inside = block.Text.AsSpan(block.Tokens[at + 1].Start, block.Tokens[close - 1].End - block.Tokens[at + 1].Start);
        var isBlank = block.Text[block.Tokens[at].Start] switch
        {
            // "an [X] in the box" is what stands there.
            '[' when at > 0 && inside.Length == 1 && block.TextOf(block.Tokens[at - 1]) is "a" or "an" => false,
            // "all of them are [fill in the word from the list above]": the reader is to choose.
            '[' when inside.StartsWith("fill in ", StringComparison.Ordinal) && IsForReader(inside) => false,
            '[' => IsWord(block.TextOf(block.Tokens[at + 1])) || IsBlank(inside),
            '{' => StartsWithAny(inside, Orders) || EqualsAny(inside, Blanks),
            _ => StartsWithAny(inside, ["insert ", "add link", "add source", "add quote", "link to come", "source to come", "quote to come", "check this", "check name", "check spelling", "check date", "check figure", "check number", "need source", "needs source", "fact check"]),
        };
        return isBlank ? close + 1 : at;
    }

    private static bool IsForReader(ReadOnlySpan<char> inside) =>
        inside.Contains(" above", StringComparison.Ordinal) || inside.Contains(" from the list", StringComparison.Ordinal) || inside.Contains(" of your choice", StringComparison.Ordinal) || inside.Contains(" your favorite", StringComparison.Ordinal);

    /// <summary>"[PULL QUOTE HERE]": no editor writes so into somebody's words.</summary>
    public static bool IsInCapitals(ProseBlock block, int at, int end) =>
        block.Tokens[at].Kind == TokenKind.OpenBracket && end - at > 2 && AreCapitals(block.Text.AsSpan(block.Tokens[at + 1].Start, block.Tokens[end - 2].End - block.Tokens[at + 1].Start));

    private static bool AreCapitals(ReadOnlySpan<char> inside) => inside.Length >= 4 && inside.Contains(' ') && inside.ContainsAnyInRange('A', 'Z') && !inside.ContainsAnyInRange('a', 'z');

    private bool IsWord(ReadOnlySpan<char> first)
    {
        foreach (var word in words)
        {
            if (first.SequenceEqual(word))
                return true;
        }

        return false;
    }

    private static bool IsBlank(ReadOnlySpan<char> inside)
    {
        if (StartsWithAny(inside, Printed))
            return false;

        return AreCapitals(inside) || NamesBlank(inside) || EndsWithAny(inside, Promises) || EqualsAny(inside, Blanks) || StartsWithAny(inside, Orders);
    }

    /// <summary>"[train number]", "[the mayor's name]", "[date of the hearing]": a few words in small letters, the last or the first of which says what belongs there.</summary>
    private static bool NamesBlank(ReadOnlySpan<char> inside)
    {
        var blank = inside.LastIndexOf(' ');
        if (blank > 0 && inside.Count(' ') <= 4 && StartsWithAny(inside, Openers))
            return true;

        return blank > 0 && inside.Count(' ') <= 2 && !inside.ContainsAnyInRange('A', 'Z') && inside[(blank + 1)..] is "name" or "names" or "number" or "date" or "figure" or "amount" or "percentage" or "title" or "link" or "source" or "url" or "tally" or "total";
    }

    private static bool EqualsAny(ReadOnlySpan<char> text, ReadOnlySpan<string> choices)
    {
        foreach (var choice in choices)
        {
            if (text.Equals(choice, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> choices)
    {
        foreach (var choice in choices)
        {
            if (text.EndsWith(choice, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> choices)
    {
        foreach (var choice in choices)
        {
            if (text.StartsWith(choice, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
