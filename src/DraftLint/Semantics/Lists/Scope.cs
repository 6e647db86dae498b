using DraftLint.Semantics.Quotations;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>A stretch of a sentence that no list leaves: the sentence itself without its brackets, one pair of brackets, what stands between two dashes or behind a colon.</summary>
/// <param name="block">The block.</param>
/// <param name="positions">Indices of its tokens in the block, in order; what stands in brackets or quotation marks is left out.</param>
/// <param name="followsMark">Whether a colon or dash opens it.</param>
internal readonly ref struct Scope(ProseBlock block, ReadOnlySpan<int> positions, bool followsMark)
{
    private readonly ReadOnlySpan<int> positions = positions;

    /// <summary>The block.</summary>
    public ProseBlock Block { get; } = block;

    /// <summary>Whether a colon or dash opens it.</summary>
    public bool FollowsMark { get; } = followsMark;

    /// <summary>Number of its tokens.</summary>
    public int Count => positions.Length;

    /// <summary>One of its tokens; <paramref name="position"/> counts from 0.</summary>
    public Token this[int position] => Block.Tokens[positions[position]];

    /// <summary>The index in the block of one of its tokens.</summary>
    public int TokenAt(int position) => positions[position];

    /// <summary>Whether the tokens of a range follow each other in the block, with nothing left out between them.</summary>
    public bool IsUnbroken(int from, int to) => positions[to - 1] - positions[from] == to - 1 - from;
}

/// <summary>Cuts sentences into scopes. Holds its memory from one sentence to the next.</summary>
internal sealed class ScopeCutter
{
    private const int Outside = -1;

    private readonly Stack<(int Scope, bool IsDash)> outer = new();
    private readonly List<bool> followsMark = [];
    private int[] scopeOf = new int[256];
    private int[] positions = new int[256];
    private int[] starts = new int[32];

    /// <summary>Number of scopes of the sentence that was cut last.</summary>
    public int Count => followsMark.Count;

    /// <summary>One scope of the sentence that was cut last.</summary>
    public Scope this[ProseBlock block, int scope] => new(block, positions.AsSpan(starts[scope]..starts[scope + 1]), followsMark[scope]);

    /// <summary>Cuts the tokens from <paramref name="first"/> up to, not including, <paramref name="end"/>.</summary>
    public void Cut(ProseBlock block, int first, int end, ReadOnlySpan<Quotation> quotations)
    {
        var length = end - first;
        if (scopeOf.Length < length)
        {
            scopeOf = new int[length * 2];
            positions = new int[length * 2];
        }

        outer.Clear();
        followsMark.Clear();
        followsMark.Add(false);
        Assign(block, first, end, quotations);
        Gather(first, length);
    }

    private void Assign(ProseBlock block, int first, int end, ReadOnlySpan<Quotation> quotations)
    {
        var tokens = block.Tokens.AsSpan();
        var dashes = CountDashes(tokens, first, end);
        var quotation = 0;
        var current = 0;
        for (var i = first; i < end; i++)
        {
            while (quotation < quotations.Length && quotations[quotation].Close >= 0 && quotations[quotation].Close < i)
                quotation++;

            ref var scope = ref scopeOf[i - first];
            if (quotation < quotations.Length && quotations[quotation].Holds(i))
            {
                // The opening mark stays, as a stand-in for the quoted words.
                scope = i == quotations[quotation].Open ? current : Outside;
                continue;
            }

            scope = Outside;
            switch (tokens[i].Kind)
            {
                case TokenKind.OpenBracket:
                    outer.Push((current, false));
                    current = Open(afterMark: false);
                    break;
                case TokenKind.CloseBracket:
                    current = CloseBracket(current);
                    break;
                case TokenKind.Dash or TokenKind.Hyphen when Separates(tokens, i):
                    dashes--;
                    current = Dash(current, dashes > 0);
                    break;
                case TokenKind.Colon:
                    current = Open(afterMark: true);
                    break;
                case TokenKind.Period or TokenKind.Question or TokenKind.Exclamation or TokenKind.Ellipsis:
                    if (i + 1 < end)
                        current = Open(afterMark: false);

                    break;
                default:
                    scope = current;
                    break;
            }
        }
    }

    private int Open(bool afterMark)
    {
        followsMark.Add(afterMark);
        return followsMark.Count - 1;
    }

    private int CloseBracket(int current)
    {
        while (outer.TryPop(out var open))
        {
            current = open.Scope;
            if (!open.IsDash)
                break;
        }

        return current;
    }

    /// <summary>The second of two dashes leads back to the sentence; a lone one opens the rest.</summary>
    private int Dash(int current, bool hasPartner)
    {
        if (outer.TryPeek(out var open) && open.IsDash)
            return outer.Pop().Scope;

        if (hasPartner)
            outer.Push((current, true));

        return Open(afterMark: true);
    }

    private void Gather(int first, int length)
    {
        if (starts.Length < Count + 2)
            starts = new int[(Count + 2) * 2];

        Array.Clear(starts, 0, Count + 2);
        for (var i = 0; i < length; i++)
        {
            if (scopeOf[i] != Outside)
                starts[scopeOf[i] + 2]++;
        }

        for (var scope = 2; scope <= Count; scope++)
            starts[scope] += starts[scope - 1];

        for (var i = 0; i < length; i++)
        {
            if (scopeOf[i] != Outside)
                positions[starts[scopeOf[i] + 1]++] = first + i;
        }
    }

    private static int CountDashes(ReadOnlySpan<Token> tokens, int first, int end)
    {
        var count = 0;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind is TokenKind.Dash or TokenKind.Hyphen && Separates(tokens, i))
                count++;
        }

        return count;
    }

    /// <summary>A dash does unless it joins two numbers or names ("2003–2009", "Paris–Dakar"); a hyphen only between blanks.</summary>
    private static bool Separates(ReadOnlySpan<Token> tokens, int at)
    {
        if (at == 0 || at + 1 == tokens.Length)
            return tokens[at].Kind == TokenKind.Dash;

        var isSpaced = tokens[at].HasSpaceBefore && tokens[at + 1].HasSpaceBefore;
        if (tokens[at].Kind == TokenKind.Hyphen)
            return isSpaced;

        return isSpaced || tokens[at].HasSpaceBefore || tokens[at + 1].HasSpaceBefore || !(tokens[at - 1].IsNumber && tokens[at + 1].IsNumber);
    }
}
