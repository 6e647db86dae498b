namespace DraftLint.Tests.Checks.People;

public sealed class FullNameFirstTests
{
    private static readonly CheckVerifier FullNameFirst = CheckVerifier.For("full-name-first");

    [Theory]
    [InlineData("[|Ekström|] wants the dam gone. {|introduced only here:Mayor Lena Ekström|} grew up beside it.")]
    [InlineData("Nobody asked [|Mr. Tanaka|].\n\n{|introduced only here:Kenji Tanaka|}, the miller, would have said no.")]
    [InlineData("The plan is *[|Wojcik|]*'s. {|introduced only here:Councilwoman Greta Wojcik|} drew it.")]
    public void A_surname_before_the_full_name_is_reported(string draft) => FullNameFirst.Reports(draft);

    [Theory]
    [InlineData("Stalin would have loved it. Josef Stalin built dams.")]
    [InlineData("Murphy's law holds at the Murphy plant, says manager Dan Murphy.")]
    [InlineData("\"Ekström must go,\" said one. Mayor Lena Ekström stays.")]
    [InlineData("# Ekström Must Go\n\nMayor Lena Ekström has failed.")]
    [InlineData("---\nauthor: Lena Ekström\n---\n\nEkström, they call me. I am Lena Ekström, a farmer.")]
    [InlineData("Mayor Ekström is here. Lena Ekström, a farmer, never leaves.")]
    [InlineData("We use MS Word documents. Ask the editor Dana Word, who knows.")]
    [InlineData("Jackson is a fine town. Mayor Andrea Jackson says so.")]
    public void Known_names_and_other_things_are_left_alone(string draft) => FullNameFirst.IsSilent(draft);

    [Fact]
    public void An_editor_may_list_more_names() =>
        FullNameFirst.With("known", "[Ekström]").IsSilent("Ekström wants it gone. Mayor Lena Ekström grew up here.");

    [Fact]
    public void The_fix_puts_the_full_name_first() =>
        FullNameFirst.Fixes("Ask Tanaka. Kenji Tanaka, the miller, knows.", "Ask Kenji Tanaka. Kenji Tanaka, the miller, knows.");

    [Theory]
    [InlineData("Ask [|Ms. Adeola|], who measures it. Funmilayo Adeola has read the gauge since 1994.")]
    [InlineData("[|Dr. Venkatesan|] was the first to notice.\n\nThe clinic was quiet. Lakshmi Venkatesan has worked there since 2003.")]
    public void Marked_surnames_before_a_name_that_nothing_introduces(string draft) => FullNameFirst.Reports(draft);

    [Theory]
    [InlineData("Mr. Park spoke for his client. Linda Park, his daughter, drove.")]
    [InlineData("Mrs. Halloran, his wife, was ill. Patrick Halloran stayed home.")]
    [InlineData("President Biden should act. Joe Biden has a year left.")]
    public void Other_bearers_of_the_surname(string draft) => FullNameFirst.IsSilent(draft);

    [Theory]
    [InlineData("[|Father Kaminski|] made him coffee. Father Leo Kaminski makes everybody coffee.")]
    [InlineData("[|Dombrowski|] hated the pass. Everyone on the bench knew it.\n\nPete Dombrowski, his assistant and his brother-in-law, ran the line and drove the bus. Dombrowski is 79.")]
    [InlineData("The plan is [|Okonjo|]'s, and it shows. Dr. Ifeoma Okonjo, who runs the clinic, wrote it at night.")]
    [InlineData("Ask [|Ms. Lindqvist|], who ran the mill. Karin Lindqvist is 80.")]
    public void Orders_and_assistants(string draft) => FullNameFirst.Reports(draft);

    [Theory]
    [InlineData("President Lincoln was tall. Abraham Lincoln was very tall.")]
    public void Orders_and_assistants_and_what_is_right(string draft) => FullNameFirst.IsSilent(draft);

    [Theory]
    [InlineData("I met a seamstress in Osu. [|Tettehfio|], as she is known, never once closed. Adjoa Tettehfio bought a machine.")]
    [InlineData("[|Tettehfio|], who never closed, sewed me a coat. Adjoa Tettehfio bought a machine.")]
    public void A_clause_may_say_that_it_is_a_person(string draft) => FullNameFirst.Reports(draft);

    [Theory]
    [InlineData("Haverford is a town. Lewis Haverford founded it.")]
    [InlineData("Mr. Hale, my teacher, died in May. His son, Tom Hale, teaches there now.")]
    public void A_town_and_a_kinsman_are_left_alone(string draft) => FullNameFirst.IsSilent(draft);

    [Theory]
    [InlineData("Barrow, Adams, Sandiford, Thompson and Stalworth have all sat in that chair. In 2015 Freundel Stalworth, a lawyer, promised a republic.")]
    public void A_roll_of_surnames_is_left_alone(string draft) => FullNameFirst.IsSilent(draft);

    [Theory]
    [InlineData("That man was [|Zielinski|]. He ran the kiln. Eddie Zielinski died in May, a month after it did.")]
    [InlineData("Nobody could read the river like [|Trelawney|]. She fished alone. Morwenna Trelawney drowned in March.")]
    public void A_surname_that_the_next_sentence_takes_up(string draft) => FullNameFirst.Reports(draft);

    [Theory]
    [InlineData("Zielinski sold bricks. The firm had debts, and he who founded it, Eddie Zielinski, wept.")]
    [InlineData("Trelawney is a town of nine hundred. She who knows it best, Morwenna Trelawney, is its clerk.")]
    public void Towns_and_firms_of_the_surname(string draft) => FullNameFirst.IsSilent(draft);

    [Theory]
    [InlineData("Otis “Tick” Halvorsen kept everything. Halvorsen died at home. Ask the mayor, Otis Halvorsen's friend.")]
    public void A_nickname_inside_the_name_introduces(string draft) => FullNameFirst.IsSilent(draft);
}
