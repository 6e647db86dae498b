using DraftLint.Diagnostics;

namespace DraftLint.Tests.Checks.Claims;

public sealed class DoubtfulQuotationTests
{
    private static readonly CheckVerifier DoubtfulQuotation = CheckVerifier.For("doubtful-quotation");

    [Theory]
    [InlineData("As {|credited here:Einstein|} said, [|“insanity is doing the same thing over and over”|].")]
    [InlineData("[|“Let them eat cake,”|] said {|credited here:Marie Antoinette|}.")]
    public void A_saying_points_to_its_supposed_speaker(string draft) => DoubtfulQuotation.Reports(draft);

    [Theory]
    [InlineData("It was Abraham Lincoln who observed, [|“You can fool all of the people some of the time.”|]")]
    [InlineData("[|“The *business* of America is business,”|] Calvin Coolidge declared.")]
    [InlineData("Willie Sutton robbed banks, he said, [|“because that’s where the money is.”|]")]
    [InlineData("In the words of Thomas Jefferson, [|“Eternal vigilance is the price of liberty.”|]")]
    [InlineData("We read it on the wall.\n\n[|“Well-behaved women seldom make history.”|] — Marilyn Monroe\n\nIt was cold that day, and nobody laughed.")]
    [InlineData("Text.\n\n> [|We are what we repeatedly do. — Aristotle|]\n")]
    [InlineData("Edmund Burke was right: [|“The only thing necessary for the triumph of evil is for good men to do nothing.”|]")]
    [InlineData("Tocqueville’s famous words were [|“America is great because she is good.”|]")]
    public void Wordings_and_places(string draft) => DoubtfulQuotation.Reports(draft);

    [Fact]
    public void The_message_names_the_speaker() =>
        DoubtfulQuotation.Says("As Einstein said, [|“insanity is doing the same thing over and over”|].", "Einstein probably never said this. Give the words to their author, or to nobody.");

    [Fact]
    public void It_is_a_warning() => DoubtfulQuotation.Reports("As Einstein said, [|“insanity is doing the same thing over and over”|].", Severity.Warning);

    [Theory]
    [InlineData("As Albert Einstein once said, “insanity is doing the same thing over and over.”", "As a saying often credited to Albert Einstein has it, “insanity is doing the same thing over and over.”")]
    [InlineData("“Let them eat cake,” said Marie Antoinette.", "“Let them eat cake,” said Marie Antoinette.")]
    public void The_fix_leaves_the_speaker_open(string before, string after) => DoubtfulQuotation.Fixes(before, after);

    [Fact]
    public void An_editor_adds_sayings() =>
        DoubtfulQuotation.With("sayings+", "{the river always wins: ['The mayor of Cairo, Ill., said it in 1937.', Hale]}").Reports("“The river always wins,” said Sam Roe. [|“The river always wins,”|] said Ada Hale.");

    [Theory]
    [InlineData("“Let them eat cake” was pinned on Marie Antoinette later.")]
    [InlineData("An old line, often credited to Einstein, calls it “doing the same thing over and over.”")]
    [InlineData("Marie Antoinette never said “let them eat cake.”")]
    [InlineData("Mark Twain probably didn’t say, “History doesn’t repeat itself.”")]
    [InlineData("“Follow the money,” Deep Throat is supposed to have said.")]
    [InlineData("With apologies to Churchill, who might have said, “If you’re going through hell, keep going.”")]
    public void A_speaker_left_open_is_left_alone(string draft) => DoubtfulQuotation.IsSilent(draft);

    [Theory]
    [InlineData("Doing the same thing again is a kind of madness, said Einstein.")]
    [InlineData("“Let them eat cake,” said the mayor.")]
    [InlineData("Marie Antoinette died in 1793. The board has a budget that says “let them eat cake.”")]
    [InlineData("Einstein was a refugee, and the county’s “doing the same thing over and over” is nobody’s idea of science.")]
    [InlineData("As Einstein said, “insanity is electing the same board over and over.”")]
    [InlineData("Twain wrote, “The reports of my death are exaggerated.”")]
    [InlineData("“The business of America is business,” my grocer said.")]
    [InlineData("In 1925 Coolidge said that “the chief business of the American people is business.”")]
    public void Other_speakers_and_plays_on_a_saying_are_left_alone(string draft) => DoubtfulQuotation.IsSilent(draft);
}
