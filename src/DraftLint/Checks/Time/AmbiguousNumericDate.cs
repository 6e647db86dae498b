using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Semantics.Time;
using DraftLint.Text;

namespace DraftLint.Checks.Time;

/// <summary>A date in figures that reads two ways: "3/4/2025" is March 4 here and April 3 in London.</summary>
internal sealed class AmbiguousNumericDate : Check
{
    private readonly bool isMonthFirst;
    private readonly HashSet<string> names;

    public AmbiguousNumericDate(RuleOptions options)
    {
        isMonthFirst = options.Choice("order", "mdy", "mdy", "dmy") == "mdy";
        names = new HashSet<string>(options.List("names", "9/11", "7/7", "10/7"), StringComparer.Ordinal);
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var dates = SlashedDates(model);
        if (dates.Exists(date => date.Date is { Month: > 12 } or { Day: > 12 }))
            yield break;

        foreach (var time in dates)
        {
            if (Readings(time) is var (first, second) && !model.Quotations.Covers(time.Span) && !IsName(time))
                yield return Report(rule, time, first, second);
        }
    }

    /// <summary>All dates with slashes and a year; if one of them shows the order, it shows that of all.</summary>
    private static List<TimeExpression> SlashedDates(SemanticModel model)
    {
        var dates = new List<TimeExpression>();
        foreach (var block in model.Draft.Prose)
        {
            if (model.Parts[block] is PartKind.Insert or PartKind.Table)
                continue;

            foreach (var time in model.Time.In(block))
            {
                if (time.Phrase.Form == TimeForm.SlashedDate && block.Tokens[time.EndToken - 1].Length is 2 or 4)
                    dates.Add(time);
            }
        }

        return dates;
    }

    /// <summary>The two days that a date can mean, month first and day first; null where both are one.</summary>
    private static (DateOnly MonthFirst, DateOnly DayFirst)? Readings(TimeExpression time) =>
        time.Date is { Year: { } year, Month: { } month, Day: { } day } && month != day && month is >= 1 and <= 12 && day is >= 1 and <= 12
            ? (new DateOnly(year, month, day), new DateOnly(year, day, month))
            : null;

    private bool IsName(TimeExpression time) => names.Contains(time.Span.Text[..time.Span.Text.LastIndexOf('/')]);

    private Diagnostic Report(Rule rule, TimeExpression time, DateOnly monthFirst, DateOnly dayFirst)
    {
        var text = isMonthFirst ? DateWording.Day(monthFirst) : dayFirst.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return rule.At(time.Span, null, ("first", DateWording.Day(monthFirst, monthFirst.Year)), ("second", DateWording.Day(dayFirst, dayFirst.Year))) with
        {
            Fix = Fix.Suggestion($"Write \"{text}\"", new TextEdit(time.Span.InSource, WithComma(time, text))),
        };
    }

    /// <summary>A comma closes the year of "March 4, 2025," where the sentence goes on.</summary>
    private string WithComma(TimeExpression time, string text)
    {
        var tokens = time.Span.Block.Tokens;
        return isMonthFirst && time.EndToken < tokens.Length && tokens[time.EndToken].IsWord ? text + "," : text;
    }
}
