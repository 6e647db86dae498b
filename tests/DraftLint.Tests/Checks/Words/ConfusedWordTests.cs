using DraftLint.Checks.Words;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Tests.Checks.Words;

public sealed class ConfusedWordTests
{
    private static readonly CheckVerifier ConfusedWord = CheckVerifier.For("confused-word");

    [Theory]
    [InlineData("The town [|could of|] built it, and [|should of|] been glad.")]
    [InlineData("[|Its|] a shame, and [|its|] been one for years. The pier is what [|its|] about time to mend.")]
    [InlineData("The board raised [|it’s|] own pay over *[|it’s|]* members’ protest.")]
    [InlineData("The war has [|lead|] to this, and the march was [|lead|] by nurses.")]
    [InlineData("They [|reigned in|] the runaway costs.")]
    [InlineData("He [|poured over|] the county's old tax records.")]
    [InlineData("It is a [|central tenant of|] the faith, and one of the [|tenants of|] democracy.")]
    [InlineData("The town is [|deep-seeded|] in debt; it is a [|mute point|].")]
    [InlineData("Prices are [|higher then|] the mayor says, and [|more then|] half of us left.")]
    [InlineData("[|Your|] not alone, and [|their|] is no doubt of it.")]
    [InlineData("The Jan. 6 [|Capital riot|] came up.")]
    public void A_word_that_cannot_stand_there_is_reported(string draft) => ConfusedWord.Reports(draft);

    [Theory]
    [InlineData("It could of course be mended. The glory of its roof, its own roof, its three roofs!")]
    [InlineData("It's own-goal season. Whatever comes of it's hard to say. It's about time; its about-face is done.")]
    [InlineData("The pipe has lead in it. Follow my lead to the pier. The town had lead pipes.")]
    [InlineData("Silence will reign in the streets. Long may they reign in peace.")]
    [InlineData("The rain pours over the roof, and tenants of the house pour over the bridge.")]
    [InlineData("Back then the pier was open. It was better then. What then?")]
    [InlineData("“Your not alone,” the note read. The sign says “its a sale.”")]
    [InlineData("The Eminent Collapse is a band, and so is Free Reign.")]
    [InlineData("He put the breaks in the wall. One in the same town said no.")]
    [InlineData("They are there. There are their own boats. They're theirs.")]
    public void A_place_where_the_word_is_right_is_left_alone(string draft) => ConfusedWord.IsSilent(draft);

    [Theory]
    [InlineData("Its a shame.", "It's a shame.")]
    [InlineData("It was all one in the same.", "It was all one and the same.")]
    [InlineData("We need alot of salt.", "We need a lot of salt.")]
    [InlineData("Tongue and cheek, he said so.", "Tongue in cheek, he said so.")]
    public void The_fix_writes_the_right_word(string before, string after) => ConfusedWord.Fixes(before, after);

    [Fact]
    public void An_editor_adds_pairs_of_plain_words()
    {
        var withPair = ConfusedWord.With("pairs", "{escape goat: scapegoat}");
        withPair.Fixes("Escape goats need an escape goat.", "Escape goats need an scapegoat.");
        withPair.Reports("He was the [|escape goat|].");
    }

    [Fact]
    public void The_message_has_both_wordings() => ConfusedWord.Says("They [|reigned in|] the costs.", "Write \"reined in\", not \"reigned in\".");

    [Theory]
    [InlineData("its {:noun}")]
    [InlineData("could of")]
    [InlineData("{its>it's} a")]
    [InlineData("a| b>c")]
    [InlineData("b>")]
    public void What_is_no_pattern_is_refused(string pattern)
    {
        Assert.Null(WordPattern.Parse(pattern, out var fault));
        Assert.NotEmpty(fault!);
    }

    [Fact]
    public void A_pattern_that_is_none_is_a_problem_with_its_place()
    {
        var problems = new List<Problem>();
        RuleReader.Read(new SourceText("house.yml", "id: H1\nname: house\nkind: confused-word\nmessage: Write \"{right}\".\npatterns: ['could of']\n"), problems);
        Assert.Equal(5, Assert.Single(problems).Position?.Line);
    }
}
