namespace DraftLint.Tests.Checks.Acronyms;

public sealed class HouseSpellingTests
{
    private static readonly CheckVerifier HouseSpelling = CheckVerifier.For("house-spelling");

    [Theory]
    [InlineData("The fighting near [|Kiev|] went on.", "The fighting near Kyiv went on.")]
    [InlineData("[|Towards|] noon an [|e-mail|] came from [|Kiev|]'s mayor.", "Toward noon an email came from Kyiv's mayor.")]
    [InlineData("A [|grey|] *horse* [ran](https://example.org/grey).", "A gray *horse* [ran](https://example.org/grey).")]
    public void The_house_form_is_written(string marked, string after)
    {
        HouseSpelling.Reports(marked);
        HouseSpelling.Fixes(marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), after);
    }

    [Fact]
    public void An_editor_adds_words() => HouseSpelling.With("swap+", "{adviser(s)?: advisor$1}").Fixes("Two advisers came to Kiev.", "Two advisors came to Kyiv.");

    [Fact]
    public void An_editor_may_have_a_list_of_his_own() => HouseSpelling.With("swap", "{toward: towards}").Fixes("Toward noon an e-mail came.", "Towards noon an e-mail came.");

    [Fact]
    public void The_message_says_whose_form_it_is() => HouseSpelling.Says("The fighting near [|Kiev|] went on.", "Write \"Kyiv\", not \"Kiev\"; that is the house spelling.");

    [Theory]
    [InlineData("Chicken Kiev is on the menu.")]
    [InlineData("They serve chicken Kiev.")]
    [InlineData("The fighting near Kyiv went on.")]
    [InlineData("“My e-mail was wrong,” he wrote.")]
    [InlineData("> Kiev held out.")]
    [InlineData("We read *Towards Zero* on the train.")]
    [InlineData("We read [Whilst I slept, and whilst you did](https://example.org/a) on the train.")]
    [InlineData("Ms. Grey came.")]
    [InlineData("See `e-mail` and https://example.org/e-mail.")]
    public void Quotations_titles_and_names_are_left_alone(string draft) => HouseSpelling.IsSilent(draft);
}
