using DraftLint.Syntax;

namespace DraftLint.Semantics.Time;

/// <summary>Reads seasons: "the spring of 1972", "spring 2024", "last summer", "earlier this fall", "the previous autumn", "by the fall".</summary>
/// <remarks>"fall", "spring" and "summer" are nouns and verbs as well: without a pointing word, a year or a preposition they are no time.</remarks>
internal static class SeasonReader
{
    /// <summary>Reads the expression whose season stands at <paramref name="head"/>; it may reach back as far as <paramref name="floor"/>.</summary>
    public static bool TryRead(in TimeScan scan, int head, int floor, out TimePhrase phrase)
    {
        var of = scan.RoleAt(head + 1) == TimeRole.Of;
        var year = scan.YearAt(of ? head + 2 : head + 1);
        phrase = new TimePhrase(head, head + 1, TimeForm.Season, Granularity.Season) { Ordinal = scan.WordAt(head).Value, Head = head };
        if (year > 0)
        {
            phrase = phrase with { End = of ? head + 3 : head + 2, Date = new StatedDate(year) };
            return true;
        }

        var pointer = head - 1;
        if (pointer < floor || of)
            return false;

        var before = pointer - 1 >= floor ? scan.RoleAt(pointer - 1) : TimeRole.None;
        var isWide = before is TimeRole.The or TimeRole.This or TimeRole.That;
        var wide = phrase with { First = isWide ? pointer - 1 : pointer };
        switch (scan.RoleAt(pointer))
        {
            case TimeRole.Last:
                var isOwned = before == TimeRole.The || scan[pointer - 1].Is(WordClasses.Possessive | WordClasses.Article) || scan[pointer - 1].Kind == TokenKind.Clitic;
                phrase = wide with { Form = isOwned ? TimeForm.Narrative : TimeForm.Last, Direction = -1 };
                return true;
            case TimeRole.Past:
                phrase = wide with { Form = TimeForm.Last };
                return true;
            case TimeRole.Next or TimeRole.Coming:
                phrase = wide with { Form = before == TimeRole.The && scan.RoleAt(pointer) == TimeRole.Next ? TimeForm.Narrative : TimeForm.Next, Direction = 1 };
                return true;
            case TimeRole.This:
                var form = before == TimeRole.Earlier ? TimeForm.EarlierThis : before == TimeRole.Later ? TimeForm.LaterThis : TimeForm.This;
                phrase = phrase with { First = form == TimeForm.This ? pointer : pointer - 1, Form = form };
                return !IsDecline(scan, head);
            case TimeRole.That or TimeRole.Same:
                phrase = wide with { Form = TimeForm.Narrative };
                return true;
            case TimeRole.Previous or TimeRole.Following:
                var step = scan.RoleAt(pointer) == TimeRole.Previous ? -1 : 1;
                phrase = wide with { Form = TimeForm.Narrative, Direction = step, Amount = new TimeAmount(1, 1, Granularity.Season, Precision.Exact) };
                return true;
            default:
                return IsAtTime(scan, pointer, floor);
        }
    }

    /// <summary>"this fall from grace".</summary>
    private static bool IsDecline(in TimeScan scan, int head) => scan.TextAt(head) is "fall" && scan.TextAt(head + 1) is "from";

    /// <summary>"in spring", "by the fall", "since the winter".</summary>
    private static bool IsAtTime(in TimeScan scan, int pointer, int floor)
    {
        var at = scan.RoleAt(pointer) == TimeRole.The ? pointer - 1 : pointer;
        return at >= floor && scan.RoleAt(at) is TimeRole.AtTime or TimeRole.To or TimeRole.Within or TimeRole.From;
    }
}
