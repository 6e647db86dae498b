using DraftLint.Semantics;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>What the words around a figure say of it.</summary>
internal static class FigureSurroundings
{
    /// <summary>Words that make another quantity of the same noun: a part, a change, another source or side.</summary>
    private static readonly WordList Apart = new(
        ["of", "more", "fewer", "less", "other", "another", "additional", "extra", "new", "first", "last", "next", "only", "remaining", "per", "each", "every", "from", "to", "says", "said", "counts", "according", "than",
         "rose", "fell", "grew", "dropped", "would", "could", "will", "plan", "plans", "if", "least", "most", "up", "down", "now", "then", "later", "until", "since", "but", "while", "instead", "not"]);

    /// <summary>Whether one of some words stands right before the number, whatever its case.</summary>
    public static bool IsLed(FigurePlace place, ReadOnlySpan<string> leads)
    {
        if (place.Quantity.FirstToken == place.Sentence.FirstToken)
            return false;

        foreach (var lead in leads)
        {
            if (place.Block.TextOf(place.Block.Tokens[place.Quantity.FirstToken - 1]).Equals(lead, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether two values may be one figure told wrongly: a twentieth apart or more and so many times at most, or apart by zeros.</summary>
    public static bool MayBeSlip(FigurePlace one, FigurePlace other, decimal mostTimes = 2.5m)
    {
        var (low, high) = (Math.Min(one.Quantity.Value, other.Quantity.Value), Math.Max(one.Quantity.Value, other.Quantity.Value));
        return ((high - low) * 20 > low && high <= low * mostTimes) || high / low is 10 or 100 or 1000;
    }

    /// <summary>Whether one of two values is half as much again as the other at most.</summary>
    public static bool AreNear(decimal one, decimal other) => Math.Max(one, other) <= Math.Min(one, other) * 1.5m;

    /// <summary>Whether two sums of money have one currency.</summary>
    public static bool ShareCurrency(FigurePlace one, FigurePlace other) =>
        one.Block.TextOf(one.Block.Tokens[one.Quantity.UnitToken]).SequenceEqual(other.Block.TextOf(other.Block.Tokens[other.Quantity.UnitToken]));

    /// <summary>Whether nothing in the sentence makes a quantity of its own of the figure: no time, part, change or source.</summary>
    public static bool IsPlain(SemanticModel model, FigurePlace place)
    {
        foreach (var time in model.Time.In(place.Block))
        {
            if (time.FirstToken >= place.Sentence.FirstToken && time.FirstToken < place.Sentence.EndToken)
                return false;
        }

        for (var at = place.Sentence.FirstToken; at < place.Sentence.EndToken; at++)
        {
            if (Apart.Has(place.Block, at))
                return false;
        }

        return true;
    }

    /// <summary>Whether both are told for one unit of the same thing: "₹2,015 a quintal" and "₹2,150 a quintal".</summary>
    public static bool ShareRate(FigurePlace one, FigurePlace other) => RateBehind(one) is { Length: > 0 } rate && RateBehind(other).SequenceEqual(rate);

    /// <summary>Whether both are told for one length of time: "$9 an hour" and "$12 an hour".</summary>
    public static bool ShareTime(FigurePlace one, FigurePlace other) => TimeBehind(one) is { Length: > 0 } time && TimeBehind(other).SequenceEqual(time);

    /// <summary>What a rate is counted on, whatever it is: "quintal" of "₹2,015 a quintal", "hour" of "$9 an hour"; empty where there is no rate.</summary>
    public static ReadOnlySpan<char> UnitBehind(FigurePlace place) => UnitBehind(place, place.Quantity.EndToken);

    /// <summary>The unit of time of a rate whose "a", "an" or "per" stands at a token: "night" of "4,100 a night", "hour" of "90 patients an hour"; empty where there is none.</summary>
    public static ReadOnlySpan<char> TimeBehind(FigurePlace place, int at) => UnitBehind(place, at) is { Length: > 0 } unit && place.Block.Tokens[at + 1].Is(WordClasses.TimeUnit) ? unit : default;

    private static ReadOnlySpan<char> UnitBehind(FigurePlace place, int at) =>
        at >= 0 && at + 1 < place.Sentence.EndToken && place.Block.TextOf(place.Block.Tokens[at]) is "a" or "an" or "per" && place.Block.Tokens[at + 1].IsWord ? place.Block.TextOf(place.Block.Tokens[at + 1]) : default;

    private static ReadOnlySpan<char> TimeBehind(FigurePlace place) => TimeBehind(place, place.Quantity.EndToken);

    private static ReadOnlySpan<char> RateBehind(FigurePlace place) => UnitBehind(place) is { Length: > 0 } unit && !IsTimeBehind(place) ? unit : default;

    private static bool IsTimeBehind(FigurePlace place) => place.Block.Tokens[place.Quantity.EndToken + 1].Is(WordClasses.TimeUnit);

    /// <summary>Whether the noun behind the second figure stands in the sentence of the first, before it or behind: "a pipeline, for which the state paid $467 million" and "a $476 million pipeline".</summary>
    public static bool SharesNounBehind(FigurePlace one, FigurePlace other)
    {
        var noun = other.Quantity.EndToken;
        if (noun >= other.Sentence.EndToken || other.Block.Tokens[noun] is not { IsWord: true, IsCapitalized: false, Length: > 3 } word || word.Is(WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Auxiliary | WordClasses.TimeUnit))
            return false;

        for (var at = one.Sentence.FirstToken; at < one.Sentence.EndToken; at++)
        {
            if (one.Block.TextOf(one.Block.Tokens[at]).SequenceEqual(other.Block.TextOf(word)))
                return true;
        }

        return false;
    }

    /// <summary>Whether the same noun stands right beside both figures: "tax cuts of £45bn" and "£54bn of tax cuts".</summary>
    public static bool ShareTopic(FigurePlace one, FigurePlace other)
    {
        const int Reach = 4;
        for (var i = Math.Max(one.Sentence.FirstToken, one.Quantity.FirstToken - Reach); i < Math.Min(one.Sentence.EndToken, one.Quantity.EndToken + Reach); i++)
        {
            var word = one.Block.Tokens[i];
            if (!word.IsWord || word.IsCapitalized || word.Length < 4 || word.Is(WordClasses.Preposition | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Determiner | WordClasses.Pronoun | WordClasses.Adverb | WordClasses.TimeUnit | WordClasses.Relative | WordClasses.NumberWord | WordClasses.PastVerb | WordClasses.Unit))
                continue;

            for (var j = Math.Max(other.Sentence.FirstToken, other.Quantity.FirstToken - Reach); j < Math.Min(other.Sentence.EndToken, other.Quantity.EndToken + Reach); j++)
            {
                if (other.Block.TextOf(other.Block.Tokens[j]).SequenceEqual(one.Block.TextOf(word)))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether the two sentences share a long noun: "attendance".</summary>
    public static bool ShareWord(FigurePlace one, FigurePlace other)
    {
        for (var i = one.Sentence.FirstToken; i < one.Sentence.EndToken; i++)
        {
            if (one.Block.Tokens[i].Length < 8)
                continue;

            for (var j = other.Sentence.FirstToken; j < other.Sentence.EndToken; j++)
            {
                if (one.Block.TextOf(one.Block.Tokens[i]).Equals(other.Block.TextOf(other.Block.Tokens[j]), StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }
}
