using DraftLint.Dictionaries;
using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Tests.Checks.Patterns;

public sealed class SpellingTests
{
    private const string Affixes = """
        SET UTF-8
        TRY esianrtolcdugmphbyfvkwzESIANRTOLCDUGMPHBYFVKWZ'
        ICONV 1
        ICONV ’ '
        NOSUGGEST !
        FORBIDDENWORD F
        KEEPCASE K
        REP 2
        REP ie ei
        REP alot a_lot
        PFX U Y 1
        PFX U 0 un .
        SFX D Y 4
        SFX D 0 d e
        SFX D y ied [^aeiou]y
        SFX D 0 ed [^ey]
        SFX D 0 ed [aeiou]y
        SFX S Y 3
        SFX S 0 s [aeiou]y
        SFX S y ies [^aeiou]y
        SFX S 0 s [^sxzhy]
        SFX M Y 1
        SFX M 0 's .
        """;

    private const string Words = "12\nreceive/DS\ncarry/DS\nplay/UDS\nlock/UDS\na\nlot/S\nport/MS\ndamn/!\nirregardless/F\nOhio/M\nkHz/K\ndon't\nthe\nwe\n";

    private static readonly SpellingDictionary English = new(new SourceText("en.dic", Words), new SourceText("en.aff", Affixes));

    [Theory]
    [InlineData("received carried plays played unplayed unlocks ports port's Ohio OHIO Ohio's kHz don't don’t The THE Damn")]
    public void Words_and_their_affixed_forms_are_right(string words) => Assert.Empty(words.Split(' ').Where(word => !English.Has(word)));

    [Theory]
    [InlineData("recieved carryed plaied unport ohio khz irregardless uncarried lockings")]
    public void Others_are_wrong(string words) => Assert.Empty(words.Split(' ').Where(English.Has));

    [Theory]
    [InlineData("port-lock play-port-lock Port-Lock -port lock- -play-port-", true)]
    [InlineData("port-lok porte-lock - --", false)]
    public void A_word_may_be_right_in_its_pieces(string words, bool isRight)
    {
        var dictionary = new SpellingDictionary(new SourceText("en.dic", "3\nport\nlock\nplay\n"), new SourceText("en.aff", "BREAK 3\nBREAK -\nBREAK ^-\nBREAK -$\n"));
        Assert.All(words.Split(' '), word => Assert.Equal(isRight, dictionary.Has(word)));
    }

    [Theory]
    [InlineData("recieve", "receive")]
    [InlineData("alot", "a lot|lot")]
    [InlineData("prot", "port")]
    [InlineData("ohio", "Ohio")]
    [InlineData("pla", "play")]
    [InlineData("damnn", "")]
    [InlineData("theport", "the port")]
    public void The_nearest_words_are_suggested(string word, string suggestions) => Assert.Equal(suggestions.Split('|', StringSplitOptions.RemoveEmptyEntries), Suggestions.For(word, [English]));

    [Fact]
    public void A_rule_reads_the_dictionaries_beside_it()
    {
        var rule = Read("dictionaries: [words/en]\nignore: [blorp]\nfilters: ['[xyz]+']", out var problems);
        Assert.Empty(problems);
        var result = new Linter(new RuleSet([rule!]), FactBook.Empty).Lint(new SourceText("a.md", "We recieved the blorp, the xyzzy, the Zork port."), new DateOnly(2025, 1, 16));
        Assert.Equal(["\"recieved\": write \"received\"."], result.Diagnostics.Select(finding => finding.Message));
    }

    [Fact]
    public void A_dictionary_that_is_not_there_is_told_at_its_place()
    {
        _ = Read("dictionaries: [words/de]", out var problems);
        var problem = Assert.Single(problems);
        Assert.Equal(new LinePosition(5, 16), problem.Position);
        Assert.Contains("words/de.dic", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_dictionaries_nothing_is_reported() => PatternRule.Of("spelling", "ignore: [x]").IsSilent("Xyzzy qwfp arst.");

    [NpmFact(nameof(NpmTool.EnglishDictionary))]
    public void A_whole_dictionary_is_read()
    {
        var dictionary = new SpellingDictionary(
            new SourceText("en_US.dic", File.ReadAllText(NpmTool.EnglishDictionary["index.dic"])),
            new SourceText("en_US.aff", File.ReadAllText(NpmTool.EnglishDictionary["index.aff"])));
        Assert.Empty("unhappiness received governments carried writers' don’t Chicago walked reopened quickly nonexistent the".Split(' ').Where(word => !dictionary.Has(word.TrimEnd('\''))));
        Assert.Empty("recieved goverment teh definately chicago seperate".Split(' ').Where(dictionary.Has));
        Assert.Contains("received", Suggestions.For("recieved", [dictionary]));
    }

    private static Rule? Read(string keys, out List<Problem> problems)
    {
        problems = [];
        var yaml = PatternRule.Yaml("spelling", keys, "\"{text}\": write \"{to}\".");
        return RuleReader.Read(new SourceText("house.yml", yaml), problems, path => path switch
        {
            "words/en.dic" => new SourceText(path, Words),
            "words/en.aff" => new SourceText(path, Affixes),
            _ => null,
        });
    }
}
