using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using Calendar = DraftLint.Semantics.Time.Calendar;

namespace DraftLint.Checks.Time;

/// <summary>A date or hour that does not exist: "February 30", "31 June 2024", "7:75 p.m.".</summary>
internal sealed class ImpossibleDate : Check
{
    /// <summary>So many words on either side may tell that the writer knows.</summary>
    private const int Reach = 30;

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var block in model.Draft.Prose)
        {
            if (!block.Holds(TokenKind.Number) && model.Time.In(block).IsEmpty || model.Parts[block] == PartKind.Insert)
                continue;

            foreach (var time in model.Time.In(block))
            {
                if (ImpossibleOf(time) is { } date && !model.Quotations.Covers(time.Span) && !IsMeant(block, time))
                    yield return Report(rule, time, date);
            }

            for (var at = 0; at + 1 < block.Tokens.Length; at++)
            {
                if (IsImpossibleHour(block, at) && !model.Quotations.Covers(block, at))
                    yield return rule.At(block.SpanOf(at, at + 2), "hour");
            }
        }
    }

    private static StatedDate? ImpossibleOf(TimeExpression time)
    {
        // Written out in words ("the thirty-first of June") it is a joke, unless it has a year.
        if (time.Phrase.Form is not (TimeForm.Date or TimeForm.SlashedDate) || !(HasFigures(time) || time.Date.Year is not null))
            return null;

        return !time.Date.Exists ? time.Date : time.Phrase.Last is { Exists: false } last ? last : null;
    }

    private static bool HasFigures(TimeExpression time)
    {
        for (var at = time.FirstToken; at < time.EndToken; at++)
        {
            var token = time.Span.Block.Tokens[at];
            if (token.IsNumber && (token.Length < 4 || char.IsAsciiLetter(time.Span.Block.TextOf(token)[^1])))
                return true;
        }

        return false;
    }

    /// <summary>"a February 30", "There is no June 31": the writer knows. "Of the 40 April 31 were wet" has a number before the month: the one behind it is no day.</summary>
    private static bool IsMeant(ProseBlock block, TimeExpression time)
    {
        if (time.FirstToken > 0 && block.TextOf(block.Tokens[time.FirstToken - 1]) is "a" or "A" or "an" or "no" or "No" or "every" or "as")
            return true;

        if (time.FirstToken > 0 && block.Tokens[time.FirstToken - 1].IsNumber && block.Tokens[time.FirstToken].IsWord)
            return true;

        var sentence = block.Sentences[block.SentenceOf(time.FirstToken)];
        var end = Math.Min(sentence.EndToken, time.EndToken + Reach);
        for (var at = Math.Max(sentence.FirstToken, time.FirstToken - Reach); at < end; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "exist" or "exists" or "existed" or "nonexistent" or "imaginary" or "impossible" or "misprint" or "typo" or "mistakenly" or "erroneously" or "sic" or "joke" or "jokes" || (block.TextOf(block.Tokens[at]) is "such" && at > sentence.FirstToken && block.TextOf(block.Tokens[at - 1]) is "no" or "No"))
                return true;
        }

        return false;
    }

    private static Diagnostic Report(Rule rule, TimeExpression time, StatedDate date)
    {
        if (date.Month is not (>= 1 and <= 12 and var month))
            return rule.At(time.Span, "month");

        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        var days = (date.Year is null && month == 2 ? "at most " : "") + Calendar.DaysIn(date.Year, month).ToString(CultureInfo.InvariantCulture);
        return date is { Month: 2, Day: 29, Year: { } year }
            ? rule.At(time.Span, "leap", ("year", year.ToString(CultureInfo.InvariantCulture)))
            : rule.At(time.Span, null, ("month", name), ("days", days));
    }

    /// <summary>"25:30 hours", "7:75 p.m.": an hour over 24 or a minute over 59, where the next word makes a time of day of it.</summary>
    private static bool IsImpossibleHour(ProseBlock block, int at)
    {
        var token = block.Tokens[at];
        if (!token.IsNumber || token.Length is < 4 or > 5 || block.TextOf(block.Tokens[at + 1]) is not ("a.m." or "p.m." or "am" or "pm" or "AM" or "PM" or "A.M." or "P.M." or "hours" or "GMT" or "UTC"))
            return false;

        var text = block.TextOf(token);
        var colon = text.IndexOf(':');
        return colon > 0 && int.TryParse(text[..colon], NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
            && int.TryParse(text[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var minute) && (hour > 24 || minute > 59);
    }
}
