using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Tests.Checks.Patterns;

public sealed class ExistenceTests
{
    [Theory]
    [InlineData("[at the end of the day]", "We lost, [|at the end of the day|], to rain.")]
    [InlineData("[at the end of the day]", "[|At the end of the day|] we lost.")]
    [InlineData("[at the end of the day]", "We lost [|at the *end* of\nthe day|].")]
    [InlineData("[at the end of the day]", "> We lost [|at the end\n> of the day|].")]
    [InlineData("[at the end of the day]", "At the end of the days we lost. We met At The End Of The Day.")]
    [InlineData("['don''t care']", "They [|don’t care|].")]
    [InlineData("[don]", "They don't care. Mr. [|don|] did.")]
    [InlineData("[e-mail, 24/7]", "Send an [|e-mail|], [|24/7|], or an e - mail, 25/7.")]
    [InlineData("['utili[sz]e[sd]?']", "They [|utilise|], [|utilizes|] and [|utilized|], not utilizer.")]
    [InlineData("['very \\w+']", "A [|very old|] city was not every old city.")]
    [InlineData("['\\w+tastic']", "A [|fantastic|] [|craptastic|] day of plastic.")]
    [InlineData("['\\$\\d+']", "It cost [|$50|] or 50.")]
    [InlineData("['it|they( all)? (is|are) clear']", "[|They all are clear|] and [|it|] is not.")]
    [InlineData("[New York, York]", "In [|New York|] and [|York|].")]
    [InlineData("['AT&amp;T']", "We use AT&T.")]
    [InlineData("['R&D']", "We pay for [|R&amp;D|] now.")]
    public void Words_and_phrases_are_found_where_they_stand(string tokens, string draft)
    {
        var rule = PatternRule.Of("existence", "tokens: " + tokens);
        if (draft.Contains("[|", StringComparison.Ordinal))
            rule.Reports(draft);
        else
            rule.IsSilent(draft);
    }

    [Theory]
    [InlineData("ignorecase: true", "[|Internet|], [|internet|], [|INTERNET|]. [|Internet|] is.")]
    [InlineData("ignorecase: false", "Internet, [|internet|], INTERNET. Internet is.")]
    [InlineData("nonword: true", "An [|internet|], two [|internet|]s, one inter[|internet|]al.")]
    [InlineData("exceptions: [internet cafe]", "An internet cafe on the [|internet|].")]
    [InlineData("exceptions: ['internet \\w+s']", "An internet cafe's [|internet|], internet cafes.", "An [|internet|] cafe's [|internet|], internet cafes.")]
    public void Keys_change_what_is_found(string key, string draft, string? other = null) => PatternRule.Of("existence", "tokens: internet\n" + key).Reports(other ?? draft);

    [Fact]
    public void Raw_pieces_make_one_expression() =>
        PatternRule.Of("existence", "raw: ['\\b\\d+', '%|\\b\\d+ percent']").Reports("It grew [|5%|] or [|6 percent|], not 7.");

    [Fact]
    public void Raw_stands_before_the_tokens_or_behind_them()
    {
        PatternRule.Of("existence", "tokens: [left, right]\nraw: '(?:far|hard) '").Reports("The [|far left|] and the right.");
        PatternRule.Of("existence", "tokens: [left, right]\nraw: '-(?:wing|winger)'\nappend: true").Reports("The [|left-wing|] and the right.");
    }

    [Fact]
    public void Looks_around_are_taken() =>
        PatternRule.Of("existence", "tokens: ['\\w+(?= percent)']").Reports("It grew [|five|] percent, not six.");

    [Fact]
    public void A_name_in_the_message_is_a_group() =>
        PatternRule.Of("existence", "tokens: ['very (?<what>\\w+)']", "Not very {what}.").Says("A [|very old|] city.", "Not very old.");

    [Fact]
    public void A_token_may_have_a_message_of_its_own() =>
        PatternRule.Of("existence", "tokens: [awfully, very]\ncases: {awfully: {severity: note, message: 'Terribly {text}.'}}").Says("[|Awfully|] and [|very|].", "Terribly Awfully.", "\"very\".");

    [Theory]
    [InlineData("It was very good.", "It was good.")]
    [InlineData("Very good it was.", "Good it was.")]
    [InlineData("It was good, very.", "It was good,.")]
    [InlineData("It was *very* good.", "It was good.")]
    public void Words_can_be_taken_out(string before, string after) => PatternRule.Of("existence", "tokens: very\naction: remove\nfix: safe").Fixes(before, after);

    [Fact]
    public void A_fix_never_halves_emphasis() => PatternRule.Of("existence", "tokens: very good\naction: remove\nfix: safe").OffersNoFix("It was [|very *good|] indeed*.");

    /// <summary>The linear engine takes it; one letter more and it would take centuries by trying.</summary>
    [Fact]
    public void A_pattern_that_explodes_ends()
    {
        var line = new string('a', 50_000) + "!";
        PatternRule.Of("existence", "raw: '(a+)+$'").IsSilent(line);
    }

    [Fact]
    public void A_pattern_that_reaches_its_limit_says_so_at_its_place()
    {
        var problems = new List<Problem>();
        var rules = new[] { PatternRule.Yaml("existence", "tokens: [x]\nraw: '(a+)+(?!a)$'"), PatternRule.Yaml("existence", "tokens: [fine]", name: "other") }
            .Select(yaml => RuleReader.Read(new SourceText("rules/slow.yml", yaml), problems)!);
        Assert.Empty(problems);
        var result = new Linter(new RuleSet([.. rules]), FactBook.Empty).Lint(new SourceText("draft.md", "All is fine.\n\n" + new string('a', 50_000) + "! x"), new DateOnly(2025, 1, 16));
        var problem = Assert.Single(result.Problems);
        Assert.Equal((Problem.Limit, "rules/slow.yml", new LinePosition(6, 6)), (problem.Id, problem.File, problem.Position));
        Assert.Contains("draft.md", problem.Message, StringComparison.Ordinal);
        Assert.Equal("other", Assert.Single(result.Diagnostics).Rule.Name);
    }
}
