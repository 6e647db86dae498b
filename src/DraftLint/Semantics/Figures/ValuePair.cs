using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Figures;

/// <summary>Two values of one thing, the earlier and the later: "from $8 to $12", "$2.1 million, up from $700,000", "$3 in 2010 and $4 in 2020".</summary>
/// <param name="FirstToken">Index of the first token: "from", or the value that comes first.</param>
/// <param name="EndToken">Index behind the value that comes last.</param>
/// <param name="Before">The earlier value.</param>
/// <param name="After">The later value.</param>
internal readonly record struct ValuePair(int FirstToken, int EndToken, Quantity Before, Quantity After)
{
    /// <summary>Tokens that may stand between the two values.</summary>
    private const int Reach = 8;

    /// <summary>The same where each value has its year before it.</summary>
    private const int ReachWithYears = 14;

    private static readonly LexemeSet ChangeVerbs = new(FigureVocabulary.ChangeVerbs);

    /// <summary>The pair that two neighbouring quantities make; null where they are two facts.</summary>
    /// <param name="block">The block.</param>
    /// <param name="one">The one that comes first in the text.</param>
    /// <param name="other">The next one.</param>
    /// <param name="times">The times of the sentence.</param>
    public static ValuePair? Of(ProseBlock block, Quantity one, Quantity other, ReadOnlySpan<TimeExpression> times)
    {
        if (!AreOfOneKind(one, other) || !AreTold(one, other) || other.FirstToken - one.EndToken > ReachWithYears || one.Value <= 0 || other.Value <= 0)
            return null;

        if (other.FirstToken - one.EndToken > Reach)
            return OfYearsBefore(one, other, times);

        // "from 80 cents to $1.60"
        if (one.Kind == QuantityKind.Money && other.Kind == QuantityKind.Money && (block.TextOf(block.Tokens[one.UnitToken]) is "cents" or "pence") != (block.TextOf(block.Tokens[other.UnitToken]) is "cents" or "pence"))
            return null;

        if (IsBehind(block, one, "from") && IsBehind(block, other, "to"))
            return new ValuePair(one.ApproximatorToken - 1, other.EndToken, one, other);

        // "tripled to 900 from 400"
        if (IsBehind(block, one, "to") && IsBehind(block, other, "from") && other.ApproximatorToken - one.EndToken <= (one.NounToken >= 0 ? 2 : 1))
            return new ValuePair(one.ApproximatorToken - 1, other.EndToken, other, one);

        if (IsBehind(block, other, "from") && other.ApproximatorToken >= 2 && block.TextOf(block.Tokens[other.ApproximatorToken - 2]) is "up" or "down")
            return new ValuePair(one.FirstToken, other.EndToken, other, one);

        if (IsBehind(block, other, "to") && IsLedByChange(block, one.EndToken, other.FirstToken))
            return new ValuePair(one.FirstToken, other.EndToken, one, other);

        if (IsFollowed(block, one, "before") && IsFollowed(block, other, "after"))
            return new ValuePair(one.FirstToken, other.EndToken, one, other);

        return YearBehind(one, times) is { } first && YearBehind(other, times) is { } second && first != second
            ? new ValuePair(one.FirstToken, other.EndToken, first < second ? one : other, first < second ? other : one)
            : OfYearsBefore(one, other, times);
    }

    /// <summary>"In 1980 they were 5 percent of the crew, and by 1990 they were 40 percent".</summary>
    private static ValuePair? OfYearsBefore(Quantity one, Quantity other, ReadOnlySpan<TimeExpression> times)
    {
        if (one.Kind != other.Kind || YearBetween(times, int.MinValue, one.FirstToken) is not { } first || YearBetween(times, one.EndToken, other.FirstToken) is not { } second || first == second)
            return null;

        return new ValuePair(one.FirstToken, other.EndToken, first < second ? one : other, first < second ? other : one);
    }

    /// <summary>The one year that is told between two places; null for none or more.</summary>
    private static int? YearBetween(ReadOnlySpan<TimeExpression> times, int from, int to)
    {
        int? year = null;
        foreach (var time in times)
        {
            if (time.FirstToken < from || time.EndToken > to)
                continue;

            if (year is not null || time is not { Kind: TimeKind.Absolute, Granularity: Granularity.Year or Granularity.Month, Phrase.Last: null })
                return null;

            year = time.Date.Year;
        }

        return year;
    }

    /// <summary>Whether both are told as they are, or about so: what is told with "over" or "nearly" leaves open what lies between.</summary>
    private static bool AreTold(Quantity one, Quantity other) => one.Precision is Precision.Exact or Precision.About && other.Precision is Precision.Exact or Precision.About;

    private static bool AreOfOneKind(Quantity one, Quantity other) =>
        (one.Kind == other.Kind || one.Kind == QuantityKind.Count || other.Kind == QuantityKind.Count)
        && one.Kind is not (QuantityKind.Share or QuantityKind.Age) && other.Kind is not (QuantityKind.Share or QuantityKind.Age)
        && !(one.Kind == QuantityKind.Count && other.Kind == QuantityKind.Duration);

    private static bool IsBehind(ProseBlock block, Quantity quantity, ReadOnlySpan<char> word) =>
        quantity.ApproximatorToken > 0 && block.TextOf(block.Tokens[quantity.ApproximatorToken - 1]).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>"120 stalls before the fire", "90 after it".</summary>
    private static bool IsFollowed(ProseBlock block, Quantity quantity, ReadOnlySpan<char> word)
    {
        var at = quantity.NounToken >= quantity.EndToken ? quantity.NounToken + 1 : quantity.EndToken;
        return at < block.Tokens.Length && block.TextOf(block.Tokens[at]).SequenceEqual(word);
    }

    /// <summary>"was cut to": a verb of change right before "to", and no other clause.</summary>
    private static bool IsLedByChange(ProseBlock block, int from, int to)
    {
        var hasVerb = false;
        for (var at = from; at < to; at++)
        {
            var token = block.Tokens[at];
            if (token.Kind is TokenKind.Comma or TokenKind.Semicolon || token.Is(WordClasses.Coordinator | WordClasses.Relative))
                return false;

            hasVerb |= ChangeVerbs.Has(token);
        }

        return hasVerb;
    }

    /// <summary>The year told right behind a value and its noun: "$2.50 a gallon in 2020".</summary>
    private static int? YearBehind(Quantity quantity, ReadOnlySpan<TimeExpression> times)
    {
        const int NounReach = 4;
        foreach (var time in times)
        {
            if (time.FirstToken >= quantity.EndToken && time.FirstToken <= quantity.EndToken + NounReach)
                return time is { Kind: TimeKind.Absolute, Granularity: Granularity.Year or Granularity.Month, Phrase.Last: null } ? time.Date.Year : null;
        }

        return null;
    }
}
