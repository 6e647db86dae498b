using CsCheck;
using DraftLint.Text;

namespace DraftLint.Tests.Text;

/// <summary>Edits between two words.</summary>
public sealed class EditDistanceTests
{
    private static readonly Gen<string> Words = Gen.Char["abcAB"].Array[0, 6].Select(letters => new string(letters));

    [Theory]
    [InlineData("minister", "minister", 0)]
    [InlineData("Minister", "mINISTER", 0)]
    [InlineData("minster", "minister", 1)]
    [InlineData("minitser", "minister", 1)]
    [InlineData("sinister", "minister", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("Émile", "émile", 0)]
    public void Letters_put_in_left_out_changed_or_swapped_count_one(string left, string right, int edits) => Assert.Equal(edits, EditDistance.Of(left, right));

    [Fact]
    public void A_long_word_counts_as_a_short_one() => Assert.Equal(2, EditDistance.Of("x" + new string('a', 200) + "bc", "y" + new string('a', 199) + "bc"));

    [Fact]
    public void The_count_is_that_of_the_plain_definition_and_never_less_than_a_limit_that_was_passed() =>
        Gen.Select(Words, Words, Gen.Int[0, 3]).Sample((left, right, most) =>
        {
            var all = Plain(left.ToLowerInvariant(), right.ToLowerInvariant());
            Assert.Equal(all, EditDistance.Of(left, right));
            var limited = EditDistance.Of(left, right, most);
            Assert.Equal(Math.Min(all, most + 1), Math.Min(limited, most + 1));
        });

    // The definition, prefix by prefix.
    private static int Plain(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
            return left.Length + right.Length;

        var count = Math.Min(Math.Min(Plain(left[..^1], right), Plain(left, right[..^1])) + 1, Plain(left[..^1], right[..^1]) + (left[^1] == right[^1] ? 0 : 1));
        var isSwapped = left.Length > 1 && right.Length > 1 && left[^1] == right[^2] && left[^2] == right[^1];
        return isSwapped ? Math.Min(count, Plain(left[..^2], right[..^2]) + 1) : count;
    }
}
