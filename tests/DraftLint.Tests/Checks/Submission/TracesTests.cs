namespace DraftLint.Tests.Checks.Submission;

/// <summary>What other programs, other papers and writing assistants leave in a draft.</summary>
public sealed class TracesTests
{
    private static readonly CheckVerifier LeftoverMarkup = CheckVerifier.For("leftover-markup");
    private static readonly CheckVerifier PreviouslyPublished = CheckVerifier.For("previously-published");
    private static readonly CheckVerifier AssistantBoilerplate = CheckVerifier.For("assistant-boilerplate");

    [Theory]
    [InlineData("One[|[1]|], two {|here too:[2]|}, and **three**.{|here too:[3]|}")]
    [InlineData("The vote[|&amp;#8217;|]s over.")]
    [InlineData("The vote is [|&lt;span style=\"x\"&gt;|]over&lt;/spam&gt;.")]
    [InlineData("It is dead.[|[AR2]|] It will be back.")]
    [InlineData("The [report][|(https://example.org/a b)|] is out.")]
    public void A_trace_is_reported_once_for_each_kind(string draft) => LeftoverMarkup.Reports(draft);

    [Theory]
    [InlineData("In [1998] it was [12] jurors, he wrote in 2020.")]
    [InlineData("A [B52] bomber; see `[1]`.")]
    [InlineData("Rents doubled.[1]\n\n## Notes\n\n1. The county's report.")]
    [InlineData("Rents doubled.[1]\n\n[1]: https://example.org")]
    [InlineData("Rents doubled.<sup>[2]</sup>")]
    [InlineData("Five stars: **** and 2 ** 3.")]
    [InlineData("AT&T; and Q&A; are no signs.")]
    [InlineData("Type \"&amp;nbsp;\" and see.")]
    [InlineData("#MeToo and 3 < 4 > 2.")]
    public void What_is_meant_is_left_alone(string draft) => LeftoverMarkup.IsSilent(draft);

    [Theory]
    [InlineData("The river.\n\n*[|A longer version of this op-ed first appeared in|] the Quarterly.*")]
    [InlineData("The river.\n\n[|Reprinted with|] permission.")]
    [InlineData("The river.\n\n([|Originally published by|] the Quarterly.)")]
    [InlineData("The river.\n\n[|Copyright 2024, Ana Ruiz|]")]
    public void A_credit_is_reported(string draft) => PreviouslyPublished.Reports(draft);

    [Theory]
    [InlineData("The phrase first appeared in 1920.")]
    [InlineData("This column ran on for too long.")]
    [InlineData("First, published figures are wrong.")]
    [InlineData("> This column first appeared in the Herald.\n\nSo the robot wrote.")]
    [InlineData("One.\n\nTwo.\n\nThree.\n\nFour.\n\nThis story first appeared in the Herald, and all believed it.\n\nSix.\n\nSeven.\n\nEight.\n\nNine.")]
    public void Another_work_is_left_alone(string draft) => PreviouslyPublished.IsSilent(draft);

    [Theory]
    [InlineData("[|Sure! Here's a punchier opening.|]\n\nThe river.")]
    [InlineData("[|Below is a shortened version of your op-ed:|]")]
    [InlineData("The river.\n\n[|Shall I make it shorter?|]")]
    [InlineData("The river is brown.[|:contentReference[oaicite:0]{index=0}|]")]
    [InlineData("The river.\n\n[|Let me know if you’d like any edits.|]")]
    [InlineData("The river.\n\n[|I hope this helps with your submission.|]")]
    public void An_assistant_is_heard(string draft) => AssistantBoilerplate.Reports(draft);

    [Theory]
    [InlineData("Of course! The board knew.")]
    [InlineData("Want me to believe it? I can't.")]
    [InlineData("Should I make peace with the mill?")]
    [InlineData("Here is the draft of the bill: it is short.")]
    [InlineData("Here are a few reasons why you should care:")]
    [InlineData("As an AI researcher, I know what the machine knows.")]
    [InlineData("Let me know if the bus comes.")]
    [InlineData("> Certainly! Here is your essay.\n\nSo the machine wrote.")]
    [InlineData("The chatbot is kind. Would you like me to rewrite this draft? The chatbot asked it of a widow. No chatbot should.")]
    public void A_writer_is_left_alone(string draft) => AssistantBoilerplate.IsSilent(draft);

    [Fact]
    public void A_house_adds_its_own() => AssistantBoilerplate.With("phrases", "[\"here’s the thing\"]").Reports("[|Here's the thing, though.|] It rains.");
}
