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
                if (!MayTell(block.Tokens[at]) || !TryReadAt(scan, at, floor, out var phrase))
                    continue;

                phrase = WithModifiers(scan, JoinRange(scan, phrase), floor);
                phrase = phrase with { IsPossessive = scan.Has(phrase.End, TokenKind.Clitic) };
                phrases.Add(phrase);
                floor = phrase.End;
                at = phrase.End - 1;
            }
        }
    }

    /// <summary>Whether an expression may be known by a token: a number, a word with a digit or one with a role. Most words have none.</summary>
    private static bool MayTell(Token token)
    {
        if (!token.IsWord)
            return token.IsNumber;

        return token.Lexeme == 0 ? (token.Shape & TokenShape.HasDigit) != 0 : TimeWords.Table[token.Lexeme].Role != TimeRole.None || token.Is(WordClasses.OrdinalWord | WordClasses.NumberWord);
    }

    private static bool TryReadAt(in TimeScan scan, int at, int floor, out TimePhrase phrase)
    {
        phrase = default;
        var token = scan[at];
        if (token.IsNumber)
            return DateReader.TryRead(scan, at, out phrase) || YearReader.TryRead(scan, at, out phrase);

        if (token.Lexeme == 0)
            return YearReader.TryRead(scan, at, out phrase);

        return scan.RoleAt(at) switch
        {
            TimeRole.None or TimeRole.Month => DateReader.TryRead(scan, at, out phrase),
            TimeRole.Weekday => DateReader.TryRead(scan, at, out phrase) || WeekdayReader.TryRead(scan, at, floor, out phrase),
            TimeRole.Unit or TimeRole.PartOfDay => UnitReader.TryRead(scan, at, floor, out phrase),
            TimeRole.Ago => WeekdayReader.TryReadCounted(scan, at, floor, out phrase),
            TimeRole.Season => SeasonReader.TryRead(scan, at, floor, out phrase),
            TimeRole.Yesterday or TimeRole.Today or TimeRole.Tonight or TimeRole.Tomorrow or TimeRole.Recently or TimeRole.Currently or TimeRole.Now or TimeRole.Date or TimeRole.Decade or TimeRole.Last or TimeRole.As => TryReadWord(scan, at, out phrase),
            _ => false,
        };
    }

    /// <summary>Words that are a time by themselves.</summary>
    private static bool TryReadWord(in TimeScan scan, int at, out TimePhrase phrase)
    {
        var role = scan.RoleAt(at);
        if (role == TimeRole.Last && DateReader.TryRead(scan, at, out phrase))
            return true;

        if (role == TimeRole.Last && EndOfFeast(scan, at) is var end and > 0)
        {
            phrase = new TimePhrase(at, end, TimeForm.Recent, Granularity.Year) { Head = end - 1 };
            return true;
        }

        var form = role switch
        {
            TimeRole.Yesterday => TimeForm.Yesterday,
            TimeRole.Today when scan.RoleAt(at + 1) == TimeRole.At && scan.Has(at + 2, TokenKind.Number) => TimeForm.PartOfToday,
            TimeRole.Today => TimeForm.Today,
            TimeRole.Tonight => TimeForm.PartOfToday,
            TimeRole.Tomorrow => TimeForm.Tomorrow,
            TimeRole.Recently => TimeForm.Recently,
            TimeRole.Currently or TimeRole.Now => TimeForm.Nowadays,
            TimeRole.Date when scan.RoleAt(at - 1) == TimeRole.To && scan.TextAt(at - 1) is "to" or "To" && scan.TextAt(at) is "date" => TimeForm.Nowadays,
            TimeRole.Date when scan.RoleAt(at - 1) == TimeRole.At && scan.TextAt(at) is "present" => TimeForm.Nowadays,
            TimeRole.As when scan.TextAt(at + 1) is "I" && scan.TextAt(at + 2) is "write" or "type" => TimeForm.Writing,
            TimeRole.Decade when scan.RoleAt(at - 1) is TimeRole.The or TimeRole.Early or TimeRole.Late => TimeForm.Decade,
            _ => (TimeForm?)null,
        };
        phrase = new TimePhrase(role == TimeRole.Date ? at - 1 : at, at + 1, form ?? default, form == TimeForm.Decade ? Granularity.Decade : Granularity.Day) { Head = at };
        if (form == TimeForm.Decade)
            phrase = phrase with { Date = new StatedDate(1900 + scan.WordAt(at).Value) };
        else if (form == TimeForm.Writing)
            phrase = phrase with { End = at + (scan.TextAt(at + 3) is "this" ? 4 : 3), Head = at + 2 };
        else if (form is TimeForm.Yesterday or TimeForm.Tomorrow)
            phrase = WithDayAround(scan, phrase);

        return form is not null;
    }

    /// <summary>"last Thanksgiving", "last Labor Day", "last semester": the index behind it, or 0; "her last semester" belongs to a story.</summary>
    private static int EndOfFeast(in TimeScan scan, int last)
    {
        if (scan[last - 1].Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Determiner) || scan.Has(last - 1, TokenKind.Clitic))
            return 0;

        return scan.TextAt(last + 1) switch
        {
            "Thanksgiving" or "Christmas" or "Easter" or "Halloween" or "Ramadan" or "Diwali" or "Passover" or "Hanukkah" => last + 2,
            "Labor" or "Memorial" or "Independence" or "Election" or "Veterans" or "Boxing" or "Christmas" or "Columbus" when scan.TextAt(last + 2) is "Day" => last + 3,
            "semester" or "session" when !scan[last + 2].IsWord || !scan[last + 2].Is(WordClasses.Preposition) => last + 2,
            _ => 0,
        };
    }

    /// <summary>"yesterday morning", "the day before yesterday", "the day after tomorrow".</summary>
    private static TimePhrase WithDayAround(in TimeScan scan, TimePhrase phrase)
    {
        if (scan.RoleAt(phrase.End) == TimeRole.PartOfDay)
            return phrase with { End = phrase.End + 1 };

        var expected = phrase.Form == TimeForm.Yesterday ? TimeRole.Before : TimeRole.After;
        return scan.RoleAt(phrase.First - 1) == expected && scan.UnitAt(phrase.First - 2) == Granularity.Day && scan.RoleAt(phrase.First - 3) == TimeRole.The
            ? phrase with { First = phrase.First - 3, Amount = new TimeAmount(2, 2, Granularity.Day, Precision.Exact) }
            : phrase;
    }

    /// <summary>"2003 to 2016", "1998-2004", "June 1944 to May 1945", "between 1994 and 2005".</summary>
    private static TimePhrase JoinRange(in TimeScan scan, TimePhrase phrase)
    {
        if (phrase.Last is not null || phrase.Form is not (TimeForm.Year or TimeForm.Month or TimeForm.Date or TimeForm.Decade))
            return phrase;

        // "from Monday, March 26, to Thursday, March 28".
        var at = scan.Has(phrase.End, TokenKind.Comma) && scan.RoleAt(phrase.First - 1) is TimeRole.From or TimeRole.Between ? phrase.End + 1 : phrase.End;
        var joint = scan.RoleAt(at);
        var isJoined = (scan.HasDash(at) && at == phrase.End)
            || (joint == TimeRole.To && (scan.TextAt(at) is "through" || phrase.Form == TimeForm.Year || scan.RoleAt(phrase.First - 1) == TimeRole.From))
            || (joint == TimeRole.And && scan.RoleAt(phrase.First - 1) == TimeRole.Between);
        if (!isJoined)
            return phrase;

        var next = at + 1;
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
