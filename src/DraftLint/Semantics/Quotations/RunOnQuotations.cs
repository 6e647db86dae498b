using DraftLint.Syntax;

namespace DraftLint.Semantics.Quotations;

/// <summary>Joins an opening mark and a closing mark that stand paragraphs apart, with no mark where the paragraphs between begin.</summary>
/// <remarks>It is one quotation and one slip, not two: <c>“First they closed the school.</c> ¶ <c>Then they closed the road.”</c></remarks>
internal static class RunOnQuotations
{
    /// <summary>How many blocks on the closing mark may stand.</summary>
    private const int Reach = 4;

    /// <summary>Replaces each such pair of lone marks by the first, and the quotations at its ends by one through all its blocks.</summary>
    public static void Join(Draft draft, List<Quotation> all, List<LoneMark> lone)
    {
        for (var i = 0; i + 1 < lone.Count; i++)
        {
            var (first, last) = (lone[i], lone[i + 1]);
            if (!AreOne(first, last))
                continue;

            lone[i] = first with { Kind = LoneMarkKind.RunsOn, End = last.Mark };
            lone.RemoveAt(i + 1);
            Cover(draft, first, last, all);
        }
    }

    /// <summary>The first begins its paragraph or follows a colon or comma, the last ends a sentence or stands before its speaker.</summary>
    private static bool AreOne(LoneMark first, LoneMark last)
    {
        var distance = last.Mark.Block.Index - first.Mark.Block.Index;
        if (first.Kind != LoneMarkKind.Opening || last.Kind != LoneMarkKind.Closing || distance is < 1 or > Reach)
            return false;

        var isBegun = first.Token == 0 || first.Mark.Block.Tokens[first.Token - 1].Kind is TokenKind.Colon or TokenKind.Comma;
        return isBegun && last.Token > 0 && last.Mark.Block.Tokens[last.Token - 1].Kind is TokenKind.Period or TokenKind.Question or TokenKind.Exclamation or TokenKind.Comma;
    }

    private static void Cover(Draft draft, LoneMark first, LoneMark last, List<Quotation> all)
    {
        all.RemoveAll(quotation => Compare(quotation.Span, first.Mark) >= 0 && Compare(quotation.Span, last.Mark) <= 0);
        for (var index = first.Mark.Block.Index; index <= last.Mark.Block.Index; index++)
        {
            var block = draft.Prose[index];
            var open = index == first.Mark.Block.Index ? first.Token : 0;
            var close = index == last.Mark.Block.Index ? last.Token : -1;
            if (!block.Tokens.IsEmpty)
                all.Add(new Quotation(block.SpanOf(open, close < 0 ? block.Tokens.Length : close + 1), open, close));
        }

        all.Sort(static (left, right) => Compare(left.Span, right.Span));
    }

    private static int Compare(ProseSpan left, ProseSpan right) =>
        left.Block.Index != right.Block.Index ? left.Block.Index.CompareTo(right.Block.Index) : left.Start.CompareTo(right.Start);
}
