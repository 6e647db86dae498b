using DraftLint.Semantics.Parts;

namespace DraftLint.Tests.Semantics.Parts;

public sealed class PhraseTests
{
    [Theory]
    [InlineData("Please sign up today.", "sign up", 7)]
    [InlineData("SIGN UP today.", "sign up", 0)]
    [InlineData("Sign\u00A0up today.", "sign up", 0)]
    [InlineData("We sing, then sign up.", "sign up", 14)]
    [InlineData("Don’t miss it.", "don't miss", 0)]
    [InlineData("a KEEPER, and keep it", "keep it", 14)]
    [InlineData("2 for free", "2 for", 0)]
    [InlineData("(members, all)", "members,", 1)]
    public void A_phrase_is_found_whatever_its_case_and_blanks(string text, string phrase, int at) => Assert.Equal(at, Phrase.IndexIn(text, phrase));

    [Theory]
    [InlineData("We design upward.", "sign up")]
    [InlineData("They sign upon arrival.", "sign up")]
    [InlineData("sign", "sign up")]
    [InlineData("", "sign up")]
    public void A_piece_of_a_word_is_no_phrase(string text, string phrase) => Assert.Equal(-1, Phrase.IndexIn(text, phrase));

    [Fact]
    public void The_search_begins_at_an_offset() => Assert.Equal(9, Phrase.IndexIn("sign up, sign up", "sign up", 1));
}
