using DraftLint.Syntax;

namespace DraftLint.Semantics.Figures;

/// <summary>What is wrong with a range.</summary>
internal enum RangeFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>"between 10 to 20", "between 10-20": the partner of "between" is "and".</summary>
    Between,

    /// <summary>"from 1990-1995": the partner of "from" is "to".</summary>
    From,

    /// <summary>It begins with the larger number: "pages 52-45", "between 1995 and 1990".</summary>
    Reversed,
}

/// <summary>Judges ranges. Falling ones, votes, scores, ages and seasons are right as they stand; where a dash may only name something, nothing is said.</summary>
internal sealed class RangeReview(ProseBlock block, Sentence sentence)
{
    /// <summary>So many tokens behind a range a second pair partner may stand: "between 18-24-year-olds and retirees".</summary>
    private const int PartnerReach = 10;

    /// <summary>So many tokens before a range stands what makes it a fall, a vote or a comparison.</summary>
    private const int ContextReach = 7;

    /// <summary>What is wrong with one range of the sentence.</summary>
    public RangeFault FaultOf(in NumberRange range) => range switch
    {
        { Lead: RangeLead.Between, Joint: RangeJoint.To or RangeJoint.Dash } => HasPartner(range) ? RangeFault.None : RangeFault.Between,
        { Lead: RangeLead.From, Joint: RangeJoint.Dash } => IsSpan(range) ? RangeFault.From : RangeFault.None,
        { Lead: RangeLead.From } => RangeFault.None,
        _ => range.IsFalling && IsReversed(range) ? RangeFault.Reversed : RangeFault.None,
    };

    /// <summary>Whether "and" and a second thing follow, so that the range is one of the two: "between 10 to 20 and 30".</summary>
    private bool HasPartner(in NumberRange range)
    {
        var last = Math.Min(sentence.EndToken, range.Finish.EndToken + PartnerReach);
        for (var at = range.Finish.EndToken; at < last; at++)
        {
            var token = block.Tokens[at];
            if (token.Is(WordClasses.Coordinator))
                return true;

            if (token.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash || token.Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.PastVerb) || block.TextOf(token).EndsWith("ed", StringComparison.Ordinal))
                return false;
        }

        return false;
    }

    /// <summary>Whether "from 5-10" means a way from 5 to 10 and not the origin of something ("we heard from 5-10 farmers", "data from the 2019-20 season").</summary>
    private bool IsSpan(in NumberRange range)
    {
        var behind = range.Finish.UnitEnd < sentence.EndToken ? block.Tokens[range.Finish.UnitEnd] : default;
        if (range.IsFalling || (behind.IsWord && block.TextOf(behind) is "to" or "through" or "until" or "into"))
            return false;

        if (range.Finish.Kind == RangeEndKind.Year)
            return range.Start.Kind == RangeEndKind.Year && (block.Tokens[range.Finish.FirstToken].Length == 4 || range.Finish.Value > range.Start.Value + 1);

        if (range.Finish.Kind is RangeEndKind.Day or RangeEndKind.Hour || range.Start.Kind == RangeEndKind.Day || IsLedBySpread(range.FirstToken))
            return true;

        return range.Finish.Kind is RangeEndKind.Number or RangeEndKind.Percent or RangeEndKind.Money && range.Finish.Value >= 10 && (range.Finish.UnitEnd >= sentence.EndToken || !behind.IsWord && behind.Kind is not (TokenKind.Hyphen or TokenKind.Dash or TokenKind.Slash or TokenKind.Clitic));
    }

    /// <summary>"ranging", "vary", "anywhere" before "from".</summary>
    private bool IsLedBySpread(int from) =>
        from > sentence.FirstToken && block.TextOf(block.Tokens[from - 1]) is "Anywhere" or "range" or "ranges" or "ranged" or "ranging" or "vary" or "varies" or "varied" or "varying" or "anywhere" or "anything" or "rose" or "grew" or "increased" or "jumped" or "climbed";

    private bool IsReversed(in NumberRange range)
    {
        if (IsCountedBack(range.Finish.UnitEnd) || IsFallOrComparison(range.FirstToken))
            return false;

        if (range.Start.Kind == RangeEndKind.Year || range.Finish.Kind == RangeEndKind.Year)
            return range.Start.Kind == range.Finish.Kind && range.Joint != RangeJoint.To;

        // A percentage may be a vote or a poll: "led 45-32 percent".
        if (!IsOfOneUnit(range))
            return range.Joint == RangeJoint.Dash && IsLabeled(range);

        return range.Finish.Kind is RangeEndKind.Measure or RangeEndKind.Duration || (range.Joint == RangeJoint.And && range.Finish.Kind is RangeEndKind.Percent or RangeEndKind.Money);
    }

    /// <summary>"between 500 and 300 B.C.", "between 100 and 50 years ago".</summary>
    private bool IsCountedBack(int at) => at < sentence.EndToken && block.TextOf(block.Tokens[at]) is "ago" or "before" or "earlier" or "B.C." or "BC" or "BCE" or "B.C.E.";

    /// <summary>The last end has a unit, and the first none or the same one.</summary>
    private bool IsOfOneUnit(in NumberRange range)
    {
        if (range.Finish.UnitToken < 0)
            return false;

        return range.Start.UnitToken < 0 || block.TextOf(block.Tokens[range.Start.UnitToken]).SequenceEqual(block.TextOf(block.Tokens[range.Finish.UnitToken]));
    }

    /// <summary>"pages 52-45"; "pages 145-52" leaves digits out.</summary>
    private bool IsLabeled(in NumberRange range)
    {
        if (range.FirstToken == sentence.FirstToken)
            return false;

        var label = block.TextOf(block.Tokens[range.FirstToken - 1]);
        if (label is "pages" or "Pages" or "pp.")
            return block.Tokens[range.Finish.FirstToken].Length >= block.Tokens[range.Start.FirstToken].Length;

        return label is "ages" or "aged" or "lines" or "verses" or "chapters" or "grades";
    }

    private bool IsFallOrComparison(int first)
    {
        for (var at = Math.Max(sentence.FirstToken, first - ContextReach); at < first; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "from" or "by" or "fell" or "fall" or "fallen" or "falling" or "drop" or "drops" or "dropped" or "cut" or "cuts" or "reduce" or "reduced" or "down" or "decline" or "declined" or "shrank" or "shrunk" or "lower" or "lowered" or "slashed"
                or "vote" or "voted" or "votes" or "ratio" or "odds" or "beat" or "won" or "lost" or "lead" or "led" or "margin" or "score" or "outnumber" or "outnumbered"
                or "difference" or "gap" or "choice" or "choose" or "chose" or "split" or "divided" or "distinction" or "distinguish" or "spread" or "swing" or "alternate" or "alternated" or "compare" or "comparison" or "toggle" or "countdown" or "back" or "backward")
                return true;
        }

        return false;
    }
}
