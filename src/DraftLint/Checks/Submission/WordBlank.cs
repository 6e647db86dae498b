using DraftLint.Syntax;

namespace DraftLint.Checks.Submission;

/// <summary>Marks in the place of a word: "TK", "lorem ipsum", "???".</summary>
internal static class WordBlank
{
    /// <summary>"TK Maxx", "Dan TK": a capitalized neighbor inside the sentence. A title before it ("Mayor TK") waits for the name.</summary>
    public static bool IsName(ProseBlock block, int at)
    {
        var tokens = block.Tokens;
        if (at + 1 < tokens.Length && block.TextOf(tokens[at]) is "TODO" && block.TextOf(tokens[at + 1]) is "list" or "lists" or "app" or "item" or "items")
            return true;

        var next = at + 1 < tokens.Length && tokens[at + 1].IsWord && tokens[at + 1].IsCapitalized && !tokens[at + 1].Is(WordClasses.Demonym);
        var previous = at > 0 && tokens[at - 1].IsWord && tokens[at - 1].IsCapitalized && !tokens[at - 1].StartsSentence;
        return next || (previous && !tokens[at - 1].Is(WordClasses.Honorific | WordClasses.TitleWord));
    }

    /// <summary>"Your Name Here" of a form.</summary>
    public static bool IsYourName(ProseBlock block, int at) =>
        at + 2 < block.Tokens.Length && block.TextOf(block.Tokens[at]) is "Your" && block.TextOf(block.Tokens[at + 1]) is "Name" or "Headline" or "Title" or "Byline" && block.TextOf(block.Tokens[at + 2]) is "Here" or "here";

    /// <summary>"Lorem ipsum" at the start of a sentence, or with its "dolor".</summary>
    public static bool IsLoremIpsum(ProseBlock block, int at) =>
        at + 2 < block.Tokens.Length
        && block.TextOf(block.Tokens[at]).Equals("lorem", StringComparison.OrdinalIgnoreCase)
        && block.TextOf(block.Tokens[at + 1]).Equals("ipsum", StringComparison.OrdinalIgnoreCase)
        && (block.Tokens[at].StartsSentence || block.TextOf(block.Tokens[at + 2]).Equals("dolor", StringComparison.OrdinalIgnoreCase));

    /// <summary>"???", and "??" in the place of a word: "about ?? families".</summary>
    public static int EndOfQuestions(ProseBlock block, int at)
    {
        var tokens = block.Tokens;
        var end = at;
        while (end < tokens.Length && tokens[end].Kind == TokenKind.Question && (end == at || !tokens[end].HasSpaceBefore))
            end++;

        // "(???)"
        var isInBracket = at > 0 && tokens[at - 1].Kind == TokenKind.OpenBracket && end < tokens.Length && tokens[end].Kind == TokenKind.CloseBracket;
        if (!tokens[at].HasSpaceBefore && !isInBracket)
            return at;

        var standsForWord = end - at == 2 && at > 0 && end < tokens.Length && tokens[end].HasSpaceBefore && tokens[end].IsWord && !tokens[end].IsCapitalized;
        return end - at >= 3 || standsForWord ? end : at;
    }
}
