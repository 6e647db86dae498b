using DraftLint.Syntax;

namespace DraftLint.Tests.Syntax;

public sealed class TokenTests
{
    [Theory]
    [InlineData("The dam broke.", "The/W dam/W broke/W ./.")]
    [InlineData("We don't, they’ve, O’Brien", "We/W don't/W ,/, they’ve/W ,/, O’Brien/W")]
    [InlineData("Kim’s dogs' U.S.'s Jr.'s bones", "Kim/W ’s/C dogs/W '/C U.S./W 's/C Jr./W 's/C bones/W")]
    [InlineData("it's he’s Let's that's who's one's", "it's/W he’s/W Let's/W that's/W who's/W one/W 's/C")]
    [InlineData("the U.S., U.N., the U.S.-led D.C.", "the/W U.S./W ,/, U.N./W ,/, the/W U.S./W -/H led/W D.C./W")]
    [InlineData("Mr. Smith, Sen. Cruz, Ph.D., 9 a.m. on Jan. 6", "Mr./W Smith/W ,/, Sen./W Cruz/W ,/, Ph.D./W ,/, 9/N a.m./W on/W Jan./W 6/N")]
    [InlineData("J. Edgar Hoover, George H. W. Bush, B52", "J./W Edgar/W Hoover/W ,/, George/W H./W W./W Bush/W ,/, B52/W")]
    [InlineData("2,000 3.5 1:30 .5 21st 1990s ’90s '90s 33bn 1:30p 1,000,000", "2,000/N 3.5/N 1:30/N .5/N 21st/N 1990s/N ’90s/N '90s/N 33/N bn/W 1:30/N p/W 1,000,000/N")]
    [InlineData("$2.5 40% 9/11 F-35 2,0000", "$/S 2.5/N 40/N %/S 9/N //SL 11/N F/W -/H 35/N 2/N ,/, 0000/N")]
    [InlineData("President-elect Six-Party so-called", "President/W -/H elect/W Six/W -/H Party/W so/W -/H called/W")]
    [InlineData("a – b—c -- d --- e − f", "a/W –/D b/W —/D c/W --/D d/W ---/D e/W −/D f/W")]
    [InlineData("so... so . . . so… so....", "so/W .../E so/W . . ./E so/W …/E so/W .../E ./.")]
    [InlineData("“Go,” he said. 'No,' she said. ‘Yes’", "“/Q Go/W ,/, ”/Q he/W said/W ./. '/Q No/W ,/, '/Q she/W said/W ./. ‘/Q Yes/W ’/Q")]
    [InlineData("’tis rock ’n’ roll, the dogs’ bone", "’tis/W rock/W ’n/W ’/Q roll/W ,/, the/W dogs/W ’/C bone/W")]
    [InlineData("“Hamlet”’s end", "“/Q Hamlet/W ”/Q ’s/C end/W")]
    [InlineData("See https://a.b/c_(d)?e=1. Or example.com, or j.doe@mail.org.", "See/W https://a.b/c_(d)?e=1/A ./. Or/W example.com/A ,/, or/W j.doe@mail.org/A ./.")]
    [InlineData("world.Today Node.js", "world/W ./. Today/W Node/W ./. js/W")]
    [InlineData("(a [b]) c; d: e? f! & g/h \uFFFC", "(/( a/W [/( b/W ]/) )/) c/W ;/; d/W :/: e/W ?/? f/W !/! &/& g/W //SL h/W \uFFFC/P")]
    [InlineData("cafe\u0301 nai\u0308ve 😀 𝐀b \u05E9\u05DC\u05D5\u05DD", "cafe\u0301/W nai\u0308ve/W 😀/S 𝐀b/W \u05E9\u05DC\u05D5\u05DD/W")]
    [InlineData("He is 5'10\" tall", "He/W is/W 5/N '/S 10/N \"/S tall/W")]
    public void A_text_is_cut_into_tokens(string text, string expected) => Assert.Equal(expected, Show(text));

    internal static string Show(string text)
    {
        var prose = ProseTokenizer.Tokenize(text, Lexicon.English);
        return string.Join(' ', prose.Tokens.Select(token => $"{text[token.Start..token.End]}/{Code(token.Kind)}"));
    }

    private static string Code(TokenKind kind) => kind switch
    {
        TokenKind.Word => "W",
        TokenKind.Number => "N",
        TokenKind.Clitic => "C",
        TokenKind.Address => "A",
        TokenKind.Placeholder => "P",
        TokenKind.Comma => ",",
        TokenKind.Semicolon => ";",
        TokenKind.Colon => ":",
        TokenKind.Period => ".",
        TokenKind.Question => "?",
        TokenKind.Exclamation => "!",
        TokenKind.Ellipsis => "E",
        TokenKind.Hyphen => "H",
        TokenKind.Dash => "D",
        TokenKind.Quote => "Q",
        TokenKind.OpenBracket => "(",
        TokenKind.CloseBracket => ")",
        TokenKind.Slash => "SL",
        TokenKind.Ampersand => "&",
        _ => "S",
    };
}
