using DraftLint.Evaluation.Posts;

namespace DraftLint.Tests.Evaluation;

public sealed class PostSampleTests
{
    private static readonly int[] Reports = [.. Enumerable.Range(0, 100)];

    [Fact]
    public void The_same_seed_draws_the_same_reports_in_order()
    {
        var drawn = PostRun.Draw(Reports, sample: 10, seed: 7).ToArray();
        Assert.Equal(drawn, PostRun.Draw(Reports, sample: 10, seed: 7));
        Assert.NotEqual(drawn, PostRun.Draw(Reports, sample: 10, seed: 8));
        Assert.Equal(drawn.Distinct().Order(), drawn);
        Assert.Equal(10, drawn.Length);
    }

    [Fact]
    public void A_sample_larger_than_the_reports_is_all_of_them() => Assert.Equal(Reports, PostRun.Draw(Reports, sample: 1000, seed: 7));
}
