namespace DraftLint.Tests.Checks.Claims;

public sealed class WeakSourceTests
{
    private static readonly CheckVerifier WeakSource = CheckVerifier.For("weak-source");

    [Theory]
    [InlineData("[|According to ChatGPT|], the moon is full.")]
    [InlineData("Even [|Wikipedia says|] that the canal is old.")]
    [InlineData("[|A Google search shows|] that nobody sells them.")]
    [InlineData("Crime is down, [|according to the internet|].")]
    public void A_claim_that_leans_on_it_is_reported(string draft) => WeakSource.Reports(draft);

    [Theory]
    [InlineData("Wikipedia's editors argued for a month over the canal.")]
    [InlineData("ChatGPT invented a case, and the lawyer filed it.")]
    [InlineData("I asked ChatGPT, and it wrote me a poem about ChatGPT. ChatGPT says that it is good.")]
    [InlineData("According to Wikipedia and the Census Bureau's survey, the town is old.")]
    [InlineData("According to Google's annual report, ads are up.")]
    [InlineData("\"According to Wikipedia,\" my son began.")]
    public void The_subject_itself_and_a_further_source_are_left_alone(string draft) => WeakSource.IsSilent(draft);

    [Fact]
    public void A_link_on_a_figure_is_a_claim_and_one_on_a_term_is_none()
    {
        WeakSource.Reports("The town [[|lost 90,000 people|]](https://en.wikipedia.org/wiki/Town) to the flood.");
        WeakSource.IsSilent("The [gold standard](https://en.wikipedia.org/wiki/Gold_standard) is dead. See [1984](https://en.wikipedia.org/wiki/1984).");
    }

    [Fact]
    public void The_hosts_can_be_set() => WeakSource.With("hosts", "[example.net]").Reports("It [[|lost 90,000 people|]](https://wiki.example.net/x) in all.");

    [Theory]
    [InlineData("[|I asked ChatGPT, and it told me|] that the custom is old.")]
    public void A_chatbot_that_was_asked(string draft) => WeakSource.Reports(draft);

    [Theory]
    [InlineData("Its pay was fixed, [|according to [its entry|]](https://en.wikipedia.org/wiki/Keeper), by an old act.")]
    public void A_link_that_is_the_source(string draft) => WeakSource.Reports(draft);
}
