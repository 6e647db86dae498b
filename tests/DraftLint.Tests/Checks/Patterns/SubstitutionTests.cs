namespace DraftLint.Tests.Checks.Patterns;

public sealed class SubstitutionTests
{
    private const string Message = "Write \"{to}\", not \"{text}\".";

    private static readonly CheckVerifier SayUse = PatternRule.Of("substitution", "swap:\n  utili[sz]e: use\n  in order to: to\n  in order: tidy\nfix: safe", Message);

    [Fact]
    public void The_message_has_both_wordings() => SayUse.Says("[|Utilize|] it [|in order to|] win, all [|in order|].", "Write \"Use\", not \"Utilize\".", "Write \"to\", not \"in order to\".", "Write \"tidy\", not \"in order\".");

    [Theory]
    [InlineData("They utilize the port.", "They use the port.")]
    [InlineData("In order to win, utilise it.", "To win, use it.")]
    [InlineData("They **utilize** the port in *order* to win.", "They **use** the port to win.")]
    [InlineData("- They utilize\n  it in order\n  to win.", "- They use\n  it to win.")]
    public void The_fix_writes_the_better_one(string before, string after) => SayUse.Fixes(before, after);

    [Fact]
    public void A_word_that_is_right_already_is_left_alone() =>
        PatternRule.Of("substitution", "swap: {internet: Internet}\nignorecase: true", Message).Reports("The Internet, the [|internet|], the [|INTERNET|].");

    [Fact]
    public void Groups_can_stand_in_the_better_wording() =>
        PatternRule.Of("substitution", "swap: {'(\\w+) in number': '$1'}\nfix: safe", Message).Fixes("They were few in number.", "They were few.");

    [Fact]
    public void Of_several_better_wordings_none_is_written()
    {
        var rule = PatternRule.Of("substitution", "swap: {impact: hit|effect}\nfix: safe", Message);
        rule.Says("The [|impact|].", "Write \"hit\" or \"effect\", not \"impact\".");
        rule.OffersNoFix("The [|impact|].");
    }

    [Fact]
    public void By_characters_the_longer_pattern_wins() =>
        PatternRule.Of("substitution", "swap: {'in order': tidy, 'in order to': to}\nmatching: characters\nignorecase: true", Message).Says("It was [|in order to|] please them.", "Write \"to\", not \"in order to\".");

    [Fact]
    public void Exceptions_are_left_alone() =>
        PatternRule.Of("substitution", "swap: {state: nation}\nexceptions: [state of emergency]", Message).Reports("A state of emergency in the [|state|].");
}
