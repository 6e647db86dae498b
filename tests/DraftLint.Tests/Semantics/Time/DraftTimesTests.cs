using System.Globalization;
using DraftLint.Facts;
using DraftLint.Semantics;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Tests.Semantics.Time;

/// <summary>What words of time mean on Thursday, January 16, 2025.</summary>
public sealed class DraftTimesTests
{
    [Theory]
    [InlineData("They met on January 22, 2025.", "January 22, 2025 = 2025-01-22")]
    [InlineData("They met on 22 January 2025.", "22 January 2025 = 2025-01-22")]
    [InlineData("They met on Dec. 7, 1941.", "Dec. 7, 1941 = 1941-12-07")]
    [InlineData("They met on December 7th, 1941.", "December 7th, 1941 = 1941-12-07")]
    [InlineData("They met on the 7th of December, 1941.", "7th of December, 1941 = 1941-12-07")]
    [InlineData("They met on the seventh of December 1941.", "seventh of December 1941 = 1941-12-07")]
    [InlineData("They met on 2025-03-04.", "2025-03-04 = 2025-03-04")]
    [InlineData("They met on 3/4/2025.", "3/4/2025 = 2025-03-04")]
    [InlineData("They met on 25/4/2024.", "25/4/2024 = 2024-04-25")]
    [InlineData("They met in March of 1969.", "March of 1969 = 1969-03")]
    [InlineData("They met in mid-May 2019.", "mid-May 2019 = 2019-05-08..2019-05-23")]
    [InlineData("They met in 1994 and 2005.", "1994 = 1994 | 2005 = 2005")]
    [InlineData("They met in 2008, 2014 and 2020.", "2008 = 2008 | 2014 = 2014 | 2020 = 2020")]
    [InlineData("In the 1990s, the ’80s and the sixties they met.", "1990s = 1990-01-01..1999-12-31 | ’80s = 1980-01-01..1989-12-31 | sixties = 1960-01-01..1969-12-31")]
    [InlineData("In the 19th century they met.", "19th century = 1801-01-01..1900-12-31")]
    [InlineData("In the spring of 1972 they met.", "spring of 1972 = 1972-03-01..1972-05-31")]
    [InlineData("In Q3 2024 they met.", "Q3 2024 = 2024-07-01..2024-09-30")]
    [InlineData("In the third quarter of 2024 they met.", "third quarter of 2024 = 2024-07-01..2024-09-30")]
    [InlineData("FY2025 and fiscal 2024 differ.", "FY2025 = 2025 | fiscal 2024 = 2024")]
    [InlineData("A 2016 paper and the 2024 election differ.", "2016 = 2016 | 2024 = 2024")]
    [InlineData("The chart is for 2004, and the parish roll, which was 2011, is lost.", "2004 = 2004 | 2011 = 2011")]
    [InlineData("The 2023-24 school year is over.", "2023-24 = 2023-01-01..2024-12-31")]
    public void An_absolute_date_says_all(string text, string times) => Assert.Equal(times, Read(text, TimeKind.Absolute));

    [Theory]
    [InlineData("They met March 3-5, 2024.", "March 3-5, 2024 = 2024-03-03..2024-03-05")]
    [InlineData("They met from Dec. 28, 2024, to Jan. 3, 2025.", "Dec. 28, 2024, to Jan. 3, 2025 = 2024-12-28..2025-01-03")]
    [InlineData("He served from 2003 to 2016.", "2003 to 2016 = 2003-01-01..2016-12-31")]
    [InlineData("He served 1998–2004.", "1998–2004 = 1998-01-01..2004-12-31")]
    [InlineData("Between 2015 and 2022 rents rose.", "2015 and 2022 = 2015-01-01..2022-12-31")]
    [InlineData("From June 1944 to May 1945 they fought.", "June 1944 to May 1945 = 1944-06-01..1945-05-31")]
    public void A_range_is_one_time(string text, string times) => Assert.Equal(times, Read(text, TimeKind.Absolute));

    [Theory]
    [InlineData("They met on January 9.", "January 9 = 2025-01-09")]
    [InlineData("They met on January 22.", "January 22 = 2024-01-22")]
    [InlineData("They will meet on January 22.", "January 22 = 2025-01-22")]
    [InlineData("They will meet on January 9.", "January 9 = 2026-01-09")]
    [InlineData("They met in December.", "December = 2024-12")]
    [InlineData("They met last November.", "last November = 2024-11")]
    [InlineData("In 2006 the club was broke. It took the vote on May 9.", "2006 = 2006 | May 9 = 2006-05-09")]
    [InlineData("In 2006 the club was broke. The vote will be on May 9.", "2006 = 2006 | May 9 = 2025-05-09")]
    [InlineData("They met the week of June 18, 2024.", "week of June 18, 2024 = 2024-06-17..2024-06-23")]
    public void The_year_is_the_one_that_suits(string text, string times) => Assert.Equal(times, Read(text, TimeKind.Partial, TimeKind.Absolute));

    [Theory]
    [InlineData("They met last week.", "last week = 2025-01-06..2025-01-12")]
    [InlineData("They met the week before last.", "the week before last = 2024-12-30..2025-01-05")]
    [InlineData("They met yesterday morning.", "yesterday morning = 2025-01-15")]
    [InlineData("They met the day before yesterday.", "the day before yesterday = 2025-01-14")]
    [InlineData("They met last night.", "last night = 2025-01-15")]
    [InlineData("They met last weekend.", "last weekend = 2025-01-11..2025-01-12")]
    [InlineData("They met last Tuesday.", "last Tuesday = 2025-01-14")]
    [InlineData("They met this past Sunday.", "this past Sunday = 2025-01-12")]
    [InlineData("They met earlier this month.", "earlier this month = 2025-01-01..2025-01-16")]
    [InlineData("They met late last month.", "late last month = 2024-12-19..2024-12-31")]
    [InlineData("They met last summer.", "last summer = 2024-06-01..2024-08-31")]
    [InlineData("They meet next spring.", "next spring = 2025-03-01..2025-05-31")]
    [InlineData("They met three months ago.", "three months ago = 2024-10")]
    [InlineData("They met a couple of days ago.", "a couple of days ago = 2025-01-13..2025-01-14")]
    [InlineData("They met a year and a half ago.", "a year and a half ago = 2023-07")]
    [InlineData("They met half a century ago.", "half a century ago = 1975-01")]
    [InlineData("They met ten years ago today.", "ten years ago today = 2015-01-16")]
    [InlineData("They met ten years ago this spring.", "ten years ago this spring = 2015-03-01..2015-05-31")]
    [InlineData("Today they met.", "Today = 2025-01-16")]
    public void A_relative_time_counts_from_the_day(string text, string times) => Assert.Equal(times, Read(text, TimeKind.Relative));

    [Theory]
    [InlineData("In 1990 it opened; three years later it shut.", "three years later = 1993")]
    [InlineData("It closed in 2009, four years later.", "four years later = 2009")]
    [InlineData("They met in 2005 and four years later, in 2009, parted.", "four years later = 2009")]
    [InlineData("They met three weeks after January 13.", "three weeks after = 2025-02-03")]
    [InlineData("The plants closed in 1989, seven years before the pact.", "seven years before = 1989")]
    [InlineData("On June 6, 1944, they landed. The day before, it rained.", "The day before = 1944-06-05")]
    [InlineData("That summer it rained.", "That summer = ?")]
    [InlineData("In her last year she wrote.", "last year = ?")]
    [InlineData("He spent the last year of his term on roads.", "the last year = ?")]
    public void A_story_counts_from_its_own_moment(string text, string times) => Assert.Equal(times, Read(text, TimeKind.Narrative));

    [Theory]
    [InlineData("In June, 31 members quit.", "June = 2024-06")]
    [InlineData("In June 31 members quit.", "June = 2024-06")]
    [InlineData("They met in the last week of May.", "last week of May = 2024-05")]
    [InlineData("The May election was close.", "May = 2024-05")]
    public void A_month_stands_alone(string text, string times) => Assert.Equal(times, Read(text, TimeKind.Partial));

    [Theory]
    [InlineData("Theresa May said so, as did Johnson, May and Cameron.")]
    [InlineData("They may march.")]
    [InlineData("March on, said April.")]
    [InlineData("On page 1984 it says so.")]
    [InlineData("It cost $2000 and 2000 people paid.")]
    [InlineData("The fall of Saigon and this fall from grace hurt.")]
    [InlineData("On Black Friday we shop.")]
    public void What_is_no_time(string text) =>
        Assert.Equal("", Read(text, TimeKind.Absolute, TimeKind.Partial, TimeKind.Relative, TimeKind.Weekday, TimeKind.Narrative));

    [Theory]
    [InlineData("Today they live alone.", "Today")]
    [InlineData("It is dry these days, and currently hot.", "these days | currently")]
    [InlineData("To date it has not, at present it does not.", "To date | at present")]
    public void Nowadays_is_no_day(string text, string words) =>
        Assert.Equal(words, string.Join(" | ", TimesOf(text).Where(time => time.Kind == TimeKind.Nowadays).Select(time => time.Span.Text)));

    [Theory]
    [InlineData("for nearly three years", "nearly three years: 3-3 Year Under")]
    [InlineData("for more than five and a half years", "more than five and a half years: 5.5-5.5 Year Over")]
    [InlineData("for two to three weeks", "two to three weeks: 2-3 Week Exact")]
    [InlineData("for a few days", "a few days: 2-6 Day Vague")]
    [InlineData("for ten years or so", "ten years or so: 10-10 Year About")]
    [InlineData("for two hundred and nine years", "two hundred and nine years: 209-209 Year Exact")]
    public void A_length_has_an_amount(string words, string expected)
    {
        var time = Assert.Single(TimesOf($"It stood {words}."), time => time.Kind == TimeKind.Duration);
        var amount = time.Phrase.Amount;
        Assert.Equal(expected, string.Create(CultureInfo.InvariantCulture, $"{time.Span.Text}: {amount.Low}-{amount.High} {amount.Unit} {amount.Precision}"));
    }

    [Theory]
    [InlineData("In 2006 it was so. [|They|] voted.", "2006 Carried")]
    [InlineData("In 2006 it was so. Now [|they|] vote.", "none")]
    [InlineData("In 2006 it was so. They [|vote|].", "none")]
    [InlineData("In 2006 it was so. In 2016 they [|vote|], and in 2020 too.", "2016 Clause")]
    [InlineData("## March 2020\n\nThat Monday [|they|] left.", "2020-03 Heading")]
    [InlineData("They read it in [the minutes](https://example.org/2020/05/13/minutes) and [|left|].", "2020-05-13 Link")]
    public void A_sentence_speaks_of_a_time(string marked, string expected)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var text = marked.Remove(start, 2).Replace("|]", "", StringComparison.Ordinal);
        var model = ModelOf(text);
        var block = model.Draft.Prose[^1];
        var token = block.Tokens.IndexOf(block.Tokens.Last(candidate => block.InSource(candidate.Start, candidate.Length).Start <= start));
        var time = model.Time.PeriodAt(block, token);
        Assert.Equal(expected, time is { } found ? $"{Show(found.Period)} {found.Origin}" : "none");
    }

    [Fact]
    public void All_words_of_time_are_words_of_English() => Assert.Empty(TimeWords.Table.Unknown);

    private static string Read(string text, params TimeKind[] kinds) =>
        string.Join(" | ", TimesOf(text).Where(time => kinds.Contains(time.Kind)).Select(time => $"{time.Span.Text} = {Show(time.Period)}"));

    private static IEnumerable<TimeExpression> TimesOf(string text)
    {
        var model = ModelOf(text);
        return model.Draft.Prose.SelectMany(block => model.Time.In(block));
    }

    private static SemanticModel ModelOf(string text)
    {
        var draft = MarkdownReader.Read(new SourceText("draft.md", text), Lexicon.English, out _);
        return new SemanticModel(draft!, Lexicon.English, FactBook.BuiltIn, new DateOnly(2025, 1, 16));
    }

    private static string Show(Period? period)
    {
        if (period is not { } days)
            return "?";

        if (days == Period.OfYear(days.First.Year))
            return days.First.ToString("yyyy", CultureInfo.InvariantCulture);

        if (days == Period.OfMonth(days.First.Year, days.First.Month))
            return days.First.ToString("yyyy-MM", CultureInfo.InvariantCulture);

        return days.First == days.Last ? Day(days.First) : $"{Day(days.First)}..{Day(days.Last)}";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
