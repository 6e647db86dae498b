using System.Globalization;
using DraftLint.Facts;
using DraftLint.Semantics.People;

namespace DraftLint.Checks.People;

/// <summary>Words for terms of office, for messages.</summary>
internal static class TermWords
{
    /// <summary>The term as a sentence with its source: "Ana Ruiz was Senator from January 3, 2009, to May 2019 (Senate roll)."</summary>
    public static string Sentence(Person person, Tenure term)
    {
        var name = person.Fact?.Name ?? person.Name.Text;
        var acting = term.IsActing ? "acting " : "";
        var source = term.Source ?? term.Office.Source;
        var ending = source.Length == 0 ? "." : $" ({source}).";
        return term switch
        {
            { Held: { } held } when term.IsOpen => $"{name} has been {acting}{term.Office.Title} since {Day(held.First, isFirst: true)}{ending}",
            { Held: { } held } => $"{name} was {acting}{term.Office.Title} from {Day(held.First, isFirst: true)}{(held.First.Day > 1 ? "," : "")} to {Day(held.Last, isFirst: false)}{ending}",
            { Named: { } named } => $"{name} was named {term.Office.Title} on {Day(named, isFirst: true)}{ending}",
            _ => $"{name} was {acting}{term.Office.Title}{ending}",
        };
    }

    /// <summary>The office of a term with its land: "Prime Minister of Hungary".</summary>
    public static string OfficeOf(Tenure term) => term.Office.Of is { } land && !term.Office.Title.Contains(" of ", StringComparison.Ordinal) ? $"{term.Office.Title} of {land}" : term.Office.Title;

    /// <summary>When a term began or ended, with its preposition: "on May 3, 2019", "in May 2019", "in 2019".</summary>
    /// <param name="day">The day.</param>
    /// <param name="isFirst">Whether a term begins on it.</param>
    public static string When(DateOnly day, bool isFirst) => (Day(day, isFirst).Contains(',', StringComparison.Ordinal) ? "on " : "in ") + Day(day, isFirst);

    /// <summary>A day in words; the first or last day of a year or month may stand for all of it, and is told as no more than that.</summary>
    /// <param name="day">The day.</param>
    /// <param name="isFirst">Whether a term begins on it.</param>
    public static string Day(DateOnly day, bool isFirst)
    {
        var isYear = isFirst ? day is { Month: 1, Day: 1 } : day is { Month: 12, Day: 31 };
        var isMonth = isFirst ? day.Day == 1 : day.AddDays(1).Day == 1;
        return day.ToString(isYear ? "yyyy" : isMonth ? "MMMM yyyy" : "MMMM d, yyyy", CultureInfo.InvariantCulture);
    }
}
