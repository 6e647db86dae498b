using System.Collections.Immutable;
using System.Text;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.People;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Tests.Semantics.People;

public sealed class DraftPeopleTests
{
    [Fact]
    public void The_lexicon_holds_all_words_of_the_tables() => Assert.Empty(PeopleWords.Unknown);

    [Theory]
    [InlineData("Gov. Pat Hale spoke. Hale sat.", "Pat Hale: Gov. Pat Hale, Hale")]
    [InlineData("Choe Son Hui came; Ms. Choe said little.", "Choe Son Hui: Choe Son Hui, Ms. Choe")]
    [InlineData("Kim Reynolds signed. Gov. Reynolds smiled.", "Kim Reynolds: Kim Reynolds, Gov. Reynolds")]
    [InlineData("Bill de Blasio ran. De Blasio lost, and de Blasio left.", "Bill de Blasio: Bill de Blasio, De Blasio, de Blasio")]
    [InlineData("Messrs. Roe and Tan met.", "Roe: Messrs. Roe|Tan: Tan")]
    [InlineData("Sens. Ana Roe (D-Va.) and Bo Tan (R-Utah) met.", "Ana Roe: Sens. Ana Roe|Bo Tan: Bo Tan")]
    [InlineData("Economist Ivo Brandt agrees. Ivo Brandt is Danish.", "Ivo Brandt: Ivo Brandt, Ivo Brandt")]
    [InlineData("J.D. Roe and Theodore Roe Jr. met.", "J.D. Roe: J.D. Roe|Theodore Roe: Theodore Roe Jr.")]
    [InlineData("Parking Commissioner Poole met Ohio Sen. Rae Orr.", "Rae Orr: Ohio Sen. Rae Orr|Poole: Parking Commissioner Poole")]
    public void Mentions_come_together_by_name(string text, string people) => Assert.Equal(people, Describe(text));

    [Theory]
    [InlineData("The Trump administration cheered. The Bush Doctrine died.")]
    [InlineData("The General Assembly met at the Kennedy Center.")]
    [InlineData("Super Bowl XX was on Title IX day.")]
    [InlineData("Mr. President, act.")]
    public void Things_are_no_people(string text) => Assert.Equal("", Describe(text));

    [Theory]
    [InlineData("former Ohio Gov. Pat Hale", "Former")]
    [InlineData("then-Sen. Pat Hale", "Then")]
    [InlineData("Lt. Gov.-elect Pat Hale", "Elect")]
    [InlineData("acting Deputy Mayor Pat Hale", "Acting")]
    [InlineData("ex-President Pat Hale", "Former")]
    [InlineData("Supreme Court Justice nominee Pat Hale", "Designate")]
    [InlineData("Pat Hale, the longtime former mayor,", "Former")]
    [InlineData("Pat Hale, then director of the lab,", "Then")]
    [InlineData("former senator and secretary of state Pat Hale", "Former")]
    [InlineData("the acting mayor, Pat Hale,", "Acting")]
    public void A_title_has_its_status(string words, string status)
    {
        var person = Assert.Single(People($"We met {words} in May."));
        Assert.Equal(status, Assert.Single(person.Mentions[0].Titles).Status.ToString());
    }

    private static string Describe(string text)
    {
        var result = new StringBuilder();
        foreach (var person in People(text))
            result.Append(result.Length > 0 ? "|" : "").Append(person.Name.Text).Append(": ").AppendJoin(", ", person.Mentions.Select(mention => mention.Span.Text));

        return result.ToString();
    }

    private static ImmutableArray<Person> People(string text)
    {
        var lexicon = new Vocabulary(RuleSet.All, TestFacts.BuiltIn).Lexicon;
        var draft = MarkdownReader.Read(new SourceText("draft.md", text), lexicon, out _)!; // The text is no binary.
        return new SemanticModel(draft, lexicon, TestFacts.BuiltIn, new DateOnly(2025, 1, 16)).People.All;
    }
}
