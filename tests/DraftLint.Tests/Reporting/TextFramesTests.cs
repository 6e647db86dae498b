using DraftLint.Reporting;

namespace DraftLint.Tests.Reporting;

/// <summary>Frames as a writer sees them, on narrow and wide screens.</summary>
public sealed class TextFramesTests
{
    private static readonly string[] Drafts =
    [
        // Two related places and the finding on one line.
        "The port trades with {|first here:Ghana|}, {|a neighbor:Togo|}, Benin, Mali and [|Ghana|], and nobody asked why the list is as long as it is.",

        // Labels that touch, and one place inside another.
        "It cost [|{|the unit:$|}9 million {|the same again:dollars|}|].",

        // A passage over three lines, with a related place before it.
        "{|the first time:We were told to wait.|}\n\nThen we waited\nand [|were told\nto wait\nonce|] more.",

        // Wide characters, combining marks and emoji before, inside and behind.
        "東京 と {|first here:大阪|} 👩‍👩‍👧 café cafe\u0301 [|大阪|] 🇯🇵!",

        // Tabs before and inside.
        "\tOne\ttwo {|first here:three|}\tfour [|three|].",

        // A word that is wider than a narrow screen.
        "See [|https://example.org/a/very/long/address/that/no/narrow/screen/can/show/in/one/piece/and/goes/on|] for more.",
    ];

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public async Task Frames_fit_the_screen(int width)
    {
        var report = string.Concat(Drafts.Select(draft => ReportSample.Text(draft, width)));
        await Verifier.Verify(report).UseTextForParameters($"{width}");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public void No_line_of_a_frame_is_wider_than_the_screen(int width)
    {
        foreach (var draft in Drafts)
        {
            var frames = ReportSample.Text(draft, width).Split('\n').Where(line => line.Contains(" |", StringComparison.Ordinal));
            Assert.All(frames, line => Assert.InRange(ScreenWidth.Of(line), 0, width));
        }
    }
}
