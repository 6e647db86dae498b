namespace DraftLint.Tests.Checks.Acronyms;

public sealed class AcronymBeforeExpansionTests
{
    private static readonly CheckVerifier AcronymBeforeExpansion = CheckVerifier.For("acronym-before-expansion");

    [Fact]
    public void The_words_are_told_in_full() => AcronymBeforeExpansion.Says(
        "Ask the [|OSX|]. The Office of Systems Xylography (OSX) knows.", "\"OSX\" stands here before \"Office of Systems Xylography\" is given. Swap them.");

    [Theory]
    [InlineData("They use the Field Operations Handbook (they call it the FOH) each day.\n\nThe Field Operations Handbook (FOH) is long.")]
    [InlineData("*Originally posted on the WTX blog.*\n\nThe Water Trust of Xenia (WTX) is old.")]
    [InlineData("The ACT-WTX met. The Water Trust of Xenia (WTX) did too.")]
    [InlineData("# The WTX must go\n\nThe Water Trust of Xenia (WTX) is old.")]
    public void What_is_no_first_use_is_left_alone(string draft) => AcronymBeforeExpansion.IsSilent(draft);
}
