using DraftLint.Syntax;

namespace DraftLint.Semantics.Time;

/// <summary>Reads a unit behind a pointing word: "last week", "earlier this month", "the next day", "in recent weeks", "the week before last".</summary>
internal static class PointedUnitReader
{
    /// <summary>Reads the expression around a unit that no length precedes.</summary>
    public static bool TryRead(in UnitPlace at, out TimePhrase phrase)
    {
        var scan = at.Scan;
        var pointer = at.Head - 1;
        phrase = new TimePhrase(pointer, at.Head + 1, TimeForm.Narrative, at.Unit) { Head = at.Head };
        if (TryReadBeforeLast(at, out var beforeLast))
        {
            phrase = beforeLast;
            return true;
        }

        if (pointer < at.Floor)
            return false;

        return scan.RoleAt(pointer) switch
        {
            TimeRole.Last => TryReadLast(at, ref phrase),
            TimeRole.Past => TryReadPast(at, ref phrase),
            TimeRole.Next or TimeRole.Coming => TryReadNext(at, ref phrase),
            TimeRole.This => TryReadThis(at, ref phrase),
            TimeRole.These => TryReadThese(at, ref phrase),
            TimeRole.Recent => Take(phrase with { Form = at.Unit <= Granularity.Month ? TimeForm.Recent : TimeForm.Running }, out phrase) && scan.TextAt(at.Head)[^1] == 's',
            TimeRole.Other => TryReadOther(at, ref phrase),
            TimeRole.That or TimeRole.Same => Take(phrase with { First = StoryStart(at, pointer) }, out phrase),
            TimeRole.Previous => TakeStep(phrase with { First = StoryStart(at, pointer) }, -1, out phrase),
            TimeRole.Following => TakeStep(phrase with { First = StoryStart(at, pointer) }, 1, out phrase),
            TimeRole.The => TryReadThe(at, ref phrase),
            _ => false,
        };
    }

    private static bool Take(TimePhrase read, out TimePhrase phrase)
    {
        phrase = read;
        return true;
    }

    private static bool TakeStep(TimePhrase read, int direction, out TimePhrase phrase)
    {
        phrase = read with { Direction = direction, Amount = new TimeAmount(1, 1, read.Unit, Precision.Exact) };
        return true;
    }

    private static bool HasThe(in UnitPlace at) => at.Head - 2 >= at.Floor && at.Scan.RoleAt(at.Head - 2) == TimeRole.The;

    /// <summary>"the week before last", "the night before last".</summary>
    private static bool TryReadBeforeLast(in UnitPlace at, out TimePhrase phrase)
    {
        var scan = at.Scan;
        phrase = default;
        if (scan.RoleAt(at.Head + 1) != TimeRole.Before || scan.RoleAt(at.Head + 2) != TimeRole.Last || scan.UnitAt(at.Head + 3) is not null)
            return false;

        var first = at.Head - 1 >= at.Floor && scan.RoleAt(at.Head - 1) == TimeRole.The ? at.Head - 1 : at.Head;
        phrase = new TimePhrase(first, at.Head + 3, TimeForm.Last, at.Unit) { Head = at.Head, Amount = new TimeAmount(2, 2, at.Unit, Precision.Exact) };
        return true;
    }

    /// <summary>"last week" is counted from now; "the last week of the term", "her last year" belong to a story; "the last week" runs up to now.</summary>
    private static bool TryReadLast(in UnitPlace at, ref TimePhrase phrase)
    {
        var scan = at.Scan;
        var pointer = at.Head - 1;
        var isPartOfDay = scan.RoleAt(at.Head) == TimeRole.PartOfDay;
        if (HasThe(at))
        {
            var isBound = scan.RoleAt(at.Head + 1) is TimeRole.Of or TimeRole.Before or TimeRole.After || at.Unit <= Granularity.Day;
            phrase = phrase with { First = pointer - 1, Form = isBound ? TimeForm.Narrative : TimeForm.Running, Direction = -1, Amount = isBound ? default : new TimeAmount(1, 1, at.Unit, Precision.Exact) };
            return true;
        }

        var isOwned = pointer > at.Floor && (scan[pointer - 1].Is(WordClasses.Possessive | WordClasses.Article) || scan[pointer - 1].Kind == TokenKind.Clitic || scan.RoleAt(pointer - 1) is TimeRole.That or TimeRole.Repeating);
        if (isOwned || scan.RoleAt(at.Head + 1) == TimeRole.Of || scan.HasJoint(pointer - 1))
            return true;

        phrase = phrase with { Form = TimeForm.Last };
        return isPartOfDay || at.Unit != Granularity.Hour;
    }

    /// <summary>"this past week" is a week; "the past week" and "in past weeks" run up to now.</summary>
    private static bool TryReadPast(in UnitPlace at, ref TimePhrase phrase)
    {
        var scan = at.Scan;
        var pointer = at.Head - 1;
        var isThisPast = pointer - 1 >= at.Floor && scan.RoleAt(pointer - 1) == TimeRole.This;
        phrase = phrase with
        {
            First = isThisPast || HasThe(at) ? pointer - 1 : pointer,
            Form = isThisPast ? TimeForm.Last : TimeForm.Running,
            Direction = -1,
            Amount = isThisPast ? default : new TimeAmount(1, 1, at.Unit, Precision.Exact),
        };
        return isThisPast || HasThe(at) || scan.TextAt(at.Head)[^1] == 's';
    }

    /// <summary>"next week" is counted from now, "the next week" from the story, "the coming weeks" run on.</summary>
    private static bool TryReadNext(in UnitPlace at, ref TimePhrase phrase)
    {
        var scan = at.Scan;
        var isNext = scan.RoleAt(at.Head - 1) == TimeRole.Next;
        var isPlural = scan.TextAt(at.Head)[^1] == 's';
        var isThis = at.Head - 2 >= at.Floor && scan.RoleAt(at.Head - 2) == TimeRole.This;
        phrase = phrase with
        {
            First = HasThe(at) || isThis ? at.Head - 2 : at.Head - 1,
            Form = isPlural ? TimeForm.Running : isNext && HasThe(at) ? TimeForm.Narrative : TimeForm.Next,
            Direction = 1,
            Amount = isPlural || (isNext && HasThe(at)) ? new TimeAmount(1, 1, at.Unit, Precision.Exact) : default,
        };
        return at.Unit >= Granularity.Day || scan.RoleAt(at.Head) == TimeRole.PartOfDay;
    }

    /// <summary>"this week", "earlier this week", "this morning"; "this day" and "this hour" point into the story.</summary>
    private static bool TryReadThis(in UnitPlace at, ref TimePhrase phrase)
    {
        var scan = at.Scan;
        var pointer = at.Head - 1;
        var form = scan.RoleAt(at.Head) == TimeRole.PartOfDay ? TimeForm.PartOfToday : at.Unit <= Granularity.Day ? TimeForm.Narrative : TimeForm.This;
        phrase = phrase with { Form = form };
        if (form == TimeForm.This && pointer - 1 >= at.Floor && scan.RoleAt(pointer - 1) is TimeRole.Earlier or TimeRole.Later)
            phrase = phrase with { First = pointer - 1, Form = scan.RoleAt(pointer - 1) == TimeRole.Earlier ? TimeForm.EarlierThis : TimeForm.LaterThis };

        return at.Unit <= Granularity.Year;
    }

    /// <summary>"these days" is now, "those years" a story, "these past weeks" runs up to now.</summary>
    private static bool TryReadThese(in UnitPlace at, ref TimePhrase phrase)
    {
        var isThese = at.Scan.TextAt(at.Head - 1)[^3..] is "ese";
        phrase = phrase with { Form = isThese && at.Unit == Granularity.Day ? TimeForm.Nowadays : TimeForm.Narrative };
        return true;
    }

    /// <summary>"the other day".</summary>
    private static bool TryReadOther(in UnitPlace at, ref TimePhrase phrase)
    {
        phrase = phrase with { First = at.Head - 2, Form = TimeForm.Recent };
        return HasThe(at) && at.Unit is Granularity.Day or Granularity.Hour or Granularity.Week or Granularity.Weekend && at.Scan.TextAt(at.Head)[^1] != 's';
    }

    /// <summary>"the week before", "the morning after", "over the weekend".</summary>
    private static bool TryReadThe(in UnitPlace at, ref TimePhrase phrase)
    {
        var scan = at.Scan;
        if (at.Unit == Granularity.Weekend && at.Head - 2 >= at.Floor && scan.TextAt(at.Head - 2) is "over" or "Over")
            return Take(phrase with { First = at.Head - 2, Form = TimeForm.Last }, out phrase);

        var role = scan.RoleAt(at.Head + 1);
        if (role is not (TimeRole.Before or TimeRole.After) || scan.RoleAt(at.Head + 2) is TimeRole.Yesterday or TimeRole.Tomorrow)
            return false;

        var isBound = scan[at.Head + 2].IsWord && scan.RoleAt(at.Head + 2) != TimeRole.On || scan[at.Head + 2].IsNumber;
        return TakeStep(phrase with { End = at.Head + 2, IsBound = isBound }, role == TimeRole.After ? 1 : -1, out phrase);
    }

    private static int StoryStart(in UnitPlace at, int pointer)
    {
        var first = pointer;
        while (first - 1 >= at.Floor && at.Scan.RoleAt(first - 1) is TimeRole.The or TimeRole.That or TimeRole.This or TimeRole.Earlier or TimeRole.Later or TimeRole.Same)
            first--;

        return first;
    }
}
