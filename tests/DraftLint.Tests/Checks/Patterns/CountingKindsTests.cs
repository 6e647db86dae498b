using DraftLint.Checks.Patterns;

namespace DraftLint.Tests.Checks.Patterns;

/// <summary>occurrence, repetition, consistency, conditional, metric, readability, required.</summary>
public sealed class CountingKindsTests
{
    [Fact]
    public void The_first_one_too_many_is_reported() =>
        PatternRule.Of("occurrence", "token: '!'\nmax: 1\nper: draft", "{count} of them, {max} allowed.").Says("We won! We lost[|!|] We drew!", "3 of them, 1 allowed.");

    [Fact]
    public void Words_of_a_sentence_are_counted() =>
        PatternRule.Of("occurrence", "token: '\\b\\w+\\b'\nmax: 4\nper: sentence").Reports("We won it all. They lost it all [|again|] and again.");

    [Fact]
    public void Each_block_is_counted_for_itself() =>
        PatternRule.Of("occurrence", "token: '\\b\\w+\\b'\nmax: 3\nscope: heading").Reports("# One two three four five\n\n## One two three\n\n## One two three [|four|]\n\nText is here.");

    [Fact]
    public void Too_few_is_reported_where_they_are_missing() =>
        PatternRule.Of("occurrence", "token: '\\?'\nmin: 1").Reports("Is it? Yes.\n\n[|No, it is not.|]");

    [Theory]
    [InlineData("max: 1", "He said the [|the|] roof leaks.")]
    [InlineData("max: 2", "Very very good, very very [|very|] good.")]
    [InlineData("tokens: [the, 'a\\w*']", "The [|the|] very very old and [|and|] gray.")]
    [InlineData("exceptions: [had]", "They had had the [|the|] key.")]
    public void A_word_in_a_row_is_reported(string keys, string draft) => PatternRule.Of("repetition", keys).Reports(draft);

    [Fact]
    public void The_repeat_is_taken_out() => PatternRule.Of("repetition", "fix: safe").Fixes("He said the the roof leaks.", "He said the roof leaks.");

    [Fact]
    public void The_rarer_variant_is_reported()
    {
        var rule = PatternRule.Of("consistency", "either:\n  advis[eo]r: counselor\n  e-mail: email\nfix: safe", "Write \"{to}\".");
        rule.Reports("The {|the other form:counselor|} met a counselor. An [|adviser|] came. An [|Advisor|] too.".Replace("[|Advisor|] too", "old counselor", StringComparison.Ordinal));
        rule.IsSilent("An e-mail, an e-mail, an adviser.");
        rule.Fixes("An e-mail, an e-mail. Email it.", "An e-mail, an e-mail. E-mail it.");
    }

    [Fact]
    public void Of_two_equally_frequent_variants_the_later_is_reported() => PatternRule.Of("consistency", "either: {email: e-mail}").Reports("An e-mail came. An [|email|] left.");

    [Fact]
    public void A_variant_inside_the_other_is_none() => PatternRule.Of("consistency", "either: {site: web site}").IsSilent("The web site is a web site.");

    [Fact]
    public void A_thing_without_what_it_wants_is_reported_once() =>
        PatternRule.Of("conditional", "first: '\\b([A-Z]{3,5})\\b'\nsecond: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\nexceptions: [USA]", "Spell out {text}.")
            .Says("The World Health Organization (WHO) met. The WHO, the [|ABC|] and the ABC left the USA.", "Spell out ABC.");

    [Fact]
    public void A_formula_is_judged_by_its_condition()
    {
        var rule = PatternRule.Of("metric", "formula: (words / sentences) + 0 * syllables\ncondition: '> 4'", "{value} words.");
        rule.Says("[|We won it all at last.|]", "6 words.");
        rule.IsSilent("We won it. They lost.");
    }

    [Theory]
    [InlineData("1 + 2 * 3", 7)]
    [InlineData("(1 + 2) * 3 - 4 / 8", 8.5)]
    [InlineData("2 ^ 3 - -1", 9)]
    [InlineData("sqrt(16) / 0", 0)]
    [InlineData("1 / 2 / 2", 0.25)]
    public void Formulas_are_read_as_in_school(string formula, double value)
    {
        var read = Formula.Read(formula, out var fault);
        Assert.Null(fault);
        Assert.Equal(value, read!.Of(null!), 9);
    }

    [Theory]
    [InlineData("Flesch-Kincaid")]
    [InlineData("Gunning Fog")]
    [InlineData("Coleman-Liau")]
    [InlineData("SMOG")]
    [InlineData("ARI")]
    public void Hard_words_in_long_sentences_are_hard_to_read(string metric)
    {
        var rule = PatternRule.Of("readability", $"metrics: [{metric}]\ngrade: 11", "{value} is above {grade}.");
        rule.IsSilent("The cat sat on the mat. The dog ran to the sea. We saw it go.");
        rule.Reports("[|Notwithstanding considerable administrative opposition, municipal representatives unanimously recommended comprehensive infrastructural modernization throughout the metropolitan transportation authority.|]");
    }

    [Theory]
    [InlineData("make", 1)]
    [InlineData("table", 2)]
    [InlineData("walked", 1)]
    [InlineData("wanted", 2)]
    [InlineData("nation", 2)]
    [InlineData("radio", 3)]
    [InlineData("university", 5)]
    [InlineData("the", 1)]
    public void Syllables_are_counted_by_letters(string word, int count) => Assert.Equal(count, Syllables.Of(word));

    [Fact]
    public void A_part_that_is_missing_is_reported_on_the_first_line()
    {
        var rule = PatternRule.Of("required", "part: link\nmin: 2", "{count} of {min}: a {part} is missing.");
        rule.Says("[|See [here](https://example.org).|]", "1 of 2: a link is missing.");
        rule.IsSilent("See [here](https://example.org) and [there](https://example.org).");
        PatternRule.Of("required", "part: byline").Reports("[|# A headline|]\n\nNobody wrote this text of a few words.");
    }

    [Fact]
    public void A_part_too_many_is_reported_at_its_place() => PatternRule.Of("required", "part: heading\nmax: 1").Reports("# A\n\n## B\n\n## [|C|]\n\nText is here.");
}
