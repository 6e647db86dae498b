namespace DraftLint.Tests.Checks.Typography;

public sealed class StrayCharacterTests
{
    private static readonly CheckVerifier StrayCharacter = CheckVerifier.For("stray-character");

    [Theory]
    [InlineData("The pier[|\u200B|]is shut.")]
    [InlineData("The har[|\u00AD|]bor is shut.")]
    [InlineData("The caf[|\uFFFD|] is shut.")]
    [InlineData("The pier[|\u0007|] is shut.")]
    [InlineData("The[|\u00A0|]pier is shut.{|here too:\u00A0|}It rains.")]
    public void One_kind_is_one_report_with_all_its_places(string draft) => StrayCharacter.Reports(draft);

    [Theory]
    [InlineData("It weighs 5\u00A0kg, on May\u00A06, for $\u00A050, by Mr.\u00A0Osei and J.\u00A0R.\u00A0Roe.")]
    [InlineData("The ferry\u00A0— the old one —\u00A0is laid up.")]
    [InlineData("The tide is out.\u00A0 The boats are not.")]
    [InlineData("The family \U0001F468\u200D\U0001F469\u200D\U0001F467 went home.")]
    [InlineData("Write `a\u00A0b\u200B` in the form.")]
    public void Characters_with_work_to_do_are_left_alone(string draft) => StrayCharacter.IsSilent(draft);

    [Fact]
    public void The_fix_takes_all_of_a_kind() => StrayCharacter.Fixes("The\u00A0pier is shut.\u00A0It ra\u00ADins.", "The pier is shut. It rains.");

    [Fact]
    public void A_house_may_allow_no_break_spaces() => StrayCharacter.With("no-break-space", "allow").IsSilent("The\u00A0pier is shut.");

    [Theory]
    [InlineData("It doesn[|í|]t matter.")]
    [InlineData("We[|Õ|]re late.")]
    public void Apostrophes_of_another_encoding(string draft) => StrayCharacter.Reports(draft);

    [Theory]
    [InlineData("Señor Díaz sent cuttings from Lúcia, and Raíssa paid.")]
    [InlineData("He read Aída twice in Río.")]
    public void Letters_of_names_are_left_alone(string draft) => StrayCharacter.IsSilent(draft);
}
