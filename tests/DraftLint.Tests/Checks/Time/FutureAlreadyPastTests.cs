namespace DraftLint.Tests.Checks.Time;

public sealed class FutureAlreadyPastTests
{
    private static readonly CheckVerifier FutureAlreadyPast = CheckVerifier.For("future-already-past").On("2024-10-01");

    [Theory]
    [InlineData("The pier [|will open in June 2024|].")]
    [InlineData("The pier [|will open on Monday, June 3, 2024|].")]
    [InlineData("The pier [|is going to open in June 2024|].")]
    [InlineData("The pier [|is set to open by May 5, 2024|].")]
    [InlineData("The subsidy [|will expire in 2022|].")]
    [InlineData("On [|June 3, 2024, the pier will open|].")]
    [InlineData("The [|upcoming 2023 election|] is close.")]
    [InlineData("The program [|will end on September 30, 2024|], unless Congress acts.")]
    public void The_date_has_passed(string draft) => FutureAlreadyPast.Reports(draft);

    [Theory]
    [InlineData("The pier will open in June 2025.")]
    [InlineData("The pier will open in October 2024.")]
    [InlineData("The pier will open in June.")]
    [InlineData("The pier would open in June 2024.")]
    [InlineData("The mayor said the pier will open in June 2024.")]
    [InlineData("If it passes, the pier will open in June 2024.")]
    [InlineData("\"The pier will open in June 2024,\" the sign says.")]
    [InlineData("We will never forget what happened on September 11, 2001.")]
    [InlineData("We will mark the fire of June 5, 2024.")]
    [InlineData("Voters will judge the tax adopted in 2023.")]
    [InlineData("The 2024 budget will not pass.")]
    [InlineData("The tax will rest on 2023 prices.")]
    [InlineData("In 2023, we were told, the pier will open.")]
    public void What_is_told_supposed_or_remembered_is_left_alone(string draft) => FutureAlreadyPast.IsSilent(draft);

    [Fact]
    public void A_draft_without_a_date_has_no_past() => CheckVerifier.For("future-already-past").IsSilent("The pier will open in June 2020.");

    [Fact]
    public void The_message_names_both_dates() =>
        FutureAlreadyPast.Says("The pier [|will open in June 2024|].", "June 2024 lies before the draft's own date, October 1, 2024.");

    [Theory]
    [InlineData("The [|upcoming referendum of June 2024|] is their last chance.")]
    [InlineData("Before the [|next council election, in May 2024|], the party should learn to count.")]
    [InlineData("The ministry [|will publish its plan on June 12, 2024|], and the lobbyists who wrote half of it can act surprised.")]
    [InlineData("We [|will go to the polls on June 9, 2024|] for a council whose powers I could not name.")]
    public void An_upcoming_thing_and_a_verb_that_others_surround(string draft) => FutureAlreadyPast.Reports(draft);

    [Theory]
    [InlineData("The mayor hoped that the pier will open on June 3, 2024.")]
    [InlineData("They lost the next election, in November 2023, by a mile.")]
    [InlineData("He saw the upcoming storm of talk in June and left.")]
    [InlineData("The next council election, in May 2025, will tell.")]
    public void What_was_told_or_came_next_then(string draft) => FutureAlreadyPast.IsSilent(draft);

    [Theory]
    [InlineData("All eyes turn to the [|coming summit on September 28, 2024|] in Brest.")]
    public void A_coming_thing(string draft) => FutureAlreadyPast.Reports(draft);

    [Theory]
    [InlineData("---\ndate: 2011-11-17\n---\n\nTwo years late, the second runway [|will be inaugurated in October 2011|] with a military band and a bishop.")]
    [InlineData("---\ndate: 2019-06-04\n---\n\nThe commission [|is to report by the end of May 2019|], and I have bought a ticket.")]
    [InlineData("---\ndate: 2019-06-04\n---\n\nThe hearing [|is scheduled for May 14, 2019|], at nine, in a room without windows.")]
    [InlineData("---\ndate: 2020-02-20\n---\n\nCome January 2020, the bridge will close. We [|have until January 31, 2020|], to say what we think of it.")]
    public void Plans_that_are_overtaken(string draft) => FutureAlreadyPast.Reports(draft);

    [Theory]
    [InlineData("---\ndate: 2019-06-04\n---\n\nThe commission was to report by the end of May 2019, and it did.")]
    [InlineData("---\ndate: 2019-06-04\n---\n\nThe hearing was scheduled for May 14, 2019, and then put off.")]
    [InlineData("---\ndate: 2019-06-04\n---\n\nThe hearing is scheduled for July 14, 2019.")]
    [InlineData("---\ndate: 2023-09-30\n---\n\nThe bills, due on September 12, 2023, were paid.")]
    [InlineData("---\ndate: 2016-12-01\n---\n\nWhen Parliament returned in November 2016, it found the bill.")]
    public void Plans_that_were_kept(string draft) => FutureAlreadyPast.IsSilent(draft);
}
