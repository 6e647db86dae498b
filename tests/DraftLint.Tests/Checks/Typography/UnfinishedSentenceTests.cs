namespace DraftLint.Tests.Checks.Typography;

public sealed class UnfinishedSentenceTests
{
    private static readonly CheckVerifier UnfinishedSentence = CheckVerifier.For("unfinished-sentence");

    [Theory]
    [InlineData("# Mend it\n\nThe county will vote on the pier in spring, and [|the|]")]
    [InlineData("# Mend it\n\nWe have asked for three years that somebody mend the [|pier|]\n\nNobody has.")]
    [InlineData("# Mend it\n\nWhen the mill shut in March the town lost its [|school|],\n\nNobody knows why.")]
    [InlineData("# Mend it\n\nWe have asked for three years that somebody mend the [|pier|]\n\nAna Ruiz")]
    public void A_paragraph_that_stops_in_the_middle_is_reported(string draft) => UnfinishedSentence.Reports(draft);

    [Theory]
    [InlineData("# Mend it\n\nThese are the four things that we ask the county to fund\n\n- the pier\n- the road")]
    [InlineData("# Mend it\n\nThe clerk has read the letter out to all of us\n\n> No money.")]
    [InlineData("# Mend it\n\nThe road was built in 1931 by my own grandfather (and his mule)")]
    [InlineData("# Mend it\n\n**Cost:** a tenth of what the county pays for its road salt")]
    [InlineData("# Mend it\n\n12: letters that the county has sent to the town this year")]
    [InlineData("# Mend it\n\nThe Joint Committee of the Ferry Captains and Pilots of Bergen")]
    [InlineData("# Mend it\n\nLetters that the council sent to the county board last year\n\nAnswers that the county board sent to the council last year")]
    [InlineData("# Mend it\n\n— the last words that she wrote before the mill was shut")]
    [InlineData("# Mend it\n\nTell them what you think of it, and use the tag #bergen")]
    [InlineData("# Mend it\n\nThe tide is out,\nthe boats are gone,\nthe nets hang on the\nwall of the old mill\nand nobody is home")]
    [InlineData("# Mend it\n\nBy Ana Ruiz and Kofi Osei, who sit on the county water board")]
    [InlineData("# Mend it\n\nFor the numbers of the county board see [the report](https://example.org)")]
    public void Lines_that_are_no_sentences_are_left_alone(string draft) => UnfinishedSentence.IsSilent(draft);
}
