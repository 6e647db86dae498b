namespace DraftLint.Semantics.Time;

/// <summary>Reads seasons: "the spring of 1972", "spring 2024", "last summer", "earlier this fall", "the previous autumn", "by the fall".</summary>
/// <remarks>"fall", "spring" and "summer" are nouns and verbs as well: without a pointing word, a year or a preposition they are no time.</remarks>
internal static class SeasonReader
{
    /// <summary>Reads the expression whose season stands at <paramref name="head"/>; it may reach back as far as <paramref name="floor"/>.</summary>
    public static bool TryRead(in TimeScan scan, int head, int floor, out TimePhrase phrase)
    {
        var season = scan.WordAt(head).Value;
        var of = scan.RoleAt(head + 1) == TimeRole.Of;
        var year = scan.YearAt(of ? head + 2 : head + 1);
        phrase = new TimePhrase(head, head + 1, TimeForm.Season, Granularity.Season) { Ordinal = season, Head = head };
        if (year > 0)
        {
            phrase = phrase with { End = of ? head + 3 : head + 2, Date = new StatedDate(year) };
            return true;
        }

        var pointer = head - 1;
        if (pointer < floor)
            return false;

        var role = scan.RoleAt(pointer);
        var hasThe = pointer - 1 >= floor && scan.RoleAt(pointer - 1) == TimeRole.The;
        var wide = phrase with { First = hasThe ? pointer - 1 : pointer };
        switch (role)
        {
            case TimeRole.Last:
                phrase = wide with { Form = hasThe ? TimeForm.Narrative : TimeForm.Last };
                return true;
            case TimeRole.Past:
                var isThis = pointer - 1 >= floor && scan.RoleAt(pointer - 1) == TimeRole.This;
                phrase = phrase with { First = isThis || hasThe ? pointer - 1 : pointer, Form = TimeForm.Last };
                return true;
            case TimeRole.Next or TimeRole.Coming:
                phrase = wide with { Form = hasThe && role == TimeRole.Next ? TimeForm.Narrative : TimeForm.Next };
                return true;
            case TimeRole.This:
                var before = pointer - 1 >= floor ? scan.RoleAt(pointer - 1) : TimeRole.None;
                var form = before == TimeRole.Earlier ? TimeForm.EarlierThis : before == TimeRole.Later ? TimeForm.LaterThis : TimeForm.This;
                phrase = phrase with { First = form == TimeForm.This ? pointer : pointer - 1, Form = form };
                return true;
            case TimeRole.That or TimeRole.OfStory:
                phrase = wide with { Form = TimeForm.Narrative };
                return true;
            default:
                return !of && IsAtTime(scan, pointer, floor);
        }
    }

    /// <summary>"in spring", "by the fall", "since the winter".</summary>
    private static bool IsAtTime(in TimeScan scan, int pointer, int floor)
    {
        var at = scan.RoleAt(pointer) == TimeRole.The ? pointer - 1 : pointer;
        return at >= floor && scan.RoleAt(at) is TimeRole.AtTime or TimeRole.To or TimeRole.Within or TimeRole.From;
    }
}
