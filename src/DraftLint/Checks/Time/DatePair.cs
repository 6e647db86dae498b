using System.Collections.Immutable;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Checks.Time;

/// <summary>Two dates that stand in clauses or phrases of their own and are the two ends of one thing: "opened in 1922 and closed in 1984", "from the strike in 1984 to the closure in 2015".</summary>
/// <param name="First">The earlier date.</param>
/// <param name="Last">The later date.</param>
/// <param name="Span">The time between.</param>
/// <param name="HasBothEnds">Whether "from" and "to", or "between" and "and", name the two.</param>
internal sealed record DatePair(TimeExpression First, TimeExpression Last, ElapsedSpan Span, bool HasBothEnds)
{
    /// <summary>So many words may the second verb of one subject have up to its date: "and they all left at last in".</summary>
    private const int JointReach = 6;

    /// <summary>"from" or "between" stands so many tokens before its date at most.</summary>
    private const int PhraseReach = 8;

    /// <summary>So many other times may stand between the two.</summary>
    private const int MostBetween = 6;

    /// <summary>A verb stands so many tokens before its date at most.</summary>
    private const int ClauseReach = 6;

    /// <summary>Whether a subject of two verbs alone joins the two, so that only a length in apposition measures them: "came in 1979 and left in 1989, ten years of grief".</summary>
    public bool IsLoose { get; private init; }

    /// <summary>Whether a clause of the second sentence tells the end: "It opened in 1968. When its last ward closed in 2003, it had served us for 35 years".</summary>
    public bool HasEndBehind { get; private init; }

    private static readonly LexemeSet Beginnings = new(LifeVocabulary.Beginnings);
    private static readonly LexemeSet Endings = new(LifeVocabulary.Endings);

    /// <summary>The pair whose later date is the last date before a time; null where the dates are told of two things.</summary>
    public static DatePair? Before(ProseBlock block, ImmutableArray<TimeExpression> times, int index)
    {
        var last = index - 1;
        if (last < 1 || !IsDate(times[last]))
            return null;

        var first = last - 1;
        while (first > 0 && last - first < MostBetween && !IsDate(times[first]) && block.SentenceOf(times[first - 1].FirstToken) == block.SentenceOf(times[last].FirstToken))
            first--;

        if (!IsDate(times[first]) || Between(times[first], times[last]) is not { } span)
            return null;

        var distance = block.SentenceOf(times[last].FirstToken) - block.SentenceOf(times[first].FirstToken);
        if (distance == 0)
        {
            if (IsPhrase(block, times[first], times[last]))
                return new DatePair(times[first], times[last], span, HasBothEnds: true);

            if (IsOnly(block, times, first) && IsLife(block, times[first], times[last]))
                return new DatePair(times[first], times[last], span, HasBothEnds: false);

            return times[first].Granularity == times[last].Granularity && HasJointVerb(block, times[first].EndToken, times[last].FirstToken) ? new DatePair(times[first], times[last], span, HasBothEnds: false) { IsLoose = true } : null;
        }

        if (distance != 1 || !IsOnly(block, times, first))
            return null;

        if (IsTakenUp(block, times[first], times[last]))
            return new DatePair(times[first], times[last], span, HasBothEnds: false);

        return IsEndedBehind(block, times[first], times[last]) ? new DatePair(times[first], times[last], span, HasBothEnds: false) { HasEndBehind = true } : null;
    }

    /// <summary>The pair of "from the purchase in 1990 until the closing in 1997"; null where the words join no two dates.</summary>
    public static DatePair? OfPhrase(ProseBlock block, TimeExpression first, TimeExpression last) =>
        IsDate(first) && IsDate(last) && block.SentenceOf(first.FirstToken) == block.SentenceOf(last.FirstToken) && Between(first, last) is { } span && IsPhrase(block, first, last) ? new DatePair(first, last, span, HasBothEnds: true) : null;

    /// <summary>Whether a time is a day, month or year that stands alone and has its year.</summary>
    public static bool IsDate(TimeExpression time) => time is { Kind: TimeKind.Absolute, Granularity: <= Granularity.Year, Phrase: { Last: null, Form: TimeForm.Year or TimeForm.Month or TimeForm.Date }, Date.Year: not null, Period: not null };

    /// <summary>Whether a verb of beginning stands near before a date.</summary>
    public static bool IsBeginning(ProseBlock block, TimeExpression date) => Find(block, Beginnings, date.FirstToken) >= 0;

    /// <summary>Whether a verb of ending stands near before a date.</summary>
    public static bool IsEnding(ProseBlock block, TimeExpression date) => Find(block, Endings, date.FirstToken) >= 0;

    /// <summary>The time between two dates, in the unit of the coarser one; null where the second is not the later.</summary>
    public static ElapsedSpan? Between(TimeExpression first, TimeExpression last)
    {
        var (from, to) = (first.Period!.Value.First, last.Period!.Value.First);
        if (to <= from)
            return null;

        var coarser = first.Granularity > last.Granularity ? first.Granularity : last.Granularity;
        if (coarser <= Granularity.Day)
            return ElapsedSpan.Between(from, to);

        return coarser <= Granularity.Month ? ElapsedSpan.Months(from, to) : new ElapsedSpan(Granularity.Year, to.Year - from.Year, to.Year - from.Year + 1);
    }

    /// <summary>"from the first strike in 1984 to the last closure in 2015", "between the flood of 1927 and the flood of 1993".</summary>
    private static bool IsPhrase(ProseBlock block, TimeExpression first, TimeExpression last)
    {
        var start = block.Sentences[block.SentenceOf(first.FirstToken)].FirstToken;
        for (var at = first.FirstToken - 1; at >= start && at >= first.FirstToken - PhraseReach; at--)
        {
            if (IsClauseEdge(block.Tokens[at]))
                return false;

            var isBetween = block.TextOf(block.Tokens[at]) is "between" or "Between";
            if (isBetween || block.TextOf(block.Tokens[at]) is "from" or "From")
                return LeadsTo(block, first.EndToken, last.FirstToken, isBetween);
        }

        return false;
    }

    private static bool LeadsTo(ProseBlock block, int from, int to, bool isBetween)
    {
        var leads = 0;
        if (to - from > PhraseReach)
            return false;

        for (var at = from; at < to; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "to" or "until" or "till" or "through" ? !isBetween : isBetween && block.TextOf(block.Tokens[at]) is "and")
                leads++;
            else if (IsClauseEdge(block.Tokens[at]))
                return false;
        }

        return leads == 1;
    }

    private static bool IsClauseEdge(Token token) => token.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash || token.Is(WordClasses.Relative | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Coordinator);

    /// <summary>Whether no other date of its sentence stands before the first one.</summary>
    private static bool IsOnly(ProseBlock block, ImmutableArray<TimeExpression> times, int first) =>
        first == 0 || !IsDate(times[first - 1]) || block.SentenceOf(times[first - 1].FirstToken) != block.SentenceOf(times[first].FirstToken);

    /// <summary>"issued in 1998 and paid off in 2018", "took office in 1979 and held it until 1990", "the treaty of 1972 lasted until 2002".</summary>
    private static bool IsLife(ProseBlock block, TimeExpression first, TimeExpression last)
    {
        var verb = Find(block, Endings, last.FirstToken, first.EndToken);
        if (verb < 0)
            return false;

        var isUntil = block.TextOf(block.Tokens[last.FirstToken - 1]) is "until" or "till";
        return (IsBeginning(block, first) && HasSameSubject(block, first.EndToken, verb)) || (isUntil && verb == first.EndToken);
    }

    /// <summary>"and left in", ", and it closed on": nothing else stands between the two dates than an "and" with a verb of the past.</summary>
    private static bool HasJointVerb(ProseBlock block, int from, int to)
    {
        var at = from < to && block.Tokens[from].Kind == TokenKind.Comma ? from + 1 : from;
        if (at + 1 >= to || to - at > JointReach + 1 || block.TextOf(block.Tokens[at]) is not "and")
            return false;

        for (var i = at + 1; i < to; i++)
        {
            if (!block.Tokens[i].IsWord)
                return false;
        }

        return IsPast(block, at + 1) || (at + 2 < to && block.Tokens[at + 1].Is(WordClasses.Pronoun) && IsPast(block, at + 2));
    }

    private static bool IsPast(ProseBlock block, int at) => block.Tokens[at].Is(WordClasses.PastVerb) || block.TextOf(block.Tokens[at]).EndsWith("ed", StringComparison.Ordinal);

    /// <summary>"In 2009 the study began. It ended in 2024": a pronoun and the end of what began.</summary>
    private static bool IsTakenUp(ProseBlock block, TimeExpression first, TimeExpression last)
    {
        var (begun, ended) = (block.Sentences[block.SentenceOf(first.FirstToken)], block.Sentences[block.SentenceOf(last.FirstToken)]);
        return block.TextOf(block.Tokens[ended.FirstToken]) is "It" or "He" or "She" or "They"
            && Find(block, Endings, last.FirstToken, ended.FirstToken) is var verb and >= 0 && verb - ended.FirstToken <= 3
            && (Find(block, Beginnings, Math.Min(begun.EndToken, first.EndToken + ClauseReach), begun.FirstToken) >= 0);
    }

    /// <summary>"It opened in June 1968. When its last ward closed in June 2003": the clause points back to what began.</summary>
    private static bool IsEndedBehind(ProseBlock block, TimeExpression first, TimeExpression last)
    {
        var (begun, ended) = (block.Sentences[block.SentenceOf(first.FirstToken)], block.Sentences[block.SentenceOf(last.FirstToken)]);
        if (block.TextOf(block.Tokens[ended.FirstToken]) is not ("When" or "By" or "Until" or "Before") || Find(block, Endings, last.FirstToken, ended.FirstToken) < 0 || Find(block, Beginnings, first.FirstToken, begun.FirstToken) < 0)
            return false;

        for (var at = ended.FirstToken + 1; at < last.FirstToken; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "it" or "its" or "he" or "she" or "they" or "his" or "her" or "their" or "the")
                return true;
        }

        return false;
    }

    /// <summary>Whether the second verb has the subject of the first: "and paid", "and was finally closed", "; it ran out".</summary>
    private static bool HasSameSubject(ProseBlock block, int from, int verb)
    {
        var at = verb - 1;
        while (at >= from && block.Tokens[at].Is(WordClasses.Auxiliary | WordClasses.Adverb) && !block.Tokens[at].Is(WordClasses.Coordinator))
            at--;

        if (at < from)
            return false;

        return block.Tokens[at].Is(WordClasses.Coordinator) || block.Tokens[at].Kind is TokenKind.Comma or TokenKind.Semicolon || block.TextOf(block.Tokens[at]) is "it" or "he" or "she" or "they" or "then" or "finally";
    }

    /// <summary>The last word of a set before a date, with no other clause between; -1 where there is none.</summary>
    private static int Find(ProseBlock block, LexemeSet words, int date, int from = 0)
    {
        var start = Math.Max(from, block.Sentences[block.SentenceOf(date - 1)].FirstToken);
        for (var at = date - 1; at >= start && at >= date - ClauseReach; at--)
        {
            if (words.Has(block.Tokens[at]))
                return at;

            if (block.Tokens[at].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash or TokenKind.Quote)
                return -1;
        }

        return -1;
    }
}
