namespace DraftLint.Tests.Checks.Lists;

public sealed class RepeatedPassageTests
{
    private static readonly CheckVerifier RepeatedPassage = CheckVerifier.For("repeated-passage");

    private const string Long =
        "The board that was to guard the river has met twice in a year and both times it closed its doors to the people whose wells had gone dry the spring before.";

    [Theory]
    [InlineData("{|first here:The mill employs forty people in a small town.|} It is so. [|The mill employs forty people in a small town.|]")]
    [InlineData("The river took the *old* pier on a Sunday night.\n\nNobody slept.\n\n[|The river took the old pier on a Sunday night.|]")]
    [InlineData("The mill is gone, and so is the town. It is so. [|The mill is gone and so is the town!|]")]
    public void The_later_one_points_to_the_first(string draft) => RepeatedPassage.Reports(draft);

    [Fact]
    public void One_word_in_twenty_may_differ()
    {
        RepeatedPassage.Reports($"{Long} We asked. [|{Long.Replace("guard", "watch", StringComparison.Ordinal)}|]");
        RepeatedPassage.Reports($"{Long} We asked. [|{Long.Replace("twice ", "", StringComparison.Ordinal)}|]");
        RepeatedPassage.IsSilent($"{Long} We asked. {Long.Replace("guard", "watch", StringComparison.Ordinal).Replace("twice", "once", StringComparison.Ordinal)}");
        RepeatedPassage.With("similarity", "100").IsSilent($"{Long} We asked. {Long.Replace("guard", "watch", StringComparison.Ordinal)}");
    }

    [Fact]
    public void Neighbors_make_one_report() =>
        RepeatedPassage.Says(
            "It rained. The mill employs forty people in a small town. It pays. So be it.\n\nNo one asked.\n\n[|It rained. The mill employs forty people in a small town. It pays.|] So there.",
            "This passage has stood before: \"It rained. The mill employs ...\". Keep one of the two.");

    [Theory]
    [InlineData("We wait for the boat in the rain each day. We paid. We wait for the boat in the rain each day. We asked. We wait for the boat in the rain each day.")]
    [InlineData("We have seen this before. Look. We have seen this before.")]
    public void Refrains_are_left_alone(string draft) => RepeatedPassage.IsSilent(draft);

    [Theory]
    [InlineData("“The gates of the dam will open on Friday,” she said. Later: “The gates of the dam will open on Friday,” she said.")]
    [InlineData("The gates of the dam will open at noon.\n\n> The gates of the dam will open at noon.\n")]
    [InlineData("# The gates of the dam will open at noon\n\nThe gates of the dam will open at noon. They say.")]
    [InlineData("**How did the town pay for the new gates?**\n\nIt did not.\n\n**How did the town pay for the new gates?**\n\nAsk it.")]
    [InlineData("- The checklist of the county for wells and pumps\n- A map\n- The checklist of the county for wells and pumps\n")]
    public void Quotations_and_labels_are_left_alone(string draft) => RepeatedPassage.IsSilent(draft);

    [Fact]
    public void A_short_sentence_far_from_its_twin_is_a_formula()
    {
        var between = string.Concat(Enumerable.Range(0, 13).Select(i => $"\n\nGate {i} leaks.\n\n"));
        RepeatedPassage.IsSilent($"Let us take a moment to look at this.{between}Let us take a moment to look at this.");
        RepeatedPassage.Reports($"{Long}{between}[|{Long}|]");
    }

    [Fact]
    public void The_fix_takes_out_the_later_one()
    {
        const string Mill = "The mill employs forty people in a small town.";
        RepeatedPassage.Fixes($"{Mill} It is so. {Mill} Yes.", $"{Mill} It is so. Yes.");
        RepeatedPassage.OffersNoFix($"{Mill}\n\n[|{Mill}|]");
    }

    [Fact]
    public void Thousands_of_sentences_take_no_longer_for_each()
    {
        var sentences = Enumerable.Range(0, 20_000).Select(i => $"In town {i % 7} the mill number {i} has shut its heavy gates for good.");
        Assert.True(RepeatedPassage.Findings(string.Join(' ', sentences)).Length < 20_000);
    }
}
