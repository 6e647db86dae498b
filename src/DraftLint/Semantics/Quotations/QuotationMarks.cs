using DraftLint.Syntax;

namespace DraftLint.Semantics.Quotations;

/// <summary>What a quotation mark does.</summary>
internal enum Facing : byte
{
    /// <summary>Nothing: it is a measure (5'10").</summary>
    None,

    /// <summary>It opens a quotation.</summary>
    Opens,

    /// <summary>It closes one.</summary>
    Closes,

    /// <summary>It opens a quotation, but has the shape of a closing mark: <c>he said, ”We won.”</c></summary>
    OpensReversed,

    /// <summary>It closes a quotation, but has the shape of an opening mark: <c>“We won,“ he said.</c></summary>
    ClosesReversed,
}

/// <summary>Tells which way a quotation mark faces, by its shape and by the blanks around it.</summary>
internal static class QuotationMarks
{
    /// <summary>Whether a mark is a single one; an apostrophe may look the same.</summary>
    public static bool IsSingle(char mark) => mark is '\'' or '‘' or '’' or '‚' or '‹' or '›';

    /// <summary>Whether a mark without a partner is a slip for sure: a single one may be an apostrophe, a guillemet an arrow ("Read more »").</summary>
    public static bool CanBeAlone(char mark) => mark is '"' or '“' or '”';

    /// <summary>What a mark does.</summary>
    /// <param name="block">The block.</param>
    /// <param name="token">The mark's index in its tokens.</param>
    /// <param name="openDouble">The innermost double mark that is open before it, or NUL.</param>
    /// <param name="openMark">The innermost mark that is open, or NUL.</param>
    public static Facing FacingOf(ProseBlock block, int token, char openDouble, char openMark)
    {
        var mark = block.Text[block.Tokens[token].Start];
        var opens = OpensByBlanks(block, token);
        var closes = ClosesByBlanks(block, token);
        switch (mark)
        {
            case '“' when openDouble == '„':
                return Facing.Closes;
            case '“' when openDouble == '“' && closes && !opens:
                return Facing.ClosesReversed;
            case '”' when openDouble == '\0' && opens && !closes:
                return Facing.OpensReversed;
            case '“' or '„' or '«' or '‘' or '‚' or '‹':
                return Facing.Opens;
            case '”' or '»' or '’' or '›':
                return Facing.Closes;
        }

        if (IsMeasure(block, token) && openMark != mark)
            return Facing.None;

        if (opens != closes)
            return opens ? Facing.Opens : Facing.Closes;

        return openMark == mark ? Facing.Closes : Facing.Opens;
    }

    private static bool OpensByBlanks(ProseBlock block, int token)
    {
        var start = block.Tokens[token].Start;
        return start == 0 || char.IsWhiteSpace(block.Text[start - 1]) || block.Text[start - 1] is '(' or '[' or '-' or '–' or '—' or '/' or '“' or '‘' or '"' or '\'';
    }

    private static bool ClosesByBlanks(ProseBlock block, int token)
    {
        var end = block.Tokens[token].End;
        return end == block.Text.Length || char.IsWhiteSpace(block.Text[end]) || (char.IsPunctuation(block.Text[end]) && block.Text[end] is not ('"' or '\'' or '(' or '['));
    }

    /// <summary>Feet, inches, minutes and seconds: a straight mark right behind a digit.</summary>
    private static bool IsMeasure(ProseBlock block, int token)
    {
        var start = block.Tokens[token].Start;
        return start > 0 && char.IsAsciiDigit(block.Text[start - 1]);
    }
}
