using DraftLint.Syntax;

namespace DraftLint.Semantics.Time;

/// <summary>Reads years, decades, centuries, quarters and years of accounts: "2016", "the 1990s", "the 19th century", "Q3 2024", "FY2025".</summary>
internal static class YearReader
{
    /// <summary>Reads the expression that begins with a number, "Q3" or "FY2025".</summary>
    public static bool TryRead(in TimeScan scan, int at, out TimePhrase phrase) =>
        scan[at].IsNumber
            ? TryReadDecade(scan, at, out phrase) || TryReadYear(scan, at, out phrase)
            : TryReadLabel(scan, at, out phrase);

    /// <summary>Whether four digits count things: a unit, sign or magnitude stands beside them, or a comma's thousands go on.</summary>
    public static bool IsQuantity(in TimeScan scan, int at)
    {
        var next = scan[at + 1];
        var previous = scan[at - 1];
        return next.Is(WordClasses.Unit | WordClasses.NumberWord)
            || (previous.Kind == TokenKind.Symbol && !scan[at].HasSpaceBefore)
            || scan.UnitAt(at + 1) is not null
            || scan.TextAt(at + 1) is "B.C." or "BC" or "BCE" or "B.C.E."
            || (next.Kind == TokenKind.Symbol && !next.HasSpaceBefore);
    }

    private static bool TryReadYear(in TimeScan scan, int at, out TimePhrase phrase)
    {
        phrase = default;
        var year = scan.YearAt(at);
        if (year == 0 || IsQuantity(scan, at) || !(IsYear(scan, at, year) || IsTwoYears(scan, at, year)))
            return false;

        phrase = new TimePhrase(at, at + 1, TimeForm.Year, Granularity.Year) { Date = new StatedDate(year), Head = at };
        if (scan.RoleAt(at - 1) == TimeRole.Fiscal)
            phrase = phrase with { First = at - 1, Form = TimeForm.FiscalYear };
        else if (scan.UnitAt(at - 1) == Granularity.Year && scan.RoleAt(at - 2) == TimeRole.Fiscal)
            phrase = phrase with { First = at - 2, Form = TimeForm.FiscalYear };

        if (IsTwoYears(scan, at, year))
            phrase = phrase with { End = at + 3, Last = new StatedDate((year - (year % 100)) + scan.PlainNumberAt(at + 2)) };

        return true;
    }

    /// <summary>"2023-24", "2019/20", "1998-04" is none: the second part is a year of the same century.</summary>
    private static bool IsTwoYears(in TimeScan scan, int at, int year) =>
        (scan.HasDash(at + 1) || scan.Has(at + 1, TokenKind.Slash)) && !scan[at + 1].HasSpaceBefore && !scan[at + 2].HasSpaceBefore && scan[at + 2].Length == 2
        && scan.PlainNumberAt(at + 2) > year % 100 && year >= 1800 && scan[at + 3].Kind is not (TokenKind.Hyphen or TokenKind.Slash);

    /// <summary>Tells a year from a count, a page, a model or an address by what stands around it.</summary>
    private static bool IsYear(in TimeScan scan, int at, int year)
    {
        var before = scan.RoleAt(at - 1);
        var previous = scan[at - 1];
        var next = scan[at + 1];
        var isModern = year >= 1700;
        var isOpen = !scan.IsPlainWord(at + 1);
        if (next.Kind == TokenKind.Clitic || scan[at].Length == 3)
            return isModern;

        if (before is TimeRole.AtTime or TimeRole.Between or TimeRole.Early or TimeRole.Late or TimeRole.Middle or TimeRole.Fiscal or TimeRole.Before or TimeRole.After or TimeRole.Within)
            return isOpen || isModern;

        if (scan.UnitAt(at - 1) == Granularity.Year || scan.MonthAt(at - 1) > 0 || scan.WordAt(at - 1).Role == TimeRole.Season)
            return true;

        if (before is TimeRole.Of or TimeRole.To or TimeRole.From or TimeRole.And)
            return isModern && (isOpen || before == TimeRole.Of);

        if (previous.Kind is TokenKind.Hyphen or TokenKind.Dash)
            return isModern && scan.YearAt(at - 2) > 0;

        if (previous.Kind is TokenKind.OpenBracket or TokenKind.Clitic)
            return isModern;

        if (!isModern || year > 2100)
            return false;

        // "a 2016 paper", "the 2024 election", "its 2019 report"; a sum of round hundreds is a count.
        var isAttribute = before is TimeRole.The or TimeRole.A or TimeRole.This or TimeRole.That or TimeRole.Coming || previous.Is(WordClasses.Possessive | WordClasses.Determiner)
            || (scan.IsPlainWord(at - 1) && scan.IsPlainWord(at + 1) && scan.RoleAt(at - 2) is TimeRole.The or TimeRole.A or TimeRole.This or TimeRole.That);
        if (isAttribute)
            return next.IsWord && !next.Is(WordClasses.Volatile) && (year % 100 != 0 || year == 2000);

        // "the chart for 2004,", "her last year, which was 2011,"
        if (isOpen && year % 100 != 0 && (scan.TextAt(at - 1) is "for" || (scan.TextAt(at - 1) is "was" && scan.TextAt(at - 2) is "which")))
            return true;

        return at == scan.First || previous.Kind == TokenKind.Quote ? next.IsWord && next.Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.PastVerb) : IsListed(scan, at);
    }

    /// <summary>"November 2016, 2018 and 2020", "(Oslo, 2016)": a year beside a year or the end of a bracket.</summary>
    private static bool IsListed(in TimeScan scan, int at) =>
        (scan.HasDash(at + 1) && scan.YearAt(at + 2) > 0)
        || (scan.RoleAt(at + 1) == TimeRole.To && scan.YearAt(at + 2) > 0)
        || (scan.Has(at - 1, TokenKind.Comma) && (scan.Has(at + 1, TokenKind.CloseBracket) || scan.YearAt(at - 2) > 0));

    /// <summary>"1990s", "’90s".</summary>
    private static bool TryReadDecade(in TimeScan scan, int at, out TimePhrase phrase)
    {
        phrase = default;
        var text = scan.TextAt(at).TrimStart("'’");
        if (text.Length is not (3 or 5) || text[^1] != 's' || text[^2] != '0')
            return false;

        var value = 0;
        foreach (var c in text[..^1])
            value = char.IsAsciiDigit(c) ? (value * 10) + c - '0' : -1000;
        var isShort = text.Length == 3;
        if (value < 0 || (isShort && (value < 20 || IsMeasured(scan, at))) || value is >= 100 and < 1000 or >= 2200)
            return false;

        phrase = new TimePhrase(at, at + 1, TimeForm.Decade, value % 100 == 0 && value < 2000 && !isShort ? Granularity.Century : Granularity.Decade)
        {
            Date = new StatedDate(isShort ? value + 1900 : value),
            Head = at,
        };
        return true;
    }

    /// <summary>"in her 60s", "the mid-40s", "in the low 70s": an age or a temperature.</summary>
    private static bool IsMeasured(in TimeScan scan, int at) =>
        scan[at - 1].Is(WordClasses.Possessive) || (scan[at - 1].IsWord && scan.RoleAt(at - 1) is not (TimeRole.The or TimeRole.Early or TimeRole.Late)) || scan.HasDash(at - 1);

    /// <summary>"Q3 2024", "FY2025".</summary>
    private static bool TryReadLabel(in TimeScan scan, int at, out TimePhrase phrase)
    {
        phrase = default;
        var text = scan.TextAt(at);
        if (text.Length == 2 && text[0] == 'Q' && text[1] is >= '1' and <= '4')
        {
            var next = scan.RoleAt(at + 1) == TimeRole.Of ? at + 2 : at + 1;
            var year = scan.YearAt(next);
            phrase = new TimePhrase(at, year > 0 ? next + 1 : at + 1, TimeForm.Quarter, Granularity.Quarter)
            {
                Date = new StatedDate(year > 0 ? year : null),
                Ordinal = text[1] - '0',
                Head = at,
            };
            return true;
        }

        if (text.Length is not (4 or 6) || text[0] != 'F' || text[1] != 'Y')
            return false;

        var number = 0;
        foreach (var c in text[2..])
            number = char.IsAsciiDigit(c) ? (number * 10) + c - '0' : -100_000;
        if (number < 0)
            return false;

        phrase = new TimePhrase(at, at + 1, TimeForm.FiscalYear, Granularity.Year) { Date = new StatedDate(number < 100 ? number + 2000 : number), Head = at };
        return true;
    }
}
