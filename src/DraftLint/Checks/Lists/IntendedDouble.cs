using System.Collections.Immutable;
using DraftLint.Syntax;

namespace DraftLint.Checks.Lists;

/// <summary>Tells pairs of one word that the writer means from slips: "had had", "Walla Walla", "a check-in in Paris", “done done”.</summary>
internal static class IntendedDouble
{
    /// <summary>Pairs that grammar brings together: "the faith he had had", "what they do do", "gave her her book".</summary>
    private static readonly ImmutableArray<string> Grammatical = ["had", "that", "do", "does", "did", "her", "you"];

    /// <summary>Verbs at the end of a clause that an equal verb follows: "what it is is a tax", "all that there was was sand".</summary>
    private static readonly ImmutableArray<string> Linking = ["is", "was", "are", "were"];

    /// <summary>Particles that a verb may leave before an equal preposition: "the family moved in in May".</summary>
    private static readonly ImmutableArray<string> Particles = ["in", "on", "by", "out", "up", "over"];

    /// <summary>Whether a word that equals the one before it is meant.</summary>
    /// <param name="block">The block.</param>
    /// <param name="second">Index of the second word in its tokens.</param>
    public static bool IsOne(ProseBlock block, int second)
    {
        var (left, right) = (block.Tokens[second - 1], block.Tokens[second]);
        if (IsSurelySlip(block, second))
            return false;

        if (left.Is(WordClasses.NumberWord) || IsName(left, right) || IsJoined(block, second) || IsThreefold(block, second) || IsQuoted(block, second) || IsStressed(block, left, right) || IsExclaimed(block, second))
            return true;

        var word = block.TextOf(right);
        // "a second second"
        if (word is "second" && second > 1 && block.Tokens[second - 2].Is(WordClasses.Article))
            return true;

        if (IsOneOf(word, Grammatical) || IsOneOf(word, Linking) && HasClauseBefore(block, second - 1))
            return true;

        // "stood by by the door"; but "recited by by anybody"
        if (word is "by" && !(second > 1 && block.TextOf(block.Tokens[second - 2]) is "stood" or "stand" or "stands" or "standing" or "passed" or "pass" or "passes" or "passing" or "went" or "go" or "goes" or "gone" or "going" or "got" or "get" or "gets" or "came" or "come" or "comes" or "dropped" or "drop" or "stopped" or "stop" or "put" or "laid" or "flew" or "walked" or "drove" or "strolled" or "swung" or "rushed" or "hurried" or "drifted" or "slipped" or "sailed"))
            return false;

        return IsOneOf(word, Particles) && second > 1 && block.Tokens[second - 2] is { IsWord: true } before && !before.Is(RepeatedWord.FunctionWord) && IsVerb(block, before);
    }

    /// <summary>"no one one", "that that the road", "my *my* house": no grammar brings these together, and no stress.</summary>
    private static bool IsSurelySlip(ProseBlock block, int second) => block.TextOf(block.Tokens[second]) switch
    {
        "the" or "my" or "our" or "its" or "their" or "of" => block.Tokens[second - 1].Lexeme == block.Tokens[second].Lexeme && !IsQuoted(block, second) && !IsThreefold(block, second) && !IsJoined(block, second) && IsBeforeNoun(block, second + 1),
        "one" => second > 1 && block.TextOf(block.Tokens[second - 2]) is "no" or "any" or "every" or "some",
        "that" => second + 1 < block.Tokens.Length && block.Tokens[second + 1].Is(WordClasses.Article | WordClasses.Possessive),
        _ => false,
    };

    private static bool IsBeforeNoun(ProseBlock block, int at) =>
        at < block.Tokens.Length && block.Tokens[at] is { IsWord: true, HasSpaceBefore: true } && (!block.Tokens[at].Is(RepeatedWord.FunctionWord) || block.Tokens[at].Is(WordClasses.Article | WordClasses.Possessive));

    /// <summary>Walla Walla, the US us, will Will, Will will: a capital that no sentence start asks for makes a name of it.</summary>
    private static bool IsName(Token left, Token right)
    {
        if (right.IsAllCapitals != left.IsAllCapitals)
            return true;

        if (right.IsCapitalized)
            return !right.IsAllCapitals && !(left.StartsSentence && left.Is(RepeatedWord.FunctionWord));

        return left.IsCapitalized && (!left.StartsSentence || left.Is(WordClasses.GivenName | WordClasses.Month | WordClasses.Modal));
    }

    /// <summary>"a check-in in Paris", "turned up in in-person classes": one of the two belongs to a compound.</summary>
    private static bool IsJoined(ProseBlock block, int second) =>
        second > 1 && block.Tokens[second - 2].Kind is TokenKind.Hyphen or TokenKind.Slash && !block.Tokens[second - 1].HasSpaceBefore
        || second + 1 < block.Tokens.Length && block.Tokens[second + 1] is { Kind: TokenKind.Hyphen or TokenKind.Slash, HasSpaceBefore: false };

    /// <summary>“done done”: a pair alone between quotation marks is a word under discussion.</summary>
    private static bool IsQuoted(ProseBlock block, int second)
    {
        var end = second + 1 < block.Tokens.Length && block.Tokens[second + 1].Kind is TokenKind.Comma or TokenKind.Period ? second + 2 : second + 1;
        return second > 1 && end < block.Tokens.Length && block.Tokens[second - 2].Kind == TokenKind.Quote && block.Tokens[end].Kind == TokenKind.Quote;
    }

    /// <summary>"very *very* tired", "*dheere dheere*": emphasis on the second word alone, or on just the two.</summary>
    private static bool IsStressed(ProseBlock block, Token left, Token right)
    {
        foreach (var inline in block.Inlines)
        {
            if (inline.Kind == InlineKind.Emphasis && inline.End == right.End && (inline.Start == right.Start || (inline.Start == left.Start && left.Lexeme == 0)))
                return true;
        }

        return false;
    }

    /// <summary>"Dheere dheere, my boatman says": words that English does not hold, with a comma, at the start of a sentence.</summary>
    private static bool IsExclaimed(ProseBlock block, int second) =>
        block.Tokens[second - 1] is { Lexeme: 0, StartsSentence: true } && second + 1 < block.Tokens.Length && block.Tokens[second + 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Exclamation or TokenKind.Colon;

    /// <summary>"never never never": three in a row are rhetoric.</summary>
    private static bool IsThreefold(ProseBlock block, int second) =>
        second > 1 && RepeatedWord.IsPair(block, second - 1) || second + 1 < block.Tokens.Length && RepeatedWord.IsPair(block, second + 1);

    /// <summary>Whether a subject clause may end here: "what", "all" or "that" stands before in the sentence.</summary>
    private static bool HasClauseBefore(ProseBlock block, int token)
    {
        for (var i = token - 1; i >= block.Sentences[block.SentenceOf(token)].FirstToken; i--)
        {
            if (block.TextOf(block.Tokens[i]) is var word && (IsOneOf(word, ["what", "all", "that", "who", "where", "how", "thing"])))
                return true;
        }

        return false;
    }

    private static bool IsVerb(ProseBlock block, Token token) =>
        token.Is(WordClasses.PastVerb | WordClasses.PresentVerb | WordClasses.PastParticiple | WordClasses.Gerund)
        || block.TextOf(token).EndsWith("ed", StringComparison.Ordinal) || block.TextOf(token).EndsWith("ing", StringComparison.Ordinal);

    private static bool IsOneOf(ReadOnlySpan<char> word, ImmutableArray<string> words)
    {
        foreach (var other in words)
        {
            if (word.Equals(other, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
