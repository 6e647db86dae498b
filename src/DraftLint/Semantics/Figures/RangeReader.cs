using System.Collections.Immutable;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Figures;

/// <summary>Reads the ranges of one block, in one pass.</summary>
internal sealed class RangeReader(ProseBlock block)
{
    /// <summary>All ranges, in order.</summary>
    public ImmutableArray<NumberRange> Read()
    {
        ImmutableArray<NumberRange>.Builder? all = null;
        foreach (var sentence in block.Sentences)
        {
            for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
            {
                if (!MayBegin(at) || ReadAt(at, sentence.FirstToken, sentence.EndToken) is not { } range)
                    continue;

                (all ??= ImmutableArray.CreateBuilder<NumberRange>(1)).Add(range);
                at = range.Finish.EndToken - 1;
            }
        }

        return all?.DrainToImmutable() ?? [];
    }

    /// <summary>A number, a sign of money, a day, or "between" and "from".</summary>
    private bool MayBegin(int at)
    {
        var token = block.Tokens[at];
        return token.IsNumber || token.Kind == TokenKind.Symbol || token.Is(WordClasses.NumberWord | WordClasses.Month | WordClasses.Weekday) || (token.Is(WordClasses.Preposition) && LeadAt(at) != RangeLead.None);
    }

    private NumberRange? ReadAt(int at, int first, int end)
    {
        var lead = LeadAt(at);
        var low = lead == RangeLead.None ? at : at + 1;
        if (lead == RangeLead.None && at > first && !block.Tokens[at].HasSpaceBefore && block.Tokens[at - 1].Kind is not (TokenKind.OpenBracket or TokenKind.Quote))
            return null;

        if (ReadEnd(low, end) is not { } start || start.UnitEnd + 1 >= end)
            return null;

        var joint = start.UnitEnd;
        if (JointAt(joint) is not { } kind || (lead == RangeLead.None && kind == RangeJoint.And) || ReadEnd(joint + 1, end) is not { } finish)
            return null;

        // "2025-01-16" and "555-0142-3" are no ranges.
        if (kind == RangeJoint.Dash && (IsGluedNumber(finish.EndToken, end) || block.Tokens[joint + 1].HasSpaceBefore))
            return null;

        return new NumberRange(lead, at, start, kind, joint, WithYear(start, kind, finish));
    }

    private RangeLead LeadAt(int at) => block.TextOf(block.Tokens[at]) switch
    {
        "between" or "Between" => RangeLead.Between,
        "from" or "From" => RangeLead.From,
        _ => RangeLead.None,
    };

    private RangeJoint? JointAt(int at)
    {
        var token = block.Tokens[at];
        if (token.Kind is TokenKind.Hyphen or TokenKind.Dash)
            return token.HasSpaceBefore ? null : RangeJoint.Dash;

        return block.TextOf(token) switch
        {
            "and" => RangeJoint.And,
            "to" or "through" or "until" or "till" => RangeJoint.To,
            _ => null,
        };
    }

    private bool IsGluedNumber(int at, int end) =>
        at + 1 < end && block.Tokens[at].Kind is TokenKind.Hyphen or TokenKind.Slash && !block.Tokens[at].HasSpaceBefore && block.Tokens[at + 1].IsNumber && !block.Tokens[at + 1].HasSpaceBefore;

    private RangeEnd? ReadEnd(int at, int end)
    {
        if (at >= end)
            return null;

        var token = block.Tokens[at];
        if (token.Is(WordClasses.Month) && token.IsCapitalized)
            return ReadDay(at, end);

        if (token.Is(WordClasses.Weekday) && token.IsCapitalized)
            return new RangeEnd(at, at + 1, 0, RangeEndKind.Day, -1, at + 1, HasMagnitude: false);

        var isMoney = token.Kind == TokenKind.Symbol && QuantityUnits.IsCurrencySign(block.TextOf(token)) && at + 1 < end && !block.Tokens[at + 1].HasSpaceBefore;
        var start = isMoney ? at + 1 : at;
        if (!isMoney && token.IsNumber && block.TextOf(token).Contains(':'))
            return new RangeEnd(at, at + 1, 0, RangeEndKind.Hour, -1, EndOfHour(at + 1, end), HasMagnitude: false);

        if (!NumberReader.TryRead(block, start, end, out var number) || number.IsOrdinal)
            return null;

        if (isMoney)
            return new RangeEnd(at, number.End, number.Value, RangeEndKind.Money, at, number.End, number.HasMagnitude);

        return EndOfHour(number.End, end) is var hour && hour > number.End
            ? new RangeEnd(at, number.End, number.Value, RangeEndKind.Hour, number.End, hour, HasMagnitude: false)
            : WithUnit(at, end, number);
    }

    private RangeEnd WithUnit(int at, int end, NumberReading number)
    {
        var (kind, unitEnd, unit) = QuantityUnits.At(block, number.End, end);
        if (unit >= 0)
        {
            var measure = kind switch
            {
                QuantityKind.Percent => RangeEndKind.Percent,
                QuantityKind.Money => RangeEndKind.Money,
                _ => RangeEndKind.Measure,
            };
            return new RangeEnd(at, number.End, number.Value, measure, unit, unitEnd, number.HasMagnitude);
        }

        if (number.End < end && block.Tokens[number.End].Is(WordClasses.TimeUnit) && !block.Tokens[number.End].Is(WordClasses.OrdinalWord))
            return new RangeEnd(at, number.End, number.Value, RangeEndKind.Duration, number.End, number.End + 1, number.HasMagnitude);

        var isYear = number is { InDigits: true, HasMagnitude: false, Value: >= 1500 and < 2100 } && block.Tokens[at].Length == 4;
        return new RangeEnd(at, number.End, number.Value, isYear ? RangeEndKind.Year : RangeEndKind.Number, -1, number.End, number.HasMagnitude);
    }

    /// <summary>"May", "May 5", "May 5, 2024", "May 2024".</summary>
    private RangeEnd ReadDay(int at, int end)
    {
        var after = at + 1;
        if (after < end && block.Tokens[after].IsNumber && block.Tokens[after].HasSpaceBefore)
        {
            after++;
            if (after + 1 < end && block.Tokens[after].Kind == TokenKind.Comma && block.Tokens[after + 1] is { IsNumber: true, Length: 4 })
                after += 2;
        }

        return new RangeEnd(at, after, 0, RangeEndKind.Day, -1, after, HasMagnitude: false);
    }

    private int EndOfHour(int at, int end) => at < end && block.TextOf(block.Tokens[at]) is "a.m." or "p.m." or "am" or "pm" or "AM" or "PM" or "o'clock" or "o’clock" ? at + 1 : at;

    /// <summary>The two digits of "1990-95" are a year.</summary>
    private RangeEnd WithYear(RangeEnd start, RangeJoint joint, RangeEnd finish)
    {
        if (joint != RangeJoint.Dash || start.Kind != RangeEndKind.Year || finish.Kind != RangeEndKind.Number || finish.EndToken != finish.FirstToken + 1 || block.Tokens[finish.FirstToken].Length != 2)
            return finish;

        var century = decimal.Truncate(start.Value / 100) * 100;
        return finish with { Kind = RangeEndKind.Year, Value = (finish.Value < start.Value - century ? century + 100 : century) + finish.Value };
    }
}
