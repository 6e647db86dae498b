namespace DraftLint.Tests.Checks.People;

public sealed class StackedHonorificTests
{
    private static readonly CheckVerifier StackedHonorific = CheckVerifier.For("stacked-honorific");

    [Theory]
    [InlineData("[|{|the title:Dr.|} Ana Pell, {|the same again:M.D.|}|], set the bone.")]
    [InlineData("I asked **[|Dr. Ana Pell** PhD|] about it.")]
    [InlineData("[|Mr. Kofi Lund, Esq.|], wrote the will.")]
    [InlineData("We wrote to the [|Honorable Judge Ruth Hale|] in May.")]
    [InlineData("[|Mmes. Hale|] came alone.")]
    public void One_title_is_enough(string draft) => StackedHonorific.Reports(draft);

    [Theory]
    [InlineData("The Rev. Dr. Paul Amis and Prof. Dr. Ilse Kern met Dr. Ana Pell.")]
    [InlineData("Mr. President, Madam Secretary and Mr. Mayor are forms of address.")]
    [InlineData("Messrs. Lund & Sons sold it; Messrs. Lund, Osei and Roe bought it.")]
    [InlineData("Ana Pell, M.D., and Kofi Lund, Esq., agree.")]
    [InlineData("Dr. Ana Pell met Ruth Hale, Ph.D., there.")]
    [InlineData("He lives on Roe Dr. with a nurse.")]
    [InlineData("# Build it\n\nThe dam is old and the town is older.\n\n*Dr. Ana Pell, M.D., is a surgeon in Akron.*")]
    public void Titles_that_tell_different_things_are_left_alone(string draft) => StackedHonorific.IsSilent(draft);

    [Theory]
    [InlineData("Dr. Ana Pell, M.D., set the bone.", "Dr. Ana Pell set the bone.")]
    [InlineData("Dr. Ana Pell, M.D., Dr. Kofi Lund and I set the bone.", "Dr. Ana Pell, Dr. Kofi Lund and I set the bone.")]
    [InlineData("It rained for a week.\n\nWe asked Dr. Ana Pell, M.D.\n\nShe came.", "It rained for a week.\n\nWe asked Dr. Ana Pell.\n\nShe came.")]
    [InlineData("The Hon. Sen. Ruth Hale came.", "Sen. Ruth Hale came.")]
    public void The_fix_keeps_one(string before, string after) => StackedHonorific.Fixes(before, after);
}
