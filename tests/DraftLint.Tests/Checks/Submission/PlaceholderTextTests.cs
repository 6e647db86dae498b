namespace DraftLint.Tests.Checks.Submission;

public sealed class PlaceholderTextTests
{
    private static readonly CheckVerifier PlaceholderText = CheckVerifier.For("placeholder-text");

    [Theory]
    [InlineData("Mayor [|TK|] said that **[|TK|]** of them left.")]
    [InlineData("[|TK|] people came, and [|TK|] American workers stayed home.")]
    [InlineData("It cost $[|XX|] million, or [|XX,XXX|] dollars a head.")]
    [InlineData("An [|XX|]-year-old dam leaks [|XX|] gallons a day.")]
    [InlineData("About [|??|] families left (was it [|???|]).")]
    [InlineData("The bridge at [|[name of town]|] is closed [|[check with state]|].")]
    [InlineData("It is in [|[LINK]|] and [|[Source]|].")]
    [InlineData("---\ntitle: Headline [|TK|]\nbio: \"[|TK|], a nurse\"\n---\n\nText.")]
    [InlineData("[|Lorem ipsum|] dolor sit amet.\n\nLorem ipsum dolor sit amet.")]
    public void What_waits_for_words_is_reported(string draft) => PlaceholderText.Reports(draft);

    [Theory]
    [InlineData("He wore Super Bowl XX socks at TK Maxx, and Uncle TK laughed.")]
    [InlineData("XXX movies played downtown; XX chromosomes did not.")]
    [InlineData("[EDITOR'S NOTE: A correction ran on Friday.]")]
    [InlineData("[Laughter] [APPLAUSE AND LAUGHTER] followed.")]
    [InlineData("\"[Name] must go,\" the form letter said.")]
    [InlineData("Really?? Yes. What?!")]
    [InlineData("She typed `TK` and [the name](https://example.org) of the town.")]
    [InlineData("---\ntitle: Talk\nlayout: TK\n---\n\nText.")]
    [InlineData("| Formula |\n| --- |\n| TODO: visitors a day |")]
    [InlineData("The [town] of the tale")]
    public void What_is_meant_is_left_alone(string draft) => PlaceholderText.IsSilent(draft.Replace("[town]", "town", StringComparison.Ordinal));

    [Theory]
    [InlineData("I looked at the [|[train number]|] on the screen.")]
    [InlineData("See his opinion at page [|XX|]; it does not take long.")]
    [InlineData("The main street has lost [|XX|] shops.")]
    [InlineData("The mill employs [|TK|] people.")]
    [InlineData("He was born in [|[CITY]|] and died in Ohio.")]
    [InlineData("The levy passed by [|??|] votes.")]
    [InlineData("The board met on [day [|TK|]].")]
    public void Forms_that_drafts_have(string draft) => PlaceholderText.Reports(draft);

    [Theory]
    [InlineData("The council met on [|TK|] and voted.")]
    [InlineData("The mayor, [|[NAME]|], declined to comment.")]
    [InlineData("The tax raised $[|XX|] million last year.")]
    [InlineData("I'm prouder of that than of [|[PULL QUOTE HERE]|].")]
    [InlineData("[|TODO|]: check the year of the flood.")]
    [InlineData("According to [|[source]|], half the trees are dead.")]
    [InlineData("[|Lorem ipsum|] dolor sit amet, consectetur.")]
    [InlineData("She was born in [|19XX|] in Ohio.")]
    [InlineData("The bridge is [|TKTK|] feet long.")]
    [InlineData("Write to [|[email address]|].")]
    [InlineData("[|[INSERT PHOTO HERE]|]")]
    [InlineData("The senator said [|[QUOTE TO COME]|].")]
    [InlineData("It was [|???|] who first said so.")]
    [InlineData("He paid [|XXX|] dollars for it.")]
    [InlineData("The company (link [|TK|]) denied it.")]
    [InlineData("Some [|000,000|] people live there.")]
    [InlineData("[|FIXME|] the number is wrong.")]
    [InlineData("[|(check this)|] The dam is 400 feet high.")]
    [InlineData("The turnout was [|[X]|] percent.")]
    [InlineData("The judge, whose name I [|[CHECK SPELLING]|] know, ruled.")]
    [InlineData("[|Your Name Here|]")]
    [InlineData("[|[Ed: is this right?]|] The road is closed.")]
    public void Blanks_of_many_shapes(string draft) => PlaceholderText.Reports(draft);

    [Theory]
    [InlineData("\"The [senator] lied,\" she said.")]
    [InlineData("Super Bowl XX was a rout.")]
    [InlineData("He said that \"[t]he law is dead.\"")]
    [InlineData("The XXX Olympiad was in London.")]
    [InlineData("My TODO list is long.")]
    [InlineData("TK Maxx is a store in Britain.")]
    [InlineData("[Read the report](https://example.org) for more.")]
    [InlineData("The \"[sic]\" is mine.")]
    [InlineData("She wrote \"[expletive] you\" on the wall.")]
    [InlineData("Malcolm X was born in Omaha.")]
    [InlineData("What? she said. What??")]
    [InlineData("The ballot had an [X] in the box.")]
    [InlineData("See the note.[1]")]
    [InlineData("\"We [the city council] did nothing,\" he said.")]
    [InlineData("Chapter XX of the code.")]
    public void What_is_no_blank(string draft) => PlaceholderText.IsSilent(draft);

    [Theory]
    [InlineData("On the last visit [|XX|] of the rooms had no window.")]
    public void X_s_for_some_of_them(string draft) => PlaceholderText.Reports(draft);
}
