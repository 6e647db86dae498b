namespace DraftLint.Tests.Checks.Legal;

public sealed class RemoteDiagnosisTests
{
    private static readonly CheckVerifier RemoteDiagnosis = CheckVerifier.For("remote-diagnosis");

    [Theory]
    [InlineData("[|Mr. Roe is a psychopath|].")]
    [InlineData("[|Sen. Ruth Hale is senile|].")]
    [InlineData("[|Gov. Kofi Osei has dementia|], and it shows.")]
    [InlineData("[|Mayor Lena Brandt has a narcissistic personality disorder|].")]
    [InlineData("[|Mr. Roe is in cognitive decline|].")]
    public void An_illness_as_fact_is_reported(string draft) => RemoteDiagnosis.Reports(draft);

    [Theory]
    [InlineData("Mr. Roe has written of his depression.")]
    [InlineData("Mr. Roe has dementia, his doctor said.")]
    [InlineData("Mr. Roe is bipolar. He disclosed it in 2019.")]
    [InlineData("The budget is schizophrenic.")]
    [InlineData("Mr. Roe is not senile.")]
    [InlineData("Is Mr. Roe senile?")]
    [InlineData("\"He is senile,\" a rival said of Mr. Roe.")]
    [InlineData("Mr. Roe is a menace.")]
    public void Own_words_doctors_and_things_are_left_alone(string draft) => RemoteDiagnosis.IsSilent(draft);

    [Fact]
    public void An_editor_can_add_words() => RemoteDiagnosis.With("words", "[unhinged]").Reports("[|Mr. Roe is unhinged|].");
}
