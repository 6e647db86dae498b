using System.Collections.Immutable;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Figures;

/// <summary>Reads the quantities of one block, in one pass.</summary>
/// <param name="block">The block.</param>
/// <param name="times">Its expressions of time, in order: numbers inside are days, years, lengths or ages.</param>
/// <param name="all">Takes the quantities.</param>
internal readonly struct QuantityReader(ProseBlock block, ImmutableArray<TimeExpression> times, List<Quantity> all)
{
    /// <summary>Adds all quantities, in order.</summary>
    public void Read()
    {
        var time = 0;
        foreach (var sentence in block.Sentences)
        {
            for (var at = sentence.FirstToken; at < sentence.EndToken;)
            {
                while (time < times.Length && times[time].EndToken <= at)
                    time++;

                if (time < times.Length && times[time].FirstToken <= at)
                {
                    AddTime(times[time], sentence);
                    at = times[time].EndToken;
                    continue;
                }

                at = IsPossible(at) ? ReadAt(at, sentence) : at + 1;
            }
        }
    }

    private bool IsPossible(int at)
    {
        var token = block.Tokens[at];
        return token.IsNumber || (token.IsWord && token.Is(WordClasses.NumberWord | WordClasses.OrdinalWord)) || (token.Kind == TokenKind.Symbol && QuantityUnits.IsCurrencySign(block.TextOf(token)));
    }

    private void AddTime(TimeExpression time, Sentence sentence)
    {
        var isLength = time.Kind == TimeKind.Duration || time.Phrase.Form is TimeForm.Age or TimeForm.Running or TimeForm.Ago;
        for (var at = time.FirstToken; at < time.EndToken; at++)
        {
            if (NumberReader.TryRead(block, at, time.EndToken, out var number) && !number.IsOrdinal && (isLength || IsBeforeTimeUnit(number.End, time.EndToken)))
            {
                all.Add(Make(at, number.End, number, time.Phrase.Form == TimeForm.Age ? QuantityKind.Age : QuantityKind.Duration, sentence) with { NounToken = -1, UnitToken = time.Phrase.Head });
                return;
            }
        }
    }

    /// <summary>"thirty years after the fire": a length inside another expression of time.</summary>
    private bool IsBeforeTimeUnit(int at, int end) => at < end && block.Tokens[at].Is(WordClasses.TimeUnit) && !block.Tokens[at].Is(WordClasses.OrdinalWord);

    /// <summary>Reads a quantity at a token, if there is one, and gives the index to go on at.</summary>
    private int ReadAt(int at, Sentence sentence)
    {
        var isMoney = block.Tokens[at].Kind == TokenKind.Symbol;
        var start = isMoney ? at + 1 : at;
        if (isMoney && (start >= sentence.EndToken || block.Tokens[start].HasSpaceBefore))
            return at + 1;

        if (!isMoney && ReadFraction(at, sentence) is > 0 and var afterFraction)
            return afterFraction;

        if (!NumberReader.TryRead(block, start, sentence.EndToken, out var number) || number.End > sentence.EndToken)
            return start + 1;

        if (number.IsOrdinal)
            return number.End;

        if (isMoney)
        {
            all.Add(Make(at, number.End, number, QuantityKind.Money, sentence) with { UnitToken = at });
            return number.End;
        }

        // "Rs 34,022 crore"
        if (number.InDigits && at > sentence.FirstToken && block.Tokens[at].HasSpaceBefore && QuantityUnits.IsCurrencyWord(block.TextOf(block.Tokens[at - 1])))
        {
            all.Add(Make(at - 1, number.End, number, QuantityKind.Money, sentence) with { UnitToken = at - 1 });
            return number.End;
        }

        if (NumberNames.IsName(block, sentence, at, number.End))
            return number.End;

        if (AgeReader.IsAge(block, sentence, at, number))
        {
            all.Add(Make(at, number.End, number, QuantityKind.Age, sentence));
            return number.End;
        }

        return ReadShare(at, number, sentence) is > 0 and var afterShare ? afterShare : ReadCounted(at, number, sentence);
    }

    private int ReadCounted(int at, NumberReading number, Sentence sentence)
    {
        var (kind, end, unit) = QuantityUnits.At(block, number.End, sentence.EndToken);
        var quantity = Make(at, end, number, kind, sentence);
        all.Add(quantity with { UnitToken = unit, IsCompound = IsCompound(number.End, sentence.EndToken) });
        return end;
    }

    /// <summary>"one in nine", "one test in nine", "six of seven", "9 out of 10".</summary>
    private int ReadShare(int at, NumberReading number, Sentence sentence)
    {
        var joint = number.End;
        if (joint < sentence.EndToken && joint + 1 < sentence.EndToken && !IsShareJoint(joint) && IsShareJoint(joint + 1) && block.Tokens[joint].IsWord && number.Value < 10 && QuantityUnits.At(block, joint, sentence.EndToken).Unit < 0)
            joint++;

        if (joint >= sentence.EndToken || !IsShareJoint(joint))
            return 0;

        var second = joint + (block.TextOf(block.Tokens[joint]) is "out" ? 2 : 1);
        if (second < sentence.EndToken && block.TextOf(block.Tokens[second]) is "every")
            second++;

        // "7.8 percent in 2014", "the 27 of 2019": a year is no whole.
        if (block.TextOf(block.Tokens[joint]) is "in" or "of" && second < sentence.EndToken && block.Tokens[second] is { IsNumber: true, Length: 4 } year && (block.TextOf(block.Tokens[joint]) is "in" || block.Text.AsSpan(year.Start, 2) is "19" or "20"))
            return 0;

        if (!NumberReader.TryRead(block, second, sentence.EndToken, out var whole) || whole.IsOrdinal || whole.Value < 2 || whole.Value < number.Value
            || (block.TextOf(block.Tokens[joint]) is "in" && number.Value > 20) || QuantityUnits.At(block, whole.End, sentence.EndToken).Unit >= 0)
            return 0;

        var share = Make(at, whole.End, number, QuantityKind.Share, sentence) with { Value = number.Value / whole.Value };
        all.Add(joint > number.End ? share with { NounToken = number.End } : share);
        return whole.End;
    }

    private bool IsShareJoint(int at) => block.TextOf(block.Tokens[at]) is "in" or "of" or "out";

    /// <summary>"two-thirds", "a third of", "one quarter of", "half of", "half the".</summary>
    private int ReadFraction(int at, Sentence sentence)
    {
        var part = at;
        var count = 1m;
        if (NumberReader.TryRead(block, at, sentence.EndToken, out var number) && !number.IsOrdinal && !number.InDigits && number.Value < 10 && number.End < sentence.EndToken)
        {
            part = number.End;
            if (block.Tokens[part].Kind == TokenKind.Hyphen && part + 1 < sentence.EndToken)
                part++;

            count = number.Value;
        }

        var denominator = DenominatorAt(part, sentence);
        var end = part + 1;
        if (denominator == 0 || end > sentence.EndToken)
            return 0;

        // "a third of them" is a share; "half past" and "the third" are none.
        var isBare = part == at;
        if (isBare && !(IsWord(end, sentence, "of") || (denominator == 2 && IsWord(end, sentence, "the"))))
            return 0;

        var first = isBare && at > sentence.FirstToken && block.TextOf(block.Tokens[at - 1]) is "a" or "A" or "an" or "An" or "one" or "One" ? at - 1 : at;
        if (isBare && denominator != 2 && first == at)
            return 0;

        // "a quarter of a century" is a length of time.
        if (CountedNoun.Behind(block, end, sentence.EndToken) is >= 0 and var noun && block.Tokens[noun].Is(WordClasses.TimeUnit))
            return end;

        all.Add(Make(first, end, new NumberReading(end, count / denominator, InDigits: false, IsOrdinal: false, HasMagnitude: false), QuantityKind.Share, sentence));
        return end;
    }

    private int DenominatorAt(int at, Sentence sentence) => at >= sentence.EndToken ? 0 : block.TextOf(block.Tokens[at]) switch
    {
        "half" or "halves" or "Half" => 2,
        "third" or "thirds" => 3,
        "quarter" or "quarters" or "fourths" => 4,
        "fifth" or "fifths" => 5,
        "sixth" or "sixths" => 6,
        "seventh" or "sevenths" => 7,
        "eighth" or "eighths" => 8,
        "ninth" or "ninths" => 9,
        "tenth" or "tenths" => 10,
        "twentieth" => 20,
        _ => 0,
    };

    private bool IsWord(int at, Sentence sentence, ReadOnlySpan<char> word) => at < sentence.EndToken && block.TextOf(block.Tokens[at]).SequenceEqual(word);

    private bool IsCompound(int at, int end) =>
        at + 1 < end && block.Tokens[at].Kind == TokenKind.Hyphen && !block.Tokens[at].HasSpaceBefore && !block.Tokens[at + 1].HasSpaceBefore && block.Tokens[at + 1].IsWord;

    private Quantity Make(int first, int end, NumberReading number, QuantityKind kind, Sentence sentence)
    {
        // The article of "a million" belongs to the number, the one of "a 30-year mortgage" does not.
        if (!number.InDigits && first > sentence.FirstToken && block.TextOf(block.Tokens[first - 1]) is "a" or "A" && number.Value >= 12 && kind != QuantityKind.Share)
            first--;

        var (precision, approximator) = ApproximatorReader.Before(block, sentence.FirstToken, first);
        return new Quantity(first, end, number.Value, kind)
        {
            Precision = precision,
            ApproximatorToken = approximator,
            InDigits = number.InDigits,
            UnitToken = -1,
            NounToken = kind is QuantityKind.Money or QuantityKind.Age ? -1 : CountedNoun.Behind(block, end, sentence.EndToken),
        };
    }
}
