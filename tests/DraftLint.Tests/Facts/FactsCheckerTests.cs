using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Text;

namespace DraftLint.Tests.Facts;

public sealed class FactsCheckerTests
{
    [Theory]
    [InlineData("2023-02-30 to 2024-01-01", 10, "\"2023-02-30\" is no date; the nearest one is 2023-02-28.")]
    [InlineData("2021-01-20 to 2019-05-04", 10, "ends before it starts")]
    [InlineData("2019-05-04 to 2021-13-01", 10, "the nearest one is 2021-12-01.")]
    [InlineData("2019-05-04 to, electd 2019-05-03", 25, "is no date")]
    public void A_wrong_term_is_reported_at_its_words(string term, int column, string message)
    {
        var problem = Assert.Single(Problems($"""
            facts: 1
            checked: 2025-03-31
            source: house
            offices:
              - id: mayor
                titles: [Mayor]
                holders:
                  - Al Roe, {term}
            """));
        Assert.Equal(Problem.FactsFile, problem.Id);
        Assert.Equal(new LinePosition(8, column + 7), problem.Position);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_holders_of_one_office_at_once_are_a_problem()
    {
        var problem = Assert.Single(Problems("""
            facts: 1
            checked: 2025-03-31
            source: house
            offices:
              - id: mayor
                titles: [Mayor]
                class: mayor
                holders:
                  - Al Roe, 2001-01-01 to 2009-01-01
                  - Bo Lind, 2007-01-01 to
            """));
        Assert.Equal(10, problem.Position?.Line);
        Assert.Contains("Bo Lind and Al Roe (line 9) hold \"Mayor\" at once; end the earlier term on 2007-01-01", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Al Roe, 2001 to 2009", "Bo Lind, 2009 to")]
    [InlineData("Al Roe, 2001-01-01 to 2009-01-02", "Bo Lind, 2009-01-01 to")]
    [InlineData("Al Roe, 2001-01-01 to 2009-01-02", "Bo Lind, 2008-01-01 to 2008-03-01, acting")]
    [InlineData("Al Roe (Zenda), 2001-01-01 to", "Bo Lind (Hentzau), 2008-01-01 to")]
    public void Terms_that_may_follow_each_other_are_none(string first, string second) => Assert.Empty(Problems($"""
        facts: 1
        checked: 2025-03-31
        source: house
        offices:
          - id: mayor
            titles: [Mayor]
            class: mayor
            holders:
              - {first}
              - {second}
        """));

    [Theory]
    [InlineData("places: {countries: [Germany, France]}\noffices:\n  - {id: m, titles: [Mayor], of: Germny}", 6, "the nearest is \"Germany\"")]
    [InlineData("offices:\n  - {id: mayor, titles: [Mayor]}\npeople:\n  - {name: Al Roe, roles: [{office: mayr, from: 2001}]}", 7, "the nearest is \"mayor\"")]
    [InlineData("peple: []", 4, "the nearest is \"people\"")]
    [InlineData("aliases:\n  - [Burma, Myanmar]\n  - [Birma, Myanmar]", 6, "an alias in another list too")]
    [InlineData("acronyms: [FBI, CIA, FBI]", 4, "\"FBI\" stands here twice")]
    [InlineData("offices:\n  - {id: m, titles: [Mayor], class: mayr}", 5, "the nearest is \"mayor\"")]
    [InlineData("offices:\n  - {id: m, titles: [Mayor], holdrs: []}", 5, "the nearest is \"holders\"")]
    [InlineData("people:\n  - {name: Al Roe, died: 2001-02-29}", 5, "the nearest one is 2001-02-28")]
    public void Each_mistake_names_the_nearest_right_thing(string text, int line, string message)
    {
        var problem = Assert.Single(Problems("facts: 1\nchecked: 2025-03-31\nsource: house\n" + text));
        Assert.Equal(line, problem.Position?.Line);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_is_asked_for()
    {
        var problem = Assert.Single(Problems("facts: 1\nchecked: 2025-03-31\noffices:\n  - {id: m, titles: [Mayor]}"));
        Assert.Contains("\"source\" is missing", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_built_in_files_are_right()
    {
        var problems = new List<Problem>();
        var files = new List<FactsFile>();
        foreach (var source in FactsLibrary.BuiltInSources())
        {
            if (FactsLibrary.Read(source, files, problems) is { } file)
                files.Add(file);
        }

        Assert.Empty(problems);
    }

    private static List<Problem> Problems(string text)
    {
        var problems = new List<Problem>();
        FactsLibrary.Read(new SourceText("facts/house.yml", text), [], problems);
        return problems;
    }
}
