namespace DraftLint.Tests.Checks.People;

public sealed class InconsistentHonorificTests
{
    private static readonly CheckVerifier InconsistentHonorific = CheckVerifier.For("inconsistent-honorific");

    [Theory]
    [InlineData("Ines Abreu came. {|with an honorific:Ms. Abreu|} sat. Ms. Abreu spoke. Ms. Abreu left, and [|Abreu|]'s chair stayed empty.")]
    [InlineData("Ines Abreu met Bo Lindqvist. {|with an honorific:Mr. Lindqvist|} sat. Ms. Abreu spoke. Ms. Abreu slept. [|Lindqvist|] woke her. Then Lindqvist left with Ms. Abreu and Ms. Abreu and Ms. Abreu.")]
    [InlineData("Ines Abreu came. Abreu sat. Abreu spoke. Abreu left, and [|Ms. Abreu|] had won.")]
    [InlineData("{|the other honorific:Miss Ines Abreu|} came. Later [|Ms. Abreu|] left.")]
    public void The_odd_place_is_reported_once_for_each_person(string draft) => InconsistentHonorific.Reports(draft);

    [Theory]
    [InlineData("Ines Abreu came. Ms. Abreu sat. Abreu spoke.")]
    [InlineData("Ines Abreu came. Ms. Abreu sat. Ms. Abreu spoke. Abreu left. Abreu slept.")]
    [InlineData("Mr. Putin met Mr. Xi, and the Putin circle cheered. Messrs. Putin and Xi smiled. Mr. Xi left.")]
    [InlineData("Ines Abreu came. Ms. Abreu sat. Ms. Abreu spoke. Ms. Abreu left. \"Abreu is back,\" they said.")]
    [InlineData("Mr. Roe argued as Abraham Lincoln argued. Mr. Roe sat. Mr. Roe spoke. Mr. Roe left. Lincoln stayed.")]
    [InlineData("Ines Abreu met her husband, Rui Abreu. Ms. Abreu sat. Mr. Abreu sat. Ms. Abreu spoke. Ms. Abreu left. Abreu wept.")]
    public void Few_references_compounds_quotations_and_the_long_dead_are_left_alone(string draft) => InconsistentHonorific.IsSilent(draft);

    [Fact]
    public void The_message_counts() => InconsistentHonorific.Says(
        "Kofi Osei agreed. Mr. Osei signed. Mr. Osei paid. Mr. Osei waited. Then [|Osei|] left.",
        "\"Osei\" has no honorific; 3 of 4 later references here have one.");

    [Fact]
    public void The_fix_gives_the_honorific() => InconsistentHonorific.Fixes(
        "Kofi Osei agreed. Mr. Osei signed. Mr. Osei paid. Mr. Osei waited. Osei left.",
        "Kofi Osei agreed. Mr. Osei signed. Mr. Osei paid. Mr. Osei waited. Mr. Osei left.");

    [Fact]
    public void A_house_may_want_none() => InconsistentHonorific.With("style", "never").Reports("Ines Abreu came. [|Ms. Abreu|] sat.");

    [Theory]
    [InlineData("He was a good Democrat, and they called him Mr. Democrat. Ana Ruiz came. Mr. Democrat sat. Mr. Democrat spoke. Ms. Ruiz left. Ms. Ruiz wept.")]
    [InlineData("Robert Orr led them. Orr drilled. Orr shot. Orr hid. Orr paid. Then Mrs. Orr came.")]
    public void Common_nouns_and_wives_are_no_odd_places(string draft) => InconsistentHonorific.IsSilent(draft);
}
