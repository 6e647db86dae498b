namespace DraftLint.Tests.Checks.Typography;

public sealed class MixedTypographyTests
{
    private static readonly CheckVerifier MixedTypography = CheckVerifier.For("mixed-typography");

    [Theory]
    [InlineData("It’s late, and it’s cold, and that’s that; she’s gone, he’s gone, they’re gone. It wasn[|'|]t so.")]
    [InlineData("“We won,” he said, and “they lost.” She said, [|\"|]We lost.\" “Well,” said he.")]
    [InlineData("\"We won,\" he said, and \"they lost.\" She said, [|“|]We lost.”")]
    [InlineData("The EPA&#8217;s chief, the mayor&#8217;s aide, the clerk&#8217;s son, the cook&#8217;s aunt, the vicar’s dog and the town&#8217;s cat left. The county[|'|]s did not.")]
    public void Straight_among_curly_marks_is_one_report(string draft) => MixedTypography.Reports(draft);

    [Theory]
    [InlineData("We begin here.\n\nThe plan — a bad one — passed. The vote [|-|] a close one - was late.")]
    [InlineData("We begin here.\n\nThe plan – a bad one – passed – late. The vote[|--|]a close one – was late – as votes – all votes – are.")]
    [InlineData("She comes every day {|set this way here:—|} to me, to us. A student of ours [|-|] the best we have had - went home.")]
    public void One_kind_of_dash_among_another_is_one_report(string draft) => MixedTypography.Reports(draft);

    [Theory]
    [InlineData("“We won,” he said. “They lost,” said she. It's late, and we'd go.")]
    [InlineData("It’s late. It wasn't so.")]
    [InlineData("It’s late, it’s cold, he’s gone, she’s gone and that’s that. It wasn't so.")]
    [InlineData("The 6'2\" guard said, “We won, and it’s late, and that’s that.”")]
    [InlineData("`it's` and `it's` and `\"x\"`: the clerk’s pen, the mayor’s hat, the aide’s car.")]
    [InlineData("> It's late, and it's cold.\n\nThe clerk’s pen, the mayor’s hat and the aide’s car.")]
    [InlineData("The hall — the big one — is open Monday - Friday, 1990–1995, pages 3–4.")]
    [InlineData("AKRON, Ohio — The hall – the big one – is open.")]
    [InlineData("The hall – the big one – is open.\n\n“We won.” — *Ana Ruiz*\n\n“We lost.” — *Kofi Osei*")]
    [InlineData("The hall – the big one – is open.\n\n- **Bergen** — a port\n- **Voss** — a town")]
    public void Different_purposes_may_have_different_marks(string draft) => MixedTypography.IsSilent(draft);

    [Fact]
    public void The_report_counts_both_sides() => MixedTypography.Says(
        "It’s late, and it’s cold, and that’s that; she’s gone, he’s gone, they’re gone. It wasn[|'|]t so.",
        "This draft has one straight mark among 6 curly marks.");

    [Fact]
    public void The_fix_turns_all_of_them() => MixedTypography.Fixes(
        "“We won,” he said, and “they’re out.” She said, \"We lost; it's 'over.'\"",
        "“We won,” he said, and “they’re out.” She said, “We lost; it’s ‘over.’”");

    [Fact]
    public void A_house_may_ask_for_one_style()
    {
        MixedTypography.With("quotes", "curly").Reports("It[|'|]s late.");
        MixedTypography.With("quotes", "straight").Reports("It[|’|]s late.");
        MixedTypography.With("quotes", "off").IsSilent("It’s late, it’s cold, and that’s that. It wasn't so.");
        MixedTypography.With("dashes", "em").Reports("We begin. The vote [|–|] a close one – was late.");
    }

    [Theory]
    [InlineData("I said “no” and he said “yes.” We said “maybe.” It isn’t so; it can’t be. But I am from Minnesota, and I[|'|]ve walked on thinner. That’s all. He’s gone. She’s here.")]
    [InlineData("The shield protects a driver from his own mistake, and this was not a driver's mistake [|-|] it was a wire's - and no one — no minister, no manager — has a shield for that — none.")]
    [InlineData("She said, \"It's mine.\" He said, \"No.\" They said, \"Go.\" It is the telescope[|’|]s own signature, and it's ours. \"Yes,\" I said.")]
    public void Forms_that_drafts_have(string draft) => MixedTypography.Reports(draft);

    [Theory]
    [InlineData("‘We knew,’ he said. ‘They knew.’ ‘It’s so,’ she said. [|\"|]You bring a flask,\" said the woman.")]
    public void Double_marks_among_British_single_ones(string draft) => MixedTypography.Reports(draft);

    [Theory]
    [InlineData("It is late — too late. It is dear — too dear. She spoke for nine minutes [|-|] we timed her.")]
    public void A_spaced_hyphen_beside_dashes(string draft) => MixedTypography.Reports(draft);

    [Theory]
    [InlineData("It is late — too late. She spoke for nine minutes - we timed her.")]
    public void A_spaced_hyphen_beside_one_dash_proves_nothing(string draft) => MixedTypography.IsSilent(draft);
}
