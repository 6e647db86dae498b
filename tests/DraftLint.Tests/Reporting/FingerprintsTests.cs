using DraftLint.Reporting;

namespace DraftLint.Tests.Reporting;

public sealed class FingerprintsTests
{
    private const string List = "Russia, China, Iran and [|China|] met.";

    [Theory]
    [InlineData("A new first paragraph.\n\n" + List)]
    [InlineData("Russia, *China*, Iran and [|China|] met!")]
    [InlineData("russia   China Iran and [|CHINA|] met")]
    [InlineData(List + "\n\nMore below.")]
    public void Text_above_and_below_and_markup_change_nothing(string marked) => Assert.Equal(Of(List), Of(marked));

    [Theory]
    [InlineData("Russia, China, Cuba and [|China|] met.")]
    [InlineData("Russia, China, Iran and [|Iran|] met.")]
    public void Other_words_are_another_finding(string marked) => Assert.NotEqual(Of(List), Of(marked));

    [Fact]
    public void Equal_findings_are_counted() => Assert.Equal(
        [":1", ":2", ":3"],
        Of("[|China|]\n[|China|]\n[|China|]").Select(name => name[^2..]));

    [Fact]
    public void An_endless_line_is_read_only_around_the_finding()
    {
        var filler = new string('x', 1_000_000);

        Assert.Equal(Of($"{filler} one two three four five [|China|]"), Of($"y{filler} one two three four five [|China|]"));
    }

    private static string[] Of(string marked) => [.. new Fingerprints().Of(ReportSample.Draft(marked))];
}
