namespace DraftLint.Tests.Checks.Submission;

public sealed class BoilerplateInsertTests
{
    private static readonly CheckVerifier BoilerplateInsert = CheckVerifier.For("boilerplate-insert");

    [Theory]
    [InlineData("The levy failed.\n\n*[|Enjoying this column? Get Ana's|]* *in your inbox every Friday.*")]
    [InlineData("The levy failed.\n\n**[|Related Articles:** [One](https://example.org/1) | [Two|]](https://example.org/2)")]
    [InlineData("The levy failed.\n\n[|Want more opinions? Sign up for Opinion Weekly, delivered to your inbox.|]\n\nIt will be back.")]
    [InlineData("The levy failed.\n\n[|Our podcast is free. Download it wherever you listen, and subscribe so you never miss an episode.|]")]
    [InlineData("The levy failed.\n\n[|ADVERTISEMENT|]\n\nIt will be back.")]
    [InlineData("The levy failed.\n\n[|READ MORE: [The mill is gone|]](https://example.org/a)")]
    [InlineData("The levy failed.\n\n[|Tags: schools, taxes, levies, the county board, the state board and the town|]")]
    [InlineData("The levy failed.\n\n[|Read more hard-headed views on rivers in the Valley Briefing because rivers are everyone's business|]")]
    public void What_a_site_says_is_reported(string draft) => BoilerplateInsert.Reports(draft.Replace("Ana's|]* *in your inbox every Friday.*", "Ana's* Extra *in your inbox every Friday.|]*", StringComparison.Ordinal));

    [Fact]
    public void A_run_is_one_report() =>
        BoilerplateInsert.Reports("The levy failed.\n\n[|Join our editors for a talk on Wednesday, May 3.\n\nMembers, check your email for an invitation to register. Not a member? We can help.|]\n\nIt will be back.\n\n[|Related Articles\n\nSearch\n\nClose|]");

    [Theory]
    [InlineData("Register to vote today. Sign up at the library before Monday, and bring a neighbor. Join us.")]
    [InlineData("Subscribe now, the clerk tells everyone who telephones, to the newsletter of the board.")]
    [InlineData("Newsletters have replaced the town paper. Subscribe to one and you will miss the paper.")]
    [InlineData("I write a free newsletter, and I do not ask you to subscribe to it.")]
    [InlineData("Support local journalism. Subscribe to your town paper. Write a letter. Vote.")]
    [InlineData("Read more about the levy in [the county's report](https://example.org/report).")]
    [InlineData("Read more of his work, and you will see.")]
    [InlineData("## Read more\n\nBooks are cheap.")]
    [InlineData("## Related\n\nMy cousins run the mill.")]
    [InlineData("Donations may be made to the Friends of the Library.")]
    [InlineData("Join me on Saturday at the bridge. Bring a sign.")]
    [InlineData("\"Sign up for our newsletter and never miss a sale,\" the machine said.")]
    [InlineData("> Sign up today for our free newsletter.\n\nThat is what the county sent to grieving families.")]
    [InlineData("The levy failed.\n\n*Ana Ruiz is a nurse. Sign up for her newsletter at ana.example.*")]
    public void What_the_writer_says_is_left_alone(string draft) => BoilerplateInsert.IsSilent(draft);

    [Fact]
    public void The_insert_can_be_taken_out() =>
        BoilerplateInsert.Fixes("The levy failed.\n\nSign up today for our free newsletter.\n\nIt will be back.", "The levy failed.\n\nIt will be back.");

    [Theory]
    [InlineData("The mayor lied.\n\n[|Sign up for our newsletter to get the best of opinion each morning.|]\n\nShe lied again.")]
    [InlineData("The mayor lied.\n\n[|Read more: Ten things to know about the budget|]\n\nShe lied again.")]
    [InlineData("The mayor lied.\n\n[|ADVERTISEMENT|]\n\nShe lied again.")]
    [InlineData("The mayor lied.\n\n[|Share this article on Facebook|]\n\nShe lied again.")]
    [InlineData("The mayor lied.\n\n[|Subscribe to our podcast wherever you listen.|]\n\nShe lied again.")]
    [InlineData("The mayor lied.\n\n[|Related: The mayor's long year|]\n\nShe lied again.")]
    [InlineData("The mayor lied.\n\n[|Story continues below advertisement|]\n\nShe lied again.")]
    [InlineData("The mayor lied.\n\n[|Follow us on Twitter @dailybugle|]\n\nShe lied again.")]
    [InlineData("The mayor lied.\n\n[|Click here to donate to our spring campaign.|]\n\nShe lied again.")]
    [InlineData("The mayor lied.\n\n[|Tagged with: mayors, lies, budget|]\n\nShe lied again.")]
    [InlineData("The mayor lied.\n\n[|Already a subscriber? Log in.|]\n\nShe lied again.")]
    [InlineData("The mayor lied.\n\n[|Filed under: Opinion, City Hall|]\n\nShe lied again.")]
    [InlineData("The mayor lied.\n\n[|Enjoying this column? Have it delivered to your inbox every Tuesday.|]\n\nShe lied again.")]
    [InlineData("The mayor lied.\n\n[|Don't miss our live event on housing on May 3. Register here.|]\n\nShe lied again.")]
    [InlineData("The mayor lied.\n\n[|Listen to this article|]\n\nShe lied again.")]
    [InlineData("The mayor lied.\n\n[|Recommended reading|]\n\nShe lied again.")]
    public void Lines_of_a_site(string draft) => BoilerplateInsert.Reports(draft);

    [Theory]
    [InlineData("The mayor lied.\n\nI signed up for her newsletter and got a recipe.\n\nShe lied again.")]
    [InlineData("The mayor lied.\n\nRead more history, I told her.\n\nShe lied again.")]
    [InlineData("The mayor lied.\n\nFollow the money.\n\nShe lied again.")]
    [InlineData("The mayor lied.\n\nSubscribe to no creed, my father said.\n\nShe lied again.")]
    [InlineData("The mayor lied.\n\nShare what you know.\n\nShe lied again.")]
    [InlineData("The mayor lied.\n\nListen to the river.\n\nShe lied again.")]
    [InlineData("The mayor lied.\n\nDon't miss the point.\n\nShe lied again.")]
    [InlineData("The mayor lied.\n\nAdvertisement is not argument.\n\nShe lied again.")]
    public void Lines_of_the_writer(string draft) => BoilerplateInsert.IsSilent(draft);
}
