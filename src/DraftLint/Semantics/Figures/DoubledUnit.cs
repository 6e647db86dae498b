using DraftLint.Syntax;

namespace DraftLint.Semantics.Figures;

/// <summary>An amount whose unit is said twice.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Kept">Index of the first token of the unit that stays.</param>
/// <param name="KeptEnd">Index behind it.</param>
/// <param name="Cut">Index of the first token of the unit that says it again.</param>
/// <param name="CutEnd">Index behind it.</param>
internal readonly record struct DoubledUnit(int First, int End, int Kept, int KeptEnd, int Cut, int CutEnd)
{
    /// <summary>The amount that begins at a token, if its unit is doubled there.</summary>
    public static DoubledUnit? At(ProseBlock block, int at, int end)
    {
        var token = block.Tokens[at];
        if (token.Kind == TokenKind.Symbol)
            return Money(block, at, end);

        // "C$5 Canadian dollars" begins at its letters, and "$5-2" ends in a score.
        return token.IsNumber && (at == 0 || token.HasSpaceBefore || block.Tokens[at - 1].Kind is TokenKind.OpenBracket or TokenKind.Quote or TokenKind.Hyphen or TokenKind.Dash)
            ? Percent(block, at, end) ?? Noon(block, at, end) ?? Hour(block, at, end)
            : null;
    }

    /// <summary>"$5 dollars", "$5 million dollars", "a $100 dollar bill".</summary>
    private static DoubledUnit? Money(ProseBlock block, int at, int end)
    {
        if (NameOf(block.TextOf(block.Tokens[at])) is not { } names || (at > 0 && !block.Tokens[at].HasSpaceBefore && block.Tokens[at - 1].IsWord))
            return null;

        if (at + 1 >= end || block.Tokens[at + 1].HasSpaceBefore || !NumberReader.TryRead(block, at + 1, end, out var number) || number.End >= end)
            return null;

        var word = block.Tokens[number.End];
        var isJoined = number.End + 1 < end && block.Tokens[number.End + 1].Kind == TokenKind.Hyphen && !block.Tokens[number.End + 1].HasSpaceBefore;
        if (!word.IsWord || !word.HasSpaceBefore || word.IsCapitalized || isJoined || !names.Contains(block.TextOf(word).ToString(), StringComparer.Ordinal))
            return null;

        return new DoubledUnit(at, number.End + 1, at, at + 1, number.End, number.End + 1);
    }

    private static string[]? NameOf(ReadOnlySpan<char> sign) => sign switch
    {
        "$" => ["dollars", "dollar", "bucks"],
        "£" => ["pounds", "quid"],
        "€" => ["euros", "euro"],
        "¥" => ["yen"],
        _ => null,
    };

    /// <summary>"40% percent", "40 percent %".</summary>
    private static DoubledUnit? Percent(ProseBlock block, int at, int end)
    {
        if (at + 2 >= end)
            return null;

        var one = block.TextOf(block.Tokens[at + 1]);
        var other = block.TextOf(block.Tokens[at + 2]);
        return (one is "%" && other is "percent" or "pct.") || (one is "percent" && other is "%") ? new DoubledUnit(at, at + 3, at + 1, at + 2, at + 2, at + 3) : null;
    }

    /// <summary>"12 noon", "12:00 midnight".</summary>
    private static DoubledUnit? Noon(ProseBlock block, int at, int end) =>
        at + 1 < end && block.TextOf(block.Tokens[at]) is "12" or "12:00" && block.TextOf(block.Tokens[at + 1]) is "noon" or "midnight" && block.Tokens[at + 1].HasSpaceBefore
            ? new DoubledUnit(at, at + 2, at + 1, at + 2, at, at + 1) : null;

    /// <summary>"9 a.m. in the morning", "8 p.m. in the evening", "11 p.m. at night".</summary>
    private static DoubledUnit? Hour(ProseBlock block, int at, int end)
    {
        if (at + 3 >= end || block.TextOf(block.Tokens[at + 1]) is not ("a.m." or "p.m." or "am" or "pm" or "AM" or "PM" or "A.M." or "P.M."))
            return null;

        var last = block.TextOf(block.Tokens[at + 2]) is "at" && block.TextOf(block.Tokens[at + 3]) is "night" ? at + 3
            : at + 4 < end && block.TextOf(block.Tokens[at + 2]) is "in" && block.TextOf(block.Tokens[at + 3]) is "the" && block.TextOf(block.Tokens[at + 4]) is "morning" or "afternoon" or "evening" ? at + 4 : -1;

        // "the 9 a.m. in the morning paper" is somebody else's morning.
        var isMore = last >= 0 && last + 1 < end && block.Tokens[last + 1].IsWord && !block.Tokens[last + 1].Is(WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Auxiliary | WordClasses.Pronoun | WordClasses.Adverb);
        return last < 0 || isMore ? null : new DoubledUnit(at, last + 1, at + 1, at + 2, at + 2, last + 1);
    }
}
