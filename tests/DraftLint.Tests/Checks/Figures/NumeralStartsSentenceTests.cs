namespace DraftLint.Tests.Checks.Figures;

public sealed class NumeralStartsSentenceTests
{
    private static readonly CheckVerifier NumeralStartsSentence = CheckVerifier.For("numeral-starts-sentence");

    [Theory]
    [InlineData("Rain came. **[|14|]** days later it stopped.")]
    [InlineData("[|5th|] graders read below their level here.")]
    [InlineData("[|12|]-year-olds vote nowhere in this state.")]
    [InlineData("[|50|] cents buys nothing in that store.")]
    [InlineData("The storm passed. [|12|] were hurt on the pier.")]
    public void Digits_open_no_sentence(string draft) => NumeralStartsSentence.Reports(draft);

    [Theory]
    [InlineData("1984 was a hard year here. 1619 was harder.")]
    [InlineData("4 July 1776 was hot in that city.")]
    [InlineData("7-Eleven sells it all night. 24/7 news is loud.")]
    [InlineData("50-50 odds are fine with me. 911 is busy tonight.")]
    [InlineData("20th Century Fox made it. 12 Angry Men is better.")]
    [InlineData("Read Sec. 3 again. It cites 42 U.S.C. 1983 by name.")]
    [InlineData("**7 concrete things we can do:**")]
    [InlineData("1. 40 homes burned on the ridge")]
    [InlineData("> 40 homes burned on the ridge.")]
    [InlineData("508 only asks for what is fair.")]
    public void Years_names_and_labels_may(string draft) => NumeralStartsSentence.IsSilent(draft);

    [Fact]
    public void Words_are_offered_up_to_the_limit()
    {
        NumeralStartsSentence.Fixes("21 beds are open in that ward.", "Twenty-one beds are open in that ward.");
        NumeralStartsSentence.With("max-words", "20").OffersNoFix("[|21|] beds are open in that ward.");
        NumeralStartsSentence.OffersNoFix("[|1,410|] beds are open in that county.");
    }
}
