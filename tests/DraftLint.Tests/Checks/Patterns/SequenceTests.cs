using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Tests.Checks.Patterns;

public sealed class SequenceTests
{
    [Theory]
    [InlineData("<office> <person> said <date>?", "[|Mayor Ana Ruiz said Monday|] that rain fell. [|Gov. Tomas Okafor said|] no.")]
    [InlineData("(said|says) <person>", "So [|says Ana Ruiz|]. So [|said Ana Ruiz|] too.")]
    [InlineData("<person> , who", "[|Ana Ruiz, who|] left, came back.")]
    [InlineData("cost <money>", "The bridge [|cost $40 million|], the road [|cost two million dollars|], and the park cost little.")]
    [InlineData("<number> (very|quite){1,2} old", "We met [|three very very old|] men and [|12 quite old|] men, not two old ones.")]
    [InlineData("<quotation> , <person>", "[|\"No,\" , Ana Ruiz|] wrote.")]
    [InlineData("the <acronym> <word> <word>", "So [|the NRB sent people|] out.")]
    [InlineData("with <list> this", "She met [|with Russia, China and Iran this|] week.")]
    [InlineData("in <place>", "They live [|in Ohio|] and [|in New York City|], not in peace.")]
    [InlineData("the <organisation>", "They sued [|the Harbor Commission|] and [|the Bank of Canada|], not the company.")]
    [InlineData("of (the|a)* port", "[|of port|], [|of the port|], [|of the a the port|].")]
    [InlineData("what\\?", "He asked [|what?|] and what.")]
    public void Words_and_things_in_order_are_found(string pattern, string draft) => PatternRule.Of("sequence", $"pattern: '{pattern}'").Reports(draft);

    [Fact]
    public void Captures_are_named_by_their_things_or_by_hand() =>
        PatternRule.Of("sequence", "pattern: '<person> met whom=<person> on <date>'", "{person}, {whom}, {date}.").Says("[|Ana Ruiz met Tomas Okafor on Nov. 5, 2024|].", "Ana Ruiz, Tomas Okafor, Nov. 5, 2024.");

    [Fact]
    public void A_second_thing_of_a_kind_has_a_number() =>
        PatternRule.Of("sequence", "pattern: '<number> of <number>'", "{number}/{number2}.").Says("[|Two of 14|] came.", "Two/14.");

    [Fact]
    public void A_part_can_be_reported_alone() => PatternRule.Of("sequence", "pattern: '<person> what=(feels|thinks)'\nreport: what").Reports("Ana Ruiz [|feels|] cold.");

    [Fact]
    public void The_fix_is_made_of_captures() =>
        PatternRule.Of("sequence", "pattern: 'said <person>'\nto: '{person} said'\nfix: safe").Fixes("\"No,\" said *Ana Ruiz*, who left.", "\"No,\" Ana Ruiz said, who left.");

    [Fact]
    public void A_match_lies_in_one_sentence() => PatternRule.Of("sequence", "pattern: 'the port <word>'").IsSilent("They closed the port. Everyone left.");

    /// <summary>All ways at a time: thirty choices deep is no slower than one.</summary>
    [Fact]
    public void No_pattern_explodes() =>
        PatternRule.Of("sequence", "pattern: '(<word> | <word> <word> | a* a*)* never'").IsSilent(string.Concat(Enumerable.Repeat("a a a b ", 300)) + "end.");

    [Theory]
    [InlineData("pattern: '<persn> said'", 11, "\"<persn>\"", "person")]
    [InlineData("pattern: 'said (<person>'", 25, "( is never closed", "")]
    [InlineData("pattern: 'said ? x'", 16, "?", "")]
    [InlineData("pattern: 'said{2,1} x'", 15, "braces", "")]
    [InlineData("pattern: '<person> said'\nreport: persn", 9, "persn", "person")]
    public void A_mistake_is_told_at_its_place(string keys, int column, string words, string nearest)
    {
        var problems = new List<Problem>();
        RuleReader.Read(new SourceText("a.yml", PatternRule.Yaml("sequence", keys)), problems);
        var problem = Assert.Single(problems);
        Assert.Equal(column, problem.Position!.Value.Column);
        Assert.Contains(words.Trim('"'), problem.Message, StringComparison.Ordinal);
        Assert.Contains(nearest, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_house_style_of_the_examples_holds()
    {
        var problems = new List<Problem>();
        var files = Directory.EnumerateFiles(Path.Combine(Places.Repository, "examples", "house-style", "rules"), "*.yml").Order(StringComparer.Ordinal).ToList();
        var rules = files.Select(file => RuleReader.Read(new SourceText(file, File.ReadAllText(file)), problems)).ToList();
        Assert.Empty(problems.Select(problem => $"{problem.File}({problem.Position?.Line}): {problem.Message}"));
        Assert.True(rules.Count >= 8, "Eight sequences at least.");
        var failed = rules.SelectMany(rule => new RuleTester(TestFacts.BuiltIn) { ThrowsFaults = true }.Run(rule!)).Where(result => !result.Holds);
        Assert.Empty(failed.Select(result => $"{Path.GetFileName(result.Example.Origin.File)}({result.Example.Origin.Position.Line}): {result.Explanation}"));
    }
}
