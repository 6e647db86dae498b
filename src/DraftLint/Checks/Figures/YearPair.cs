using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Checks.Figures;

/// <summary>Two values of one thing, each with its year, and a change that is told of them afterwards in another way: "80 teachers in 2009 and 60 in 2019. Lose a third of your teachers, as it did, and".</summary>
/// <remarks>There have to be two values and two years, no more; then their order tells which value is of which year.</remarks>
internal static class YearPair
{
    /// <summary>A change that is so many times too great or small is one of something else.</summary>
    private const decimal MostTimes = 2.5m;

    /// <summary>The two values stand in so many sentences before the change at most.</summary>
    private const int Sentences = 2;

    private static readonly LexemeSet Multiples = new(FigureVocabulary.Multiples);
    private static readonly LexemeSet Changes = new(FigureVocabulary.Changes);
    private static readonly LexemeSet Falls = new(FigureVocabulary.Falls);

    /// <summary>The pair and the change of a sentence that contradict each other; null where none do.</summary>
    public static (ValuePair Pair, StatedChange Change)? Contradicted(SemanticModel model, ProseBlock block, int number)
    {
        var sentence = block.Sentences[number];
        if (!HasTwoYears(model, block, number) || ChangeIn(block, sentence) is not { } change || PairBefore(model, block, number, change) is not { } pair)
            return null;

        var right = Math.Abs(pair.After.Value - pair.Before.Value) / pair.Before.Value * 100;
        return change.IsRise == pair.After.Value > pair.Before.Value && !change.Suits(pair) && Math.Max(right, change.Percent) <= Math.Min(right, change.Percent) * MostTimes && SharesNoun(block, sentence, change, pair) ? (pair, change) : null;
    }

    /// <summary>Whether the sentence and those before it tell two dates at all.</summary>
    private static bool HasTwoYears(SemanticModel model, ProseBlock block, int number)
    {
        var dates = 0;
        for (var i = number; i >= 0 && i >= number - Sentences; i--)
        {
            foreach (var time in model.Time.At(block, i))
                dates += time.Kind == TimeKind.Absolute ? 1 : 0;
        }

        return dates > 1;
    }

    /// <summary>The first change of a sentence that looks back: "that 25 percent increase", "40 percent more mouths", "Lose a third of your", "Half of the families had gone", "has doubled", "triples, as it did".</summary>
    private static StatedChange? ChangeIn(ProseBlock block, Sentence sentence)
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (Multiples.Has(block.Tokens[at]))
                return MultipleAt(block, sentence, at);

            if (block.Tokens[at].IsNumber && NumberReader.TryRead(block, at, sentence.EndToken, out var number) && number.End < sentence.EndToken && PercentEnd(block, number.End) is > 0 and var end)
            {
                if (AmountAt(block, sentence, at, end, number.Value, slack: 1) is { } change)
                    return change;
            }
            else if (block.TextOf(block.Tokens[at]) is "Half" or "half" && at + 1 < sentence.EndToken && AmountAt(block, sentence, at, at + 1, 50, slack: 6) is { } half)
            {
                return half;
            }
            else if (FractionReader.TryRead(block, at, sentence.EndToken, out var part, out var partEnd) && partEnd < sentence.EndToken && part is > 0.05m and < 1 && AmountAt(block, sentence, at, partEnd, part * 100, slack: part * 13) is { } ofPart)
            {
                return ofPart;
            }
        }

        return null;
    }

    /// <summary>Index behind "percent" or "per cent"; 0 where none stands there, or points of it.</summary>
    private static int PercentEnd(ProseBlock block, int at) =>
        QuantityUnits.At(block, at, block.Tokens.Length) is (QuantityKind.Percent, var end, var unit) && block.TextOf(block.Tokens[unit]) is not "percentage" ? end : 0;

    private static StatedChange? AmountAt(ProseBlock block, Sentence sentence, int first, int end, decimal percent, decimal slack)
    {
        if (end >= sentence.EndToken || (first > sentence.FirstToken && block.TextOf(block.Tokens[first - 1]) is "nearly" or "almost" or "about" or "than" or "some" or "roughly" or "over"))
            return null;

        var next = block.TextOf(block.Tokens[end]);
        if (next is "more" or "fewer" or "less" && end + 1 < sentence.EndToken && block.TextOf(block.Tokens[end + 1]) is not "than")
            return Make(first, end + 1, next is "more" ? 1 : -1);

        if (Changes.Has(block.Tokens[end]) && first > sentence.FirstToken && block.TextOf(block.Tokens[first - 1]) is "that" or "this" or "That" or "This")
            return Make(first, end + 1, Falls.Has(block.Tokens[end]) ? -1 : 1);

        return (next is "of" || (next is "the" && percent == 50)) && IsLost(block, sentence, first, end) ? Make(first, end, -1) : null;

        StatedChange Make(int from, int to, int direction) => new(from, to, ChangePlace.Behind, percent, percent - slack, percent + slack, IsPercent: slack == 1) { Direction = direction };
    }

    /// <summary>"Lose a third of your teachers", "Half of the families had gone".</summary>
    private static bool IsLost(ProseBlock block, Sentence sentence, int first, int end)
    {
        const int Reach = 7;
        for (var at = Math.Max(sentence.FirstToken, first - 3); at < first; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "lose" or "loses" or "Lose" or "lost" or "losing" or "Losing" or "shed" or "shedding")
                return true;
        }

        for (var at = end + 1; at < Math.Min(sentence.EndToken, end + Reach); at++)
        {
            if (block.TextOf(block.Tokens[at]) is "gone" or "vanished" or "disappeared" or "left" && block.TextOf(block.Tokens[at - 1]) is "had" or "has" or "have")
                return true;
        }

        return false;
    }

    /// <summary>"has doubled", "triples, as it did".</summary>
    private static StatedChange? MultipleAt(ProseBlock block, Sentence sentence, int at)
    {
        var isAsItDid = at + 2 < sentence.EndToken && block.Tokens[at + 1].Kind == TokenKind.Comma && block.TextOf(block.Tokens[at + 2]) is "as";
        if (at == sentence.FirstToken || StatedChangeReader.IsPhrasal(block, at, sentence.EndToken) || !(isAsItDid || block.TextOf(block.Tokens[at - 1]) is "has" or "have" or "had"))
            return null;

        var word = block.TextOf(block.Tokens[at]);
        var (percent, low, high) = StatedChangeReader.RangeOf(word);
        return new StatedChange(at, at + 1, ChangePlace.Behind, percent, low, high, IsPercent: false) { Direction = word[0] is 'h' or 'H' ? -1 : 1 };
    }

    /// <summary>The two values and two years of the sentences before, or of this one up to the change.</summary>
    private static ValuePair? PairBefore(SemanticModel model, ProseBlock block, int number, StatedChange change)
    {
        Quantity? later = null;
        Quantity? earlier = null;
        var (laterYear, earlierYear) = (0, 0);
        for (var i = number; i >= 0 && i >= number - Sentences && earlier is null; i--)
        {
            var quantities = model.Quantities.At(block, block.Sentences[i]);
            for (var j = quantities.Length - 1; j >= 0; j--)
            {
                var quantity = quantities[j];
                if (quantity.EndToken > change.FirstToken || quantity.Kind is not (QuantityKind.Count or QuantityKind.Money or QuantityKind.Measure) || quantity.Value < 5)
                    continue;

                if (quantity.Precision != Precision.Exact || quantity.IsCompound || earlier is not null || model.Quotations.Covers(block, quantity.FirstToken))
                    return null;

                earlier = later is null ? null : quantity;
                later ??= quantity;
            }

            var times = model.Time.At(block, i);
            for (var j = times.Length - 1; j >= 0; j--)
            {
                if (times[j] is not { Kind: TimeKind.Absolute, Granularity: <= Granularity.Year, Phrase.Last: null, Date.Year: { } year } || times[j].FirstToken > change.FirstToken)
                    continue;

                if (earlierYear != 0)
                    return null;

                (laterYear, earlierYear) = laterYear == 0 ? (year, 0) : (laterYear, year);
            }
        }

        if (earlier is not { } one || later is not { } other || earlierYear == 0 || laterYear <= earlierYear || !AreOneThing(block, one, other))
            return null;

        return new ValuePair(one.FirstToken, other.EndToken, one, other);
    }

    private static bool AreOneThing(ProseBlock block, Quantity one, Quantity other)
    {
        if (one.Kind != other.Kind)
            return false;

        if (one.SharesUnit(other, block) is { } isOneUnit)
            return isOneUnit;

        var isBare = other.NounToken < 0 || block.TextOf(block.Tokens[other.EndToken]) is "of" or "in" or "by" || block.Tokens[other.EndToken].Is(WordClasses.Auxiliary | WordClasses.Coordinator);
        return isBare || (one.NounToken >= 0 && WordRoots.OfUnit(block, one.NounToken) == WordRoots.OfUnit(block, other.NounToken));
    }

    /// <summary>Whether the sentence of the change speaks of what the values count, or points back.</summary>
    private static bool SharesNoun(ProseBlock block, Sentence sentence, StatedChange change, ValuePair pair)
    {
        var said = block.Sentences[block.SentenceOf(pair.FirstToken)];
        if (said == sentence || block.TextOf(block.Tokens[sentence.FirstToken]) is "Faced" or "That" or "With")
            return true;

        for (var at = sentence.FirstToken; at < Math.Min(sentence.EndToken, change.EndToken + 6); at++)
        {
            if (WordRoots.Of(block, at) is not 0 and var root && WordRoots.IsIn(block, Math.Max(said.FirstToken, pair.FirstToken - 14), Math.Min(block.Tokens.Length, pair.EndToken + 3), root))
                return true;
        }

        return false;
    }
}
