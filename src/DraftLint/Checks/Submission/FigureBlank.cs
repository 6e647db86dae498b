using DraftLint.Syntax;

namespace DraftLint.Checks.Submission;

/// <summary>Capital X's where a figure belongs: "XX percent", "$XX million", "XX,XXX voters", "an XX-year-old".</summary>
internal static class FigureBlank
{
    /// <summary>What XX and XXX stand before when they are no blank: chromosomes, sizes, films.</summary>
    private static readonly string[] Others = ["chromosome", "size", "film", "movie", "rated", "theater", "theatre", "video", "store", "shop", "star", "adult", "content", "rating"];

    /// <summary>Index behind the blank that begins at a token, or the token itself if it is none.</summary>
    public static int EndOf(ProseBlock block, int at)
    {
        var end = EndOfDigits(block, at);
        if (end > at + 1)
            return end;

        return StandsForFigure(block, at) && !IsTalkedAbout(block, at) ? end : at;
    }

    /// <summary>"19XX", "some 000,000 people", "00 percent": digits that wait for others.</summary>
    public static int EndOfUnfilled(ProseBlock block, int at)
    {
        var text = block.TextOf(block.Tokens[at]);
        if (text is "18" or "19" or "20" && at + 1 < block.Tokens.Length && !block.Tokens[at + 1].HasSpaceBefore && block.TextOf(block.Tokens[at + 1]) is "XX" or "xx")
            return at + 2;

        return text is "19XX" or "20XX" or "18XX" or "19xx" or "20xx" || IsZeros(block, at, text) ? at + 1 : at;
    }

    private static bool IsZeros(ProseBlock block, int at, ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] != '0' || text.IndexOfAnyExcept('0', ',') >= 0 || (at > 0 && block.Tokens[at - 1].Kind is TokenKind.Quote or TokenKind.Hyphen or TokenKind.Colon))
            return false;

        return text.Length > 3 || (at + 1 < block.Tokens.Length && block.TextOf(block.Tokens[at + 1]) is "percent" or "%" or "people" or "million" or "dollars");
    }

    /// <summary>"XX,XXX" and "XX.X" are figures whatever stands beside them.</summary>
    private static int EndOfDigits(ProseBlock block, int at)
    {
        var tokens = block.Tokens;
        var end = at + 1;
        while (end + 1 < tokens.Length && tokens[end].Kind is TokenKind.Comma or TokenKind.Period && !tokens[end].HasSpaceBefore && !tokens[end + 1].HasSpaceBefore && IsOnlyX(block.TextOf(tokens[end + 1])))
            end += 2;

        return end;
    }

    private static bool IsOnlyX(ReadOnlySpan<char> text) => text.IndexOfAnyExcept('X') < 0;

    private static bool StandsForFigure(ProseBlock block, int at)
    {
        var tokens = block.Tokens;
        if (at > 0 && tokens[at - 1].Kind == TokenKind.Symbol && !tokens[at].HasSpaceBefore)
            return true;

        // "at page XX"
        if (at > 0 && block.TextOf(tokens[at - 1]) is "page" or "pages" or "p." or "pp.")
            return true;

        // "XX of the classrooms"
        if (at + 2 < tokens.Length && block.TextOf(tokens[at]) is "XX" or "XXX" && block.TextOf(tokens[at + 1]) is "of" && block.TextOf(tokens[at + 2]) is "the" or "its" or "our" or "them" or "these" or "those" or "their" && (at == 0 || !tokens[at - 1].IsCapitalized))
            return true;

        if (at + 1 >= tokens.Length || (at > 0 && tokens[at - 1].IsCapitalized && !tokens[at - 1].StartsSentence))
            return false;

        var next = tokens[at + 1];
        if (next.Kind == TokenKind.Symbol)
            return block.TextOf(next) is "%";

        if (next.Kind == TokenKind.Hyphen && !next.HasSpaceBefore)
            return at + 2 < tokens.Length && block.TextOf(tokens[at + 2]) is "year" or "day" or "month" or "mile" or "percent" or "point" or "page" or "hour" or "member";

        return next.IsWord && !next.IsCapitalized && next.HasSpaceBefore && !IsOther(block.TextOf(next), block.TextOf(tokens[at]))
            && !next.Is(WordClasses.Preposition | WordClasses.Auxiliary | WordClasses.Coordinator | WordClasses.Modal);
    }

    /// <summary>"opted out of XX companies, with the two letters just like that": the writer speaks of the letters.</summary>
    private static bool IsTalkedAbout(ProseBlock block, int at)
    {
        var sentence = block.Sentences[block.SentenceOf(at)];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (block.TextOf(block.Tokens[i]) is "letters" or "X's" or "X’s")
                return true;
        }

        return false;
    }

    /// <summary>"XX chromosomes", "XXX theater"; two X's before shops are a number.</summary>
    private static bool IsOther(ReadOnlySpan<char> noun, ReadOnlySpan<char> letters)
    {
        if (letters is "XX")
            return noun.StartsWith("chromosome", StringComparison.Ordinal) || noun.StartsWith("size", StringComparison.Ordinal);

        foreach (var other in Others)
        {
            if (noun.StartsWith(other, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
