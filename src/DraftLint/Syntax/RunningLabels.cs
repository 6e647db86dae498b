namespace DraftLint.Syntax;

/// <summary>Follows the labels of a list that runs on in one paragraph: "1. Tea 2. Milk", "a) Tea b) Milk", "• Tea • Milk".</summary>
/// <remarks>Only a list that opens the block counts, and only the label that is next in turn: a number elsewhere is a number.</remarks>
internal ref struct RunningLabels(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<Token> tokens = tokens;
    private int last = -1;
    private char bullet;

    /// <summary>Index behind the label at the start of a sentence, with its bullet; <paramref name="index"/> itself if there is none.</summary>
    public int EndOfLabelAt(int index)
    {
        var start = index;
        if (index < tokens.Length && IsBullet(tokens[index]))
        {
            if (index == 0)
                bullet = text[tokens[index].Start];

            start++;
        }

        var value = ValueAt(start, out var end);
        if (value < 0)
            return start;

        if (index == 0 || last >= 0)
            last = value;

        return end;
    }

    /// <summary>Whether the label that is next in turn stands at <paramref name="index"/>.</summary>
    public readonly bool IsNextLabel(int index)
    {
        if (last < 0 && bullet == '\0')
            return false;

        var token = tokens[index];
        if (!token.HasSpaceBefore)
            return false;

        if (bullet != '\0')
            return token.Kind == TokenKind.Symbol && text[token.Start] == bullet;

        return ValueAt(index, out _) == last + 1;
    }

    /// <summary>The value of the label at <paramref name="index"/> ("1." 1, "b)" 2 above the letters' base), or -1; a capital must follow it.</summary>
    private readonly int ValueAt(int index, out int end)
    {
        end = index;
        if (index + 2 >= tokens.Length)
            return -1;

        var mark = tokens[index + 1];
        if (mark.HasSpaceBefore || mark.Kind is not (TokenKind.Period or TokenKind.CloseBracket))
            return -1;

        var next = index + 2;
        if (tokens[next].Kind == TokenKind.CloseBracket && !tokens[next].HasSpaceBefore)
            next++;

        if (next >= tokens.Length || !tokens[next].HasSpaceBefore || !tokens[next].IsCapitalized)
            return -1;

        end = next;
        return ValueOf(tokens[index]);
    }

    private readonly int ValueOf(Token token)
    {
        if (token.Kind == TokenKind.Word && token.Length == 1)
            return text[token.Start] + 1000;

        return token.Kind == TokenKind.Number && token.Length <= 3 && int.TryParse(text[token.Start..token.End], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : -1;
    }

    private readonly bool IsBullet(Token token) => token.Kind == TokenKind.Symbol && text[token.Start] is '•' or '\u2043' or '‣' or '◦' or '▪' or '·' or '●';
}
