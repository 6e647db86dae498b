using DraftLint.Diagnostics;

namespace DraftLint.Tests.Checks.Lists;

public sealed class RepeatedOpeningTests
{
    private static readonly CheckVerifier RepeatedOpening = CheckVerifier.For("repeated-opening");

    [Theory]
    [InlineData("{|first here:The ferry|} runs at dawn. {|again here:The ferry|} also runs at noon, when nobody who works in the cannery can take it. [|The ferry|] is empty.")]
    [InlineData("Rain fell. *{|first here:The* ferry|} runs at dawn. {|again here:The ferry|} also runs at noon, when nobody who works in the cannery can take it.\n[|The ferry|] is empty.")]
    [InlineData("{|first here:According to the|} clerk, no. {|again here:According to the|} mayor, who had been told of it in May, it could still be done. [|According to the|] law, yes.")]
    [InlineData("{|first here:This is a matter of|} law. {|again here:This is a matter of|} the money that three towns put into one harbor and never saw again. [|This is a matter of|] pride, too.")]
    public void The_last_opening_points_to_those_before(string draft) => RepeatedOpening.Reports(draft);

    [Theory]
    [InlineData("The new bridge will open in June.\n\nThe new bridge cost the county more than the old one, the road to it and the ferry together, as the auditor told us. Why?\n\n[|The new bridge|] leaks.")]
    public void Paragraphs_are_compared_by_their_first_sentences(string draft) =>
        RepeatedOpening.Says(draft, "3 paragraphs in a row open with \"The new bridge\". Recast one, or make the parallel plain.");

    [Fact]
    public void It_is_a_note() =>
        RepeatedOpening.Reports("The ferry runs at dawn. The ferry also runs at noon, when nobody who works in the cannery can take it. [|The ferry|] is empty.", Severity.Note);

    [Fact]
    public void The_least_run_is_an_option() =>
        RepeatedOpening.With("min-run", "2").Reports("The ferry runs at dawn. [|The ferry|] also runs at noon, when nobody who works in the cannery can take it.");

    [Fact]
    public void The_least_number_of_words_is_an_option() =>
        RepeatedOpening.With("min-words", "3").IsSilent("The ferry runs at dawn. The ferry also runs at noon, when nobody who works in the cannery can take it. The ferry is empty.");

    [Theory]
    [InlineData("The ferry runs. The ferry stops. The ferry waits.")]
    [InlineData("The ferry runs at dawn. The ferry runs at noon. The ferry never runs at night.")]
    [InlineData("The ferry runs. The ferry is late on most days and does not wait for the bus. The ferry.")]
    [InlineData("Our town once had a mill. Our town once had two banks, a hotel and a railroad that ran to the coast. Our town once had a name. Our town once had hope. Our town once slept.")]
    [InlineData("Then it hit them. The importance of salt. The importance of a roof over the boats through a winter like this one and the next. The importance of wool.")]
    public void A_figure_of_speech_is_left_alone(string draft) => RepeatedOpening.IsSilent(draft);

    [Theory]
    [InlineData("We should pave it. We should also, as every engineer whom the county asked has said in writing, close it. We should go.")]
    [InlineData("When it rains, we wait. When it rains for a week and the creek comes over the road to the school, we wait. When it stops, we go.")]
    [InlineData("Voters want heat. Voters want a school that does not send children home every time the boiler fails. Voters want out.")]
    [InlineData("Where is the money? Where is the engineer who promised us in May that the wall would hold through the winter? Where is he?")]
    [InlineData("Some people want a bridge. Some people want a tunnel that would cost the county more than its schools do. Some people sleep.")]
    [InlineData("Every morning he unlocks the door. Every morning, long before the trawlers come in from the banks, he counts the till. Every morning he sighs.")]
    [InlineData("Too many of us forget. Too many of us, and I include everybody who ever sat on that board, look away. Too many of us die.")]
    [InlineData("I had a boat. I had a boat that my father built in the winter after the mill closed for good. I had time.")]
    [InlineData("Not a board was sawn. Not a board that had been paid for by the town in that year was delivered. Not a word.")]
    public void Demands_questions_and_stories_are_left_alone(string draft) => RepeatedOpening.IsSilent(draft);

    [Theory]
    [InlineData("\"The ferry runs at dawn. The ferry also runs at noon, when nobody who works in the cannery can take it. The ferry is empty,\" she said.")]
    [InlineData("> The ferry runs at dawn. The ferry also runs at noon, when nobody who works in the cannery can take it. The ferry is empty.")]
    [InlineData("- The ferry runs at dawn.\n- The ferry also runs at noon, when nobody who works in the cannery can take it.\n- The ferry is empty.")]
    [InlineData("1. The ferry runs at dawn. The ferry also runs at noon, when nobody who works in the cannery can take it. The ferry is empty.")]
    public void Quotations_and_lists_are_left_alone(string draft) => RepeatedOpening.IsSilent(draft);

    [Theory]
    [InlineData("The ferry runs at dawn. The ferry also runs at noon, when nobody who works in the cannery can take it. So the ferry is empty.")]
    [InlineData("The ferry runs at dawn. The bus runs later. The ferry also runs at noon, when nobody who works in the cannery can take it. The bus waits. The ferry is empty.")]
    [InlineData("The ferry runs at dawn.\n\nThe ferry also runs at noon, when nobody who works in the cannery can take it.\n\n## Noon\n\nThe ferry is empty.")]
    public void A_row_that_is_broken_is_no_row(string draft) => RepeatedOpening.IsSilent(draft);
}
