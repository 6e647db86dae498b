using DraftLint.Workspaces;

namespace DraftLint.Tests.Workspaces;

public sealed class ShardTests
{
    [Theory]
    [InlineData("1/1", true)]
    [InlineData("8/8", true)]
    [InlineData("0/8", false)]
    [InlineData("9/8", false)]
    [InlineData("1", false)]
    [InlineData("1/2/3", false)]
    [InlineData("-1/2", false)]
    [InlineData("a/b", false)]
    public void Two_numbers_are_read(string text, bool isOne) => Assert.Equal(isOne, Shard.TryParse(text, out _));

    /// <summary>The parts of a run are the same everywhere and for all time: these paths were parted once, and stay so.</summary>
    [Fact]
    public void A_path_stays_in_its_part() => Assert.Equal(
        [1, 2, 3, 1],
        ((string[])["drafts/a.md", "drafts/b.md", "é/ü.md", "2025/01/16/ferry.md"]).Select(path => Enumerable.Range(1, 3).Single(number => new Shard(number, 3).Holds(path))));

    [Fact]
    public void Parts_are_about_equal()
    {
        var counts = Enumerable.Range(1, 8).Select(number => Enumerable.Range(0, 8_000).Count(i => new Shard(number, 8).Holds($"posts/{i}.md")));
        Assert.All(counts, count => Assert.InRange(count, 900, 1_100));
    }
}
