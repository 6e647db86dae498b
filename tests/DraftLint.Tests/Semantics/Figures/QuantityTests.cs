using DraftLint.Facts;
using DraftLint.Semantics;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Tests.Semantics.Figures;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("The town has 4,100 empty homes.", "4,100 Count 4100 homes")]
    [InlineData("Nearly 40 percent of our tenants pay late.", "40 percent Percent 40 tenants")]
    [InlineData("A fare costs $2.50, or 3 euros.", "$2.50 Money 2.50", "3 euros Money 3")]
    [InlineData("It cost £33bn.", "£33bn Money 33000000000")]
    [InlineData("About a million American veterans are alive.", "a million Count 1000000 veterans")]
    [InlineData("One test in nine fails, and two-thirds of drivers speed.", "One test in nine Share 0.1111 test", "two-thirds Share 0.6667 drivers")]
    [InlineData("A third of the bridges are closed; half the roads flood.", "A third Share 0.3333 bridges", "half Share 0.5 roads")]
    [InlineData("Nine out of 10 dentists agree.", "Nine out of 10 Share 0.9 dentists")]
    [InlineData("It was 7.8 percent in 2014.", "7.8 percent Percent 7.8")]
    [InlineData("There were 5 deaths in 2014.", "5 Count 5 deaths")]
    [InlineData("The trail is 80 miles.", "80 miles Measure 80")]
    [InlineData("It is above 410 parts per million.", "410 parts per million Measure 410")]
    [InlineData("Some 11,000 special forces troops marched.", "11,000 Count 11000 troops")]
    [InlineData("Currently 1,200 patients wait.", "1,200 Count 1200 patients")]
    [InlineData("They fought for 30 years.", "30 Duration 30")]
    [InlineData("At 82, he walks.", "82 Age 82")]
    [InlineData("Voters over 65 and people aged 18 came.", "65 Age 65", "18 Age 18")]
    public void A_number_is_read_with_what_it_measures(string text, params string[] expected) => Assert.Equal(expected, Describe(text));

    [Theory]
    [InlineData("In 2016 it rained on May 5.")]
    [InlineData("The Hwasong-19 flew, and the Track 1.5 talks went on.")]
    [InlineData("See page 12 and Section 8 of the 401(k) rules.")]
    [InlineData("It passed 5-2 at 9:30 p.m., and again at 10 a.m.")]
    [InlineData("The COVID-19 line is open 24/7.")]
    [InlineData("The second and the third came.")]
    [InlineData("He flew a Boeing 737.")]
    public void Names_dates_scores_and_hours_are_none(string text) => Assert.Empty(Describe(text));

    [Theory]
    [InlineData("More than 300 came.", "Over 0")]
    [InlineData("We saw nearly 300 cars.", "Under 2")]
    [InlineData("There are an estimated 300 cars.", "About 2")]
    [InlineData("There are 300 cars.", "Exact 2")]
    public void An_approximator_is_read_with_it(string text, string expected)
    {
        var quantity = Assert.Single(ModelOf(text, out var block).Quantities.In(block).ToArray());
        Assert.Equal(expected, $"{quantity.Precision} {quantity.ApproximatorToken}");
    }

    private static IEnumerable<string> Describe(string text)
    {
        foreach (var quantity in ModelOf(text, out var block).Quantities.In(block))
        {
            var noun = quantity.NounToken < 0 ? "" : " " + block.TextOf(block.Tokens[quantity.NounToken]).ToString();
            yield return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{quantity.SpanIn(block).Text} {quantity.Kind} {decimal.Round(quantity.Value, 4)}{noun}");
        }
    }

    private static SemanticModel ModelOf(string text, out ProseBlock block)
    {
        var draft = MarkdownReader.Read(new SourceText("draft.md", text), Lexicon.English, out _)!;
        block = draft.Prose[0];
        return new SemanticModel(draft, Lexicon.English, FactBook.Empty, new DateOnly(2025, 1, 16));
    }
}
