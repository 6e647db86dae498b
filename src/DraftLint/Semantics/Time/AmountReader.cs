using DraftLint.Semantics.Figures;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Time;

/// <summary>Reads the length before a unit of time: "three", "30-", "a few", "a couple of", "two and a half", "nearly two", "half a", "a thousand".</summary>
internal static class AmountReader
{
    /// <summary>Reads the length that ends right before a unit.</summary>
    /// <param name="at">The unit.</param>
    /// <param name="amount">The length.</param>
    /// <param name="first">Index of its first token.</param>
    public static bool TryRead(in UnitPlace at, out TimeAmount amount, out int first)
    {
        amount = default;
        first = at.Head;
        var scan = at.Scan;
        var last = BackOverStretch(scan, at.Head - 1, at.Floor);
        if (last < at.Floor)
            return false;

        if (!TryReadVague(at, last, ref first, ref amount) && !TryReadPart(at, last, ref first, ref amount) && !TryReadNumber(at, last, ref first, ref amount))
            return false;

        if (scan.TextAt(at.Head).StartsWith("fortnight", StringComparison.OrdinalIgnoreCase))
            amount = amount with { Low = amount.Low * 2, High = amount.High * 2 };

        if (amount.Precision != Precision.Vague)
            ApplyPrecision(scan, at.Floor, ref first, ref amount);

        return true;
    }

    /// <summary>The last word of the length: behind a hyphen ("30-year") or words that only stretch it ("three short weeks").</summary>
    private static int BackOverStretch(in TimeScan scan, int last, int floor)
    {
        if (scan.HasJoint(last))
            last--;

        while (last > floor && scan.RoleAt(last) == TimeRole.Stretch)
            last--;

        // "those four hard years", not "a hard year".
        if (last > floor && scan.RoleAt(last) == TimeRole.Mood && scan[last - 1] is var number && (number.IsNumber || number.Is(WordClasses.NumberWord)) && scan.RoleAt(last - 1) != TimeRole.A)
            last--;

        return last;
    }

    /// <summary>"a few", "several", "a couple of", "a".</summary>
    private static bool TryReadVague(in UnitPlace at, int last, ref int first, ref TimeAmount amount)
    {
        var scan = at.Scan;
        if (scan.RoleAt(last) == TimeRole.Of && scan.RoleAt(last - 1) == TimeRole.Vague)
            last--;

        if (scan.RoleAt(last) == TimeRole.Vague && last >= at.Floor)
        {
            first = last - 1 >= at.Floor && scan.RoleAt(last - 1) == TimeRole.A ? last - 1 : last;
            var isCouple = scan.TextAt(last) is "couple";
            amount = new TimeAmount(2, isCouple ? 3 : scan.TextAt(last) is "several" ? 9 : 6, at.Unit, Precision.Vague);
            return true;
        }

        if (scan.RoleAt(last) != TimeRole.A || scan.TextAt(last) is "one" && last > at.Floor && scan.HasJoint(last - 1))
            return false;

        first = last;
        amount = new TimeAmount(1, 1, at.Unit, Precision.Exact);
        if (scan.RoleAt(last - 1) == TimeRole.Half && last > at.Floor)
        {
            first = last - 1;
            amount = amount with { Low = 0.5, High = 0.5 };
        }
        else if (at.Unit == Granularity.Century && scan.RoleAt(last - 1) == TimeRole.Of && scan.TextAt(last - 2) is "quarter" && last - 3 >= at.Floor)
        {
            first = scan.RoleAt(last - 3) == TimeRole.A ? last - 3 : last - 2;
            amount = amount with { Low = 0.25, High = 0.25 };
        }

        return true;
    }

    /// <summary>"half-century", "a quarter century", "two and a half", "two-and-a-half-".</summary>
    private static bool TryReadPart(in UnitPlace at, int last, ref int first, ref TimeAmount amount)
    {
        var scan = at.Scan;
        var part = scan.RoleAt(last) == TimeRole.Half ? 0.5 : at.Unit == Granularity.Century && scan.TextAt(last) is "quarter" ? 0.25 : 0;
        if (part == 0)
            return false;

        first = last;
        var before = BackOverJoint(scan, last - 1);
        if (scan.RoleAt(before) != TimeRole.A || before < at.Floor)
        {
            amount = new TimeAmount(part, part, at.Unit, Precision.Exact);
            return true;
        }

        first = before;
        amount = new TimeAmount(part, part, at.Unit, Precision.Exact);
        var and = BackOverJoint(scan, before - 1);
        if (scan.RoleAt(and) != TimeRole.And)
            return true;

        var end = BackOverJoint(scan, and - 1) + 1;
        var start = NumberStart(scan, end - 1, at.Floor);
        if (start >= end || !NumberReader.TryRead(scan.Block, start, end, out var number) || number.End != end)
            return true;

        first = start;
        amount = amount with { Low = (double)number.Value + part, High = (double)number.Value + part };
        return true;
    }

    private static bool TryReadNumber(in UnitPlace at, int last, ref int first, ref TimeAmount amount)
    {
        var scan = at.Scan;
        first = NumberStart(scan, last, at.Floor);
        if (first > last || !NumberReader.TryRead(scan.Block, first, at.Head, out var number) || number.IsOrdinal || number.End != last + 1 || number.Value > 100_000)
            return false;

        if (first > at.Floor && scan.RoleAt(first - 1) == TimeRole.A && scan[first].IsWord && IsMultiplier(scan[first]))
            first--;

        var low = (double)number.Value;
        if (scan.HasDash(first - 1) || scan.RoleAt(first - 1) == TimeRole.To || scan.TextAt(first - 1) is "or")
            TryReadRangeStart(scan, at.Floor, ref first, ref low);

        amount = new TimeAmount(low, (double)number.Value, at.Unit, Precision.Exact);
        return true;
    }

    private static int BackOverJoint(in TimeScan scan, int at) => scan.HasJoint(at) ? at - 1 : at;

    /// <summary>The first token of the number that ends at <paramref name="last"/>; behind it where none does.</summary>
    private static int NumberStart(in TimeScan scan, int last, int floor)
    {
        var first = last + 1;
        while (first - 1 >= floor)
        {
            var token = scan[first - 1];
            if (token.IsNumber || (token.IsWord && NumberWords.Table[token].Role is not (NumberRole.None or NumberRole.Part)))
            {
                // Two numbers side by side are two numbers: "in 2016 three years".
                if (first <= last && (token.IsNumber || scan[first].IsNumber) && scan[first].HasSpaceBefore && !IsMultiplier(scan[first]))
                    break;

                // So are two words that don't join: "two four-year terms".
                if (first <= last && token.IsWord && scan[first].IsWord && NumberWords.Table[token].Role == NumberRole.Small && NumberWords.Table[scan[first]].Role is NumberRole.Small or NumberRole.Ten)
                    break;

                first--;
            }
            else if (first - 2 >= floor && first <= last && (scan.HasJoint(first - 1) || scan.RoleAt(first - 1) == TimeRole.And) && IsOpenNumber(scan[first - 2]))
            {
                first--;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    private static bool IsMultiplier(Token token) => token.IsWord && NumberWords.Table[token].Role is NumberRole.Hundred or NumberRole.Magnitude;

    private static bool IsOpenNumber(Token token) => token.IsWord && NumberWords.Table[token].Role is NumberRole.Hundred or NumberRole.Ten or NumberRole.Magnitude;

    /// <summary>"two or three", "two to three", "10-15".</summary>
    private static void TryReadRangeStart(in TimeScan scan, int floor, ref int first, ref double low)
    {
        var start = NumberStart(scan, first - 2, floor);
        if (start > first - 2 || !NumberReader.TryRead(scan.Block, start, first - 1, out var number) || number.End != first - 1 || number.IsOrdinal)
            return;

        low = (double)number.Value;
        first = start;
    }

    private static void ApplyPrecision(in TimeScan scan, int floor, ref int first, ref TimeAmount amount)
    {
        var before = first - 1;
        if (before < floor)
            return;

        var precision = scan.RoleAt(before) switch
        {
            TimeRole.About or TimeRole.Vague => Precision.About,
            TimeRole.Nearly => Precision.Under,
            TimeRole.Than => scan.TextAt(before - 1) is "more" or "More" ? Precision.Over : scan.RoleAt(before - 1) == TimeRole.Nearly ? Precision.Under : Precision.Exact,
            TimeRole.More => Precision.Over,
            _ => scan.TextAt(before) is "around" or "Around" ? Precision.About : Precision.Exact,
        };
        if (precision == Precision.Exact)
            return;

        first = scan.RoleAt(before) == TimeRole.Than || scan.TextAt(before - 1) is "at" ? before - 1 : before;
        amount = amount with { Precision = precision };
    }
}
