namespace DraftLint.Tests.Checks.Legal;

public sealed class PersonalDataTests
{
    private static readonly CheckVerifier PersonalData = CheckVerifier.For("personal-data");

    [Theory]
    [InlineData("He lives at [|14 Elm Street, Akron|].", "Take \"14 Elm Street, Akron\" out: it says where somebody lives.")]
    [InlineData("Call me at [|330-555-0142|].", "Take the telephone number \"330-555-0142\" out of the text.")]
    [InlineData("Call me at [|(330) 555-0142|] tonight.", "Take the telephone number \"(330) 555-0142\" out of the text.")]
    [InlineData("Tell bob_roe@gmail.com.", "")]
    [InlineData("His card says [|123-45-6789|].", "\"123-45-6789\" looks like a Social Security number. Take it out.")]
    public void Private_data_are_reported(string draft, string message)
    {
        if (message.Length > 0)
            PersonalData.Says(draft, message);
        else
            Assert.Single(PersonalData.Findings(draft));
    }

    [Theory]
    [InlineData("Call 988, or 911 at night.")]
    [InlineData("Call the hotline at 330-555-0142.")]
    [InlineData("Call 1-800-555-0142.")]
    [InlineData("Write to letters@examplenews.com or info@cityhall.gov.")]
    [InlineData("The museum is at 14 Elm Street, Akron.")]
    [InlineData("He lives on Elm Street with 14 cats.")]
    [InlineData("The war of 1914-1918 took 2,300 men from 14 towns.")]
    [InlineData("The vote was 5-3-1.")]
    [InlineData("See https://example.net/a_b@1/x.")]
    public void Public_numbers_and_places_are_left_alone(string draft) => PersonalData.IsSilent(draft);

    [Fact]
    public void A_contact_block_is_no_body() => PersonalData.IsSilent("---\ntitle: A\ncontact: 330-555-0142\n---\n\nThe levy failed.");
}
