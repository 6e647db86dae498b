using DraftLint.Diagnostics;

namespace DraftLint.Tests.Checks.Quotations;

public sealed class UnbalancedQuotationTests
{
    private static readonly CheckVerifier UnbalancedQuotation = CheckVerifier.For("unbalanced-quotation");

    [Theory]
    [InlineData("The sign says [|“|]shut until spring. The pier is open.")]
    [InlineData("The sign says [|\"|]shut until spring. The pier is open.")]
    [InlineData("Shut until spring,[|”|] the sign says.")]
    [InlineData("Shut until spring,[|\"|] the sign says.")]
    [InlineData("She said “it’s the ‘quiet’ hours.” He said [|“|]no.")]
    [InlineData("*[|“|]Shut until spring*, the sign says.")]
    [InlineData("He said [|“|]shut.\n\nShe said “open.”")]
    public void A_mark_without_a_partner_is_reported(string draft) => UnbalancedQuotation.Reports(draft);

    [Theory]
    [InlineData("The captain said, [|”|]We sail at dawn.”")]
    [InlineData("“We sail at dawn,[|“|] the captain said.")]
    [InlineData("“We sail,” he said. [|”|]We sink,” she said.")]
    public void A_mark_that_faces_the_wrong_way_is_one_report(string draft) => UnbalancedQuotation.Reports(draft);

    [Theory]
    [InlineData("[|“|]First they closed the school.\n\nThen the road,{|closed here:”|} she said.")]
    [InlineData("She said: [|\"|]First they closed the \"school.\"\n\nThen the pool.\n\nThen the road.{|closed here:\"|}\n\nWe left.")]
    public void A_quotation_of_several_paragraphs_is_one_note(string draft)
    {
        UnbalancedQuotation.Reports(draft);
        UnbalancedQuotation.Reports(draft, Severity.Note);
    }

    [Fact]
    public void Whoever_leaves_out_the_later_marks_is_told_once() =>
        UnbalancedQuotation.Reports("[|“|]First the school.\n\nThen the road,{|closed here:”|} she said.\n\n{|runs on as well:“|}First the pool.\n\nThen the pier,” he said.");

    [Fact]
    public void Two_slips_far_apart_are_two_reports() =>
        UnbalancedQuotation.Reports("He called it [|“|]a deal and left.\n\nA deal,[|”|] she said.");

    [Theory]
    [InlineData("‘We wait,’ said one. ‘We waited,’ said his wife. [|‘|]We wait still, said the vicar.")]
    public void In_a_draft_of_single_marks_an_opening_one_may_be_alone(string draft) => UnbalancedQuotation.Reports(draft);

    [Theory]
    [InlineData("The ’90s, the '80s and the ‘70s were the voters’ and the voters' decades, rock ’n’ roll and rock ‘n’ roll.")]
    [InlineData("‘We wait,’ said one. ‘We waited,’ said his wife. Drag ‘n drop; the ‘90s; get ‘em.")]
    [InlineData("It would be 'closing the future', he said, and the voters' choice was 'plain'.")]
    [InlineData("The 'Network' leaflets' cover and the 'leaflets' are 'the printers''.")]
    [InlineData("He marked it 5'10\" and 6'; the board is 3\" thick.")]
    [InlineData("“First they closed the school.\n\n“Then they closed the road,” she said.")]
    [InlineData("\"First they closed the school.\n\n\"Then they closed the road,\" she said.")]
    [InlineData("She reads, \"'Shush,' says the boss.\" The Act is “‘invalid in its entirety.’”")]
    [InlineData("Read more »")]
    [InlineData("« Back | „Kein Eintritt“, says the sign.")]
    [InlineData("Write `\"a` in the form, and {{ \"a | url }}.")]
    public void Apostrophes_measures_and_long_quotations_are_left_alone(string draft) => UnbalancedQuotation.IsSilent(draft);
}
