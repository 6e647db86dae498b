using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Figures;

/// <summary>Tells numbers that only name something: "Hwasong-19", "Track 1.5", "page 12", "401(k)", "24/7", "9:30 p.m.", "5-2".</summary>
internal static class NumberNames
{
    private static readonly LexemeSet Labels = new(ClaimVocabulary.Labels);

    /// <summary>Whether the number between two tokens is a name, a label, a score or an hour.</summary>
    public static bool IsName(ProseBlock block, Sentence sentence, int first, int end)
    {
        var token = block.Tokens[first];
        if (end < sentence.EndToken && IsMarkedBehind(block, sentence, first, end))
            return true;

        if (IsLikeYear(block, sentence, first, end) || IsHouseNumber(block, sentence, first, end) || IsLabelOfNoun(block, sentence, first, end))
            return true;

        if (first == sentence.FirstToken)
            return token.IsNumber && end < sentence.EndToken && block.Tokens[end].Kind == TokenKind.CloseBracket;

        var before = block.Tokens[first - 1];
        if (!token.HasSpaceBefore && before.Kind is TokenKind.Hyphen or TokenKind.Word or TokenKind.Slash or TokenKind.Symbol or TokenKind.Number)
            return before.Kind != TokenKind.Symbol || block.TextOf(before) is "#" or "+" or "@";

        if (!before.IsWord)
            return false;

        if (block.TextOf(before) is "No." or "no." or "Nos." or "p." or "pp." or "Number" or "Rep." || (Labels.Has(before) && (IsNameLike(before) || !CountsSomething(block, end, sentence.EndToken))))
            return true;

        return IsPartOfProperName(block, first, end, before, sentence);
    }

    private static bool IsMarkedBehind(ProseBlock block, Sentence sentence, int first, int end)
    {
        var behind = block.Tokens[end];
        var text = block.TextOf(behind);
        if (text is "a.m." or "p.m." or "am" or "pm" or "AM" or "PM" or "o'clock" or "o’clock")
            return true;

        if (behind.HasSpaceBefore)
            return false;

        if (behind.Kind is TokenKind.Slash or TokenKind.OpenBracket || (behind.Kind is TokenKind.Word or TokenKind.Address && block.Tokens[first].IsNumber && end == first + 1))
            return true;

        // A score or a vote, "5-2", and a half of a name, "50-50"; a range of more is a count.
        return behind.Kind is TokenKind.Hyphen && end + 1 < sentence.EndToken && block.Tokens[end + 1].IsNumber && !block.Tokens[end + 1].HasSpaceBefore
            && block.Tokens[first].IsNumber && block.Tokens[first].Length <= 3 && block.Tokens[end + 1].Length <= 3
            && !(end + 2 < sentence.EndToken && CountsSomething(block, end + 2, sentence.EndToken));
    }

    private static bool IsPartOfProperName(ProseBlock block, int first, int end, Token before, Sentence sentence)
    {
        if (!before.IsCapitalized || (before.StartsSentence && !block.Tokens[first].IsCapitalized && before.Lexeme != 0) || before.Is(WordClasses.Month | WordClasses.PlaceWord | WordClasses.Abbreviation | WordClasses.Approximator))
            return false;

        if (!block.Tokens[first].IsNumber)
            return block.Tokens[first].IsCapitalized;

        return !CountsSomething(block, end, sentence.EndToken);
    }

    /// <summary>"For 2015 we hope": four digits of a year that counts nothing.</summary>
    private static bool IsLikeYear(ProseBlock block, Sentence sentence, int first, int end) =>
        end == first + 1 && block.Tokens[first] is { IsNumber: true, Length: 4 } token && block.Text[token.Start] is '1' or '2' && block.Text.AsSpan(token.Start, 2) is "19" or "20" && !CountsSomething(block, end, sentence.EndToken);

    /// <summary>"1800 F St.", "14 Elm Street".</summary>
    private static bool IsHouseNumber(ProseBlock block, Sentence sentence, int first, int end)
    {
        if (!block.Tokens[first].IsNumber || end != first + 1)
            return false;

        for (var i = end; i < sentence.EndToken && i < end + 4 && (block.Tokens[i].IsCapitalized || block.Tokens[i].IsNumber); i++)
        {
            if (block.TextOf(block.Tokens[i]) is "St." or "St" or "Street" or "Ave." or "Ave" or "Avenue" or "Road" or "Rd." or "Blvd." or "Boulevard" or "Drive" or "Lane" or "Place" or "Square" or "Highway" or "Court" or "Parkway")
                return i > end;
        }

        return false;
    }

    /// <summary>"a 508 expert", "the ten largest cities": a number before a noun in the singular labels it, one before a superlative ranks.</summary>
    private static bool IsLabelOfNoun(ProseBlock block, Sentence sentence, int first, int end)
    {
        if (end >= sentence.EndToken || !block.Tokens[end].IsWord)
            return false;

        var next = block.TextOf(block.Tokens[end]);
        if (next is "most" || (next.Length > 5 && next.EndsWith("est") && !next.EndsWith("rest")))
            return true;

        if (!block.Tokens[first].IsNumber || end != first + 1 || block.Tokens[first].Length != 3 || first == sentence.FirstToken || !block.Tokens[first - 1].Is(WordClasses.Article))
            return false;

        return block.TextOf(block.Tokens[first - 1]) is "a" or "an" && !CountsSomething(block, end, sentence.EndToken);
    }

    private static bool IsNameLike(Token token) => token.IsCapitalized && !token.StartsSentence;

    private static bool CountsSomething(ProseBlock block, int at, int end)
    {
        if (at >= end)
            return false;

        var token = block.Tokens[at];
        if (token.Is(WordClasses.Unit) || block.TextOf(token) is "%" or "million" or "billion" or "trillion" or "people" or "crore" or "lakh" || (block.TextOf(token) is "per" && at + 1 < end && block.TextOf(block.Tokens[at + 1]) is "cent"))
            return true;

        var word = block.TextOf(token);
        return token.IsWord && !token.IsCapitalized && word.Length > 3 && word.EndsWith("s") && !word.EndsWith("ss") && !token.Is(WordClasses.Auxiliary | WordClasses.PresentVerb | WordClasses.Pronoun | WordClasses.Adverb);
    }
}
