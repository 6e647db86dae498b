namespace DraftLint.Tests.Checks.Acronyms;

public sealed class RedefinedAcronymTests
{
    private static readonly CheckVerifier RedefinedAcronym = CheckVerifier.For("redefined-acronym");

    [Theory]
    [InlineData("Her accessory dwelling unit [|(ADU)|] leaks. It is old.")]
    [InlineData("The Water Trust (WT) met. The WT sued. The [|Water Trust (WT)|] lost.")]
    public void Letters_that_do_no_work(string draft) => RedefinedAcronym.Reports(draft);

    [Theory]
    [InlineData("The Water Trust (WT) met, and a WT-led group sued.")]
    [InlineData("Several dwelling units (DUXs) went up. One DUX fell.")]
    [InlineData("Ask one of these:\n\n- the Water Trust (WT)\n- the clerk\n")]
    [InlineData("Ask the [Water Trust (WT)](https://example.org) for a map.")]
    [InlineData("Every cell holds deoxyribonucleic acid (DNA).")]
    [InlineData("The river rose. It fell.\n\n*Ann Lee is an engineer at the Water Trust (WT).*")]
    [InlineData("“The Water Trust (WT) is done,” he said.")]
    public void Letters_that_do_some_are_left_alone(string draft) => RedefinedAcronym.IsSilent(draft);

    [Fact]
    public void Many_idle_ones_make_one_report() =>
        RedefinedAcronym.With("max-reports", "1").Says(
            "The Water Trust [|(WT)|] and the Grain Desk {|never used again:(GD)|} met.", "WT and 1 other acronyms are given and never used again. Take them out.");

    [Theory]
    [InlineData("Her accessory dwelling unit (ADU) leaks.", "Her accessory dwelling unit leaks.")]
    [InlineData("The Water Trust (WT) met. The WT sued. The Water Trust (WT) lost.", "The Water Trust (WT) met. The WT sued. The WT lost.")]
    public void The_fix_takes_out_what_is_idle(string before, string after) => RedefinedAcronym.Fixes(before, after);

    [Theory]
    [InlineData("The Regional Water Board (RWB) met. We left.\n\n<figure><figcaption>The RWB in May</figcaption></figure>\n\nIt is five people.")]
    [InlineData("We met. We left.\n\n*Ann Roe is a fellow at the Regional Water Board (RWB).*\n\nIt rained.")]
    public void Uses_in_HTML_and_notes_on_people_count(string draft) => RedefinedAcronym.IsSilent(draft);

    [Fact]
    public void The_same_words_in_another_order_come_again() =>
        RedefinedAcronym.Reports("The {|spelled out here:Cape Breton Colliers’ Relief Fund (CBCRF)|} paid. The CBCRF pays. They would merge the [|Colliers’ Relief Fund of Cape Breton (CBCRF)|] with a bank.");

    [Theory]
    [InlineData("The No Pupil Left Behind Act, which we in the trade all call NPLB, is long. NPLB bites. In the meantime the [|No Pupil Left Behind Act (NPLB)|] sleeps.")]
    [InlineData("The No Pupil Left Behind Act (NPLB) is long. NPLB bites. In the meantime the [|No Pupil Left Behind Act (NPLB)|] sleeps.")]
    public void A_name_with_a_preposition_and_what_people_call_it(string draft) => RedefinedAcronym.Reports(draft);

    [Theory]
    [InlineData("The Wool Export Council (WEC) wrote to us. WEC, the Wool Export Council, has an office.")]
    public void An_apposition_only_reminds(string draft) => RedefinedAcronym.IsSilent(draft);
}
