using DraftLint.Syntax;

namespace DraftLint.Semantics.Quotations;

/// <summary>Pairs the quotation marks of one block.</summary>
/// <remarks>
/// A quotation that is open at the end of a paragraph goes on if the next paragraph opens with the same mark (Chicago Manual of Style 13.32); else the
/// mark is alone, and the quotation is taken to end with its sentence. A single mark without a partner is taken for an apostrophe.
/// </remarks>
internal sealed class QuotationReader
{
    private readonly ProseBlock block;
    private readonly ProseBlock? next;
    private readonly Stack<int> open = new();
    private readonly Stack<int> openDouble = new();
    private readonly List<Quotation> found = [];
    private readonly List<LoneMark> lone = [];

    // Where the search for the next single mark has come to.
    private int nextSingle = -1;

    private QuotationReader(ProseBlock block, ProseBlock? next)
    {
        this.block = block;
        this.next = next;
    }

    /// <summary>Adds the outermost quotations of a block, and its marks without a partner, both in the order of the text.</summary>
    public static void Read(ProseBlock block, ProseBlock? next, List<Quotation> all, List<LoneMark> lone)
    {
        if (!HasMark(block))
            return;

        var reader = new QuotationReader(block, next);
        reader.PairMarks();
        reader.Finish();
        reader.AddOutermost(all);
        reader.lone.Sort(static (left, right) => left.Token.CompareTo(right.Token));
        lone.AddRange(reader.lone);
    }

    private static bool HasMark(ProseBlock block)
    {
        foreach (ref readonly var token in block.Tokens.AsSpan())
        {
            if (token.Kind == TokenKind.Quote)
                return true;
        }

        return false;
    }

    private void PairMarks()
    {
        for (var i = 0; i < block.Tokens.Length; i++)
        {
            if (block.Tokens[i].Kind == TokenKind.Quote)
                PairMark(i);
            else if (block.Tokens[i] is { Kind: TokenKind.Clitic, Length: 1 } && QuotationMarks.IsSingle(TopMark()) && !ClosesLater(i + 1))
                Close(i); // The apostrophe of a plural closes a quotation in single marks where one is open and nothing else will: 'the voters'.
        }
    }

    private void PairMark(int token)
    {
        var facing = QuotationMarks.FacingOf(block, token, OpenDouble(), TopMark());
        if (facing is Facing.OpensReversed or Facing.ClosesReversed)
            lone.Add(new LoneMark(SpanOf(token), LoneMarkKind.Reversed, token));

        if (facing is Facing.Opens or Facing.OpensReversed)
            Open(token);
        else if (facing != Facing.None && Matches(MarkAt(token)))
            Close(token);
        else if (facing == Facing.Closes && QuotationMarks.CanBeAlone(MarkAt(token)))
            lone.Add(new LoneMark(SpanOf(token), LoneMarkKind.Closing, token));
    }

    private char MarkAt(int token) => block.Text[block.Tokens[token].Start];

    private ProseSpan SpanOf(int token) => block.SpanOf(token, token + 1);

    private char TopMark() => open.TryPeek(out var top) ? MarkAt(top) : '\0';

    /// <summary>The innermost double mark that is open, or NUL.</summary>
    private char OpenDouble() => openDouble.TryPeek(out var innermost) ? MarkAt(innermost) : '\0';

    private void Open(int token)
    {
        open.Push(token);
        if (!QuotationMarks.IsSingle(MarkAt(token)))
            openDouble.Push(token);
    }

    /// <summary>Whether a closing mark ends the quotation that is open; apostrophes taken for opening marks inside one in double marks are dropped.</summary>
    private bool Matches(char mark)
    {
        if (open.Count == 0 || QuotationMarks.IsSingle(TopMark()) == QuotationMarks.IsSingle(mark))
            return open.Count > 0;

        if (QuotationMarks.IsSingle(mark) || OpenDouble() == '\0')
            return false;

        while (QuotationMarks.IsSingle(TopMark()))
            open.Pop();

        return true;
    }

    private void Close(int token)
    {
        var first = open.Pop();
        if (openDouble.TryPeek(out var innermost) && innermost == first)
            openDouble.Pop();

        found.Add(new Quotation(block.SpanOf(first, token + 1), first, token));
    }

    /// <summary>The first double mark that is still open is alone, unless its quotation goes on in the next paragraph.</summary>
    private void Finish()
    {
        var first = -1;
        foreach (var token in open)
        {
            if (!QuotationMarks.IsSingle(MarkAt(token)))
                first = token;
            else if (MarkAt(token) == '‘' && token + 1 < block.Tokens.Length && block.Tokens[token + 1] is { IsCapitalized: true, HasSpaceBefore: false })
                lone.Add(new LoneMark(SpanOf(token), LoneMarkKind.Opening, token));
        }

        if (first < 0)
            return;

        var goesOn = next is { Tokens: [{ Kind: TokenKind.Quote } mark, ..] } && next.Text[mark.Start] == MarkAt(first);
        var end = goesOn ? block.Tokens.Length : block.Sentences[block.SentenceOf(first)].EndToken;
        found.Add(new Quotation(block.SpanOf(first, end), first, Close: -1));
        if (!goesOn && QuotationMarks.CanBeAlone(MarkAt(first)))
            lone.Add(new LoneMark(SpanOf(first), LoneMarkKind.Opening, first));
    }

    private void AddOutermost(List<Quotation> all)
    {
        found.Sort(static (left, right) => left.Open.CompareTo(right.Open));
        var covered = 0;
        foreach (var quotation in found)
        {
            if (quotation.Span.Start < covered)
                continue;

            all.Add(quotation);
            covered = quotation.Span.End;
        }
    }

    /// <summary>Whether a single closing mark comes before another opens.</summary>
    private bool ClosesLater(int from)
    {
        if (nextSingle < from)
        {
            for (nextSingle = from; nextSingle < block.Tokens.Length; nextSingle++)
            {
                if (block.Tokens[nextSingle].Kind == TokenKind.Quote && QuotationMarks.IsSingle(MarkAt(nextSingle)))
                    break;
            }
        }

        return nextSingle < block.Tokens.Length && MarkAt(nextSingle) is '’' or '\'' && !block.Tokens[nextSingle].HasSpaceBefore;
    }
}
