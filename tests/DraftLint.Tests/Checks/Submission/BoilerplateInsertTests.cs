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
}
