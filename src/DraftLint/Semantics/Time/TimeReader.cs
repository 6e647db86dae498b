using DraftLint.Syntax;

namespace DraftLint.Semantics.Time;

/// <summary>Finds every expression of date and time in a block, in one pass: words without a role cost one array access.</summary>
internal static class TimeReader
{
    /// <summary>Adds the phrases of a block to <paramref name="phrases"/>, in order, none overlapping another.</summary>
    public static void Read(ProseBlock block, List<TimePhrase> phrases)
    {
        foreach (var sentence in block.Sentences)
        {
            var scan = new TimeScan(block, sentence.FirstToken, sentence.EndToken);
            var floor = scan.First;
            for (var at = scan.First; at < scan.End; at++)
            {
                if (!TryReadAt(scan, at, floor, out var phrase))
                    continue;

                phrase = WithModifiers(scan, JoinRange(scan, phrase), floor);
                phrase = phrase with { IsPossessive = scan.Has(phrase.End, TokenKind.Clitic) };
                phrases.Add(phrase);
                floor = phrase.End;
                at = phrase.End - 1;
            }
        }
    }

    private static bool TryReadAt(in TimeScan scan, int at, int floor, out TimePhrase phrase)
    {
        phrase = default;
        var token = scan[at];
        if (token.IsNumber)
            return DateReader.TryRead(scan, at, out phrase) || YearReader.TryRead(scan, at, out phrase);

        if (!token.IsWord)
            return false;

        if (token.Lexeme == 0)
            return (token.Shape & TokenShape.HasDigit) != 0 && YearReader.TryRead(scan, at, out phrase);

        return scan.RoleAt(at) switch
        {
            TimeRole.None => false,
            TimeRole.Month => DateReader.TryRead(scan, at, out phrase),
            TimeRole.Weekday => DateReader.TryRead(scan, at, out phrase) || TryReadWeekday(scan, at, floor, out phrase),
            TimeRole.Unit or TimeRole.PartOfDay or TimeRole.Weekend => UnitReader.TryRead(scan, at, floor, out phrase),
            TimeRole.Season => SeasonReader.TryRead(scan, at, floor, out phrase),
            _ => TryReadWord(scan, at, out phrase),
        };
    }

    /// <summary>Words that are a time by themselves.</summary>
    private static bool TryReadWord(in TimeScan scan, int at, out TimePhrase phrase)
    {
        var role = scan.RoleAt(at);
        var form = role switch
        {
            TimeRole.Yesterday => TimeForm.Yesterday,
            TimeRole.Today => TimeForm.Today,
            TimeRole.Tonight => TimeForm.PartOfToday,
            TimeRole.Tomorrow => TimeForm.Tomorrow,
            TimeRole.Recently => TimeForm.Recently,
            TimeRole.Currently or TimeRole.Now => TimeForm.Nowadays,
            TimeRole.Date when scan.RoleAt(at - 1) == TimeRole.To && scan.TextAt(at - 1) is "to" && scan.TextAt(at) is "date" => TimeForm.Nowadays,
            TimeRole.Date when scan.RoleAt(at - 1) == TimeRole.At && scan.TextAt(at) is "present" => TimeForm.Nowadays,
            TimeRole.Decade when scan.RoleAt(at - 1) is TimeRole.The or TimeRole.Early or TimeRole.Late => TimeForm.Decade,
            _ => (TimeForm?)null,
        };
        phrase = new TimePhrase(role == TimeRole.Date ? at - 1 : at, at + 1, form ?? default, form == TimeForm.Decade ? Granularity.Decade : Granularity.Day) { Head = at };
        if (form == TimeForm.Decade)
            phrase = phrase with { Date = new StatedDate(1900 + scan.WordAt(at).Value) };

        return form is not null;
    }

    /// <summary>"on Tuesday", "last Tuesday", "that Monday"; "Black Friday" and other names of days are none.</summary>
    private static bool TryReadWeekday(in TimeScan scan, int at, int floor, out TimePhrase phrase)
    {
        phrase = new TimePhrase(at, at + 1, TimeForm.Weekday, Granularity.Day)
        {
            Date = new StatedDate(Weekday: (DayOfWeek)(scan.WordAt(at).Value - 1)),
            Head = at,
        };
        var previous = scan[at - 1];
        if (!scan[at].IsCapitalized || (scan[at].Length < 5 && (scan[at].Shape & TokenShape.Abbreviation) == 0))
            return false;

        if (at - 1 < floor || !previous.IsWord)
            return true;

        var form = scan.RoleAt(at - 1) switch
        {
            TimeRole.Last or TimeRole.Past => TimeForm.Last,
            TimeRole.Next or TimeRole.Coming => TimeForm.Next,
            TimeRole.This => TimeForm.This,
            TimeRole.That or TimeRole.OfStory => TimeForm.Narrative,
            _ => TimeForm.Weekday,
        };
        if (form != TimeForm.Weekday)
            phrase = phrase with { First = at - 1, Form = form };

        return form != TimeForm.Weekday || !previous.IsCapitalized || previous.StartsSentence || scan.RoleAt(at - 1) != TimeRole.None;
    }

    /// <summary>"2003 to 2016", "1998-2004", "June 1944 to May 1945", "between 1994 and 2005".</summary>
    private static TimePhrase JoinRange(in TimeScan scan, TimePhrase phrase)
    {
        if (phrase.Last is not null || phrase.Form is not (TimeForm.Year or TimeForm.Month or TimeForm.Date or TimeForm.Decade))
            return phrase;

        var joint = scan.RoleAt(phrase.End);
        var isJoined = scan.HasDash(phrase.End)
            || (joint == TimeRole.To && (scan.TextAt(phrase.End) is "through" || phrase.Form == TimeForm.Year || scan.RoleAt(phrase.First - 1) == TimeRole.From))
            || (joint == TimeRole.And && scan.RoleAt(phrase.First - 1) == TimeRole.Between);
        if (!isJoined)
            return phrase;

        var next = phrase.End + 1;
        if (!TryReadRangeEnd(scan, next, phrase, out var end))
            return phrase;

        // "March to June 2024": the year at the end is that of both.
        var date = phrase.Date.Year is null && phrase.Form == TimeForm.Month ? phrase.Date with { Year = end.Date.Year } : phrase.Date;
        return phrase with { End = end.End, Date = date, Last = end.Date };
    }

    private static bool TryReadRangeEnd(in TimeScan scan, int at, TimePhrase start, out TimePhrase end)
    {
        if (DateReader.TryRead(scan, at, out end))
            return end.Form == start.Form && end.Last is null;

        var year = scan.YearAt(at);
        if (year > 0 && start.Form == TimeForm.Year && !YearReader.IsQuantity(scan, at) && year >= start.Date.Year)
        {
            end = new TimePhrase(at, at + 1, TimeForm.Year, Granularity.Year) { Date = new StatedDate(year) };
            return true;
        }

        return false;
    }

    /// <summary>"early 2024", "mid-May", "the end of June", "the late 1990s".</summary>
    private static TimePhrase WithModifiers(in TimeScan scan, TimePhrase phrase, int floor)
    {
        if (phrase.Form is not (TimeForm.Month or TimeForm.Year or TimeForm.Decade or TimeForm.Century or TimeForm.Season or TimeForm.Last or TimeForm.This or TimeForm.Next))
            return phrase;

        var at = phrase.First - 1;
        if (at >= floor && scan.HasJoint(at))
            at--;
        else if (at >= floor && scan.RoleAt(at) == TimeRole.Of)
            at--;

        if (at < floor)
            return phrase;

        var modifier = scan.RoleAt(at) switch
        {
            TimeRole.Early or TimeRole.Beginning => TimeModifier.Early,
            TimeRole.Middle => TimeModifier.Middle,
            TimeRole.Late or TimeRole.Ending => TimeModifier.Late,
            TimeRole.Last when IsPointed(phrase, at) => TimeModifier.Last,
            TimeRole.This when IsPointed(phrase, at) => TimeModifier.This,
            TimeRole.Next or TimeRole.Coming when IsPointed(phrase, at) => TimeModifier.Next,
            _ => TimeModifier.None,
        };
        return modifier == TimeModifier.None ? phrase : phrase with { First = at, Modifier = modifier };
    }

    private static bool IsPointed(TimePhrase phrase, int at) => phrase is { Form: TimeForm.Month, Date.Year: null } && at == phrase.First - 1;
}
