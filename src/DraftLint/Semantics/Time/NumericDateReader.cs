using DraftLint.Syntax;

namespace DraftLint.Semantics.Time;

/// <summary>Reads dates in figures alone: "2025-01-16", "3/4/2025".</summary>
internal static class NumericDateReader
{
    /// <summary>Reads the date that begins with a number; the month comes first where both readings are possible.</summary>
    public static bool TryRead(in TimeScan scan, int at, out TimePhrase phrase)
    {
        phrase = default;
        var kind = scan[at + 1].Kind;
        if (at + 4 >= scan.End || kind is not (TokenKind.Hyphen or TokenKind.Slash) || scan[at + 3].Kind != kind)
            return false;

        for (var i = at + 1; i < at + 5; i++)
        {
            if (scan[i].HasSpaceBefore)
                return false;
        }

        int first = scan.PlainNumberAt(at), second = scan.PlainNumberAt(at + 2), third = scan.PlainNumberAt(at + 4);
        if (first < 0 || second < 0 || third < 0 || scan.Has(at + 5, kind))
            return false;

        if (scan.YearAt(at) > 0 && scan[at + 2].Length <= 2 && scan[at + 4].Length <= 2)
        {
            phrase = new TimePhrase(at, at + 5, TimeForm.Date, Granularity.Day) { Date = new StatedDate(first, second, third), Head = at };
            return true;
        }

        if (kind != TokenKind.Slash || scan[at].Length > 2 || scan[at + 2].Length > 2 || (scan.YearAt(at + 4) == 0 && scan[at + 4].Length != 2))
            return false;

        var year = third < 100 ? third + (third < 50 ? 2000 : 1900) : third;
        var isDayFirst = first > 12 && second <= 12;
        phrase = new TimePhrase(at, at + 5, TimeForm.SlashedDate, Granularity.Day)
        {
            Date = isDayFirst ? new StatedDate(year, second, first) : new StatedDate(year, first, second),
            Head = at,
        };
        return true;
    }
}
