using System.Collections.Immutable;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Quotations;

/// <summary>Pairs the quotation marks of one block.</summary>
/// <remarks>
/// Curly marks tell which way they face, straight ones by the blanks around them. A quotation that is open at the end of a paragraph goes on if
/// the next paragraph opens with the same mark (Chicago Manual of Style 13.32); else the mark is alone, and the quotation is taken to end with its sentence.
/// </remarks>
internal static class QuotationReader
{
    private enum Facing
    {
        Opens,
        Closes,
        None,
    }

    /// <summary>Adds the outermost quotations of a block, and its marks without a partner.</summary>
    public static void Read(ProseBlock block, ProseBlock? next, ImmutableArray<Quotation>.Builder all, ImmutableArray<LoneMark>.Builder lone)
    {
        var tokens = block.Tokens;
        var stack = new Stack<int>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Quote or TokenKind.Clitic))
                continue;

            var mark = block.Text[tokens[i].Start];
            if (tokens[i].Kind == TokenKind.Clitic)
            {
                // The apostrophe of a plural closes a quotation in single marks where one is open and nothing else will: 'the voters'.
                if (tokens[i].Length == 1 && stack.TryPeek(out var single) && IsSingle(block.Text[tokens[single].Start]) && !ClosesLater(block, i + 1))
                    Close(block, stack, i, all);

                continue;
            }

            switch (FacingOf(block, i, mark, stack))
            {
                case Facing.Opens:
                    stack.Push(i);
                    break;
                case Facing.Closes when Matches(block, stack, mark):
                    Close(block, stack, i, all);
                    break;
                case Facing.Closes when !IsSingle(mark):
                    lone.Add(new LoneMark(new ProseSpan(block, tokens[i].Start, tokens[i].Length), IsOpening: false));
                    break;
            }
        }

        Finish(block, next, stack, all, lone);
    }

    private static void Close(ProseBlock block, Stack<int> stack, int close, ImmutableArray<Quotation>.Builder all)
    {
        var open = stack.Pop();
        if (stack.Count == 0)
            all.Add(new Quotation(block.SpanOf(open, close + 1), open, close));
    }

    private static void Finish(ProseBlock block, ProseBlock? next, Stack<int> stack, ImmutableArray<Quotation>.Builder all, ImmutableArray<LoneMark>.Builder lone)
    {
        if (stack.Count == 0)
            return;

        foreach (var open in stack.Reverse())
        {
            var mark = block.Text[block.Tokens[open].Start];
            if (IsSingle(mark))
                continue;

            var goesOn = next is not null && next.Tokens.Length > 0 && next.Tokens[0].Kind == TokenKind.Quote && next.Text[next.Tokens[0].Start] == mark;
            var end = goesOn ? block.Tokens.Length : block.Sentences[block.SentenceOf(open)].EndToken;
            all.Add(new Quotation(block.SpanOf(open, end), open, Close: -1));
            if (!goesOn)
                lone.Add(new LoneMark(new ProseSpan(block, block.Tokens[open].Start, block.Tokens[open].Length), IsOpening: true));

            return;
        }
    }

    private static bool Matches(ProseBlock block, Stack<int> stack, char mark)
    {
        if (!stack.TryPeek(out var open))
            return false;

        var opening = block.Text[block.Tokens[open].Start];
        if (IsSingle(opening) == IsSingle(mark))
            return true;

        // An apostrophe taken for an opening mark inside a quotation in double marks.
        if (!IsSingle(opening) || stack.Count < 2)
            return false;

        stack.Pop();
        return true;
    }

    private static Facing FacingOf(ProseBlock block, int token, char mark, Stack<int> stack)
    {
        switch (mark)
        {
            case '“' or '„' or '«' or '‘' or '‚' or '‹':
                return Facing.Opens;
            case '”' or '»' or '’' or '›':
                return Facing.Closes;
        }

        if (IsMeasure(block, token, stack))
            return Facing.None;

        var start = block.Tokens[token].Start;
        var end = block.Tokens[token].End;
        var opensByBlanks = start == 0 || char.IsWhiteSpace(block.Text[start - 1]) || block.Text[start - 1] is '(' or '[' or '-' or '–' or '—' or '/' or '“' or '‘' or '"' or '\'';
        var closesByBlanks = end == block.Text.Length || char.IsWhiteSpace(block.Text[end]) || (char.IsPunctuation(block.Text[end]) && block.Text[end] is not ('"' or '\'' or '(' or '['));
        if (opensByBlanks != closesByBlanks)
            return opensByBlanks ? Facing.Opens : Facing.Closes;

        return stack.TryPeek(out var open) && block.Text[block.Tokens[open].Start] == mark ? Facing.Closes : Facing.Opens;
    }

    /// <summary>Feet, inches, minutes and seconds: a straight mark right behind a digit, with no quotation open that it could end.</summary>
    private static bool IsMeasure(ProseBlock block, int token, Stack<int> stack)
    {
        var start = block.Tokens[token].Start;
        var isBehindDigit = start > 0 && char.IsAsciiDigit(block.Text[start - 1]);
        return isBehindDigit && !(stack.TryPeek(out var open) && block.Text[block.Tokens[open].Start] == block.Text[start]);
    }

    /// <summary>Whether a single closing mark comes before another opens.</summary>
    private static bool ClosesLater(ProseBlock block, int from)
    {
        for (var i = from; i < block.Tokens.Length; i++)
        {
            if (block.Tokens[i].Kind == TokenKind.Quote && IsSingle(block.Text[block.Tokens[i].Start]))
                return block.Text[block.Tokens[i].Start] is '’' or '\'' && !block.Tokens[i].HasSpaceBefore;
        }

        return false;
    }

    private static bool IsSingle(char mark) => mark is '\'' or '‘' or '’' or '‚' or '‹' or '›';
}
