using System.Globalization;
using DraftLint.Semantics.Parts;

namespace DraftLint.Tests.Semantics.Parts;

public sealed class DraftDateTests
{
    [Theory]
    [InlineData("April 9, 2015")]
    [InlineData("Published on Thursday, April 9, 2015")]
    [InlineData("First published 9 April 2015")]
    [InlineData("Posted: 2015-04-09")]
    [InlineData("Date: April 9, 2015")]
    public void A_line_may_hold_a_label_before_its_date(string line)
    {
        Assert.True(DraftDate.TryParseLine(line, out var date));
        Assert.Equal("2015-04-09", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("The bill was published on April 9, 2015")]
    [InlineData("Published in April 2015")]
    [InlineData("Posted on April 31, 2015")]
    [InlineData("Updated")]
    public void Other_lines_are_no_date(string line) => Assert.False(DraftDate.TryParseLine(line, out _));

    [Theory]
    [InlineData("Ana Roe | April 9, 2015", "Ana Roe")]
    [InlineData("Ana Roe, Thursday, April 9, 2015", "Ana Roe")]
    [InlineData("Ana Roe — Posted 2015-04-09", "Ana Roe")]
    public void A_byline_may_end_with_a_date(string byline, string author)
    {
        var length = DraftDate.FindAtEnd(byline, out var date);
        Assert.Equal(author, byline[..length]);
        Assert.Equal(new DateOnly(2015, 4, 9), date);
    }

    [Theory]
    [InlineData("Ana Roe")]
    [InlineData("Ana Roe, professor of law")]
    [InlineData("April 9, 2015")]
    public void A_byline_without_a_date_stays_whole(string byline) => Assert.Equal(0, DraftDate.FindAtEnd(byline, out _));
}
