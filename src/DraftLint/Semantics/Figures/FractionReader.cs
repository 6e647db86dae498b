using DraftLint.Syntax;

namespace DraftLint.Semantics.Figures;

/// <summary>Reads parts of one in words: "half", "a third", "two-thirds", "three quarters".</summary>
internal static class FractionReader
{
    /// <summary>A number in words, "half" among them, or an article: no other word begins a part.</summary>
    private static bool MayBegin(Token token) => token.Is(WordClasses.NumberWord | WordClasses.OrdinalWord | WordClasses.Article);

    /// <summary>Reads the part that begins at a token; false where none begins.</summary>
    /// <param name="block">The block.</param>
    /// <param name="at">Index of its first token, an article or a number.</param>
    /// <param name="end">Index behind the last token that may belong to it.</param>
    /// <param name="part">Its value: 0.5 for "half".</param>
    /// <param name="after">Index behind its last token.</param>
    public static bool TryRead(ProseBlock block, int at, int end, out decimal part, out int after)
    {
        part = 0;
        after = at;
        if (at >= end || !MayBegin(block.Tokens[at]))
            return false;

        var count = 1m;
        if (NumberReader.TryRead(block, at, end, out var number) && !number.InDigits && !number.IsOrdinal && number.Value < 10)
        {
            count = number.Value;
            at = number.End < end && block.Tokens[number.End].Kind == TokenKind.Hyphen ? number.End + 1 : number.End;
        }
        else if (block.TextOf(block.Tokens[at]) is "a" or "A" or "one" or "One")
        {
            at++;
        }
        else if (block.TextOf(block.Tokens[at]) is not ("half" or "Half"))
        {
            return false;
        }

        var parts = at >= end ? 0 : block.TextOf(block.Tokens[at]) switch { "half" or "Half" => 2, "third" or "thirds" => 3, "quarter" or "quarters" or "fourths" or "fourth" => 4, "fifth" or "fifths" => 5, "sixth" or "sixths" => 6, "eighth" or "eighths" => 8, "tenth" or "tenths" => 10, _ => 0 };
        if (parts == 0 || count >= parts)
            return false;

        part = count / parts;
        after = at + 1;
        return true;
    }
}
