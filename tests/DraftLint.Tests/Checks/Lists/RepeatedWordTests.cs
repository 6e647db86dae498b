namespace DraftLint.Tests.Checks.Lists;

public sealed class RepeatedWordTests
{
    private static readonly CheckVerifier RepeatedWord = CheckVerifier.For("repeated-word");

    [Theory]
    [InlineData("Nobody read [|the the|] letter.")]
    [InlineData("[|The the|] letter is long.")]
    [InlineData("We asked [|for\nfor|] a road.")]
    [InlineData("We asked *[|for* for|] a road.")]
    [InlineData("> We asked [|for\n> for|] a road.")]
    [InlineData("She wrote that “nobody read [|the the|] letter.”")]
    [InlineData("The town built a [|pier pier|].")]
    public void The_same_word_twice_is_reported(string draft) => RepeatedWord.Reports(draft);

    [Theory]
    [InlineData("All the faith he had had was gone, and that that vote failed was no wonder.")]
    [InlineData("What it is is a tax, and all there was was sand.")]
    [InlineData("The family moved in in May and carried on on foot.")]
    [InlineData("Walla Walla, Duran Duran, Bora Bora and Sirhan Sirhan are names.")]
    [InlineData("No, no; very, very; late, late.")]
    [InlineData("“No no no no,” she said. “Never never never.”")]
    [InlineData("It told the US us what to do, and it asked for The The record.")]
    [InlineData("A check-in in Paris, a log-in in May, in in-person classes.")]
    [InlineData("The crew calls it “done done,” and “done done” it is.")]
    [InlineData("Will will go. In May may we?")]
    [InlineData("Dial nine nine one.")]
    [InlineData("We left. Left out was the pier.")]
    public void Pairs_that_are_meant_are_left_alone(string draft) => RepeatedWord.IsSilent(draft);

    [Fact]
    public void The_fix_takes_out_the_second() => RepeatedWord.Fixes("Nobody read the the letter of\nof May.", "Nobody read the letter of May.");

    [Theory]
    [InlineData("It was very *very* late.")]
    [InlineData("He said it *dheere dheere* to the ox.")]
    [InlineData("Dheere dheere, my boatman says.")]
    [InlineData("Chalo chalo! the driver called.")]
    public void Emphasis_and_exclamations_are_meant(string draft) => RepeatedWord.IsSilent(draft);

    [Theory]
    [InlineData("It was *in [|the the|] rain* that he came.")]
    [InlineData("Mend [|the the|] *old* roof.")]
    public void Emphasis_elsewhere_is_none(string draft) => RepeatedWord.Reports(draft);

    [Theory]
    [InlineData("It was a quotation with no [|one one|] on the other end.")]
    [InlineData("She said [|that that|] the road was closed.")]
    public void No_grammar_brings_these_together(string draft) => RepeatedWord.Reports(draft);

    [Theory]
    [InlineData("She said that that road was closed.")]
    [InlineData("Page one one of us read aloud.")]
    public void Grammar_brings_these_together(string draft) => RepeatedWord.IsSilent(draft);
}
