using DraftLint.Diagnostics;

namespace DraftLint.Tests.Checks.Lists;

public sealed class UnparallelListTests
{
    private static readonly CheckVerifier UnparallelList = CheckVerifier.For("unparallel-list");

    [Theory]
    [InlineData("We need three things: {|the others are like this:to cut rents|}, to build homes, and [|tax vacant lots|].")]
    [InlineData("We need three things: {|the others are like this:to cut rents|}; to build homes, parks and schools; and [|taxing vacant lots|].")]
    [InlineData("We can do this: {|the others are like this:building homes|}, hiring nurses and crews, and [|to reopen the pool|].")]
    [InlineData("They promised three things: {|the others are like this:a new roof|}, an honest count, and [|to reopen the pool|].")]
    [InlineData("They want this: {|the others are like this:a fair wage|}, a safe shop, and [|to be heard|].")]
    [InlineData("Do this: {|the others are like this:write your mayor|}, call your senator, and [|voting in June|].")]
    public void A_list_behind_a_colon(string draft) => UnparallelList.Reports(draft);

    [Theory]
    [InlineData("Text.\n\n- {|the others are like this:Fixing roads|}\n- Hiring nurses\n- [|To open the library|]\n")]
    [InlineData("Text.\n\n- [|To fix the roads|]\n- {|the others are like this:Hire a nurse|}\n- Keep the library open\n")]
    [InlineData("Text.\n\n1. **{|the others are like this:Build homes|}.** It is time.\n2. **Cut the fee.** It is too high.\n3. **[|Opening the library|].** It was closed.\n")]
    [InlineData("Text.\n\n- {|the others are like this:To find a crew|}\n- To pave the lot\n- To count the cars\n- [|Keep a nurse|]\n")]
    [InlineData("Text.\n\n- {|the others are like this:Crowdsourcing a map|}\n- Repaving the lot, twice\n- [|Keep a nurse|]\n")]
    public void A_Markdown_list(string draft) => UnparallelList.Reports(draft);

    [Fact]
    public void The_message_says_what_the_others_are() =>
        UnparallelList.Says("Text.\n\n- Fixing roads\n- Hiring nurses\n- [|To open the library|]\n", "\"To open the library\" is built otherwise than the rest of this list. Open it with an -ing form, like the others.");

    [Fact]
    public void It_is_a_note() => UnparallelList.Reports("Text.\n\n- Fixing roads\n- Hiring nurses\n- [|To open the library|]\n", Severity.Note);

    [Fact]
    public void Shorter_lists_may_be_left_alone() => UnparallelList.With("min-entries", "4").IsSilent("Text.\n\n- Fixing roads\n- Hiring nurses\n- To open the library\n");

    [Theory]
    [InlineData("We need to cut rents, build homes and tax vacant lots.")]
    [InlineData("We need money, time and to be left alone.")]
    [InlineData("We need three things: to cut rents, build homes and tax vacant lots.")]
    [InlineData("We need three things: to cut rents, the worst of our troubles, and to build homes.")]
    [InlineData("We need three things: to cut rents, freeing the money for schools, and to build homes.")]
    [InlineData("We know two things: to win, we must vote, and the council must listen.")]
    [InlineData("He had three hopes: to sleep, to eat, and the dogs would bark no more.")]
    [InlineData("He wanted this: to be heard, to be paid and money.")]
    [InlineData("He wanted this: to be heard (by the board), to be paid, and keep his job.")]
    [InlineData("\"He wanted this: to be heard, to be paid, and keep his job,\" she said.")]
    [InlineData("He wanted this: \"to be heard,\" to be paid, and keep his job.")]
    [InlineData("It took three towns: Elko, Wells and Ely.")]
    public void Sentences_that_are_left_alone(string draft) => UnparallelList.IsSilent(draft);

    [Theory]
    [InlineData("Text.\n\n- Fix roads\n- Hire nurses\n- Open the library\n")]
    [InlineData("Text.\n\n- Fixing roads\n- To open the library\n")]
    [InlineData("Text.\n\n- Fixing roads\n- Hire a nurse\n- To open the library\n- Building homes\n")]
    [InlineData("Text.\n\n- Fixing roads\n- Building homes\n- Hire a nurse\n- Keep the library\n")]
    [InlineData("Text.\n\n- Write your mayor.\n- To get a ride, call the hall.\n- Bring a neighbor.\n")]
    [InlineData("Text.\n\n- Call the office.\n- Training is free.\n- Write the mayor.\n")]
    [InlineData("Text.\n\n- [To Have and to Hold](https://example.org/a)\n- Keeping the faith\n- Reading the budget\n")]
    [InlineData("Text.\n\n- How to read a budget\n- Asking for the minutes\n- Finding a lawyer\n")]
    [InlineData("Text.\n\n- Housing\n- Parks\n- To vote\n")]
    [InlineData("Text.\n\n- The mayor\n- The council\n- Planning staff\n")]
    [InlineData("> - Fixing roads\n> - Hiring nurses\n> - To open the library\n")]
    public void Markdown_lists_that_are_left_alone(string draft) => UnparallelList.IsSilent(draft);
}
