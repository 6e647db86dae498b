namespace DraftLint.Tests.Checks.Claims;

public sealed class AnonymousSourceTests
{
    private static readonly CheckVerifier AnonymousSource = CheckVerifier.For("anonymous-source");

    [Theory]
    [InlineData("[|A retired judge|] told me, \"The file was never opened.\"")]
    [InlineData("[|One former manager|] of the plant, now a farmer, calls it \"a tax on the slow.\"")]
    [InlineData("In the words of [|one clerk|] at the port, \"nobody reads the logs but the rain.\"")]
    public void Somebody_in_office_has_a_name(string draft) => AnonymousSource.Reports(draft);

    [Theory]
    [InlineData("In the words of a proverb, \"the river keeps what it is given.\"")]
    [InlineData("In the words of a child who lost her school, \"it was the only warm place.\"")]
    [InlineData("A retired judge, Ana Ruiz, told me, \"The file was never opened.\"")]
    [InlineData("In other words of a kind, \"no.\"")]
    public void A_song_a_child_or_a_name_is_none(string draft) => AnonymousSource.IsSilent(draft);

    [Theory]
    [InlineData("\"The dam will go,\" [|a senior official|] told me.")]
    [InlineData("[|One insider|] called it \"a fire sale.\"")]
    [InlineData("According to [|one former staffer|], \"nobody read the bill.\"")]
    [InlineData("[|Two officials|] told me that it was \"a mess.\"")]
    [InlineData("\"We never saw it,\" said [|an executive|] at the company.")]
    [InlineData("\"He is finished,\" [|sources|] close to the mayor say.")]
    public void Quoted_words_of_the_nameless_are_reported(string draft) => AnonymousSource.Reports(draft);

    [Theory]
    [InlineData("\"It is over,\" a source told The Elko Daily Free Press.")]
    [InlineData("\"It is over,\" a senior official said, [the paper reported](https://example.org/x).")]
    [InlineData("\"It is over,\" said Rosa Imai, a senior official.")]
    [InlineData("A senior official told me that it is over.")]
    [InlineData("A mother told me, \"He never came home.\"")]
    [InlineData("\"No more,\" the crowd sang.")]
    [InlineData("The official told me, \"We know.\"")]
    [InlineData("A friend said, \"We knew.\"")]
    public void A_name_an_outlet_or_other_people_are_left_alone(string draft) => AnonymousSource.IsSilent(draft);

    [Theory]
    [InlineData("\"He hears you out, and then he does it,\" [|a former cabinet colleague|] told me.")]
    [InlineData("\"We are a corridor with a flag,\" as [|one senior diplomat|] put it over herring.")]
    public void A_colleague_in_office_and_one_who_puts_it(string draft) => AnonymousSource.Reports(draft);
}
