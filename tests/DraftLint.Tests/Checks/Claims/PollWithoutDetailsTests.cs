namespace DraftLint.Tests.Checks.Claims;

public sealed class PollWithoutDetailsTests
{
    private static readonly CheckVerifier PollWithoutDetails = CheckVerifier.For("poll-without-details");

    [Theory]
    [InlineData("Six voters in ten, [|the polls say|], would sell the pier.")]
    [InlineData("[|The polls show|] that 61 percent would sell the pier.")]
    [InlineData("[|Ipsos found|] that 61 percent would sell the pier.")]
    public void Polls_at_large_and_a_pollster_without_a_day(string draft) => PollWithoutDetails.Reports(draft);

    [Theory]
    [InlineData("Gallup asked voters in May 2024. The polls show that 61 percent would sell the pier.")]
    [InlineData("Half of the voters were in line when the polls closed.")]
    [InlineData("In May 2024 YouGov asked them, and 41 percent would sell the pier.")]
    public void Polls_that_were_told_or_where_one_votes_are_left_alone(string draft) => PollWithoutDetails.IsSilent(draft);

    [Theory]
    [InlineData("[|A recent poll|] found that 61 percent want the bridge.", "\"A recent poll\": by whom, and when? Name the pollster and the month.")]
    [InlineData("In [|a poll|] last May, 61 percent said yes.", "\"a poll\": by whom? Name the pollster.")]
    [InlineData("[|A Gallup poll|] found that 61 percent want it.", "\"A Gallup poll\": when? Give the month and year.")]
    [InlineData("[|Surveys show|] that two in three parents agree.", "\"Surveys show\": by whom, and when? Name the pollster and the month.")]
    public void What_is_missing_is_asked_for(string draft, string message) => PollWithoutDetails.Says(draft, message);

    [Theory]
    [InlineData("A Pew survey in May 2024 found 61 percent in favor.")]
    [InlineData("A recent poll found that 61 percent want it. Gallup asked 900 voters in May.")]
    [InlineData("A poll found [61 percent in favor](https://example.org/poll).")]
    [InlineData("A poll found 61 percent in favor.[^1]\n\n[^1]: Marist, May 2024.")]
    public void Both_within_a_sentence_are_enough(string draft) => PollWithoutDetails.IsSilent(draft);

    [Theory]
    [InlineData("On Tuesday 61 percent of us went to the polls.")]
    [InlineData("In my class, 20 of 30 raised a hand.")]
    [InlineData("Our survey found that 61 percent of members agree.")]
    [InlineData("In a survey we found that 61 percent of members agree.")]
    [InlineData("A recent poll found that the bridge is loved.")]
    [InlineData("\"A recent poll found that 61 percent want it,\" she said.")]
    public void Votes_hands_and_own_surveys_are_left_alone(string draft) => PollWithoutDetails.IsSilent(draft);

    [Theory]
    [InlineData("According to [|one poll|], 7 in 10 parents worry about it.")]
    public void One_poll(string draft) => PollWithoutDetails.Reports(draft);
}
