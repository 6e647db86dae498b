using DraftLint.Syntax;

namespace DraftLint.Checks.Legal;

/// <summary>Groups of digits with hyphens, stops or brackets between them: "330-555-0142", "(330) 555-0142", "123-45-6789".</summary>
/// <param name="First">Index of the first token, an opening bracket included.</param>
/// <param name="End">Index behind the last token.</param>
/// <param name="Lengths">The lengths of the groups as digits of one number: 334 for three, three and four.</param>
/// <param name="IsTollFree">Whether the first group is a toll-free one ("800").</param>
internal readonly record struct DigitGroups(int First, int End, int Lengths, bool IsTollFree)
{
    /// <summary>Whether it is a North American telephone number that somebody pays for.</summary>
    public bool IsTelephone => Lengths is 334 or 1334 && !IsTollFree;

    /// <summary>Whether it is built like a Social Security number.</summary>
    public bool IsSocialSecurity => Lengths == 324;

    /// <summary>The groups that begin with the number at a token; null for fewer than three.</summary>
    public static DigitGroups? Read(ProseBlock block, int index)
    {
        var first = index > 0 && block.Tokens[index - 1].Kind == TokenKind.OpenBracket ? index - 1 : index;
        var lengths = 0;
        var count = 0;
        var isTollFree = false;
        var at = index;
        while (at < block.Tokens.Length && block.Tokens[at].IsNumber && IsDigits(block.TextOf(block.Tokens[at])) && count < 4)
        {
            isTollFree |= count <= 1 && block.TextOf(block.Tokens[at]) is "800" or "888" or "877" or "866" or "855" or "844" or "833";
            lengths = (lengths * 10) + block.Tokens[at].Length;
            count++;
            var next = at + 1;
            while (next < block.Tokens.Length && next < at + 3 && block.Tokens[next].Kind is TokenKind.Hyphen or TokenKind.CloseBracket)
                next++;

            if (next == at + 1 && !(next < block.Tokens.Length && block.Tokens[next].IsNumber && count < 3))
                return Finish(first, at + 1, count, lengths, isTollFree);

            at = next;
        }

        return Finish(first, at, count, lengths, isTollFree);
    }

    private static DigitGroups? Finish(int first, int end, int count, int lengths, bool isTollFree) => count >= 3 ? new DigitGroups(first, end, lengths, isTollFree) : null;

    private static bool IsDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
        }

        return text.Length <= 4;
    }
}
