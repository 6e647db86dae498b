using DraftLint.Syntax;

namespace DraftLint.Semantics.Figures;

/// <summary>Tells ages that no unit names: "at 82", "people over 65", "aged 12", "65 and older", "Ana Ruiz, 42,".</summary>
internal static class AgeReader
{
    private const int Oldest = 115;

    /// <summary>Whether a number is somebody's age.</summary>
    public static bool IsAge(ProseBlock block, Sentence sentence, int at, NumberReading number)
    {
        // "stands at 13 per cent"
        var isRate = number.End < sentence.EndToken && block.TextOf(block.Tokens[number.End]) is "per";
        if (number.Value is < 1 or > Oldest || number.HasMagnitude || isRate)
            return false;

        if (NamesAge(block, sentence, at) || IsFollowedByAge(block, number.End, sentence.EndToken))
            return true;

        if (!IsBare(block, number.End, sentence.EndToken) || at == sentence.FirstToken)
            return false;

        var before = block.Tokens[at - 1];
        if (before.Kind == TokenKind.Comma)
            return at - 2 >= sentence.FirstToken && (block.Tokens[at - 2].IsCapitalized || block.Tokens[at - 2].Kind == TokenKind.CloseBracket) && number.End < sentence.EndToken && block.Tokens[number.End].Kind == TokenKind.Comma;

        // "over 65" is an age behind people: "voters over 65", "those under 18".
        return block.TextOf(before) switch
        {
            "at" or "At" => number.Value > 4 && !IsLevel(block, sentence, at - 2),
            "now" when at - 3 >= sentence.FirstToken && number.Value > 17 && block.TextOf(block.Tokens[at - 2]) is "is" && block.TextOf(block.Tokens[at - 3]) is "who" or "He" or "he" or "She" or "she" => true,
            "now" => at - 2 >= sentence.FirstToken && block.Tokens[at - 2].Kind == TokenKind.Comma && number.End < sentence.EndToken && block.Tokens[number.End].Kind == TokenKind.Comma,
            "is" or "was" => number.Value > 17 && number.End < sentence.EndToken && block.Tokens[number.End].Kind == TokenKind.Comma && at - 2 >= sentence.FirstToken && block.TextOf(block.Tokens[at - 2]) is "who" or "He" or "he" or "She" or "she",
            "over" or "under" or "than" => at - 2 >= sentence.FirstToken && number.Value > 9 && IsPeople(block, at - 2),
            _ => false,
        };
    }

    /// <summary>"the toll stands at 57", "support is holding at 40"</summary>
    private static bool IsLevel(ProseBlock block, Sentence sentence, int verb) =>
        verb >= sentence.FirstToken && block.TextOf(block.Tokens[verb]) is "stands" or "stand" or "stood" or "holds" or "holding" or "running" or "sits" or "stuck" or "remains" or "peaked" or "capped" or "set" or "pegged" or "put";

    private static bool NamesAge(ProseBlock block, Sentence sentence, int at) =>
        at > sentence.FirstToken && (block.TextOf(block.Tokens[at - 1]) is "age" or "aged" or "ages" or "turned" or "turning" or "turns"
            || (at - 2 >= sentence.FirstToken && block.TextOf(block.Tokens[at - 1]) is "of" && block.TextOf(block.Tokens[at - 2]) is "age"));

    private static bool IsFollowedByAge(ProseBlock block, int at, int end)
    {
        if (at + 1 >= end)
            return false;

        var isJoined = block.TextOf(block.Tokens[at]) is "and" or "or" or "to";
        return isJoined && block.TextOf(block.Tokens[at + 1]) is "older" or "over" or "up" or "younger" or "under" or "above" or "below";
    }

    private static bool IsBare(ProseBlock block, int at, int end) =>
        at >= end || !block.Tokens[at].IsWord || block.Tokens[at].Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Coordinator | WordClasses.Preposition | WordClasses.Pronoun | WordClasses.PastVerb);

    private static bool IsPeople(ProseBlock block, int at)
    {
        var word = block.TextOf(block.Tokens[at]);
        return block.Tokens[at].IsWord && (word is "people" or "those" or "anyone" or "children" or "men" or "women" or "everyone" or "older" or "younger"
            || (word.Length > 4 && word.EndsWith("s") && !block.Tokens[at].Is(WordClasses.Auxiliary | WordClasses.PresentVerb)));
    }
}
