namespace DraftLint.Tests.Checks.People;

/// <summary>Offices that fill a working day, two of them of one person.</summary>
public sealed class RivalPostsTests
{
    private static readonly CheckVerifier InconsistentTitle = CheckVerifier.For("inconsistent-title");

    [Theory]
    [InlineData("Sheriff Dan Poole spoke. [|Police Chief Poole|] was silent.")]
    [InlineData("Sen. Ellen Marsh opposed it. [|Congresswoman Marsh|] voted no.")]
    [InlineData("Superintendent Lou Bates closed the school. [|Principal Bates|] gave no reason.")]
    [InlineData("Superintendent Lou Bates closes the school. [|Principal Bates|] gives no reason.")]
    [InlineData("School Superintendent Lou Bates closed the school. [|Principal Bates|] gave no reason.")]
    [InlineData("Governor Lou Bates closed the school. [|Superintendent Bates|] gave no reason.")]
    [InlineData("Ambassador Ruth Meyer cabled home. [|Consul Meyer|] was worried.")]
    [InlineData("Police Commissioner Ray Dunn sat. [|Fire Commissioner Dunn|] would not say why.")]
    [InlineData("Health Commissioner Ray Dunn sat. [|Parks Commissioner Dunn|] would not say why.")]
    [InlineData("Police Chief Ray Dunn sat. [|Fire Chief Dunn|] would not say why.")]
    [InlineData("Housing Director Ray Dunn sat. [|Parks Director Dunn|] would not say why.")]
    [InlineData("Housing Secretary Ray Dunn sat. [|Labor Secretary Dunn|] would not say why.")]
    [InlineData("Labor Commissioner Ray Dunn sat. [|Insurance Commissioner Dunn|] would not say why.")]
    [InlineData("Circuit Judge Ray Dunn ruled. [|Sheriff Dunn|] was in court.")]
    [InlineData("Attorney General Ray Dunn sued. [|Solicitor General Dunn|] argued.")]
    [InlineData("Dean Ray Dunn opened the hall. [|Provost Dunn|] gave a talk.")]
    [InlineData("Captain Ray Dunn of the fire department came. [|Battalion Chief Dunn|] spoke.")]
    public void Nobody_holds_both(string draft) => InconsistentTitle.Reports(draft);

    [Theory]
    [InlineData("Cardinal Ray Dunn, the archbishop of Leeds, opened the hall. Archbishop Dunn gave a talk.")]
    [InlineData("Police Commissioner Ray Dunn sat. Commissioner Dunn would not say why.")]
    [InlineData("Police Chief Ray Dunn sat. Chief Dunn would not say why.")]
    [InlineData("Police Commissioner Ray Dunn sat. Chief Dunn would not say why.")]
    [InlineData("Water Commissioner Ray Dunn sat. Fire Chief Tom Dunn came too. Fire Chief Dunn would not say why.")]
    [InlineData("Former Police Chief Ray Dunn sat. Commissioner Dunn would not say why.")]
    [InlineData("Housing and Labor Secretary Ray Dunn sat. Labor Secretary Dunn would not say why.")]
    [InlineData("Treasurer Josh Marlow is also minister for women. Women's Minister Marlow spoke.")]
    [InlineData("Deputy Prime Minister Ann Roe spoke. Housing Secretary Roe listened.")]
    public void What_one_person_holds_is_left_alone(string draft) => InconsistentTitle.IsSilent(draft);
}
