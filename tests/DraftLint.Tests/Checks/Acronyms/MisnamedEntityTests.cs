namespace DraftLint.Tests.Checks.Acronyms;

public sealed class MisnamedEntityTests
{
    private static readonly CheckVerifier MisnamedEntity = CheckVerifier.For("misnamed-entity");

    [Theory]
    [InlineData("She studied at **[|John Hopkins** University|] for a year.")]
    [InlineData("The [|Drug Enforcement\nAgency|]'s raid failed.")]
    [InlineData("[|Proctor and Gamble|] sells soap, and [|Britain’s Labor Party|] lost.")]
    [InlineData("He was held on [|Capital Hill|] and read [|Roe vs. Wade|] there.")]
    [InlineData("The [|National Transportation Saftey Board|] came.")]
    [InlineData("The [|Department of Veterans’ Affairs|] wrote back.")]
    public void Slips_of_the_names_table(string draft) => MisnamedEntity.Reports(draft);

    [Theory]
    [InlineData("Johns Hopkins University, the Drug Enforcement Administration and Procter and Gamble agree.")]
    [InlineData("The Georgia Center for Disease Control and Brazil's Worker's Party are other bodies.")]
    [InlineData("Australia's Labor Party won. The Labor Party won.")]
    [InlineData("The Organisation for Economic Cooperation and Development and the World Health Organisation agree.")]
    [InlineData("The National Institute of Health Research is British.")]
    [InlineData("Every drug enforcement agency and every noble prize is welcome.")]
    [InlineData("Islamic Revolutionary Guards Corps boats came through the Strait of Hormuz.")]
    [InlineData("The Korea Energy Development Organization (KEDO) built it.")]
    [InlineData("\"I work at the Drug Enforcement Agency,\" he said.")]
    [InlineData("> The Drug Enforcement Agency came.")]
    public void Right_names_and_other_names_are_left_alone(string draft) => MisnamedEntity.IsSilent(draft);

    [Fact]
    public void The_fix_writes_the_right_name() =>
        MisnamedEntity.Fixes("The Army Corp of Engineers built it.", "The Army Corps of Engineers built it.");

    [Fact]
    public void The_source_is_told_where_the_table_has_one() =>
        Assert.Equal("Source: stjude.org.", Assert.Single(MisnamedEntity.Findings("She works at St. Jude's Children's Hospital in Memphis.").Single().Notes));
}
