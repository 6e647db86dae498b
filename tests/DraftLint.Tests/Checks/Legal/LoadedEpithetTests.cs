namespace DraftLint.Tests.Checks.Legal;

public sealed class LoadedEpithetTests
{
    private static readonly CheckVerifier LoadedEpithet = CheckVerifier.For("loaded-epithet");

    [Theory]
    [InlineData("The [|sheeple|] on the board agreed.")]
    [InlineData("Only a [|moron|] like Mr. Roe would pay.")]
    [InlineData("His [|minions|] in the clerk’s office lost the file.")]
    [InlineData("It takes an [|idiot|] to sell that well.")]
    [InlineData("[|Crackpots|] wrote this bill, and [|toadies|] passed it.")]
    [InlineData("The paper is a **loud** [|stooge|] of the cement lobby.")]
    public void The_writer_calls_names(string draft) => LoadedEpithet.Reports(draft);

    [Fact]
    public void The_message_says_what_to_do() => LoadedEpithet.Says("The [|sheeple|] on the board agreed.", "\"sheeple\" calls a name. Say what they did.");

    [Fact]
    public void An_editor_adds_words() => LoadedEpithet.With("tokens+", "[clowns?]").Reports("The [|clowns|] on the board agreed, and so did the [|sheeple|].");

    [Theory]
    [InlineData("He called us “sheeple.”")]
    [InlineData("> Only a moron would pay.")]
    [InlineData("The mayor calls her own voters morons.")]
    [InlineData("Critics dismissed the farmers as rednecks and dunces.")]
    [InlineData("The city treats its tenants like idiots.")]
    [InlineData("I was a moron to sign.")]
    [InlineData("We felt like idiots in the rain.")]
    [InlineData("It made me feel like an imbecile.")]
    [InlineData("The owners aren’t idiots, and nobody is a lackey here.")]
    [InlineData("Mr. Roe is neither a fool nor an idiot.")]
    [InlineData("The word *moron* was a doctor’s term.")]
    [InlineData("The term imbecile stood in the statute of 1913.")]
    [InlineData("We read The Idiot and watched The Three Stooges.")]
    [InlineData("He was a useful idiot of the Kremlin, the village idiot too.")]
    [InlineData("The switch is idiot-proof.")]
    [InlineData("The Know-Nothings won Boston in 1854.")]
    public void Names_and_the_words_of_others_are_left_alone(string draft) => LoadedEpithet.IsSilent(draft);
}
