using DraftLint.Phrases;

namespace DraftLint.Tests.Phrases;

public sealed class PatternTextsTests
{
    [Theory]
    [InlineData("use", "use")]
    [InlineData("utili[sz]e", "utilise utilize")]
    [InlineData("colou?rs?", "color colors colour colours")]
    [InlineData("(?:big|small)\\s+dog", "big_dog small_dog")]
    [InlineData("a{2,3}", "aa aaa")]
    [InlineData("U\\.S\\.", "U.S.")]
    public void A_pattern_of_a_few_wordings_is_words(string pattern, string wordings) =>
        Assert.Equal(wordings.Split(' ').Order(StringComparer.Ordinal), PatternTexts.WordingsOf(PatternReader.Read(pattern)!)!.Select(text => text.Replace(' ', '_')).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("\\w+")]
    [InlineData("ab*c")]
    [InlineData("\\bword\\b")]
    [InlineData("[a-z]+ly")]
    [InlineData("[abc]{4}[abc]{4}")]
    public void Any_other_stays_an_expression(string pattern) => Assert.Null(PatternTexts.WordingsOf(PatternReader.Read(pattern)!));

    [Theory]
    [InlineData("\\w+tastic", "tastic")]
    [InlineData("very \\w+", "very")]
    [InlineData("(\\w+) in number", "number")]
    [InlineData("\\bword\\b", "word")]
    [InlineData("(?:Alpha|\\w+beta) x*", "alpha beta")]
    [InlineData("don’t \\w+", "don't")]
    [InlineData("\\w+", "")]
    [InlineData("a|\\w+", "")]
    [InlineData("(?=percent)\\d+", "")]
    public void Every_match_holds_one_of_its_literals(string pattern, string literals) =>
        Assert.Equal(literals.Split(' ', StringSplitOptions.RemoveEmptyEntries), PatternTexts.LiteralsOf(PatternReader.Read(pattern)!));

    [Theory]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("[a")]
    [InlineData("*a")]
    [InlineData("a**")]
    [InlineData("a\\")]
    [InlineData("(a)\\1")]
    [InlineData("(?i)a")]
    [InlineData("a{2,1}")]
    [InlineData("(?<n>a)(?(n)b|c)")]
    public void What_is_odd_is_left_to_the_library(string pattern) => Assert.Null(PatternReader.Read(pattern));

    /// <summary>Whatever the reader says it knows, the library takes: no broken pattern slips through unread.</summary>
    [Fact]
    public void What_the_reader_knows_the_library_takes()
    {
        const string Signs = @"ab\.[]()|?*+{},1-^$ wdsb<>:=!";
        var seed = 17u;
        for (var i = 0; i < 20_000; i++)
        {
            var pattern = string.Create(1 + (i % 9), 0, (target, _) =>
            {
                for (var at = 0; at < target.Length; at++)
                    target[at] = Signs[(int)((seed = (seed * 1_664_525) + 1_013_904_223) >> 8) % Signs.Length];
            });
            if (PatternReader.Read(pattern) is { } node)
            {
                Assert.True(PatternCompiler.FaultOf(pattern) is null, pattern);
                _ = PatternTexts.LiteralsOf(node);
            }
        }
    }
}
